using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Consent.Acts;
using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Consent.Records;
using NoteLint.Core.Consent.Weighing;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>
/// What a note shows about acts and consents, of all kinds at once. Made once for each run over a note and shared by the detectors: one
/// pass finds what can open a finding, and only where something does, a second one reads what is said about consent.
/// </summary>
internal sealed class ConsentReading
{
    private const int FewWords = 90;

    // Of a longer document the encoder, which takes some milliseconds for a hundred words, is not asked.
    private const int MostWordsHeard = 3000;

    private readonly ConsentHit[] triggers;
    private readonly Lazy<ConsentHit[]> markers;
    private readonly Lazy<List<Statement>> statements;
    private readonly Lazy<ConsentHit[]> evidenceHits;
    private readonly Lazy<List<StatementUnit>> units;
    private readonly Lazy<int[][]> words;
    private readonly Lazy<RecordWeigher> weigher;
    private readonly Lazy<ActWeigher> acts;
    private readonly Lazy<ConsentUnitScores?> heard;
    private readonly Lazy<TextSpan?> decision;
    private readonly Lazy<bool> isOfProgram;
    private readonly Lazy<bool> hasDiagnosis;
    private readonly Lazy<DateOnly?> day;
    private readonly Lazy<int[]> ordinals;
    private readonly Lazy<bool> isMinor;
    private readonly Lazy<List<DecidersWord.Place>> decidersWords;
    private readonly Dictionary<uint, List<Statement>> statementsOnStudies = [];
    private readonly Lazy<(bool IsTherapy, bool IsMedical)> practice;

    private ConsentReading(Note note, string? jurisdiction, ConsentModels models, CancellationToken cancellationToken)
    {
        Note = note;
        Models = models;
        MayHaveOpenMarker = HasOpenMarker(note.Chars);
        triggers = Scan(note, ConsentLexicon.Shared.Triggers, cancellationToken);
        markers = new(() => Scan(note, ConsentLexicon.Shared.Markers, cancellationToken));
        decidersWords = new(() => DecidersWord.Find(note));
        day = new(() => NoteDates.OfSession(note));
        ordinals = new(() => Ordinals(note));
        isMinor = new(() => ClientAge.IsMinor(note, jurisdiction));
        practice = new(() => TherapyNotes.Read(note));
        decision = new(() => DecisionReader.Find(note));
        isOfProgram = new(() => SubstanceUseProgram.IsNoteOfOne(this));
        hasDiagnosis = new(() => SubstanceUseProgram.HasDiagnosis(note));
        evidenceHits = new(() => Scan(note, ConsentLexicon.Shared.Evidence, cancellationToken));
        units = new(() => UnitReader.Read(note));
        words = new(() => WordsOf(units.Value));
        acts = new(() => new ActWeigher(note, units.Value, words.Value, models));
        heard = new(() => HasFewWords || note.IsExcerpt || note.Tokens.Length > MostWordsHeard || !MayBeWeighed || IsWeighedInPart ? null : ConsentEncoder.Shipped.Read(Units.ConvertAll(TextOf), cancellationToken));
        weigher = new(() => new RecordWeigher(this, evidenceHits.Value, words.Value, models));
        statements = new(() => StatementReader.Read(note, markers.Value, day.Value, isMinor.Value));
    }

    /// <summary>The note.</summary>
    public Note Note { get; }

    /// <summary>The day of the session; null where the note does not say it.</summary>
    public DateOnly? Day => day.Value;

    /// <summary>Where somebody who decides for the client says yes.</summary>
    public List<DecidersWord.Place> DecidersWords => decidersWords.Value;

    /// <summary>The statements that call a study by a name, in order.</summary>
    public List<Statement> StatementsOnStudy(uint name) =>
        statementsOnStudies.TryGetValue(name, out var known) ? known : statementsOnStudies[name] = StudyNames.Naming(this, name);

    /// <summary>True where the client is under age.</summary>
    public bool IsMinor => isMinor.Value;

    /// <summary>True for a note whose words tell that it is on counseling, therapy or mental health care.</summary>
    public bool IsTherapy => practice.Value.IsTherapy;

    /// <summary>True for a report of other medicine, where the words of this family mean something else.</summary>
    public bool IsMedical => practice.Value.IsMedical;

    /// <summary>True where the words of the note may show acts for which no pattern stands: not in reports of other medicine, nor where nothing hints at any act.</summary>
    public bool MayBeWeighed => !IsMedical && (triggers.Length > 0 || IsTherapy);

    /// <summary>True where a note is so long that only its first units are weighed.</summary>
    public bool IsWeighedInPart => Units.Count > RecordWeigher.MostUnits;

    /// <summary>True for a note of so few words that what a pattern reads in it decides: models weigh whole notes.</summary>
    public bool HasFewWords => Note.Tokens.Length <= FewWords;

    /// <summary>True where the note has a slot that is still to be filled in.</summary>
    public bool MayHaveOpenMarker { get; }

    /// <summary>What the note says about consents.</summary>
    public List<Statement> Statements => statements.Value;

    /// <summary>True where the note is a substance use program's own.</summary>
    public bool IsOfSubstanceUseProgram => isOfProgram.Value;

    /// <summary>True where a diagnosis code of substance use stands in the note.</summary>
    public bool HasSubstanceUseDiagnosis => hasDiagnosis.Value;

    /// <summary>Where the note tells what was done about a concern (UTF-16 offsets); null where it does not.</summary>
    public TextSpan? Decision => decision.Value;

    /// <summary>The units of the note.</summary>
    public List<StatementUnit> Units => units.Value;

    /// <summary>What the model of acts says.</summary>
    public ActWeigher Acts => acts.Value;

    /// <summary>What the models of records and grounds say.</summary>
    public RecordWeigher Records => weigher.Value;

    /// <summary>What the encoder hears in the units; null where it is not asked: in a note of few words, a long document, a report of other medicine, and where nothing hints at any act.</summary>
    public ConsentUnitScores? Heard => heard.Value;

    /// <summary>The models.</summary>
    public ConsentModels Models { get; }

    /// <summary>The index of the unit that a token stands in.</summary>
    public int UnitAt(int token)
    {
        var (low, high) = (0, Units.Count - 1);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = Units[middle].End <= token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The markers' patterns, in order, from a token on.</summary>
    public ReadOnlySpan<ConsentHit> MarkersFrom(int token) => markers.Value.AsSpan(FirstFrom(markers.Value, token));

    /// <summary>What is said about consents in a unit, in order.</summary>
    public ReadOnlySpan<Statement> StatementsIn(in StatementUnit unit)
    {
        var all = CollectionsMarshal.AsSpan(Statements);
        var (low, high) = (0, all.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = all[middle].Unit.First < unit.First ? (middle + 1, high) : (low, middle);
        }

        while (high < all.Length && all[high].Unit.First == unit.First)
        {
            high++;
        }

        return all[low..high];
    }

    /// <summary>What can open a finding in a unit, of all kinds, in order.</summary>
    public ReadOnlySpan<ConsentHit> TriggersIn(in StatementUnit unit) => triggers.AsSpan(FirstFrom(triggers, unit.First)..FirstFrom(triggers, unit.End));

    /// <summary>Reads a note.</summary>
    public static ConsentReading Read(Note note, string? jurisdiction, CancellationToken cancellationToken) => Read(note, jurisdiction, ConsentModels.Shipped, cancellationToken);

    /// <summary>Reads a note by other models than the shipped ones.</summary>
    public static ConsentReading Read(Note note, string? jurisdiction, ConsentModels models, CancellationToken cancellationToken) => new(note, jurisdiction, models, cancellationToken);

    /// <summary>What can open a finding of a kind, in order.</summary>
    public IEnumerable<ConsentHit> Triggers(ConsentKind kind, ConsentRole role)
    {
        foreach (var hit in triggers)
        {
            if (hit.Term == new ConsentTerm(kind, role))
            {
                yield return hit;
            }
        }
    }

    /// <summary>How many sentences stand between two, headings not counted.</summary>
    public int Distance(int sentence, int other) => Math.Abs(ordinals.Value[sentence] - ordinals.Value[other]);

    /// <summary>True where an exception of a kind is stated near a sentence and not denied.</summary>
    public bool HasException(ConsentKind kind, int sentence, int reach)
    {
        for (var index = 0; index < markers.Value.Length; index++)
        {
            var hit = markers.Value[index];
            if (ConsentGrounds.Answers(hit.Term, kind) && Distance(hit.Sentence, sentence) <= Math.Min(reach, ConsentGrounds.Reach(hit.Term, kind)) && ActReader.IsAffirmed(Note, hit.First) && !IsNoEmergency(hit) && !IsPrescribersOrder(hit) && !IsForTreatment(kind, hit) && !(hit.Term.Role == ConsentRole.Represented && IsRefused(hit)))
            {
                return true;
            }
        }

        return ConsentGrounds.Answers(new ConsentTerm(ConsentKind.None, ConsentRole.Represented), kind) && DecidersWord.Stands(this, kind, sentence);
    }

    // "Her guardian did not want it, and has not signed": who decides for the client said no.
    private bool IsRefused(in ConsentHit hit)
    {
        const int Reach = 6;
        for (var token = hit.First; token < Math.Min(Note.Sentences[hit.Sentence].EndToken, hit.End + Reach); token++)
        {
            if (DecidersWord.Refusals.Contains(Note.Tokens[token]))
            {
                return true;
            }
        }

        return false;
    }

    // "The county is his legal guardian and consented to counseling" says nothing on meeting by video.
    private bool IsForTreatment(ConsentKind kind, in ConsentHit hit)
    {
        if (hit.Term.Role != ConsentRole.Represented || kind is not (ConsentKind.Telehealth or ConsentKind.Recording or ConsentKind.Group or ConsentKind.ThirdPartyPresent))
        {
            return false;
        }

        var sentence = Note.Sentences[hit.Sentence];
        return ConsentLexicon.Shared.IsIn(ConsentKind.Treatment, ConsentRole.Names, Note, sentence.FirstToken, sentence.EndToken)
            && !ConsentLexicon.Shared.IsIn(kind, ConsentRole.Names, Note, sentence.FirstToken, sentence.EndToken);
    }

    private static readonly WordSet Prescribers = new("i we dr doctor prescriber psychiatrist nurse np md physician obtained phoned telephone verbal standing received");

    // "per court order I sent it"
    private static readonly WordSet Courts = new("court court's judge judge's magistrate magistrate's tribunal tribunal's subpoena warrant");

    // "under the order I obtained", "per the order from Dr. Reed": no court's
    private bool IsPrescribersOrder(in ConsentHit hit)
    {
        const int Reach = 3;
        return hit.Term.Role == ConsentRole.Ordered && !Courts.IsIn(Note.Tokens, hit.First, hit.End) && Prescribers.IsIn(Note.Tokens, hit.First, Math.Min(Note.Sentences[hit.Sentence].EndToken, hit.End + Reach));
    }

    private static readonly WordSet Conditions = new("if unless whether");

    // "I told her what I keep to myself and what I could not: serious danger to others": what would be an emergency, and is none.
    private static readonly PhraseSet WordsOfLimits = new(
        "to myself", "between us", "between the two of us", "private", "in private", "confidential", "confidentiality", "in confidence", "confidence", "pass on", "tell others", "have to tell", "have to act", "must tell", "must act", "must speak",
        "limits", "exceptions", "secret");

    // "in the emergency room", "what I pass on if somebody is in danger", the name of a crisis team in a title
    private bool IsNoEmergency(in ConsentHit hit)
    {
        const int Reach = 3;
        const int LongestTitle = 6;
        if (hit.Term.Role != ConsentRole.Emergency)
        {
            return false;
        }

        if (Note.Sentences[hit.Sentence] is { Kind: SentenceKind.Heading or SentenceKind.HeaderField } || (hit.Sentence == 0 && Note.Sentences[0].TokenCount <= LongestTitle))
        {
            return true;
        }

        for (var token = hit.First - 1; token >= Note.Sentences[hit.Sentence].FirstToken && Note.Chars[Note.Tokens[token].Start] is not (';' or '"' or '”'); token--)
        {
            if (Conditions.Contains(Note.Tokens[token]) || WordsOfLimits.LengthAt(Note, token) > 0)
            {
                return true;
            }
        }

        foreach (var other in MarkersFrom(hit.First - Reach))
        {
            if (other.First >= hit.End)
            {
                break;
            }

            if (other.Term.Role == ConsentRole.NoEmergency && other.End > hit.First)
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlyMemory<char> TextOf(StatementUnit unit)
    {
        var start = Note.Tokens[unit.First].Start;
        return Note.Chars.AsMemory(start, Note.Tokens[unit.End - 1].End - start);
    }

    private int[][] WordsOf(List<StatementUnit> units)
    {
        var features = new UnitFeatures(Note, Models);
        var words = new int[Math.Min(units.Count, UnitFeatures.MostUnits)][];
        for (var unit = 0; unit < words.Length; unit++)
        {
            words[unit] = features.Read(units[unit], unit, TriggersIn(units[unit]), names: null);
        }

        return words;
    }

    private static int FirstFrom(ConsentHit[] hits, int token)
    {
        var (low, high) = (0, hits.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = hits[middle].First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // Hardly a note has a bracket: that is known faster than whether it has the word in any case.
    private static bool HasOpenMarker(string chars)
    {
        const string Marker = "[choose]";
        for (var start = chars.IndexOf('[', StringComparison.Ordinal); start >= 0; start = chars.IndexOf('[', start + 1))
        {
            if (chars.AsSpan(start).StartsWith(Marker, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static int[] Ordinals(Note note)
    {
        var ordinals = new int[note.Sentences.Length];
        var count = 0;
        for (var index = 0; index < ordinals.Length; index++)
        {
            ordinals[index] = note.Sentences[index].Kind == SentenceKind.Heading ? count : ++count;
        }

        return ordinals;
    }

    private static ConsentHit[] Scan(Note note, PatternNet<ConsentTerm> net, CancellationToken cancellationToken)
    {
        const int SentencesBetweenChecks = 4096;
        var hits = new List<ConsentHit>();
        var found = new List<(int End, ConsentTerm Term)>();
        for (var index = 0; index < note.Sentences.Length; index++)
        {
            if (index % SentencesBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            ref readonly var sentence = ref note.Sentences[index];
            if (!FrontMatterLines.IsRead(note, sentence))
            {
                continue;
            }

            var end = sentence.EndToken;
            for (var token = net.NextFrom(note, sentence.FirstToken, end); token < end; token = net.NextFrom(note, token + 1, end))
            {
                if (net.FindAt(note, token, end, found) > token)
                {
                    AddLongest(hits, found, token, index);
                    found.Clear();
                }
            }
        }

        return [.. hits];
    }

    // Of one term the longest match; a match inside an earlier one of the same term says nothing new.
    private static void AddLongest(List<ConsentHit> hits, List<(int End, ConsentTerm Term)> found, int token, int sentence)
    {
        const int LongestLook = 12;
        found.Sort(static (left, right) => right.End.CompareTo(left.End));
        for (var index = 0; index < found.Count; index++)
        {
            var (end, term) = found[index];
            var isKnown = found.FindIndex(match => match.Term == term) < index;
            for (var before = hits.Count - 1; before >= Math.Max(0, hits.Count - LongestLook) && !isKnown; before--)
            {
                isKnown = hits[before].Term == term && hits[before].End >= end && hits[before].Sentence == sentence;
            }

            if (!isKnown)
            {
                hits.Add(new ConsentHit(token, end, term, sentence));
            }
        }
    }
}
