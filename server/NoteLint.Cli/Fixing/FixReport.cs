using NoteLint.Cli.Reports;
using NoteLint.Cli.Shell;

namespace NoteLint.Cli.Fixing;

/// <summary>Says what was fixed and what is left, without text of the notes.</summary>
/// <param name="writer">Where to.</param>
/// <param name="write">Whether files were written.</param>
internal sealed class FixReport(TextWriter writer, bool write)
{
    private int notes;
    private int applied;
    private int changed;
    private int signed;

    /// <summary>Findings that are left.</summary>
    public int Left { get; private set; }

    /// <summary>Counts one note, and says what happened to it where something did.</summary>
    public void Add(FixOutcome outcome)
    {
        var (result, fixes) = (outcome.Result, outcome.Applied);
        if (result.Error is not null)
        {
            return;
        }

        notes++;
        applied += fixes;
        changed += fixes > 0 ? 1 : 0;
        Left += result.Findings.Length;
        var name = Printable.Clean(result.Id?.Text ?? result.Place);
        var left = $"{SummaryText.Count("finding", result.Findings.Length)} {(write ? "left" : "now")}";
        if (result.IsSigned && !result.Findings.IsEmpty)
        {
            signed++;
            writer.WriteLine($"{name}: signed, so it was left alone; {left}. Add a dated, signed addendum that leaves the original readable; under a legal hold, ask counsel first.");
        }
        else if (fixes > 0)
        {
            writer.WriteLine($"{name}: {SummaryText.Count("fix", fixes)} {(write ? "applied" : "shown, nothing written")}; {left}.");
        }
    }

    /// <summary>Sums up.</summary>
    public void Complete()
    {
        writer.WriteLine(
            $"{SummaryText.Count("note", notes)}: {SummaryText.Count("fix", applied)} {(write ? "applied" : "shown")} in {changed}, "
            + $"{SummaryText.Count("finding", Left)} {(write ? "left" : "now")}{(signed > 0 ? $", {SummaryText.Count("signed note", signed)} left alone" : "")}.");
        if (Left > 0)
        {
            writer.WriteLine("notelint check shows what is left; most of it needs the writer's eye.");
        }

        writer.WriteLine(SummaryText.Limits);
        writer.Flush();
    }
}
