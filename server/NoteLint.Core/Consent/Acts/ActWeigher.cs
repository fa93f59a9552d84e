using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Consent.Records;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Acts;

/// <summary>Finds, by a linear model, units that tell of acts for which no pattern stands in the lexicons.</summary>
internal sealed class ActWeigher
{
    /// <summary>What a unit must be worth, in units of the model.</summary>
    private const int Threshold = 50;

    // A note that is longer is a book; its first units tell what it is about.
    private const int MostUnits = 4096;
    private const int LongestSpan = 10;

    private readonly List<ConsentAct>[] acts;

    /// <summary>Weighs the units of a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="units">Its units.</param>
    /// <param name="model">The weights.</param>
    public ActWeigher(Note note, List<StatementUnit> units, ActModel model)
    {
        acts = [.. Enumerable.Range(0, ConsentKinds.All.Length + 1).Select(static _ => new List<ConsentAct>())];
        Span<int> scores = stackalloc int[ConsentKinds.All.Length + 1];
        for (var index = 0; index < Math.Min(units.Count, MostUnits); index++)
        {
            scores.Clear();
            model.Add(ActWords.Read(note, units[index], index), scores);
            for (var kind = 1; kind < scores.Length; kind++)
            {
                if (scores[kind] > Threshold && PlaceOf(note, units[index], model, (ConsentKind)kind) is { } act)
                {
                    acts[kind].Add(act);
                }
            }
        }
    }

    /// <summary>The acts of a kind, in order.</summary>
    public List<ConsentAct> Of(ConsentKind kind) => acts[(int)kind];

    // The words that speak most for the act; nothing where they are another's words, or tell of what was and what will be.
    private static ConsentAct? PlaceOf(Note note, in StatementUnit unit, ActModel model, ConsentKind kind)
    {
        var notions = ActNotions.Shared;
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
            var word = RecordWords.TextOf(note, token);
            if (word.IsEmpty || note.Tokens[token].Kind == TokenKind.Punctuation)
            {
                return 0;
            }

            var weight = model.WeightOf(RecordWords.Folded(word), kind);
            foreach (var notion in notions.Of(note.Tokens[token].Hash))
            {
                weight += model.WeightOf($"[{notions.Names[notion]}]", kind);
            }

            return weight;
        }
    }
}
