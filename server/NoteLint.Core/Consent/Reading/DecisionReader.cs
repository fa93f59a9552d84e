using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Reading;

/// <summary>
/// Finds what was done about a concern, whatever the order of the words: somebody whom one turns to was reached, or has the case, and
/// consultation, time or outcome stand beside it.
/// </summary>
internal static class DecisionReader
{
    private const int Beside = 2;
    private const int LongestLook = 120;
    private const int LongestField = 400;

    private static readonly SearchValues<string> OpenSlots = SearchValues.Create(["___", "[ ]", "☐"], StringComparison.Ordinal);

    /// <summary>Where the note tells of it (UTF-16 offsets); null where it does not.</summary>
    public static TextSpan? Find(Note note)
    {
        for (var index = 0; index < note.Sentences.Length; index++)
        {
            if (Has(note, index, ConsentRole.Authority) && !IsOpen(note, index)
                && Around(note, index, 1, static (note, at) => Has(note, at, ConsentRole.Reached))
                && Around(note, index, Beside, static (note, at) => Has(note, at, ConsentRole.Support) || HasTime(note, note.Sentences[at])))
            {
                return note.Sentences[index].Span;
            }
        }

        return null;
    }

    private static bool Around(Note note, int sentence, int reach, Func<Note, int, bool> has)
    {
        for (var index = Math.Max(0, sentence - reach); index <= Math.Min(note.Sentences.Length - 1, sentence + reach); index++)
        {
            if (!IsOpen(note, index) && has(note, index))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(Note note, int index, ConsentRole role) =>
        note.Sentences[index] is var sentence && sentence.Kind != SentenceKind.NotProse
        && ConsentLexicon.Shared.IsIn(ConsentKind.DutyToReport, role, note, sentence.FirstToken, Math.Min(sentence.EndToken, sentence.FirstToken + LongestLook));

    // "Will decide about a call after vacation", "made: ____"
    private static bool IsOpen(Note note, int index)
    {
        var sentence = note.Sentences[index];
        return sentence.Kind != SentenceKind.NotProse
            && (ConsentLexicon.Shared.IsIn(ConsentKind.None, ConsentRole.Doubt, note, sentence.FirstToken, Math.Min(sentence.EndToken, sentence.FirstToken + LongestLook))
                || Has(note, index, ConsentRole.Undecided) || Has(note, index, ConsentRole.NotDecided)
                || note.Chars.AsSpan(sentence.Span.Start, Math.Min(sentence.Span.Length, LongestField)).IndexOfAny(OpenSlots) >= 0);
    }

    // "14:35", "1435h"
    private static bool HasTime(Note note, in Sentence sentence)
    {
        for (var token = sentence.FirstToken; token + 2 < Math.Min(sentence.EndToken, sentence.FirstToken + LongestLook); token++)
        {
            if (note.Tokens[token].Kind == TokenKind.Number && note.Tokens[token + 2].Kind == TokenKind.Number && note.Chars[note.Tokens[token + 1].Start] == ':')
            {
                return true;
            }
        }

        return false;
    }
}
