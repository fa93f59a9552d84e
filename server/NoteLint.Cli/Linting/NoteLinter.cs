using System.Collections.Concurrent;
using System.Collections.Immutable;
using NoteLint.Cli.Acceptance;
using NoteLint.Cli.AcrossNotes;
using NoteLint.Cli.Inputs;
using NoteLint.Cli.Shell;
using NoteLint.Core.Configuration;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Linting;

/// <summary>Reads and lints single notes. Safe on any thread.</summary>
/// <param name="workspaces">Rules and configuration.</param>
/// <param name="choices">What the call chooses.</param>
/// <param name="filters">Which findings are known already.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal sealed class NoteLinter(NoteWorkspaces workspaces, LintChoices choices, ImmutableArray<IFindingFilter> filters, CancellationToken cancellationToken)
{
    private readonly ConcurrentDictionary<NoteWorkspace, Linter> linters = new();

    /// <summary>Lints one note; whatever goes wrong with it is part of the result.</summary>
    /// <returns>Null for a file of a folder that is no note after all.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped before this note was done: there is no result, so that a resumed run lints it.</exception>
    public NoteResult? Lint(NoteInput input)
    {
        NoteId? id = null;
        try
        {
            var content = input.Read();
            id = content.Id;
            if (content == NoteContent.None)
            {
                return null;
            }

            var note = Note.Parse(content.Text, cancellationToken);
            return content.Candidate is { } candidate && !NoteWorkspace.IsNote(candidate, note) ? null : ResultOf(input, content, note);
        }
        catch (NoteInputException trouble)
        {
            return NoteResult.Failed(trouble.Id, input.Origin, trouble.Code, trouble.Message);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // One note that trips over a mistake of ours must not keep the others from being linted.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return NoteResult.Failed(id, input.Origin, InternalError.Code, InternalError.Describe(exception));
        }
    }

    /// <summary>Lints a note that is read already.</summary>
    /// <param name="note">The note.</param>
    /// <param name="input">Where it came from.</param>
    /// <param name="id">How it is called.</param>
    public ImmutableArray<Finding> Lint(Note note, NoteInput input, NoteId? id) =>
        WithoutKnown(input, id, note.Chars, Review(note, input.ConfigurationPath).Findings).Left;

    /// <summary>Adds what comparing the note with others found: what configuration leaves on and nobody knew before.</summary>
    /// <param name="result">What was found in the note alone.</param>
    /// <param name="input">Where it came from.</param>
    /// <param name="trace">What was kept of it.</param>
    /// <param name="comparisons">What was found.</param>
    public NoteResult Add(NoteResult result, NoteInput input, NoteTrace trace, IEnumerable<Comparison> comparisons)
    {
        var (linter, options) = For(input.ConfigurationPath);
        var rules = workspaces.ForFile(input.ConfigurationPath).Rules;
        ImmutableArray<Finding> found =
        [
            .. from comparison in comparisons
               let severity = linter.SeverityOf(comparison.RuleId, options)
               where severity != RuleSeverity.None
               select new Finding(rules.Find(comparison.RuleId)!, severity, comparison.Place, comparison.Message, Fixes: []),
        ];
        var (left, known) = WithoutKnown(input, result.Id, trace.Chars, found);
        var placed = PlacedFinding.AllOf(trace.Chars, left, choices.KeepText).Select(finding => finding with { Spot = trace.SpotOf?.Invoke(finding.Span.Start) });
        return result with
        {
            Findings = [.. result.Findings.Concat(placed).OrderBy(finding => finding.Span.Start).ThenBy(finding => finding.Span.End).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)],
            Facts = result.Facts with { Accepted = result.Facts.Accepted + known },
        };
    }

    private NoteResult ResultOf(NoteInput input, NoteContent content, Note note)
    {
        var review = Review(note, input.ConfigurationPath);
        var (left, known) = WithoutKnown(input, content.Id, note.Chars, review.Findings);
        var result = NoteResult.Of(content.Id, input.Origin, note, review with { Findings = left }, choices.KeepText);
        if (choices.KeepTraces)
        {
            result = result with { Trace = NoteTraceReader.Read(note, review.Findings, content.Source) };
        }

        return SourceFacts.Add(result with { Facts = result.Facts with { Accepted = known } }, note, content.Source, choices.KeepAuthors);
    }

    private (ImmutableArray<Finding> Left, int Known) WithoutKnown(NoteInput input, NoteId? id, string chars, ImmutableArray<Finding> findings)
    {
        var known = filters.Select(filter => filter.Known(input, id, chars, findings)).Where(flags => !flags.IsEmpty).ToList();
        if (known.Count == 0)
        {
            return (findings, 0);
        }

        // What can't be used in configuration must be mended; nobody can accept it.
        ImmutableArray<Finding> left =
        [
            .. findings.Where((finding, index) => ConfigurationFinding.IsRaisedBy(finding.Rule.Id) || !known.Exists(flags => flags[index])),
        ];
        return (left, findings.Length - left.Length);
    }

    private LintResult Review(Note note, string configurationPath)
    {
        var (linter, options) = For(configurationPath);
        return linter.Review(note, options, cancellationToken);
    }

    private (Linter Linter, LintOptions Options) For(string configurationPath)
    {
        var workspace = workspaces.ForFile(configurationPath);
        return (linters.GetOrAdd(workspace, static opened => new Linter(opened.Rules)), choices.ApplyTo(workspace.OptionsFor(configurationPath)));
    }
}
