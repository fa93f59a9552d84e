using NoteLint.Core.Consent.Weighing;
using static TorchSharp.torch;

namespace NoteLint.EncoderTraining;

/// <summary>
/// Learns what units of notes tell. Of a unit alone it is rarely known; of several in which a variant differs, one at least tells, and none of the
/// others; and of every note it is known which consents are open by all its units together.
/// </summary>
internal static class NoteTraining
{
    // Whole families, so that what tells their variants apart is learned
    private const int OfBatch = 18;
    private const int FamiliesSorted = 120;
    private const int Things = 3;

    // A note may show acts of other kinds too, with their records; most don't.
    private const float WeightOfOtherKinds = 0.3f;
    private const float WeightOfOtherRecords = 0.05f;

    // What no chance is: it keeps what is not there out of a sum of odds.
    private const double Nothing = 1e4;
    private const double LeastChance = 1e-6;

    /// <summary>How a transformer learns that knows no note.</summary>
    public static readonly Learning FromStart = new(Rounds: 6, Step: 2e-4, StepsOfGrowth: 150);

    /// <summary>How one goes on that has learned before.</summary>
    public static readonly Learning GoingOn = new(Rounds: 1, Step: 1e-4, StepsOfGrowth: 100);

    /// <summary>Learns from examples.</summary>
    /// <param name="model">What learns.</param>
    /// <param name="examples">The examples.</param>
    /// <param name="learning">How it learns.</param>
    /// <param name="output">Told the loss now and then.</param>
    public static void Run(NoteModel model, IReadOnlyList<NoteExample> examples, Learning learning, TextWriter output)
    {
        var mixer = new NoteMixer(examples);
        learning.Run(model.Parameters, random => Batches(examples, mixer, random), batch => LossOf(model, batch), output);
    }

    private static NoteExample[][] Batches(IReadOnlyList<NoteExample> examples, NoteMixer mixer, Random random)
    {
        var families = examples.GroupBy(static example => example.Family).Select(static family => family.ToArray()).ToArray();
        random.Shuffle(families);
        var batches = families.Chunk(FamiliesSorted).SelectMany(InBatches).Select(batch => batch.ConvertAll(example => mixer.Mix(example, random)).ToArray()).ToArray();
        random.Shuffle(batches);
        return batches;
    }

    // Families of about the same length are read together.
    private static IEnumerable<List<NoteExample>> InBatches(NoteExample[][] families)
    {
        var batch = new List<NoteExample>();
        foreach (var family in families.OrderBy(static family => family.Max(static example => example.Length)))
        {
            batch.AddRange(family);
            if (batch.Count >= OfBatch)
            {
                yield return batch;
                batch = [];
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private static Tensor LossOf(NoteModel model, NoteExample[] batch)
    {
        var (count, units, length) = (batch.Length, batch.Max(static example => example.Units.Count), batch.Max(static example => example.Length));
        var (pieces, mask, shares, isUnit) = (new long[count, length], new float[count, length], new float[count, units, length], new float[count, units]);
        for (var note = 0; note < count; note++)
        {
            var at = 0;
            foreach (var (unit, row) in batch[note].Units.Index())
            {
                // The start is the note's, the end the unit's.
                foreach (var (i, piece) in row.Index().Skip(unit == 0 ? 0 : 1))
                {
                    shares[note, unit, at] = i > 0 && i < row.Length - 1 ? 1f / (row.Length - 2) : 0;
                    mask[note, at] = 1;
                    pieces[note, at++] = piece;
                }

                isUnit[note, unit] = row.Length > 2 ? 1 : 0;
            }
        }

        var scores = model.Read(from_array(pieces), from_array(mask), from_array(shares));
        return (LossOfUnits(scores, batch, units) + LossOfNotes(scores, batch, from_array(isUnit))) / count;
    }

    private static Tensor LossOfUnits(Tensor scores, NoteExample[] batch, int units)
    {
        var (places, telling, silent) = (new List<long>(), new List<bool[]>(), new List<bool[]>());
        foreach (var (note, example) in batch.Index())
        {
            foreach (var claim in example.Claims)
            {
                foreach (var (thing, row) in claim.Rows.Index().Where(static entry => entry.Item is not null))
                {
                    places.Add((((note * Things) + thing) * ConsentUnitScores.Kinds) + claim.Kind);
                    telling.Add(row!);
                    silent.Add(Array.ConvertAll(row!, static tells => !tells));
                }
            }
        }

        if (places.Count == 0)
        {
            return zeros(1);
        }

        var claimed = scores.permute(0, 2, 1).reshape(-1, units).index_select(0, tensor(places.ToArray()));
        return (nn.functional.softplus(-Any(claimed, Table(telling, units))) * AreAny(telling)).sum() + (nn.functional.softplus(Any(claimed, Table(silent, units))) * AreAny(silent)).sum();
    }

    private static Tensor LossOfNotes(Tensor scores, NoteExample[] batch, Tensor isUnit)
    {
        var (open, weights, records) = (new float[batch.Length, ConsentUnitScores.Kinds], new float[batch.Length, ConsentUnitScores.Kinds], new float[batch.Length, ConsentUnitScores.Kinds]);
        for (var note = 0; note < batch.Length; note++)
        {
            for (var kind = 0; kind < ConsentUnitScores.Kinds; kind++)
            {
                var claim = batch[note].Claims.FirstOrDefault(claim => claim.Kind == kind);
                open[note, kind] = claim is { IsOpen: true } ? 1 : 0;
                (weights[note, kind], records[note, kind]) = claim is null ? (WeightOfOtherKinds, WeightOfOtherRecords) : (claim.IsMixed ? 0 : 1, 0);
            }
        }

        var there = isUnit.unsqueeze(-1);
        var act = Any(scores.narrow(2, 0, ConsentUnitScores.Kinds), there);
        var record = Any(scores.narrow(2, ConsentUnitScores.Kinds, ConsentUnitScores.Kinds), there);
        var isOpen = nn.functional.logsigmoid(act) + nn.functional.logsigmoid(-record);
        var isNot = (1 - isOpen.exp()).clamp_min(LeastChance).log();
        var wanted = from_array(open);
        return (nn.functional.softplus(record) * from_array(records)).sum() - (((wanted * isOpen) + ((1 - wanted) * isNot)) * from_array(weights)).sum();
    }

    // The logarithm of the odds that one of those tells that are there
    private static Tensor Any(Tensor scores, Tensor there) => (scores + ((there - 1) * Nothing)).logsumexp(1);

    private static Tensor AreAny(List<bool[]> rows) => tensor(rows.Select(static row => row.Contains(true) ? 1f : 0f).ToArray());

    private static Tensor Table(List<bool[]> rows, int units)
    {
        var table = new float[rows.Count, units];
        foreach (var (i, row) in rows.Index())
        {
            foreach (var (unit, isIn) in row.Index())
            {
                table[i, unit] = isIn ? 1 : 0;
            }
        }

        return from_array(table);
    }
}
