using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Numbers;

/// <summary>
/// Letters and digits that no label stands directly before. A word for what is numbered, some way before, says what they are; where
/// nobody may be identified, ones that look like nothing else count without it.
/// </summary>
internal sealed class CodeReader(Note note, IdentifierList found, bool everything)
{
    private const int MostTokens = 12;

    private readonly string chars = note.Chars;
    private int usedUntil;

    /// <summary>Reads around a token with a digit.</summary>
    public void ReadAt(int token)
    {
        if (token < usedUntil)
        {
            return;
        }

        var first = StartOf(token);
        var end = EndOf(token);
        usedUntil = end;
        var span = TextSpan.FromBounds(note.Tokens[first].Start, note.Tokens[end - 1].End);
        if ((span.Start > 0 && chars[span.Start - 1] is '@' or '$' or '£' or '€' or '.' or '_' or '+' or '=' or '\\' or ':') || (span.End < chars.Length && chars[span.End] is '%' or '@' or '_' or '°' or ':'))
        {
            return;
        }

        var strength = CodeShape.Of(chars.AsSpan(span.Start, span.Length));
        if (strength == CodeStrength.None || note.IsWord(end, NumberReader.Units))
        {
            return;
        }

        var (kind, isExcluded) = CodeLabels.Before(note, first);
        if (isExcluded)
        {
            return;
        }

        if (everything ? strength == CodeStrength.Alone || kind is not null : strength == CodeStrength.Alone && kind is not (null or IdentifierKind.OtherNumber or IdentifierKind.MedicalRecordNumber))
        {
            found.Add(kind ?? IdentifierKind.OtherNumber, span, kind is null ? Evidence.Look : Evidence.Context);
        }
    }

    private int StartOf(int token)
    {
        var first = token;
        while (first >= 2 && token - first < MostTokens && IsJoint(first - 1) && note.Tokens[first - 2] is { JoinedToNext: true, Kind: TokenKind.Word or TokenKind.Number })
        {
            first -= 2;
        }

        return first;
    }

    private int EndOf(int token)
    {
        var end = token + 1;
        while (end + 1 < note.Tokens.Length && end - token < MostTokens && note.Tokens[end - 1].JoinedToNext && IsJoint(end) && note.Tokens[end + 1].Kind is TokenKind.Word or TokenKind.Number)
        {
            end += 2;
        }

        return end;
    }

    private bool IsJoint(int mark) =>
        note.Tokens[mark] is { Kind: TokenKind.Punctuation, JoinedToNext: true } && chars[note.Tokens[mark].Start] is '-' or '/' or '.' or '–';
}
