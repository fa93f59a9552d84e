using NoteLint.Core.Matching;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Belonging;

/// <summary>
/// Whom to call in a crisis: "Safety plan: call sister Ana, 555-0142". A safety plan also lists what sets a crisis off; a person
/// named there is no contact.
/// </summary>
internal sealed class SafetyPlanContacts : BelongingIdea
{
    private static readonly PhraseSet Calls = new(
        "call", "calls", "call or text", "contact", "contacts", "text", "phone", "reach out", "reach", "support", "supports", "support person", "support people", "ask for help", "stay with", "help", "contacted", "lists",
        "listed", "identified", "named");

    private static readonly PhraseSet Plans = new("safety plan", "crisis plan", "safety planning", "coping plan", "crisis contact", "crisis contacts", "support person", "support persons", "support people", "safety contact", "safety contacts");

    /// <summary>"warning signs, walk, call Ana 555-0142, then 988": steps of a plan told in one sentence.</summary>
    private static readonly PhraseSet CrisisNumbers = new("988", "911", "741741");

    private static readonly PhraseSet Triggers = new(
        "trigger", "triggers", "triggered", "warning sign", "warning signs", "stressor", "stressors", "argument", "arguments", "argued", "arguing", "fight", "fights", "conflict", "conflicts");

    /// <summary>"Who she'll ring, in order: Ana 555-0142": the number behind it says that it is a contact.</summary>
    private static readonly string[] Rings =
    [
        .. from who in (string[])["I could", "she could", "he could", "they could", "she'll", "he'll", "they'll", "she will", "he will", "they will", "she can", "he can", "they can", "I can", "I will", "to", "client will", "client can", "pt will", "pt can"]
           from verb in (string[])["ring", "call", "text", "phone", "contact", "reach out to", "turn to"]
           from question in (string[])["who", "whom", "people", "persons", "friends", "family"]
           select $"{question} {who} {verb}",
    ];

    /// <summary>"If Ana is out, uncle Leo 555-0142": who is called next.</summary>
    private static readonly string[] Absences = [.. from absence in (string[])["is out", "is away", "isn't home", "is not home", "doesn't answer", "does not answer", "can't be reached", "cannot be reached", "is unavailable", "isn't available", "is not available"] select $"if ...2 {absence}"];

    private static readonly PhraseSet AbsenceSet = new(Absences);

    /// <summary>What the sentences before say where they plan for safety.</summary>
    private static readonly PhraseSet Safety = new("safety plan", "safety planning", "crisis plan", "safe", "safety", "suicide", "suicidal", "si", "crisis", "lock up", "locked up", "lock box", "lockbox", "gun", "guns", "firearm", "firearms", "rifle", "pistol", "pills", "988");

    /// <summary>How far before the absence they stand.</summary>
    private const int Farthest = 60;

    private static readonly PhraseSet Planning = new("safety planning", "safety plan", "safety planning done", "safety planning completed");

    /// <inheritdoc/>
    public override BelongsAs Kind => BelongsAs.SafetyPlanContact;

    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
    [
        "step 3", "step 4", "step 5", "steps 3 and 4", "Stanley-Brown", "Stanley Brown", "Stanley-Brown plan", "stay safe plan", "stay-safe plan", "WRAP plan", "safety plan", "crisis plan", "safety planning", "coping plan", "crisis contact", "crisis contacts", "support person", "support persons", "support people", "safety contact", "safety contacts", "if urges",
        .. Rings, .. Absences, "if suicidal", "if SI", "if thoughts", "when urges", "when suicidal", "in a crisis", "in crisis", "feels unsafe", "feel unsafe", "feeling unsafe", "if unsafe", "hotline", "crisis line", "warmline", "warm line", "mobile crisis", "crisis team", "advocate number", "advocacy line", "urges return", "urges increase", "SI returns", "SI worsens", "thoughts return",
    ];

    /// <inheritdoc/>
    public override IEnumerable<string> Headings =>
    [
        "safety plan", "crisis plan", "safety planning", "coping plan", "crisis safety plan", "crisis and safety plan", "stanley brown safety plan", "suicide safety plan", "crisis contacts", "crisis contact", "safety contacts", "support contacts",
        "support people", "support persons", "people i can call", "people I can ask for help", "people to call", "people to contact", "people whom I can ask for help", "people to ask for help", "who to call", "whom to call",
        "sp", "safety plan reviewed", "safety plan updated", "updated safety plan", "safety plan contacts", "contacts for safety plan", "safety plan contact", "contacts for crisis", "people who can help", "people who help", "who I can call", "contacts", "people who distract", "people and places that distract", "people and places for distraction", "people for distraction", "distraction", "professionals", "professionals and agencies", "professional help",
        "means", "means safety", "making the environment safe", "safe environment", "people and places", "for help", "who can help", "people for help", "reaching out", "people who can distract", "social contacts", "social settings", "safe place", "safe places", "safe place to go", "safe places to go", "places to go", "where I can go", "place to go",
    ];

    /// <inheritdoc/>
    public override (int First, int End)? ReachOf(in TriggerClause clause)
    {
        if (clause.Has(Triggers) && !(clause.HasTelephoneNumber && clause.Has(CrisisNumbers)))
        {
            return null;
        }

        if (AbsenceSet.LengthAt(clause.Note, clause.First) > 0)
        {
            return clause.HasTelephoneNumber && Safety.IsIn(clause.Note, Math.Max(0, clause.First - Farthest), clause.First) ? (clause.Low, clause.EndOfContacts()) : null;
        }

        if (OpensSentenceOfPlan(clause) is { } sentence)
        {
            return sentence;
        }

        var isPlan = Plans.LengthAt(clause.Note, clause.First) > 0;
        var isLabel = clause.End < clause.High && TriggerClause.IsMark(clause.Note, clause.End, ':');
        return clause.HasTelephoneNumber || (isPlan && (isLabel || clause.Has(Calls))) ? (clause.Low, clause.EndOfContacts()) : null;
    }

    /// <summary>"P: Safety planning; shelter number 555-0142 given; go-bag at Ana's": what is planned stands behind semicolons.</summary>
    private static (int First, int End)? OpensSentenceOfPlan(in TriggerClause clause)
    {
        const int Longest = 60;
        const int LongestLabel = 2;
        var sentence = clause.Note.Sentences[clause.Note.SentenceIndexAt(clause.First)];
        var end = Math.Min(sentence.EndToken, clause.End + Longest);
        return Planning.LengthAt(clause.Note, clause.First) == clause.High - clause.First && clause.High < end && clause.First - sentence.FirstToken <= LongestLabel && !Triggers.IsIn(clause.Note, clause.High, end) ? (clause.First, end) : null;
    }

    /// <inheritdoc/>
    public override bool Covers(Note note, in Sentence sentence) => !Triggers.IsIn(note, sentence.FirstToken, sentence.EndToken);
}
