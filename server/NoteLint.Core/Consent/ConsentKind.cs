namespace NoteLint.Core.Consent;

/// <summary>The kinds of consent; their names stand in <see cref="ConsentKinds"/>.</summary>
internal enum ConsentKind : byte
{
    /// <summary>No kind: wording that serves all of them.</summary>
    None,

    /// <summary>Informed consent to treatment.</summary>
    Treatment,

    /// <summary>Limits of confidentiality.</summary>
    ConfidentialityLimits,

    /// <summary>Telehealth.</summary>
    Telehealth,

    /// <summary>Release of information.</summary>
    ReleaseOfInformation,

    /// <summary>Substance use disorder records, 42 CFR Part 2.</summary>
    Part2,

    /// <summary>Recording and observation.</summary>
    Recording,

    /// <summary>Minors, guardians, assent.</summary>
    Minor,

    /// <summary>Group, couple and family sessions.</summary>
    Group,

    /// <summary>Medication and procedures of psychiatry.</summary>
    Medication,

    /// <summary>E-mail and text messages.</summary>
    ElectronicCommunication,

    /// <summary>Somebody else in the room.</summary>
    ThirdPartyPresent,

    /// <summary>Photographs.</summary>
    Photography,

    /// <summary>Research.</summary>
    Research,

    /// <summary>A concern about harm or danger to somebody: decision, consultation, time, outcome.</summary>
    DutyToReport,
}
