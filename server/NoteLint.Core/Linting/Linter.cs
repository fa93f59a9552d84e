using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Configuration;
using NoteLint.Core.Judgmental;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Linting;

/// <summary>
/// Runs a set of rules over notes. Pure: the same note, rules and options give the same findings on any thread. One linter
/// serves many notes at once.
/// </summary>
public sealed class Linter
{
    // Below it, a second thread costs more than it brings.
    private const int LongNote = 64 * 1024;

    private const string UnusedSuppression = "NL9101";
    private const string SuppressionWithoutReason = "NL9102";
    private const string InvalidConfiguration = "NL9002";

    private readonly RuleSet rules;
    private readonly WordingMatcher wording;
    private readonly SeverityTable?[] lastSeverities = new SeverityTable?[Enum.GetValues<NoteProfile>().Length];

    /// <summary>Creates a linter for a set of rules.</summary>
    public Linter(RuleSet rules)
    {
        this.rules = rules;
        wording = new WordingMatcher(rules);
    }

    /// <summary>Lints one note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="options">What the folder or caller chose; the note's own declarations win over it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Findings by position. Findings in a signed note carry no fixes.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ImmutableArray<Finding> Lint(Note note, LintOptions options, CancellationToken cancellationToken = default) =>
        Review(note, options, cancellationToken).Findings;

    /// <summary>Lints one note and says which consents it documents, and which are declared and were not checked.</summary>
    /// <param name="note">The note.</param>
    /// <param name="options">What the folder or caller chose; the note's own declarations win over it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public LintResult Review(Note note, LintOptions options, CancellationToken cancellationToken = default)
    {
        var mistakes = new List<(TextSpan Place, string Message)>();
        var effective = NoteDeclarations.Apply(note, options, mistakes);
        var severities = SeveritiesFor(effective);
        var run = new DetectionRun(note, effective, cancellationToken);
        var findings = Detect(run, severities);
        findings.Sort(ByPosition);
        ApplySuppressions(note, severities, findings);
        ReportByEngine(InvalidConfiguration, severities, findings, mistakes);
        findings.Sort(ByPosition);

        return new LintResult(note.IsSigned ? [.. findings.Select(finding => finding with { Fixes = [] })] : [.. findings], [.. run.Consents]);
    }

    /// <summary>The severity of a rule under these options: for rules that compare notes, which no single note can raise.</summary>
    /// <param name="ruleId">The rule's id.</param>
    /// <param name="options">What the folder or caller chose; what a note declares is not known here.</param>
    /// <returns><see cref="RuleSeverity.None"/> for a rule that is off or unknown.</returns>
    public RuleSeverity SeverityOf(string ruleId, LintOptions options) => rules.IndexOf(ruleId) is var index and >= 0 ? SeveritiesFor(options)[index] : RuleSeverity.None;

    private static int ByPosition(Finding left, Finding right)
    {
        var order = left.Span.Start.CompareTo(right.Span.Start);
        order = order != 0 ? order : left.Span.End.CompareTo(right.Span.End);
        return order != 0 ? order : string.CompareOrdinal(left.Rule.Id, right.Rule.Id);
    }

    private SeverityTable SeveritiesFor(LintOptions options)
    {
        var profile = options.Profile ?? NoteProfile.Progress;
        ref var table = ref lastSeverities[(int)profile];
        var known = Volatile.Read(ref table);
        if (known is null || !known.IsFor(options))
        {
            table = known = new SeverityTable(rules.Rules, options, profile);
        }

        return known;
    }

    // What a rule that compares notes will find is not known here: a comment that ignores it is not unused.
    private static bool ComparesNotes(Rule rule) => rule is { Family: RuleFamily.Clarity, Detector: null, Wording.IsEmpty: true };

    // Which detectors ask what others have found: those of judgmental wording and of boundaries ask for findings of their own families, made by
    // tables of wording too. In a long note those that ask for nothing of each other work at the same time.
    private List<Finding> Detect(DetectionRun run, SeverityTable severities)
    {
        var (boundaries, confidentiality, consent) = (run.Beside(), run.Beside(), run.Beside());
        Invoke(
            run.Note,
            () =>
            {
                wording.Match(run, severities);
                run.HandOver(boundaries, static finding => finding.Rule.Family == RuleFamily.Boundaries);
                Invoke(
                    run.Note,
                    () =>
                    {
                        RunDetectors(run, severities, RuleFamily.Judgmental);
                        LoneHint.Remove(run, rule => severities.IsChosen(rules.IndexOf(rule.Id)));
                    },
                    () => RunDetectors(boundaries, severities, RuleFamily.Boundaries, RuleFamily.Clarity, RuleFamily.NoteLint));
            },
            () => RunDetectors(confidentiality, severities, RuleFamily.Confidentiality),
            () => RunDetectors(consent, severities, RuleFamily.Consent));
        run.Consents.AddRange(consent.Consents);
        return [.. run.Findings, .. boundaries.Findings, .. confidentiality.Findings, .. consent.Findings];
    }

    private static void Invoke(Note note, params Action[] parts)
    {
        if (note.Chars.Length >= LongNote)
        {
            InvokeTogether(parts);
            return;
        }

        foreach (var part in parts)
        {
            part();
        }
    }

    // A caller expects the exception that one of the parts threw, not all of them in another.
    private static void InvokeTogether(Action[] parts)
    {
        try
        {
            Parallel.Invoke(parts);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
        }
    }

    private void RunDetectors(DetectionRun run, SeverityTable severities, params ReadOnlySpan<RuleFamily> families)
    {
        for (var index = 0; index < rules.Rules.Length; index++)
        {
            if (rules.Rules[index].Detector is { } detector && severities[index] != RuleSeverity.None && families.Contains(rules.Rules[index].Family))
            {
                run.CancellationToken.ThrowIfCancellationRequested();
                detector.Detect(new DetectionContext(run, rules.Rules[index], severities[index], severities.IsChosen(index)));
            }
        }
    }

    private void ApplySuppressions(Note note, SeverityTable severities, List<Finding> findings)
    {
        var suppressions = Suppression.FindAll(note);
        if (suppressions.IsEmpty)
        {
            return;
        }

        var filter = new SuppressionFilter(suppressions, rules.Rules);
        var (withoutReason, unused) = filter.Apply(findings, index => severities[index] != RuleSeverity.None && !ComparesNotes(rules.Rules[index]));
        ReportByEngine(
            SuppressionWithoutReason,
            severities,
            findings,
            withoutReason.Select(suppression => (suppression.Comment, "This comment ignores a rule without a reason, so it has no effect. Write the reason after a colon.")));
        ReportByEngine(
            UnusedSuppression,
            severities,
            findings,
            unused.Select(entry => (entry.Suppression.Comment, entry.IsKnownRule
                ? $"This comment ignores nothing: the rule it names finds nothing {(entry.Suppression.IsInsideLine ? "in the sentence before it" : "on its line")}. Remove it."
                : "This comment ignores nothing: no rule has the id or name it gives. Correct or remove it.")));
    }

    private void ReportByEngine(string ruleId, SeverityTable severities, List<Finding> findings, IEnumerable<(TextSpan Place, string Message)> places)
    {
        var index = rules.IndexOf(ruleId);
        if (index < 0 || severities[index] == RuleSeverity.None)
        {
            return;
        }

        findings.AddRange(places.Select(place => new Finding(rules.Rules[index], severities[index], place.Place, place.Message, [])));
    }
}
