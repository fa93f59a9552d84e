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

    /// <summary>
    /// What stands in a sentence where an idiom is meant as it stands: stories and the stage, sport, farm and garden, trades and machines,
    /// and words as words. Left out is what is itself a figure of speech for a person or for trouble: a play, a show, a dog, a train, a circus.
    /// </summary>
    public static readonly PhraseSet LiteralSense = new(
        "film", "films", "movie", "movies", "novel", "novels", "poem", "poems", "poet", "poetry", "fable", "fables", "fairy tale", "fairytale", "sitcom", "costume", "costumes", "cartoon", "cartoons",
        "comics", "documentary", "memoir", "album", "lyrics", "songs", "choir", "orchestra", "band", "theatre", "theater", "rehearsal", "rehearsals", "school play", "the play", "was cast as", "talent night", "drama club",
        "drama group", "amateur dramatics", "book club", "read aloud", "title of", "chapter of", "museum", "carnival", "fairground", "hayride",
        "football", "rugby", "cricket", "tennis", "chess", "golf", "boxer", "boxing", "goalkeeper", "baseball", "basketball", "marathon",
        "farm", "farmer", "farmers", "cows", "goats", "hens", "horses", "bees", "hive", "beekeeper", "tractor", "harvest", "orchard", "allotment", "garden", "greenhouse", "vet", "kennel", "fishing trip",
        "electrician", "plumber", "mechanic", "carpenter", "bricklayer", "builder", "roofer", "boiler", "smoke alarm", "alarm was", "fire alarm", "scaffold", "scaffolding", "wiring", "fuse box", "brakes", "lorry", "tram", "engine",
        "syllables", "vowel", "vowels", "consonants", "subtest", "speech sample", "the word", "the term", "the phrase", "the expression", "the idiom", "the saying", "the nickname",
        "by trade", "sergeant", "regiment", "barrister", "novelist");
}
