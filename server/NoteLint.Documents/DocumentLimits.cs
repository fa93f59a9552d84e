namespace NoteLint.Documents;

/// <summary>What a document may ask of this machine. A small file can unfold to any size: every reader counts.</summary>
internal static class DocumentLimits
{
    /// <summary>The most characters that a note has: 8 million.</summary>
    public const int MostChars = 8 << 20;

    /// <summary>The most characters of markup that one part has.</summary>
    public const int MostMarkupChars = 64 << 20;

    /// <summary>How deep markup may be nested.</summary>
    public const int DeepestMarkup = 256;

    /// <summary>The most files in a package.</summary>
    public const int MostParts = 4096;

    /// <summary>The most pages.</summary>
    public const int MostPages = 2000;

    /// <summary>The most bytes that one stream, and all streams together, unfold to.</summary>
    public const long MostUnfoldedBytes = 128 << 20;

    /// <summary>How long the reading of one document may take.</summary>
    public static TimeSpan LongestReading { get; } = TimeSpan.FromSeconds(30);
}
