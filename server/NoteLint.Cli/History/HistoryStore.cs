using System.Globalization;
using Microsoft.Data.Sqlite;
using NoteLint.Cli.Linting;
using NoteLint.Cli.Reports;
using NoteLint.Cli.Shell;
using NoteLint.Core.Rules;

namespace NoteLint.Cli.History;

/// <summary>Counts of past runs in a SQLite file: no text, no ids, no authors.</summary>
internal sealed class HistoryStore : IDisposable
{
    private const int Version = 1;

    private readonly SqliteConnection connection;
    private readonly string path;

    private HistoryStore(SqliteConnection connection, string path)
    {
        this.connection = connection;
        this.path = path;
    }

    /// <summary>Opens a history.</summary>
    /// <param name="path">As given.</param>
    /// <param name="create">Whether a new one is made where there is none.</param>
    /// <exception cref="UsageException">It can't be used.</exception>
    public static HistoryStore Open(string path, bool create)
    {
        if (!create && !File.Exists(path))
        {
            throw new UsageException($"--history {path}: there is no such file. \"notelint check … --history {path}\" begins one.");
        }

        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 10 }.ToString());
        try
        {
            connection.Open();
            var store = new HistoryStore(connection, path);
            store.Prepare();
            if (create)
            {
                store.MakeSureOfWriting();
            }

            return store;
        }
        catch (Exception exception) when (exception is DllNotFoundException or TypeInitializationException)
        {
            connection.Dispose();
            throw new UsageException("--history needs the library e_sqlite3 beside the program, and it is not there. Copy it from the same package.");
        }
        catch (SqliteException)
        {
            connection.Dispose();
            throw new UsageException($"--history {path}: this is no history, or can't be written. Name another file.");
        }
        catch (UsageException)
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Adds a run.</summary>
    /// <param name="at">When.</param>
    /// <param name="summary">Its summary.</param>
    /// <param name="rules">How many findings each rule has, and in how many notes.</param>
    /// <exception cref="UsageException">It can't be written.</exception>
    public void Add(DateTimeOffset at, Summary summary, IEnumerable<(string Rule, RuleFamily Family, int Findings, int Notes)> rules)
    {
        try
        {
            Insert(at, summary, rules);
        }
        catch (SqliteException)
        {
            throw new UsageException($"--history {path}: this run could not be added, and the runs before it are as they were. The file may be damaged, in use or write-protected, or its disk full. Mend that, or name another file, and make the same call again.");
        }
    }

    /// <summary>All runs in order.</summary>
    /// <exception cref="UsageException">They can't be read.</exception>
    public IReadOnlyList<PastRun> Runs()
    {
        try
        {
            return ReadRuns();
        }
        catch (SqliteException)
        {
            throw new UsageException($"--history {path}: its runs can't be read; the file may be damaged or in use. Try again, or take it from a backup.");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    private void Insert(DateTimeOffset at, Summary summary, IEnumerable<(string Rule, RuleFamily Family, int Findings, int Notes)> rules)
    {
        using var transaction = connection.BeginTransaction();
        Execute(
            "INSERT INTO runs (at, notes, notes_with_findings, findings, unreadable) VALUES ($at, $notes, $with, $findings, $unreadable)",
            ("$at", at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)),
            ("$notes", summary.Notes),
            ("$with", summary.NotesWithFindings),
            ("$findings", summary.Findings),
            ("$unreadable", summary.Errors));
        foreach (var (rule, family, findings, notes) in rules)
        {
            Execute(
                "INSERT INTO counts (run, rule, family, findings, notes) VALUES ((SELECT max(id) FROM runs), $rule, $family, $findings, $notes)",
                ("$rule", rule),
                ("$family", ContractWord.Of(family)),
                ("$findings", findings),
                ("$notes", notes));
        }

        transaction.Commit();
    }

    private List<PastRun> ReadRuns()
    {
        var families = new Dictionary<long, List<(string Family, int Findings)>>();
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "SELECT run, family, sum(findings) FROM counts GROUP BY run, family ORDER BY run, 3 DESC, family";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                var run = reader.GetInt64(0);
                if (!families.TryGetValue(run, out var list))
                {
                    families.Add(run, list = []);
                }

                list.Add((reader.GetString(1), reader.GetInt32(2)));
            }
        }

        var runs = new List<PastRun>();
        using var all = connection.CreateCommand();
        all.CommandText = "SELECT id, at, notes, notes_with_findings, findings FROM runs ORDER BY at, id";
        using var rows = all.ExecuteReader();
        while (rows.Read())
        {
            var at = DateTimeOffset.Parse(rows.GetString(1), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
            runs.Add(new PastRun(at, rows.GetInt32(2), rows.GetInt32(3), rows.GetInt32(4), families.GetValueOrDefault(rows.GetInt64(0)) ?? []));
        }

        return runs;
    }

    // A write-protected file opens as any other: who waited for a long run should not hear of it at its end.
    private void MakeSureOfWriting() => Execute("PRAGMA user_version = 1");

    private void Prepare()
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        var version = Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        if (version == Version)
        {
            return;
        }

        command.CommandText = "SELECT count(*) FROM sqlite_master";
        if (version != 0 || Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture) > 0)
        {
            throw new UsageException($"--history {path}: this is no history of this version. Name another file.");
        }

        Execute("""
            CREATE TABLE runs (id INTEGER PRIMARY KEY, at TEXT NOT NULL, notes INTEGER NOT NULL, notes_with_findings INTEGER NOT NULL, findings INTEGER NOT NULL, unreadable INTEGER NOT NULL);
            CREATE TABLE counts (run INTEGER NOT NULL REFERENCES runs (id), rule TEXT NOT NULL, family TEXT NOT NULL, findings INTEGER NOT NULL, notes INTEGER NOT NULL, PRIMARY KEY (run, rule)) WITHOUT ROWID;
            PRAGMA user_version = 1;
            """);
    }

    private void Execute(string sql, params (string Name, object Value)[] values)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is written here; values are parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        command.ExecuteNonQuery();
    }
}

/// <summary>What is kept of a run.</summary>
/// <param name="At">When it was.</param>
/// <param name="Notes">Its notes.</param>
/// <param name="NotesWithFindings">Those with findings.</param>
/// <param name="Findings">Their findings.</param>
/// <param name="Families">The findings by family, most first.</param>
internal sealed record PastRun(DateTimeOffset At, int Notes, int NotesWithFindings, int Findings, IReadOnlyList<(string Family, int Findings)> Families);
