using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Notes;

/// <summary>What a section of a clinical note is for.</summary>
public enum SectionKind : byte
{
    /// <summary>Text before the first section, or a note without sections.</summary>
    None,

    /// <summary>What the client reports (SOAP).</summary>
    Subjective,

    /// <summary>What was observed (SOAP), mental status, examination.</summary>
    Objective,

    /// <summary>Assessment, impression, diagnosis (SOAP, DAP).</summary>
    Assessment,

    /// <summary>Plan, recommendations, next steps.</summary>
    Plan,

    /// <summary>Data (DAP).</summary>
    Data,

    /// <summary>Behavior (BIRP).</summary>
    Behavior,

    /// <summary>Intervention (BIRP, GIRP, PIE).</summary>
    Intervention,

    /// <summary>Response (BIRP, GIRP).</summary>
    Response,

    /// <summary>Goals (GIRP).</summary>
    Goals,

    /// <summary>Problem (PIE).</summary>
    Problem,

    /// <summary>Evaluation (PIE).</summary>
    Evaluation,

    /// <summary>History: presenting, medical, social, family, substance use.</summary>
    History,

    /// <summary>Risk assessment, safety plan, crisis.</summary>
    Risk,

    /// <summary>Consent, authorizations, confidentiality.</summary>
    Consent,

    /// <summary>Signature, attestation, addendum.</summary>
    Signature,

    /// <summary>A recognised heading of another kind, or an unknown one in Markdown.</summary>
    Other,
}

/// <summary>One section of a note, in order and without overlap.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Heading">The heading's text without marks (UTF-16 offsets); empty for the part before the first section.</param>
/// <param name="Span">The whole section, its heading included.</param>
/// <param name="Body">The section without its heading.</param>
public sealed record Section(SectionKind Kind, TextSpan Heading, TextSpan Span, TextSpan Body);

/// <summary>The form in which a note is written.</summary>
public enum NoteFormat : byte
{
    /// <summary>No recognised sections.</summary>
    Narrative,

    /// <summary>Subjective, Objective, Assessment, Plan.</summary>
    Soap,

    /// <summary>Data, Assessment, Plan.</summary>
    Dap,

    /// <summary>Behavior, Intervention, Response, Plan.</summary>
    Birp,

    /// <summary>Goals, Intervention, Response, Plan.</summary>
    Girp,

    /// <summary>Problem, Intervention, Evaluation.</summary>
    Pie,

    /// <summary>Intake, initial evaluation, biopsychosocial assessment.</summary>
    Intake,

    /// <summary>A group session.</summary>
    Group,
}
