using System.Globalization;

namespace NoteLint.Cli.Linting;

/// <summary>Where a note came from.</summary>
/// <param name="Source">A path with <c>/</c>, or words for standard input.</param>
/// <param name="Row">The line or row of a file with many notes, from 1; null where the file is the note.</param>
/// <param name="IsPlainText">True where lines and columns are those of the file itself.</param>
internal readonly record struct NoteOrigin(string Source, int? Row, bool IsPlainText)
{
    /// <summary>For messages.</summary>
    public string Place => Row is { } row ? $"{Source}:{row.ToString(CultureInfo.InvariantCulture)}" : Source;
}
