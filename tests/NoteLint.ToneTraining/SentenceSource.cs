namespace NoteLint.ToneTraining;

/// <summary>What sort of text a sentence is from.</summary>
internal enum SentenceSource
{
    /// <summary>A pair or a marked note.</summary>
    Marked,

    /// <summary>An example of a rule page.</summary>
    Example,

    /// <summary>A note in which nothing is to be remarked upon.</summary>
    Good,

    /// <summary>Any other text without marks, such as a medical report.</summary>
    Plain,
}
