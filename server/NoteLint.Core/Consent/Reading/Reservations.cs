using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Statements;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>
/// What takes a consent back that its words seem to give: a sheet that is blank or never came back, one for something else or somebody else,
/// a release that names others.
/// </summary>
internal static class Reservations
{
    private static readonly PhraseSet Words = new(
        "nobody", "no one", "nobody's", "has not", "have not", "hasn't", "haven't", "is blank", "left blank", "still blank", "blank", "not signed", "unsigned", "nothing signed", "is empty", "[select", "to be got", "to be obtained", "line through", "crossed out",
        "crossed it out", "crossed through", "two minds", "never came back", "not come back", "never returned", "not returned", "not been returned", "never sent back", "none for", "nothing for", "covers only", "covered only", "only covers", "only covered",
        "still waiting", "waiting for it", "was for", "made for", "meant for", "last year's", "not her", "not hers", "not his", "not theirs", "not this", "ended with", "ended when", "another client's", "another client", "other client's", "not yet",
        "undecided", "left open", "not decided", "unsure whether", "without signing", "took it home", "took the form home", "took the sheet away", "still at home", "home unsigned", "ran out", "run out", "lapsed", "won't sign", "would not sign", "will not sign",
        "for the earlier", "for an earlier", "for the previous", "for the former", "for a different", "for another", "to another", "wants paper only", "paper only", "isn't guardian", "is not guardian", "not the guardian", "isn't the guardian", "no legal standing", "not a legal guardian",
        "neither parent", "neither of them", "neither has", "will be agreed", "will be signed", "to be agreed", "to be signed", "the \"no\" box", "the no box", "box marked no", "ticked no", "circled no", "with \"no\" ticked", "\"no\" ticked", "\"no\" circled", "no ticked", "ticked \"no\"", "marked \"no\"", "said no", "list printed", "last printed", "list last printed", "excludes", "leaves out", "does not cover", "doesn't cover", "not back", "still to get", "never signed", "not reached us", "don't agree", "do not agree", "not agree", "i never agreed", "never agreed");

    // What holds for other records says nothing on those of a substance use program (42 CFR 2.31).
    private static readonly PhraseSet OfOtherRecords = new("general hipaa release", "hipaa release", "general release", "general authorization", "general authorisation", "general roi");

    // "Ticked phone only on the contact form"
    private static readonly PhraseSet NotInWriting = new("phone only", "telephone only", "calls only", "phone calls only", "letters only", "post only", "only by phone", "only by post", "only by letter", "voicemail only");

    private static readonly WordSet Names = new("names named naming lists listed listing");

    private static readonly WordSet Only = new("only just");
    private static readonly WordSet Whom = new("the his her their mr mrs ms dr only just");

    // "The release names Mr. Kim", "names the board"; not "lists him", "recipient and content named", "names what may be told"
    private static bool NamesOthers(Note note, int token, int end) =>
        token < end && note.Tokens[token].Kind == TokenKind.Word && !Pronouns.Contains(note.Tokens[token])
        && (Whom.Contains(note.Tokens[token]) || note.Tokens[token].Case != TokenCase.Lower || Only.Contains(note.Tokens[end - 1]));

    // "Her signed ROI lists him."
    private static readonly WordSet Pronouns = new("him her them it");

    // "Drafted by the scribe, reviewed by me before signing": the writer signs the note; not "client read the form before signing"
    private static readonly PhraseSet SigningOfNote = new("before signing", "prior to signing", "before i sign", "before i signed", "before signature", "prior to signature", "and signed by me", "and signed by writer", "then signed by me", "signed it", "signed the note", "signed the entry", "signed off");
    private static readonly WordSet Writers = new("me i we my writer clinician provider author undersigned therapist");

    private static bool IsSignedByWriter(Note note, in StatementUnit unit)
    {
        if (!SigningOfNote.IsIn(note, unit.First, unit.End))
        {
            return false;
        }

        var isWriters = false;
        for (var token = unit.First; token < unit.End; token++)
        {
            isWriters |= Writers.Contains(note.Tokens[token]);
            if (!Writers.Contains(note.Tokens[token]) && PersonWords.TryRead(note, token, out _))
            {
                return false;
            }
        }

        return isWriters;
    }

    // "The camera was for my supervisor's eyes", "it was for training only": what it served, not whose it was
    private static readonly PhraseSet Serving = new("was for my", "was for our", "was for me", "was for supervision", "was for training", "was for teaching", "was for the file", "was for the chart", "was for us");

    private static readonly WordSet Said = new("said");
    private static readonly WordSet Me = new("i we writer");

    // "He asked whether his landlord would be told; I said no."
    private static bool IsAnsweredByWriter(Note note, int token)
    {
        const int Reach = 16;
        var first = Math.Max(0, token - Reach);
        return token > 0 && Said.Contains(note.Tokens[token]) && Me.Contains(note.Tokens[token - 1]) && Asking.IsIn(note.Tokens, first, token) && !Stopping.IsIn(note.Tokens, first, token);
    }

    private static readonly WordSet Asking = new("whether if who");
    private static readonly WordSet Stopping = new("stop stopped off not erase erased delete deleted leave withdraw remove removed without");

    private static readonly WordSet Some = new("one a two three some");
    private static readonly WordSet Passages = new("line lines word words sentence sentences paragraph paragraphs date");

    // "Crossed out one line of the letter": who reads it first changes it.
    private static bool IsEdited(Note note, int token) => token + 1 < note.Tokens.Length && Some.Contains(note.Tokens[token]) && Passages.Contains(note.Tokens[token + 1]);

    // "Nobody minded", "nobody objected": everybody agreed.
    private static readonly WordSet Harmless = new("minded minds mind objected objects object opposed asked has had declined refused opted else repeats repeat carries carry tells talks takes passes speaks gossips names brings leaves quotes discusses shares posts problem problems worries bother issue issues");

    // "The federal substance use consent names him; a general authorization is there as well."
    private static bool NamesPart2(Note note, in StatementUnit unit) =>
        ConsentLexicon.Shared.IsIn(ConsentKind.Part2, ConsentRole.Names, note, unit.First, unit.End) || ConsentLexicon.Shared.IsIn(ConsentKind.Part2, ConsentRole.OwnName, note, unit.First, unit.End);

    /// <summary>True where words take back what a passage gives, whatever the kind.</summary>
    public static bool AreIn(Note note, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (!IsAnsweredByWriter(note, token) && Words.LengthAt(note, token) is var length and > 0 && Serving.LengthAt(note, token) == 0 && !IsEdited(note, token + length) && !(token + length < end && Harmless.Contains(note.Tokens[token + length])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where words of a unit take back what it gives.</summary>
    /// <param name="note">The note.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="kind">The kind of consent that is looked for.</param>
    /// <param name="namesRecipient">True where the unit names the one who was spoken to; null where nobody was.</param>
    public static bool AreIn(Note note, in StatementUnit unit, ConsentKind kind, bool? namesRecipient)
    {
        if (IsSignedByWriter(note, unit))
        {
            return true;
        }

        for (var token = unit.First; token < unit.End; token++)
        {
            if (kind == ConsentKind.Part2 && OfOtherRecords.LengthAt(note, token) > 0 && !NamesPart2(note, unit))
            {
                return true;
            }

            if (kind == ConsentKind.ElectronicCommunication && NotInWriting.LengthAt(note, token) > 0)
            {
                return true;
            }

            var length = Words.LengthAt(note, token);
            if ((length > 0 && !IsAnsweredByWriter(note, token) && Serving.LengthAt(note, token) == 0 && !IsEdited(note, token + length) && !(token + length < unit.End && Harmless.Contains(note.Tokens[token + length]))) || (namesRecipient == false && Names.Contains(note.Tokens[token]) && NamesOthers(note, token + 1, unit.End)))
            {
                return true;
            }
        }

        return false;
    }
}
