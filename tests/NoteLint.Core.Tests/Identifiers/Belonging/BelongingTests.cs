using NoteLint.Core.Identifiers.Belonging;
using NoteLint.Core.Tests.Notes;

namespace NoteLint.Core.Tests.Identifiers.Belonging;

/// <summary>In each text the identifier "Ana Example" or "555-0142" or "12 Example Street" belongs, or does not.</summary>
public class BelongingTests
{
    [Theory]
    [InlineData("Safety plan: call sister Ana Example, 555-0142.")]
    [InlineData("If urges return she will call Ana Example at 555-0142.")]
    [InlineData("Safety plan reviewed and lists Ana Example as first contact.")]
    [InlineData("## Safety Plan\n1. Warning signs: not sleeping\n2. Ana Example, sister, 555-0142\n")]
    [InlineData("Plan:\n- walk daily\n\nPeople I can ask for help:\n- Ana Example (sister)\n- crisis line 988\n")]
    [InlineData("SAFETY PLAN\n4. People whom I can ask for help: Ana Example (mother) 555-0142\n")]
    [InlineData("P: Safety planning; shelter number given; go-bag at the flat of Ana Example.")]
    [InlineData("Father will lock up the gun. If he is out, uncle Ana Example 555-0142.")]
    public void A_safety_plan_contact_belongs(string text) => AssertBelongs(BelongsAs.SafetyPlanContact, text);

    [Theory]
    [InlineData("Reviewed safety plan. Client argued with Ana Example again.")]
    [InlineData("## Safety Plan\n1. Trigger: arguments with Ana Example\n2. Call 988\n")]
    [InlineData("## Risk\nDenies SI. Upset with Ana Example about rent.\n")]
    [InlineData("Feels safe at home with Ana Example.")]
    [InlineData("Left a voicemail for Ana Example at 555-0142.")]
    [InlineData("If the landlord is out, call Ana Example 555-0142.")]
    [InlineData("Safety planning; upset after an argument with Ana Example.")]
    public void Other_people_in_a_note_with_risk_are_no_safety_plan_contacts(string text) => AssertDoesNotBelong(BelongsAs.SafetyPlanContact, text);

    [Theory]
    [InlineData("Client threatened to kill Ana Example with a knife.")]
    [InlineData("Endorses HI toward her coworker Ana Example.")]
    [InlineData("He stated a plan to shoot Ana Example on Friday.")]
    [InlineData("Made threats against Ana Example.")]
    [InlineData("Identifiable victim, Ana Example, was warned by telephone at 15:10.")]
    [InlineData("Ana Example was notified of the threat at 555-0142.")]
    [InlineData("## Duty to Warn\nCalled Ana Example and the police.\n")]
    public void The_identifiable_victim_of_a_threat_belongs(string text) => AssertBelongs(BelongsAs.ThreatVictim, text);

    [Theory]
    [InlineData("Ana Example threatened to kill her.")]
    [InlineData("Felt threatened by Ana Example at work.")]
    [InlineData("Denies SI/HI; lives with Ana Example.")]
    [InlineData("Denies SI and HI, lives with Ana Example.")]
    [InlineData("She threatened suicide after Ana Example left.")]
    [InlineData("Threatened to leave Ana Example.")]
    [InlineData("Said hi and mentioned Ana Example.")]
    [InlineData("Lives with Ana Example. No SI/HI")]
    public void Who_threatens_and_who_is_only_mentioned_is_no_victim(string text) => AssertDoesNotBelong(BelongsAs.ThreatVictim, text);

    [Theory]
    [InlineData("CPS report made to intake worker Ana Example, report number 4821.")]
    [InlineData("Reported to APS at 14:20, spoke with Ana Example.")]
    [InlineData("Mandated report filed by telephone; worker Ana Example, CPS, took it.")]
    [InlineData("CPS worker Ana Example visited.")]
    [InlineData("## Mandated Report\nWorker: Ana Example, ID 4821\n")]
    public void Agency_worker_and_number_of_a_report_belong(string text) => AssertBelongs(BelongsAs.Report, text);

    [Theory]
    [InlineData("CPS was involved in 2019 when she lived with Ana Example.")]
    [InlineData("Reports that Ana Example called twice.")]
    [InlineData("School report card came; Ana Example was proud.")]
    public void Other_reports_do_not_make_a_name_belong(string text) => AssertDoesNotBelong(BelongsAs.Report, text);

    [Theory]
    [InlineData("Legal guardian Ana Example consented to treatment.")]
    [InlineData("Ana Example (guardian) attended.")]
    [InlineData("Her conservator, Ana Example, signed.")]
    [InlineData("Guardian: mother Ana Example.")]
    [InlineData("Client: Leo Example\nGuardian: Ana Example\n\n## Data\nSlept.\n")]
    [InlineData("Health care proxy is his daughter Ana Example.")]
    public void A_guardian_belongs(string text) => AssertBelongs(BelongsAs.Guardian, text);

    [Theory]
    [InlineData("Guardian reports that the client hit Ana Example.")]
    [InlineData("He reads the Guardian and lives with Ana Example.")]
    [InlineData("Guardian consented. Client misses Ana Example.")]
    public void Who_stands_apart_from_the_word_guardian_is_none(string text) => AssertDoesNotBelong(BelongsAs.Guardian, text);

    [Theory]
    [InlineData("ROI signed for Ana Example, fax 555-0142.")]
    [InlineData("Client signed a release authorizing contact with Ana Example.")]
    [InlineData("Spoke with sister Ana Example (ROI on file).")]
    [InlineData("Gave written permission to speak with her sister Ana Example.")]
    [InlineData("Releases on file:\n- Ana Example, sister\n- PCP\n")]
    public void The_recipient_of_a_release_belongs(string text) => AssertBelongs(BelongsAs.ReleaseRecipient, text);

    [Theory]
    [InlineData("Argued with Ana Example about signing the release of information.")]
    [InlineData("Felt a release of tension after talking to Ana Example.")]
    [InlineData("ROI reviewed; client lives with Ana Example.")]
    public void Who_receives_nothing_does_not_belong(string text) => AssertDoesNotBelong(BelongsAs.ReleaseRecipient, text);

    [Theory]
    [InlineData("Interpreter Ana Example, ID 4821, present by video.")]
    [InlineData("Session interpreted by Ana Example.")]
    [InlineData("Spanish interpreter: Ana Example")]
    [InlineData("Ana Example, certified interpreter, joined.")]
    public void An_interpreter_belongs(string text) => AssertBelongs(BelongsAs.Interpreter, text);

    [Theory]
    [InlineData("Interpreter declined; client came with Ana Example.")]
    [InlineData("Client works as an interpreter and met Ana Example there.")]
    public void Who_only_stands_near_the_word_interpreter_is_none(string text) => AssertDoesNotBelong(BelongsAs.Interpreter, text);

    [Theory]
    [InlineData("Emergency contact: Ana Example (sister), 555-0142")]
    [InlineData("Emergency contact updated to her sister Ana Example.")]
    [InlineData("Ana Example is her emergency contact.")]
    [InlineData("Client: Leo Example\nEmergency Contact: Ana Example 555-0142\n\n## Data\nSlept.\n")]
    [InlineData("| Emergency contact | Ana Example | 555-0142 |\n|---|---|---|\n| PCP | none | none |\n")]
    public void An_emergency_contact_belongs(string text) => AssertBelongs(BelongsAs.EmergencyContact, text);

    [Theory]
    [InlineData("Emergency contact reviewed after she argued with Ana Example.")]
    [InlineData("Went to the emergency room with Ana Example.")]
    public void Who_is_not_the_contact_does_not_belong(string text) => AssertDoesNotBelong(BelongsAs.EmergencyContact, text);

    [Theory]
    [InlineData("Telehealth session; client located at 12 Example Street, Springfield.")]
    [InlineData("Client joined by video from home, 12 Example Street.")]
    [InlineData("Session held by telehealth. Client was at 12 Example Street, alone.")]
    [InlineData("Client's location: 12 Example Street.")]
    [InlineData("Crisis contact, phone, 22:40\nCaller: client. Located at home, 12 Example Street, Springfield.")]
    [InlineData("Perinatal telehealth note\nPt: L. Example. 31 wks.\nPt at home, 12 Example Street (verified).")]
    [InlineData("Telehealth via secure video. Client at her mother's, 12 Example Street, Springfield.")]
    public void The_place_of_the_client_in_a_telehealth_session_belongs(string text) => AssertBelongs(BelongsAs.TelehealthLocation, text, "12 Example Street");

    [Theory]
    [InlineData("Client has our after-hours line 555-555-0142 in her phone.")]
    [InlineData("Call the clinic's front desk at 555-555-0142.")]
    [InlineData("Crisis line 555-555-0142 reviewed.")]
    public void A_number_of_the_clinic_or_of_a_service_belongs(string text) => AssertBelongs(BelongsAs.Clinician, text, "555-555-0142");

    [Theory]
    [InlineData("Her ex works at the front desk and rang from 555-555-0142.")]
    [InlineData("She rang 555-555-0142 after hours of waiting.")]
    public void A_number_of_somebody_else_does_not(string text) => AssertDoesNotBelong(BelongsAs.Clinician, text, "555-555-0142");

    [Fact]
    public void The_number_of_a_victim_who_is_told_of_the_threat_belongs() => AssertBelongs(BelongsAs.ThreatVictim, "Duty to warn. He said that he would shoot his old foreman, Leo Sample. I telephoned Leo Sample at 555-555-0142 and told him.", "555-555-0142");

    [Theory]
    [InlineData("It would hurt her mother, and 555-555-0142 is her number.")]
    [InlineData("I phoned 555-555-0142 and told her of the group.")]
    [InlineData("She would cut her hair and call 555-555-0142.")]
    public void A_number_in_other_sentences_does_not(string text) => AssertDoesNotBelong(BelongsAs.ThreatVictim, text, "555-555-0142");

    [Fact]
    public void Where_a_team_is_sent_to_in_a_crisis_belongs() => AssertBelongs(BelongsAs.EmergencyHelp, "Crisis contact. The mobile team was sent to her location, 12 Example Street.", "12 Example Street");

    [Theory]
    [InlineData("Client moved to 12 Example Street.")]
    [InlineData("She is at home at 12 Example Street most days.")]
    [InlineData("Video games at 12 Example Street with friends.")]
    [InlineData("Client: Leo Sample\n\nShe wrote down 12 Example Street, and lives at 12 Example Rd.")]
    public void Other_places_do_not(string text) => AssertDoesNotBelong(BelongsAs.TelehealthLocation, text, "12 Example Street");

    [Theory]
    [InlineData("Dr. Ana Example increased sertraline.")]
    [InlineData("Referred by her psychiatrist, Ana Example, MD.")]
    [InlineData("Consulted with supervisor Ana Example, LCSW.")]
    [InlineData("Clinician: Ana Example, LCSW\nClient: Leo Example\n\n## Data\nSlept.\n")]
    public void A_clinician_belongs(string text) => AssertBelongs(BelongsAs.Clinician, text);

    [Theory]
    [InlineData("Her psychiatrist thinks that Ana Example should visit.")]
    [InlineData("She told the nurse about Ana Example.")]
    public void Who_is_mentioned_to_a_clinician_is_none(string text) => AssertDoesNotBelong(BelongsAs.Clinician, text);

    [Theory]
    [InlineData("Slept well.\n\nElectronically signed by Ana Example, LCSW")]
    [InlineData("## Plan\nWalk.\n\n## Signature\nAna Example, LCSW\n")]
    [InlineData("Respectfully submitted,\nAna Example\n")]
    public void A_signature_block_belongs(string text) => AssertBelongs(BelongsAs.SignatureBlock, text);

    [Fact]
    public void Who_signs_something_else_does_not_end_the_note() =>
        AssertDoesNotBelong(BelongsAs.SignatureBlock, "Her sister Ana Example signed the lease.");

    [Fact]
    public void Reading_takes_time_in_proportion_to_the_text()
    {
        var text = string.Concat(Enumerable.Repeat("guardian Ana threatened CPS report interpreter emergency contact, ", 40_000));

        var places = BelongingPlaces.Read(NoteProbe.Parse(text));

        Assert.NotEqual(BelongsAs.None, places.AtOffset(text.IndexOf("Ana", StringComparison.Ordinal)));
    }

    private static void AssertBelongs(BelongsAs kind, string text, string identifier = "Ana Example")
    {
        Assert.True(PlacesOf(text, identifier).HasFlag(kind), $"{identifier} belongs as {kind} in: {text}");
    }

    private static void AssertDoesNotBelong(BelongsAs kind, string text, string identifier = "Ana Example") =>
        Assert.False(PlacesOf(text, identifier).HasFlag(kind), $"{identifier} does not belong as {kind} in: {text}");

    private static BelongsAs PlacesOf(string text, string identifier)
    {
        var note = NoteProbe.Parse(text);
        var (first, end) = note.Find(identifier);
        return BelongingPlaces.Read(note).At(first, end);
    }
}
