using NoteLint.Core.Notes;
using NoteLint.Core.Text;

namespace NoteLint.Core.Matching;

/// <summary>Phrases in which the words of an idiom are meant as they stand: <c>seeds/lexicons/literal-phrases.txt</c>.</summary>
internal static class LiteralPhrases
{
    // No phrase begins farther before the idiom's own words.
    private const int Reach = 12;

    private static readonly Lazy<PhraseSet> Shared = new(static () => new PhraseSet(
        [.. SectionedFile.Lines("literal-phrases.txt").SelectMany(static line => line.Text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct()]));

    /// <summary>True where the tokens lie within such a phrase, or the phrase begins within them and goes on behind them.</summary>
    public static bool Hold(Note note, int firstToken, int endToken, int sentenceStart)
    {
        for (var i = Math.Max(sentenceStart, firstToken - Reach); i < endToken; i++)
        {
            if (Shared.Value.LengthAt(note, i) is > 0 and var length && i + length > firstToken && (i <= firstToken ? i + length >= endToken : i + length > endToken))
            {
                return true;
            }
        }

        return false;
    }
}
