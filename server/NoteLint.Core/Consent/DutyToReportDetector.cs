using System.Globalization;
using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent;

/// <summary>
/// A statement that raises the question of a duty to report, to warn or to protect. It is asked only whether decision, consultation, time and
/// outcome stand in the note, never what the decision should be.
/// </summary>
internal sealed class DutyToReportDetector() : ConsentDetector(new RecordNeeds(ConsentKind.DutyToReport, SoftCounts: false))
{
    private const int Beside = 2;
    private const int Majority = 18;
    private const int Old = 70;

    private static readonly WordSet Young = new("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen");

    private static readonly WordSet Denials = new("denied denies no not never without nor deny denying");

    // Who agrees on a code word is the one threatened, and sits in the room. A client who threatens is never passed over.
    private static readonly PhraseSet PlansOfTheThreatened = new("code word", "code words", "safe word");
    private static readonly PhraseSet Clients = new("client", "patient", "pt", "ct");

    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading)
    {
        var note = reading.Note;
        foreach (var hit in reading.Triggers(Kind, ConsentRole.Harm).Concat(reading.Triggers(Kind, ConsentRole.Threat)).Concat(reading.Triggers(Kind, ConsentRole.Assault).Where(hit => IsAgainstName(note, hit))))
        {
            var sentence = note.Sentences[hit.Sentence];
            if (!ToldText.Holds(note, sentence, hit.First)
                || Is(note, hit, ConsentRole.Past) || IsOfThing(note, sentence, hit) || Is(note, hit, ConsentRole.Fiction) || IsOfMedia(note, sentence, hit.First) || IsDenied(note, sentence, hit)
                || note.SectionAt(sentence.Span.Start).Kind is SectionKind.History)
            {
                continue;
            }

            var isThreat = hit.Term.Role is ConsentRole.Threat or ConsentRole.Assault;
            if (isThreat && IsAgainstAdult(reading, hit.First))
            {
                continue;
            }

            if ((isThreat || reading.IsMinor || IsVulnerable(note, sentence, hit)) && !reading.IsMedical)
            {
                yield return ConsentAct.Of(hit);
            }
        }
    }

    private protected override bool MayBe(ConsentReading reading, in ConsentAct act) =>
        base.MayBe(reading, act) && !IsAgainstAdult(reading, act.First);

    // What a history tells without a plain word of harm to come is over: "her first husband gave her away for four years".
    private protected override bool IsOfAnother(ConsentReading reading, in ConsentAct act) =>
        reading.Note.SectionAt(reading.Note.Tokens[act.First].Start).Kind == SectionKind.History
        || ActReader.Around(reading.Note.Sentences[act.Sentence], act.First) is var (first, end) && ConsentLexicon.Shared.IsIn(Kind, ConsentRole.Fiction, reading.Note, first, end)
        || IsOfMedia(reading.Note, reading.Note.Sentences[act.Sentence], act.First);

    private static readonly WordSet Following = new("read reads heard hears saw sees seen watched watches");
    private static readonly WordSet Reading = new("read reads");
    private static readonly WordSet Matters = new("of about");
    private static readonly WordSet BeforeMedia = new("of about it on in from to the a an that this");
    private static readonly WordSet Media = new("radio news television tv telly paper papers documentary podcast article western drama thriller sitcom comic headline sermon film movie");
    private static readonly WordSet BehindMedia = new("of about in where how that which on");

    // "He read in the paper of a woman who hit her toddler": told where it stands, before the harm and in the same clause; not "watched TV and hit her toddler"
    private static bool IsOfMedia(Note note, in Sentence sentence, int token)
    {
        const int LongestOpening = 4;
        var start = ActReader.ClauseStart(note, sentence, token);
        for (var verb = start; verb < token; verb++)
        {
            if (!Following.Contains(note.Tokens[verb]))
            {
                continue;
            }

            // "had read of a care home where …"
            if (Reading.Contains(note.Tokens[verb]) && verb + 1 < token && Matters.Contains(note.Tokens[verb + 1]) && !Clauses.IsIn(note.Tokens, verb + 1, token))
            {
                return true;
            }

            var medium = verb + 1;
            while (medium < Math.Min(token, verb + 1 + LongestOpening) && BeforeMedia.Contains(note.Tokens[medium]))
            {
                medium++;
            }

            if (medium + 1 < token && Media.Contains(note.Tokens[medium]) && BehindMedia.Contains(note.Tokens[medium + 1]) && !Clauses.IsIn(note.Tokens, medium + 1, token))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Clauses = new("and but while then so because before after until when client's client");

    private protected override ConsentRecord RecordOf(ConsentReading reading, in ConsentAct act)
    {
        foreach (var hit in reading.MarkersFrom(0))
        {
            if (hit.Term == new ConsentTerm(Kind, ConsentRole.Decision) && IsRecorded(reading, hit))
            {
                return new ConsentRecord(ConsentState.Documented, reading.Note.Sentences[hit.Sentence].Span);
            }
        }

        if (TimedCalls.Find(reading.Note) is { } calls)
        {
            return new ConsentRecord(ConsentState.Documented, calls);
        }

        return reading.Decision is { } place ? new ConsentRecord(ConsentState.Documented, place) : ConsentRecords.FindMarked(reading, Kind) ?? default;
    }

    // A decision that was taken, with the consultation, the time or the outcome beside it
    private static bool IsRecorded(ConsentReading reading, in ConsentHit hit)
    {
        var note = reading.Note;
        if (!ActReader.IsStated(note, hit.First, hit.End, ActTense.Past) || Undone.IsIn(note.Tokens, hit.First, hit.End) || IsDenied(note, note.Sentences[hit.Sentence], hit, 2))
        {
            return false;
        }

        for (var index = Math.Max(0, hit.Sentence - Beside); index <= Math.Min(note.Sentences.Length - 1, hit.Sentence + Beside); index++)
        {
            var sentence = note.Sentences[index];
            var (first, end) = ActReader.Around(sentence, Math.Clamp(hit.First, sentence.FirstToken, sentence.EndToken - 1));
            if (sentence.Kind != SentenceKind.NotProse
                && (ConsentLexicon.Shared.IsIn(ConsentKind.DutyToReport, ConsentRole.Support, note, first, end) || NoteDates.HasDate(note.Chars.AsSpan(note.Tokens[first].Start, note.Tokens[end - 1].End - note.Tokens[first].Start))))
            {
                return true;
            }
        }

        return false;
    }

    // "Report to the county not made", "report to the county will be made tomorrow"
    private static readonly WordSet Undone = new("not never hasn't wasn't isn't without will would shall should must be pending yet if unless until once cannot couldn't needs need");

    // "Hit the wall", "slapped the hood": nobody was harmed.
    private static bool IsOfThing(Note note, in Sentence sentence, in ConsentHit hit) =>
        hit.Term.Role == ConsentRole.Harm && (IsMoved(note, sentence, hit) || IsOfWhat(note, sentence, hit));

    private static bool IsOfWhat(Note note, in Sentence sentence, in ConsentHit hit) => hit.End < sentence.EndToken && (IsOfOwnBody(note, sentence, hit) || IsByChild(note, sentence, hit) || ConsentLexicon.Shared.LengthAt(ConsentKind.DutyToReport, ConsentRole.Thing, note, hit.End, sentence.EndToken) > 0);

    private static readonly WordSet Moving = new("it that this which song story letter poem film movie book words kindness gesture news sermon music play");
    private static readonly WordSet Touching = new("touched touches hit hits struck strikes");

    // "It touched her", "the song hit her": a feeling
    private static bool IsMoved(Note note, in Sentence sentence, in ConsentHit hit) =>
        hit.First > sentence.FirstToken && Touching.Contains(note.Tokens[hit.First]) && Moving.Contains(note.Tokens[hit.First - 1]);

    private static readonly WordSet BodyParts = new("head hand hands finger fingers thumb knee knees elbow shin toe toes chin nose lip tongue ankle wrist foot mouth");

    // "Her son hit his head on the table": who is young hurt himself.
    private static bool IsOfOwnBody(Note note, in Sentence sentence, in ConsentHit hit)
    {
        const int Reach = 4;
        return BodyParts.Contains(note.Tokens[hit.End]) && ConsentLexicon.Shared.IsIn(ConsentKind.DutyToReport, ConsentRole.Vulnerable, note, Math.Max(sentence.FirstToken, hit.First - Reach), hit.First);
    }

    private static readonly WordSet Objects = new("her him me them");

    // Who is looked after is harmed: "the carer withholds her insulin".
    private static readonly WordSet Keepers = new("carer carers caregiver caregivers caretaker caretakers aide aides sitter babysitter nanny");

    // "Her toddler hits her with a spoon"; not "her son hits his little brother"
    private static bool IsByChild(Note note, in Sentence sentence, in ConsentHit hit)
    {
        const int Reach = 6;
        var isObject = Objects.Contains(note.Tokens[hit.End - 1]) || (hit.End - hit.First > 1 && Objects.Contains(note.Tokens[hit.First + 1]));
        return isObject && hit.First > sentence.FirstToken && !Keepers.Contains(note.Tokens[hit.First - 1])
            && ConsentLexicon.Shared.LengthAt(ConsentKind.DutyToReport, ConsentRole.Vulnerable, note, hit.First - 1, hit.First) > 0
            && !ConsentLexicon.Shared.IsIn(ConsentKind.DutyToReport, ConsentRole.Vulnerable, note, hit.First + 1, Math.Min(sentence.EndToken, hit.End + Reach));
    }

    // Who was harmed stands beside the words for it.
    private static bool IsVulnerable(Note note, in Sentence sentence, in ConsentHit hit)
    {
        const int Reach = 14;
        var (first, end) = (Math.Max(sentence.FirstToken, hit.First - Reach), Math.Min(sentence.EndToken, hit.End + Reach));
        return ConsentLexicon.Shared.IsIn(ConsentKind.DutyToReport, ConsentRole.Vulnerable, note, first, end) || IsAgeIn(note, first, end);
    }

    // "her daughter, 7,", "his 84-year-old aunt", "her seven-year-old", "a 5-mo-old"
    private static bool IsAgeIn(Note note, int first, int end)
    {
        for (var token = first + 1; token < end; token++)
        {
            ref readonly var number = ref note.Tokens[token];
            var rest = note.Chars.AsSpan(number.End);
            if (Young.Contains(number) && (rest.StartsWith("-year", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("-mo", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }

            if (number is { Kind: TokenKind.Number, Length: <= 2 } && int.TryParse(note.Chars.AsSpan(number.Start, number.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var years)
                && years is < Majority or >= Old
                && (((note.Chars[note.Tokens[token - 1].Start] == ',' || IsSaidAge(note, token)) && token + 1 < end && note.Chars[note.Tokens[token + 1].Start] is ',' or '.') || rest.StartsWith("-year", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("-mo", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet AgeVerbs = new("is who's she's he's");
    private static readonly WordSet Whoever = new("who she he");

    // "the aunt, who is 84,"; not "mood is 4,"
    private static bool IsSaidAge(Note note, int number) =>
        number > 1 && AgeVerbs.Contains(note.Tokens[number - 1]) && (Whoever.Contains(note.Tokens[number - 2]) || note.Tokens[number - 1].Length > 2);

    // "I'm going to shoot Dale", "gonna stab my ex-foreman Dale"; not "going to shoot hoops"
    private static bool IsAgainstName(Note note, in ConsentHit hit) =>
        hit.End < note.Sentences[hit.Sentence].EndToken && note.Tokens[hit.End] is { Kind: TokenKind.Word, Case: TokenCase.Capitalized, Length: > 1 };

    // "He threatened to shoot her if she leaves; … code word agreed with her sister"
    private static bool IsAgainstAdult(ConsentReading reading, int token)
    {
        var (first, end) = ActReader.Around(ActReader.SentenceAt(reading.Note, token), token);
        return !reading.IsMinor && PlansOfTheThreatened.IsIn(reading.Note, first, end) && !Clients.IsIn(reading.Note, first, token)
            && !ConsentLexicon.Shared.IsIn(ConsentKind.DutyToReport, ConsentRole.Vulnerable, reading.Note, first, end);
    }

    private static bool Is(Note note, in ConsentHit hit, ConsentRole role)
    {
        var (first, end) = ActReader.Around(note.Sentences[hit.Sentence], hit.First);
        return ConsentLexicon.Shared.IsIn(ConsentKind.DutyToReport, role, note, first, end);
    }

    private static readonly WordSet Jokes = new("joking kidding bluffing joke");

    private static bool IsDenied(Note note, in Sentence sentence, in ConsentHit hit, int reach = 8)
    {
        for (var token = hit.First - 1; token >= Math.Max(sentence.FirstToken, hit.First - reach); token--)
        {
            // "He was not joking, he is going to": denied is the joke
            if (Denials.Contains(note.Tokens[token]) && !Jokes.IsIn(note.Tokens, token + 1, Math.Min(hit.First, token + 3)))
            {
                return true;
            }
        }

        return false;
    }
}
