using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Places;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;
using NoteLint.Core.Text;

namespace NoteLint.Core.Identifiers.Organizations;

/// <summary>Schools by name: "Thurston Middle School", "University of Oregon", "Lincoln Elementary", "PS 118".</summary>
internal static class SchoolReader
{
    private static readonly WordSet Heads = new("school schools university college academy elementary kindergarten preschool montessori polytechnic seminary conservatory");

    /// <summary>Words that end a school's name behind "attends".</summary>
    private static readonly WordSet MoreHeads = new("high tech state prep institute middle jr junior day");

    /// <summary>Words that name no school: "Community College" is a kind.</summary>
    private static readonly WordSet Generic = new("""
        high middle elementary primary grammar secondary junior senior senior's community state public private charter magnet boarding nursing medical law business graduate trade technical
        vocational night summer sunday online local beauty driving flight alternative special education prep preparatory pre dental day international catholic christian old new home virtual some
        his her their the my our this that any every if no ged adult after before regular mainstream military police fire culinary art american national royal school college university academy
        """);

    /// <summary>Reads at a word that a school's name may end with, or open: "University of …".</summary>
    public static void ReadAt(Note note, int head, IdentifierList found)
    {
        var tokens = note.Tokens;
        ReadShort(note, head, found);
        if (!Heads.Contains(tokens[head]) || !note.IsCapitalized(head) || (head > 0 && tokens[head - 1].JoinedToNext))
        {
            return;
        }

        var first = Capitals.StartBefore(note, head);
        while (first < head && (tokens[first].Kind != TokenKind.Word || Capitals.OpensSentence(note, first)))
        {
            first++;
        }

        var isNamed = HasName(note, first, head);
        var end = head + 1;
        while (end < tokens.Length && note.IsCapitalized(end) && (Heads.Contains(tokens[end]) || Generic.Contains(tokens[end])) && !NoteText.HasLineBreak(note.Chars, tokens[end - 1].End, tokens[end].Start))
        {
            end++;
        }

        if (end + 1 < tokens.Length && note.Chars.AsSpan(tokens[end].Start, tokens[end].Length) is "of" or "at" or "in" && note.IsCapitalized(end + 1) && (isNamed || note.Chars[tokens[head].Start] == 'U') && !NoteText.HasLineBreak(note.Chars, tokens[head].End, tokens[end + 1].Start))
        {
            var tail = Capitals.EndAfter(note, end + 1, hasConjunctions: false);
            isNamed |= tail > end + 1;
            end = tail > end + 1 ? tail : end;
        }

        if (isNamed)
        {
            found.Add(IdentifierKind.School, TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].StemEnd), Evidence.Context);
        }
    }

    /// <summary>Reads the school behind "attends", "enrolled at", "graduated from": a name with a school's word, or any behind the stronger words.</summary>
    /// <param name="note">The note.</param>
    /// <param name="token">Index of the first token behind those words.</param>
    /// <param name="isCertain">False where the name must have a word for schools.</param>
    /// <param name="found">Receives it.</param>
    public static void ReadNamed(Note note, int token, bool isCertain, IdentifierList found)
    {
        var tokens = note.Tokens;
        if (token < tokens.Length && note.Chars.AsSpan(tokens[token].Start, tokens[token].Length) is "the")
        {
            token++;
        }

        if (token >= tokens.Length || !note.IsCapitalized(token) || States.IsLarger(tokens[token]))
        {
            return;
        }

        var end = Capitals.EndAfter(note, token, hasConjunctions: false);
        if (end > token && HasName(note, token, end) && (isCertain ? !(end == token + 1 && tokens[token].Case == TokenCase.Upper && tokens[token].Length < 3) : HasSchoolWord(note, token, end) || end == token + 1 && ShortNames.Contains(tokens[token])))
        {
            found.Add(IdentifierKind.School, TextSpan.FromBounds(tokens[token].Start, tokens[end - 1].StemEnd), Evidence.Look);
        }
    }

    /// <summary>Universities that are called by a short form.</summary>
    private static readonly WordSet ShortNames = new(DataFile.Words("schools.txt"));

    private static readonly WordSet LowerCaseHeads = new("high state poly tech elementary college university academy");

    /// <summary>Words before "high" and "state" that make no school of them: "at steady state", "at junior high".</summary>
    private static readonly WordSet NotInLowerCase = new("the a an his her their my our your this that some any every steady baseline resting current present mental junior senior all time record very really so too local such what one each no and or is was");

    /// <summary>Reads "at foster high", "at metro state" in a sentence without capitals.</summary>
    /// <param name="note">The note.</param>
    /// <param name="head">Index of the last word's token.</param>
    /// <param name="everything">False where only words count that name nothing else: "college", "academy".</param>
    /// <param name="found">Receives it.</param>
    public static void ReadLowerCase(Note note, int head, bool everything, IdentifierList found)
    {
        var tokens = note.Tokens;
        if (head < 2 || !(everything ? LowerCaseHeads : Heads).Contains(tokens[head]) || !LowerCaseHeads.Contains(tokens[head]) || tokens[head].Case != TokenCase.Lower || tokens[head - 1] is not { Kind: TokenKind.Word, Case: TokenCase.Lower, Length: > 3, JoinedToNext: false } || NotInLowerCase.Contains(tokens[head - 1]) || Generic.Contains(tokens[head - 1]) && !(Kinds.Contains(tokens[head - 1]) && head > 2 && tokens[head - 2] is { Kind: TokenKind.Word, Case: TokenCase.Lower, Length: > 3 } && !NotInLowerCase.Contains(tokens[head - 2]) && !Generic.Contains(tokens[head - 2])))
        {
            return;
        }

        var first = head - 1;
        // "at pine barrens community college"
        first -= Kinds.Contains(tokens[first]) && first > 1 ? 1 : 0;
        first -= tokens[first - 1] is { Kind: TokenKind.Word, Case: TokenCase.Lower, Length: > 2 } && !NotInLowerCase.Contains(tokens[first - 1]) && first > 1 && !IsBefore(note, first - 1) && IsBefore(note, first - 2) ? 1 : 0;
        if (IsBefore(note, first - 1))
        {
            found.Add(IdentifierKind.School, TextSpan.FromBounds(tokens[first].Start, tokens[head].StemEnd), Evidence.Look);
        }
    }

    private static readonly WordSet Kinds = new("community technical state middle elementary");

    private static bool IsBefore(Note note, int token) => note.Chars.AsSpan(note.Tokens[token].Start, note.Tokens[token].Length) is "at" or "attends" or "attending" or "attended" || note.Chars.AsSpan(note.Tokens[token].Start, note.Tokens[token].Length) is "to" && token > 0 && note.Chars.AsSpan(note.Tokens[token - 1].Start, note.Tokens[token - 1].Length) is "going" or "goes" or "went" or "transferred" or "back" or "walks";

    private static readonly WordSet ShortHeads = new("high state poly tech prep intermediate middle primary grammar secondary comprehensive form junior");

    /// <summary>Reads "at Deering High", "to Boise State": a school that is called without the word for one.</summary>
    private static void ReadShort(Note note, int head, IdentifierList found)
    {
        var tokens = note.Tokens;
        if (head == 0 || !ShortHeads.Contains(tokens[head]) || !note.IsCapitalized(head) || note.IsCapitalized(head + 1))
        {
            return;
        }

        var first = Capitals.StartBefore(note, head);
        while (first < head && (tokens[first].Kind != TokenKind.Word || Capitals.OpensSentence(note, first)))
        {
            first++;
        }

        if (first < head && first > 0 && head - first <= 3 && HasName(note, first, head) && note.Chars.AsSpan(tokens[first - 1].Start, tokens[first - 1].Length) is "at" or "AT" or "@" or "attends" or "attending" or "attended" or "to" or "from" or "skipped" or "skips" or "left" or "started" or "finished" or "quit" || first < head && note.Chars.AsSpan(tokens[head].Start, tokens[head].Length) is "Form" && note.Chars.AsSpan(tokens[head - 1].Start, tokens[head - 1].Length) is "Sixth")
        {
            found.Add(IdentifierKind.School, TextSpan.FromBounds(tokens[first].Start, tokens[head].StemEnd), Evidence.Context);
        }
    }

    /// <summary>Reads "PS 118" and "P.S. 118".</summary>
    public static void ReadPublicSchool(Note note, int token, IdentifierList found)
    {
        var tokens = note.Tokens;
        var isShort = note.Chars.AsSpan(tokens[token].Start, tokens[token].Length) is "PS" or "MS" or "IS" or "JHS";
        if (isShort && token + 1 < tokens.Length && tokens[token + 1] is { Kind: TokenKind.Number, Length: 2 or 3 } number && number.Start - tokens[token].End == 1 && tokens[token].Length is 2 or 3
            && !note.IsMark(token + 2, '%') && note.Chars[tokens[token].Start] is 'P' or 'J')
        {
            found.Add(IdentifierKind.School, TextSpan.FromBounds(tokens[token].Start, number.End), Evidence.Look);
        }
    }

    /// <summary>True for a word that may end a school's name.</summary>
    public static bool IsHead(in Token token) => Heads.Contains(token);

    private static bool HasSchoolWord(Note note, int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            if (Heads.Contains(note.Tokens[index]) || (index > first && MoreHeads.Contains(note.Tokens[index])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Names that look like a school's: courses of health services, series, who elects a president.</summary>
    private static readonly Matching.PhraseSet NotSchools = new("recovery college", "wellness college", "electoral college", "abbott elementary", "clown college", "barber college", "royal college", "american college", "american academy", "academy awards", "wellbeing college", "khan academy", "monsters university", "sunday school");

    private static bool HasName(Note note, int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            if (NotSchools.LengthAt(note, index) > 0)
            {
                return false;
            }
        }

        for (var index = first; index < end; index++)
        {
            ref readonly var token = ref note.Tokens[index];
            if (token.Kind == TokenKind.Word && note.IsCapitalized(index) && token.Length > 1 && !Generic.Contains(token) && !(Capitals.IsFirst(note, index) && Capitals.OpensSentence(note, index)))
            {
                return true;
            }
        }

        return false;
    }
}
