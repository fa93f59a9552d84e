using Microsoft.CodeAnalysis.Text;
using NoteLint.Cli.Linting;
using NoteLint.Core.Text;

namespace NoteLint.Cli.Inputs;

/// <summary>One line of JSON: <c>{"id": "…", "text": "…"}</c>.</summary>
/// <param name="line">The bytes of the line without its end; null for one that is too long to be kept.</param>
/// <param name="number">Its number, from 1.</param>
/// <param name="source">The file it stands in, or standard input.</param>
/// <param name="configurationPath">The path for which configuration is looked up.</param>
/// <param name="columns">Which fields hold what.</param>
internal sealed class JsonLineInput(byte[]? line, int number, string source, string configurationPath, ExportColumns columns) : NoteInput
{
    /// <inheritdoc/>
    public override string ConfigurationPath => configurationPath;

    /// <inheritdoc/>
    public override NoteOrigin Origin => new(source, number, IsPlainText: false);

    /// <inheritdoc/>
    public override NoteContent Read()
    {
        if (line is null)
        {
            throw new NoteInputException(null, "too-large", $"The line is longer than {JsonLineReader.MaxLineBytes >> 20} MB, more than a note can be. Split the note.");
        }

        var read = JsonLine.Parse(line, columns);
        return read.Text is { } text
            ? new NoteContent(read.Id, SourceText.From(text), NoteEncoding.Utf8) { Source = new NoteSource(Date: read.Date, Author: read.Author, Client: read.Client) }
            : FhirInput.ContentOf(line, Place);
    }
}
