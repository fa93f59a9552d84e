using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Notes;

/// <summary>What a header line of a note says.</summary>
public enum HeaderFieldKind : byte
{
    /// <summary>A label that is not known.</summary>
    Other,

    /// <summary>The client's name (legal, chosen or former).</summary>
    ClientName,

    /// <summary>Date of birth.</summary>
    DateOfBirth,

    /// <summary>Record number.</summary>
    RecordNumber,

    /// <summary>Date of the session or service.</summary>
    SessionDate,

    /// <summary>The clinician, therapist or provider.</summary>
    Clinician,

    /// <summary>Where or how the session took place.</summary>
    Location,

    /// <summary>The kind of note or session.</summary>
    SessionType,

    /// <summary>A guardian or parent.</summary>
    Guardian,

    /// <summary>An emergency contact.</summary>
    EmergencyContact,

    /// <summary>A consent or authorization.</summary>
    Consent,

    /// <summary>Draft, final, amended, signed.</summary>
    Status,

    /// <summary>Diagnosis or code.</summary>
    Diagnosis,

    /// <summary>Age.</summary>
    Age,

    /// <summary>Pronouns or language preference.</summary>
    Preference,
}

/// <summary>One header line of a note (<c>Client: …</c>), or one front matter entry.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Label">The label without its colon (UTF-16 offsets).</param>
/// <param name="Value">The value without surrounding white space; empty when there is none.</param>
public sealed record HeaderField(HeaderFieldKind Kind, TextSpan Label, TextSpan Value);
