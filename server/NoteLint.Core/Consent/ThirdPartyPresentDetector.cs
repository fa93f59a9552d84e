using NoteLint.Core.Consent.Acts;
using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Statements;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent;

/// <summary>Somebody else in the session of one client: a relative, a friend, an interpreter, an intern.</summary>
internal sealed class ThirdPartyPresentDetector() : ConsentDetector(new RecordNeeds(ConsentKind.ThirdPartyPresent))
{
    private const int Reach = 8;
    private const int LongestLabel = 6;
    private const int LongestList = 24;

    private static readonly WordSet Labels = new("present participants participant attendees attendance attending attended persons room others bedside there company accompanied");

    private static readonly WordSet Trailing = new("at for when during as");
    private static readonly WordSet Sittings = new("session sessions visit appointment interview hour meeting intake half part minutes whole time end start beginning review consultation evaluation assessment feedback");

    // "was present at the birth", "sat in on a trial": not here.
    private static readonly WordSet Open = new("present in us attendance room");
    private static readonly WordSet Elsewhere = new("at for when during in on by as");

    private static readonly WordSet Between = new("the a an his her their client's patient's pt's and was were is also then who briefly graduate in-person person id in by phone adult also joined later our my second new social work nursing medical certified spanish asl then had has been came in entered arrived stepped walked too");

    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading)
    {
        var note = reading.Note;
        var acts = reading.Triggers(Kind, ConsentRole.Present).Select(hit => GuestBefore(note, hit)).OfType<ConsentAct>().Concat(UnderLabel(reading))
            .Concat(reading.Triggers(Kind, ConsentRole.Act).Where(hit => ToldText.IsRunning(note.Sentences[hit.Sentence]) && note.SectionAt(note.Tokens[hit.First].Start).Kind != SectionKind.History && ActReader.IsStated(note, hit.First, hit.End, ActTense.Past) && !IsElsewhere(note, hit) && !IsNotHere(note, hit.First, hit.End, hit.Sentence)).Select(ConsentAct.Of)).ToList();
        return acts.Count > 0 && !reading.IsMedical && !IsWithSeveral(reading) ? acts.Where(act => !IsParentOfMinor(reading, act) && !OtherSense.Holds(note, Kind, act.First, act.End) && !OtherOccasion.Holds(note, act.First, act.End) && !IsWithAnother(note, act)) : [];
    }

    private static readonly WordSet With = new("with");
    private static readonly WordSet Whatever = new("the a an his her their another");
    private static readonly WordSet Ours = new("writer undersigned therapist clinician counselor counsellor psychologist psychiatrist provider team client patient permission consent agreement interpreter help aim goal hope");

    // "sat in on her appointment with the housing office": an hour with somebody else
    private static bool IsWithAnother(Note note, in ConsentAct act)
    {
        var end = note.Sentences[act.Sentence].EndToken;
        return act.End + 2 < end && Sittings.Contains(note.Tokens[act.End - 1]) && With.Contains(note.Tokens[act.End]) && Whatever.Contains(note.Tokens[act.End + 1])
            && note.Tokens[act.End + 2].Kind == TokenKind.Word && !Ours.Contains(note.Tokens[act.End + 2]) && !(PersonWords.TryRead(note, act.End + 2, out var word) && word.Person is Person.Client or Person.Writer or Person.Family);
    }

    private protected override bool MayWeigh(ConsentReading reading) => base.MayWeigh(reading) && !reading.IsMinor && !IsWithSeveral(reading);

    // Who came as one of several clients is no guest.
    private protected override bool IsOfAnother(ConsentReading reading, in ConsentAct act) => IsWithSeveral(reading) || IsOfOtherSense(reading.Note, WholeSentence(reading.Note, act));

    // "His partner sat in on that hearing": what words alone show is none where its sentence tells of another place
    private bool IsOfOtherSense(Note note, in ConsentAct sentence) => OtherSense.Holds(note, Kind, sentence.First, sentence.End) || OtherOccasion.Holds(note, sentence.First, sentence.End);

    private static ConsentAct WholeSentence(Note note, in ConsentAct act) => act with { First = note.Sentences[act.Sentence].FirstToken, End = note.Sentences[act.Sentence].EndToken };

    private static readonly WordSet OtherMatters = new("dental dentist's medical eye hospital court surgery surgical driving job school baptism wedding funeral birth delivery scan ultrasound autopsy inspection hearing trial arrest accident");

    // "was present at the accident", "present for her dental appointment", not "was present for the session"
    private static bool IsElsewhere(Note note, in ConsentHit hit)
    {
        const int Reach = 6;
        var end = note.Sentences[hit.Sentence].EndToken;
        if (!(hit.End < end && Open.Contains(note.Tokens[hit.End - 1]) && Elsewhere.Contains(note.Tokens[hit.End])) && !Trailing.Contains(note.Tokens[hit.End - 1]))
        {
            return false;
        }

        for (var token = hit.End; token < Math.Min(end, hit.End + Reach); token++)
        {
            if (OtherMatters.Contains(note.Tokens[token]))
            {
                return true;
            }

            if (Sittings.Contains(note.Tokens[token]))
            {
                return false;
            }
        }

        return true;
    }

    private static readonly WordSet Hours = new("session sessions visit appointment interview hour minutes min mins us me observed shadowed");

    // "Her mother joined for the last ten minutes": who came into the hour is a fact.
    private protected override bool IsPlain(ConsentReading reading, in ConsentAct act, double words) =>
        base.IsPlain(reading, act, words) || Hours.IsIn(reading.Note.Tokens, act.First, act.End) || (ValueStart(reading.Note, reading.Note.Sentences[act.Sentence]) is { } value && act.First >= value);

    private protected override bool MayBe(ConsentReading reading, in ConsentAct act) => base.MayBe(reading, act) && !IsNotHere(reading.Note, act.First, act.End, act.Sentence);

    private static readonly Lazy<PhraseSet> OutOfTheRoom = new(static () => new PhraseSet(PhraseLists.Read("consent/elsewhere.txt")));

    // "the neighbor from downstairs was in the room"
    private static readonly WordSet From = new("from of");
    private static readonly WordSet Hads = new("had");
    private static readonly WordSet Determiners = new("a an the her his their my our one two");
    private static readonly WordSet Here = new("us me session visit appointment hour interview");

    // "sat in the waiting room", "had sat beside her at the dentist's": not here, or not now
    private static bool IsNotHere(Note note, int first, int end, int sentence)
    {
        const int Behind = 9;
        var last = note.Sentences[sentence].EndToken;
        var isHere = false;
        for (var token = first; token < Math.Min(last, end + Behind); token++)
        {
            if (token >= end && note.Chars[note.Tokens[token].Start] is ';' or '.')
            {
                break;
            }

            isHere |= Here.Contains(note.Tokens[token]);
            if (!isHere && OutOfTheRoom.Value.LengthAt(note, token) > 0 && !(token > first && From.Contains(note.Tokens[token - 1])))
            {
                return true;
            }
        }

        if (isHere)
        {
            return false;
        }

        for (var token = Math.Max(note.Sentences[sentence].FirstToken, first - 1); token < end; token++)
        {
            // "had her sister sit in" is no past before this session
            if (Hads.Contains(note.Tokens[token]) && !(token + 1 < note.Tokens.Length && Determiners.Contains(note.Tokens[token + 1])))
            {
                return true;
            }
        }

        return false;
    }

    private static ConsentAct? GuestBefore(Note note, in ConsentHit hit)
    {
        var sentence = note.Sentences[hit.Sentence];
        if (!ToldText.IsRunning(note.Sentences[hit.Sentence]) || note.SectionAt(note.Tokens[hit.First].Start).Kind == SectionKind.History || !ActReader.IsStated(note, hit.First, hit.End, ActTense.Past)
            || (hit.End < sentence.EndToken && Open.Contains(note.Tokens[hit.End - 1]) && Elsewhere.Contains(note.Tokens[hit.End])) || IsNotHere(note, hit.First, hit.End, hit.Sentence))
        {
            return null;
        }

        if (GuestBeforeApposition(note, sentence, hit) is { } apart)
        {
            return apart;
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

    // "An interpreter, brought in from the community center, took part for the hour"
    private static ConsentAct? GuestBeforeApposition(Note note, in Sentence sentence, in ConsentHit hit)
    {
        const int Longest = 12;
        const int LongestGuest = 4;
        if (hit.First <= sentence.FirstToken || note.Chars[note.Tokens[hit.First - 1].Start] != ',')
        {
            return null;
        }

        for (var comma = hit.First - 2; comma > Math.Max(sentence.FirstToken, hit.First - Longest); comma--)
        {
            if (note.Chars[note.Tokens[comma].Start] != ',')
            {
                continue;
            }

            for (var token = Math.Max(sentence.FirstToken, comma - LongestGuest); token < comma; token++)
            {
                if (token + ConsentLexicon.Shared.LengthAt(ConsentKind.ThirdPartyPresent, ConsentRole.Guest, note, token, comma) == comma)
                {
                    return token <= sentence.FirstToken + 2 ? new ConsentAct(token, hit.End, hit.Sentence) : null;
                }
            }

            return null;
        }

        return null;
    }

    private static bool IsStop(Note note, int token) => note.Tokens[token].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[token].Start] is ';' or ':';

    // "Present: client and husband", in the header or in a line of its own
    private static IEnumerable<ConsentAct> UnderLabel(ConsentReading reading)
    {
        var note = reading.Note;
        for (var index = 0; index < note.Sentences.Length; index++)
        {
            var sentence = note.Sentences[index];
            if (sentence.Kind == SentenceKind.NotProse || ValueStart(note, sentence) is not { } value)
            {
                continue;
            }

            for (var token = value; token < Math.Min(sentence.EndToken, value + LongestList) && !IsStop(note, token) && !IsFullStop(note, value, token); token++)
            {
                var length = ConsentLexicon.Shared.LengthAt(ConsentKind.ThirdPartyPresent, ConsentRole.Guest, note, token, sentence.EndToken);
                if (length > 0 && note.Tokens[token + length - 1].PossessiveLength == 0)
                {
                    yield return new ConsentAct(token, token + length, index);
                }
            }
        }
    }

    // "he and writer only. At the eye clinic the aide stayed"; not "Dr. Reed"
    private static bool IsFullStop(Note note, int first, int token) =>
        token > first && note.Chars[note.Tokens[token].Start] == '.' && (note.Tokens[token - 1] is { Case: TokenCase.Lower, Length: > 2 } || Pronouns.Contains(note.Tokens[token - 1]));

    private static readonly WordSet Pronouns = new("me us we i he him pt ct");

    private static int? ValueStart(Note note, in Sentence sentence)
    {
        var isLabel = false;
        for (var token = sentence.FirstToken; token < Math.Min(sentence.EndToken, sentence.FirstToken + LongestLabel); token++)
        {
            if (note.Tokens[token].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[token].Start] == ':')
            {
                return isLabel ? token + 1 : null;
            }

            isLabel |= Labels.Contains(note.Tokens[token]);
        }

        return sentence.Kind == SentenceKind.TableCell && IsUnderLabel(note, sentence) ? sentence.FirstToken : null;
    }

    // "| In the room | client, her sister |"
    private static bool IsUnderLabel(Note note, in Sentence cell)
    {
        var index = note.SentenceIndexAt(cell.FirstToken);
        if (index == 0 || note.Sentences[index - 1] is not { Kind: SentenceKind.TableCell, TokenCount: <= LongestLabel } label)
        {
            return false;
        }

        for (var token = label.FirstToken; token < label.EndToken; token++)
        {
            if (Labels.Contains(note.Tokens[token]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWithSeveral(ConsentReading reading) => reading.Note.Format == NoteFormat.Group || SessionReader.Read(reading, ConsentKind.Group).Any();

    private static bool IsParentOfMinor(ConsentReading reading, in ConsentAct act)
    {
        if (!reading.IsMinor)
        {
            return false;
        }

        for (var token = act.First; token < act.End; token++)
        {
            if (PersonWords.TryRead(reading.Note, token, out var word) && word.Person == Person.Family)
            {
                return true;
            }
        }

        return false;
    }

    // That somebody sat in is heard from the whole note.
    private protected override bool MayBeHeard(ConsentReading reading, in ConsentAct act) => true;
}
