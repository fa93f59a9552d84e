using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Cli.Linting;
using NoteLint.Core.Text;
using NoteLint.Documents;
using NoteLint.Documents.Fhir;
using NoteLint.Workspaces.Files;

namespace NoteLint.Cli.Inputs;

/// <summary>A note in a FHIR resource.</summary>
/// <param name="note">What the resource holds.</param>
/// <param name="number">Its number in the file, from 1.</param>
/// <param name="source">The file.</param>
/// <param name="configurationPath">The path for which configuration is looked up.</param>
internal sealed class FhirInput(FhirNote note, int number, string source, string configurationPath) : NoteInput
{
    /// <inheritdoc/>
    public override string ConfigurationPath => configurationPath;

    /// <inheritdoc/>
    public override NoteOrigin Origin => new(source, number, IsPlainText: false);

    /// <summary>The notes of a JSON file: one resource, or a bundle.</summary>
    /// <param name="path">The path as given.</param>
    public static IEnumerable<NoteInput> NotesOf(string path)
    {
        var source = NoteId.OfPath(path).Text;
        var (code, message) = ("", "");
        IReadOnlyList<FhirNote> notes = [];
        try
        {
            using var stream = NoteFile.OpenRead(path);
            notes = FhirNotes.Read(NoteFile.ReadAll(stream));
            if (notes.Count == 0)
            {
                (code, message) = ("no-text", "This holds no FHIR DocumentReference or Composition. Notes as JSON Lines end with .jsonl.");
            }
        }
        catch (NoteFileException trouble)
        {
            (code, message) = (trouble.Code, trouble.Message);
        }
        catch (DocumentException trouble)
        {
            (code, message) = (trouble.Code, trouble.Message);
        }

        return code.Length > 0
            ? [new UnreadableInput(new NoteId(source), new NoteOrigin(source, Row: null, IsPlainText: false), path, code, message)]
            : notes.Select((note, index) => new FhirInput(note, index + 1, source, path));
    }

    /// <summary>What a line of FHIR holds; a resource that is no note gives content that is none.</summary>
    /// <exception cref="NoteInputException">It can't be read.</exception>
    public static NoteContent ContentOf(ReadOnlySpan<byte> line, string place)
    {
        try
        {
            var notes = FhirNotes.Read(line);
            return notes.Count > 1 ? throw new NoteInputException(null, "many-notes", "This line is a bundle of several notes. Save it as a file that ends with .json.")
                : notes.Count == 0 ? NoteContent.None
                : ContentOf(notes[0], place);
        }
        catch (DocumentException trouble)
        {
            throw new NoteInputException(null, trouble.Code, trouble.Message);
        }
    }

    /// <inheritdoc/>
    public override NoteContent Read() => ContentOf(note, $"{source}:{number.ToString(CultureInfo.InvariantCulture)}");

    private static NoteContent ContentOf(FhirNote note, string place)
    {
        var id = new NoteId(note.Id ?? place);
        return note.Document is { } document
            ? new NoteContent(id, SourceText.From(document.Text), NoteEncoding.Utf8)
            {
                Source = new NoteSource(document.Spots.IsEmpty ? null : document.SpotOf, document.Gaps, note.IsFinal, note.Date, note.Author, note.Client),
            }
            : throw new NoteInputException(id, note.Trouble!.Code, note.Trouble.Message);
    }
}
