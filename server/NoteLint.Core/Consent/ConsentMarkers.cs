using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent;

/// <summary>
/// Searches a note for the record of one kind of consent: a word of agreement and a word of the kind in the same sentence, header
/// line or table row, affirmative. "Declined to sign", "expired", "pending" and "will obtain" don't count as given.
/// </summary>
internal static class ConsentMarkers
{
    private static readonly PhraseSet NotGivenWords = new(
        "declined", "declines", "refused", "refuses", "revoked", "withdrew", "withdrawn", "expired", "lapsed", "pending", "awaiting", "outstanding", "unable to obtain",
        "unsigned", "not signed", "not obtained", "not given", "not on file", "not yet", "no consent", "no roi", "no release", "needs to sign", "need to sign", "to be obtained",
        "to be signed", "will obtain", "will sign", "will get", "will request", "will ask", "without consent", "did not consent", "did not agree", "does not consent", "did not sign");

    /// <summary>What comes after a consent to something: "consent to surgery" answers for surgery only.</summary>
    private static readonly PhraseSet OtherPurpose = new(
        "consent to", "consents to", "consented to", "consent for", "consented for", "agreed to", "agrees to", "agreement to", "permission to", "permission for", "authorized to", "authorization for",
        "authorization to", "consent form", "informed consent", "minor consent", "age of consent");

    private static readonly PhraseSet Unfilled = new("choose", "date");

    /// <summary>Finds the marker that decides: a documented one before an unfilled, before one that was not given.</summary>
    /// <param name="note">The note.</param>
    /// <param name="agreement">Words of agreement: consent, agreed, signed.</param>
    /// <param name="kind">Words that tell the kind: telehealth, video; release, ROI.</param>
    /// <param name="trigger">The act: a consent to nothing named ("Verbal consent given.") beside it is a consent to it.</param>
    public static ConsentMarker Find(Note note, PhraseSet agreement, PhraseSet kind, TextSpan trigger)
    {
        var best = default(ConsentMarker);
        for (var index = 0; index < note.Sentences.Length; index++)
        {
            var sentence = note.Sentences[index];
            if (!agreement.IsIn(note, sentence.FirstToken, sentence.EndToken)
                || !(kind.IsIn(note, sentence.FirstToken, sentence.EndToken) || IsAboutTheAct(note, index, trigger)))
            {
                continue;
            }

            var state = StateOf(note, sentence);
            if (state == ConsentState.Documented)
            {
                return new ConsentMarker(state, sentence.Span);
            }

            if (best.State is ConsentState.NotFound || (best.State == ConsentState.NotGiven && state == ConsentState.Unfilled))
            {
                best = new ConsentMarker(state, sentence.Span);
            }
        }

        return best;
    }

    private static bool IsAboutTheAct(Note note, int index, TextSpan trigger)
    {
        var sentence = note.Sentences[index];
        var isBeside = sentence.Span.Contains(trigger)
            || (index > 0 && note.Sentences[index - 1].Span.Contains(trigger))
            || (index + 1 < note.Sentences.Length && note.Sentences[index + 1].Span.Contains(trigger));
        return isBeside && !OtherPurpose.IsIn(note, sentence.FirstToken, sentence.EndToken);
    }

    private static ConsentState StateOf(Note note, Sentence sentence)
    {
        if (HasUnfilledSlot(note, sentence))
        {
            return ConsentState.Unfilled;
        }

        return NotGivenWords.IsIn(note, sentence.FirstToken, sentence.EndToken) ? ConsentState.NotGiven : ConsentState.Documented;
    }

    /// <summary>The slots of an inserted marker: <c>[choose]</c> and <c>[date]</c>.</summary>
    private static bool HasUnfilledSlot(Note note, Sentence sentence)
    {
        for (var index = sentence.FirstToken + 1; index + 1 < sentence.EndToken; index++)
        {
            if (Unfilled.LengthAt(note, index) == 1 && note.Chars[note.Tokens[index - 1].Start] == '[' && note.Chars[note.Tokens[index + 1].Start] == ']')
            {
                return true;
            }
        }

        return false;
    }
}
