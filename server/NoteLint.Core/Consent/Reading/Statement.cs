namespace NoteLint.Core.Consent.Reading;

/// <summary>How strongly words speak of consent.</summary>
internal enum StatementStrength : byte
{
    /// <summary>Consent, release, permission, agreed, signed.</summary>
    Consent,

    /// <summary>Fine with it, asked for it: consent only beside the act, or with the act's name.</summary>
    Soft,

    /// <summary>Reviewed, explained: enough where the law asks for an explanation.</summary>
    Explanation,
}

/// <summary>One statement about consent: a clause, a header line, a row of a table or a check box.</summary>
/// <param name="State">What it says.</param>
/// <param name="Strength">How strongly.</param>
/// <param name="Head">Index of the token that says it.</param>
/// <param name="First">Index of the first token of what it is about.</param>
/// <param name="End">Index just past the last token of what it is about.</param>
/// <param name="Unit">The sentences, cells or line that it stands in.</param>
/// <param name="IsGeneric">True when it does not say to what: "consent given", "she agreed to this".</param>
/// <param name="OnlyKind">The kind that its words alone record; none where they may record any.</param>
/// <param name="PointsBack">True when it points to what was said before: "fine with it".</param>
internal readonly record struct Statement(ConsentState State, StatementStrength Strength, int Head, int First, int End, StatementUnit Unit, bool IsGeneric, ConsentKind OnlyKind, bool PointsBack);

/// <summary>A sentence, a row of a table, or a label with what follows it on its line.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index just past the last token.</param>
/// <param name="FirstSentence">Index of its first sentence.</param>
/// <param name="LastSentence">Index of its last sentence.</param>
/// <param name="ValueStart">Index of the first token after its label; <paramref name="First"/> where it has no label.</param>
/// <param name="IsUnderConsent">True in a section or list about consents.</param>
/// <param name="Box">What its check box says.</param>
/// <param name="Table">The index of the table's first sentence; -1 outside of tables.</param>
internal readonly record struct StatementUnit(int First, int End, int FirstSentence, int LastSentence, int ValueStart, bool IsUnderConsent, CheckBox Box, int Table = -1);

/// <summary>A check box before a line.</summary>
internal enum CheckBox : byte
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>It is ticked.</summary>
    Ticked,

    /// <summary>It is empty.</summary>
    Empty,
}
