using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Dates;

/// <summary>Ages of 90 years and more: "93 years old", "a 96-year-old", "aged 93", "93 y/o", "she is 93".</summary>
internal static class AgeReader
{
    /// <summary>Ages below it identify nobody.</summary>
    public const int Youngest = 90;

    /// <summary>Nobody has been older.</summary>
    public const int Oldest = 122;

    private static readonly WordSet ShortUnits = new("hour hours hr hrs day days week weeks wk wks month months mo mos");
    private static readonly WordSet Older = new("older over above more up");
    private static readonly WordSet Old = new("old young");
    private static readonly WordSet Ones = new("one two three four five six seven eight nine");
    private static readonly WordSet Years = new("year years yr yrs y yo");
    private static readonly WordSet Labels = new("age aged ages turned turning turns");
    private static readonly WordSet Links = new("is was now just approximately about almost nearly at of to until be am are were hit hits reached reaching turning");
    private static readonly WordSet People = new("""
        he she they client patient pt mother father mom dad grandmother grandfather grandma grandpa nana aunt uncle wife husband sister brother who woman man lady gentleman resident member
        great-grandmother great-grandfather neighbor neighbour i friend partner parent shes hes whos father-in-law mother-in-law nan gran granny babysitter landlord landlady
        """);
    private static readonly WordSet OrdinalNouns = new("birthday year");
    private static readonly WordSet Pronouns = new("he she they i who shes hes whos");
    private static readonly WordSet Lives = new("died dies dead passed lived lives living deceased age still drives driving");

    /// <summary>What follows a bare age: nothing, or the next thought.</summary>
    private static readonly WordSet After = new("and but now who when with or so in on this next today yesterday tomorrow n he she they of still last lol not herself himself themselves if til until");

    /// <summary>Reads at a token that starts with a digit.</summary>
    public static void ReadAt(Note note, int token, IdentifierList found)
    {
        ref readonly var number = ref note.Tokens[token];
        var chars = note.Chars;
        if (number.Length is < 2 or > 6 || chars[number.Start] is not ('9' or '1'))
        {
            return;
        }

        var text = chars.AsSpan(number.Start, number.Length);
        var digits = text.IndexOfAnyExceptInRange('0', '9') is var other and >= 0 ? other : text.Length;
        if (digits is < 2 or > 3 || int.Parse(text[..digits]) is < Youngest or > Oldest || NoteText.ComesFrom(chars, number.Start))
        {
            return;
        }

        // "90 or older" names nobody's age.
        if (note.IsMark(token + 1, '+') || (token + 2 < note.Tokens.Length && chars.AsSpan(note.Tokens[token + 1].Start, note.Tokens[token + 1].Length) is "or" or "and" && Older.Contains(note.Tokens[token + 2])))
        {
            return;
        }

        // "aged 92 days": the age of an infant or a wound is a fact that stays.
        var unit = note.IsMark(token + 1, '-') ? token + 2 : token + 1;
        if (digits == text.Length && unit < note.Tokens.Length && ShortUnits.Contains(note.Tokens[unit]))
        {
            return;
        }

        // 93yo, 93M
        if (digits < text.Length)
        {
            if (text[digits..] is "s" && digits == 2 && IsDecadeOfPerson(note, token))
            {
                found.Add(IdentifierKind.Age, new TextSpan(number.Start, number.Length), Evidence.Context);
            }
            else if (text[digits..] is "th" or "st" or "nd" or "rd" && note.IsWord(token + 1, OrdinalNouns))
            {
                found.Add(IdentifierKind.Age, new TextSpan(number.Start, digits), Evidence.Context);
            }
            else if (text[digits..] is "yo" or "y" or "yr" or "yrs" or "YO" or "M" or "F" && (digits == 2 || text.Length - digits > 1))
            {
                found.Add(IdentifierKind.Age, new TextSpan(number.Start, digits), Evidence.Form);
            }

            return;
        }

        if (UnitEnd(note, token) > 0)
        {
            found.Add(IdentifierKind.Age, new TextSpan(number.Start, digits), Evidence.Form);
        }
        else if (IsBareAge(note, token, token) || IsSetOff(note, token) || IsInTable(note, token))
        {
            found.Add(IdentifierKind.Age, new TextSpan(number.Start, digits), Evidence.Context);
        }
    }

    /// <summary>"| Age | 93 |": the cell beside the label.</summary>
    private static bool IsInTable(Note note, int token)
    {
        const int Longest = 24;
        var start = note.Tokens[token].Start;
        var before = note.Chars.AsSpan(Math.Max(0, start - Longest), Math.Min(start, Longest)).TrimEnd(' ');
        return before.EndsWith("|") && before[..^1].TrimEnd(' ') is var label && label.EndsWith("age", StringComparison.OrdinalIgnoreCase) && label[..^3].TrimEnd(' ').EndsWith("|") && note.Chars.AsSpan(note.Tokens[token].End).TrimStart(' ').StartsWith("|");
    }

    /// <summary>Reads at "ninety" and "hundred": "ninety-three years old", "a hundred and one".</summary>
    public static void ReadWords(Note note, int token, IdentifierList found)
    {
        var end = token + 1;
        if (note.IsMark(end, '-') && note.IsWord(end + 1, Ones))
        {
            end += 2;
        }
        else if (note.IsWord(end, Ones))
        {
            end++;
        }

        if (UnitEnd(note, end - 1) > 0)
        {
            found.Add(IdentifierKind.Age, TextSpan.FromBounds(note.Tokens[token].Start, note.Tokens[end - 1].End), Evidence.Form);
        }
        else if ((end > token + 1 || note.Chars[note.Tokens[token].Start] is 'n' or 'N') && IsBareAge(note, token, end - 1))
        {
            found.Add(IdentifierKind.Age, TextSpan.FromBounds(note.Tokens[token].Start, note.Tokens[end - 1].End), Evidence.Context);
        }
    }

    private static readonly WordSet Parts = new("early mid middle late");
    private static readonly WordSet Owners = new("his her their my");

    /// <summary>"in her nineties", "in his early 90s"; "in the nineties" is a decade.</summary>
    private static bool IsDecadeOfPerson(Note note, int token)
    {
        var owner = token - 1;
        owner -= note.IsMark(owner, '-') ? 1 : 0;
        owner -= note.IsWord(owner, Parts) ? 1 : 0;
        return owner > 0 && note.IsWord(owner, Owners) && TextOf(note, owner - 1).Equals("in", StringComparison.OrdinalIgnoreCase) && !note.IsWord(token + 1, Measures);
    }

    /// <summary>Reads at "nineties", "ninetieth" and "hundredth": "in her nineties", "his ninetieth birthday".</summary>
    public static void ReadDecade(Note note, int token, IdentifierList found)
    {
        if (TextOf(note, token).EndsWith("ies", StringComparison.OrdinalIgnoreCase) ? IsDecadeOfPerson(note, token) : note.IsWord(token + 1, OrdinalNouns) && TextOf(note, token + 1).Equals("birthday", StringComparison.OrdinalIgnoreCase))
        {
            found.Add(IdentifierKind.Age, TextSpan.FromBounds(note.Tokens[token].Start, note.Tokens[token].End), Evidence.Context);
        }
    }

    /// <summary>Reads at "hundred": "a hundred and one", "one hundred".</summary>
    public static void ReadHundred(Note note, int token, IdentifierList found)
    {
        if (token == 0 || TextOf(note, token - 1) is not ("a" or "one" or "A" or "One"))
        {
            return;
        }

        var end = token + 1;
        end += end + 1 < note.Tokens.Length && TextOf(note, end) is "and" && note.IsWord(end + 1, Ones) ? 2 : note.IsWord(end, Ones) ? 1 : 0;
        if (UnitEnd(note, end - 1) > 0 || IsBareAge(note, token - 1, end - 1))
        {
            found.Add(IdentifierKind.Age, TextSpan.FromBounds(note.Tokens[token - 1].Start, note.Tokens[end - 1].End), Evidence.Context);
        }
    }

    /// <summary>An age with the words behind it that say so: "93 years old", "96-year-old", "93yo".</summary>
    /// <param name="note">The note.</param>
    /// <param name="age">The number.</param>
    public static TextSpan WithUnit(Note note, TextSpan age)
    {
        var last = note.TokenFrom(age.Start);
        while (last + 1 < note.Tokens.Length && note.Tokens[last].End < age.End)
        {
            last++;
        }

        // "93yo" is one token, "93M" says the sex as well.
        var rest = note.Chars.AsSpan(age.End, Math.Max(0, note.Tokens[last].End - age.End));
        return rest is "yo" or "y" or "yr" or "yrs" or "YO" ? TextSpan.FromBounds(age.Start, note.Tokens[last].End)
            : rest.IsEmpty && UnitEnd(note, last) is var end and > 0 ? TextSpan.FromBounds(age.Start, end)
            : age;
    }

    /// <summary>Offset just past "years old", "-year-old", "y/o", "years of age"; 0 where none follows.</summary>
    private static int UnitEnd(Note note, int token)
    {
        var tokens = note.Tokens;
        var index = token + 1;
        index += note.IsMark(index, '-') ? 1 : 0;
        if (!note.IsWord(index, Years))
        {
            return 0;
        }

        var chars = note.Chars;
        var word = chars.AsSpan(tokens[index].Start, tokens[index].Length);
        if (word is "yo" or "YO")
        {
            return tokens[index].End;
        }

        // y/o, y.o.
        if (word is "y" or "Y")
        {
            var isShort = index + 2 < tokens.Length && (note.IsMark(index + 1, '/') || note.IsMark(index + 1, '.')) && chars[tokens[index + 2].Start] is 'o' or 'O' && tokens[index + 2].Length == 1;
            return isShort ? tokens[index + 2].End : 0;
        }

        index++;
        index += note.IsMark(index, '.') && note.IsWord(index + 1, Old) ? 1 : 0;
        index += note.IsMark(index, '-') ? 1 : 0;
        if (note.IsWord(index, Old))
        {
            return tokens[index].End;
        }

        return index + 1 < tokens.Length && chars.AsSpan(tokens[index].Start, tokens[index].Length) is "of" && chars.AsSpan(tokens[index + 1].Start, tokens[index + 1].Length) is "age"
            ? tokens[index + 1].End
            : 0;
    }

    /// <summary>Of these a number is no age: "her sister's pulse is 98".</summary>
    private static readonly WordSet Measures = new("fever febrile fevers tachycardic bradycardic tachypneic degrees excess hr heart rates bpm pulse sat sats spo2 o2 oxygen bp systolic diastolic weight wt temp temperature glucose sugar score scores scored level rate iq percentile weighs sugars a1c qtc mg lb lbs kg pounds dose milligrams percent bed room apartment unit number page");

    private const int Farthest = 9;
    private const int Nearest = 5;

    /// <summary>Of these "of 94" tells the age: "a woman of 94".</summary>
    private static readonly WordSet Aged = new("patient resident woman man lady gentleman widow widower mother father grandmother grandfather aunt uncle neighbor neighbour client person age");

    private static readonly WordSet BareYears = new("yrs yr years");

    /// <summary>"Client: A. Example; 92 yrs;", "who at 92 cut him down", "| Ana Example | 94 |", "DOB 12/25/1933, 91.": an age by what encloses it.</summary>
    private static bool IsSetOff(Note note, int token)
    {
        const int FarthestLabel = 8;
        if (token < 2)
        {
            return false;
        }

        if (note.IsWord(token + 1, BareYears))
        {
            return (note.IsMark(token - 1, ';', ',') || note.IsMark(token - 1, '(', '|')) && (token + 2 >= note.Tokens.Length || note.Tokens[token + 2].Kind != TokenKind.Word);
        }

        if (TextOf(note, token - 1) is "at" && note.IsWord(token - 2, Pronouns))
        {
            return token + 1 < note.Tokens.Length && note.Tokens[token + 1] is { Kind: TokenKind.Word, Case: TokenCase.Lower };
        }

        if (note.IsMark(token - 1, '|') && note.IsMark(token + 1, '|'))
        {
            return token > 2 && note.IsCapitalized(token - 2) && note.IsCapitalized(token - 3) && NameLexicon.Of(note, note.Tokens[token - 2]) is { IsName: true } or { IsUnknown: true };
        }

        if (!note.IsMark(token - 1, ',') || note.Tokens[token - 2].Kind != TokenKind.Number || !EndsThought(note, token))
        {
            return false;
        }

        for (var index = token - 2; index >= 0 && token - index <= FarthestLabel; index--)
        {
            if (TextOf(note, index).Equals("dob", StringComparison.OrdinalIgnoreCase) || TextOf(note, index) is "born")
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Verbs = new("is was now says turns turned be");

    /// <summary>"PT STATES AGE IS 71 BUT CHART SAYS 92", "her father-in-law who lives with them and is 91".</summary>
    private static bool IsOfPerson(Note note, int token)
    {
        const int FarthestPerson = 14;
        for (var index = token - 1; index >= 0 && token - index <= FarthestPerson; index--)
        {
            ref readonly var before = ref note.Tokens[index];
            if (before.Kind == TokenKind.ParagraphBreak || Measures.Contains(before) || note.Chars[before.Start] is '.' or ';' && !before.JoinedToNext && before.Kind == TokenKind.Punctuation && !(index > 0 && note.Tokens[index - 1].Length <= 3))
            {
                return false;
            }

            if (before.Kind == TokenKind.Word && (TextOf(note, index).Equals("age", StringComparison.OrdinalIgnoreCase) || (NameCues.Table.Of(before.Hash) & (NameCue.Relation | NameCue.Honorific)) != 0 && before.PossessiveLength == 0))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBareAge(Note note, int token, int last)
    {
        var before = note.WordBefore(token);
        if (before < 0)
        {
            return false;
        }

        // "Age/Sex: 96 F"
        if ((TextOf(note, before).Equals("sex", StringComparison.OrdinalIgnoreCase) || TextOf(note, before).Equals("gender", StringComparison.OrdinalIgnoreCase)) && before > 1 && note.IsMark(before - 1, '/') && TextOf(note, before - 2).Equals("age", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        // "they were down to 100"
        if (TextOf(note, before) is "to" && before > 0 && TextOf(note, before - 1) is "down" or "up")
        {
            return false;
        }

        if (Labels.Contains(note.Tokens[before]))
        {
            return !note.IsMark(last + 1, '%') && (TextOf(note, before) is not ("turned" or "turning" or "turns" or "Turned") || EndsThought(note, last));
        }

        if (!EndsThought(note, last))
        {
            return IsOfEntry(note, token, last) || IsOldest(note, token, last);
        }

        // "Ana Example will be 90 this winter"
        if (before == token - 1 && before > 1 && TextOf(note, before) is "be" && TextOf(note, before - 1) is "will" && note.IsCapitalized(before - 2) && NameLexicon.Of(note, note.Tokens[before - 2]).IsName && note.IsWord(last + 1, Soon))
        {
            return true;
        }

        // "I'm ninety-four"
        if (before == token - 1 && TextOf(note, before).Equals("I'm", StringComparison.OrdinalIgnoreCase) || before == token - 1 && TextOf(note, before).Equals("I’m", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        // "He's 91", "At 93 she still cooks"
        if (note.Tokens[before].PossessiveLength > 0 && Pronouns.Contains(note.Tokens[before]) || (TextOf(note, before) is "At" or "at") && note.IsWord(last + 1, Pronouns))
        {
            return true;
        }

        // "died at 91", "lived to 97"; "she is 93", "her grandmother, 94,"
        if (Links.Contains(note.Tokens[before]))
        {
            for (var index = before - 1; index >= 0 && before - index <= 3; index--)
            {
                if (Lives.Contains(note.Tokens[index]) || People.Contains(note.Tokens[index]))
                {
                    return true;
                }

                if (!Links.Contains(note.Tokens[index]))
                {
                    return IsOfNamed(note, index) || Verbs.Contains(note.Tokens[before]) && IsOfPerson(note, before);
                }
            }

            return Verbs.Contains(note.Tokens[before]) && IsOfPerson(note, before);
        }

        if (before == token - 1 && Verbs.Contains(note.Tokens[before]) && IsOfPerson(note, before))
        {
            return true;
        }

        // "woman of 94", "a patient of 91 died"
        if (TextOf(note, before) is "of" && before == token - 1 && before > 0 && Aged.Contains(note.Tokens[before - 1]))
        {
            return true;
        }

        // "her niece (90 herself)"
        if (note.IsMark(token - 1, '(') && (TextOf(note, Math.Min(last + 1, note.Tokens.Length - 1)).Equals("herself", StringComparison.OrdinalIgnoreCase) || TextOf(note, Math.Min(last + 1, note.Tokens.Length - 1)).Equals("himself", StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        // "Dolly Example, 90, oldest member": behind a name that is no word, between commas.
        if (note.IsMark(token - 1, ',') && note.IsMark(last + 1, ',', '.') && token > 1 && note.IsCapitalized(token - 2) && note.Tokens[token - 2].Length > 2 && NameLexicon.Of(note, note.Tokens[token - 2]) is { IsOnlyName: true } && (NameCues.Table.Of(note.Tokens[token - 2].Hash) & (NameCue.Any | NameCue.Famous | NameCue.EponymHead)) == 0
            && !(last + 2 < note.Tokens.Length && note.Tokens[last + 2].Kind == TokenKind.Number))
        {
            return true;
        }

        // "her granny, Ana, 91 on Sunday", "Miss Ana - 90 today!"
        if (token > 1 && note.IsCapitalized(token - 2) && (note.IsMark(token - 1, ',') || note.IsMark(token - 1, '-', '–') && !note.Tokens[token - 1].JoinedToNext) && IsOfNamed(note, token - 2, Nearest))
        {
            return true;
        }

        if (note.IsMark(token - 1, '(') && note.IsMark(last + 1, ')') || note.IsMark(token - 1, ',') && note.IsMark(last + 1, ')', ','))
        {
            return IsOfNamed(note, token - 2);
        }

        return People.Contains(note.Tokens[before]) && (note.IsMark(token - 1, ',') || note.IsMark(token - 1, '('));
    }

    /// <summary>Behind a birthday that is to come.</summary>
    private static readonly WordSet Soon = new("this next in on soon tomorrow");

    /// <summary>"5. Mrs Example, ninety-four: slept": who an entry of a list is about.</summary>
    private static bool IsOfEntry(Note note, int token, int last) => note.IsMark(last + 1, ':') && note.IsMark(token - 1, ',') && IsOfNamed(note, token - 2, Nearest);

    /// <summary>"Mr. Example, at 90 the oldest member,"</summary>
    private static bool IsOldest(Note note, int token, int last) =>
        token > 1 && TextOf(note, token - 1) is "at" && last + 2 < note.Tokens.Length && TextOf(note, last + 1) is "the" or "our" && TextOf(note, last + 2) is "oldest" or "eldest";

    /// <summary>"her sister Ana (98)", "his aunt, Ana Example, is 95", "the oldest member of the group, 91,".</summary>
    private static bool IsOfNamed(Note note, int last, int farthest = Farthest)
    {
        for (var index = last; index >= 0 && last - index < farthest; index--)
        {
            ref readonly var token = ref note.Tokens[index];
            if (Measures.Contains(token))
            {
                return false;
            }

            if (token.Kind == TokenKind.Word && token.PossessiveLength == 0 && (People.Contains(token) || (NameCues.Table.Of(token.Hash) & (NameCue.Relation | NameCue.Honorific)) != 0 && !Links.Contains(token)))
            {
                return true;
            }

            if (token.Kind == TokenKind.ParagraphBreak || token.Kind == TokenKind.Number || note.Chars[token.Start] is ';' or ':' || note.Chars[token.Start] == '.' && token.JoinedToNext)
            {
                return false;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> TextOf(Note note, int index) => note.Chars.AsSpan(note.Tokens[index].Start, note.Tokens[index].Length);

    private static bool EndsThought(Note note, int token)
    {
        var next = token + 1;
        return next >= note.Tokens.Length
            || note.Tokens[next].Kind == TokenKind.ParagraphBreak
            || After.Contains(note.Tokens[next])
            || (note.Tokens[next].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[next].Start] is '.' or ',' or ';' or '(' or ')' or '!' or '?' or '&' or '-' or '–' or '—' && !(note.Tokens[next].JoinedToNext && next + 1 < note.Tokens.Length && note.Tokens[next + 1].Kind == TokenKind.Number));
    }
}
