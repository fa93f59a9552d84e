using NoteLint.Cli.Linting;
using NoteLint.Cli.Shell;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Reports;

/// <summary>A report in a file of its own. The file appears once it is whole; what was there before stays until then.</summary>
internal sealed class ReportFile : IReport, IDisposable
{
    private readonly string path;
    private readonly string temporary;
    private readonly FileStream stream;
    private readonly IReport report;
    private bool isClosed;

    /// <summary>Opens the file.</summary>
    /// <param name="path">As given.</param>
    /// <param name="create">Who writes it.</param>
    /// <exception cref="UsageException">It can't be written.</exception>
    public ReportFile(string path, Func<Stream, IReport> create)
    {
        this.path = path;
        var full = Path.GetFullPath(path);
        temporary = Path.Combine(Path.GetDirectoryName(full)!, $".notelint-{Guid.NewGuid():N}.tmp");
        try
        {
            stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 1 << 16);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--output {path} can't be written. Name a file in a folder that exists and that you may write to.");
        }

        report = create(stream);
    }

    /// <inheritdoc/>
    public void Add(NoteResult result) => report.Add(result);

    /// <inheritdoc/>
    public void Flush()
    {
        // Nobody reads the file before it is whole.
    }

    /// <inheritdoc/>
    public void Complete(Summary summary, IReadOnlyList<ConfigurationFinding> configuration)
    {
        report.Complete(summary, configuration);
        stream.Flush(flushToDisk: true);
        Close();
        try
        {
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--output {path} can't be replaced. Close it where it is open, or name another file.");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Close();
        File.Delete(temporary);
    }

    private void Close()
    {
        if (!isClosed)
        {
            isClosed = true;
            (report as IDisposable)?.Dispose();
            stream.Dispose();
        }
    }
}
