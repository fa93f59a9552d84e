using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Text;
using NoteLint.LanguageServer.Protocol;

namespace NoteLint.LanguageServer.Documents;

/// <summary>The text of one version of a document, and where its lines stand.</summary>
internal sealed class EditedText
{
    private readonly string chars;

    private EditedText(string chars)
    {
        this.chars = chars;
        Source = SourceText.From(chars);
        Lines = LineMap.Create(chars);
    }

    /// <summary>The text.</summary>
    internal SourceText Source { get; }

    /// <summary>Its lines, as the protocol counts them.</summary>
    internal LineMap Lines { get; }

    /// <summary>The text as characters.</summary>
    internal ReadOnlySpan<char> Chars => chars;

    /// <summary>A text that the client sent as a whole.</summary>
    internal static EditedText Of(string text) => new(text);

    /// <summary>Applies one edit.</summary>
    /// <param name="change">The edit, in places of this text.</param>
    /// <param name="edited">The text after it.</param>
    /// <param name="place">What was replaced by what, without the part that stayed.</param>
    /// <returns>False when the place does not exist here: the client's text is not this one.</returns>
    internal bool TryApply(TextDocumentContentChangeEvent change, out EditedText edited, out TextChange place)
    {
        edited = this;
        place = default;
        var span = new TextSpan(0, chars.Length);
        if (change.Range is { } range && !TrySpanOf(range, out span))
        {
            return false;
        }

        edited = new EditedText(Source.WithChanges(new TextChange(span, change.Text)).ToString());
        place = Shorten(span, change.Text);
        return true;
    }

    /// <summary>The offset of a position. What lies beyond the end of a line or of the text means that end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    internal int OffsetOf(Position position) => Lines.OffsetOf(position.Line, position.Character);

    /// <summary>The range of a span.</summary>
    internal Protocol.Range RangeOf(TextSpan span) => new(PositionOf(span.Start), PositionOf(span.End));

    /// <summary>The span of a range, which may reach beyond the text.</summary>
    /// <returns>
    /// False when a number is negative, the range ends before it begins, or its first line is greater than the number of lines. A line that is that
    /// number is one past the last, and means the end of the text, as the protocol has it.
    /// </returns>
    internal bool TrySpanOf(Protocol.Range range, out TextSpan span)
    {
        span = default;
        if (Math.Min(range.Start.Line, range.End.Line) < 0
            || Math.Min(range.Start.Character, range.End.Character) < 0
            || range.Start.Line > Lines.LineCount)
        {
            return false;
        }

        var start = OffsetOf(range.Start);
        var end = OffsetOf(range.End);
        if (end < start)
        {
            return false;
        }

        span = TextSpan.FromBounds(start, end);
        return true;
    }

    private Position PositionOf(int offset)
    {
        var place = Lines.PositionOf(offset);
        return new Position(place.Line, place.Character);
    }

    // Some clients send a whole line or the whole text where one letter was typed.
    private TextChange Shorten(TextSpan span, string replacement)
    {
        var before = chars.AsSpan(span.Start, span.Length);
        var prefix = before.CommonPrefixLength(replacement);
        var suffix = 0;
        var most = Math.Min(before.Length, replacement.Length) - prefix;
        while (suffix < most && before[^(suffix + 1)] == replacement[^(suffix + 1)])
        {
            suffix++;
        }

        return new TextChange(
            new TextSpan(span.Start + prefix, span.Length - prefix - suffix),
            replacement.Substring(prefix, replacement.Length - prefix - suffix));
    }
}
