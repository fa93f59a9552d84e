namespace NoteLint.Core.Identifiers;

/// <summary>What an identifier is. Each kind has its own rule; several share one kind of contract.md.</summary>
internal enum IdentifierKind : byte
{
    /// <summary>A US Social Security number.</summary>
    SocialSecurityNumber,

    /// <summary>The number of a medical record.</summary>
    MedicalRecordNumber,

    /// <summary>A number of insurance: member, subscriber, policy, group, Medicare, Medicaid.</summary>
    HealthPlanNumber,

    /// <summary>The number of a credit or debit card.</summary>
    PaymentCard,

    /// <summary>The number of an account: bank, billing, IBAN.</summary>
    AccountNumber,

    /// <summary>The number of a licence or certificate: driver, clinician, NPI, DEA.</summary>
    LicenseNumber,

    /// <summary>A vehicle's identification number or plate.</summary>
    Vehicle,

    /// <summary>A device's serial number or hardware address.</summary>
    Device,

    /// <summary>Any other number of one person or event: claim, docket, case, badge, report.</summary>
    OtherNumber,

    /// <summary>A password, PIN or door code.</summary>
    Credential,

    /// <summary>A telephone number.</summary>
    PhoneNumber,

    /// <summary>A fax number.</summary>
    FaxNumber,

    /// <summary>An email address.</summary>
    EmailAddress,

    /// <summary>A web address.</summary>
    WebAddress,

    /// <summary>An internet protocol address.</summary>
    InternetAddress,

    /// <summary>A name on a social network.</summary>
    SocialHandle,

    /// <summary>A street address with its number, or a post office box.</summary>
    StreetAddress,

    /// <summary>A city, county, ZIP code or street without a number.</summary>
    Locality,

    /// <summary>A hospital, shelter or building by name.</summary>
    Facility,

    /// <summary>A date more exact than a year.</summary>
    Date,

    /// <summary>An age of 90 years or more.</summary>
    Age,

    /// <summary>An employer by name.</summary>
    Employer,

    /// <summary>A school by name.</summary>
    School,

    /// <summary>A photograph, or where one is kept.</summary>
    Photograph,

    /// <summary>A fingerprint, a scan of iris or face, a voice print.</summary>
    Biometric,
}
