using CsCheck;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.RulePages;

/// <summary>What no wording of a shipped page may do to a record.</summary>
public class WordingSafetyTests
{
    /// <summary>Terms for which every replacement would add or change an act, an intent, an outcome, a certainty or a diagnosis: advice only.</summary>
    private static readonly string[] AdviceOnly =
    [
        "contracted for safety", "contract for safety", "suicidal gesture", "suicide gesture", "parasuicide", "denies", "denied", "drug seeking", "drug seeker",
        "attention seeking", "attention seeker", "manipulative", "combative", "malingering", "refused", "eloped", "left AMA", "alleged", "claims", "victim",
        "commit suicide", "commits suicide", "committing suicide",
        "threatened suicide", "suicidal threat", "suicide threat", "chose to kill himself", "successful suicide attempt", "suicide attempt", "safety contract", "able to contract",
        "strung out", "IV drug abuse", "abused", "withdrawal of care",
        "recovering drug addict", "recovering substance abuser", "former addict", "ex addict", "former alcoholic", "reformed addict", "neglected to", "supposedly", "purportedly",
        "ostensibly", "allegedly", "admitted to", "admit to", "clean UA", "dirty UA", "prescription opioid abuse", "prescription stimulant misuse",
    ];

    /// <summary>Conditions that a suggestion may name, and the terms that name the same one.</summary>
    private static readonly (string Condition, string[] SameAs)[] Conditions =
    [
        ("substance use disorder", ["addict", "junkie", "substance abuser", "drug abuser"]),
        ("addiction", ["addict", "junkie", "substance abuser", "drug abuser"]),
        ("alcohol use disorder", ["alcoholic"]),
        ("disorder", ["addict", "junkie", "substance abuser", "drug abuser", "alcoholic", "bipolar"]),
        ("autism", ["autistic"]),
        ("bipolar", ["bipolars"]),
        ("dementia", ["demented"]),
        ("diabetes", ["diabetic"]),
        ("depression", ["depressive"]),
        ("disability", ["disabled", "handicapped", "differently abled", "specially abled", "diffabled", "handicapable", "physically challenged"]),
        ("epilepsy", ["epileptic"]),
        ("illness", ["mentally ill"]),
        ("psychosis", ["psychotic"]),
        ("schizophrenia", ["schizophrenic"]),
        .. new[]
        {
            "anxiety", "cancer", "hiv", "intoxicated", "obesity", "overdose", "pain", "stroke", "syndrome", "trauma", "withdrawal",
        }.Select(condition => (condition, Array.Empty<string>())),
    ];

    /// <summary>Words that carry negation, certainty, speaker or legal standing.</summary>
    private static readonly string[] Protected =
    [
        "no", "not", "never", "none", "nor", "without", "denies", "denied", "possible", "possibly", "probable", "probably", "likely", "suspected", "alleged", "allegedly",
        "reports", "reported", "states", "stated", "per", "refused", "declined", "involuntary", "court", "legal", "attempt", "attempted", "plan", "intent", "threat",
    ];

    private static IEnumerable<(Rule Rule, Wording Row)> Rows => RuleSet.Shipped.Rules.SelectMany(rule => rule.Wording.Select(row => (rule, row)));

    public static TheoryData<string, string> SafeForms
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (rule, row) in Rows.Where(entry => entry.Row is { Safety: FixSafety.Safe, Suggestions.IsEmpty: false }))
            {
                foreach (var form in row.Forms)
                {
                    data.Add(rule.Id, form.Text);
                }
            }

            return data;
        }
    }

    [Fact]
    public void Terms_without_a_neutral_replacement_get_advice_and_no_edit() =>
        Assert.All(
            Rows.Where(entry => entry.Row.Forms.Any(form => AdviceOnly.Contains(form.Text))),
            entry => Assert.True(entry.Row.Suggestions.IsEmpty && entry.Row.Advice is not null, $"{entry.Rule.Id}: {entry.Row.Term}"));

    [Fact]
    public void No_suggestion_names_a_condition_that_its_term_does_not()
    {
        foreach (var (rule, row) in Rows)
        {
            foreach (var suggestion in row.Suggestions)
            {
                foreach (var (condition, sameAs) in Conditions.Where(entry => HasWord(suggestion.Text, entry.Condition)))
                {
                    Assert.True(
                        row.Forms.All(form => HasWord(form.Text, condition) || sameAs.Any(term => form.Text.Contains(term, StringComparison.Ordinal))),
                        $"{rule.Id}: \"{row.Term}\" does not name \"{condition}\".");
                }
            }
        }
    }

    [Fact]
    public void A_safe_row_neither_adds_nor_drops_a_protected_word_or_a_number()
    {
        foreach (var (rule, row) in Rows.Where(entry => entry.Row.Safety == FixSafety.Safe))
        {
            foreach (var suggestion in row.Suggestions)
            {
                Assert.All(row.Forms, form => Assert.True(
                    ProtectedWords(form.Text).SequenceEqual(ProtectedWords(suggestion.Text)),
                    $"{rule.Id}: \"{form.Text}\" and \"{suggestion.Text}\" differ in a protected word."));
            }
        }
    }

    [Theory]
    [MemberData(nameof(SafeForms))]
    public void A_safe_fix_leaves_every_word_around_its_place_as_it_was(string rule, string form)
    {
        string[] words =
        [
            "client", "mother", "on 2026-03-04", "twice", "14", "denies", "reports", "possible", "per court order", "at 3 pm", "and", "who", "an uncle", "allegedly", "in 1998,",
        ];
        var word = Gen.Int[0, words.Length - 1].Select(index => words[index]);
        Gen.Select(word.Array[0, 5], word.Array[0, 5]).Sample((before, after) =>
        {
            var text = $"Note: {string.Join(" ", before)} {form} {string.Join(" ", after)}.";
            foreach (var finding in LintText.Findings(text).Where(finding => finding.Rule.Id == rule))
            {
                foreach (var edit in finding.Fixes.Where(fix => fix.Safety == FixSafety.Safe).SelectMany(fix => fix.Edits))
                {
                    Assert.True(finding.Span.Contains(edit.Span), text);
                }
            }
        }, iter: 200);
    }

    private static IEnumerable<string> ProtectedWords(string text) =>
        text.Split(' ').Where(word => Protected.Contains(word) || word.Any(char.IsDigit)).Order(StringComparer.Ordinal);

    private static bool HasWord(string text, string words) => $" {text.Replace(';', ' ')} ".Contains($" {words} ", StringComparison.OrdinalIgnoreCase);
}
