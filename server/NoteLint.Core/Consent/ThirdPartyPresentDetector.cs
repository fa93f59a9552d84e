using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Statements;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent;

/// <summary>Somebody else in the session of one client: a relative, a friend, an interpreter, an intern.</summary>
internal sealed class ThirdPartyPresentDetector() : ConsentDetector(new RecordNeeds(ConsentKind.ThirdPartyPresent))
{
    private const int Reach = 8;

    // "was present at the birth", "sat in on a trial": not here.
    private static readonly WordSet Open = new("present in us attendance room");
    private static readonly WordSet Elsewhere = new("at for when during in on by as");

    private static readonly WordSet Between = new("the a an his her their client's patient's pt's and was were is also then who briefly graduate in-person person id in by phone adult also joined later our my second new social work nursing medical certified spanish asl then had has been came in entered arrived stepped walked too");

    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading)
    {
        var note = reading.Note;
        var acts = reading.Triggers(Kind, ConsentRole.Present).Select(hit => GuestBefore(note, hit)).OfType<ConsentAct>().Concat(InHeader(reading))
            .Concat(reading.Triggers(Kind, ConsentRole.Act).Where(hit => IsRunningText(note, hit) && ActReader.IsStated(note, hit.First, hit.End, ActTense.Past)).Select(ActOf)).ToList();
        return acts.Count > 0 && !reading.IsMedical && !IsWithSeveral(reading) ? acts.Where(act => !IsParentOfMinor(reading, act)) : [];
    }

    private static ConsentAct? GuestBefore(Note note, in ConsentHit hit)
    {
        var sentence = note.Sentences[hit.Sentence];
        if (!IsRunningText(note, hit) || note.SectionAt(note.Tokens[hit.First].Start).Kind == SectionKind.History || !ActReader.IsStated(note, hit.First, hit.End, ActTense.Past)
            || (hit.End < sentence.EndToken && Open.Contains(note.Tokens[hit.End - 1]) && Elsewhere.Contains(note.Tokens[hit.End])))
        {
            return null;
        }

        for (var token = hit.First - 1; token >= Math.Max(sentence.FirstToken, hit.First - Reach) && !IsStop(note, token); token--)
        {
            var length = ConsentLexicon.Shared.LengthAt(ConsentKind.ThirdPartyPresent, ConsentRole.Guest, note, token, hit.First);
            if (length > 0)
            {
                return note.Tokens[token + length - 1].PossessiveLength == 0 ? new ConsentAct(token, hit.End, hit.Sentence) : null;
            }

            ref readonly var word = ref note.Tokens[token];
            if (word.Kind == TokenKind.Word && !Between.Contains(word) && word.Case != TokenCase.Capitalized && word.Case != TokenCase.Upper)
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsStop(Note note, int token) => note.Tokens[token].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[token].Start] is ';' or ':' or '.';

    // "Present: client and husband"
    private static IEnumerable<ConsentAct> InHeader(ConsentReading reading)
    {
        var note = reading.Note;
        foreach (var field in note.Header)
        {
            var label = note.Chars.AsSpan(field.Label.Start, field.Label.Length);
            if (!label.Contains("present", StringComparison.OrdinalIgnoreCase) && !label.Contains("participants", StringComparison.OrdinalIgnoreCase) && !label.Contains("attend", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            foreach (var token in TokensIn(note, field))
            {
                var sentence = note.SentenceIndexAt(token);
                var length = sentence < 0 ? 0 : ConsentLexicon.Shared.LengthAt(ConsentKind.ThirdPartyPresent, ConsentRole.Guest, note, token, note.Sentences[sentence].EndToken);
                if (length > 0)
                {
                    yield return new ConsentAct(token, token + length, sentence);
                }
            }
        }
    }

    private static IEnumerable<int> TokensIn(Note note, HeaderField field)
    {
        for (var token = 0; token < note.Tokens.Length && note.Tokens[token].Start < field.Value.End; token++)
        {
            if (note.Tokens[token].Start >= field.Value.Start)
            {
                yield return token;
            }
        }
    }

    private static bool IsWithSeveral(ConsentReading reading) => reading.Note.Format == NoteFormat.Group || Sessions(reading, ConsentKind.Group).Any();

    private static bool IsParentOfMinor(ConsentReading reading, in ConsentAct act)
    {
        if (!reading.IsMinor)
        {
            return false;
        }

        return PersonWords.TryRead(reading.Note, act.First, out var word) && word.Person == Person.Family;
    }
}
