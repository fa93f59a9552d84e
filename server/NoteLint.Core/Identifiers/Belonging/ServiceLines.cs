using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Belonging;

/// <summary>Numbers that reach the clinic or a crisis service and no one person: "our after-hours line 555-0142", "the clinic's front desk".</summary>
internal sealed class ServiceLines : BelongingIdea
{
    private static readonly WordSet Links = new("our clinic's office's agency's program's main direct 24 hour hr toll free on off number line desk pager text if she he they the a needed urgent");

    /// <inheritdoc/>
    public override BelongsAs Kind => BelongsAs.Clinician;

    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
    [
        "local emergency services", "emergency services", "local emergency number", "emergency number", "local police", "non-emergency line", "nonemergency line", "nearest ED", "nearest ER", "nearest hospital", "after hours line", "after-hours line", "after hours number", "after-hours number", "after hours", "after-hours", "on call line", "on-call line", "on call number", "on-call number", "on call pager", "on-call pager", "answering service", "front desk", "clinic front desk", "reception", "clinic's line", "clinic's number", "office line",
        "office phone", "our line", "our number", "our office", "our clinic", "our front desk", "our main number", "our crisis line", "nurse line", "nurse advice line", "advice line", "helpline", "help line", "lifeline", "crisis line", "crisis number", "crisis text line", "text line", "crisis hotline", "hotline", "warmline", "warm line", "mobile crisis",
        "mobile crisis team", "mobile team", "crisis team", "crisis center", "crisis centre", "access line", "access center", "poison control", "poison center", "Samaritans", "Lifeline", "Trevor line", "Trevor Project", "Veterans Crisis Line", "DV hotline", "quitline", "NHS 111", "Kids Help Phone", "Childline", "Talk Suicide", "duty line", "duty team", "crisis cafe", "home treatment team", "CRHT", "urgent care line", "medication line", "refill line", "appointment line", "scheduling line",
    ];

    /// <inheritdoc/>
    public override IEnumerable<string> Headings => ["after hours", "crisis line", "crisis lines", "crisis numbers", "crisis resources", "emergency numbers", "hotlines", "clinic phone", "office phone"];

    /// <inheritdoc/>
    public override (int First, int End)? ReachOf(in TriggerClause clause) => TelephoneShape.IsIn(clause.Note, clause.First, clause.High) ? clause.Beside(Links) : null;

    /// <inheritdoc/>
    public override bool Covers(NoteLint.Core.Notes.Note note, in NoteLint.Core.Notes.Sentence sentence) => TelephoneShape.IsIn(note, sentence.FirstToken, sentence.EndToken);
}
