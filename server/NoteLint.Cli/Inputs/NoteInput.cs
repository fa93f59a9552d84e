using Microsoft.CodeAnalysis.Text;
using NoteLint.Cli.Linting;
using NoteLint.Workspaces.Discovery;
using NoteLint.Workspaces.Files;

namespace NoteLint.Cli.Inputs;

/// <summary>One note to come: where from, and what configuration holds for it.</summary>
internal abstract class NoteInput
{
    /// <summary>The path for which configuration is looked up; it need not exist.</summary>
    public abstract string ConfigurationPath { get; }

    /// <summary>Where it comes from, for messages when it can't be read: a path, with a line where there are many notes in a file.</summary>
    public string Place => Origin.Place;

    /// <summary>The same for reports.</summary>
    public abstract NoteOrigin Origin { get; }

    /// <summary>The file that it is, for what is kept about files; null for one of many notes in a file.</summary>
    public virtual string? NotePath => null;

    /// <summary>Reads it.</summary>
    /// <exception cref="NoteInputException">It can't be read.</exception>
    public abstract NoteContent Read();
}

/// <summary>A note that was read.</summary>
/// <param name="Id">How it is called; null for a line of JSON without an id.</param>
/// <param name="Text">Its text, without byte-order mark.</param>
/// <param name="File">The file it came from; null for a stream.</param>
/// <param name="Encoding">How its bytes stood for characters.</param>
/// <param name="Candidate">Set where the text has to tell whether it is a note at all.</param>
internal sealed record NoteContent(
    NoteId? Id,
    SourceText Text,
    Core.Text.NoteEncoding Encoding,
    NoteFile? File = null,
    NoteCandidate? Candidate = null)
{
    /// <summary>Stands for something that is no note, such as a patient in an export.</summary>
    public static NoteContent None { get; } = new(null, SourceText.From(""), Core.Text.NoteEncoding.Utf8);

    /// <summary>What the file or export around it says; nothing for a note in a file of its own.</summary>
    public NoteSource Source { get; init; } = new();
}
