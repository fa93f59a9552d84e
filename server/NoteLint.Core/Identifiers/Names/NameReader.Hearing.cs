using NoteLint.Core.Identifiers.Hearing;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <content>What the encoder hears otherwise than rules.</content>
internal sealed partial class NameReader
{
    /// <summary>Leaves out what is heard to be nobody's name, and adds what is heard to be somebody's.</summary>
    private void Hear(HeardNote heard)
    {
        var fields = text.Note.Header is [.., var last] ? last.Value.End : 0;
        var somebody = mentions.Where(heard.IsSomebody).SelectMany(static mention => mention.Parts).ToHashSet();
        foreach (var mention in mentions.FindAll(mention => heard.IsNobody(mention, isLabelled: mention.Span.Start < fields) && !mention.Parts.Any(somebody.Contains)))
        {
            Forget(mention);
        }

        foreach (var sentence in text.Note.Sentences)
        {
            Hear(heard, sentence);
        }
    }

    private void Hear(HeardNote heard, in Sentence sentence)
    {
        for (var index = sentence.FirstToken; index < sentence.EndToken; index++)
        {
            if (isTaken[index] || text.Tokens[index].Kind != TokenKind.Word || !IsHeard(heard, index, sentence.Kind))
            {
                continue;
            }

            var first = index;
            var end = HeardEnd(heard, index, sentence.EndToken);
            if (IsKnownAsNobody(first, end, sentence))
            {
                index = end - 1;
                continue;
            }

            if (mentions.Find(mention => mention.End == first || mention.End == first - 1 && IsJoint(first - 1)) is { } before && before.First >= sentence.FirstToken && IsOneName(before.First, first))
            {
                Forget(before);
                first = before.First;
            }

            if (mentions.Find(mention => mention.First == end) is { } behind && IsOneName(first, end + 1))
            {
                Forget(behind);
                end = behind.End;
            }

            var left = LeftContext.Read(text, first, sentence.FirstToken);
            Add(first, end, left, roles.RoleOf(left, first, end, sentence.EndToken), left.Relation, left.Title);
            index = end - 1;
        }
    }

    /// <summary>Rules know more than was learned of figures, works, animals, things and makers of methods.</summary>
    private bool IsKnownAsNobody(int first, int end, in Sentence sentence)
    {
        const int MostAgainst = -10;
        var left = LeftContext.Read(text, first, sentence.FirstToken);
        return namesakes.Contains(text.Tokens[first].Hash) || text.Figures.IsIn(first) || KnownFigures.StandAt(text, first, sentence.FirstToken) || KnownNames.StandAt(text, left, first, end, sentence.FirstToken, sentence.EndToken)
            || ThingSigns.Of(text, left, first, end, sentence.FirstToken, sentence.EndToken) <= MostAgainst;
    }

    private bool IsHeard(HeardNote heard, int index, SentenceKind kind)
    {
        const int LongestShortForm = 4;
        var token = text.Tokens[index];
        var isInitial = text.IsInitial(index) && text.IsMark(index + 1, '.') && !text.Tokens[index + 1].JoinedToNext;
        if (token.StemEnd - token.Start == 1 && !isInitial || (text.CueAt(index) & Titles) != 0)
        {
            return false;
        }

        // "a tree branch", "ORIF of the wrist"
        var word = text.WordAt(index);
        var isDoubtful = word.IsOnlyWord || token.Case == TokenCase.Lower && word.Word > 0 || token is { Case: TokenCase.Upper, Length: <= LongestShortForm };
        return !(word.IsOnlyWord && kind == SentenceKind.Heading) && heard.IsOfName(index, isDoubtful);
    }

    private void Forget(NameMention mention)
    {
        mentions.Remove(mention);
        isTaken.AsSpan(mention.First, mention.End - mention.First).Clear();
    }

    private int HeardEnd(HeardNote heard, int index, int limit)
    {
        var end = index + 1;
        while (true)
        {
            var next = end < limit && text.IsMark(end, '.', '-', '\'', '’') ? end + 1 : end;
            if (next >= limit || isTaken[next] || text.Tokens[next].Kind != TokenKind.Word || !IsHeard(heard, next, SentenceKind.Prose) || !IsOneName(index, next + 1))
            {
                return end;
            }

            end = next + 1;
        }
    }

    /// <summary>True where no line ends between the words of a name.</summary>
    private bool IsOneName(int first, int end) => !text.Note.Chars.AsSpan(text.Tokens[first].Start, text.Tokens[end - 1].Start - text.Tokens[first].Start).Contains('\n');
}
