using System.Text;
using NoteLint.Cli.Inputs;
using NoteLint.Cli.Linting;
using NoteLint.Cli.Reports;
using NoteLint.Cli.Shell;
using NoteLint.Workspaces.Acceptance;
using NoteLint.Workspaces.Files;

namespace NoteLint.Cli.Results;

/// <summary>Puts keyed hashes in the place of ids and paths, which may be names and record numbers. Who has the table finds the notes again.</summary>
internal sealed class IdMask : IDisposable
{
    private readonly FingerprintKey key;
    private readonly string? tablePath;
    private readonly StreamWriter? table;
    private bool isKept;

    /// <summary>Creates a mask.</summary>
    /// <param name="key">The secret of the hashes.</param>
    /// <param name="tablePath">A new file for the ids of notes with findings, which only its owner may read; null for none.</param>
    /// <exception cref="UsageException">The table can't be written.</exception>
    public IdMask(FingerprintKey key, string? tablePath)
    {
        this.key = key;
        this.tablePath = tablePath;
        if (tablePath is null)
        {
            return;
        }

        try
        {
            table = new StreamWriter(tablePath, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), PrivateFile.New()) { NewLine = "\r\n" };
            table.WriteLine("hash,id");
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--ids-table {tablePath} exists or can't be written. Name a new file, away from the reports.");
        }
    }

    /// <summary>The result under its hash.</summary>
    /// <exception cref="UsageException">The table can't be written.</exception>
    public NoteResult Apply(NoteResult result)
    {
        var name = result.Id?.Text ?? result.Place;
        var hash = $"note-{key.NameOf(name)}";
        if (table is not null && (!result.Findings.IsEmpty || result.Error is not null))
        {
            Write(table, hash, name);
        }

        return result with { Id = new NoteId(hash), Origin = new NoteOrigin(hash, Row: null, IsPlainText: false) };
    }

    /// <summary>Keeps the table: the reports are there, and it belongs to them.</summary>
    /// <exception cref="UsageException">The table can't be written.</exception>
    public void Keep()
    {
        try
        {
            table?.Flush();
        }
        catch (IOException)
        {
            throw Unwritable();
        }

        isKept = true;
    }

    /// <summary>Takes back a table that was not kept: without reports it would only stand in the way of the next call.</summary>
    public void Dispose()
    {
        if (table is null)
        {
            return;
        }

        try
        {
            table.Dispose();
        }
        catch (IOException)
        {
            // What could not be written is taken back.
        }

        if (!isKept)
        {
            File.Delete(tablePath!);
        }
    }

    private void Write(StreamWriter table, string hash, string name)
    {
        try
        {
            table.Write($"{hash},");
            CsvCell.Write(table, name);
            table.WriteLine();
        }
        catch (IOException)
        {
            throw Unwritable();
        }
    }

    private UsageException Unwritable() =>
        new($"--ids-table {tablePath} could not be written to its end; its disk may be full. Make room, or name a file elsewhere, and make the same call again.");
}
