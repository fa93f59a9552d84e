using System.CommandLine;
using NoteLint.Cli.Inputs;
using NoteLint.Cli.Results;
using NoteLint.Cli.Shell;

namespace NoteLint.Cli.Commands;

/// <summary>The options of long runs.</summary>
internal sealed class RunSyntax
{
    private readonly Option<int> jobs = new("--jobs", "-j")
    {
        Description = "How many notes are linted at a time; default: as many as there are cores.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = argument =>
        {
            if (int.TryParse(argument.Tokens[0].Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 1024)
            {
                return number;
            }

            argument.AddError($"--jobs {argument.Tokens[0].Value}: write a number from 1 to 1024.");
            return 1;
        },
    };

    private readonly Option<Shard> shard = new("--shard")
    {
        Description = "Take a part of the notes only: 3/16 is the third of 16 parts. \"notelint merge\" puts the results together.",
        HelpName = "N/M",
        DefaultValueFactory = _ => Shard.Whole,
        CustomParser = argument =>
        {
            if (Shard.Parse(argument.Tokens[0].Value) is { } parsed)
            {
                return parsed;
            }

            argument.AddError($"--shard {argument.Tokens[0].Value}: write which part of how many, such as 3/16.");
            return Shard.Whole;
        },
    };

    private readonly Option<bool> resume = new("--resume")
    {
        Description = "Go on where a stopped run with the same call ended. Needs one --output FILE.jsonl, in which the results are kept.",
        Arity = ArgumentArity.Zero,
    };

    private readonly Option<bool> changed = new("--changed")
    {
        Description = "Only files that git sees as changed or new.",
        Arity = ArgumentArity.Zero,
    };

    private readonly Option<string> since = new("--since")
    {
        Description = "Only files written since a day, 2026-11-01, or changed since a revision of git, origin/main.",
        HelpName = "DAY|REVISION",
    };

    private readonly Option<bool> acrossNotes = AcrossNotes();

    private readonly Option<bool> progress = new("--progress")
    {
        Description = "Show progress on standard error also where it is no terminal.",
        Arity = ArgumentArity.Zero,
    };

    /// <summary>The option that compares notes with each other.</summary>
    public static Option<bool> AcrossNotes() => new("--across-notes")
    {
        Description = "Also compare the notes with each other: copied paragraphs, template lines left unfilled again, a client's name from another chart.",
        Arity = ArgumentArity.Zero,
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        Option[] options = [jobs, shard, resume, changed, since, acrossNotes, progress];
        foreach (var option in options)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>How many notes are linted at a time.</summary>
    public int Jobs(ParseResult call) => call.GetValue(jobs);

    /// <summary>Which part of the notes.</summary>
    public Shard ShardOf(ParseResult call) => call.GetValue(shard);

    /// <summary>Whether results of an earlier run count.</summary>
    public bool Resumes(ParseResult call) => call.GetValue(resume);

    /// <summary>Which notes have changed; null where all are wanted.</summary>
    /// <exception cref="UsageException">Nobody can say what has changed.</exception>
    public ChangedFiles? Changed(ParseResult call) => (call.GetValue(changed), call.GetValue(since)) switch
    {
        (false, null) => null,
        (true, null) => ChangedFiles.SinceRevision("HEAD"),
        (false, { } value) => ChangedFiles.Since(value),
        _ => throw new UsageException("--changed and --since don't go together: --since HEAD is --changed."),
    };

    /// <summary>Whether notes are compared with each other.</summary>
    /// <exception cref="UsageException">The call gives only a part of the notes.</exception>
    public bool Compares(ParseResult call) => !call.GetValue(acrossNotes)
        ? false
        : ShardOf(call).Of == 1 && !Resumes(call) ? true : throw new UsageException("--across-notes needs all notes in one run: it doesn't go with --shard or --resume.");

    /// <summary>Whether progress is shown without a terminal.</summary>
    public bool ShowsProgress(ParseResult call) => call.GetValue(progress);
}
