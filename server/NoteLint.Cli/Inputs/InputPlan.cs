using NoteLint.Cli.Shell;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Inputs;

/// <summary>All notes that a call names, in its order and each file once.</summary>
internal sealed class InputPlan
{
    private const string CurrentFolder = "";
    private static readonly string[] JsonLinesEndings = [".jsonl", ".ndjson"];

    private readonly List<IEnumerable<NoteInput>> parts = [];
    private readonly HashSet<string> seen = [];
    private readonly NoteWorkspaces workspaces;
    private readonly Problems problems;
    private readonly Stream standardInput;
    private readonly string standardInputPath;
    private readonly InputFormat format;
    private readonly CancellationToken stop;
    private int files;
    private bool isCountable = true;

    private InputPlan(NoteWorkspaces workspaces, Problems problems, Stream standardInput, InputOptions options)
    {
        this.workspaces = workspaces;
        this.problems = problems;
        this.standardInput = standardInput;
        format = options.Format;
        stop = options.Stop;
        standardInputPath = StandardInput.ConfigurationPathFor(options.StdinPath);
    }

    /// <summary>How many files there are; null when a file holds many notes.</summary>
    public int? Count => isCountable ? files : null;

    /// <summary>True when standard input is one of them.</summary>
    public bool HasStandardInput { get; private set; }

    /// <summary>The notes; those of JSON Lines are read as they are asked for.</summary>
    public IEnumerable<NoteInput> Notes => parts.SelectMany(part => part);

    /// <summary>Looks at the paths of a call. What isn't there is reported, the rest is planned.</summary>
    /// <param name="paths">Files, folders and <c>-</c>; none for the current folder.</param>
    /// <param name="options">The options of the call.</param>
    /// <param name="workspaces">Opened for every path.</param>
    /// <param name="problems">Where trouble goes.</param>
    /// <param name="standardInput">Opened where a path is <c>-</c>.</param>
    /// <exception cref="UsageException">The paths don't go together.</exception>
    public static InputPlan Create(IReadOnlyList<string> paths, InputOptions options, NoteWorkspaces workspaces, Problems problems, Func<Stream> standardInput)
    {
        var readsStandardInput = paths.Count(path => path == StandardInput.Name);
        if (readsStandardInput > 1)
        {
            throw new UsageException("Standard input can be read once only, but - was given more than once. Leave one.");
        }

        if (options.StdinPath is not null && readsStandardInput == 0)
        {
            throw new UsageException("--stdin-path says where configuration is looked up for standard input, but no path is -. Add - or leave the option out.");
        }

        if (options.Format == InputFormat.JsonLines && paths.Count == 0)
        {
            throw new UsageException("--input-format jsonl reads files or standard input. Name the files, or write - for standard input.");
        }

        var plan = new InputPlan(workspaces, problems, readsStandardInput > 0 ? standardInput() : Stream.Null, options);
        foreach (var path in paths.Count == 0 ? [CurrentFolder] : paths)
        {
            plan.Add(path);
        }

        return plan;
    }

    private void Add(string path)
    {
        if (path == StandardInput.Name)
        {
            AddStandardInput();
        }
        else if (path == CurrentFolder || Directory.Exists(path))
        {
            AddFolder(path);
        }
        else if (format == InputFormat.JsonLines || (format == InputFormat.Auto && Array.Exists(JsonLinesEndings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))))
        {
            workspaces.ForFile(path);
            isCountable = false;
            parts.Add(new JsonLinesFile(path).Notes());
        }
        else
        {
            AddFile(new FileInput(path, candidate: null), path);
        }
    }

    private void AddStandardInput()
    {
        HasStandardInput = true;
        workspaces.ForFile(standardInputPath);
        if (format == InputFormat.JsonLines)
        {
            isCountable = false;
            parts.Add(JsonLinesFile.NotesOf(standardInput, "standard input", standardInputPath));
        }
        else
        {
            files++;
            parts.Add([new StandardInput(standardInput, standardInputPath, stop)]);
        }
    }

    private void AddFolder(string folder)
    {
        if (format == InputFormat.JsonLines)
        {
            throw new UsageException($"{folder} is a folder; --input-format jsonl reads files or standard input. Name the files in it.");
        }

        var before = files;
        foreach (var candidate in workspaces.ForFolder(folder).Candidates(folder, (path, trouble) => problems.Report(NoteId.OfPath(path).Text, trouble.Message)))
        {
            AddFile(new FileInput(candidate.Path, candidate), candidate.Path);
        }

        if (files == before)
        {
            problems.Remark($"{(folder.Length == 0 ? "The current folder" : NoteId.OfPath(folder).Text)} holds no file that may be a note. Hidden folders and what git ignores are left out; a file that you name is always linted.");
        }
    }

    private void AddFile(FileInput input, string path)
    {
        if (seen.Add(Path.GetFullPath(path)))
        {
            workspaces.ForFile(path);
            parts.Add([input]);
            files++;
        }
    }
}
