namespace NoteLint.GoldSpans;

/// <summary>Counts of one kind of identifier, or of all. Characters are letters and digits.</summary>
public sealed class KindTally
{
    /// <summary>Spans that must be found.</summary>
    public int Gold { get; set; }

    /// <summary>Of those, the ones that a finding of any kind overlaps.</summary>
    public int Found { get; set; }

    /// <summary>Of those, the ones that findings cover to the last letter and digit.</summary>
    public int Whole { get; set; }

    /// <summary>Of those, the ones that a finding of their own kind overlaps.</summary>
    public int Named { get; set; }

    /// <summary>Findings.</summary>
    public int Findings { get; set; }

    /// <summary>Findings that overlap no span that may be found.</summary>
    public int FalseAlarms { get; set; }

    /// <summary>Characters of the spans.</summary>
    public int GoldChars { get; set; }

    /// <summary>Characters of the spans that findings cover.</summary>
    public int FoundChars { get; set; }

    /// <summary>Characters of findings.</summary>
    public int FindingChars { get; set; }

    /// <summary>Characters of findings outside of all spans that may be found.</summary>
    public int FalseChars { get; set; }

    /// <summary>Share of the spans that are found.</summary>
    public double Recall => Share(Found, Gold);

    /// <summary>Share of the findings that are right.</summary>
    public double Precision => Share(Findings - FalseAlarms, Findings);

    /// <summary>Recall in characters.</summary>
    public double CharRecall => Share(FoundChars, GoldChars);

    /// <summary>Precision in characters.</summary>
    public double CharPrecision => Share(FindingChars - FalseChars, FindingChars);

    /// <inheritdoc/>
    public override string ToString() =>
        $"recall {Recall:0.000} ({Found} of {Gold}, whole {Share(Whole, Gold):0.000}, same kind {Share(Named, Gold):0.000}), "
        + $"precision {Precision:0.000} ({FalseAlarms} false of {Findings}), characters {CharRecall:0.000} / {CharPrecision:0.000}";

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
