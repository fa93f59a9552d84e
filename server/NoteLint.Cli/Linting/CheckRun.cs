using NoteLint.Cli.AcrossNotes;
using NoteLint.Cli.Inputs;
using NoteLint.Cli.Reports;
using NoteLint.Cli.Results;
using NoteLint.Cli.Shell;

namespace NoteLint.Cli.Linting;

/// <summary>Lints all notes of a call and hands the results to its reports, in the order of the notes. Memory does not grow with their number.</summary>
/// <param name="linter">Lints one.</param>
/// <param name="report">Gets every result.</param>
/// <param name="problems">Where it goes that something can't be used.</param>
internal sealed class CheckRun(NoteLinter linter, IReport report, Problems problems)
{
    /// <summary>How many notes are linted at a time.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Which part of the notes.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>Keeps results of a run that may be stopped; null for none.</summary>
    public Journal? Journal { get; init; }

    /// <summary>Hides ids; null for none.</summary>
    public IdMask? Mask { get; init; }

    /// <summary>Compares notes with each other; null where nobody asks for it.</summary>
    public NoteComparison? Comparison { get; init; }

    /// <summary>Counts over all notes.</summary>
    public Summary Summary { get; } = new();

    /// <summary>Lints.</summary>
    /// <param name="notes">All notes.</param>
    /// <param name="progress">Shows how far the run is.</param>
    /// <param name="stop">Stops: no further note is begun. From the first on that was not done by then, no note has a result.</param>
    public async Task LintAsync(IEnumerable<NoteInput> notes, ProgressLine progress, CancellationToken stop)
    {
        var done = 0;
        await foreach (var (work, moreIsReady) in OrderedWork.RunAsync(Work(notes), Lint, Jobs, stop).ConfigureAwait(false))
        {
            if (work.Result is { } result)
            {
                progress.Clear();
                Add(Comparison?.Add(result, work.Note) ?? result, work.IsDone);
                if (!moreIsReady)
                {
                    report.Flush();
                    Journal?.Flush();
                }
            }

            progress.Show(++done);
        }

        progress.Clear();
    }

    private IEnumerable<Item> Work(IEnumerable<NoteInput> notes)
    {
        var order = -1L;
        foreach (var note in notes)
        {
            if (Shard.Takes(++order))
            {
                var result = Journal?.Take(note);
                yield return new Item(note, order, result, IsDone: result is not null);
            }
        }
    }

    private Item Lint(Item item)
    {
        if (item.IsDone)
        {
            return item;
        }

        var result = linter.Lint(item.Note);
        return item with { Result = result is null || Shard.Of == 1 ? result : result with { Order = item.Order } };
    }

    private void Add(NoteResult result, bool isDone)
    {
        Summary.Add(result);
        ProblemText.Report(problems, result);
        if (!isDone)
        {
            Journal?.Add(result);
        }

        report.Add(Mask?.Apply(result) ?? result);
    }

    private readonly record struct Item(NoteInput Note, long Order, NoteResult? Result, bool IsDone);
}
