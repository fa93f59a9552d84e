using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Consent.Weighing;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Acts;

/// <summary>Weighs, by a linear model, how much the units of a note tell of acts, in whatever words.</summary>
internal sealed class ActWeigher
{
    private const int LongestSpan = 10;
    private const int LongestLook = 70;
    private const double LeastOfAnother = -1;

    private static readonly bool[] AreAlike = [.. Enumerable.Range(0, KindWeights.Sums * KindWeights.Sums).Select(static pair => IsPairAlike((ConsentKind)(pair / KindWeights.Sums), (ConsentKind)(pair % KindWeights.Sums)))];

    private readonly Note note;
    private readonly List<StatementUnit> units;
    private readonly ConsentModels models;
    private readonly int[] sums;

    /// <summary>Weighs the units of a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="units">Its units.</param>
    /// <param name="words">Their features.</param>
    /// <param name="models">The weights.</param>
    public ActWeigher(Note note, List<StatementUnit> units, int[][] words, ConsentModels models)
    {
        this.note = note;
        this.units = units;
        this.models = models;
        sums = new int[words.Length * KindWeights.Sums];
        for (var index = 0; index < words.Length; index++)
        {
            var own = sums.AsSpan(index * KindWeights.Sums, KindWeights.Sums);
            models.Acts.Add(models.Bias, own);
            foreach (var feature in words[index])
            {
                models.Acts.Add(feature, own);
            }
        }
    }

    /// <summary>How many units are weighed.</summary>
    public int Count => sums.Length / KindWeights.Sums;

    /// <summary>How much the words of a unit speak for an act of a kind.</summary>
    public double Of(int unit, ConsentKind kind) => sums[(unit * KindWeights.Sums) + (int)kind] * KindWeights.Unit;

    /// <summary>How much they speak for the likeliest act of a kind that is not like it.</summary>
    public double OfAnother(int unit, ConsentKind kind)
    {
        var most = LeastOfAnother;
        for (var other = 1; other < KindWeights.Sums; other++)
        {
            most = AreAlike[((int)kind * KindWeights.Sums) + other] ? most : Math.Max(most, Of(unit, (ConsentKind)other));
        }

        return most;
    }

    /// <summary>The words of a unit that speak most for an act.</summary>
    public ConsentAct PlaceOf(int index, ConsentKind kind)
    {
        var unit = units[index];
        var best = (Token: unit.First, Weight: 0);
        var end = Math.Min(unit.End, unit.First + LongestLook);
        for (var token = unit.First; token < end; token++)
        {
            var weight = WeightOf(token);
            best = weight > best.Weight ? (token, weight) : best;
        }

        var sentence = note.Sentences[note.SentenceIndexAt(best.Token)];
        var (first, last) = (best.Token, best.Token);
        for (var token = Math.Max(Math.Max(sentence.FirstToken, unit.First), best.Token - (LongestSpan / 2)); token < Math.Min(Math.Min(sentence.EndToken, unit.End), best.Token + (LongestSpan / 2)); token++)
        {
            if (WeightOf(token) > 0)
            {
                (first, last) = (Math.Min(first, token), Math.Max(last, token));
            }
        }

        // "e-mailed" is one word.
        while (last + 2 < sentence.EndToken && IsJoined(last, last + 1) && note.Chars[note.Tokens[last + 1].Start] == '-' && IsJoined(last + 1, last + 2))
        {
            last += 2;
        }

        return new ConsentAct(first, last + 1, note.SentenceIndexAt(best.Token));

        bool IsJoined(int token, int next) => note.Tokens[token].End == note.Tokens[next].Start;

        int WeightOf(int token)
        {
            var word = UnitWords.TextOf(note, token);
            if (word.IsEmpty || note.Tokens[token].Kind == TokenKind.Punctuation)
            {
                return 0;
            }

            var code = TokenHash.Of(word);
            var weight = models.Acts.WeightOf(models.Features.Of(code), kind);
            foreach (var notion in Notions.Shared.Of(note.Tokens[token].Hash, code))
            {
                weight += models.Acts.WeightOf(models.Notions.OfOne(notion), kind);
            }

            return weight;
        }
    }

    private static bool IsPairAlike(ConsentKind kind, ConsentKind other) => kind == other || ConsentKinds.AreAlike(kind, other);
}
