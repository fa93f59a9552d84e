using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>A client's choice of ways to be written to, as rows of labels: "Email: no   Text: yes".</summary>
internal static class ChannelChoice
{
    private static readonly WordSet Texts = new("text texts texting sms whatsapp");
    private static readonly WordSet TextActs = new("text texts texted texting sms whatsapp messaged");
    private static readonly WordSet Mails = new("email emails e-mail e-mails mail");
    private static readonly WordSet MailActs = new("email emails emailed emailing e-mail e-mails e-mailed e-mailing mailed gmail inbox");
    private static readonly WordSet Yes = new("yes y ok okay agreed");
    private static readonly WordSet No = new("no n none declined");

    /// <summary>What was chosen for the way in which an act was done; null where the note has no such row.</summary>
    public static ConsentRecord? Find(ConsentReading reading, in ConsentAct act)
    {
        var note = reading.Note;
        var isText = TextActs.IsIn(note.Tokens, act.First, act.End);
        if (!isText && !MailActs.IsIn(note.Tokens, act.First, act.End))
        {
            return null;
        }

        ConsentRecord? found = null;
        var labels = isText ? Texts : Mails;
        for (var token = 0; token + 2 < note.Tokens.Length; token++)
        {
            if (labels.Contains(note.Tokens[token]) && note.Chars[note.Tokens[token + 1].Start] == ':')
            {
                var answer = note.Tokens[token + 2];
                var state = Yes.Contains(answer) ? ConsentState.Documented : No.Contains(answer) ? ConsentState.Declined : ConsentState.NotFound;
                found = state == ConsentState.NotFound ? found : new ConsentRecord(state, TextSpan.FromBounds(note.Tokens[token].Start, answer.End));
            }
        }

        return found;
    }

}
