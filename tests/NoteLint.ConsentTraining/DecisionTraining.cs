using System.Globalization;
using NoteLint.Core.Consent.Weighing;

namespace NoteLint.ConsentTraining;

/// <summary>
/// Learns how signs are weighed against each other. Of a note is known only whether it shows an act and whether a record holds, not where: so
/// the likeliest place is taken, learned from and looked for again.
/// </summary>
internal static class DecisionTraining
{
    private const int Rounds = 4;
    private const double Least = 0.1;

    /// <summary>Learns from notes.</summary>
    /// <returns>The weights of the signs of acts and of records.</returns>
    public static (double[] Acts, double[] Records) Train(IReadOnlyList<NoteBag> bags)
    {
        var acts = StartOfActs();
        var shown = bags.Where(static bag => bag.Acts.Count > 0 && (bag.HasAct || bag.HasNoAct)).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            acts = LogisticRegression.Train([.. shown.Select(bag => (bag.Likeliest(acts), bag.HasAct, bag.ImportanceOfAct))]);
        }

        var likely = bags.Where(bag => bag.Acts.Count > 0 && (bag.IsOpen || LogisticRegression.Sum(acts, bag.Likeliest(acts)) > Math.Log(Least))).ToList();
        Parallel.ForEach(likely, bag => bag.ReadRecords(acts));
        var records = StartOfRecords();
        var recorded = likely.Where(bag => bag.IsOwn && bag.Note.Variant != LearnedNote.OtherSubject && (!bag.IsPromise || bag.IsOpen || LogisticRegression.Sum(acts, bag.Likeliest(acts)) > 0)).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            records = LogisticRegression.Train([.. recorded.Select(bag => (bag.Records.MaxBy(signs => LogisticRegression.Sum(records, signs))!, !bag.IsOpen, bag.ImportanceOfRecord))]);
        }

        return (acts, records);
    }

    /// <summary>The lines of the table of weights.</summary>
    public static IEnumerable<string> Lines(double[] acts, double[] records) =>
        DecisionWeights.NamesOfActSigns().Zip(acts).Concat(DecisionWeights.NamesOfRecordSigns().Zip(records))
            .Select(static entry => $"{entry.First}\t{((int)Math.Round(entry.Second / DecisionWeights.Unit)).ToString(CultureInfo.InvariantCulture)}");

    /// <summary>Prints how well open consents are found that nothing was learned from, for several least chances.</summary>
    public static void Print(string title, IReadOnlyCollection<(NoteBag Bag, double Chance)> weighed, TextWriter output)
    {
        foreach (var least in (double[])[0.3, 0.35, 0.4, 0.45, 0.5, 0.6])
        {
            var found = weighed.Count(entry => entry.Bag.IsOpen && entry.Chance > least);
            var alarms = weighed.Count(entry => !entry.Bag.IsOpen && entry.Chance > least && entry.Bag.Note.Kind != Passage.NoKind);
            var clean = weighed.Count(entry => entry.Chance > least && entry.Bag.Note.Kind == Passage.NoKind);
            var families = weighed.Where(static entry => entry.Bag.Note.Kind != Passage.NoKind).GroupBy(static entry => entry.Bag.Note.Family).ToList();
            output.WriteLine($"{title} {least:0.00}: recall {found / (double)weighed.Count(static entry => entry.Bag.IsOpen):0.000}, precision {found / (double)(found + alarms):0.000}, whole families {families.Count(family => family.All(entry => entry.Bag.IsOpen == entry.Chance > least))} of {families.Count}, alarms in clean notes {clean}");
        }
    }

    private static double[] StartOfActs()
    {
        var weights = new double[DecisionWeights.ActSigns];
        weights[(int)ActSign.Words] = 1;
        weights[(int)ActSign.Pattern] = 0.8;
        return weights;
    }

    private static double[] StartOfRecords()
    {
        var weights = new double[DecisionWeights.RecordSigns];
        weights[(int)RecordSign.AgreementOnMatter] = 1;
        weights[(int)RecordSign.ReadGiven] = 1;
        weights[(int)RecordSign.Either] = 0.5;
        return weights;
    }
}
