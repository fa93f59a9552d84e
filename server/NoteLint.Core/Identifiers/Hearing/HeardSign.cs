namespace NoteLint.Core.Identifiers.Hearing;

/// <summary>What a word may be heard as. The values are the order of the encoder's outputs.</summary>
internal enum HeardSign
{
    /// <summary>A part of a person's name.</summary>
    Name,

    /// <summary>A part of a place's.</summary>
    Place,

    /// <summary>A part of an employer's.</summary>
    Employer,

    /// <summary>A part of a school's.</summary>
    School,

    /// <summary>A part of any of these three.</summary>
    AnyPlace,

    /// <summary>A part of a date.</summary>
    Date,

    /// <summary>Of a name, an employer or a school: who or what need not be named in a note for the chart.</summary>
    Finding,
}
