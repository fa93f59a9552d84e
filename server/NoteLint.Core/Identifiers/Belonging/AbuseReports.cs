using NoteLint.Core.Matching;

namespace NoteLint.Core.Identifiers.Belonging;

/// <summary>A report of abuse or neglect: its agency, worker and number.</summary>
internal sealed class AbuseReports : BelongingIdea
{
    private static readonly PhraseSet Reporting = new(
        "report", "reports", "reported", "reporting", "made", "filed", "called", "call", "hotline", "intake", "worker", "caseworker", "case worker", "social worker", "screener", "investigator", "specialist", "spoke with", "spoke to", "reference",
        "number", "confirmation", "case number", "took", "accepted", "faxed", "notified", "supervisor");

    private static readonly PhraseSet Agencies = new("cps", "aps", "dcfs", "dcf", "dss", "dhs", "dcs", "dfcs", "child protective services", "adult protective services", "child protection", "department of children and families", "children's services", "social services");

    /// <summary>Who looks into a report that the note told of before: "an investigator, Ana Example, will visit".</summary>
    private static readonly string[] Visitors = ["investigator", "caseworker", "case worker", "detective", "officer", "screener"];

    private static readonly PhraseSet VisitorWords = new(Visitors);

    private static readonly PhraseSet Reports = new("mandated report", "mandatory report", "abuse report", "neglect report", "report number", "made a report", "filed a report", "i reported", "report made", "report was made", "took the report", "took a report", "protective services");

    /// <summary>How far before the visitor the report stands.</summary>
    private const int Farthest = 120;

    /// <inheritdoc/>
    public override BelongsAs Kind => BelongsAs.Report;

    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
    [
        "CPS", "APS", "DCFS", "DCF", "DSS", "DHS", "DCS", "DFCS", "child protective services", "adult protective services", "child protection", "department of children and families", "children's services", "mandated report", "mandatory report",
        "mandated reporting", "report number", "report no", "report #", "report id", "report reference", "abuse report", "neglect report", "police report", "took the report", "took a report", "incident number", "incident report", "case number", "abuse hotline", "child abuse hotline", "referral id", "suspected child abuse report", "intake id", "intake number", "intake worker", "intake specialist",
        .. Visitors,
    ];

    /// <inheritdoc/>
    public override IEnumerable<string> Headings =>
    [
        "mandated report", "mandatory report", "mandated reporting", "duty to report", "abuse report", "report", "report made", "cps report", "aps report", "dcfs report", "child protective services", "adult protective services", "child abuse report", "elder abuse report", "report of abuse", "report to cps",
        "report to aps", "report number", "report no", "mandated report filed", "mandated report made", "cps", "aps",
    ];

    /// <inheritdoc/>
    public override (int First, int End)? ReachOf(in TriggerClause clause) =>
        IsVisitor(clause) ? IsReported(clause) ? (clause.First, clause.Beside().End) : null :
        Agencies.LengthAt(clause.Note, clause.First) > 0 && !clause.Has(Reporting) ? clause.Beside() : clause.Whole;

    private static bool IsVisitor(in TriggerClause clause) => VisitorWords.LengthAt(clause.Note, clause.First) == clause.End - clause.First;

    private static bool IsReported(in TriggerClause clause)
    {
        var first = Math.Max(0, clause.First - Farthest);
        return Reports.IsIn(clause.Note, first, clause.First) || Agencies.IsIn(clause.Note, first, clause.First);
    }
}
