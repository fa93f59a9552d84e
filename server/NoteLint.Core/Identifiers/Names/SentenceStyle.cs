using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>How a sentence uses capitals.</summary>
internal enum SentenceStyle : byte
{
    /// <summary>As in running text.</summary>
    Plain,

    /// <summary>Every word begins with one: a heading, a title, a list of skills.</summary>
    Title,

    /// <summary>Only capitals.</summary>
    Capitals,
}

/// <summary>Tells how a sentence uses capitals.</summary>
internal static class SentenceStyles
{
    /// <summary>Enough to know.</summary>
    private const int MostWords = 40;

    /// <summary>The style of a sentence by its words of three letters and more.</summary>
    public static SentenceStyle Of(NameText text, in Sentence sentence)
    {
        var (words, capitals, uppers, plain, lower) = (0, 0, 0, 0, 0);
        for (var index = sentence.FirstToken; index < sentence.EndToken && words < MostWords; index++)
        {
            ref readonly var token = ref text.Tokens[index];
            if (token.Kind != TokenKind.Word || token.Length < 3)
            {
                continue;
            }

            words++;
            if (token.Case == TokenCase.Upper)
            {
                uppers++;
            }
            else if (token.Case == TokenCase.Lower)
            {
                // "from", "with", "and" stay small in titles, "starts" does not.
                lower += token.Length > 3 && (text.CueAt(index) & (NameCue.MayPrecedePerson | NameCue.BeforePlace | NameCue.BeforeTime)) == 0 ? 1 : 0;
            }
            else
            {
                capitals++;
                plain += text.WordAt(index) is { IsOnlyWord: true } && index > sentence.FirstToken ? 1 : 0;
            }
        }

        return words >= 2 && uppers * 10 >= words * 7 ? SentenceStyle.Capitals
            : plain >= 1 && words >= 2 && lower * 10 <= words && (capitals + uppers) * 10 >= words * 8 ? SentenceStyle.Title
            : sentence.Kind == SentenceKind.Heading ? SentenceStyle.Title
            : SentenceStyle.Plain;
    }
}
