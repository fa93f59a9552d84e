using NoteLint.Core.Consent.Acts;
using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent;

/// <summary>A first contact in counseling, therapy or mental health care.</summary>
internal sealed class TreatmentConsentDetector() : ConsentDetector(new RecordNeeds(ConsentKind.Treatment, SoftReach: 0, GenericReach: int.MaxValue))
{
    /// <summary>What the words of a sentence that shows a first contact must at least be worth for it to be a fact.</summary>
    internal const double LeastOfFirst = -0.4;

    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading) => FirstContacts(reading);

    /// <summary>Where the note shows a first contact.</summary>
    internal static IEnumerable<ConsentAct> FirstContacts(ConsentReading reading)
    {
        var acts = SessionReader.Read(reading, ConsentKind.Treatment).Where(act => !PointsBack(reading.Note, act) && !IsOfRelative(reading.Note, act));
        return acts.Any() && !reading.IsMedical && !SessionNumbers.IsLater(reading.Note) ? acts : [];
    }

    private static readonly WordSet Backs = new("in at during since from after before until");
    private static readonly WordSet Firsts = new("the our his her their my");
    private static readonly WordSet Now = new("today now");

    // "as in our first meeting", "covered in the first session"; not "in our first session today"
    private static bool PointsBack(Note note, in ConsentAct act)
    {
        var sentence = note.Sentences[act.Sentence];
        var before = Firsts.Contains(note.Tokens[act.First]) ? act.First - 1 : act.First - 2;
        if (before == sentence.FirstToken && Backs.Contains(note.Tokens[before]) && Firsts.Contains(note.Tokens[act.First]))
        {
            return IsPluperfect(note, act.End, sentence.EndToken);
        }

        return before > sentence.FirstToken && Backs.Contains(note.Tokens[before]) && (before + 1 == act.First || Firsts.Contains(note.Tokens[before + 1]))
            && !(act.End < sentence.EndToken && Now.Contains(note.Tokens[act.End]));
    }

    private static readonly WordSet Had = new("had hadn't");

    // "In our first session he had been guarded"; not "In our first session he told of …"
    private static bool IsPluperfect(Note note, int first, int end)
    {
        const int Reach = 4;
        for (var token = first; token < Math.Min(end, first + Reach); token++)
        {
            if (Had.Contains(note.Tokens[token]))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Theirs = new("her his their a");
    private static readonly WordSet Havings = new("had has attended started began booked");

    // "His partner had her first session with a counsellor"
    private static bool IsOfRelative(Note note, in ConsentAct act) =>
        act.First > note.Sentences[act.Sentence].FirstToken && (Theirs.Contains(note.Tokens[act.First]) || Theirs.Contains(note.Tokens[act.First - 1]))
        && Havings.Contains(note.Tokens[Theirs.Contains(note.Tokens[act.First]) ? act.First - 1 : Math.Max(act.First - 2, note.Sentences[act.Sentence].FirstToken)])
        && ActReader.SubjectBefore(note, act.First - 1) is Person.Family or Person.Other;

    private protected override bool MayBe(ConsentReading reading, in ConsentAct act) =>
        base.MayBe(reading, act) && ActReader.IsStated(reading.Note, act.First, act.End, ActTense.Session);

    // A first contact is a fact where nothing in its sentence speaks against it.
    private protected override bool IsPlain(ConsentReading reading, in ConsentAct act, double words) => base.IsPlain(reading, act, words) || words > LeastOfFirst || IsHeadOfNote(reading.Note, act);

    /// <summary>True for "INTAKE, day program" as the first words of the note: it says what the note is of.</summary>
    internal static bool IsHeadOfNote(Note note, in ConsentAct act) => act.First == note.Sentences[0].FirstToken && act.Sentence == 0;

    // "I told him what stays in this room, and he nodded": to that, and nothing is said on treatment.
    private protected override bool MayRecord(ConsentReading reading, in ConsentAct act, int start, int end) =>
        !ConsentLexicon.Shared.IsIn(ConsentKind.ConfidentialityLimits, ConsentRole.Names, reading.Note, start, end)
        || ConsentLexicon.Shared.IsIn(Kind, ConsentRole.Names, reading.Note, start, end)
        || ConsentLexicon.Shared.IsIn(Kind, ConsentRole.OwnName, reading.Note, start, end)
        || Topics(reading.Note, start, end) > 1;

    // "start" alone, as in "explained right at the start", is no matter of treatment
    private int Topics(Note note, int start, int end)
    {
        var topics = 0;
        for (var token = start; token < end; token++)
        {
            topics += ConsentLexicon.Shared.LengthAt(Kind, ConsentRole.Topic, note, token, end) > 0 ? 1 : 0;
        }

        return topics;
    }

    // In a seventh session a first contact is told of, whatever it sounds like.
    private protected override bool IsOfAnother(ConsentReading reading, in ConsentAct act) => SessionNumbers.IsLater(reading.Note) || IsInOthersHour(reading, Kind, act);

    private protected override bool MayWeigh(ConsentReading reading) => base.MayWeigh(reading) && reading.IsTherapy && !SessionNumbers.IsLater(reading.Note);
}
