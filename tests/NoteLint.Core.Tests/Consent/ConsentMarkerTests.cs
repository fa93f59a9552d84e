using NoteLint.Core.Configuration;
using NoteLint.Core.Consent;
using NoteLint.Core.Linting;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.Consent;

/// <summary>The life of a marker, for every kind: inserted, reported until it is completed, clean when true, never clean when declined.</summary>
public class ConsentMarkerTests
{
    private const string OpenMarker = ConsentKinds.OpenValue;

    public static TheoryData<string> Kinds => [.. ConsentKinds.All.Select(kind => kind.Name)];

    public static TheoryData<string, string> TrueValues
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var kind in ConsentKinds.All)
            {
                foreach (var value in (string[])["verbal, 2026-03-04", "written, 2026-03-04", "on file, 2026-01-02"])
                {
                    data.Add(kind.Name, value);
                }
            }

            return data;
        }
    }

    [Fact]
    public void The_kinds_are_those_of_the_page_format() =>
        Assert.Equal(Core.Rules.Pages.PageVocabulary.Consents, ConsentKinds.All.Select(kind => kind.Name));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_fix_inserts_one_open_marker_and_changes_nothing_else(string kind)
    {
        var text = AbsentOf(kind);
        var fix = Assert.Single(FindingOf(text, kind).Fixes);
        var edit = Assert.Single(fix.Edits);

        Assert.Equal(FixSafety.Review, fix.Safety);
        Assert.Equal(0, edit.Span.Length);
        Assert.Contains(OpenMarker, edit.NewText, StringComparison.Ordinal);
        Assert.Equal(text, LintText.Apply(text, fix).Remove(edit.Span.Start, edit.NewText!.Length));
        Assert.DoesNotMatch("[0-9]{4}-", edit.NewText);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_inserted_marker_is_reported_in_place_of_the_act_until_it_is_completed(string kind)
    {
        var marked = MarkedOf(kind);
        var finding = FindingOf(marked, kind);

        Assert.Contains(OpenMarker, marked.Substring(finding.Span.Start, finding.Span.Length), StringComparison.Ordinal);
        Assert.Contains("not completed", finding.Message, StringComparison.Ordinal);
        Assert.Empty(finding.Fixes);
    }

    [Theory]
    [MemberData(nameof(TrueValues))]
    public void A_marker_that_is_completed_answers_it(string kind, string value) =>
        Assert.Empty(FindingsOf(MarkedOf(kind).Replace(OpenMarker, value, StringComparison.Ordinal), kind));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_marker_without_its_date_or_its_reason_is_not_complete(string kind)
    {
        Assert.Single(FindingsOf(MarkedOf(kind).Replace(OpenMarker, "verbal, [date]", StringComparison.Ordinal), kind));
        Assert.Single(FindingsOf(MarkedOf(kind).Replace(OpenMarker, "not needed because [reason], 2026-03-04", StringComparison.Ordinal), kind));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_reason_why_it_is_not_needed_answers_it(string kind) =>
        Assert.Empty(FindingsOf(MarkedOf(kind).Replace(OpenMarker, "not needed because the court ordered it, 2026-03-04", StringComparison.Ordinal), kind));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Declined_is_never_clean(string kind)
    {
        var finding = FindingOf(MarkedOf(kind).Replace(OpenMarker, "declined, 2026-03-04", StringComparison.Ordinal), kind);

        Assert.Contains("declined", finding.Message, StringComparison.Ordinal);
        Assert.Contains("what was done instead", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_message_never_says_that_a_consent_is_missing_or_required(string kind)
    {
        var message = FindingOf(AbsentOf(kind), kind).Message;

        Assert.StartsWith("This note shows ", message, StringComparison.Ordinal);
        Assert.DoesNotContain("missing", message, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("required", message, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("violation", message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_declared_as_on_file_is_not_checked_and_counted_apart(string kind)
    {
        var options = LintOptions.Default with { ConsentsOnFile = LintOptions.Default.ConsentsOnFile.Add(kind, null) };
        var result = Review(AbsentOf(kind), options);

        Assert.DoesNotContain(result.Findings, finding => finding.Consent == kind);
        Assert.Contains(new ConsentCount(kind, ConsentStanding.NotChecked), result.Consents);
        Assert.Contains(new ConsentCount(kind, ConsentStanding.Documented), Review(TextOf(kind, "present"), LintOptions.Default).Consents);
    }

    [Fact]
    public void A_note_may_declare_what_is_on_file()
    {
        const string Note = "---\nconsents on file: telehealth until 2026-12-31\n---\nClient: Alex Example\nDate of session: 2026-03-04\n\nVideo session, 50 minutes.\n";

        Assert.Empty(FindingsOf(Note, "telehealth"));
        Assert.Single(FindingsOf(Note.Replace("2026-12-31", "2025-12-31", StringComparison.Ordinal), "telehealth"));
    }

    [Theory]
    [InlineData("telehealth", "US-CA", RuleSeverity.Warning)]
    [InlineData("telehealth", "US-AZ", RuleSeverity.Warning)]
    [InlineData("telehealth", "US-NY", RuleSeverity.Info)]
    [InlineData("telehealth", "GB", RuleSeverity.Info)]
    [InlineData("part-2", "US-NY", RuleSeverity.Warning)]
    [InlineData("part-2", null, RuleSeverity.Info)]
    [InlineData("release-of-information", "US-CA", RuleSeverity.Info)]
    public void Law_that_was_read_makes_a_warning_where_it_is_declared(string kind, string? jurisdiction, RuleSeverity severity)
    {
        var options = LintOptions.Default with { Jurisdiction = jurisdiction };

        Assert.Equal(severity, FindingOf(AbsentOf(kind), kind, options).Severity);
    }

    [Fact]
    public void A_severity_that_a_clinic_has_chosen_is_not_raised()
    {
        var options = LintOptions.Default with { Jurisdiction = "US-CA", Severities = LintOptions.Default.Severities.Add("nl3103", RuleSeverity.Hint) };

        Assert.Equal(RuleSeverity.Hint, FindingOf(AbsentOf("telehealth"), "telehealth", options).Severity);
    }

    [Theory]
    [InlineData("Client: Alex Example\nTherapist: R. Template\n\n## Consent\n- Treatment: signed 2026-01-02\n\n## Data\nVideo session.\n", "- Treatment: signed 2026-01-02\n- Telehealth consent: [choose], [date]\n")]
    [InlineData("| Client | Alex Example |\n|---|---|\n| Therapist | R. Template |\n\n## Data\nVideo session.\n", "| Therapist | R. Template |\n| Telehealth consent | [choose], [date] |\n")]
    [InlineData("Client: Alex Example\r\nTherapist: R. Template\r\n\r\n## Data\r\nVideo session.\r\n", "Therapist: R. Template\r\nTelehealth consent: [choose], [date]\r\n")]
    [InlineData("## Data\nVideo session.\n\n## Signature\nR. Template\n", "Video session.\n\nTelehealth consent: [choose], [date]\n\n## Signature\n")]
    public void The_marker_stands_where_the_note_keeps_such_things(string text, string part) =>
        Assert.Contains(part, LintText.AfterFirstFix(text, "NL3103"), StringComparison.Ordinal);

    private static LintResult Review(string text, LintOptions options) =>
        new Linter(RuleSet.Shipped).Review(Core.Notes.Note.Parse(Microsoft.CodeAnalysis.Text.SourceText.From(text)), options);

    private static string AbsentOf(string kind) => TextOf(kind, "absent");

    private static string TextOf(string kind, string variant)
    {
        var family = ConsentFamily.All.First(family => family.Kind == kind);
        return family.TextOf(family.Variants.Single(candidate => candidate.Name == variant));
    }

    private static string MarkedOf(string kind) => LintText.Apply(AbsentOf(kind), FindingOf(AbsentOf(kind), kind).Fixes[0]);

    private static Finding FindingOf(string text, string kind, LintOptions? options = null) => Assert.Single(FindingsOf(text, kind, options));

    private static IEnumerable<Finding> FindingsOf(string text, string kind, LintOptions? options = null) =>
        LintText.Findings(text, options).Where(finding => finding.Consent == kind);

    [Theory]
    [InlineData("Modality | Minutes\n--- | ---\nvideo | 45\n\nSession by video. Mood low.\n", "Modality | Minutes\n--- | ---\nvideo | 45\n\nTelehealth consent: [choose], [date]\n\nSession by video. Mood low.\n")]
    [InlineData("Session by video. Mood low.\n\nDate: 3/4/26\nSigned: ____\n", "Session by video. Mood low.\n\nTelehealth consent: [choose], [date]\n\nDate: 3/4/26\nSigned: ____\n")]
    [InlineData("Session by video. Mood low.\n\n__________\nR. Template, MD\n", "Session by video. Mood low.\n\nTelehealth consent: [choose], [date]\n\n__________\nR. Template, MD\n")]
    [InlineData("Session by video. Mood low.\n\n— J. Example, LCSW\n", "Session by video. Mood low.\n\nTelehealth consent: [choose], [date]\n\n— J. Example, LCSW\n")]
    [InlineData("Session by video. Mood low.\n", "Session by video. Mood low.\n\nTelehealth consent: [choose], [date]\n")]
    [InlineData("Session by video. Mood low.\n\nDocumented by: R. Template\n", "Session by video. Mood low.\n\nTelehealth consent: [choose], [date]\n\nDocumented by: R. Template\n")]
    public void A_marker_stands_above_the_sign_off_and_outside_of_tables(string before, string after) => Assert.Equal(after, LintText.AfterFirstFix(before, "NL3103"));

    [Theory]
    [InlineData("Session by video. Mood low.\nR. Template, LCSW\n\nADDENDUM 2026-03-05: Called PCP.\n", "Session by video. Mood low.\nTelehealth consent: [choose], [date]\n\nR. Template, LCSW\n\nADDENDUM 2026-03-05: Called PCP.\n")]
    [InlineData("Session by video. Mood low.\n\nLate entry 2026-03-06:\nDate: 2026-03-06\nSheet mailed.\n", "Session by video. Mood low.\n\nTelehealth consent: [choose], [date]\n\nLate entry 2026-03-06:\nDate: 2026-03-06\nSheet mailed.\n")]
    [InlineData("Client: Alex Example\nDate: 2026-03-04\n\nSession by video. Mood low.\n\nADDENDUM\nDate: 2026-03-05\nAuthor: R. Template\n", "Client: Alex Example\nDate: 2026-03-04\nTelehealth consent: [choose], [date]\n\nSession by video. Mood low.\n\nADDENDUM\nDate: 2026-03-05\nAuthor: R. Template\n")]
    [InlineData("Session by video. Mood low.\n\nAddendum to the lease came by post.\n", "Session by video. Mood low.\n\nAddendum to the lease came by post.\n\nTelehealth consent: [choose], [date]\n")]
    public void A_marker_never_stands_in_an_addendum(string before, string after) => Assert.Equal(after, LintText.AfterFirstFix(before, "NL3103"));
}
