using NoteLint.Cli.Linting;
using NoteLint.Core.Text;
using NoteLint.Workspaces.Files;

namespace NoteLint.Cli.Inputs;

/// <summary>One note on standard input.</summary>
/// <param name="stream">Standard input.</param>
/// <param name="configurationPath">The path for which configuration is looked up.</param>
/// <param name="stop">Ends waiting for input: a read itself can't be stopped.</param>
internal sealed class StandardInput(Stream stream, string configurationPath, CancellationToken stop) : NoteInput
{
    /// <summary>How standard input is called, in the call and in reports.</summary>
    public const string Name = "-";

    /// <inheritdoc/>
    public override string ConfigurationPath => configurationPath;

    /// <inheritdoc/>
    public override NoteOrigin Origin => new("standard input", Row: null, IsPlainText: false);

    /// <inheritdoc/>
    public override string NotePath => configurationPath;

    /// <inheritdoc/>
    public override NoteContent Read()
    {
        try
        {
            var reading = Task.Run(() => NoteFile.ReadAll(stream).ToArray(), CancellationToken.None);
            var decoded = NoteDecoder.Decode(reading.WaitAsync(stop).GetAwaiter().GetResult());
            return new NoteContent(new NoteId(Name), decoded.Text, decoded.Encoding);
        }
        catch (Exception exception) when (exception is NoteFileException or IOException)
        {
            var trouble = exception as NoteFileException ?? NoteFileException.BrokenOff();
            throw new NoteInputException(new NoteId(Name), trouble.Code, trouble.Message);
        }
    }

    /// <summary>The path for which configuration of standard input is looked up.</summary>
    /// <param name="stdinPath">The option; null for the working directory.</param>
    public static string ConfigurationPathFor(string? stdinPath)
    {
        // A folder as well as the default stand for a note in it, so that sections such as [*.note.md] hold.
        const string AnyNote = "stdin.note.md";
        return stdinPath is null ? AnyNote
            : Directory.Exists(stdinPath) ? Path.Join(stdinPath, AnyNote)
            : stdinPath;
    }
}
