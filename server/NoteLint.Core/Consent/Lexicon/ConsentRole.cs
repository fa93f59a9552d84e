namespace NoteLint.Core.Consent.Lexicon;

/// <summary>What the patterns under a heading of a lexicon are for; the heading is the name in lower case, with hyphens.</summary>
internal enum ConsentRole : byte
{
    /// <summary>Words that show the act by themselves.</summary>
    Act,

    /// <summary>Words that show the act where the writer is the one who did it.</summary>
    WriterAct,

    /// <summary>What shows the act as a value of the header, or names its way.</summary>
    Header,

    /// <summary>What shows the act where it opens a sentence and stands by itself: "By phone, 50 minutes".</summary>
    Opening,

    /// <summary>What shows the act as the note's title.</summary>
    Title,

    /// <summary>Words that look like the act and mean something else.</summary>
    OtherSenses,

    /// <summary>What the consent is about or is called.</summary>
    Names,

    /// <summary>Names that need no other word beside them: "informed consent".</summary>
    OwnName,

    /// <summary>Words that record the consent by themselves.</summary>
    Recorded,

    /// <summary>Grounds on which there need not be one.</summary>
    Exceptions,

    /// <summary>An emergency, in which none is asked first.</summary>
    Emergency,

    /// <summary>Words with "emergency" that tell of none.</summary>
    NoEmergency,

    /// <summary>A court or another authority orders it.</summary>
    Ordered,

    /// <summary>The client cannot decide.</summary>
    Incapacity,

    /// <summary>Somebody else decides for the client.</summary>
    Represented,

    /// <summary>Contact by the writer, before the person.</summary>
    Contact,

    /// <summary>Contact in the passive, after the person.</summary>
    ContactPassive,

    /// <summary>Somebody turned to the writer, after the person.</summary>
    Caller,

    /// <summary>Records that were sent, before the person.</summary>
    Records,

    /// <summary>What is sent or given to somebody.</summary>
    Given,

    /// <summary>What tells somebody something.</summary>
    Telling,

    /// <summary>Nobody was reached.</summary>
    NotReached,

    /// <summary>A substance use program.</summary>
    Program,

    /// <summary>What is told about substance use.</summary>
    Content,

    /// <summary>A client with a guardian.</summary>
    Guardian,

    /// <summary>A client under age, in words.</summary>
    Youth,

    /// <summary>A service for people under age.</summary>
    Service,

    /// <summary>Who may consent for another.</summary>
    Holders,

    /// <summary>A medicine is started, raised or changed.</summary>
    Start,

    /// <summary>Medicines and procedures.</summary>
    Medicine,

    /// <summary>A medicine goes on, goes down or is stopped.</summary>
    Unchanged,

    /// <summary>Who may be in the room.</summary>
    Guest,

    /// <summary>Being in the room.</summary>
    Present,

    /// <summary>Words of surgery and imaging.</summary>
    Medical,

    /// <summary>Harm to somebody.</summary>
    Harm,

    /// <summary>Threats.</summary>
    Threat,

    /// <summary>Words that are a threat where a name follows.</summary>
    Assault,

    /// <summary>People whom law protects most.</summary>
    Vulnerable,

    /// <summary>Words of the past.</summary>
    Past,

    /// <summary>Words of fiction.</summary>
    Fiction,

    /// <summary>What is hit and is nobody.</summary>
    Thing,

    /// <summary>A decision about a report.</summary>
    Decision,

    /// <summary>Consultation, time and outcome.</summary>
    Support,

    /// <summary>Whom one turns to with a concern.</summary>
    Authority,

    /// <summary>They were reached, or have the case.</summary>
    Reached,

    /// <summary>Nobody was reached yet, or it is still thought about.</summary>
    Undecided,

    /// <summary>Nothing was decided and nobody was consulted, told for certain.</summary>
    NotDecided,

    /// <summary>Somebody agreed.</summary>
    Agrees,

    /// <summary>Somebody agreed, in words that mean it only beside the act.</summary>
    AgreesSoftly,

    /// <summary>Consent, release, permission as things.</summary>
    ConsentNouns,

    /// <summary>Something was explained.</summary>
    Explains,

    /// <summary>Somebody did not agree.</summary>
    Refuses,

    /// <summary>It ended.</summary>
    Withdraws,

    /// <summary>It is still to come.</summary>
    Pending,

    /// <summary>It holds: signed, on file.</summary>
    Holds,

    /// <summary>There is a reason not to need it.</summary>
    NotNeeded,

    /// <summary>It is only thought of.</summary>
    Hypothetical,

    /// <summary>Somebody says yes, in any words; weighed.</summary>
    Assent,

    /// <summary>Somebody wants something; weighed, and less than a yes.</summary>
    Leaning,

    /// <summary>A signature, initials, a mark on a form; weighed.</summary>
    Signing,

    /// <summary>Forms and sheets; weighed.</summary>
    Papers,

    /// <summary>Something was told; weighed.</summary>
    Told,

    /// <summary>Somebody took it in; weighed.</summary>
    Grasped,

    /// <summary>What stands against it where consents are weighed.</summary>
    Doubt,

    /// <summary>What the consent is about, in everyday words; weighed.</summary>
    Topic,

    /// <summary>Words that point back to the act.</summary>
    AnythingNamed,

    /// <summary>Purposes that are none of ours.</summary>
    OtherPurpose,
}
