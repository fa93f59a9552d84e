using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Notes that are typed without capitals, where a name looks like any word and the words beside it decide.</summary>
internal static class LowerCaseNotes
{
    private const int FewestSentences = 4;
    private const int MostSentences = 60;

    /// <summary>Verbs that are auxiliaries, too, or open a phrase behind a common word: "hope is", "will have", "may need".</summary>
    private static readonly WordSet Weak = new("""
        is was has had does did will would can could should may might must isn't wasn't hasn't hadn't doesn't didn't won't wouldn't can't couldn't shouldn't needs needed need seems seemed looks looked feels likes uses used lost left
        calls call thinks think helps help become becomes became wishes hopes follows followed hit plays shows showed share shares
        """);

    /// <summary>True where four of five sentences begin without a capital.</summary>
    public static bool IsOne(Note note)
    {
        var (lower, all) = (0, 0);
        foreach (var sentence in note.Sentences)
        {
            if (sentence.Kind == SentenceKind.NotProse || sentence.TokenCount < 3 || note.Tokens[sentence.FirstToken] is not { Kind: TokenKind.Word } first)
            {
                continue;
            }

            all++;
            lower += first.Case == TokenCase.Lower ? 1 : 0;
            if (all == MostSentences)
            {
                break;
            }
        }

        return all >= FewestSentences && lower * 5 >= all * 4;
    }

    /// <summary>True where a lower-case word is somebody's name by what stands around it.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="index">Index of its token.</param>
    /// <param name="low">Index of the sentence's first token.</param>
    /// <param name="high">Index just past the sentence's last token.</param>
    /// <param name="isKnown">True where the note has the name elsewhere.</param>
    public static bool IsName(NameText text, int index, int low, int high, bool isKnown)
    {
        if (IsDoing(text, index, high))
        {
            return false;
        }

        var word = text.WordAt(index);
        ref readonly var token = ref text.Tokens[index];
        if (token.StemEnd - token.Start >= 3 && token.PossessiveLength == 0 && (word is { Word: 0, IsOnlyProper: false } || word.Given >= 2) && (text.CueAt(index) & (NameCue.Any | NameCue.Particle | NameCue.Place | NameCue.Famous)) == 0 && (text.CueAt(index) & NameCue.AfterPerson) == 0 && (word.IsName || word.IsUnknown && token.Length > 3) && IsRelated(text, index, high))
        {
            return true;
        }

        if (word.Given < 2 || token.StemEnd - token.Start < 3 || (text.CueAt(index) & (NameCue.Any & ~NameCue.NeverName | NameCue.Particle)) != 0)
        {
            return false;
        }

        var opens = index == low || text.IsMark(index - 1, ',', '.', '-', '–', '—', ';', ':') && !text.Tokens[index - 1].JoinedToNext;
        var next = index + 1;
        var nextCue = next < high ? text.CueAt(next) : NameCue.None;
        var acts = next < high && text.Tokens[next].Case == TokenCase.Lower && (nextCue & (NameCue.AfterPerson | NameCue.MayFollowPerson)) != 0 && (nextCue & NameCue.Pronoun) == 0;
        if (word.Word == 0 && (text.CueAt(index) & (NameCue.Famous | NameCue.NeverName)) == 0)
        {
            var isCompanion = index > low && (text.Is(index - 1, "with") || text.Is(index - 1, "w") || text.Is(index - 1, "told") || text.Is(index - 1, "tell") || text.Is(index - 1, "mention") || text.Is(index - 1, "thx") || text.IsMark(index - 1, '/') && index - 2 >= low && text.Is(index - 2, "w"));
            return isKnown || acts || isCompanion || IsBeside(text, index, low, high) || opens && next < high && IsPast(text, next);
        }

        // "will thinks that …": behind the verb no other has an ending.
        if (isKnown && next < high && text.Is(index, "will") && text.Tokens[next].Case == TokenCase.Lower && text.Tokens[next].Length > 3 && text.Note.Chars[text.Tokens[next].End - 1] is 's' or 'd' && (nextCue & (NameCue.AfterPerson | NameCue.MayFollowPerson)) != 0)
        {
            return true;
        }

        if (isKnown)
        {
            return token.PossessiveLength > 0 || opens && (nextCue & NameCue.Pronoun) == 0 && next < high && text.Tokens[next].Kind == TokenKind.Word && !Weak.Contains(text.Tokens[next])
                || index > low && (text.Is(index - 1, "with") || text.Is(index - 1, "told") || text.IsMark(index - 1, '/') && index - 2 >= low && text.Is(index - 2, "w"));
        }

        return opens && next < high && (acts && !Weak.Contains(text.Tokens[next]) && IsVerb(text, next) || index == low && text.Is(next, "no") && next + 1 < high && text.Is(next + 1, "show") || text.Tokens[next].Case == TokenCase.Lower && IsPast(text, next));
    }

    private static readonly WordSet Doings = new("drew mark rob sue bill pat chase grant skip jimmy nick pierce sunny frank josh trace rose mike chuck tucker dot");
    private static readonly WordSet Objects = new("a an the it him them his her their this that these those some one two three my our your out up back off");

    /// <summary>"kid drew a rose": names that are verbs, too, before what is done to something.</summary>
    public static bool IsDoing(NameText text, int index, int high) => index + 1 < high && Doings.Contains(text.Tokens[index]) && Objects.Contains(text.Tokens[index + 1]);

    /// <summary>"verna, his girlfriend", "faith (ex)": who it is stands behind.</summary>
    private static bool IsRelated(NameText text, int index, int high)
    {
        var noun = RelationReader.After(text, index + 1, high);
        return noun > 0 && noun + 1 < high && (text.IsMark(noun + 1, ',', ')', ':', ';', '.') || (text.CueAt(noun + 1) & (NameCue.AfterPerson | NameCue.MayFollowPerson)) != 0);
    }

    /// <summary>"sam and kaya", where both are given names and no words.</summary>
    private static bool IsBeside(NameText text, int index, int low, int high) =>
        index - 3 >= low && text.IsMark(index - 1, ',') && text.IsMark(index - 3, '(') && IsGiven(text, index - 2) && index + 1 < high && text.IsMark(index + 1, ')', ',')
        || index + 2 < high && text.Is(index + 1, "and") && IsGiven(text, index + 2) || index - 2 >= low && text.Is(index - 1, "and") && IsGiven(text, index - 2);

    private static bool IsGiven(NameText text, int index) =>
        text.Tokens[index] is { Kind: TokenKind.Word, Case: TokenCase.Lower, Length: > 2 } && text.WordAt(index) is { Given: >= 2, Word: 0 } && (text.CueAt(index) & (NameCue.Famous | NameCue.NeverName | NameCue.Any)) == 0;

    private static bool IsVerb(NameText text, int index) => text.Tokens[index].Length > 3 && text.Note.Chars[text.Tokens[index].End - 1] is not 'g';

    /// <summary>"disclosed", "passed": a word of the language that ends like a past tense.</summary>
    private static bool IsPast(NameText text, int index) =>
        text.Tokens[index] is { Kind: TokenKind.Word, Case: TokenCase.Lower, Length: > 4 } token && text.Note.Chars.AsSpan(token.Start, token.Length).EndsWith("ed") && text.WordAt(index).Word > 0;
}
