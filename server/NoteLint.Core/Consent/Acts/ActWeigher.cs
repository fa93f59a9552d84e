using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Consent.Weighing;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Acts;

/// <summary>Finds, by a linear model, units that tell of acts for which no pattern stands in the lexicons.</summary>
internal sealed class ActWeigher
{
    // A sentence that speaks so much more for another kind of act shows that one.
    private const int Margin = 30;
    private const int LongestSpan = 10;

    private static readonly uint BiasCode = TokenHash.Of(KindWeights.Bias);

    private readonly List<ConsentAct>[] acts;

    /// <summary>Weighs the units of a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="units">Its units.</param>
    /// <param name="words">Their features.</param>
    /// <param name="model">The weights.</param>
    public ActWeigher(Note note, List<StatementUnit> units, uint[][] words, KindWeights model)
    {
        acts = [.. Enumerable.Range(0, KindWeights.Sums).Select(static _ => new List<ConsentAct>())];
        Span<int> sums = stackalloc int[KindWeights.Sums];
        for (var index = 0; index < words.Length; index++)
        {
            sums.Clear();
            model.Add(BiasCode, sums);
            foreach (var feature in words[index])
            {
                model.Add(feature, sums);
            }

            var best = int.MinValue;
            foreach (var sum in sums[1..])
            {
                best = Math.Max(best, sum);
            }

            for (var kind = 1; kind < KindWeights.Sums; kind++)
            {
                if (sums[0] + sums[kind] > 0 && sums[kind] > best - Margin && PlaceOf(note, units[index], model, (ConsentKind)kind) is { } act)
                {
                    acts[kind].Add(act);
                }
            }
        }
    }

    /// <summary>The acts of a kind, in order.</summary>
    public List<ConsentAct> Of(ConsentKind kind) => acts[(int)kind];

    // The words that speak most for the act; nothing where they are another's words, or tell of what was and what will be.
    private static ConsentAct? PlaceOf(Note note, in StatementUnit unit, KindWeights model, ConsentKind kind)
    {
        var notions = Notions.Shared;
        var best = (Token: -1, Weight: 0);
        var end = Math.Min(unit.End, unit.First + LongestSpan * 7);
        for (var token = unit.First; token < end; token++)
        {
            var weight = WeightOf(token);
            best = weight > best.Weight ? (token, weight) : best;
        }

        if (best.Token < 0 || note.QuotationAt(note.Tokens[best.Token].Start) is not null)
        {
            return null;
        }

        var sentence = note.Sentences[note.SentenceIndexAt(best.Token)];
        var section = note.SectionAt(note.Tokens[best.Token].Start).Kind;
        if (sentence.Kind == SentenceKind.NotProse || section == SectionKind.History || (section == SectionKind.Plan && kind != ConsentKind.Medication))
        {
            return null;
        }

        var (first, last) = (best.Token, best.Token);
        for (var token = Math.Max(sentence.FirstToken, best.Token - LongestSpan / 2); token < Math.Min(Math.Min(sentence.EndToken, unit.End), best.Token + LongestSpan / 2); token++)
        {
            if (WeightOf(token) > 0)
            {
                (first, last) = (Math.Min(first, token), Math.Max(last, token));
            }
        }

        return new ConsentAct(first, last + 1, note.SentenceIndexAt(best.Token));

        int WeightOf(int token)
        {
            var word = UnitWords.TextOf(note, token);
            if (word.IsEmpty || note.Tokens[token].Kind == TokenKind.Punctuation)
            {
                return 0;
            }

            var weight = model.WeightOf(TokenHash.Of(word), kind);
            foreach (var notion in notions.Of(note.Tokens[token].Hash))
            {
                weight += model.WeightOf(notions.Codes[notion], kind);
            }

            return weight;
        }
    }
}
