using NoteLint.Core.Matching;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Belonging;

/// <summary>Clinicians beside their title or trade, with office and telephone: "Dr. Example at 555-0142", "her psychiatrist, Jane Example, MD".</summary>
internal sealed class Clinicians : BelongingIdea
{
    private static readonly WordSet Links = new("office clinic fax on via new former previous primary care referred to by pharmacy consent client's made our the a an my another outreach");

    private static readonly WordSet Days = new("on for scheduled set is in the next this week weeks day days same time am pm noon at by video phone person telehealth monday tuesday wednesday thursday friday saturday sunday");

    private static readonly PhraseSet Kin = new("mother", "father", "brother", "sister", "wife", "husband", "partner", "boyfriend", "girlfriend", "friend", "son", "daughter", "boss", "professor");

    /// <summary>Behind these stands who takes the client on.</summary>
    private static readonly string[] Referrals = ["referral made", "referral made to", "referral sent to", "referral sent", "referral to", "referral accepted by", "referral placed with", "referral placed", "warm handoff to", "warm hand off to", "handed over to", "handover to", "signposted to", "consulted with", "consult with", "debrief with", "debriefed with", "staffed with", "staffed case with", "supervision with", "street team", "outreach team", "mobile team", "street outreach", "passed this on to", "passed it on to", "passed on to"];

    /// <summary>Behind these, "with" and a title stands who sees the client next: "Next appointment May 3 at 4:00 with Ms. Example".</summary>
    private static readonly string[] NextVisits = ["next appointment", "next appt", "next session", "next visit", "next meeting", "next follow-up", "return visit", "return appointment", "follow-up appointment", "follow-up visit", "follow-up session", "rescheduled"];

    private static readonly PhraseSet NextVisitWords = new(NextVisits);

    private static readonly PhraseSet WithTitle = new("with ms", "with mr", "with mrs", "with mx", "with miss", "w/ ms", "w/ mr", "w/ mrs", "with ms.", "with mr.", "with mrs.", "with mx.");

    /// <summary>"her supervisor" is one at work.</summary>
    private static readonly PhraseSet Owners = new("her", "his", "their");

    private static readonly PhraseSet AtWork = new("supervisor");

    /// <summary>A discipline stands before a bracket or a colon with who spoke for it: "Nursing (A. Example): …".</summary>
    private static readonly string[] Disciplines = ["nursing", "chaplaincy", "dietetics", "physiotherapy", "occupational therapy", "physical therapy", "speech therapy", "spiritual care", "psychiatry", "psychology"];

    private static readonly PhraseSet OfDisciplines = new(Disciplines);

    /// <summary>The trades by which notes speak of those who treat.</summary>
    public static readonly string[] Trades =
    [
        "psychiatrist", "psychologist", "psychotherapist", "therapist", "counselor", "counsellor", "physician", "doctor", "pcp", "gp", "primary care provider", "primary care physician", "primary care doctor", "pediatrician", "paediatrician", "neurologist", "cardiologist",
        "oncologist", "gynecologist", "obstetrician", "midwife", "nurse", "nurse practitioner", "np", "pmhnp", "physician assistant", "prescriber", "case manager", "care manager", "care coordinator", "social worker", "dietitian", "nutritionist", "pharmacist", "dentist",
        "surgeon", "speech therapist", "occupational therapist", "physical therapist", "physiotherapist", "clinician", "provider", "supervisor", "medication provider", "attending", "resident physician", "hospitalist", "health visitor", "key worker", "school psychologist",
        "school counselor", "school nurse", "peer specialist", "peer support specialist", "recovery coach", "co therapist", "cotherapist", "facilitator", "co facilitator", "pain specialist", "endocrinologist", "dermatologist", "rheumatologist", "gastroenterologist",
        "urologist", "nephrologist", "pulmonologist", "audiologist", "optometrist", "ophthalmologist", "radiologist", "anesthesiologist", "podiatrist", "chiropractor", "acupuncturist", "sleep specialist", "intake clinician", "crisis clinician", "on call clinician",
        "physio", "OT", "SLP", "CPN", "keyworker", "chaplain", "benefits worker", "support worker", "outreach worker", "housing worker", "family worker", "youth worker", "drug worker", "ward manager", "nurse manager", "registrar", "psychotherapist", "art therapist", "music therapist", "job coach", "employment specialist",
        "privacy officer", "compliance officer", "discharge coordinator", "discharge planner", "care navigator", "community health worker", "health coach", "lactation consultant", "home health aide", "anaesthetist", "geriatrician", "orthodontist", "hygienist", "paramedic", "trainee", "intern", "promotora", "promotor", "IDVA", "DV advocate", "victim advocate", "peer navigator", "patient navigator", "navigator", "link worker", "duty worker", "visiting nurse", "home nurse", "district nurse", "community nurse", "wound nurse", "school social worker", "vocational counselor", "employment counselor",
        "vocational specialist", "peer coach", "peer support", "peer mentor", "peer worker", "peer advocate", "recovery mentor", "recovery specialist", "peer recovery coach", "community worker", "hospice nurse", "hospice aide", "doula", "mediator", "victim liaison",
        "clinical director", "medical director", "program director", "programme director", "program manager", "clinic manager", "clinic director", "clinical supervisor", "training director", "team lead", "team leader", "charge nurse", "triage nurse", "covering clinician", "housing navigator", "housing specialist", "benefits navigator",
        "outreach specialist", "vocational worker", "employment worker", "crisis worker", "crisis responder", "crisis evaluator", "mobile crisis worker", "designated crisis responder", "DCR", "MHP", "RPT", "RPT-S", "ATR", "ATR-BC", "QMHP", "call the clinic at", "call the office at", "call our office at", "call clinic at", "call the front desk at", "call the nurse line at", "clinic number", "clinic phone", "office number", "clinic line", "main line", "intake coordinator", "job developer", "covering psychiatrist", "on call psychiatrist", "on call physician", "art therapy with", "art therapy w", "music therapy with", "music therapy w", "physical therapy with", "speech therapy with", "occupational therapy with",
    ];

    /// <inheritdoc/>
    public override BelongsAs Kind => BelongsAs.Clinician;

    /// <inheritdoc/>
    public override IEnumerable<string> Words => [.. Trades, .. Referrals, .. Disciplines, .. NextVisits, "Dr", "Drs", "Doctor"];

    /// <inheritdoc/>
    public override IEnumerable<string> Headings =>
    [
        "care team", "treatment team", "providers", "other providers", "current providers", "provider", "referral source", "referred by", "referring provider", "referring physician", "consultant", "consultants", "consulted", "attending physician", "primary care provider", "primary care physician", "pcp", "psychiatrist",
        "therapist", "cm", "case manager", "social worker", "sw", "counselor", "staff", "team", "author", "facilitator", "facilitators", "group leader", "group leaders", "co facilitator", "staff present", "pharmacy", "treating providers", "supervisor", "clinician", "surgeon", "assistant", "anesthesiologist", "cc", "collateral providers",
    ];

    /// <inheritdoc/>
    public override (int First, int End)? ReachOf(in TriggerClause clause) => NextVisitWords.LengthAt(clause.Note, clause.First) > 0 ? clause.Beside(Days) is var visit && WithTitle.IsIn(clause.Note, visit.First, visit.End) ? (clause.First, visit.End) : null : clause.IsPrecededBy(Kin) || (OfDisciplines.LengthAt(clause.Note, clause.First) > 0 && !clause.IsBeforeBracket) || (clause.IsPrecededBy(Owners) && AtWork.LengthAt(clause.Note, clause.First) > 0) ? null : clause.Beside(Links);
}
