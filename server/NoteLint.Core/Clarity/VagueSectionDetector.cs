using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Clarity;

/// <summary>A section of a note's format that holds a word or two from which nothing can be learned: "Stable.", "Continue."</summary>
internal sealed class VagueSectionDetector : IDetector
{
    private const int MostWords = 3;

    private static readonly WordSet Vague = new("""
        stable unchanged same continue continued continuing ongoing progressing fine good ok okay engaged participated cooperative cont improving above see no change as planned supportive will ditto
        responsive receptive attentive appropriate well active participation support tx client patient pt was is the met adequate normal therapy treatment monitor plan current before usual
        """);

    // "Client" alone, or "therapy", says what it says.
    private static readonly WordSet Telling = new("""
        stable unchanged same continue continued continuing ongoing progressing fine good ok okay engaged participated cooperative cont improving change ditto responsive receptive attentive
        appropriate well supportive adequate before usual
        """);

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var note = context.Note;
        if (!note.LooksLikeNote)
        {
            return;
        }

        foreach (var section in note.Sections)
        {
            if (section.Kind is SectionKind.Subjective or SectionKind.Objective or SectionKind.Assessment or SectionKind.Plan or SectionKind.Data or SectionKind.Behavior or SectionKind.Intervention
                    or SectionKind.Response or SectionKind.Evaluation && !section.Heading.IsEmpty && IsVague(note, section, out var first, out var end) && !Practices.Of(context).IsMedical)
            {
                context.Report(new(note.Tokens[first].Start, note.Tokens[end - 1].End - note.Tokens[first].Start), "In what respect, by whose report, compared with when? One sentence with what was seen or said tells the next reader more.");
            }
        }
    }

    private static bool IsVague(Note note, Section section, out int first, out int end)
    {
        first = note.FirstTokenFrom(section.Body.Start);
        end = first;
        var words = 0;
        var isTelling = false;
        for (var token = first; token < note.Tokens.Length && note.Tokens[token].Start < section.Body.End; token++)
        {
            ref readonly var word = ref note.Tokens[token];
            if (word.Kind is TokenKind.Punctuation or TokenKind.ParagraphBreak || !IsProse(note, token))
            {
                continue;
            }

            if (++words > MostWords || !Vague.Contains(word))
            {
                return false;
            }

            first = words == 1 ? token : first;
            end = token + 1;
            isTelling |= Telling.Contains(word);
        }

        return isTelling;
    }

    // A comment that ignores a rule is no text of the section.
    private static bool IsProse(Note note, int token) => note.SentenceIndexAt(token) is >= 0 and var sentence && note.Sentences[sentence].Kind != SentenceKind.NotProse;
}
