namespace NoteLint.Core.Identifiers.Belonging;

/// <summary>Why an identifier belongs where it stands in a progress note (clinical-safety.md, Confidentiality). Several may hold at once.</summary>
[Flags]
public enum BelongsAs : ushort
{
    /// <summary>Nothing says that an identifier belongs here.</summary>
    None = 0,

    /// <summary>A field of the note's header or front matter.</summary>
    HeaderField = 1 << 0,

    /// <summary>Who signed, wrote, dictated or received the note.</summary>
    SignatureBlock = 1 << 1,

    /// <summary>A contact of a safety plan, whom to call in a crisis.</summary>
    SafetyPlanContact = 1 << 2,

    /// <summary>An emergency contact.</summary>
    EmergencyContact = 1 << 3,

    /// <summary>A guardian, conservator, custodial parent, proxy or agent under a power of attorney.</summary>
    Guardian = 1 << 4,

    /// <summary>Who may receive information under a release.</summary>
    ReleaseRecipient = 1 << 5,

    /// <summary>An interpreter, with agency and number.</summary>
    Interpreter = 1 << 6,

    /// <summary>Agency, worker and number of a report of abuse or neglect.</summary>
    Report = 1 << 7,

    /// <summary>The identifiable victim of a threat, and who was warned.</summary>
    ThreatVictim = 1 << 8,

    /// <summary>Where the client is during a telehealth session.</summary>
    TelehealthLocation = 1 << 9,

    /// <summary>A clinician, the consulted and the referring too, with office and telephone.</summary>
    Clinician = 1 << 10,

    /// <summary>Where help is sent to in an emergency, and the number of the call.</summary>
    EmergencyHelp = 1 << 11,

    /// <summary>Who is with the client in a crisis contact and takes the means away or comes to the telephone.</summary>
    CrisisHelper = 1 << 12,

    /// <summary>Who is told in an emergency without a release.</summary>
    EmergencyRecipient = 1 << 13,

    /// <summary>Who is alleged to have abused, in a note that tells of a report.</summary>
    AllegedAbuser = 1 << 14,
}
