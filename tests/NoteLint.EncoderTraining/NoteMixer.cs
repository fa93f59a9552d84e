using NoteLint.ConsentTraining;
using NoteLint.Core.Consent;
using NoteLint.Core.Consent.Weighing;

namespace NoteLint.EncoderTraining;

/// <summary>Puts an act of another note into a note, with or without its record: invented notes have one gap each, real ones several.</summary>
/// <param name="examples">All notes.</param>
internal sealed class NoteMixer(IEnumerable<NoteExample> examples)
{
    private const double ShareOfMixed = 0.55;
    private const double ShareOfRecorded = 0.35;
    private const double ShareOfUnusual = 0.6;
    private const int MostUnits = 4;
    private const int FewestUnits = 4;

    // What these are depends on the whole note, which says who the client is and what it is of.
    private static readonly int[] Bound = [.. new[] { "part-2", "minor", "group", "treatment", "confidentiality-limits" }.Select(ConsentUnitScores.IndexOf)];

    private readonly NoteExample[][] donors = [.. examples.GroupBy(static example => example.Family)
        .Where(static family => family.Any(static example => IsAbsent(example) && HasActs(example)) && !Bound.Contains(family.First().Claims[0].Kind)).Select(static family => family.ToArray())];

    /// <summary>Puts something into a note, or nothing.</summary>
    /// <param name="example">The note.</param>
    /// <param name="random">Chooses.</param>
    /// <returns>The note, or another in its place.</returns>
    public NoteExample Mix(NoteExample example, Random random)
    {
        if (donors.Length == 0 || example.Units.Count < FewestUnits || random.NextDouble() > ShareOfMixed)
        {
            return example;
        }

        var family = donors[random.Next(donors.Length)];
        var isRecorded = random.NextDouble() < ShareOfRecorded;
        var variant = isRecorded ? random.NextDouble() < ShareOfUnusual ? "unusual" : "present" : LearnedNote.Absent;
        var donor = Array.Find(family, other => other.Variant == variant && HasActs(other) && (!isRecorded || other.Claims[0].Records is not null));
        return donor is null || example.Claims.Any(claim => AreAlike(claim.Kind, donor.Claims[0].Kind)) ? example : With(example, donor.Units, donor.Claims[0], 1 + random.Next(example.Units.Count - 1));
    }

    private static NoteExample With(NoteExample example, IReadOnlyList<ushort[]> units, KindClaim claim, int at)
    {
        var taken = Enumerable.Range(0, units.Count).Where(unit => claim.Acts![unit] || claim.Records![unit]).ToArray();
        NoteExample mixed = new(
            example.Family,
            example.Variant,
            [.. example.Units.Take(at), .. taken.Select(unit => units[unit]), .. example.Units.Skip(at)],
            [.. example.Claims.Select(known => known.WithInserted(at, taken.Length)), claim with { Acts = Placed(claim.Acts!), Records = Placed(claim.Records!), Against = new bool[example.Units.Count + taken.Length] }]);
        return taken.Length <= MostUnits && mixed.Length <= ConsentEncoder.MostPieces ? mixed : example;

        bool[] Placed(bool[] row) => [.. new bool[at], .. taken.Select(unit => row[unit]), .. new bool[example.Units.Count - at]];
    }

    private static bool IsAbsent(NoteExample example) => example.Variant == LearnedNote.Absent;

    private static bool HasActs(NoteExample example) => example.Claims is [{ Acts: not null }];

    private static bool AreAlike(int kind, int other) => kind == other || ConsentKinds.AreAlike(ConsentUnitScores.KindAt(kind), ConsentUnitScores.KindAt(other));
}
