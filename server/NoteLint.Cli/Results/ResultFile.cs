using NoteLint.Cli.Inputs;
using NoteLint.Cli.Shell;
using NoteLint.Core.Rules;
using NoteLint.Workspaces.Files;

namespace NoteLint.Cli.Results;

/// <summary>A file of result lines.</summary>
internal static class ResultFile
{
    /// <summary>Its results, read as they are asked for.</summary>
    /// <param name="path">As given.</param>
    /// <param name="rules">The rules that are loaded.</param>
    /// <exception cref="UsageException">It can't be read, or is something else.</exception>
    public static IEnumerable<ResultLine.Read> Read(string path, RuleSet rules)
    {
        using var stream = Open(path);
        var parser = new ResultLine(rules);
        var number = 0;
        foreach (var line in JsonLineReader.ReadLines(stream))
        {
            number++;
            yield return (line is null ? null : parser.Parse(line))
                ?? throw new UsageException($"{path}:{number}: this is no result line. merge reads what check has written with --format jsonl or --output FILE.jsonl.");
        }
    }

    private static FileStream Open(string path)
    {
        try
        {
            return NoteFile.OpenRead(path);
        }
        catch (NoteFileException trouble)
        {
            throw new UsageException($"{path}: {trouble.Message}");
        }
    }
}
