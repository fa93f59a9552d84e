using System.Collections.Concurrent;
using Humanizer;
using NoteLint.Core.Configuration;
using NoteLint.Core.Fixes;
using NoteLint.Core.Matching;
using NoteLint.Core.Matching.Inflection;
using NoteLint.Core.Rules;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.Core.Linting;

/// <summary>
/// Finds the terms of all wording tables. Of overlapping terms the first that counts is reported; of those that begin at one word the
/// most severe, then the longest. A clinic's own term yields to none.
/// </summary>
internal sealed class WordingMatcher
{
    private readonly RuleSet rules;

    /// <summary>A row's message is the same at each match.</summary>
    private readonly ConcurrentDictionary<Wording, string> messages = new(ReferenceEqualityComparer.Instance);

    public WordingMatcher(RuleSet rules) => this.rules = rules;

    /// <summary>Finds the terms of one note.</summary>
    /// <param name="run">The note and where findings go, those of rules that configuration or selection switched off apart.</param>
    /// <param name="severities">The severity of each rule.</param>
    public void Match(DetectionRun run, SeverityTable severities)
    {
        var (note, options, findings) = (run.Note, run.Options, run.Findings);
        var reportedFrom = -1;
        var reportedUntil = 0;
        var memory = new PhraseMemory(note);
        var matches = rules.Phrases.Matches(note);
        while (matches.MoveNext())
        {
            var match = matches.Current;
            var severity = severities[match.Value.RuleIndex];
            var isMoreSevere = match.FirstToken == reportedFrom && severity > findings[^1].Severity && !RuleId.IsClinic(findings[^1].Rule.Id);
            if (severity == RuleSeverity.None && severities.IsSwitchedOff(match.Value.RuleIndex))
            {
                run.Silenced.Add(new SilencedTerm(rules.Rules[match.Value.RuleIndex], match.Value.Wording, match.FirstToken, match.EndToken));
            }

            if ((match.FirstToken < reportedUntil && !isMoreSevere) || severity == RuleSeverity.None)
            {
                continue;
            }

            run.CancellationToken.ThrowIfCancellationRequested();
            var rule = rules.Rules[match.Value.RuleIndex];
            var context = new MatchContext(note, options, match.FirstToken, match.EndToken, memory);
            var row = match.Value.Wording;
            if (!Counts(context, rule, row))
            {
                continue;
            }

            if (isMoreSevere)
            {
                findings.RemoveAt(findings.Count - 1);
            }

            reportedFrom = match.FirstToken;
            reportedUntil = Math.Max(reportedUntil, match.EndToken);
            findings.Add(new Finding(
                rule,
                severity,
                context.Span,
                SpellingVariants.In(messages.GetOrAdd(row, static (row, rule) => MessageFor(rule, row), rule), options.Locale),
                SuggestionWriter.Write(context, row, match.Form)));
        }
    }

    /// <summary>True where a term stands in running text, or in a place that its page lists, and its row's condition holds.</summary>
    /// <param name="context">The term's place.</param>
    /// <param name="rule">Its rule.</param>
    /// <param name="row">Its row.</param>
    public static bool Counts(in MatchContext context, Rule rule, Wording row) =>
        IsInPlace(context, rule.AlsoIn) && !(rule.Family == RuleFamily.Judgmental && IsSaidOfNobody(context)) && (row.Condition is not { } condition || condition(context));

    private static bool IsSaidOfNobody(in MatchContext context) =>
        context.IsInStory || context.IsInLiteralPhrase || context.IsInScaleItem || context.IsWordAsWord || context.SourceNote.IsOfPsychosis(context.FirstToken, context.EndToken);

    private static bool IsInPlace(in MatchContext context, MatchPlaces alsoIn) =>
        !context.IsInProperName
        && (alsoIn.HasFlag(MatchPlaces.Heading) || !context.InHeading)
        && (alsoIn.HasFlag(MatchPlaces.HeaderField) || !context.InHeaderField)
        && (alsoIn.HasFlag(MatchPlaces.Quotation) || !context.InQuotation)
        && (alsoIn.HasFlag(MatchPlaces.AttributedSpeech) || !context.InAttributedSpeech);

    private static string MessageFor(Rule rule, Wording row)
    {
        var suggestions = row.Suggestions.Select(suggestion => $"\"{suggestion.Text}\"").Humanize("or");
        return (suggestions.Length > 0, row.Advice) switch
        {
            (true, { } advice) => $"{rule.Title}. Consider: {suggestions}; or {advice}.",
            (true, null) => $"{rule.Title}. Consider: {suggestions}.",
            (false, { } advice) => $"{rule.Title}. Instead, {advice}.",
            _ => $"{rule.Title}.",
        };
    }
}
