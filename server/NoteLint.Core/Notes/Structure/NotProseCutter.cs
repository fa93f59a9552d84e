using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Notes.Structure;

/// <summary>Cuts code, comments and link targets out of the sentences that they stand in.</summary>
internal static class NotProseCutter
{
    /// <summary>Cuts.</summary>
    /// <param name="tokens">The note's tokens.</param>
    /// <param name="sentences">Its sentences, in order.</param>
    /// <param name="spans">What is not prose, by start; a span inside another adds nothing.</param>
    /// <param name="result">Receives the sentences, those that are not prose among them.</param>
    public static void Cut(ReadOnlySpan<Token> tokens, ReadOnlySpan<Sentence> sentences, ReadOnlySpan<TextSpan> spans, PooledList<Sentence> result)
    {
        var next = 0;
        foreach (ref readonly var sentence in sentences)
        {
            while (next < spans.Length && spans[next].End <= sentence.Span.Start)
            {
                next++;
            }

            if (sentence.Kind == SentenceKind.NotProse || next == spans.Length || spans[next].Start >= sentence.Span.End)
            {
                result.Add(sentence);
                continue;
            }

            next = CutOne(tokens, sentence, spans, next, result);
        }
    }

    private static int CutOne(ReadOnlySpan<Token> tokens, in Sentence sentence, ReadOnlySpan<TextSpan> spans, int next, PooledList<Sentence> result)
    {
        var start = sentence.FirstToken;
        var isProse = true;
        var span = next;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            while (span < spans.Length && spans[span].End <= tokens[i].Start)
            {
                span++;
            }

            var inSpan = span < spans.Length && spans[span].Start <= tokens[i].Start;
            if (inSpan == isProse)
            {
                Add(tokens, start, i, isProse ? sentence.Kind : SentenceKind.NotProse, result);
                (start, isProse) = (i, !inSpan);
            }
        }

        Add(tokens, start, sentence.EndToken, isProse ? sentence.Kind : SentenceKind.NotProse, result);
        return span;
    }

    private static void Add(ReadOnlySpan<Token> tokens, int first, int end, SentenceKind kind, PooledList<Sentence> result)
    {
        if (end > first)
        {
            result.Add(new(TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End), first, end - first, kind));
        }
    }
}
