using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Consent.Weighing;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Records;

/// <summary>
/// Weighs passages by linear models: how much they tell that somebody agreed, or of a ground on which nobody was asked, in whatever words and
/// classes of words, and how much they are about a kind of consent.
/// </summary>
internal sealed class RecordWeigher
{
    // "He asked what they would hear. I told him. He nodded.": as many sentences in a row are read as one.
    private const int LongestPassage = 3;
    private const int MostTopics = 3;

    /// <summary>A note that is longer is a book; so many of its units are weighed, and patterns alone decide on the others.</summary>
    public const int MostUnits = 512;

    private const int LongestLook = 240;
    private const int FarAway = 5;

    private const double LeastMatter = -0.5;
    private const double FarFromMatter = -2;
    private const double Slight = 0.5;

    // One word such as "said" or "call" tells little of whom one may speak to.
    private const string OneTopic = "[topic 1]";
    private const string Assent = $"[{nameof(ConsentRole.Assent)}]";
    private const string Named = "[named]";
    private const string OtherNamed = "[other named]";
    private const string OtherPurpose = "[other purpose]";

    private static readonly ConsentRole[] Classes =
        [ConsentRole.Assent, ConsentRole.Leaning, ConsentRole.Signing, ConsentRole.Papers, ConsentRole.Told, ConsentRole.Grasped, ConsentRole.Doubt];

    private readonly ConsentReading reading;
    private readonly ConsentHit[] evidence;
    private readonly List<StatementUnit> units;
    private readonly ConsentModels models;
    private readonly int[] agreements;
    private readonly int[] grounds;
    private readonly List<Passage>?[] passages = new List<Passage>?[ConsentKinds.All.Length + 1];

    /// <summary>Weighs the words of a note.</summary>
    /// <param name="reading">The note.</param>
    /// <param name="evidence">The classes of words in it, in order.</param>
    /// <param name="words">The features of its units.</param>
    /// <param name="models">The weights.</param>
    public RecordWeigher(ConsentReading reading, ConsentHit[] evidence, int[][] words, ConsentModels models)
    {
        this.reading = reading;
        this.evidence = evidence;
        this.models = models;
        units = reading.Units;
        var count = Math.Min(words.Length, MostUnits);
        agreements = new int[count * KindWeights.Sums];
        grounds = new int[count * KindWeights.Sums];
        for (var index = 0; index < count; index++)
        {
            foreach (var feature in words[index])
            {
                models.Records.Add(feature, agreements.AsSpan(index * KindWeights.Sums, KindWeights.Sums));
                models.Grounds.Add(feature, grounds.AsSpan(index * KindWeights.Sums, KindWeights.Sums));
            }
        }
    }

    /// <summary>What speaks for and against a record of an act, passage by passage.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="act">The act.</param>
    /// <param name="read">What patterns read of it.</param>
    /// <param name="isFor">Tells whether a passage, from a token to just before another, may be about the act.</param>
    /// <returns>The signs (<see cref="RecordSign"/>) of each.</returns>
    public IEnumerable<double[]> SignsOf(ConsentKind kind, ConsentAct act, ConsentRecord read, Func<int, int, bool> isFor)
    {
        var (first, last) = UnitsOf(act);
        foreach (var passage in passages[(int)kind] ??= [.. Passages(kind)])
        {
            var distance = passage.Last < first ? first - passage.Last : passage.First > last ? passage.First - last : 0;
            if (IsIdle(kind, passage, distance, read) || (kind == ConsentKind.DutyToReport && read.State == ConsentState.NotFound && IsNotDecided(passage)))
            {
                continue;
            }

            if (isFor(units[passage.First].First, Math.Min(units[passage.Last].End, units[passage.First].First + LongestLook)))
            {
                yield return Signs(kind, passage, distance, read);
            }
        }
    }

    // "Sleep was short, and her brother left again.": next to the act, with no word of what it is about, of assent or of a ground
    private static bool IsIdle(ConsentKind kind, Passage passage, int distance, in ConsentRecord read) =>
        read.State == ConsentState.NotFound && distance > 0 && passage is { Matter: < LeastMatter, Ground: < 0 } or { Matter: < FarFromMatter, Ground: < Slight }
        && (kind == ConsentKind.DutyToReport || !passage.Classes.Contains(Assent) || (kind is ConsentKind.ReleaseOfInformation or ConsentKind.Part2 && passage.Agreement < Slight))
        && !passage.Classes.Exists(name => name == Named || (name.StartsWith("[topic", StringComparison.Ordinal) && (kind != ConsentKind.ReleaseOfInformation || name != OneTopic)));

    // "Have not decided whether to refer; lead away, not consulted" records no decision, whatever else stands beside it.
    private bool IsNotDecided(Passage passage) =>
        ConsentLexicon.Shared.IsIn(ConsentKind.DutyToReport, ConsentRole.NotDecided, reading.Note, units[passage.First].First, Math.Min(units[passage.Last].End, units[passage.First].First + LongestLook));

    /// <summary>What speaks for and against a record of an act where no passage may be about it.</summary>
    public static double[] SignsOfNone(ConsentKind kind, ConsentRecord read)
    {
        var signs = new double[DecisionWeights.RecordSigns];
        foreach (var sign in (RecordSign[])[RecordSign.Agreement, RecordSign.Ground, RecordSign.Either, RecordSign.Matter, RecordSign.AgreementOnMatter, RecordSign.GroundOnMatter])
        {
            signs[(int)sign] = -1;
        }

        AddRead(signs, kind, read);
        return signs;
    }

    /// <summary>The names of the features that a note which is one passage has for a kind beside its words, for learning.</summary>
    public IEnumerable<string> ClassesOf(ConsentKind kind) => units.Count == 0 ? [] : ClassesOf(kind, 0, units.Count - 1);

    /// <summary>The passages of a note, from a unit to another.</summary>
    public IEnumerable<(int First, int Last)> Places()
    {
        for (var first = 0; first < Math.Min(units.Count, MostUnits); first++)
        {
            for (var last = first; last < Math.Min(Math.Min(units.Count, MostUnits), first + LongestPassage) && (last == first || GoesOn(last)); last++)
            {
                yield return (first, last);
            }
        }
    }

    /// <summary>The names of the features that a passage has for a kind beside its words.</summary>
    public IEnumerable<string> ClassesOf(ConsentKind kind, int first, int last)
    {
        for (var topics = Math.Min(MostTopics, Topics(kind, first, last)); topics > 0; topics--)
        {
            yield return $"[topic {topics}]";
        }

        foreach (var role in Classes)
        {
            if (Has(role, first, last))
            {
                yield return $"[{role}]";
            }
        }

        foreach (var other in OthersIn(kind, first, last))
        {
            yield return other;
        }

        for (var index = first; index <= last; index++)
        {
            if (units[index].Box != CheckBox.None)
            {
                yield return $"[{units[index].Box}]";
                break;
            }
        }
    }

    private IEnumerable<Passage> Passages(ConsentKind kind)
    {
        foreach (var (first, last) in Places())
        {
            var agreement = models.Records.WeightOf(models.Bias, ConsentKind.None);
            var matter = models.Records.WeightOf(models.Bias, kind) - agreement;
            var ground = models.Grounds.WeightOf(models.Bias, ConsentKind.None);
            for (var unit = first; unit <= last; unit++)
            {
                agreement += agreements[unit * KindWeights.Sums];
                matter += agreements[(unit * KindWeights.Sums) + (int)kind];
                ground += grounds[unit * KindWeights.Sums];
            }

            var classes = ClassesOf(kind, first, last).ToList();
            foreach (var name in classes)
            {
                var feature = models.Features.Of(TokenHash.Of(name));
                var shared = models.Records.WeightOf(feature, ConsentKind.None);
                agreement += shared;
                matter += models.Records.WeightOf(feature, kind) - shared;
                ground += models.Grounds.WeightOf(feature, ConsentKind.None);
            }

            yield return new Passage(first, last, agreement * KindWeights.Unit, matter * KindWeights.Unit, ground * KindWeights.Unit, classes, IsOfOtherKind(kind, first, last));
        }
    }

    private double[] Signs(ConsentKind kind, Passage passage, int distance, in ConsentRecord read)
    {
        var signs = new double[DecisionWeights.RecordSigns];
        signs[(int)RecordSign.Agreement] = passage.Agreement;
        signs[(int)RecordSign.Ground] = passage.Ground;
        signs[(int)RecordSign.Either] = Math.Max(passage.Agreement, passage.Ground);
        signs[(int)RecordSign.Matter] = passage.Matter;
        signs[(int)RecordSign.AgreementOnMatter] = Math.Min(passage.Agreement, passage.Matter);
        signs[(int)RecordSign.GroundOnMatter] = Math.Min(passage.Ground, passage.Matter);
        signs[(int)RecordSign.OfAct] = distance == 0 ? 1 : 0;
        signs[(int)RecordSign.AgreementOfAct] = distance == 0 ? passage.Agreement : 0;
        signs[(int)RecordSign.Beside] = distance == 1 ? 1 : 0;
        signs[(int)RecordSign.Near] = distance == 2 ? 1 : 0;
        signs[(int)RecordSign.Far] = distance > FarAway ? 1 : 0;
        signs[(int)RecordSign.Topic] = passage.Classes.Exists(static name => name.StartsWith("[topic", StringComparison.Ordinal)) ? 1 : 0;
        signs[(int)RecordSign.Named] = passage.Classes.Contains(Named) ? 1 : 0;
        signs[(int)RecordSign.OtherNamed] = passage.Classes.Contains(OtherNamed) ? 1 : 0;
        signs[(int)RecordSign.OtherPurpose] = passage.Classes.Contains(OtherPurpose) ? 1 : 0;
        signs[(int)RecordSign.OtherKind] = passage.IsOfOtherKind ? 1 : 0;
        var place = TextSpan.FromBounds(reading.Note.Tokens[units[passage.First].First].Start, reading.Note.Tokens[units[passage.Last].End - 1].End);
        if (!read.Place.IsEmpty && read.Place.OverlapsWith(place))
        {
            signs[(int)RecordSign.ReadGiven] = read.State == ConsentState.Documented ? 1 : 0;
            signs[(int)RecordSign.ReadGivenBeside] = read.State == ConsentState.Documented && distance <= 1 ? 1 : 0;
            signs[(int)RecordSign.ReadAgainst] = IsAgainst(read.State) ? 1 : 0;
            signs[(int)RecordSign.ReadPending] = read.State == ConsentState.Pending ? 1 : 0;
        }

        AddRead(signs, kind, read);
        return signs;
    }

    private static void AddRead(double[] signs, ConsentKind kind, in ConsentRecord read)
    {
        signs[(int)RecordSign.Given] = read.State == ConsentState.Documented ? 1 : 0;
        signs[(int)RecordSign.Excepted] = read.State == ConsentState.Excepted ? 1 : 0;
        signs[(int)RecordSign.Against] = IsAgainst(read.State) ? 1 : 0;
        signs[(int)RecordSign.Pending] = read.State == ConsentState.Pending ? 1 : 0;
        signs[(int)RecordSign.Pending + (int)kind] = 1;
        signs[(int)RecordSign.Pending + ConsentKinds.All.Length + (int)kind] = read.State == ConsentState.Documented ? 1 : 0;
        signs[^1] = 1;
    }

    private static bool IsAgainst(ConsentState state) => state is ConsentState.Declined or ConsentState.Ended or ConsentState.Unfilled;

    private (int First, int Last) UnitsOf(in ConsentAct act)
    {
        var first = 0;
        while (first + 1 < units.Count && units[first].End <= act.First)
        {
            first++;
        }

        return (first, first);
    }

    // "Confidentiality and its limits were reviewed." says nothing on treatment.
    private bool IsOfOtherKind(ConsentKind kind, int first, int last)
    {
        if (Topics(kind, first, last) > 0)
        {
            return false;
        }

        var others = OthersIn(kind, first, last);
        return (others.Contains(OtherNamed) && !others.Contains(Named)) || (kind == ConsentKind.Treatment && Topics(ConsentKind.ConfidentialityLimits, first, last) > 0);
    }

    // The next sentence of a paragraph, or a row below its table's first
    private bool GoesOn(int index)
    {
        var note = reading.Note;
        var end = note.Tokens[units[index - 1].End - 1].End;
        var between = note.Chars.AsSpan(end, Math.Max(0, note.Tokens[units[index].First].Start - end));
        return between.IndexOfAny('\r', '\n') < 0 || (units[index].Table >= 0 && units[index].Table == units[index - 1].Table);
    }

    // What else a passage is about
    private List<string> OthersIn(ConsentKind kind, int first, int last)
    {
        var found = new List<string>();
        foreach (var hit in reading.MarkersFrom(units[first].First))
        {
            if (hit.First >= units[last].End)
            {
                break;
            }

            var name = hit.Term.Role switch
            {
                ConsentRole.OtherPurpose => OtherPurpose,
                ConsentRole.Names or ConsentRole.OwnName when hit.Term.Kind == kind => Named,
                ConsentRole.OwnName => OtherNamed,
                ConsentRole.Holders => "[holder]",
                _ => null,
            };
            if (name is not null && !found.Contains(name))
            {
                found.Add(name);
            }
        }

        return found;
    }

    private bool Has(ConsentRole role, int first, int last)
    {
        for (var index = FirstFrom(units[first].First); index < evidence.Length && evidence[index].First < units[last].End; index++)
        {
            if (evidence[index].Term.Role == role)
            {
                return true;
            }
        }

        return false;
    }

    private int Topics(ConsentKind kind, int first, int last)
    {
        var topics = 0;
        var end = -1;
        for (var index = FirstFrom(units[first].First); index < evidence.Length && evidence[index].First < units[last].End; index++)
        {
            if (evidence[index].Term == new ConsentTerm(kind, ConsentRole.Topic) && evidence[index].First >= end)
            {
                topics++;
                end = evidence[index].End;
            }
        }

        if (topics == 0)
        {
            foreach (var hit in reading.MarkersFrom(units[first].First))
            {
                if (hit.First >= units[last].End)
                {
                    break;
                }

                if (hit.Term.Kind == kind && hit.Term.Role is ConsentRole.Names or ConsentRole.OwnName or ConsentRole.Holders)
                {
                    return 1;
                }
            }
        }

        return topics;
    }

    private int FirstFrom(int token)
    {
        var (low, high) = (0, evidence.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = evidence[middle].First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private sealed record Passage(int First, int Last, double Agreement, double Matter, double Ground, List<string> Classes, bool IsOfOtherKind);
}
