using NoteLint.Core.Linting;

namespace NoteLint.Core.Tests.Consent;

/// <summary>What is refused, has ended or is given again beside what was agreed: each is read of what it is said of, in a whole note.</summary>
public class RefusedBesideTests
{
    [Theory]
    [InlineData("electronic-communication", "Emailed her the worksheet; she consented to e-mail for such things and declined texts.", false)]
    [InlineData("electronic-communication", "Emailed client the worksheet. She agreed to email contact; she refused text messages.", false)]
    [InlineData("electronic-communication", "Texted client a reminder. He consented to e-mail and declined texts.", true)]
    [InlineData("electronic-communication", "Emailed client the worksheet. She declined email.", true)]
    [InlineData("telehealth", "Session by phone. He said no to video and agreed to be seen by phone.", false)]
    [InlineData("telehealth", "Phone session today, 50 minutes. She agreed to the phone session and said no to video.", false)]
    [InlineData("telehealth", "Session by telephone; telehealth consent signed 2026-02-01. Client said no to video.", false)]
    [InlineData("telehealth", "Session by video. Client said no to video.", true)]
    [InlineData("telehealth", "Session by phone. Client declined telehealth.", true)]
    [InlineData("research", "Enrolled client in the clinic's outcome study; research consent signed today. He did not agree to be contacted for future studies.", false)]
    [InlineData("research", "Client enrolled in the anxiety study; signed research consent on 2026-03-01. Did not agree to the genetic part.", false)]
    [InlineData("research", "Enrolled client in the clinic's outcome study. He did not agree to take part.", true)]
    [InlineData("recording", "Session was audio recorded. She consented in writing to audio recording and declined video.", false)]
    [InlineData("recording", "Session was audio recorded for supervision. Client signed the recording consent; did not agree to use in teaching.", false)]
    [InlineData("recording", "Session was audio recorded. Client consented to the AI scribe and refused to be recorded.", true)]
    [InlineData("third-party-present", "Her sister joined for the last ten minutes at client's request, with her verbal consent. She did not want her mother there.", false)]
    [InlineData("third-party-present", "Her sister joined for the last ten minutes. Client declined to have her sister present.", true)]
    [InlineData("release-of-information", "Spoke with client's father by phone; signed ROI for his mother on file. He declined a release for his father.", true)]
    public void A_refusal_is_of_what_it_names(string kind, string text, bool isOpen) => Assert.Equal(isOpen, ProgressNote.IsOpen(kind, text));

    [Theory]
    [InlineData("Started sertraline 50 mg daily; risks, benefits and alternatives discussed and patient consented. Declined hydroxyzine.", false)]
    [InlineData("Started bupropion 150 mg; reviewed seizure risk, gave verbal consent. Said no to an increase of her clonazepam.", false)]
    [InlineData("Started sertraline 50 mg daily. Risks discussed and she consented at first. Then she declined the sertraline.", true)]
    [InlineData("Started sertraline 50 mg daily. Declined hydroxyzine.", true)]
    [InlineData("Took 30 tabs of Xanax on Saturday.", false)]
    [InlineData("Swallowed a handful of trazodone.", false)]
    [InlineData("Took 30 tabs of Xanax in May. Started sertraline 50 mg daily.", true)]
    public void Of_another_medicine_it_is_no_refusal_of_what_was_started(string text, bool isOpen) => Assert.Equal(isOpen, FindingsOfVisit(text).Any());

    [Fact]
    public void What_is_reported_beside_another_refusal_does_not_say_that_it_was_declined() =>
        Assert.All(FindingsOfVisit("Started sertraline 50 mg daily. Declined hydroxyzine."), static finding => Assert.DoesNotContain("declined", finding.Message, StringComparison.Ordinal));

    [Theory]
    [InlineData("Mother signed consent to treatment on 2026-02-02. Father declined to come.", false)]
    [InlineData("Mother signed consent to treatment in February; father did not want to attend.", false)]
    [InlineData("Consent to treatment: signed by mother 2026-02-02. Client declined the breathing exercise.", false)]
    [InlineData("Mother declined to sign the consent to treatment.", true)]
    [InlineData("Mother has not signed the consent form. Father declined to come.", true)]
    [InlineData("Consent to treatment: discussed with mother. Declined.", true)]
    [InlineData("Parent consent to treatment expired and was renewed today by mother.", false)]
    public void Who_stays_away_refuses_nothing(string text, bool isOpen) => Assert.Equal(isOpen, LintText.Findings(
        $"""
        Progress note, individual counseling
        Client: Alex Example
        Age: 14
        Client arrived on time, casually dressed, mood anxious, affect full. Three better days and one bad evening after a row about the phone. School attendance improved.
        {text}
        Worked on thought records and paced breathing. Sleep six hours, appetite normal. GAD-7 of 11, down from 15. Denies suicidal ideation. Safe at home.
        Insight good, engaged throughout. Homework reviewed: log kept on five of seven days, with detail on triggers and what helped.
        Plan: continue weekly, log daily, return in one week.
        R. Template, LCSW

        """).Any(static finding => finding.Consent == "minor"));

    [Theory]
    [InlineData("telehealth", "Session by video. Telehealth consent expired and was renewed today.", false)]
    [InlineData("telehealth", "Session by video. Telehealth consent had lapsed, so she signed a new one today.", false)]
    [InlineData("telehealth", "Session by video. Telehealth consent expired on 2026-01-31 but was renewed on 2026-02-02.", false)]
    [InlineData("recording", "Session was audio recorded. Recording consent had run out; he signed a new one.", false)]
    [InlineData("release-of-information", "Spoke with client's mother by phone. ROI for mother expired and was renewed today.", false)]
    [InlineData("telehealth", "Session by video. Telehealth consent expired and was not renewed.", true)]
    [InlineData("telehealth", "Session by video. Telehealth consent expired and will be renewed next week.", true)]
    [InlineData("telehealth", "Session by video. Telehealth consent was renewed in January and expired on 2026-02-28.", true)]
    [InlineData("release-of-information", "Spoke with client's mother by phone. ROI for mother expired and was to be renewed today.", true)]
    [InlineData("recording", "Session was audio recorded. Consent to recording lapsed in May and she declined to renew it.", true)]
    public void What_was_renewed_holds(string kind, string text, bool isOpen) => Assert.Equal(isOpen, ProgressNote.IsOpen(kind, text));

    [Theory]
    [InlineData("recording", "Session was audio recorded. Consent to recording signed in May. Today he declined.", true)]
    [InlineData("recording", "Session was audio recorded. Consent to recording signed in May. This time he said no.", true)]
    [InlineData("telehealth", "Session by video. Telehealth consent signed 2026-02-01. Today she declined.", true)]
    [InlineData("telehealth", "Session by video. Telehealth consent signed 2026-02-01. Today she declined video sessions.", true)]
    [InlineData("electronic-communication", "Texted client a reminder. Consent to texts signed in May. Today he declined.", true)]
    [InlineData("recording", "Session was audio recorded. Consent to recording signed in May. Today he declined the homework.", false)]
    [InlineData("recording", "Session was audio recorded. Consent to recording signed in May. Offered a snack. Today he declined.", false)]
    [InlineData("recording", "Session was audio recorded. Consent to recording signed in May. His mood declined.", false)]
    [InlineData("telehealth", "Session by video. Telehealth consent signed 2026-02-01. Offered a break, which she declined.", false)]
    public void A_bare_no_behind_a_record_is_of_what_it_records(string kind, string text, bool isOpen) => Assert.Equal(isOpen, ProgressNote.IsOpen(kind, text));

    private static IEnumerable<Finding> FindingsOfVisit(string text) => LintText.Findings(
        $"""
        Medication management visit, psychiatry
        Patient: Alex Example
        Patient arrived on time, casually dressed, mood anxious, affect full. Three better days and one bad evening after a row about the heating. Appetite normal, sleep six hours.
        MSE: alert, cooperative, speech normal, thought process linear, no psychosis. Denies suicidal ideation, no plan or intent, no thoughts of harming others. Safe at home.
        Labs reviewed, TSH normal. Generalized anxiety disorder and moderate depression, partial response to therapy alone so far.
        {text}
        Return in four weeks, sooner if worse. Continue weekly therapy with the counselor here.
        R. Template, PMHNP

        """).Where(static finding => finding.Consent == "medication");
}
