using NoteLint.Cli.Linting;
using NoteLint.Cli.Shell;
using NoteLint.Workspaces;
using NoteLint.Workspaces.Files;

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
        var folder = Path.GetDirectoryName(full)!;
        temporary = Path.Combine(folder, TemporaryFiles.NewName());
        TemporaryFiles.Sweep(folder, DateTime.UtcNow);
        try
        {
            // Not shared: by that, others who sweep know that somebody is at work on it.
            stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--output {path} can't be written. Name a file in a folder that exists and that you may write to.");
        }

        report = create(stream);
    }

    /// <inheritdoc/>
    /// <exception cref="UsageException">The disk doesn't take it.</exception>
    public void Add(NoteResult result)
    {
        try
        {
            report.Add(result);
        }
        catch (IOException)
        {
            throw Unwritable(path);
        }
    }

    /// <inheritdoc/>
    public void Flush()
    {
        // Nobody reads the file before it is whole.
    }

    /// <inheritdoc/>
    /// <exception cref="UsageException">The disk doesn't take it, or what was there before can't be replaced.</exception>
    public void Complete(Summary summary, IReadOnlyList<ConfigurationFinding> configuration)
    {
        try
        {
            report.Complete(summary, configuration);
            stream.Flush(flushToDisk: true);
            Close();
        }
        catch (IOException)
        {
            throw Unwritable(path);
        }

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
        try
        {
            Close();
        }
        catch (IOException)
        {
            // What the disk didn't take was said before, and goes now.
        }

        File.Delete(temporary);
    }

    /// <summary>A report that broke off.</summary>
    /// <param name="path">As given.</param>
    internal static UsageException Unwritable(string path) =>
        new($"--output {path} could not be written to its end; its disk may be full or disconnected. Make room, or name a file elsewhere, and make the same call again.");

    private void Close()
    {
        if (!isClosed)
        {
            isClosed = true;
            using (stream)
            {
                (report as IDisposable)?.Dispose();
            }
        }
    }
}
