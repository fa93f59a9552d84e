using NoteLint.Core.Judgmental.Tone;
using NoteLint.Core.Linting;
using NoteLint.Core.Matching;
using NoteLint.Core.Rules;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.Core.Judgmental;

/// <summary>
/// A single hint in a whole note without any other judgment: who writes the rest of a note without judging rarely judges in one idiom, and the
/// idiom is mostly meant as it stands. It stays where its sentence sounds like a judgment.
/// </summary>
internal static class LoneHint
{
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

        if (index < 0 || NoteLeaning.TokensSaid(run.Note) <= NoteLeaning.WholeNote)
        {
            return;
        }

        var start = run.Findings[index].Span.Start;
        foreach (ref readonly var sentence in run.Note.Sentences)
        {
            if (sentence.Span.Start <= start && start < sentence.Span.End && new PhraseMemory(run.Note).ToneOf(sentence) < ToneThreshold.Least)
            {
                run.Findings.RemoveAt(index);
                return;
            }
        }
    }
}
