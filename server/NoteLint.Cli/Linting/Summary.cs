using NoteLint.Cli.Inputs;
using NoteLint.Core.Rules;

namespace NoteLint.Cli.Linting;

/// <summary>Counts over all notes of a run.</summary>
internal sealed class Summary
{
    private readonly int[] bySeverity = new int[(int)RuleSeverity.Error + 1];

    /// <summary>Notes that were linted.</summary>
    public int Notes { get; private set; }

    /// <summary>Those of them that have findings.</summary>
    public int NotesWithFindings { get; private set; }

    /// <summary>Those of them that are signed.</summary>
    public int SignedNotes { get; private set; }

    /// <summary>Notes that could not be linted.</summary>
    public int Errors { get; private set; }

    /// <summary>Consents that the notes document.</summary>
    public int ConsentsDocumented { get; private set; }

    /// <summary>Consents that are declared as kept elsewhere, and were not checked.</summary>
    public int ConsentsNotChecked { get; private set; }

    /// <summary>Findings that were accepted earlier, and are not among these.</summary>
    public int Accepted { get; private set; }

    /// <summary>All findings.</summary>
    public int Findings => bySeverity.Sum();

    /// <summary>Findings of notes as text, one of whose fixes changes wording only.</summary>
    public int SafeFixes { get; private set; }

    /// <summary>Findings of notes as text whose fixes need the writer's eye.</summary>
    public int ReviewFixes { get; private set; }

    /// <summary>Findings with a fix in documents and exports, which are never written.</summary>
    public int FixesElsewhere { get; private set; }

    /// <summary>How many findings have a severity.</summary>
    public int this[RuleSeverity severity] => bySeverity[(int)severity];

    /// <summary>Counts one note.</summary>
    public void Add(NoteResult result)
    {
        if (result.Error is not null)
        {
            Errors++;
            return;
        }

        Notes++;
        NotesWithFindings += result.Findings.IsEmpty ? 0 : 1;
        SignedNotes += result.IsSigned ? 1 : 0;
        ConsentsDocumented += result.Facts.ConsentsDocumented;
        ConsentsNotChecked += result.Facts.ConsentsNotChecked;
        Accepted += result.Facts.Accepted;
        var isWritable = result.Origin.IsPlainText || result.Id is { Text: StandardInput.Name };
        foreach (var finding in result.Findings)
        {
            Add(finding, isWritable);
        }
    }

    /// <summary>True when a finding is at or above a severity.</summary>
    /// <param name="threshold">The severity; <see cref="RuleSeverity.None"/> for never.</param>
    public bool Reaches(RuleSeverity threshold) => threshold != RuleSeverity.None && bySeverity.AsSpan((int)threshold).ContainsAnyExcept(0);

    private void Add(PlacedFinding finding, bool isWritable)
    {
        bySeverity[(int)finding.Severity]++;
        if (!isWritable)
        {
            FixesElsewhere += finding.Fixes.IsEmpty ? 0 : 1;
        }
        else if (finding.Fixes.Any(fix => fix.Safety == FixSafety.Safe))
        {
            SafeFixes++;
        }
        else if (!finding.Fixes.IsEmpty)
        {
            ReviewFixes++;
        }
    }
}
