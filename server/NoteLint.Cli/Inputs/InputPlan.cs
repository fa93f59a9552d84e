using NoteLint.Cli.Linting;
using NoteLint.Cli.Shell;
using NoteLint.Workspaces;
using NoteLint.Workspaces.Files;

namespace NoteLint.Cli.Inputs;

/// <summary>All notes that a call names, in its order and each file once.</summary>
internal sealed class InputPlan
{
    private const string CurrentFolder = "";

    private readonly List<IEnumerable<NoteInput>> parts = [];
    private readonly HashSet<string> seen = [];
    private readonly NoteWorkspaces workspaces;
    private readonly Problems problems;
    private readonly Stream standardInput;
    private readonly string standardInputPath;
    private readonly InputOptions options;
    private readonly ReadMeter meter = new();
    private int files;
    private bool isCountable = true;

    private InputPlan(NoteWorkspaces workspaces, Problems problems, Stream standardInput, InputOptions options)
    {
        this.workspaces = workspaces;
        this.problems = problems;
        this.standardInput = standardInput;
        this.options = options;
        standardInputPath = StandardInput.ConfigurationPathFor(options.StdinPath);
    }

    /// <summary>How many files there are; null when a file holds many notes.</summary>
    public int? Count => isCountable ? files : null;

    /// <summary>Which share of the notes is done, from 0 to 1; null where nobody knows.</summary>
    /// <param name="done">How many notes are done.</param>
    public double? ShareOf(int done) => !isCountable ? meter.Share : files > 0 ? (double)done / files : null;

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
        else
        {
            AddNamedFile(path);
        }
    }

    private void AddStandardInput()
    {
        HasStandardInput = true;
        workspaces.ForFile(standardInputPath);
        if (options.Format == InputFormat.JsonLines)
        {
            isCountable = false;
            parts.Add(JsonLinesFile.NotesOf(standardInput, "standard input", standardInputPath, options.Columns));
        }
        else
        {
            files++;
            parts.Add([new StandardInput(standardInput, standardInputPath, options.Stop)]);
        }
    }

    private void AddFolder(string folder)
    {
        if (options.Format == InputFormat.JsonLines)
        {
            throw new UsageException($"{folder} is a folder; --input-format jsonl reads files or standard input. Name the files in it.");
        }

        var before = files;
        foreach (var candidate in workspaces.ForFolder(folder).Candidates(folder, (path, trouble) => problems.Report(NoteId.OfPath(path).Text, trouble.Message)))
        {
            AddFile(new FileInput(candidate.Path, candidate), candidate.Path);
        }

        var documents = options.WithDocuments || (options.ReadsDocuments && files == before) ? workspaces.ForFolder(folder).FilesEndingWith(folder, FileKinds.Endings).ToList() : [];
        if (options.WithDocuments)
        {
            documents.ForEach(AddNamedFile);
        }
        else if (documents.Count > 0)
        {
            problems.Remark($"{FolderName(folder)} holds no notes as text, and {documents.Count} {(documents.Count == 1 ? "file" : "files")} that may hold notes ({string.Join(", ", documents.Select(Path.GetExtension).Distinct(StringComparer.OrdinalIgnoreCase))}): left out. Name them, or add --documents.");
        }

        if (files == before && documents.Count == 0)
        {
            problems.Remark($"{FolderName(folder)} holds no file that may be a note. Hidden folders and what git ignores are left out; a file that you name is always linted.");
        }
    }

    private static string FolderName(string folder) => folder.Length == 0 ? "The current folder" : NoteId.OfPath(folder).Text;

    private void AddNamedFile(string path)
    {
        var kind = options.Format switch
        {
            InputFormat.JsonLines => FileKind.JsonLines,
            InputFormat.Text => FileKind.Text,
            _ => FileKinds.Of(path),
        };
        if (kind == FileKind.JsonLines)
        {
            AddMany(path, new JsonLinesFile(path, options.Columns, meter).Notes());
        }
        else if (kind == FileKind.Text)
        {
            AddFile(new FileInput(path, candidate: null), path);
        }
        else if (!options.ReadsDocuments)
        {
            AddUnreadable(path, "not-text", "Documents and exports are read and never written. Change the note in the program it comes from.");
        }
        else if (kind == FileKind.Foreign && ForeignFiles.ByName(path) is { } refusal)
        {
            AddUnreadable(path, refusal.Code, refusal.Message);
        }
        else if (kind == FileKind.Document)
        {
            AddFile(new DocumentInput(path), path);
        }
        else if (kind == FileKind.Table)
        {
            AddMany(path, new TableFile(path, options.Columns, meter).Notes());
        }
        else
        {
            AddMany(path, Deferred(() => FhirInput.NotesOf(path)));
        }
    }

    private void AddUnreadable(string path, string code, string why)
    {
        var id = NoteId.OfPath(path);
        AddFile(new UnreadableInput(id, new NoteOrigin(id.Text, Row: null, IsPlainText: false), path, code, why), path);
    }

    private static IEnumerable<NoteInput> Deferred(Func<IEnumerable<NoteInput>> notes)
    {
        foreach (var note in notes())
        {
            yield return note;
        }
    }

    private void AddMany(string path, IEnumerable<NoteInput> notes)
    {
        if (seen.Add(Path.GetFullPath(path)))
        {
            workspaces.ForFile(path);
            isCountable = false;
            meter.Expect(path);
            parts.Add(notes);
        }
    }

    private void AddFile(NoteInput input, string path)
    {
        if (seen.Add(Path.GetFullPath(path)))
        {
            workspaces.ForFile(path);
            parts.Add([input]);
            files++;
        }
    }
}
