using NoteLint.Core.Matching;

namespace NoteLint.Core.Identifiers.Belonging;

/// <summary>A report of abuse or neglect: its agency, worker and number.</summary>
internal sealed class AbuseReports : BelongingIdea
{
    private static readonly PhraseSet Reporting = new(
        "report", "reports", "reported", "reporting", "made", "filed", "called", "call", "hotline", "intake", "worker", "caseworker", "case worker", "social worker", "screener", "investigator", "specialist", "spoke with", "spoke to", "reference",
        "number", "confirmation", "case number", "took", "accepted", "faxed", "notified", "supervisor");

    private static readonly PhraseSet Agencies = new("cps", "aps", "dcfs", "dcf", "dss", "dhs", "dcs", "dfcs", "child protective services", "adult protective services", "child protection", "department of children and families", "children's services", "social services");

    /// <inheritdoc/>
    public override BelongsAs Kind => BelongsAs.Report;

    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
    [
        "CPS", "APS", "DCFS", "DCF", "DSS", "DHS", "DCS", "DFCS", "child protective services", "adult protective services", "child protection", "department of children and families", "children's services", "mandated report", "mandatory report",
        "mandated reporting", "report number", "report no", "report #", "report id", "report reference", "abuse report", "neglect report", "police report", "took the report", "took a report", "incident number", "incident report", "case number", "abuse hotline", "child abuse hotline", "referral id", "suspected child abuse report", "intake id", "intake number", "intake worker", "intake specialist",
    ];

    /// <inheritdoc/>
    public override IEnumerable<string> Headings =>
    [
        "mandated report", "mandatory report", "mandated reporting", "duty to report", "abuse report", "report", "report made", "cps report", "aps report", "dcfs report", "child protective services", "adult protective services", "child abuse report", "elder abuse report", "report of abuse", "report to cps",
        "report to aps", "report number", "report no", "mandated report filed", "mandated report made", "cps", "aps",
    ];

    /// <inheritdoc/>
    public override (int First, int End)? ReachOf(in TriggerClause clause) =>
        Agencies.LengthAt(clause.Note, clause.First) > 0 && !clause.Has(Reporting) ? clause.Beside() : clause.Whole;
}
