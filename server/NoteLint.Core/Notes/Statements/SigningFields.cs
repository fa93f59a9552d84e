using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Notes.Statements;

/// <summary>Reads from labelled lines whether a note is signed: <c>Status: final</c>, <c>Cosignature: …</c>, <c>*** LOCKED ***</c>.</summary>
internal static class SigningFields
{
    private const int LongestLine = 60;

    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\r\n");
    private static readonly SearchValues<char> BeforeText = SearchValues.Create(" \t\r\n,:*");

    private static readonly LabelTable<SigningKind> StatusValues = new(
        (SigningKind.Final, "final, finalized, finalised, completed and signed, closed and signed"),
        (SigningKind.Amended, "amended, corrected, appended, final/amended, amended (final)"),
        (SigningKind.Locked, "locked, final (locked), final/locked, signed and locked, signed/locked, locked and signed"),
        (SigningKind.Cosignature, "cosigned, co-signed, countersigned"),
        (SigningKind.ElectronicSignature, "signed, e-signed, electronically signed, authenticated, final (signed), signed (final), signed/final, final/signed"));

    private static readonly LabelTable<bool> NoteStatusLabels = new(
        (true, "note status, document status, documentation status, record status, status of note, report status"));

    private static readonly LabelTable<bool> StatusLabels = new(
        (true, "status, note status, document status, documentation status, record status, signature status, docstatus, doc status, status of note, report status, chart status"));

    private static readonly LabelTable<SigningKind> FlagLabels = new(
        (SigningKind.LegalHold, "legal hold, litigation hold, legalhold, preservation hold, on legal hold, under legal hold"),
        (SigningKind.Locked, "locked, note locked, record locked, locked by, locked on"),
        (SigningKind.ElectronicSignature, "signed, e-signature, esignature, electronic signature, e-signed, e-signed by, electronically signed, electronically signed by, digital signature, digitally signed by, authenticated by, electronically authenticated, electronically authenticated by, electronic signature on file, electronically verified by, electronically approved by"),
        (SigningKind.Cosignature, "cosignature, co-signature, cosigned, co-signed, cosigned by, co-signed by, countersigned by, supervisor cosignature, supervisor co-signature"),
        (SigningKind.Attestation, "attestation, attested by, attested, clinician attestation, supervisor attestation, provider attestation, attending attestation, physician attestation, teaching physician attestation"),
        (SigningKind.Final, "final, finalized, finalized by, finalized on"));

    private static readonly LabelTable<bool> SignedBy = new((true, "signed by, signed off by, sign-off, signed off, signoff, signature"));

    private static readonly LabelTable<SigningKind> WholeLines = new(
        (SigningKind.Final, "final, final note, final report, final version"),
        (SigningKind.Locked, "locked, note locked, record locked, this note is locked, chart locked"),
        (SigningKind.LegalHold, "legal hold, litigation hold, preservation hold, under legal hold, on legal hold, record under legal hold, legal hold do not alter, legal hold - do not alter, legal hold - do not edit, legal hold - do not modify"),
        (SigningKind.Cosignature, "cosigned, co-signed"),
        (SigningKind.ElectronicSignature, "e-signed, electronically signed, signed electronically, digitally signed"));

    private static readonly WordSet NoValues = new("no none n false pending required needed not unsigned draft awaiting tbd na off incomplete");
    private static readonly uint Signed = TokenHash.Of("signed");

    /// <summary>What the value of a status field says; null where it says nothing final.</summary>
    public static SigningKind? FindStatus(ReadOnlySpan<char> value) => StatusValues.Find(value);

    /// <summary>The first line of a section's body.</summary>
    public static TextSpan FirstLine(Note note, TextSpan body)
    {
        var text = note.Chars.AsSpan(body.Start, body.Length);
        var start = text.IndexOfAnyExcept(BeforeText);
        if (start < 0)
        {
            return new(body.End, 0);
        }

        var length = text[start..].IndexOfAny(LineBreaks);
        return new(body.Start + start, length < 0 ? text.Length - start : length);
    }

    /// <summary>True for the label of a line that waits to be filled in: "Cosigned: ______".</summary>
    /// <param name="note">The note.</param>
    /// <param name="labelEnd">Offset just past the label's last word.</param>
    public static bool IsLeftBlank(Note note, int labelEnd)
    {
        var line = note.Chars.AsSpan(labelEnd);
        var length = line.IndexOfAny(LineBreaks);
        line = (length < 0 ? line : line[..length]).TrimStart();
        return line.StartsWith(':') && !HasLetter(line);
    }

    /// <summary>Reads a sentence that is a line of its own: "*** FINAL ***", "Status: final", "Legal hold: yes".</summary>
    public static Signing? ReadLine(Note note, in Sentence sentence)
    {
        var first = sentence.FirstToken;
        var end = sentence.EndToken;
        if (sentence.TokenCount > LongestLine)
        {
            return null;
        }

        while (first < end && note.Tokens[first].Kind == TokenKind.Punctuation)
        {
            first++;
        }

        while (end > first && note.Tokens[end - 1].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[end - 1].Start] is not ')')
        {
            end--;
        }

        if (end == first)
        {
            return null;
        }

        var span = TextSpan.FromBounds(note.Tokens[first].Start, note.Tokens[end - 1].End);
        if (IsLeftBlank(note, span.End))
        {
            return null;
        }

        if (WholeLines.Find(TextOf(note, span)) is { } kind && (kind != SigningKind.Final || sentence.Kind != SentenceKind.TableCell))
        {
            return new(kind, span);
        }

        for (var i = first; i < end; i++)
        {
            if (note.Tokens[i].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[i].Start] == ':' && i > first)
            {
                return Read(
                    note,
                    TextSpan.FromBounds(span.Start, note.Tokens[i - 1].End),
                    i + 1 < end ? TextSpan.FromBounds(note.Tokens[i + 1].Start, span.End) : new(note.Tokens[i].End, 0));
            }
        }

        return null;
    }

    /// <summary>Reads a label and its value.</summary>
    public static Signing? Read(Note note, TextSpan label, TextSpan value)
    {
        var valueText = TextOf(note, value);
        var labelText = TextOf(note, label);
        if (StatusLabels.Find(labelText) is not null)
        {
            // "Status: completed" may be the treatment's; a note's that is completed is signed.
            var isCompleted = NoteStatusLabels.Find(labelText) is not null && valueText.StartsWith("completed", StringComparison.OrdinalIgnoreCase);
            return (isCompleted ? SigningKind.Final : StatusOf(valueText)) is { } status ? new(status, TextSpan.FromBounds(label.Start, value.End)) : null;
        }

        // A name with a time of day is what a record system writes; a name with a date is a signature block.
        if (SignedBy.Find(labelText) is not null)
        {
            return HasTime(valueText) ? new(SigningKind.ElectronicSignature, TextSpan.FromBounds(label.Start, value.End)) : null;
        }

        if (FlagLabels.Find(labelText) is not { } kind || !HasLetter(valueText) || StartsWithNo(valueText))
        {
            return null;
        }

        // "Signed: Jordan Example" is a signature block; "signed: true" and "Signed: electronically" are not.
        var isPlainName = TokenHash.Of(labelText) == Signed && !SaysYes(valueText) && !valueText.Contains("electronic", StringComparison.OrdinalIgnoreCase);
        return isPlainName ? null : new(kind, TextSpan.FromBounds(label.Start, value.End));
    }

    // "final", "Final - 2026-11-03", "amended by …"
    private static SigningKind? StatusOf(ReadOnlySpan<char> value)
    {
        if (StatusValues.Find(value) is { } kind)
        {
            return kind;
        }

        var first = FirstWord(value).Length;
        return first > 0 && StatusValues.Find(value[..first]) is { } opening && !value[first..].Contains("pending", StringComparison.OrdinalIgnoreCase)
            && !value[first..].Contains("not ", StringComparison.OrdinalIgnoreCase)
            ? opening
            : null;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasTime(ReadOnlySpan<char> text)
    {
        for (var colon = text.IndexOf(':'); colon > 0 && colon + 2 < text.Length; colon++)
        {
            if (text[colon] == ':' && char.IsAsciiDigit(text[colon - 1]) && char.IsAsciiDigit(text[colon + 1]) && char.IsAsciiDigit(text[colon + 2]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithNo(ReadOnlySpan<char> value) => NoValues.Contains(TokenHash.Of(FirstWord(value)));

    private static bool SaysYes(ReadOnlySpan<char> value) => FirstWord(value).Equals("yes", StringComparison.OrdinalIgnoreCase) || FirstWord(value).Equals("true", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> value)
    {
        value = value.TrimStart("\"'[( ");
        var end = 0;
        while (end < value.Length && char.IsLetter(value[end]))
        {
            end++;
        }

        return value[..end];
    }

    private static ReadOnlySpan<char> TextOf(Note note, TextSpan span) => note.Chars.AsSpan(span.Start, span.Length);
}
