using System.Collections;

namespace NoteLint.Core.Rules;

/// <summary>
/// Every form of every wording row of some rules, by number. Only the rows that are found are looked at: there are more than a
/// hundred thousand forms, and a note holds a handful.
/// </summary>
internal sealed class RulePhraseList : IReadOnlyList<(PhraseForm Form, RulePhrase Value)>
{
    private readonly List<(int RuleIndex, Wording Row)> rows = [];
    private readonly List<int> firstForms = [];

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public (PhraseForm Form, RulePhrase Value) this[int index]
    {
        get
        {
            var row = firstForms.BinarySearch(index);
            row = row >= 0 ? row : ~row - 1;
            var (rule, wording) = rows[row];
            var form = wording.Forms[index - firstForms[row]];
            return (form, new RulePhrase(rule, wording, form));
        }
    }

    /// <summary>Adds a row.</summary>
    /// <param name="ruleIndex">Where its rule stands in the set.</param>
    /// <param name="row">The row.</param>
    /// <param name="formCount">How many forms it has; at least one.</param>
    public void Add(int ruleIndex, Wording row, int formCount)
    {
        rows.Add((ruleIndex, row));
        firstForms.Add(Count);
        Count += formCount;
    }

    /// <inheritdoc/>
    public IEnumerator<(PhraseForm Form, RulePhrase Value)> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
