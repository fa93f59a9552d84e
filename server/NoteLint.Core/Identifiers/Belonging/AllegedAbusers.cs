using NoteLint.Core.Matching;

namespace NoteLint.Core.Identifiers.Belonging;

/// <summary>Who is alleged to have abused, in a note that tells of a report: "Son Leo admitted tying him to the chair. APS report made".</summary>
internal sealed class AllegedAbusers : BelongingIdea
{
    /// <summary>How far from the words the report may stand, in tokens.</summary>
    private const int Farthest = 120;

    private static readonly string[] Labels = ["alleged perpetrator", "alleged abuser", "alleged offender", "suspected abuser", "suspected perpetrator"];

    private static readonly PhraseSet LabelSet = new(Labels);

    private static readonly PhraseSet Reports = new(
        "aps", "cps", "dcf", "dcfs", "adult protective services", "child protective services", "protective services", "mandated report", "mandatory report", "abuse report", "neglect report", "elder abuse", "child abuse");

    private static readonly string[] Acts =
    [
        "tied", "tying", "hit", "hitting", "hits", "struck", "striking", "beat", "beats", "beating", "slapped", "slapping", "punched", "punching", "kicked", "kicking", "choked", "choking", "strangled", "strangling", "burned", "burning", "shook", "shaking",
        "locked", "locking", "touched", "touching", "molested", "molesting", "raped", "raping", "abused", "abusing", "neglected", "neglecting", "whipped", "whipping", "shoved", "shoving", "starved", "starving", "restrained", "restraining",
    ];

    private static readonly PhraseSet Harmed = new("him", "her", "them", "me", "client", "the client", "patient", "pt", "the patient", "resident", "child", "the child", "his", "my");

    /// <inheritdoc/>
    public override BelongsAs Kind => BelongsAs.AllegedAbuser;

    /// <inheritdoc/>
    public override IEnumerable<string> Words => [.. Labels, .. Acts];

    /// <inheritdoc/>
    public override IEnumerable<string> Headings => Labels;

    /// <inheritdoc/>
    public override (int First, int End)? ReachOf(in TriggerClause clause)
    {
        if (!Reports.IsIn(clause.Note, Math.Max(0, clause.First - Farthest), Math.Min(clause.Note.Tokens.Length, clause.End + Farthest)))
        {
            return null;
        }

        // Who does it stands before the verb, whoever is harmed behind.
        return LabelSet.LengthAt(clause.Note, clause.First) > 0 ? clause.Beside() : clause.IsFollowedBy(Harmed) ? (clause.Low, clause.End) : null;
    }
}
