using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Clarity;

/// <summary>A long sentence that stands in the note twice, word by word: pasted text, of which a reader can't tell where it was meant.</summary>
internal sealed class RepeatedTextDetector : IDetector
{
    private const int MostFindings = 20;
    private const int FewestWords = 12;

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var note = context.Note;
        if (!note.LooksLikeNote)
        {
            return;
        }

        var seen = new Dictionary<ulong, int>();
        var count = 0;
        for (var index = 0; index < note.Sentences.Length && count < MostFindings; index++)
        {
            ref readonly var sentence = ref note.Sentences[index];
            if (sentence.Kind is not (SentenceKind.Prose or SentenceKind.ListItem) || sentence.TokenCount < FewestWords)
            {
                continue;
            }

            context.CancellationToken.ThrowIfCancellationRequested();
            if (HashOf(note, sentence) is { } hash && !seen.TryAdd(hash, index) && !Practices.Of(context).IsMedical && note.SectionAt(sentence.Span.Start).Kind != SectionKind.Signature)
            {
                count++;
                context.Report(sentence.Span, $"Line {LineOf.Offset(note.Chars, note.Sentences[seen[hash]].Span.Start)} says the same, word by word. Where does it belong, and what did this contact add? Keep what was said or done here.");
            }
        }
    }

    private static ulong? HashOf(Note note, in Sentence sentence)
    {
        const ulong Prime = 1099511628211;
        var hash = 14695981039346656037;
        var words = 0;
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (note.Tokens[token].Kind is TokenKind.Word or TokenKind.Number)
            {
                hash = (hash ^ note.Tokens[token].Hash) * Prime;
                words++;
            }
        }

        return words >= FewestWords ? hash : null;
    }
}
