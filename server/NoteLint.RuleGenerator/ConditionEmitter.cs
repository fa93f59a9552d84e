using System.Collections.Immutable;
using System.Globalization;
using NoteLint.Core.Rules.Conditions;

namespace NoteLint.RuleGenerator;

/// <summary>Writes bound conditions as C#: names from the model's table, phrases as literals, nothing else of the page.</summary>
internal sealed class ConditionEmitter
{
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly List<string> phraseSets = [];

    /// <summary>The phrase sets that the emitted conditions use, each once, named <c>Phrases0</c> and so on: a line for each form.</summary>
    public IReadOnlyList<string> PhraseSets => phraseSets;

    /// <summary>Writes one condition as an expression over <c>context</c>.</summary>
    public string Emit(BoundCondition condition) => condition switch
    {
        BoundNot not => "!" + Emit(not.Operand),
        BoundAnd and => $"({Emit(and.Left)} && {Emit(and.Right)})",
        BoundOr or => $"({Emit(or.Left)} || {Emit(or.Right)})",
        BoundFlag flag => "context." + flag.Member.Accessor,
        BoundComparison comparison => $"(context.{comparison.Member.Accessor} == {comparison.Member.ValueType!.Name}.{comparison.Value})",
        BoundCall { Distance: > 0 } call => $"context.{call.Member.Accessor}({NameOf(call.Phrases)}, {call.Distance.ToString(CultureInfo.InvariantCulture)})",
        BoundCall call => $"context.{call.Member.Accessor}({NameOf(call.Phrases)})",
        _ => throw new InvalidOperationException($"No C# for {condition.GetType().Name}."),
    };

    private string NameOf(ImmutableArray<string> phrases)
    {
        var lines = string.Join("\n", phrases);
        if (!indexes.TryGetValue(lines, out var index))
        {
            index = phraseSets.Count;
            indexes.Add(lines, index);
            phraseSets.Add(lines);
        }

        return "Phrases" + index.ToString(CultureInfo.InvariantCulture);
    }
}
