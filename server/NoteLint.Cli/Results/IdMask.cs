using System.Text;
using NoteLint.Cli.Inputs;
using NoteLint.Cli.Linting;
using NoteLint.Cli.Reports;
using NoteLint.Cli.Shell;
using NoteLint.Workspaces.Acceptance;

namespace NoteLint.Cli.Results;

/// <summary>Puts keyed hashes in the place of ids and paths, which may be names and record numbers. Who has the table finds the notes again.</summary>
internal sealed class IdMask : IDisposable
{
    private readonly FingerprintKey key;
    private readonly StreamWriter? table;

    /// <summary>Creates a mask.</summary>
    /// <param name="key">The secret of the hashes.</param>
    /// <param name="tablePath">A file for the ids of notes with findings, which only its owner may read; null for none.</param>
    /// <exception cref="UsageException">The table can't be written.</exception>
    public IdMask(FingerprintKey key, string? tablePath)
    {
        this.key = key;
        if (tablePath is null)
        {
            return;
        }

        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            table = new StreamWriter(tablePath, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), options) { NewLine = "\r\n" };
            table.WriteLine("hash,id");
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--ids-table {tablePath} exists or can't be written. Name a new file, away from the reports.");
        }
    }

    /// <summary>The result under its hash.</summary>
    public NoteResult Apply(NoteResult result)
    {
        var name = result.Id?.Text ?? result.Place;
        var hash = $"note-{key.NameOf(name)}";
        if (table is not null && (!result.Findings.IsEmpty || result.Error is not null))
        {
            table.Write($"{hash},");
            CsvCell.Write(table, name);
            table.WriteLine();
        }

        return result with { Id = new NoteId(hash), Origin = new NoteOrigin(hash, Row: null, IsPlainText: false) };
    }

    /// <inheritdoc/>
    public void Dispose() => table?.Dispose();
}
