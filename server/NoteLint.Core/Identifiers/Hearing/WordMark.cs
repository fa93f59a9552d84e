namespace NoteLint.Core.Identifiers.Hearing;

/// <summary>What lexicons and rules say of a word, told to the <see cref="IdentifierEncoder"/> beside the word itself. The values are places in the encoder's file.</summary>
internal enum WordMark : byte
{
    /// <summary>Written in lower case.</summary>
    Lower,

    /// <summary>Written with a capital.</summary>
    Capitalized,

    /// <summary>Written in capitals.</summary>
    Upper,

    /// <summary>Written otherwise, or with a digit.</summary>
    Mixed,

    /// <summary>One letter.</summary>
    Initial,

    /// <summary>With a possessive ending.</summary>
    Possessive,

    /// <summary>The first of its sentence.</summary>
    OpensSentence,

    /// <summary>Known as a given name of few.</summary>
    RareGivenName,

    /// <summary>Known as a given name of some.</summary>
    GivenName,

    /// <summary>Known as a given name of many.</summary>
    CommonGivenName,

    /// <summary>Known as a surname.</summary>
    Surname,

    /// <summary>One of the most common surnames.</summary>
    CommonSurname,

    /// <summary>A rare word of the language.</summary>
    RareWord,

    /// <summary>A word of the language.</summary>
    KnownWord,

    /// <summary>A common word of the language.</summary>
    CommonWord,

    /// <summary>Written with a capital, and nobody's name.</summary>
    ProperWord,

    /// <summary>In no lexicon.</summary>
    UnknownWord,

    /// <summary>Rules take it for the client's name.</summary>
    Client,

    /// <summary>Rules take it for a clinician's name.</summary>
    Clinician,

    /// <summary>Rules take it for the name of another client.</summary>
    OtherClient,

    /// <summary>Rules take it for the name of somebody else.</summary>
    ThirdParty,

    /// <summary>It only looks like a name.</summary>
    LikelyName,

    /// <summary>Part of a name behind a title.</summary>
    Titled,

    /// <summary>Part of a name behind words for a relation.</summary>
    Related,

    /// <summary>Part of a name that belongs where it stands.</summary>
    NamedOnPurpose,

    /// <summary>Part of a city, a county or a street.</summary>
    Locality,

    /// <summary>Part of a street address.</summary>
    StreetAddress,

    /// <summary>Part of a hospital's or building's name.</summary>
    Facility,

    /// <summary>Part of an employer's name.</summary>
    Employer,

    /// <summary>Part of a school's name.</summary>
    School,

    /// <summary>Part of a date.</summary>
    Date,

    /// <summary>Part of any other identifier.</summary>
    OtherIdentifier,

    /// <summary>It only looks like a part of a place's, an employer's or a school's name.</summary>
    LikelyPlace,

    /// <summary>Part of what is known to be nobody's name: a figure, a work, a brand.</summary>
    Figure,

    /// <summary>In a heading.</summary>
    Heading,

    /// <summary>In an item of a list.</summary>
    ListItem,

    /// <summary>In a cell of a table.</summary>
    TableCell,

    /// <summary>In a field of the header.</summary>
    HeaderField,

    /// <summary>In a quotation.</summary>
    Quoted,

    /// <summary>The linear model is for a name.</summary>
    WeighedName,

    /// <summary>The linear model is sure of a name.</summary>
    SureName,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Where something belongs: thirteen marks from here on, in the order of <see cref="Belonging.BelongsAs"/>.</summary>
    Belongs,

    /// <summary>Worth being asked about. The encoder is not told.</summary>
    Doubtful = Belongs + 13,
}
