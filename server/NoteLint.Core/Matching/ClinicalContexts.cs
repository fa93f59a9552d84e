namespace NoteLint.Core.Matching;

/// <summary>The words that show in which professional language a statement is made. What judges elsewhere is a term of art there.</summary>
internal static class ClinicalContexts
{
    private static readonly string[] Told =
    [
        "film", "films", "movie", "movies", "novel", "novels", "poem", "poems", "poet", "poetry", "fable", "fables", "fairy tale", "fairytale", "greek myth", "myths", "mythology", "sitcom",
        "costume", "costumes", "cartoon", "cartoons", "comics", "comic book", "documentary", "documentaries", "podcast", "podcasts", "article", "articles", "memoir", "biography", "album", "lyrics", "songs",
        "song", "ballad", "musical", "an opera", "painting", "paintings", "exhibition of", "exhibition at", "troupe", "headline", "headlines", "her song", "his song", "new song", "tv series", "television series", "crime series", "drama series", "series in which", "series about", "in the series", "the series", "book about", "book on",
        "comedy about", "romantic comedy", "comedy club", "stand-up comedy", "theatre", "theater", "rehearsal", "rehearsals", "school play", "spring play", "church play", "short story", "short stories", "narrator", "stage actor", "stage actress", "stage lights", "the play", "was cast as", "is cast as", "title role", "talent night",
        "drama club", "drama group", "amateur dramatics", "the puppet", "puppets", "puppet show", "the opera", "drag act", "halloween", "dressed as a", "dressing as a", "dressed up as a", "dressed up as the", "dresses up as a",
        "board game", "card game", "video game", "book club", "read aloud", "title of", "chapter of", "chapter on", "museum", "character in", "characters in", "in the dream", "in a dream", "a dream in which",
        "dreamed that", "dreamt that", "ancestor", "ancestors", "genealogy", "history paper", "history class", "history book", "history teacher", "psychology class", "psychology exam", "final exam", "exam question",
        "exam nerves", "essay", "term paper", "thesis", "dissertation", "seminar", "lecture on", "lecture about", "quiz", "textbook on", "in-service", "handout on", "handout about", "handout says", "handout describes", "leaflet on", "leaflet about", "leaflet says", "history lesson", "english class", "shakespeare", "netflix", "crossword", "syllables", "vowel", "vowels", "consonants", "subtest",
        "short story", "narrator", "screenplay", "radio play", "audiobook", "spring play", "christmas play", "nativity play", "church play", "church comedy", "school comedy", "stage fright", "stage lights", "stage actor", "on stage",
        "ballet", "nutcracker", "auditioned", "audition", "auditions", "rehearsing", "rehearses", "sermon", "subscale", "checklist item", "questionnaire item", "item about", "staff training", "training on", "online forum", "internet forum",
        "parable", "parables", "psalm", "psalms", "hymn", "hymns", "favorite verse", "favourite verse", "verse about", "verses about", "verse that asks", "limerick", "rapper", "rappers", "gospel choir",
        "the word", "the words", "the term", "the phrase", "the expression", "the idiom", "the saying", "the nickname",
    ];

    /// <summary>Parts of a mental status examination that are headings of their own. "Behavior" is not: it heads BIRP notes.</summary>
    public static readonly PhraseSet MentalStatusHeadings = new(
        "mental status", "mental state", "mental exam", "mse", "appearance", "attitude", "demeanor", "demeanour", "mood", "affect", "speech", "thought process", "thought content",
        "insight", "judgment", "judgement", "psychomotor", "cognition", "orientation");

    /// <summary>What stands in a sentence of a mental status examination.</summary>
    public static readonly PhraseSet MentalStatus = new(
        "mental status", "mental state exam", "mse", "affect", "psychomotor", "thought process", "thought processes", "thought content", "oriented", "eye contact", "linear",
        "tangential", "circumstantial", "goal directed", "speech", "flight of ideas", "internal stimuli", "delusions", "hallucinations", "euphoric", "euthymic", "dysphoric");

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
        "subpoena", "deposition", "testimony", "testified", "custody evaluation", "custody hearing", "in custody", "hearing", "petition", "restraining order", "protective order",
        "order of protection", "forensic", "cps", "aps", "dcfs", "dcf", "dhs", "child protective services", "adult protective services", "mandated report", "mandated reporter",
        "hotline", "advice of counsel", "defense counsel", "defence counsel", "caseworker", "investigation", "investigator", "allegation", "allegations", "insurer", "insurance", "workers compensation", "workers comp", "adjuster");

    /// <summary>Scales whose items and facets are named with words that judge.</summary>
    public static readonly PhraseSet Scales = new("pcl-r", "pcl:sv", "pcl", "pai", "hcr-20", "pid-5", "mcmi", "mcmi-iv", "mmpi", "mmpi-2", "mmpi-3", "sapas", "swap-200", "vrag", "savry", "neo-pi-r");

    /// <summary>What a scale is made of, and what it gives.</summary>
    public static readonly PhraseSet PartsOfScale = new(
        "item", "items", "facet", "facets", "factor", "factor 1", "factor 2", "scale", "scales", "subscale", "subscales", "elevation", "elevations", "elevated", "scored", "score", "scores", "t score");

    /// <summary>What a client remembers, feels, wishes and tries out, what the writer notices of themselves, what the two have looked at together, and what a family and a part on the stage are told to be.</summary>
    public static readonly PhraseSet InnerLife = new(
        "clearly remembers", "remembers her", "remembers his", "remembering", "recalls", "recalled", "recalling", "wonders if", "wonders whether", "wonders what", "wonders how", "wondered if", "wondered whether", "noticed that", "noticed how",
        "named the", "named two", "named three", "listed the", "listed what", "listed two", "listed three", "lists what", "lists the", "linked it", "linked this", "linked the", "explored", "discussed the", "discussed what", "discussed how", "asked whether", "weighing", "considers",
        "would like to", "would like a", "wishes to", "hopes to", "hoped to", "plans to", "planned", "fears that", "feared", "relieved", "proud to", "imagined", "felt", "feels that",
        "forgive himself", "forgive herself", "forgive themselves", "forgave", "grieves", "misses his mother", "misses her mother", "misses his father", "misses her father", "misses the", "loves the", "describes", "described",
        "rehearsed", "rehearsing", "rehearses", "practises", "practised", "practiced", "practices", "will practise", "will practice", "has kept her habit", "has kept his habit", "kept up", "tries to", "volunteers at",
        "volunteers with", "went well", "calms", "calmed", "breathed", "flinched", "told him so", "told her so", "told them so", "we looked", "we listened", "we spoke", "we talked", "we named",
        "grew up", "was born", "survived the", "lives abroad", "calls at", "no suicide in the family", "family history", "her song", "his song", "narrator", "cast as", "has not drunk", "took no", "usual time", "lies down", "lies on", "lies awake", "lies beside",
        "my pull to", "my urge to", "my impulse to", "my temptation to", "my wish to", "my own reaction", "caught myself", "noticed myself", "countertransference",
        "given up smoking", "gave up smoking", "given up drinking", "gave up drinking", "given up alcohol");

    /// <summary>
    /// What stands in a sentence about a story, the stage, a lesson or words as words: who is a villain there is no person in care. Left out is
    /// what is itself a figure of speech for a person or for trouble: a play, a show, an episode, a soap opera, a textbook case.
    /// </summary>
    public static readonly PhraseSet Stories = new(Told);

    /// <summary>
    /// What stands in a sentence where an idiom is meant as it stands: <see cref="Stories"/>, sport, farm and garden, trades and machines,
    /// and the settings of <c>seeds/lexicons/plain-settings.txt</c>.
    /// A dog, a train and a circus are left out: they are figures of speech as well.
    /// </summary>
    public static readonly PhraseSet LiteralSense = new(
        [
            .. Told,
            "choir", "orchestra", "band", "carnival", "fairground", "hayride",
            "football", "rugby", "cricket", "tennis", "chess", "golf", "boxer", "boxing", "goalkeeper", "baseball", "basketball", "marathon",
            "farm", "farmer", "farmers", "cows", "goats", "hens", "horses", "bees", "hive", "beekeeper", "tractor", "harvest", "orchard", "allotment", "garden", "greenhouse", "vet", "kennel", "fishing trip",
            "electrician", "plumber", "mechanic", "carpenter", "bricklayer", "builder", "roofer", "boiler", "smoke alarm", "alarm was", "fire alarm", "scaffold", "scaffolding", "wiring", "fuse box", "brakes", "lorry", "tram", "engine",
            "recipe", "buffet", "dough", "pottery", "kiln", "sewing machine", "tailor", "nebuliser", "nebulizer", "insulin pump", "infusion pump", "splint", "immune system", "pollen",
            "on the ceiling", "paint room", "landlord promised", "drought", "wind blows", "tide", "ferry", "sculpture", "font", "poster",
            "speech sample", "by trade", "sergeant", "regiment", "barrister", "novelist",
            .. PhraseLists.Read("plain-settings.txt"),
        ]);
}
