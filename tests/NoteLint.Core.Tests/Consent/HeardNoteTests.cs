namespace NoteLint.Core.Tests.Consent;

/// <summary>What stays in a whole note whatever the encoder hears: disclosures without a decision, grounds, and records that were read; and what it alone hears.</summary>
public class HeardNoteTests
{
    [Theory]
    [InlineData("duty-to-report", "There has been no food or heat in the house for two weeks and she looks after the baby alone.", true)]
    [InlineData("duty-to-report", "I saw welts on her legs; she said that Dad did that with the cord.", true)]
    [InlineData("release-of-information", "I called her sister and told her where she was. She had swallowed 40 tablets and was losing consciousness; 911 was called at 14:10.", false)]
    [InlineData("release-of-information", "Client fainted. I called the ambulance, and then I rang his daughter to meet us at the hospital.", false)]
    [InlineData("release-of-information", "Faxed the discharge summary to the hospital where he is admitted now, at the request of the attending, Dr. Bose.", false)]
    [InlineData("part-2", "I called the psychiatrist who follows him and spoke to the nurse at the methadone clinic about the dates.", false)]
    [InlineData("electronic-communication", "I e-mailed a summary of the session to her attorney.", false)]
    [InlineData("electronic-communication", "I e-mailed her the log. She had asked for that, was told of the risks and agreed.", false)]
    [InlineData("recording", "The session was recorded for supervision. She was told what happens to the file and gave her okay.", false)]
    [InlineData("third-party-present", "A trainee sat in. She was asked alone and welcomed it.", false)]
    [InlineData("telehealth", "Seen by video. He confirmed that he still agrees to telehealth; the form of January is in the chart.", false)]
    [InlineData("treatment", "First session today, intake of 50 minutes. Informed consent and limits of confidentiality were reviewed and signed.", false)]
    [InlineData("photography", "P. photographed the whiteboard at work to remember her priorities.", false)]
    [InlineData("medication", "Started Gottman exercise, Beck inventory 14.", false)]
    public void It_stays(string kind, string text, bool isOpen) => Assert.Equal(isOpen, ProgressNote.IsOpen(kind, text));

    [Theory]
    [InlineData("electronic-communication", "Sent him the crisis plan over the portal chat, he answered with a thumbs up.")]
    [InlineData("electronic-communication", "Pinged her the worksheet on her phone after.")]
    [InlineData("release-of-information", "Looped the school in about the panic on the bus.")]
    public void What_no_pattern_knows_is_heard(string kind, string text) => Assert.True(ProgressNote.IsOpen(kind, text));
}
