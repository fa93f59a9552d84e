namespace NoteLint.Core.Identifiers.Names;

/// <summary>What a word says about a name beside it. A word may say several things.</summary>
[Flags]
internal enum NameCue : uint
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Mr., Ms., Señora: a name follows.</summary>
    Honorific = 1 << 0,

    /// <summary>Dr., Nurse: a clinician's name follows.</summary>
    ClinicianTitle = 1 << 1,

    /// <summary>Officer, Pastor, Coach, Judge: somebody's name follows who is neither client nor clinician.</summary>
    OfficeTitle = 1 << 2,

    /// <summary>Behind a name: MD, LCSW.</summary>
    Credential = 1 << 3,

    /// <summary>Mother, friend, boss: how somebody relates to the client.</summary>
    Relation = 1 << 4,

    /// <summary>Daughters, friends.</summary>
    PluralRelation = 1 << 5,

    /// <summary>"named", "called", "alias".</summary>
    Introduction = 1 << 6,

    /// <summary>Verbs whose object is a person: told, thanked, married.</summary>
    BeforePerson = 1 << 7,

    /// <summary>Words that a person may follow, and other things too: with, saw, misses.</summary>
    MayPrecedePerson = 1 << 8,

    /// <summary>Verbs of speech and thought, whose subject is a person.</summary>
    AfterPerson = 1 << 9,

    /// <summary>Verbs whose subject may be a person.</summary>
    MayFollowPerson = 1 << 10,

    /// <summary>In, at, near: a place follows more often.</summary>
    BeforePlace = 1 << 11,

    /// <summary>Disease, scale, catheter: the name before is an eponym's.</summary>
    EponymHead = 1 << 12,

    /// <summary>Street, hospital, project: the name before is a thing's.</summary>
    ThingHead = 1 << 13,

    /// <summary>Lake, Mount, Saint: the name behind is a place's.</summary>
    ThingStart = 1 << 14,

    /// <summary>Van, de la, bin: stands inside names in lower case.</summary>
    Particle = 1 << 15,

    /// <summary>Months, weekdays, holidays, languages, religions, nations.</summary>
    NeverName = 1 << 16,

    /// <summary>A name known for a test, a sign, a therapy, a brand, a drug, a figure of fiction or history.</summary>
    Famous = 1 << 17,

    /// <summary>A name that is a place as well.</summary>
    Place = 1 << 18,

    /// <summary>Client, patient, pt.</summary>
    ClientWord = 1 << 19,

    /// <summary>Her, his, the: may stand before a relation.</summary>
    Determiner = 1 << 20,

    /// <summary>Older, twin, ex, late: may stand between determiner and relation.</summary>
    RelationModifier = 1 << 21,

    /// <summary>Peer, member: another client in a group.</summary>
    PeerWord = 1 << 22,

    /// <summary>Seasons, months and the like after "last", "this", "in".</summary>
    BeforeTime = 1 << 23,

    /// <summary>I, it, he: before it a modal verb opens a question.</summary>
    Pronoun = 1 << 24,

    /// <summary>Words of abuse, threat, violence and custody: what stands beside them is evidence.</summary>
    Protected = 1 << 25,

    /// <summary>Verbs by which a clinician says what the client says or shows: reports, denies, presents.</summary>
    ClinicalVerb = 1 << 26,

    /// <summary>Consulted, supervised, covered: with a colleague.</summary>
    ColleagueVerb = 1 << 27,

    /// <summary>April, Summer, Dawn: a name, and a time more often.</summary>
    TimeName = 1 << 28,

    /// <summary>Married, argued, lives: with "to", "with", "by" or "from" behind, a person follows.</summary>
    Companion = 1 << 29,

    /// <summary>Titles behind which any word is a name: Mr., Dr., Officer.</summary>
    PlainTitle = 1 << 30,

    /// <summary>Read, watched, quoted: an author or actor follows.</summary>
    ReadBefore = 1u << 31,

    /// <summary>Anything that is written with a capital and is no part of a name: I, The, Client.</summary>
    Any = Honorific | ClinicianTitle | OfficeTitle | Credential | Relation | PluralRelation | NeverName | ClientWord | Determiner | Pronoun,
}
