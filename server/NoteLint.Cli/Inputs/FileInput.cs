using NoteLint.Cli.Linting;
using NoteLint.Workspaces.Discovery;
using NoteLint.Workspaces.Files;

namespace NoteLint.Cli.Inputs;

/// <summary>A file: named in the call, or found in a folder.</summary>
/// <param name="path">The path as given.</param>
/// <param name="candidate">What is known of a file that was found; null for one that was named, which is always a note.</param>
internal sealed class FileInput(string path, NoteCandidate? candidate) : NoteInput
{
    /// <inheritdoc/>
    public override string ConfigurationPath => path;

    /// <inheritdoc/>
    public override NoteOrigin Origin => new(Id.Text, Row: null, IsPlainText: true);

    /// <inheritdoc/>
    public override string NotePath => path;

    private NoteId Id => NoteId.OfPath(path);

    /// <inheritdoc/>
    public override NoteContent Read()
    {
        try
        {
            var file = NoteFile.Read(path);
            return new NoteContent(Id, file.Decoded.Text, file.Decoded.Encoding, file, candidate);
        }
        catch (NoteFileException trouble)
        {
            throw new NoteInputException(Id, trouble.Code, trouble.Message);
        }
    }
}
