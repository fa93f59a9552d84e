using NoteLint.Core.Configuration;

namespace NoteLint.Core.Tests.Consent;

public class TelehealthConsentTests
{
    private const string Rule = "NL3103";

    [Theory]
    [InlineData("Session held by video.", "Session held by video")]
    [InlineData("Video session, 50 minutes.", "Video session")]
    [InlineData("Session was conducted via Zoom from the office.", "Session was conducted via Zoom")]
    [InlineData("Client seen via telehealth.", "Client seen via telehealth")]
    [InlineData("Telehealth visit. Patient consented to the biopsy next week.", "Telehealth visit")]
    [InlineData("Client: Alex Example\nLocation: Telehealth (video)\n\n## Data\nTalked about work.", "Telehealth (video)")]
    [InlineData("Client: Alex Example\nDate: 11/20/2026   Session 12   53 min   Telehealth (Zoom)\n\n## Data\nTalked about work.", "Telehealth")]
    public void A_session_at_a_distance_without_a_record_is_found_at_the_words_that_show_it(string text, string place) =>
        Assert.Equal([place], LintText.Places(text, Rule));

    [Theory]
    [InlineData("Video session. Client gave verbal consent to telehealth.")]
    [InlineData("Video session. Client agreed to meet by video today.")]
    [InlineData("Telehealth consent: signed, 2026-01-10\n\nVideo session, 50 minutes.")]
    [InlineData("Video session. Informed consent for telehealth is on file.")]
    [InlineData("Session by phone due to snow. Verbal consent given.")]
    [InlineData("Video session. Said she was fine with meeting over Zoom.")]
    public void A_record_in_any_usual_words_answers_it(string text) => Assert.Empty(LintText.Places(text, Rule));

    [Theory]
    [InlineData("Video session. Client declined to consent to telehealth.")]
    [InlineData("Video session. Client did not consent.")]
    [InlineData("Video session. Telehealth consent expired in May.")]
    [InlineData("Video session. Telehealth consent pending.")]
    [InlineData("Video session. Will obtain telehealth consent.")]
    public void A_consent_that_was_not_given_does_not_answer_it(string text) => Assert.Equal(["Video session"], LintText.Places(text, Rule));

    [Theory]
    [InlineData("Next session by video on Tuesday.")]
    [InlineData("Client would prefer video sessions.")]
    [InlineData("Client talked with her sister over video.")]
    [InlineData("Telephone call to schedule an appointment.")]
    [InlineData("## Plan\nVideo session in two weeks.")]
    [InlineData("Watched a video about breathing in session.")]
    [InlineData("Missed telehealth session.")]
    [InlineData("EEG with video was recorded.")]
    [InlineData("Client: Alex Example\nDate: 11/20/2026   Session 12   Office\nNext date: 11/27/2026   50 min   Telehealth (Zoom)\n\n## Data\nTalked about work.")]
    public void What_is_no_session_at_a_distance_now_is_left_alone(string text) => Assert.Empty(LintText.Places(text, Rule));

    [Fact]
    public void A_consent_declared_on_file_is_not_checked_until_its_end()
    {
        const string text = "Client: Alex Example\nDate of session: 2026-03-04\n\n## Data\nVideo session.\n";
        var onFile = LintOptions.Default.ConsentsOnFile;

        Assert.Empty(LintText.Places(text, Rule, LintOptions.Default with { ConsentsOnFile = onFile.Add("telehealth", null) }));
        Assert.Empty(LintText.Places(text, Rule, LintOptions.Default with { ConsentsOnFile = onFile.Add("telehealth", new DateOnly(2026, 12, 31)) }));
        Assert.NotEmpty(LintText.Places(text, Rule, LintOptions.Default with { ConsentsOnFile = onFile.Add("telehealth", new DateOnly(2025, 12, 31)) }));
    }

    [Fact]
    public void The_inserted_marker_is_a_finding_until_it_is_completed_truthfully()
    {
        const string text = "Client: Alex Example\nDate of session: 2026-03-04\n\n## Data\nVideo session, 50 minutes.\n";

        var marked = LintText.AfterFirstFix(text, Rule);

        Assert.Equal("Client: Alex Example\nDate of session: 2026-03-04\nTelehealth consent: [choose], [date]\n\n## Data\nVideo session, 50 minutes.\n", marked);
        Assert.Equal(["Telehealth consent: [choose], [date]"], LintText.Places(marked, Rule));
        Assert.Empty(LintText.Places(marked.Replace("[choose], [date]", "verbal, 2026-03-04"), Rule));
        Assert.Equal(["Video session"], LintText.Places(marked.Replace("[choose], [date]", "declined, 2026-03-04"), Rule));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_marker_follows_the_line_ends_of_the_note(string end) =>
        Assert.Equal($"Video session.{end}{end}Telehealth consent: [choose], [date]{end}", LintText.AfterFirstFix($"Video session.{end}", Rule));
}
