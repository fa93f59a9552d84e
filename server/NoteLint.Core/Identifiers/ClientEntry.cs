using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Linting;

namespace NoteLint.Core.Identifiers;

/// <summary>A number that stands beside the client's name where the note says who the client is: "CLIENT: ALEX EXAMPLE, MR 409913", "Cl. Alex Example, file CM-1180".</summary>
internal static class ClientEntry
{
    /// <summary>True where only a label parts a number from the client's name, and the word for the client or its label stands before the name.</summary>
    /// <param name="context">The note.</param>
    /// <param name="span">The number (UTF-16 offsets).</param>
    public static bool Holds(DetectionContext context, TextSpan span)
    {
        const int Farthest = 20;
        var mentions = PersonNames.Of(context).Mentions;
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = mentions[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        if (low == 0 || mentions[low - 1] is not { Person.Role: PersonRole.Client } mention || span.Start - mention.Span.End > Farthest || mention.TitleFirst < 2 || NoteText.HasLineBreak(context.Note.Chars, mention.Span.End, span.Start))
        {
            return false;
        }

        var word = mention.TitleFirst - 1;
        word -= context.Note.Chars[context.Note.Tokens[word].Start] is ':' or '.' ? 1 : 0;
        return (NameCues.Table.Of(context.Note.Tokens[word].Hash) & NameCue.ClientWord) != 0;
    }
}
