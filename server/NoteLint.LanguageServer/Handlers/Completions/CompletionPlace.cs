using Microsoft.CodeAnalysis.Text;
using NoteLint.LanguageServer.Documents;
using NoteLint.LanguageServer.Workspace;

namespace NoteLint.LanguageServer.Handlers.Completions;

/// <summary>Where something is to be completed.</summary>
/// <param name="Snapshot">The document.</param>
/// <param name="Caret">Where the next letter goes (UTF-16 offset).</param>
internal sealed record CompletionPlace(DocumentSnapshot Snapshot, int Caret)
{
    /// <summary>The document's file; null where it is none.</summary>
    internal string? Path { get; } = DocumentPath.Of(Snapshot.Uri);

    /// <summary>True in anything but configuration and rule pages.</summary>
    internal bool IsInNote => !ConfigurationFile.IsEditorConfig(Path) && !ConfigurationFile.IsRulePage(Path);

    /// <summary>The line up to the caret.</summary>
    internal ReadOnlySpan<char> LineBefore
    {
        get
        {
            var before = Snapshot.Text.Chars[..Caret];
            return before[(before.LastIndexOfAny('\r', '\n') + 1)..];
        }
    }

    /// <summary>The line after the caret.</summary>
    internal ReadOnlySpan<char> LineAfter
    {
        get
        {
            var after = Snapshot.Text.Chars[Caret..];
            var length = after.IndexOfAny('\r', '\n');
            return length < 0 ? after : after[..length];
        }
    }

    /// <summary>The letters directly before the caret, and those of <paramref name="also"/>.</summary>
    internal ReadOnlySpan<char> WordBefore(string also = "")
    {
        var line = LineBefore;
        var start = line.Length;
        while (start > 0 && (char.IsLetterOrDigit(line[start - 1]) || also.Contains(line[start - 1], StringComparison.Ordinal)))
        {
            start--;
        }

        return line[start..];
    }

    /// <summary>The range of the characters directly before the caret.</summary>
    internal Protocol.Range RangeBefore(int length) => Snapshot.Text.RangeOf(TextSpan.FromBounds(Caret - length, Caret));
}
