using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Ages in words and with units of years: "nine-year-old", "12 y/o".</summary>
internal static class AgeWords
{
    private const int LongestUnit = 16;
    public const int LeastInWords = 4;
    private const int LongestNumber = 9;
    private static readonly string[] NumberWords = ["four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"];
    private static readonly string[] Units = [" year old", " years old", " yr old", " yrs old", " years of age", " y/o", "y/o", " yo", " y.o.", " y o"];

    /// <summary>"Nine-year-old P., grade 4", "Pt: Dell, twelve, goalie"</summary>
    public static int? AgeInWords(Note note, in Sentence sentence, int token)
    {
        const string OldSuffix = "-year-old";
        ref readonly var word = ref note.Tokens[token];
        var text = note.Chars.AsSpan(word.Start, word.Length);
        if (text.EndsWith(OldSuffix, StringComparison.OrdinalIgnoreCase))
        {
            return YearsOf(text[..^OldSuffix.Length]) is { } old && ClientAge.IsOfClient(note, sentence, token, token + 1) ? old : null;
        }

        // "The client, a fourteen-year-old, spoke"
        if (note.Chars.AsSpan(word.End).StartsWith(OldSuffix, StringComparison.OrdinalIgnoreCase) && YearsOf(text) is { } years && ClientAge.IsOfClient(note, sentence, token, EndOfYears(note, sentence, token)))
        {
            return years;
        }

        return word.Length <= LongestNumber && token >= sentence.FirstToken + 2
            && (NamedAge.IsSaidOfClient(note, sentence, token) || (YearsOf(text) is not null && (NamedAge.IsBesideName(note, sentence, token) || LabelledAge.IsListed(note, sentence, token))) || (note.Chars[note.Tokens[token - 1].Start] == ',' && NamedAge.EndsApposition(note, sentence, token) && (LabelledAge.IsUnderClientLabel(note, sentence, token) || NamedAge.IsUnderInitials(note, sentence, token))))
            ? YearsOf(text)
            : null;
    }

    private static int? YearsOf(ReadOnlySpan<char> word)
    {
        for (var index = 0; index < NumberWords.Length; index++)
        {
            if (word.Equals(NumberWords[index], StringComparison.OrdinalIgnoreCase))
            {
                return index + LeastInWords;
            }
        }

        return null;
    }

    /// <summary>"-year-old", " years old", "yo", "y/o": index just past its last token, 0 where it is no age</summary>
    public static int EndOfYears(Note note, in Sentence sentence, int token)
    {
        var start = note.Tokens[token].End;
        var rest = note.Chars.AsSpan(start, Math.Min(LongestUnit, sentence.Span.End - start));
        foreach (var unit in Units)
        {
            if (StartsWith(rest, unit))
            {
                var end = token + 1;
                while (end < sentence.EndToken && note.Tokens[end].Start < start + unit.Length)
                {
                    end++;
                }

                return end;
            }
        }

        return 0;
    }

    private static bool StartsWith(ReadOnlySpan<char> rest, string unit)
    {
        if (rest.Length < unit.Length || (rest.Length > unit.Length && char.IsLetter(rest[unit.Length])))
        {
            return false;
        }

        for (var index = 0; index < unit.Length; index++)
        {
            var character = rest[index] is '-' or '\u2010' or '\u2011' or '\r' or '\n' ? ' ' : TokenHash.Fold(rest[index]);
            if (character != unit[index])
            {
                return false;
            }
        }

        return true;
    }
}
