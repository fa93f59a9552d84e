namespace NoteLint.Cli.Reports;

/// <summary>How many findings a note has, roughly.</summary>
internal static class FindingBands
{
    private static readonly (int Most, string Label)[] Bands = [(0, "none"), (1, "1"), (2, "2"), (5, "3 to 5"), (10, "6 to 10"), (int.MaxValue, "over 10")];

    /// <summary>How many bands there are.</summary>
    public static int Count => Bands.Length;

    /// <summary>The band of a number of findings.</summary>
    public static int Of(int findings) => Array.FindIndex(Bands, band => findings <= band.Most);

    /// <summary>The name of a band.</summary>
    public static string LabelOf(int band) => Bands[band].Label;
}
