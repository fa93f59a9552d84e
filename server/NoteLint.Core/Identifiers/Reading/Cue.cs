namespace NoteLint.Core.Identifiers.Reading;

/// <summary>What stands behind some words.</summary>
internal enum CueKind : byte
{
    /// <summary>A Social Security number.</summary>
    SocialSecurityNumber,

    /// <summary>A number with letters, digits and marks; <see cref="Cue.Identifier"/> says which.</summary>
    Number,

    /// <summary>A licence plate.</summary>
    Plate,

    /// <summary>A password.</summary>
    Password,

    /// <summary>A PIN or door code.</summary>
    Code,

    /// <summary>A name on a social network.</summary>
    Handle,

    /// <summary>An employer's name.</summary>
    Employer,

    /// <summary>A school's name, if it has a word for schools.</summary>
    School,

    /// <summary>A school's name, whatever its words.</summary>
    Student,

    /// <summary>A city's name.</summary>
    City,

    /// <summary>The name of a hospital, shelter or building.</summary>
    Facility,

    /// <summary>The value of a label, up to the line's end.</summary>
    LabelledPlace,

    /// <summary>An employer in brackets or behind a comma: "at work (…)", "a cook (…)"; behind "works" directly.</summary>
    EmployerAside,

    /// <summary>The value of a label "Employer".</summary>
    LabelledEmployer,

    /// <summary>The value of a label "School".</summary>
    LabelledSchool,

    /// <summary>The words themselves are a photograph.</summary>
    Photograph,

    /// <summary>The words themselves, or a number behind them, are biometric.</summary>
    Biometric,
}

/// <summary>Words, and what they say of the text behind them.</summary>
/// <param name="Kind">What stands behind them.</param>
/// <param name="Identifier">The kind of a number.</param>
/// <param name="Fewest">Letters and digits that a number has at least.</param>
/// <param name="NeedsMark">True where a colon, "#", "number" or the like must stand between.</param>
/// <param name="MayBeBare">True where a long number needs no such mark.</param>
internal sealed record Cue(CueKind Kind, IdentifierKind Identifier = IdentifierKind.OtherNumber, int Fewest = 4, bool NeedsMark = false, bool MayBeBare = false);
