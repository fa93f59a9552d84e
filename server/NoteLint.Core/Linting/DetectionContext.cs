using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Configuration;
using NoteLint.Core.Fixes;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Linting;

/// <summary>What a detector works on and where it reports.</summary>
public sealed class DetectionContext
{
    private readonly DetectionRun run;
    private readonly RuleSeverity severity;
    private readonly bool isSeverityChosen;

    internal DetectionContext(DetectionRun run, Rule rule, RuleSeverity severity, bool isSeverityChosen)
    {
        this.run = run;
        Rule = rule;
        this.severity = severity;
        this.isSeverityChosen = isSeverityChosen;
    }

    /// <summary>The note.</summary>
    public Note Note => run.Note;

    /// <summary>What detectors share about the note.</summary>
    public NoteAnalyses Analyses => run.Analyses;

    /// <summary>Configuration that holds for the note, its own front matter included.</summary>
    public LintOptions Options => run.Options;

    /// <summary>The rule whose page names the detector.</summary>
    public Rule Rule { get; }

    /// <summary>What wording and the detectors of rules with lower ids have found in the detector's own family, in no order; findings of other families may be missing.</summary>
    public IReadOnlyList<Finding> Found => run.Findings;

    /// <summary>Where the rule's family would have found terms, had configuration or selection not switched their rules off (UTF-16 offsets), ascending.</summary>
    public IEnumerable<TextSpan> Silenced
    {
        get
        {
            var memory = new PhraseMemory(Note);
            return run.Silenced.Where(term => term.Rule.Family == Rule.Family && term.Counts(Note, Options, memory)).Select(term => TextSpan.FromBounds(Note.Tokens[term.FirstToken].Start, Note.Tokens[term.EndToken - 1].End));
        }
    }

    /// <summary>Cancels the detection.</summary>
    public CancellationToken CancellationToken => run.CancellationToken;

    /// <summary>Reports one place under the page's title.</summary>
    /// <param name="span">The place (UTF-16 offsets).</param>
    /// <param name="advice">What to do, as a sentence without text of the note.</param>
    /// <param name="fixes">Alternatives, best first.</param>
    public void Report(TextSpan span, string advice, params ImmutableArray<Fix> fixes) => ReportMessage(span, $"{Rule.Title}. {advice}", fixes);

    /// <summary>Reports one place where the page's title does not say what was found.</summary>
    /// <param name="span">The place (UTF-16 offsets).</param>
    /// <param name="message">What and what to do, without text of the note.</param>
    /// <param name="fixes">Alternatives, best first.</param>
    public void ReportMessage(TextSpan span, string message, params ImmutableArray<Fix> fixes) =>
        run.Findings.Add(new Finding(Rule, severity, span, message, fixes, Rule.Identifier, Rule.Consent));

    /// <summary>Reports one place at a severity that the law of a place asks for, unless configuration has chosen another for the rule.</summary>
    /// <param name="span">The place (UTF-16 offsets).</param>
    /// <param name="atLeast">The severity that law asks for.</param>
    /// <param name="message">What and what to do, without text of the note.</param>
    /// <param name="fixes">Alternatives, best first.</param>
    internal void ReportMessage(TextSpan span, RuleSeverity atLeast, string message, params ImmutableArray<Fix> fixes) =>
        run.Findings.Add(new Finding(Rule, isSeverityChosen || severity > atLeast ? severity : atLeast, span, message, fixes, Rule.Identifier, Rule.Consent));

    /// <summary>What several detectors need of a note, worked out once in a run.</summary>
    /// <param name="read">Works it out from the note and the options.</param>
    internal T Once<T>(Func<DetectionContext, T> read)
        where T : class => run.Analyses.Get(_ => read(this));

    /// <summary>Counts a consent that opens no finding.</summary>
    /// <param name="standing">Why it does not.</param>
    internal void Count(ConsentStanding standing)
    {
        if (Rule.Consent is { } kind)
        {
            run.Consents.Add(new ConsentCount(kind, standing));
        }
    }
}
