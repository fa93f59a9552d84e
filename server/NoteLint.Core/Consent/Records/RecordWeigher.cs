using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Consent.Weighing;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Records;

/// <summary>
/// Weighs, by a linear model, whether a passage tells of a consent of a kind, in whatever words: what is said and by which classes of words,
/// and whether it speaks of what the consent is about.
/// </summary>
internal sealed class RecordWeigher
{
    // "He asked what they would hear. I told him. He nodded.": as many sentences in a row are read as one.
    private const int LongestPassage = 3;
    private const int MostTopics = 3;
    private const int MostPassages = 64;

    // A note that is longer is a book; its first units tell of the consents.
    private const int MostUnits = 2048;
    private const int LongestLook = 240;

    private const string Named = "[named]";
    private const string OtherNamed = "[other named]";

    private static readonly ConsentRole[] Classes =
        [ConsentRole.Assent, ConsentRole.Leaning, ConsentRole.Signing, ConsentRole.Papers, ConsentRole.Told, ConsentRole.Grasped, ConsentRole.Doubt];

    private static readonly uint BiasCode = TokenHash.Of(KindWeights.Bias);

    private readonly ConsentReading reading;
    private readonly ConsentHit[] evidence;
    private readonly List<StatementUnit> units;
    private readonly KindWeights model;
    private readonly int[] sums;
    private readonly List<Passage>?[] passages = new List<Passage>?[ConsentKinds.All.Length + 1];

    /// <summary>Weighs the words of a note.</summary>
    /// <param name="reading">The note.</param>
    /// <param name="evidence">The classes of words in it, in order.</param>
    /// <param name="words">The features of its units.</param>
    /// <param name="model">The weights.</param>
    public RecordWeigher(ConsentReading reading, ConsentHit[] evidence, uint[][] words, KindWeights model)
    {
        this.reading = reading;
        this.evidence = evidence;
        this.model = model;
        units = reading.Units;
        sums = new int[Math.Min(units.Count, MostUnits + LongestPassage) * KindWeights.Sums];
        for (var index = 0; index * KindWeights.Sums < sums.Length; index++)
        {
            foreach (var feature in words[index])
            {
                model.Add(feature, sums.AsSpan(index * KindWeights.Sums, KindWeights.Sums));
            }
        }
    }

    /// <summary>Finds a passage that tells of a consent of a kind. The sentence that tells of the act does so only where a word for agreeing, signing, knowing stands in it.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="act">The act.</param>
    /// <param name="isFor">Tells whether a passage, from a token to just before another, may be about the act.</param>
    /// <returns>Where it stands (UTF-16 offsets); null where none does.</returns>
    public TextSpan? Find(ConsentKind kind, in ConsentAct act, Func<int, int, bool> isFor)
    {
        ref readonly var sentence = ref reading.Note.Sentences[act.Sentence];
        foreach (var passage in passages[(int)kind] ??= Passages(kind))
        {
            var isOfAct = passage.First < sentence.EndToken && passage.End > sentence.FirstToken;
            if ((passage.HasWordOfConsent || !isOfAct) && isFor(passage.First, passage.End))
            {
                return TextSpan.FromBounds(reading.Note.Tokens[passage.First].Start, reading.Note.Tokens[passage.End - 1].End);
            }
        }

        return null;
    }

    /// <summary>The names of the features that a note which is one passage has for a kind beside its words, for learning.</summary>
    public static IEnumerable<string> ClassesOf(ConsentReading reading, ConsentHit[] evidence, ConsentKind kind) =>
        reading.Units.Count == 0 ? [] : new RecordWeigher(reading, evidence, [.. reading.Units.Select(static _ => Array.Empty<uint>())], new KindWeights([])).ClassesOf(kind, 0, reading.Units.Count - 1);

    private List<Passage> Passages(ConsentKind kind)
    {
        var found = new List<Passage>();
        var bias = model.WeightOf(BiasCode, kind);
        for (var first = 0; first < Math.Min(units.Count, MostUnits) && found.Count < MostPassages; first++)
        {
            var sum = bias;
            for (var last = first; last < Math.Min(units.Count, first + LongestPassage) && (last == first || GoesOn(last)); last++)
            {
                sum += sums[last * KindWeights.Sums] + sums[(last * KindWeights.Sums) + (int)kind];
                if (!IsOfOtherKind(kind, first, last) && sum + ClassesOf(kind, first, last).Sum(name => model.WeightOf(TokenHash.Of(name), kind)) > 0)
                {
                    found.Add(new Passage(units[first].First, Math.Min(units[last].End, units[first].First + LongestLook), HasWordOfConsent(first, last)));
                }
            }
        }

        return found;
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

    private bool HasWordOfConsent(int first, int last) => Array.Exists(Classes, role => role != ConsentRole.Doubt && Has(role, first, last));

    // The next sentence of a paragraph, or a row below its table's first
    private bool GoesOn(int index)
    {
        var note = reading.Note;
        var end = note.Tokens[units[index - 1].End - 1].End;
        var between = note.Chars.AsSpan(end, Math.Max(0, note.Tokens[units[index].First].Start - end));
        return between.IndexOfAny('\r', '\n') < 0 || (units[index].Table >= 0 && units[index].Table == units[index - 1].Table);
    }

    private IEnumerable<string> ClassesOf(ConsentKind kind, int first, int last)
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
                ConsentRole.OtherPurpose => "[other purpose]",
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

    private readonly record struct Passage(int First, int End, bool HasWordOfConsent);
}
