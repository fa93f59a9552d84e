using Microsoft.CodeAnalysis.Text;
using NoteLint.Cli.Linting;
using NoteLint.Core.Text;
using NoteLint.Documents;
using NoteLint.Workspaces.Files;

namespace NoteLint.Cli.Inputs;

/// <summary>A document that is one note.</summary>
/// <param name="path">The path as given.</param>
internal sealed class DocumentInput(string path) : NoteInput
{
    /// <inheritdoc/>
    public override string ConfigurationPath => path;

    /// <inheritdoc/>
    public override string NotePath => path;

    /// <inheritdoc/>
    public override NoteOrigin Origin => new(Id.Text, Row: null, IsPlainText: false);

    private NoteId Id => NoteId.OfPath(path);

    /// <inheritdoc/>
    public override NoteContent Read()
    {
        try
        {
            using var stream = NoteFile.OpenRead(path);
            var document = DocumentReaders.Read(NoteFile.ReadAll(stream).ToArray(), Path.GetExtension(path));
            return new NoteContent(Id, SourceText.From(document.Text), NoteEncoding.Utf8) { Source = new NoteSource(document.SpotOf, document.Gaps) };
        }
        catch (NoteFileException trouble)
        {
            throw new NoteInputException(Id, trouble.Code, trouble.Message);
        }
        catch (DocumentException trouble)
        {
            throw new NoteInputException(Id, trouble.Code, trouble.Message);
        }
        catch (IOException)
        {
            var trouble = NoteFileException.BrokenOff();
            throw new NoteInputException(Id, trouble.Code, trouble.Message);
        }
    }
}
