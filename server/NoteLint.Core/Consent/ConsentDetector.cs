using NoteLint.Core.Consent.Acts;
using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Consent.Records;
using NoteLint.Core.Consent.Weighing;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Consent;

/// <summary>
/// What all kinds of consent have in common: find the acts of a kind, look for the record of each, and report the first that has none. A
/// kind says which acts there are and which words record it; the words stand in <c>seeds/lexicons/consent</c>.
/// </summary>
internal abstract class ConsentDetector : IDetector
{
    /// <summary>More acts of one kind than this are not looked at: a note has a handful.</summary>
    private const int MostActs = 64;

    /// <summary>An act is reported where it is likelier than this that it took place and has no record.</summary>
    internal const double LeastChance = 0.6;

    // Words that no pattern shows must be plainer: precision before coverage.
    private const double LeastChanceOfWords = 0.55;

    // What these are depends on the program, the age, the number of the session: a note of another sort never shows them by the words of one
    // sentence. The encoder isn't bound: it hears them beside all others.
    private static readonly ConsentKind[] Bound = [ConsentKind.Part2, ConsentKind.ReleaseOfInformation, ConsentKind.Treatment, ConsentKind.Minor];

    // What lines of a header and front matter tell is the session itself; all else there is history or a template.
    private static readonly ConsentKind[] OfSession = [ConsentKind.Telehealth, ConsentKind.Minor, ConsentKind.Group, ConsentKind.Treatment, ConsentKind.ConfidentialityLimits];

    private const double Half = 0.5;

    // Where nothing is read of an act that is beyond doubt, words that only resemble a record must be likelier than not.
    private const double SureOfAct = 0.91;

    // What they must be where a kind wants it named, and what they are worth at most where they are less
    private const double PlainRecord = 0.55;
    private const double OfNamelessRecord = 0.4;

    // How sure a pattern is of an act in a note of few words, and of one that is plain
    private const double Shown = 0.92;

    // How likely a disclosure without a decision must be to stay, whatever the encoder hears
    private const double Plain = 0.8;

    private const double LeastWords = -1;
    private const int Top = 3;
    private readonly RecordNeeds needs;

    /// <summary>Creates a detector.</summary>
    /// <param name="needs">Which words record the kind.</param>
    private protected ConsentDetector(in RecordNeeds needs) => this.needs = needs;

    /// <summary>The kind.</summary>
    private protected ConsentKind Kind => needs.Kind;

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var reading = context.Once(static run => ConsentReading.Read(run.Note, run.Options.Jurisdiction, run.CancellationToken));
        ConsentStanding? standing = null;
        foreach (var (act, record, chance) in Judge(reading))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (ConsentOnFile.Holds(context.Options, ConsentKinds.Of(Kind).Name, reading.Day))
            {
                context.Count(ConsentStanding.NotChecked);
                return;
            }

            if (chance > LeastChance)
            {
                ConsentReport.Write(context, reading, Kind, act, record);
                return;
            }

            standing ??= record.State == ConsentState.Excepted ? ConsentStanding.Excepted : ConsentStanding.Documented;
        }

        if (standing is { } counted)
        {
            context.Count(counted);
        }
        else if (reading.MayHaveOpenMarker && ConsentRecords.FindUnfilled(reading, Kind) is { State: ConsentState.Unfilled } marker)
        {
            ConsentReport.WriteUnfilled(context, Kind, marker);
        }
    }

    // What patterns and weighed words show, once the encoder has been heard. A marker to be completed stands for itself.
    private List<WeighedAct> Judge(ConsentReading reading)
    {
        var weighed = Weigh(reading).ToList();
        if (reading.Heard is not { } heard || ConsentRecords.FindMarked(reading, Kind) is not null)
        {
            return weighed;
        }

        var most = weighed.Select(static act => act.Chance).DefaultIfEmpty(0).Max();
        return (CombinedChance.Of(most, heard.ChanceOfOpen(Kind)) > CombinedChance.Open, most > LeastChance) switch
        {
            (true, false) when !IsPlainlyRecorded(weighed) => Open(reading, heard, weighed),
            (false, true) => [.. weighed.Where(act => act.Chance <= LeastChance || IsBeyondDoubt(reading, act))],
            _ => weighed,
        };
    }

    // "No objection to being recorded" is a record, whatever the encoder hears; one for one recipient is none for the next.
    private static bool IsPlainlyRecorded(List<WeighedAct> weighed) =>
        weighed.Exists(static act => act.Record.IsPlain) && weighed.TrueForAll(static act => act.Record.IsPlain || act.Act.Recipient is null);

    // The act that patterns or words show, or else the encoder, with what speaks against its record. A ground, and what patterns or words show of another, stay.
    private List<WeighedAct> Open(ConsentReading reading, ConsentUnitScores heard, List<WeighedAct> weighed)
    {
        if (weighed.Exists(act => act.Record.State == ConsentState.Excepted || IsOfAnother(reading, act.Act)))
        {
            return weighed;
        }

        if (weighed.Count > 0)
        {
            return [Opened(weighed.MaxBy(static act => act.Chance))];
        }

        return HeardAct(reading, heard) is { } act && RecordOf(reading, act) is { State: not ConsentState.Excepted, IsPlain: false } record ? [Opened(new(act, record, 1))] : [];
    }

    // What was taken for a record is none, and not told of.
    private static WeighedAct Opened(in WeighedAct act) => act with { Record = act.Record.State == ConsentState.Documented ? default : act.Record, Chance = 1 };

    // A consent that was refused or has ended beside an act that took place is never passed over, whatever the encoder hears, nor is a plain disclosure or session of which no record is read.
    private bool IsBeyondDoubt(ConsentReading reading, in WeighedAct act) => act.Record is { IsFirm: true, State: ConsentState.Declined or ConsentState.Ended or ConsentState.Pending or ConsentState.Unfilled }
        || (act.Chance > Plain && (Kind == ConsentKind.DutyToReport || (act.Record.State == ConsentState.NotFound && IsFact(reading, act.Act))));

    private ConsentAct? HeardAct(ConsentReading reading, ConsentUnitScores heard)
    {
        if (heard.LikeliestAct(Kind) is not { } unit)
        {
            return null;
        }

        var act = reading.Acts.PlaceOf(unit, Kind);
        var sentence = reading.Note.Sentences[reading.Units[unit].FirstSentence];
        var isInHeader = sentence.Kind == SentenceKind.HeaderField || FrontMatterLines.IsEntry(reading.Note, sentence);
        return MayBeHeard(reading, act) && (!isInHeader || OfSession.Contains(Kind)) && !IsDenied(reading.Note, act) && !IsUnticked(reading.Note, act) && !IsDreamt(reading.Note, act) ? act : null;
    }

    // True where other words than those of patterns may show an act.
    private bool MayShow(ConsentReading reading) => MayWeigh(reading) || (reading.MayBeWeighed && !Bound.Contains(Kind));

    /// <summary>The acts that a note is likely to show, what stands recorded of each, and how likely it took place and has no record.</summary>
    internal IEnumerable<WeighedAct> Weigh(ConsentReading reading)
    {
        foreach (var (act, chanceOfAct) in Candidates(reading))
        {
            if (chanceOfAct <= LeastChance)
            {
                continue;
            }

            var record = RecordOf(reading, act);
            if (ConsentRecords.FindMarked(reading, Kind, act) is { } marked)
            {
                yield return new WeighedAct(act, marked, marked.State is ConsentState.Documented or ConsentState.Excepted ? 0 : chanceOfAct);
                continue;
            }

            var chanceOfRecord = ChanceOfRecord(reading, act, record);
            if (record.State == ConsentState.NotFound && chanceOfRecord < LeastOfRecord(reading, chanceOfAct))
            {
                chanceOfRecord = Math.Min(chanceOfRecord, OfNamelessRecord);
            }

            yield return new WeighedAct(act, chanceOfRecord < Half && record.State is ConsentState.Documented or ConsentState.Excepted ? default : record, chanceOfAct * (1 - chanceOfRecord));
        }
    }

    // How likely words must be a record that only resemble one
    private double LeastOfRecord(ConsentReading reading, double chanceOfAct) => !MayBeResembled(reading) ? PlainRecord : chanceOfAct > SureOfAct ? Half : 0;

    /// <summary>False where only words that name the kind, or plain ones, can record it.</summary>
    private protected virtual bool MayBeResembled(ConsentReading reading) => true;

    /// <summary>False for a passage that cannot record the kind, whatever its words resemble.</summary>
    /// <param name="reading">The note.</param>
    /// <param name="act">The act.</param>
    /// <param name="start">Index of the passage's first token.</param>
    /// <param name="end">Index just past its last token.</param>
    private protected virtual bool MayRecord(ConsentReading reading, in ConsentAct act, int start, int end) => true;

    // What names the kind and stands where it belongs decides; all else is weighed. A ground may stand beside a refusal.
    private double ChanceOfRecord(ConsentReading reading, ConsentAct act, ConsentRecord record) => record switch
    {
        { State: ConsentState.Documented or ConsentState.Excepted } when record.IsFirm || reading.HasFewWords || reading.IsWeighedInPart => 1,
        { IsFirm: true } => SignsOfRecord(reading, act, record).Where(static signs => signs[(int)RecordSign.Ground] > 0).Select(signs => reading.Models.Decisions.ChanceOfRecord(signs)).DefaultIfEmpty(0).Max(),
        _ => SignsOfRecord(reading, act, record).Max(signs => reading.Models.Decisions.ChanceOfRecord(signs)),
    };

    /// <summary>What may be an act, with what speaks for and against it (<see cref="ActSign"/>): what patterns show, in order, then the other units.</summary>
    internal IEnumerable<(ConsentAct Act, double[] Signs, bool IsPattern)> SignsOfActs(ConsentReading reading)
    {
        var patterns = Acts(reading).Where(act => !IsDenied(reading.Note, act) && !IsUnticked(reading.Note, act)).OrderBy(static act => act.First).Take(MostActs).ToList();
        var mayWeigh = MayWeigh(reading);
        if (patterns.Count == 0 && !reading.MayBeWeighed)
        {
            yield break;
        }

        var named = ConsentRecords.NamedStates(reading, Kind);
        var found = patterns.ConvertAll(act => reading.UnitAt(act.First));
        for (var index = 0; index < patterns.Count; index++)
        {
            yield return (patterns[index], Signs(reading, patterns[index], found[index], isPattern: true, patterns.Count > 0, mayWeigh, named), true);
        }

        var others = MayShow(reading) ? reading.Acts.Count : 0;
        for (var unit = 0; unit < others; unit++)
        {
            if (!found.Contains(unit) && reading.Acts.Of(unit, Kind) > LeastWords && !FrontMatterLines.IsEntry(reading.Note, reading.Note.Sentences[reading.Units[unit].FirstSentence]))
            {
                var act = reading.Acts.PlaceOf(unit, Kind);
                yield return (act, Signs(reading, act, unit, isPattern: false, patterns.Count > 0, mayWeigh, named), false);
            }
        }
    }

    // What patterns show, and the unit that is the likeliest beside them
    private IEnumerable<(ConsentAct Act, double Chance)> Candidates(ConsentReading reading)
    {
        (ConsentAct Act, double Chance) best = default;
        foreach (var (act, signs, isPattern) in SignsOfActs(reading))
        {
            var weighed = reading.Models.Decisions.ChanceOfAct(signs);
            var chance = isPattern && (reading.HasFewWords || IsPlain(reading, act, signs[(int)ActSign.Words]) || IsToldAsNotAgreed(reading, act)) && MayBe(reading, act) ? Math.Max(Shown, weighed) : weighed;
            if (isPattern)
            {
                yield return (act, chance);
            }
            else if (chance > best.Chance && chance > LeastChanceOfWords && !IsNone(reading, act))
            {
                best = (act, chance);
            }
        }

        yield return best;
    }

    // "First session; the forms are to be signed next week": whose consent is to come took place.
    private static bool IsToldAsNotAgreed(ConsentReading reading, ConsentAct act) => reading.Statements.Exists(statement =>
        act.First >= statement.Unit.First && act.End <= statement.Unit.End && statement is { State: ConsentState.Pending or ConsentState.Declined or ConsentState.Ended, Strength: StatementStrength.Consent, OnlyKind: ConsentKind.None });

    // What no pattern shows is weighed only where nothing says that it is another's, or dreamt
    private bool IsNone(ConsentReading reading, in ConsentAct act) =>
        !MayBeWriters(reading, act) || IsDenied(reading.Note, act) || IsDreamt(reading.Note, act);

    private bool MayBeWriters(ConsentReading reading, in ConsentAct act) => (MayBe(reading, act) || ActReader.IsPlainlyWriters(reading.Note, act.First)) && !IsOfAnother(reading, act);

    private static bool IsDreamt(Note note, in ConsentAct act) => ActReader.IsDreamt(note, note.Sentences[act.Sentence], act.First);

    // "Others in room: None. Client says …"; "Calls: none back. I rang his mother" tells of an act all the same.
    private static bool IsDenied(Note note, in ConsentAct act) => DeniedLabel.Holds(note, act.End) || (DeniedLine.Holds(note, act.First) && !ActReader.IsPlainlyWriters(note, act.First));

    // "[x] Refusal skills  [ ] Family work": an empty box tells what did not take place.
    private static bool IsUnticked(Note note, in ConsentAct act) => UnitReader.BoxBefore(note, note.Tokens[act.First].Start) == CheckBox.Empty;

    /// <summary>True where a pattern shows a session in the unit of an act, and words say that somebody else held it or had it.</summary>
    private protected static bool IsInOthersHour(ConsentReading reading, ConsentKind kind, in ConsentAct act)
    {
        foreach (var hit in reading.TriggersIn(reading.Units[reading.UnitAt(act.First)]))
        {
            if (hit.Term.Kind == kind && hit.Term.Role is ConsentRole.Act or ConsentRole.Title or ConsentRole.Header or ConsentRole.Opening && OthersHour.Holds(reading.Note, ConsentAct.Of(hit)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where words that no pattern shows tell of what the client or somebody else did.</summary>
    private protected virtual bool IsOfAnother(ConsentReading reading, in ConsentAct act) => false;

    /// <summary>False for words that no pattern shows and that are no act of the kind, or none in such a note, however plainly the encoder hears one.</summary>
    private protected virtual bool MayBeHeard(ConsentReading reading, in ConsentAct act) => MayBeWriters(reading, act);

    /// <summary>What speaks for and against a record of an act, passage by passage (<see cref="RecordSign"/>); at least one.</summary>
    internal IEnumerable<double[]> SignsOfRecord(ConsentReading reading, ConsentAct act, ConsentRecord read) => reading.Records
        .SignsOf(Kind, act, read, (start, end) => (MayRecord(reading, act, start, end) && RecordScope.MayBeAbout(reading, needs, act, start, end)) || Holds(reading.Note, read, start, end))
        .DefaultIfEmpty(RecordWeigher.SignsOfNone(Kind, read));

    // What patterns read as a record of the act is about it, however far it stands and whomever it names.
    private static bool Holds(Note note, in ConsentRecord read, int start, int end) =>
        read.State == ConsentState.Documented && !read.Place.IsEmpty && read.Place.Start >= note.Tokens[start].Start && read.Place.End <= note.Tokens[end - 1].End;

    /// <summary>What patterns read of an act.</summary>
    internal ConsentRecord Read(ConsentReading reading, ConsentAct act) => RecordOf(reading, act);

    private double[] Signs(ConsentReading reading, in ConsentAct act, int unit, bool isPattern, bool hasPattern, bool mayWeigh, (bool IsGiven, bool IsNotGiven) named)
    {
        var signs = new double[DecisionWeights.ActSigns];
        var words = unit < reading.Acts.Count ? reading.Acts.Of(unit, Kind) : LeastWords;
        var start = reading.Note.Tokens[reading.Units[unit].First].Start;
        var section = reading.Note.SectionAt(start).Kind;
        Set(ActSign.Words, words);
        Set(ActSign.Pattern, isPattern ? 1 : 0);
        Set(ActSign.WordsAtPattern, isPattern ? words : 0);
        Set(ActSign.OtherKind, unit < reading.Acts.Count ? reading.Acts.OfAnother(unit, Kind) : LeastWords);
        Set(ActSign.History, section == SectionKind.History ? 1 : 0);
        Set(ActSign.Plan, section == SectionKind.Plan && Kind != ConsentKind.Medication && !isPattern ? 1 : 0);
        Set(ActSign.Quoted, Kind != ConsentKind.DutyToReport && reading.Note.QuotationAt(reading.Note.Tokens[act.First].Start) is not null ? 1 : 0);
        Set(ActSign.OtherSense, MayBe(reading, act) ? 0 : 1);
        Set(ActSign.OtherNote, mayWeigh ? 0 : 1);
        Set(ActSign.Medical, reading.IsMedical ? 1 : 0);
        Set(ActSign.NotTherapy, reading.IsTherapy ? 0 : 1);
        Set(ActSign.NoMinor, Kind == ConsentKind.Minor && !reading.IsMinor && !hasPattern ? 1 : 0);
        Set(ActSign.Top, unit < Top ? 1 : 0);
        Set(ActSign.NamedGiven, named.IsGiven ? 1 : 0);
        Set(ActSign.NamedNotGiven, named.IsNotGiven ? 1 : 0);
        Set(ActSign.Title, isPattern && reading.Note.Sentences[act.Sentence].Kind is SentenceKind.Heading or SentenceKind.HeaderField ? 1 : 0);
        Set(ActSign.PatternElsewhere, hasPattern && !isPattern ? 1 : 0);
        signs[(int)ActSign.PatternElsewhere + (int)Kind] = 1;
        signs[(int)ActSign.PatternElsewhere + ConsentKinds.All.Length + (int)Kind] = isPattern ? 1 : 0;
        signs[(int)ActSign.PatternElsewhere + (2 * ConsentKinds.All.Length) + (int)Kind] = words;
        var actor = ActReader.ActorOf(reading.Note, act.First) switch { Person.Writer => 3, Person.Client => 4, Person.Family or Person.Other => 5, _ => 0 };
        if (actor > 0)
        {
            signs[(int)ActSign.PatternElsewhere + (actor * ConsentKinds.All.Length) + (int)Kind] = 1;
        }

        signs[^1] = 1;
        return signs;

        void Set(ActSign sign, double value) => signs[(int)sign] = value;
    }

    /// <summary>The acts of the kind, in any order.</summary>
    private protected abstract IEnumerable<ConsentAct> Acts(ConsentReading reading);

    /// <summary>True where the note is one in which acts of the kind are told of.</summary>
    private protected virtual bool MayWeigh(ConsentReading reading) => reading is { IsTherapy: true, IsMedical: false };

    /// <summary>True where what a pattern shows leaves no doubt that the act took place.</summary>
    /// <param name="reading">The note.</param>
    /// <param name="act">The act.</param>
    /// <param name="words">What the words of its sentence are worth.</param>
    private protected virtual bool IsPlain(ConsentReading reading, in ConsentAct act, double words) => ActReader.IsPlainlyWriters(reading.Note, act.First);

    /// <summary>True where a sentence says in so many words that the act took place, whatever the encoder hears.</summary>
    private protected virtual bool IsFact(ConsentReading reading, in ConsentAct act) => false;

    /// <summary>False where words at an act that only the model shows say that it is none.</summary>
    private protected virtual bool MayBe(ConsentReading reading, in ConsentAct act) => !OtherSense.Holds(reading.Note, Kind, act.First, act.End);

    /// <summary>What the note records about an act.</summary>
    private protected virtual ConsentRecord RecordOf(ConsentReading reading, in ConsentAct act) => ConsentRecords.Find(reading, needs, act);

    /// <summary>Acts that the writer did.</summary>
    /// <param name="reading">The note.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="isProfessional">True where a sentence without a subject is the writer's: clients don't photograph themselves for the record.</param>
    private protected static IEnumerable<ConsentAct> WritersActs(ConsentReading reading, ConsentKind kind, bool isProfessional = false) => reading
        .Triggers(kind, ConsentRole.WriterAct)
        .Where(hit => IsTold(reading.Note, hit)
            && reading.Note.Tokens[hit.End - 1].PossessiveLength == 0
            && ActReader.IsStated(reading.Note, hit.First, hit.End, ActTense.Past)
            && ActReader.IsByWriter(reading.Note, hit.First, hit.End, isProfessional))
        .Select(ConsentAct.Of);

    /// <summary>True where a unit's words for an act of the kind are all of others: what a pattern shows and somebody else did is no act of other words either.</summary>
    private protected static bool IsDoneByOthers(ConsentReading reading, ConsentKind kind, in ConsentAct act)
    {
        var isShown = false;
        foreach (var hit in reading.TriggersIn(reading.Units[reading.UnitAt(act.First)]))
        {
            if (hit.Term.Kind != kind || hit.Term.Role is not (ConsentRole.WriterAct or ConsentRole.Act))
            {
                continue;
            }

            if (hit.Term.Role == ConsentRole.Act || ActReader.IsByWriter(reading.Note, hit.First, hit.End, isProfessional: true))
            {
                return false;
            }

            isShown = true;
        }

        return isShown;
    }

    /// <summary>True where words stand in text that tells what took place.</summary>
    private protected static bool IsTold(Note note, in ConsentHit hit) => ToldText.Holds(note, note.Sentences[hit.Sentence], hit.First);
}
