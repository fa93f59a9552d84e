namespace NoteLint.Core.Matching;

/// <summary>The words that show in which professional language a statement is made. What judges elsewhere is a term of art there.</summary>
internal static class ClinicalContexts
{
    /// <summary>Parts of a mental status examination that are headings of their own. "Behavior" is not: it heads BIRP notes.</summary>
    public static readonly PhraseSet MentalStatusHeadings = new(
        "mental status", "mental state", "mental exam", "mse", "appearance", "attitude", "demeanor", "demeanour", "mood", "affect", "speech", "thought process", "thought content",
        "insight", "judgment", "judgement", "psychomotor", "cognition", "orientation");

    /// <summary>What stands in a sentence of a mental status examination.</summary>
    public static readonly PhraseSet MentalStatus = new(
        "mental status", "mental state exam", "mse", "affect", "psychomotor", "thought process", "thought processes", "thought content", "oriented", "eye contact", "linear",
        "tangential", "circumstantial", "goal directed", "speech", "internal stimuli", "delusions", "hallucinations");

    /// <summary>Headings and labels of lists of diagnoses and problems.</summary>
    public static readonly PhraseSet DiagnosisHeadings = new(
        "diagnosis", "diagnoses", "diagnostic impression", "diagnostic impressions", "diagnostic codes", "dx", "problem list", "axis i", "axis ii", "axis iii", "billing diagnosis",
        "admitting diagnosis", "discharge diagnosis", "primary diagnosis", "secondary diagnosis", "principal diagnosis", "differential diagnosis");

    /// <summary>Headings of forensic and legal parts.</summary>
    public static readonly PhraseSet LegalHeadings = new("legal", "forensic", "mandated report", "court", "duty to report", "duty to warn");

    /// <summary>What stands in a sentence about law, investigation and reports to an agency.</summary>
    public static readonly PhraseSet Legal = new(
        "court", "courts", "judge", "attorney", "attorneys", "lawyer", "police", "bail", "officer", "detective", "sheriff", "district attorney", "prosecutor", "plaintiff", "defendant",
        "lawsuit", "litigation", "statute", "penal code", "probation", "parole", "charge", "charges", "charged", "arrest", "arrested", "indicted", "indictment", "warrant",
        "subpoena", "deposition", "testimony", "testified", "custody evaluation", "custody hearing", "hearing", "petition", "restraining order", "protective order",
        "order of protection", "forensic", "cps", "aps", "dcfs", "dcf", "dhs", "child protective services", "adult protective services", "mandated report", "mandated reporter",
        "hotline", "caseworker", "investigation", "investigator", "allegation", "allegations", "insurer", "insurance", "workers compensation", "workers comp", "adjuster");
}
