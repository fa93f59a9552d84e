using NoteLint.Cli.Inputs;
using NoteLint.Cli.Linting;
using NoteLint.Cli.Reports;
using NoteLint.Cli.Shell;
using NoteLint.Core.Rules;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Results;

/// <summary>
/// The result lines of a run that may be stopped at any moment and go on later. What a killed run has written stays, but for a last line
/// without its end; the run that resumes takes these results as its own and goes on after them.
/// </summary>
internal sealed class Journal : IReport, IDisposable
{
    private readonly FileStream stream;
    private readonly JsonLinesReport lines;
    private readonly IEnumerator<ResultLine.Read>? done;
    private bool hasDone;

    /// <summary>Opens the file of result lines; a new one where there is none.</summary>
    /// <param name="path">As given.</param>
    /// <param name="rules">The rules that are loaded.</param>
    /// <exception cref="UsageException">It can't be used.</exception>
    public Journal(string path, RuleSet rules)
    {
        try
        {
            stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
            stream.SetLength(EndOfLastLine(stream));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--output {path} can't be written. Another run may be writing to it.");
        }

        if (stream.Length > 0)
        {
            done = ResultFile.Read(path, rules).GetEnumerator();
            hasDone = done.MoveNext();
        }

        stream.Seek(0, SeekOrigin.End);
        lines = new JsonLinesReport(stream);
        Path = path;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The result that an earlier run has written for the next note; null where it must be linted.</summary>
    /// <param name="input">The next note, in order.</param>
    public NoteResult? Take(NoteInput input)
    {
        if (!hasDone || !IsOf(input, done!.Current.Result))
        {
            return null;
        }

        var result = done.Current.Result;
        hasDone = done.MoveNext();
        return result;
    }

    /// <inheritdoc/>
    public void Add(NoteResult result)
    {
        if (hasDone)
        {
            throw new UsageException($"--resume: {Path} holds results of other notes than these. Give the same paths in the same order, or name another file.");
        }

        Write(() => lines.Add(result));
    }

    /// <inheritdoc/>
    public void Flush() => Write(lines.Flush);

    /// <inheritdoc/>
    public void Complete(Summary summary, IReadOnlyList<ConfigurationFinding> configuration) => Write(() =>
    {
        lines.Complete(summary, configuration);
        stream.Flush(flushToDisk: true);
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        done?.Dispose();
        lines.Dispose();
        Write(stream.Dispose);
    }

    private void Write(Action write)
    {
        try
        {
            write();
        }
        catch (IOException)
        {
            throw ReportFile.Unwritable(Path);
        }
    }

    private static bool IsOf(NoteInput input, NoteResult result) =>
        result.Origin.Row == input.Origin.Row && (result.Origin.Source == input.Origin.Source || (result.Origin.Row is null && result.Id?.Text == input.Origin.Source));

    private static long EndOfLastLine(FileStream stream)
    {
        var buffer = new byte[1 << 16];
        for (var end = stream.Length; end > 0;)
        {
            var start = Math.Max(0, end - buffer.Length);
            stream.Position = start;
            stream.ReadExactly(buffer, 0, (int)(end - start));
            var index = buffer.AsSpan(0, (int)(end - start)).LastIndexOf((byte)'\n');
            if (index >= 0)
            {
                return start + index + 1;
            }

            end = start;
        }

        return 0;
    }
}
