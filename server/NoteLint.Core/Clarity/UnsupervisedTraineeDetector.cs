using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Linting;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Clarity;

/// <summary>A note whose writer is in training, and no line for the supervisor: no name, no review, no cosignature.</summary>
internal sealed class UnsupervisedTraineeDetector : IDetector
{
    // A signature stands in the last lines.
    private const int LastTokens = 60;

    private static readonly PhraseSet Trainees = new(
        "practicum student", "practicum counselor", "practicum therapist", "practicum intern", "student counselor", "student therapist", "student clinician", "counseling student", "social work student", "psychology student", "graduate student",
        "counseling intern", "clinical intern", "therapist intern", "counselor intern", "social work intern", "student intern", "MSW student", "MFT student", "counseling practicum student", "doctoral student", "master's student", "PsyD student", "externship student", "externship trainee", "internship student", "practicum intern", "MSW intern", "MFT intern", "psychology intern", "predoctoral intern", "doctoral intern", "art therapy intern", "intern",
        "pre-licensed therapist", "pre-licensed clinician", "pre-licensed counselor", "prelicensed therapist", "prelicensed clinician", "prelicensed counselor", "resident in psychology", "psychology resident", "resident in counseling", "counseling resident", "therapist in training", "clinician in training",
        "trainee", "counselor trainee", "therapist trainee", "psychologist in training", "counselor in training", "psychology extern", "doctoral extern", "extern", "practicum trainee", "MFT trainee", "student nurse", "nursing student", "medical student");

    private static readonly PhraseSet Supervision = new(
        "cosign", "supv", "cosigned", "cosignature", "co-signed", "co-signature", "co-sign", "cosigner", "countersigned", "counter-signed", "supervisor", "supervisors", "supervised by", "supervising", "supervision", "reviewed by", "under the license of", "attending", "preceptor", "licensed supervisor");

    // "Client, a medical student, …"
    private static readonly WordSet Articles = new("a an the is was as who");

    // Who writes together with a licensed colleague is not alone.
    private static readonly PhraseSet Licensed = new("LCSW", "LICSW", "LPC", "LPCC", "LMFT", "LMHC", "LCPC", "PsyD", "PhD", "MD", "DO", "PMHNP", "NP", "LADC", "licensed");

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var note = context.Note;
        if (note.LooksLikeNote && Place(note) is { } place && !Supervision.IsIn(note, 0, note.Tokens.Length))
        {
            context.Report(place, "Who supervises, and where does the supervisor sign? A line for name, date and cosignature is enough.");
        }
    }

    private static TextSpan? Place(Note note)
    {
        foreach (var field in note.Header)
        {
            if (field.Kind == HeaderFieldKind.Clinician && Within(note, field, Licensed) is null && Within(note, field, Trainees) is { } found)
            {
                return found;
            }
        }

        var end = note.Tokens.Length;
        var from = Math.Max(0, end - LastTokens);
        for (var token = Trainees.Find(note, from, out var last); token >= 0; token = Trainees.Find(note, last, out last))
        {
            if (IsSignature(note, token))
            {
                return Span(note, token, last);
            }
        }

        return null;
    }

    // "J. Greenhorn, practicum student" ends its line and says nothing else.
    private static bool IsSignature(Note note, int token)
    {
        const int LongestSignature = 12;
        var sentence = note.Sentences[note.SentenceIndexAt(token)];
        return sentence.TokenCount <= LongestSignature && HasMarkBefore(note, sentence, token) && note.Tokens[sentence.FirstToken].Case is TokenCase.Capitalized or TokenCase.Upper;
    }

    // ", practicum student", ", second-year resident in psychology"
    private static bool HasMarkBefore(Note note, in Sentence sentence, int token)
    {
        const int Reach = 4;
        for (var before = token - 1; before > Math.Max(sentence.FirstToken, token - 1 - Reach); before--)
        {
            if (note.Chars[note.Tokens[before].Start] is ',' or '(' or '–')
            {
                return true;
            }

            if (Articles.Contains(note.Tokens[before]))
            {
                return false;
            }
        }

        return token - 1 > sentence.FirstToken && note.Chars[note.Tokens[token - 1].Start] == '-';
    }

    private static TextSpan? Within(Note note, HeaderField field, PhraseSet words)
    {
        var token = words.Find(note, note.FirstTokenFrom(field.Value.Start), out var end);
        return token >= 0 && note.Tokens[end - 1].End <= field.Value.End ? Span(note, token, end) : null;
    }

    private static TextSpan Span(Note note, int first, int end) => TextSpan.FromBounds(note.Tokens[first].Start, note.Tokens[end - 1].StemEnd);
}
