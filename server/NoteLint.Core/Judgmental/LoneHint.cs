using NoteLint.Core.Judgmental.Tone;
using NoteLint.Core.Linting;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.Core.Judgmental;

/// <summary>
/// A single hint in a whole note without any other judgment: who writes the rest of a note without judging rarely judges in one idiom, and the
/// idiom is mostly meant as it stands. It stays where its sentence sounds like a judgment, where it is about suicide or self-harm, where a
/// comment ignores its rule, and beside a judgment that is not reported only because somebody switched its rule off.
/// </summary>
internal static class LoneHint
{
    // Rules on wording about suicide and self-harm.
    private const string SelfHarm = "NL12";

    /// <summary>Takes such a hint out of what was found.</summary>
    /// <param name="run">The run, after all rules on judgmental wording.</param>
    /// <param name="isChosen">True for a rule whose severity somebody chose: it is left alone.</param>
    public static void Remove(DetectionRun run, Predicate<Rule> isChosen)
    {
        var index = -1;
        for (var i = 0; i < run.Findings.Count; i++)
        {
            var finding = run.Findings[i];
            if (finding.Rule.Family != RuleFamily.Judgmental)
            {
                continue;
            }

            if (index >= 0 || finding.Severity != RuleSeverity.Hint || RuleId.IsClinic(finding.Rule.Id) || isChosen(finding.Rule))
            {
                return;
            }

            index = i;
        }

        if (index < 0 || NoteLeaning.TokensSaid(run.Note) <= NoteLeaning.MostTokensOfPart)
        {
            return;
        }

        var hint = run.Findings[index];
        var memory = new PhraseMemory(run.Note);
        if (IsOfSelfHarm(hint.Rule) || IsIgnored(run.Note, hint) || run.Silenced.Exists(term => term.Rule.Family == RuleFamily.Judgmental && term.Counts(run.Note, run.Options, memory)))
        {
            return;
        }

        var start = hint.Span.Start;
        foreach (ref readonly var sentence in run.Note.Sentences)
        {
            if (sentence.Span.Start <= start && start < sentence.Span.End && memory.ToneOf(sentence) < ToneThreshold.Least)
            {
                run.Findings.RemoveAt(index);
                return;
            }
        }
    }

    private static bool IsOfSelfHarm(Rule rule) => rule.Id.StartsWith(SelfHarm, StringComparison.Ordinal);

    // The comment would be called unused.
    private static bool IsIgnored(Note note, Finding hint)
    {
        foreach (var suppression in Suppression.FindAll(note))
        {
            if (suppression.Place.Start <= hint.Span.Start && hint.Span.Start <= suppression.Place.End && suppression.Rules.Any(name => SuppressionFilter.IsCalled(hint.Rule, name)))
            {
                return true;
            }
        }

        return false;
    }
}
