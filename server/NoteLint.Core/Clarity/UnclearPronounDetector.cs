using NoteLint.Core.Linting;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Statements;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Clarity;

/// <summary>"She" at the start of a sentence in a note on a family, right after a sentence that names two people whom it may mean.</summary>
internal sealed class UnclearPronounDetector : IDetector
{
    private const int MostFindings = 3;
    private const int LongestLook = 60;

    private static readonly PhraseSet Families = new(
        "family session", "family therapy", "family meeting", "family treatment", "couple session", "couples session", "couple therapy", "couples therapy", "family note", "conjoint session", "parent session", "joint session", "family counseling");

    private static readonly uint He = TokenHash.Of("he");
    private static readonly uint She = TokenHash.Of("she");

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var note = context.Note;
        if (!note.LooksLikeNote || !Families.IsIn(note, 0, note.Tokens.Length))
        {
            return;
        }

        var count = 0;
        for (var index = 1; index < note.Sentences.Length && count < MostFindings; index++)
        {
            ref readonly var sentence = ref note.Sentences[index];
            if (sentence.Kind == SentenceKind.Prose && note.Sentences[index - 1].Kind == SentenceKind.Prose && PronounsOf(note.Tokens[sentence.FirstToken].Hash) is { } pronoun
                && note.SectionAt(sentence.Span.Start) == note.SectionAt(note.Sentences[index - 1].Span.Start) && HasTwo(note, note.Sentences[index - 1], pronoun))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                ref readonly var token = ref note.Tokens[sentence.FirstToken];
                count++;
                context.Report(new(token.Start, token.Length), "The sentence before names two people whom it may mean. Which one? Write the role.");
            }
        }
    }

    private static Pronouns? PronounsOf(uint hash) => hash == He ? Pronouns.He : hash == She ? Pronouns.She : null;

    private static bool HasTwo(Note note, in Sentence sentence, Pronouns pronoun)
    {
        var known = 0u;
        for (var token = sentence.FirstToken; token < Math.Min(sentence.EndToken, sentence.FirstToken + LongestLook); token++)
        {
            if (!PersonWords.TryRead(note, token, out var word) || word.IsPronoun || word.Person != Person.Family || word.Pronouns != (pronoun | Pronouns.They) || note.Tokens[token].PossessiveLength > 0 || note.QuotationAt(note.Tokens[token].Start) is not null)
            {
                continue;
            }

            if (known != 0 && known != note.Tokens[token].Hash)
            {
                return true;
            }

            known = note.Tokens[token].Hash;
        }

        return false;
    }
}
