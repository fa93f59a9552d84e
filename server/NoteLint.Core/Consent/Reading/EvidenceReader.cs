using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Statements;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>
/// Weighs what a note says about a consent where no sentence says it in known words: that somebody said yes, signed, was told and took it in, on a
/// topic of the kind. Classes of words count, not phrases; a doubt in the same place ("still", "declined", "will ask") outweighs all of it.
/// </summary>
internal sealed class EvidenceReader
{
    // "He asked what they would hear. I told him. He nodded.": as many sentences in a row are read as one.
    private const int LongestPassage = 3;
    private const int Enough = 3;

    // So short a sentence speaks of nothing else.
    private const int ShortUnit = 14;
    private const int NegationReach = 3;
    private const int SubjectReach = 4;
    private const string Ticks = "☑✓✔";
    private const string Crosses = "✗✘☐";

    private static readonly WordSet Negators = new("not no never without nor neither cannot none didn't doesn't hasn't haven't wasn't isn't won't wouldn't couldn't don't hadn't");
    private static readonly WordSet Conditions = new("if unless until whether once");
    private static readonly WordSet Modals = new("will would may might could should shall must to please");
    private static readonly WordSet Affirmations = new("yes y ok okay x done");

    private readonly Note note;
    private readonly ConsentHit[] hits;
    private readonly List<StatementUnit> units;
    private readonly Weight[] weights;

    /// <summary>Weighs the units of a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="hits">What is weighed, in order.</param>
    public EvidenceReader(Note note, ConsentHit[] hits)
    {
        this.note = note;
        this.hits = hits;
        units = UnitReader.Read(note);
        weights = new Weight[units.Count];
        var next = 0;
        for (var index = 0; index < units.Count; index++)
        {
            while (next < hits.Length && hits[next].First < units[index].First)
            {
                next++;
            }

            var first = next;
            while (next < hits.Length && hits[next].First < units[index].End)
            {
                next++;
            }

            weights[index] = Weigh(units[index], first, next);
        }
    }

    /// <summary>Finds a passage that tells of a consent of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="explanationCounts">True where it is enough that something was explained.</param>
    /// <param name="isFor">Tells whether a passage, from a token to just before another, may be about the act.</param>
    /// <returns>Where it stands (UTF-16 offsets); null where none does.</returns>
    public TextSpan? Find(ConsentKind kind, bool explanationCounts, Func<int, int, bool> isFor)
    {
        for (var first = 0; first < units.Count; first++)
        {
            for (var last = first; last < Math.Min(units.Count, first + LongestPassage) && (last == first || GoesOn(last)) && !weights[last].IsDoubted; last++)
            {
                if (Tells(kind, explanationCounts, first, last) && isFor(units[first].First, units[last].End))
                {
                    return TextSpan.FromBounds(note.Tokens[units[first].First].Start, note.Tokens[units[last].End - 1].End);
                }
            }
        }

        return null;
    }

    // The next sentence of a paragraph, or a row below its table's first
    private bool GoesOn(int index)
    {
        var end = note.Tokens[units[index - 1].End - 1].End;
        var between = note.Chars.AsSpan(end, Math.Max(0, note.Tokens[units[index].First].Start - end));
        return between.IndexOfAny('\r', '\n') < 0 || (units[index].Table >= 0 && units[index].Table == units[index - 1].Table);
    }

    private bool Tells(ConsentKind kind, bool explanationCounts, int first, int last)
    {
        var sum = default(Weight);
        var topics = 0;
        for (var index = first; index <= last; index++)
        {
            sum = sum.With(weights[index]);
            topics += TopicsIn(kind, weights[index]);
        }

        if (topics == 0)
        {
            return false;
        }

        var isWished = sum.Leaning && sum.Grasped;
        var said = (sum.Assent ? 2 : 0) + (sum.Signing ? 2 : 0) + (sum.Assent ? 0 : isWished ? 2 : sum.Leaning ? 1 : 0);
        var known = (sum.Told ? 1 : 0) + (sum.Grasped ? 1 : 0) + (sum.Papers ? 1 : 0);
        return said >= 2
            ? said + known + Math.Min(topics, 2) - (last - first) >= Enough
            : explanationCounts ? (sum.Told || sum.Grasped) && (topics >= 2 || (first == last && units[first].End - units[first].First <= ShortUnit))
            : said + known >= Enough && topics >= 2;
    }

    private int TopicsIn(ConsentKind kind, in Weight weight)
    {
        var topics = 0;
        var end = -1;
        for (var index = weight.FirstHit; index < weight.EndHit; index++)
        {
            if (hits[index].Term == new ConsentTerm(kind, ConsentRole.Topic) && hits[index].First >= end)
            {
                topics++;
                end = hits[index].End;
            }
        }

        return topics;
    }

    private Weight Weigh(in StatementUnit unit, int firstHit, int endHit)
    {
        var weight = new Weight { FirstHit = firstHit, EndHit = endHit, IsDoubted = unit.Box == CheckBox.Empty, Signing = unit.Box == CheckBox.Ticked || HasTick(unit) };
        for (var index = firstHit; index < endHit; index++)
        {
            ref readonly var hit = ref hits[index];
            if (hit.Term.Role == ConsentRole.Doubt)
            {
                return weight with { IsDoubted = true };
            }

            if (hit.Term.Kind != ConsentKind.None || IsDenied(unit, hit))
            {
                continue;
            }

            weight = hit.Term.Role switch
            {
                ConsentRole.Assent when IsSubjectFit(unit, hit) => weight with { Assent = true },
                ConsentRole.Leaning when IsSubjectFit(unit, hit) => weight with { Leaning = true },
                ConsentRole.Signing => weight with { Signing = true },
                ConsentRole.Papers => weight with { Papers = true },
                ConsentRole.Told when !IsClients(unit, hit) => weight with { Told = true },
                ConsentRole.Grasped => weight with { Grasped = true },
                _ => weight,
            };
        }

        return weight;
    }

    private bool IsDenied(in StatementUnit unit, in ConsentHit hit)
    {
        for (var token = hit.First - 1; token >= Math.Max(unit.First, hit.First - NegationReach); token--)
        {
            if (note.Tokens[token].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[token].Start] is ',' or ';' or ':' or '.')
            {
                return false;
            }

            if (Negators.Contains(note.Tokens[token]) || Conditions.Contains(note.Tokens[token]) || (Modals.Contains(note.Tokens[token]) && hit.Term.Role is not ConsentRole.Papers))
            {
                return true;
            }
        }

        return false;
    }

    // "He told the story of …" explains nothing to him.
    private bool IsClients(in StatementUnit unit, in ConsentHit hit) =>
        hit.First > unit.First && PersonWords.TryRead(note, hit.First - 1, out var word) && note.Tokens[hit.First - 1].PossessiveLength == 0 && (word.Person != Person.Writer || word.IsPronoun);

    // What relatives want says nothing about the client's consent.
    private bool IsSubjectFit(in StatementUnit unit, in ConsentHit hit)
    {
        for (var token = hit.First - 1; token >= Math.Max(unit.First, hit.First - SubjectReach); token--)
        {
            if (PersonWords.TryRead(note, token, out var word) && note.Tokens[token].PossessiveLength == 0)
            {
                return word.Person is not Person.Other || word.IsPronoun;
            }
        }

        return true;
    }

    private bool HasTick(in StatementUnit unit)
    {
        var text = note.Chars.AsSpan(note.Tokens[unit.First].Start, note.Tokens[unit.End - 1].End - note.Tokens[unit.First].Start);
        if (text.IndexOfAny(Crosses) >= 0)
        {
            return false;
        }

        if (text.IndexOfAny(Ticks) >= 0)
        {
            return true;
        }

        for (var token = unit.ValueStart; token < unit.End && unit.ValueStart > unit.First; token++)
        {
            if (Affirmations.Contains(note.Tokens[token]) && !(token > unit.First && Negators.Contains(note.Tokens[token - 1])))
            {
                return true;
            }
        }

        return false;
    }

    private record struct Weight
    {
        public int FirstHit { get; init; }

        public int EndHit { get; init; }

        public bool IsDoubted { get; init; }

        public bool Assent { get; init; }

        public bool Leaning { get; init; }

        public bool Signing { get; init; }

        public bool Papers { get; init; }

        public bool Told { get; init; }

        public bool Grasped { get; init; }

        public readonly Weight With(in Weight other) => this with
        {
            Assent = Assent || other.Assent,
            Leaning = Leaning || other.Leaning,
            Signing = Signing || other.Signing,
            Papers = Papers || other.Papers,
            Told = Told || other.Told,
            Grasped = Grasped || other.Grasped,
        };
    }
}
