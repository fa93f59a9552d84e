using System.CommandLine;
using NoteLint.Cli.Inputs;

namespace NoteLint.Cli.Commands;

/// <summary>The options that say how notes come in.</summary>
internal sealed class InputSyntax
{
    private readonly Option<InputFormat> format = ClosedOption.Create(
        "--input-format",
        "How notes come: auto goes by the file's ending, and takes standard input for one note; jsonl is one {\"id\": …, \"text\": …} on each line.",
        [new("auto", InputFormat.Auto), new("text", InputFormat.Text), new("jsonl", InputFormat.JsonLines)],
        whenAbsent: InputFormat.Auto);

    private readonly Option<bool> documents = new("--documents")
    {
        Description = "Folders also give documents and exports: .docx, .pdf, .html, .csv, .tsv, .jsonl, .ndjson, .json (FHIR).",
        Arity = ArgumentArity.Zero,
    };

    private readonly Option<string> text = Column("--text-column", "The column of a table, or field of JSON Lines, with the note: its name, or its number from 1.");
    private readonly Option<string> id = Column("--id-column", "The one with the note's id.");
    private readonly Option<string> author = Column("--author-column", "The one with the author; shown with --authors only.");
    private readonly Option<string> date = Column("--date-column", "The one with the day of the session; reports show the month.");
    private readonly Option<string> client = Column("--client-column", "The one that tells whose chart a note is in, for rules across notes; never shown.");

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        Option[] options = [format, documents, text, id, author, date, client];
        foreach (var option in options)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What the call says about its input.</summary>
    public InputOptions OptionsOf(ParseResult call, string? stdinPath, CancellationToken stop) => new(call.GetValue(format), stdinPath, stop)
    {
        Columns = new ExportColumns(call.GetValue(text), call.GetValue(id), call.GetValue(author), call.GetValue(date), call.GetValue(client)),
        WithDocuments = call.GetValue(documents),
        ReadsDocuments = true,
    };

    private static Option<string> Column(string name, string description) => new(name) { Description = description, HelpName = "COLUMN" };
}
