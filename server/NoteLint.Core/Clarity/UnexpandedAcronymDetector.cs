using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Clarity;

/// <summary>
/// An acronym that a client who reads the note won't know, and that the note nowhere writes out. One finding for each acronym, at its
/// first place. Reports of other medicine are left alone: they are written for others.
/// </summary>
internal sealed class UnexpandedAcronymDetector : IDetector
{
    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var note = context.Note;
        if (!note.LooksLikeNote)
        {
            return;
        }

        var net = AcronymLexicon.Shared.Net;
        var seen = new HashSet<int>();
        var found = new List<(int End, int Acronym)>();
        foreach (var sentence in note.Sentences)
        {
            if (sentence.Kind is SentenceKind.NotProse or SentenceKind.Heading or SentenceKind.HeaderField)
            {
                continue;
            }

            for (var token = net.NextFrom(note, sentence.FirstToken, sentence.EndToken); token < sentence.EndToken; token = net.NextFrom(note, token + 1, sentence.EndToken))
            {
                found.Clear();
                if (net.FindAt(note, token, sentence.EndToken, found) > token && seen.Add(found[0].Acronym))
                {
                    Report(context, token, found[0].End, found[0].Acronym);
                }
            }
        }
    }

    private static void Report(DetectionContext context, int first, int end, int acronym)
    {
        var note = context.Note;
        context.CancellationToken.ThrowIfCancellationRequested();
        if (!IsExplained(note, first, end) && !AcronymLexicon.Shared.Meanings[acronym].IsIn(note, 0, note.Tokens.Length) && note.QuotationAt(note.Tokens[first].Start) is null
            && note.SectionAt(note.Tokens[first].Start).Kind != SectionKind.Signature && !Practices.Of(context).IsMedical)
        {
            context.Report(new(note.Tokens[first].Start, note.Tokens[end - 1].StemEnd - note.Tokens[first].Start), "Write it out once, with the short form in parentheses.");
        }
    }

    // "ERP (exposure …)", "exposure … (ERP)", "B. Nonesuch, SMI"
    private static bool IsExplained(Note note, int first, int end) => IsMark(note, end, '(') || (IsMark(note, first - 1, '(') && IsMark(note, end, ')'));

    private static bool IsMark(Note note, int token, char mark) => token >= 0 && token < note.Tokens.Length && note.Tokens[token].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[token].Start] == mark;
}
