using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Ages in labels, headers and cells: "Client: M. T., 14", "| Pt | 13F |".</summary>
internal static class LabelledAge
{
    public static readonly WordSet ClientLabels = new("client patient pt ct student pupil child member employee user resident tenant young youth name re who seen");

    /// <summary>"Pt: 14M, seen 1:1", "| Pt | 13F, 8th grade |", "16F walk-in" at the top; not "Bed 4F", "Room: 12F"</summary>
    public static int? YearsAndSex(Note note, in Sentence sentence, int token)
    {
        ref readonly var word = ref note.Tokens[token];
        var text = note.Chars.AsSpan(word.Start, word.Length);
        var isOfClient = token == sentence.FirstToken
            ? token < ClientAge.TopOfNote || IsCellOfClient(note, token)
            : note.Chars[note.Tokens[token - 1].Start] is ':' or ',' && ClientLabels.Contains(note.Tokens[sentence.FirstToken]);
        return text.Length is 2 or 3 && text[^1] is 'M' or 'F' or 'm' or 'f' && isOfClient && int.TryParse(text[..^1], out var years) && years >= AgeWords.LeastInWords ? years : null;
    }

    // The cell beside that of the label
    private static bool IsCellOfClient(Note note, int token) =>
        note.SentenceIndexAt(token) is var cell and > 0 && note.Sentences[cell].Kind == SentenceKind.TableCell && ClientLabels.Contains(note.Tokens[note.Sentences[cell - 1].FirstToken]);

    private static readonly WordSet ShortLabels = new("pt ct patient client");
    public static readonly WordSet YearUnits = new("y yr yrs year years yo");

    /// <summary>"Client: M. T., 14   Date: …", "| Pupil | Kai T., 12 y |", "Client: M. T. (9)": what stands beside the name under a client's label</summary>
    public static bool IsListed(Note note, in Sentence sentence, int token)
    {
        // "Pt 34, on probation"
        if (token == sentence.FirstToken + 1 && ShortLabels.Contains(note.Tokens[token - 1]) && token + 1 < sentence.EndToken && note.Chars[note.Tokens[token + 1].Start] == ',')
        {
            return note.Tokens[token].Length == 2;
        }

        if (token == sentence.FirstToken || note.Chars[note.Tokens[token - 1].Start] is not (',' or '(')
            || !(IsUnderClientLabel(note, sentence, token) || (IsCellOfClient(note, token) && HasNoLowerWord(note, sentence.FirstToken, token))))
        {
            return false;
        }

        var end = token + 1;
        while (end < sentence.EndToken && YearUnits.Contains(note.Tokens[end]) && !IsApart(note, end))
        {
            end++;
        }

        return end >= sentence.EndToken || note.Chars[note.Tokens[end].Start] is ',' or '.' or ';' or '|' or ')' or '(' || IsApart(note, end);
    }

    private static bool IsApart(Note note, int token)
    {
        var between = note.Chars.AsSpan(note.Tokens[token - 1].End, note.Tokens[token].Start - note.Tokens[token - 1].End);
        return between.Length > 1 || between.IndexOfAny('\t', '\n') >= 0;
    }

    private static bool HasNoLowerWord(Note note, int first, int end)
    {
        for (var name = first; name < end; name++)
        {
            if (note.Tokens[name] is { Kind: TokenKind.Word, Case: TokenCase.Lower } word && !Somebody.Contains(word) && !Pupils.Contains(word) && !note.Chars.AsSpan(word.Start, word.Length).Contains('-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Student: R., 14, second year", "Pupil A. B., 9."</summary>
    public static bool IsUnderClientLabel(Note note, in Sentence sentence, int token)
    {
        const int Longest = 9;
        return token - sentence.FirstToken <= Longest && ClientLabels.Contains(note.Tokens[sentence.FirstToken]) && HasNoLowerWord(note, NameUnder(note, sentence, token), token);
    }

    // "Young person: Skye", "Child seen: R. B.": the label may have more words than one
    private static int NameUnder(Note note, in Sentence sentence, int end)
    {
        const int LongestLabel = 3;
        for (var token = sentence.FirstToken + 1; token < Math.Min(end, sentence.FirstToken + 1 + LongestLabel); token++)
        {
            if (note.Chars[note.Tokens[token].Start] == ':')
            {
                return token + 1;
            }
        }

        return sentence.FirstToken + 1;
    }

    private static readonly WordSet Of = new("of");

    /// <summary>"Client: a girl of 14", "Pt: boy of 9"</summary>
    public static bool IsOfSomebody(Note note, in Sentence sentence, int token) =>
        token >= sentence.FirstToken + 4 && Of.Contains(note.Tokens[token - 1]) && IsOfLabelled(note, sentence, token - 2);

    public static bool IsHeaderAge(Note note, int token)
    {
        foreach (var field in note.Header)
        {
            if (field.Kind == HeaderFieldKind.Age && field.Value.Contains(note.Tokens[token].Start))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet AgeLabels = new("age");

    /// <summary>"age........... 9 years": behind dots or a line that lead from the label, which opens its line</summary>
    public static bool IsBehindLeader(Note note, int token)
    {
        var label = token - 1;
        while (label >= 0 && (note.Tokens[label].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[label].Start] is '.' or '_' or '-' or '…' or ':'))
        {
            label--;
        }

        return label >= 0 && label < token - 1 && AgeLabels.Contains(note.Tokens[label])
            && (note.Tokens[label].Start == 0 || note.Chars.AsSpan(0, note.Tokens[label].Start).TrimEnd(" \t*-•") is [.., '\n' or '\r'] or []);
    }

    private static readonly WordSet Pupils = new("grader kindergartner kindergartener preschooler toddler adolescent teen minor");
    private static readonly WordSet Somebody = new("boy girl child man woman male female lad lass teenager pupil student youngster youth");

    /// <summary>"Child / client: boy, aged 9"</summary>
    public static bool IsOfLabelled(Note note, in Sentence sentence, int noun)
    {
        const int LongestLabel = 4;
        const int LongestLead = 2;
        var colon = noun - 1;
        while (colon > sentence.FirstToken && noun - 1 - colon < LongestLead && note.Tokens[colon] is { Kind: TokenKind.Word, Case: TokenCase.Lower })
        {
            colon--;
        }

        if (!Somebody.Contains(note.Tokens[noun]) || colon <= sentence.FirstToken || note.Chars[note.Tokens[colon].Start] != ':' || colon - sentence.FirstToken > LongestLabel)
        {
            return false;
        }

        for (var label = sentence.FirstToken; label < colon; label++)
        {
            if (ClientLabels.Contains(note.Tokens[label]))
            {
                return true;
            }
        }

        return false;
    }
}
