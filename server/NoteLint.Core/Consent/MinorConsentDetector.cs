using NoteLint.Core.Consent.Law;
using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent;

/// <summary>A client under age or with a guardian, and no word of who consented.</summary>
internal sealed class MinorConsentDetector() : ConsentDetector(new RecordNeeds(ConsentKind.Minor))
{
    private static readonly WordSet Owners = new("inner no only her his their my our another other a with nursing medical psychology counselling counseling doctoral graduate second-year first-year third-year social-work occupational midwifery work year placement");

    // "Minor injuries seen"
    private static readonly WordSet Slight = new("injury injuries cut cuts surgery procedure changes change ops ailments offence bruising burns");

    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading)
    {
        if (!reading.IsMinor && !HasWords(reading))
        {
            yield break;
        }

        if (!reading.IsTherapy)
        {
            yield break;
        }

        var note = reading.Note;
        if (ClientAge.Find(note) is { } age)
        {
            if (reading.IsMinor)
            {
                yield return new ConsentAct(age.FirstToken, age.EndToken, note.SentenceIndexAt(age.FirstToken));
            }
        }
        else if (reading.IsMinor && BirthTokens(note) is { } birth)
        {
            yield return birth;
        }

        if (ClientAge.Find(note) is { } years && years.Years >= ConsentLaw.Shared.MajorityIn(null))
        {
            foreach (var hit in reading.Triggers(Kind, ConsentRole.Guardian).Where(hit => ActReader.IsStated(note, hit.First, hit.End, ActTense.Past) && ActReader.SubjectBefore(note, hit.First) is not (Person.Family or Person.Other) && !DecidersWord.IsIn(note, note.Sentences[hit.Sentence])))
            {
                yield return ConsentAct.Of(hit);
            }

            yield break;
        }

        foreach (var role in (ConsentRole[])[ConsentRole.Guardian, ConsentRole.Youth, ConsentRole.Service])
        {
            foreach (var hit in reading.Triggers(Kind, role).Where(hit => ActReader.IsStated(note, hit.First, hit.End, ActTense.Past) && (role != ConsentRole.Service || hit.Sentence == 0) && !(role == ConsentRole.Youth && IsOfAnother(note, hit))))
            {
                yield return ConsentAct.Of(hit);
            }
        }
    }

    // An age is a fact.
    private protected override bool IsPlain(ConsentReading reading, in ConsentAct act, double words) =>
        base.IsPlain(reading, act, words) || (reading.IsMinor && ClientAge.Find(reading.Note) is { } age && act.First == age.FirstToken);

    private protected override bool MayWeigh(ConsentReading reading) => base.MayWeigh(reading) && reading.IsTherapy && ClientAge.Find(reading.Note) is null;

    private static readonly ConsentRole[] Agreeings = [ConsentRole.Assent, ConsentRole.Leaning, ConsentRole.Signing, ConsentRole.Papers, ConsentRole.Agrees, ConsentRole.AgreesSoftly, ConsentRole.ConsentNouns];

    private static readonly WordSet HoldingRights = new("guardian guardians guardianship custody conservator conservatorship");

    // "Sits at the grown-ups' table": who holds the right is named, and nothing is said of it
    private protected override bool MayRecord(ConsentReading reading, in ConsentAct act, int start, int end) =>
        HoldingRights.IsIn(reading.Note.Tokens, start, end) ||
        Agreeings.Any(role => ConsentLexicon.Shared.IsIn(ConsentKind.None, role, reading.Note, start, end))
        || ConsentLexicon.Shared.IsIn(Kind, ConsentRole.Exceptions, reading.Note, start, end)
        || ConsentLexicon.Shared.IsIn(Kind, ConsentRole.OwnName, reading.Note, start, end);

    private protected override ConsentRecord RecordOf(ConsentReading reading, in ConsentAct act)
    {
        var record = base.RecordOf(reading, act);
        return record.State is ConsentState.NotFound or ConsentState.Pending or ConsentState.Declined or ConsentState.Documented && !record.IsFirm && reading.HasException(Kind, act.Sentence, int.MaxValue) ? new ConsentRecord(ConsentState.Excepted, default, IsFirm: true) : record;
    }

    // "her teen came home late"
    private static bool IsOfAnother(Note note, in ConsentHit hit) =>
        (hit.End > hit.First + 1 && Slight.Contains(note.Tokens[hit.First + 1])) || hit.First > note.Sentences[hit.Sentence].FirstToken && (Owners.Contains(note.Tokens[hit.First - 1]) || note.Tokens[hit.First - 1].PossessiveLength > 0);

    private static bool HasWords(ConsentReading reading) =>
        ((ConsentRole[])[ConsentRole.Guardian, ConsentRole.Youth, ConsentRole.Service]).Any(role => reading.Triggers(ConsentKind.Minor, role).Any());

    private static ConsentAct? BirthTokens(Note note)
    {
        var field = note.Header.First(static field => field.Kind == HeaderFieldKind.DateOfBirth);
        for (var token = 0; token < note.Tokens.Length; token++)
        {
            if (note.Tokens[token].Start >= field.Value.Start)
            {
                var end = token + 1;
                while (end < note.Tokens.Length && note.Tokens[end].End <= field.Value.End)
                {
                    end++;
                }

                return note.SentenceIndexAt(token) is var sentence and >= 0 ? new ConsentAct(token, end, sentence) : null;
            }
        }

        return null;
    }
}
