using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Clarity;

/// <summary>
/// A note that names what is missing, worse or hard, and not one thing that the client did, can do, or has to rely on. The words stand in
/// <c>seeds/lexicons/strengths.txt</c>.
/// </summary>
internal sealed class OnlyDeficitsDetector : IDetector
{
    private const string File = "strengths.txt";
    private const string Deficit = "deficit";
    private const int FewestDeficits = 4;

    private static readonly Lazy<PatternNet<bool>> Words = new(static () => new(LexiconFile.Read(File).Select(static line => (line.Pattern, line.Heading == Deficit))));

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var note = context.Note;
        if (!note.LooksLikeNote)
        {
            return;
        }

        var net = Words.Value;
        var found = new List<(int End, bool IsDeficit)>();
        var deficits = 0;
        var (first, end) = (-1, -1);
        foreach (var sentence in note.Sentences)
        {
            if (sentence.Kind is SentenceKind.NotProse or SentenceKind.Heading or SentenceKind.HeaderField)
            {
                continue;
            }

            context.CancellationToken.ThrowIfCancellationRequested();
            for (var token = net.NextFrom(note, sentence.FirstToken, sentence.EndToken); token < sentence.EndToken; token = net.NextFrom(note, token + 1, sentence.EndToken))
            {
                found.Clear();
                if (net.FindAt(note, token, sentence.EndToken, found) == token)
                {
                    continue;
                }

                if (found.Exists(static match => !match.IsDeficit))
                {
                    return;
                }

                deficits++;
                (first, end) = first < 0 ? (token, found[0].End) : (first, end);
            }
        }

        if (deficits >= FewestDeficits)
        {
            context.Report(new(note.Tokens[first].Start, note.Tokens[end - 1].StemEnd - note.Tokens[first].Start), "What did the client do to get through, who stood by them, what was a little better? Add it beside what is hard, and leave that as it stands.");
        }
    }
}
