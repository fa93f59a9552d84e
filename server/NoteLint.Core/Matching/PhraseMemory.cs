using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Judgmental.Tone;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Matching;

/// <summary>
/// Remembers what conditions asked about the sentence, the section and the note that a match stands in, so that each set of phrases
/// searches each of them once and not at every match. Belongs to one run over one note; not safe on several threads.
/// </summary>
public sealed class PhraseMemory
{
    private readonly Note note;

    // Matches come in the order of the text: of each kind of place the last answer is enough.
    private readonly Dictionary<(PhraseSet Phrases, PhraseScope Scope), (TextSpan Span, bool Found)> answers = [];

    private (int First, int End, Attribution? Attribution) report;
    private (TextSpan Span, bool Found) diagnosisCode;
    private (TextSpan Span, double Score) tone;
    private bool? noteJudges;

    /// <summary>Creates an empty memory.</summary>
    /// <param name="note">The note that is searched.</param>
    public PhraseMemory(Note note) => this.note = note;

    /// <summary>True where a phrase of the set starts within a span of the note.</summary>
    /// <param name="phrases">The set.</param>
    /// <param name="span">The span (UTF-16 offsets).</param>
    /// <param name="scope">What the span is.</param>
    internal bool StartsIn(PhraseSet phrases, TextSpan span, PhraseScope scope = PhraseScope.Sentence)
    {
        ref var answer = ref CollectionsMarshal.GetValueRefOrAddDefault(answers, (phrases, scope), out var isKnown);
        if (!isKnown || answer.Span != span)
        {
            answer = (span, phrases.StartsIn(note, span));
        }

        return answer.Found;
    }

    /// <summary>True where a sentence has a code of ICD or DSM.</summary>
    /// <param name="sentence">The sentence (UTF-16 offsets).</param>
    internal bool HasDiagnosisCode(TextSpan sentence)
    {
        if (diagnosisCode.Span != sentence)
        {
            diagnosisCode = (sentence, DiagnosisCode.IsIn(note.Chars.AsSpan(sentence.Start, sentence.Length)));
        }

        return diagnosisCode.Found;
    }

    /// <summary>How a sentence sounds, by the model that comes with NoteLint.</summary>
    /// <param name="sentence">A sentence of the note, not empty.</param>
    internal double ToneOf(in Sentence sentence)
    {
        if (tone.Span != sentence.Span)
        {
            tone = (sentence.Span, SentenceTone.ScoreOf(ToneModel.Shipped, note, sentence.FirstToken, sentence.EndToken));
        }

        return tone.Score;
    }

    /// <summary>True where the note as a whole judges; see <see cref="SentenceTone.Judges"/>.</summary>
    internal bool NoteJudges => noteJudges ??= SentenceTone.Judges(ToneModel.Shipped, note);

    /// <summary><see cref="Note.AttributionOf"/>, worked out once for each match.</summary>
    /// <param name="firstToken">Index of the match's first token.</param>
    /// <param name="endToken">Index just past its last token.</param>
    internal Attribution? AttributionOf(int firstToken, int endToken)
    {
        if (report.First != firstToken || report.End != endToken)
        {
            report = (firstToken, endToken, note.AttributionOf(firstToken, endToken));
        }

        return report.Attribution;
    }
}

/// <summary>A kind of place in a note that conditions ask about.</summary>
internal enum PhraseScope : byte
{
    /// <summary>A sentence.</summary>
    Sentence,

    /// <summary>A section's heading.</summary>
    Heading,

    /// <summary>A section.</summary>
    Section,

    /// <summary>The whole note.</summary>
    Note,
}
