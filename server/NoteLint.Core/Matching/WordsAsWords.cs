using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Statements;

namespace NoteLint.Core.Matching;

/// <summary>
/// Tells where a term is a word that stands somewhere, or that is talked about: a tattoo, graffiti, a sign, what somebody is called, "a phrase
/// that she hates", "his own word". It is evidence or another's wording, and no judgment of the writer.
/// </summary>
internal static class WordsAsWords
{
    // "Tattoo on the left side of his neck, seen today: ADDICT"
    private const int LongestInscription = 12;
    private const int NearReading = 5;
    private const int NearWriting = 2;

    private static readonly PhraseSet Surfaces = new(
        "tattoo", "tattoos", "graffiti", "graffito", "sign on", "sign at", "sign over", "sign above", "sign outside", "sign for", "file label", "chart label", "label on", "label from", "label of", "old label", "sticker", "placard", "plaque", "banner",
        "name tag", "nametag", "bracelet", "wristband", "armband", "dog tag", "caller id", "contact name", "password hint", "screen name", "username", "user name", "gravestone", "headstone", "whiteboard", "chalkboard", "self-description",
        "inscription", "engraving");

    private static readonly PhraseSet Worn = new("sign", "label", "t-shirt", "shirt", "sweatshirt", "hoodie", "hat", "cap", "mug", "badge", "scar", "hint", "board", "card", "contact", "poster", "title");
    private static readonly PhraseSet Reading = new("reads", "read", "reading", "says", "said", "saying", "spells", "spelled", "spelling");
    private static readonly PhraseSet Standing = new("hint was", "hint is", "password was", "password is", "username is", "username was", "screen name is", "screen name was", "caller id is", "caller id was", "saved as", "saved under");

    private static readonly PhraseSet Written = new(
        "written on", "written in", "written across", "written over", "was written", "is written", "carved", "scrawled", "scratched into", "spray-painted", "sprayed on", "painted on", "etched", "engraved", "tattooed", "printed on", "on the label", "on the sign");

    private static readonly PhraseSet Writing = new("carved", "carves", "carving", "scrawled", "scrawling", "spray-painted", "etched", "engraved", "tattooed");

    private static readonly PhraseSet NamedAsWord = new(
        [.. from verb in (string[])["is", "was", "is not", "was not"] from owner in (string[])["a", "the", "her", "his", "their"] from word in (string[])["phrase", "word", "term", "expression", "label"] select $"{verb} {owner} {word}"]);

    private static readonly PhraseSet OwnWord = new([.. from owner in (string[])["his", "her", "their"] from word in (string[])["word", "words", "term", "phrase", "own word", "own words", "own term"] select $"{owner} {word}"]);
    private static readonly PhraseSet InOwnWords = new([.. from owner in (string[])["his", "her", "their"] from words in (string[])["words", "own words", "proud words", "exact words"] select $"in {owner} {words}"]);

    // "called her a junkie", "does not want to be called an addict"
    private static readonly PhraseSet Calling = new(
        [
            "so-called",
            .. from article in (string[])["", " a", " an", " the"]
               from call in (string[])["be called", "being called", "been called", "was called", "is called", "were called", "called him", "called her", "called them", "called me", "called himself", "called herself", "called themselves", "calls himself", "calls herself", "calls themselves", "considers himself", "considers herself", "considered himself", "considered herself", "calls him", "calls her", "calls them", "calls me", "calling him", "calling her", "calling them", "call him", "call her", "call them", "nicknamed"]
               select call + article,
        ]);

    // What somebody was wrongly taken for is said of the one who took.
    private static readonly PhraseSet Mistaken = new(
        [
            .. from taking in (string[])["mistaken for", "mistook him for", "mistook her for", "mistook them for", "taken for", "took him for", "took her for", "passed for", "passed as", "pass for", "pass as", "passes for", "passing for", "passing as", "posed as", "posing as", "misdiagnosed as", "misread as", "mislabeled as", "mislabelled as", "misidentified as", "wrongly labeled", "wrongly labelled", "wrongly listed as"]
               from article in (string[])["", " a", " an"]
               select taking + article,
        ]);

    private static readonly PhraseSet And = new("and", "but");
    private static readonly PhraseSet OfOneself = new("i am a", "i am an", "i'm a", "i'm an");

    /// <summary>True where the tokens are such words.</summary>
    /// <param name="note">The note.</param>
    /// <param name="firstToken">Index of their first token.</param>
    /// <param name="endToken">Index just past their last token.</param>
    public static bool Hold(Note note, int firstToken, int endToken)
    {
        var clause = new Clause(note, firstToken, endToken);
        return IsInscribed(clause) || IsTalkedOf(clause) || IsName(clause);
    }

    private static bool IsInscribed(in Clause clause)
    {
        var (note, firstToken, endToken) = (clause.Note, clause.First, clause.End);
        var low = Math.Max(clause.Low, firstToken - LongestInscription);
        if ((endToken < clause.High && Written.LengthAt(note, endToken) > 0)
            || Writing.IsIn(note, Math.Max(low, firstToken - NearWriting), firstToken)
            || Standing.IsIn(note, Math.Max(low, firstToken - NearReading), firstToken))
        {
            return true;
        }

        // The text of a sign stands behind a colon or a verb, and ends with the clause.
        for (var i = firstToken - 1; i > low && note.Chars[note.Tokens[i].Start] is not (';' or '.'); i--)
        {
            if (note.Chars[note.Tokens[i].Start] == ':' ? Surfaces.IsIn(note, low, i) : Reading.LengthAt(note, i) > 0 && IsReadFrom(note, Math.Max(low, i - NearReading), i))
            {
                return true;
            }
        }

        return false;
    }

    // "Hat reads Crazy"; not "took the hat and says"
    private static bool IsReadFrom(Note note, int low, int verb)
    {
        for (var i = verb - 1; i >= low; i--)
        {
            if (note.Tokens[i].Kind == TokenKind.Punctuation || And.LengthAt(note, i) > 0)
            {
                return false;
            }

            if (Surfaces.LengthAt(note, i) > 0 || Worn.LengthAt(note, i) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTalkedOf(in Clause clause)
    {
        var (note, firstToken, endToken) = (clause.Note, clause.First, clause.End);
        if (IsNamedAsWord(clause)
            || InOwnWords.IsIn(note, clause.Low, firstToken)
            || InOwnWords.IsIn(note, endToken, clause.High))
        {
            return true;
        }

        // ", his word." but not "his word against hers"
        for (var i = endToken; i + 1 < clause.High; i++)
        {
            if (note.Tokens[i].Kind == TokenKind.Punctuation
                && OwnWord.LengthAt(note, i + 1) is > 0 and var length
                && (i + 1 + length >= clause.High || note.Tokens[i + 1 + length].Kind == TokenKind.Punctuation))
            {
                return true;
            }
        }

        return false;
    }

    // "lost the fight with cancer is a phrase that she hates"
    private static bool IsNamedAsWord(in Clause clause)
    {
        var (note, endToken) = (clause.Note, clause.End);
        for (var i = endToken; i < Math.Min(clause.High, endToken + NearWriting + 1) && note.Tokens[i].Kind != TokenKind.Punctuation; i++)
        {
            if (NamedAsWord.LengthAt(note, i) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsName(in Clause clause) =>
        Calling.EndsAt(clause.Note, clause.Low, clause.First)
        // "called her a lazy addict"
        || (clause.First - 1 > clause.Low && clause.Tokens[clause.First - 1].Kind == TokenKind.Word && Calling.EndsAt(clause.Note, clause.Low, clause.First - 1))
        || Mistaken.EndsAt(clause.Note, clause.Low, clause.First)
        || OfOneself.EndsAt(clause.Note, clause.Low, clause.First);
}
