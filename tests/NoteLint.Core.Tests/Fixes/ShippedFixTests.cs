using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Configuration;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.Fixes;

/// <summary>What holds for every fix of every shipped wording row, in sentences of several kinds.</summary>
public class ShippedFixTests
{
    private static readonly string[] Sentences =
    [
        "{0}", "Client is {0}.", "Client is a {0}, and left.", "Client is an {0} and left.", "{0} was noted.", "The uncle {0} in 2015.", "- {0} today\r\n- calm", "Seen for **{0}** at 9.",
        "Has been {0} again.", "Client {0} attend on Tuesday.", "His {0} grew.", "Client {0} he is well.",
    ];

    private static readonly Linter Linter = new(RuleSet.Shipped);

    public static TheoryData<string> RulesWithFixes =>
        [.. RuleSet.Shipped.Rules.Where(rule => rule.Wording.Any(row => !row.Suggestions.IsEmpty)).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RulesWithFixes))]
    public void A_fix_applied_twice_changes_nothing_the_second_time(string id)
    {
        foreach (var (text, preference, finding) in Findings(id))
        {
            foreach (var fix in finding.Fixes)
            {
                var once = FixApplier.Apply(text, [fix]).Text;
                var left = Lint(id, once, preference).Where(other => other.Rule.Id == id && other.Span.Start <= finding.Span.Start && other.Span.End > finding.Span.Start);
                Assert.Empty(left);
            }
        }
    }

    [Theory]
    [MemberData(nameof(RulesWithFixes))]
    public void Edits_are_ascending_apart_and_change_something(string id)
    {
        var all = Findings(id).SelectMany(entry => entry.Finding.Fixes.Select(fix => (entry.Text, fix))).ToList();
        Assert.NotEmpty(all);
        foreach (var (text, fix) in all)
        {
            Assert.All(fix.Edits.Zip(fix.Edits.Skip(1)), pair => Assert.True(pair.First.Span.End < pair.Second.Span.Start));
            Assert.All(fix.Edits, edit => Assert.NotEqual(text.ToString(edit.Span), edit.NewText));
        }
    }

    [Theory]
    [MemberData(nameof(RulesWithFixes))]
    public void A_title_is_made_of_the_page_alone(string id)
    {
        var titles = RuleSet.Shipped.Find(id)!.Wording.SelectMany(row => row.Suggestions).Select(suggestion => $"Write \"{suggestion.Text}\"").ToHashSet();
        Assert.All(Findings(id).SelectMany(entry => entry.Finding.Fixes), fix => Assert.Contains(fix.Title, titles));
    }

    private static IEnumerable<(SourceText Text, LanguagePreference Preference, Finding Finding)> Findings(string id) =>
        from row in RuleSet.Shipped.Find(id)!.Wording
        where !row.Suggestions.IsEmpty
        from form in row.Forms
        where !form.Text.Contains("...", StringComparison.Ordinal)
        from sentence in Sentences
        let text = SourceText.From(string.Format(sentence, form.Text))
        from preference in Enum.GetValues<LanguagePreference>()
        from finding in Lint(id, text, preference)
        where finding.Rule.Id == id
        select (text, preference, finding);

    private static ImmutableArray<Finding> Lint(string id, SourceText text, LanguagePreference preference) =>
        Linter.Lint(Note.Parse(text), LintText.SwitchedOn(id) with { LanguagePreference = preference });
}
