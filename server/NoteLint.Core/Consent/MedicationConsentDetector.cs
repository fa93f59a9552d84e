using NoteLint.Core.Consent.Acts;
using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent;

/// <summary>A psychotropic medicine that the writer started, raised or changed, and ECT, TMS and ketamine.</summary>
internal sealed class MedicationConsentDetector() : ConsentDetector(new RecordNeeds(ConsentKind.Medication, ExplanationCounts: true))
{
    private const int Reach = 7;
    private const int PassiveReach = 10;
    private const int TitleReach = 40;

    private static readonly WordSet BaseForms = new("start initiate begin prescribe increase raise add switch titrate uptitrate restart commence augment trial cross rx order");
    private static readonly WordSet NotYet = new("to would could may might consider considering if discussed discuss wants declined refused not no never without about");
    private static readonly PhraseSet Earlier = new("last week", "last month", "last year", "years ago", "weeks ago", "months ago", "days ago", "in hospital", "in the hospital", "by his pcp", "by her pcp", "by pcp", "since", "on monday");
    private static readonly PhraseSet Passive = new("was started", "were started", "was increased", "was initiated", "was added", "was prescribed", "was raised", "was restarted", "increased to", "started today", "initiated", "started", "increased", "raised", "added", "begun", "restarted", "titrated", "charted", "written up", "commenced", "begins", "starts", "starting", "begun", "introduced", "dispensed", "issued", "newly", "new", "was administered", "was given", "doubled", "upped", "bumped", "administered", "given", "performed", "delivered", "prescribed", "ordered", "initiated today", "dose increased", "induction", "initiation");
    // What a prescriber's note is called
    private static readonly PhraseSet Visits = new(
        "psychiatric follow-up", "psychiatric progress note", "psychiatric note", "psychiatric visit", "psychiatric daily note", "psychiatric inpatient", "inpatient psychiatric", "psychopharmacology", "medication visit", "medication check", "medication follow-up",
        "medication note", "medication review", "med check", "med visit", "med management", "med follow-up", "prescriber note", "nurse practitioner", "psychiatric nurse", "addiction medicine", "prescriber visit", "prescribing visit", "psychopharm", "clozapine clinic", "lithium clinic", "depot clinic",
        "medication clinic", "meds visit", "med review", "meds review", "meds check", "prescribing note", "prescriber", "gp consultation", "gp visit", "gp surgery", "general practice", "family medicine", "family practice", "family physician", "primary care visit", "primary care follow-up", "ward round", "consultant psychiatrist", "non-medical prescriber", "nurse prescriber", "independent prescriber", "pharmacist prescriber");
    private static readonly WordSet Others = new("and but which who her his he she while after before by");
    private static readonly WordSet Auxiliaries = new("was were has had been is being");
    private static readonly WordSet Owners = new("his her their");
    private static readonly WordSet Doses = new("dose medication medicine med meds tablet tablets regimen treatment prescription script psychiatrist prescriber drug");
    private static readonly WordSet Relatives = new("who whom");
    private static readonly WordSet Prescribers = new("registrar consultant nchd rpn rmn prescriber pmhnp psychiatrist md do dnp np psychiatry physician pa aprn crnp");

    private protected override IEnumerable<ConsentAct> Acts(ConsentReading reading)
    {
        foreach (var hit in reading.Triggers(Kind, ConsentRole.Medicine))
        {
            if (StartOf(reading.Note, hit) is { } act && !reading.IsMedical && (HasPrescriber(reading.Note) || IsFirstGivenByNurse(reading.Note, act)))
            {
                yield return act;
            }
        }
    }

    private static readonly PhraseSet Nurses = new("nursing", "nurse", "rn", "lpn", "rpn", "lvn", "medication nurse");
    private static readonly WordSet Firsts = new("first new newly");

    // "Gave the first dose of sertraline", in a nurse's note: others ordered it, and it begins here
    private static bool IsFirstGivenByNurse(Note note, in ConsentAct act) =>
        Nurses.IsIn(note, 0, Math.Min(note.Tokens.Length, TitleReach)) && Firsts.IsIn(note.Tokens, Math.Max(note.Sentences[act.Sentence].FirstToken, act.First - 2), act.End);

    private static bool HasPrescriber(Note note)
    {
        foreach (ref readonly var token in note.Tokens)
        {
            if (Prescribers.Contains(token) && (token.Length > 2 || token.Case == TokenCase.Upper))
            {
                return true;
            }
        }

        return Visits.IsIn(note, 0, Math.Min(note.Tokens.Length, TitleReach)) || note.Chars.Contains("medication management", StringComparison.OrdinalIgnoreCase);
    }

    // "Sertraline up to 100 mg, by the GP on Friday"
    private protected override bool IsOfAnother(ConsentReading reading, in ConsentAct act)
    {
        // "His uncle was put on lithium in 1990"
        if (ActReader.SubjectBefore(reading.Note, act.First) is Person.Family or Person.Other)
        {
            return true;
        }

        const int Reach = 3;
        var unit = reading.Units[reading.UnitAt(act.First)];
        if (IsTaken(reading, unit))
        {
            return true;
        }

        for (var token = unit.First; token + 1 < unit.End; token++)
        {
            if (By.Contains(reading.Note.Tokens[token]) && ConsentLexicon.Shared.Persons.IsIn(reading.Note, token + 1, Math.Min(unit.End, token + 1 + Reach)))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Taking = new("took swallowed ingested overdosed od'd oded downed gulped popped");

    // "Took 30 tabs of Xanax", "swallowed a handful of trazodone": what the client took, and nobody ordered
    private static bool IsTaken(ConsentReading reading, StatementUnit unit)
    {
        if (!Taking.IsIn(reading.Note.Tokens, unit.First, unit.End))
        {
            return false;
        }

        foreach (var hit in reading.TriggersIn(unit))
        {
            if (hit.Term is { Kind: ConsentKind.Medication, Role: ConsentRole.Medicine } && StartOf(reading.Note, hit) is not null)
            {
                return false;
            }
        }

        return true;
    }

    private static readonly PhraseSet Same = new("no change", "no changes", "unchanged", "same dose", "at the same dose", "as before", "dose kept", "dose the same", "stays the same", "stays as is", "continued", "not changed");

    // "Rx: guanfacine 2 mg, no change"; not "started sertraline, lithium unchanged"
    private static bool IsAsBefore(Note note, in Sentence sentence, int end)
    {
        for (var token = end; token < Math.Min(sentence.EndToken, end + PassiveReach); token++)
        {
            if (IsBreak(note, token) || ConsentLexicon.Shared.LengthAt(ConsentKind.Medication, ConsentRole.Medicine, note, token, sentence.EndToken) > 0)
            {
                return false;
            }

            if (Same.LengthAt(note, token) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet In = new("in since");

    // "has been given olanzapine once in 2021"
    private static bool IsOfYear(Note note, in Sentence sentence, int end)
    {
        for (var token = end; token + 1 < Math.Min(sentence.EndToken, end + PassiveReach) && !IsBreak(note, token); token++)
        {
            if (In.Contains(note.Tokens[token]) && note.Tokens[token + 1] is { Kind: TokenKind.Number, Length: 4 })
            {
                return true;
            }
        }

        return false;
    }

    // "Sertraline 50 -> 100 mg"
    private static bool HasArrow(Note note, int first, int end)
    {
        const int Near = 8;
        var last = Math.Min(end, first + Near) - 1;
        return last > first && note.Chars.AsSpan(note.Tokens[first].Start, note.Tokens[last].End - note.Tokens[first].Start) is var text && (text.Contains("->", StringComparison.Ordinal) || text.Contains('→'));
    }

    private static ConsentAct? StartOf(Note note, in ConsentHit hit)
    {
        var sentence = note.Sentences[hit.Sentence];
        var section = note.SectionAt(note.Tokens[hit.First].Start).Kind;
        if (!IsTold(note, hit) || section is SectionKind.Subjective or SectionKind.History || Earlier.IsIn(note, ActReader.Around(sentence, hit.First).First, ActReader.Around(sentence, hit.First).End) || note.AttributionOf(hit.First, hit.End) is not null)
        {
            return null;
        }

        if ((hit.End < sentence.EndToken && Tests.Contains(note.Tokens[hit.End])) || IsAsBefore(note, sentence, hit.End) || IsOfYear(note, sentence, hit.End))
        {
            return null;
        }

        if (section != SectionKind.Plan && Courses.Begin(note, hit))
        {
            return new ConsentAct(hit.First, hit.End, hit.Sentence);
        }

        if (section != SectionKind.Plan && DoseSteps.GoUp(note, hit.End, sentence.EndToken) && HasArrow(note, hit.End, sentence.EndToken))
        {
            return new ConsentAct(hit.First, hit.End, hit.Sentence);
        }

        if (section == SectionKind.Plan && DoseSteps.GoUp(note, hit.End, sentence.EndToken))
        {
            return new ConsentAct(hit.First, hit.End, hit.Sentence);
        }

        if (hit.End < sentence.EndToken && IsPassive(note, hit, sentence))
        {
            return new ConsentAct(hit.First, hit.End, hit.Sentence);
        }

        for (var verb = hit.First - 1; verb >= Math.Max(sentence.FirstToken, hit.First - Reach) && !IsBreak(note, verb); verb--)
        {
            if (ConsentLexicon.Shared.LengthAt(ConsentKind.Medication, ConsentRole.Unchanged, note, verb, hit.First) > 0)
            {
                return null;
            }

            if (ConsentLexicon.Shared.LengthAt(ConsentKind.Medication, ConsentRole.Start, note, verb, sentence.EndToken) > 0)
            {
                return IsDone(note, sentence, verb, hit) ? new ConsentAct(verb, hit.End, hit.Sentence) : null;
            }
        }

        return null;
    }

    // "increased lithium level monitoring", "started clozapine bloods"
    private static readonly WordSet Tests = new("level levels monitoring bloods labs concentration assay");

    private static bool IsBreak(Note note, int token) => note.Tokens[token].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[token].Start] is ';' or '(' or '—' or '–';

    private static bool IsPassive(Note note, in ConsentHit hit, in Sentence sentence)
    {
        for (var token = hit.End; token < Math.Min(sentence.EndToken, hit.End + PassiveReach) && !IsBreak(note, token) && !Others.Contains(note.Tokens[token]); token++)
        {
            if (ConsentLexicon.Shared.LengthAt(ConsentKind.Medication, ConsentRole.Unchanged, note, token, sentence.EndToken) > 0)
            {
                return false;
            }

            if (Passive.LengthAt(note, token) is var length and > 0 && !As.Contains(note.Tokens[token - 1]))
            {
                return ActReader.IsStated(note, token, token + 1, ActTense.Past) && !IsByAnother(note, token + length, sentence.EndToken);
            }
        }

        return false;
    }

    // "taking lithium as prescribed"
    private static readonly WordSet As = new("as");
    private static readonly WordSet By = new("by");
    private static readonly WordSet Own = new("me writer undersigned us this provider mouth injection infusion drip");

    // "started by Dr. Boyko in 2024"; not "started by me", "raised by 50 mg"
    private static bool IsByAnother(Note note, int token, int end) =>
        token + 1 < end && By.Contains(note.Tokens[token]) && note.Tokens[token + 1].Kind == TokenKind.Word && !Own.Contains(note.Tokens[token + 1]);

    // "Start sertraline" is an order where it opens its clause; "started sertraline" is the writer's unless somebody else is named; "patient was
    // started on" is the writer's too.
    private static bool IsDone(Note note, in Sentence sentence, int verb, in ConsentHit hit)
    {
        var before = verb - 1;
        if (IsGivenByAnother(note, sentence, verb))
        {
            return false;
        }

        if (before >= sentence.FirstToken && (NotYet.Contains(note.Tokens[before]) || IsOfAnother(note, sentence, before)))
        {
            return false;
        }

        if (BaseForms.Contains(note.Tokens[verb]))
        {
            return before < sentence.FirstToken || note.Tokens[before].Kind is TokenKind.Punctuation or TokenKind.Number || note.Tokens[before].Case == TokenCase.Capitalized || IsWill(note, before);
        }

        var isStartedOn = verb + 1 < hit.First && note.Chars.AsSpan(note.Tokens[verb + 1].Start, note.Tokens[verb + 1].Length).Equals("on", StringComparison.OrdinalIgnoreCase);
        return ActReader.IsStated(note, verb, hit.End, ActTense.Past) && (isStartedOn || ActReader.IsByWriter(note, verb, hit.End, isProfessional: false));
    }

    private static readonly WordSet Giving = new("given gave prescribed wrote written started ordered put issued dispensed called phoned");

    // "The clinic in town had given a new medication": who gave it stands before the verb, which the words for the new one follow
    private static bool IsGivenByAnother(Note note, in Sentence sentence, int start)
    {
        const int Reach = 4;
        for (var verb = start; verb > Math.Max(sentence.FirstToken, start - Reach); verb--)
        {
            if (Giving.Contains(note.Tokens[verb]))
            {
                return NamedActor.IsSomebodyElse(note, verb);
            }
        }

        return false;
    }

    // "his uncle, who was started on lithium in 1990"
    private static bool IsOfAnother(Note note, in Sentence sentence, int token)
    {
        while (token > sentence.FirstToken && Auxiliaries.Contains(note.Tokens[token]))
        {
            token--;
        }

        // "his uncle was put on lithium", "her dog is put on fluoxetine"
        if (token > sentence.FirstToken && note.Tokens[token] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && Owners.Contains(note.Tokens[token - 1]) && !Doses.Contains(note.Tokens[token]))
        {
            return true;
        }

        return Relatives.Contains(note.Tokens[token]) || (ActReader.IsOfSomebodyElse(note, token + 1) && token >= sentence.FirstToken);
    }

    private static bool IsWill(Note note, int token) => note.Chars.AsSpan(note.Tokens[token].Start, note.Tokens[token].Length).Equals("will", StringComparison.OrdinalIgnoreCase);
}
