using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Reads what the name model is asked about words of a note: a bounded stretch around each.</summary>
internal sealed class NameFeatures
{
    private const int MostFeatures = 128;

    private readonly NameText text;
    private readonly bool[] isName;
    private readonly Dictionary<uint, WordUse> uses = [];
    private readonly FeatureList features = new(MostFeatures);

    /// <summary>Prepares for a note.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="isName">For each token whether it belongs to a found name.</param>
    public NameFeatures(NameText text, bool[] isName)
    {
        this.text = text;
        this.isName = isName;
        var opens = true;
        for (var index = 0; index < isName.Length; index++)
        {
            ref readonly var token = ref text.Tokens[index];
            if (token.Kind == TokenKind.Word && token.StemEnd - token.Start > 1 && (token.Case != TokenCase.Lower || isName[index]))
            {
                ref var use = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(uses, token.Hash, out _);
                use.Names += isName[index] ? 1 : 0;
                use.Capitals += !opens && token.Case == TokenCase.Capitalized ? 1 : 0;
            }

            opens = token.Kind is TokenKind.ParagraphBreak or TokenKind.Punctuation;
        }

        foreach (ref readonly var token in text.Tokens)
        {
            if (token.Case == TokenCase.Lower && token.Kind == TokenKind.Word && uses.Count > 0)
            {
                ref var use = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrNullRef(uses, token.Hash);
                if (!System.Runtime.CompilerServices.Unsafe.IsNullRef(ref use))
                {
                    use.Small++;
                }
            }
        }
    }

    /// <summary>True where the model may be asked: a word with a capital, or a name of the lexicon in lower case where a sentence has no capitals.</summary>
    public static bool IsAskable(NameText text, int index, in Sentence sentence, bool isLowerCase)
    {
        ref readonly var token = ref text.Tokens[index];
        if (token.Kind != TokenKind.Word || token.StemEnd - token.Start < 2 || text.HasDigit(index) || (text.CueAt(index) & (NameCue.Determiner | NameCue.Pronoun | NameCue.PlainTitle)) != 0)
        {
            return false;
        }

        return token.Case == TokenCase.Lower ? isLowerCase && text.WordAt(index) is { IsOnlyName: true } or { Given: >= 2 }
            : text.WordAt(index) is { IsOnlyWord: false } word && (token.Case != TokenCase.Upper || word.IsName && token.Length > 2);
    }

    /// <summary>A sentence that is typed without capitals: short forms and "I" aside.</summary>
    public static bool IsInLowerCase(NameText text, in Sentence sentence)
    {
        const int MostWords = 60;
        const int Fewest = 3;
        var lower = 0;
        for (var index = sentence.FirstToken; index < sentence.EndToken && lower < MostWords; index++)
        {
            if (text.Tokens[index] is { Kind: TokenKind.Word, Length: > 1 } token)
            {
                if (token.Case == TokenCase.Capitalized)
                {
                    return false;
                }

                lower += token.Case == TokenCase.Lower ? 1 : 0;
            }
        }

        return lower >= Fewest;
    }

    /// <summary>The answers for one word; valid until the next call.</summary>
    /// <param name="index">Index of its token.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="style">How the sentence uses capitals.</param>
    public ReadOnlySpan<NameFeature> Read(int index, in Sentence sentence, SentenceStyle style)
    {
        features.Clear();
        ref readonly var token = ref text.Tokens[index];
        var word = text.WordAt(index);
        var sort = SortOf(index);
        var stem = text.Note.Chars.AsSpan(token.Start, token.StemEnd - token.Start);
        features.Add(NameSign.Any, 0);
        features.Add(NameSign.Lexicon, word.Bits);
        features.Add(NameSign.Sort, sort);
        features.AddCues(NameSign.Cue, text.CueAt(index), 0);
        features.Add(NameSign.Case, (uint)token.Case);
        features.Add(NameSign.Length, (uint)Math.Min(stem.Length, 10));
        if (word.Word == 0)
        {
            features.Add(NameSign.Ending, (uint)((TokenHash.Fold(stem[^2]) << 16) | TokenHash.Fold(stem[^1])));
        }

        if (token.PossessiveLength > 0)
        {
            features.Add(NameSign.Possessive, sort);
        }

        var left = LeftContext.Read(text, index, sentence.FirstToken);
        features.Add(NameSign.Opening, (left.OpensSentence ? 16u : 0) | sort);
        features.Add(NameSign.Style, ((uint)style << 8) | (uint)sentence.Kind);
        ReadBefore(index, sentence.FirstToken, sort);
        ReadAfter(index + 1, sentence.EndToken, sort);
        features.AddNear(text.Note, index, index, sentence);
        var use = uses.GetValueOrDefault(token.Hash);
        features.Add(NameSign.Known, (use.Names > (isName[index] ? 1 : 0) ? 16u : 0) | sort);
        features.Add(NameSign.Capitals, (uint)Math.Min(use.Capitals, 3));
        if (use.Small > 0)
        {
            features.Add(NameSign.Small, sort);
        }

        if (left.IsSure || left.IsClient || left.IsPeer)
        {
            features.Add(NameSign.CueBefore, 0xFFFF);
        }

        var thing = ThingSigns.Of(text, left, index, index + 1, sentence.FirstToken, sentence.EndToken);
        if (thing < 0)
        {
            features.Add(NameSign.Thing, (uint)-thing);
        }

        return features.All;
    }

    private void ReadBefore(int index, int low, uint sort)
    {
        var before = index - 1;
        if (before < low)
        {
            features.Add(NameSign.MarkBefore, 0x1000 | sort);
            return;
        }

        ref readonly var token = ref text.Tokens[before];
        if (token.Kind != TokenKind.Word)
        {
            features.AddMark(NameSign.MarkBefore, text.Note, before, sort);
        }
        else
        {
            features.Add(NameSign.Before, token.Hash);
            features.AddCues(NameSign.CueBefore, text.CueAt(before), sort);
            if (token.Case != TokenCase.Lower)
            {
                features.Add(NameSign.CapitalBefore, (SortOf(before) << 4) | sort);
            }
        }

        if (isName[before])
        {
            features.Add(NameSign.NameBefore, sort);
        }

        features.AddWord(NameSign.SecondBefore, text.Note, before - 1, low, index);
        features.AddWord(NameSign.ThirdBefore, text.Note, before - 2, low, index);
    }

    private void ReadAfter(int after, int high, uint sort)
    {
        if (after >= high)
        {
            features.Add(NameSign.MarkAfter, 0x1000 | sort);
            return;
        }

        ref readonly var token = ref text.Tokens[after];
        if (token.Kind != TokenKind.Word)
        {
            features.AddMark(NameSign.MarkAfter, text.Note, after, sort);
        }
        else
        {
            features.Add(NameSign.After, token.Hash);
            features.AddCues(NameSign.CueAfter, text.CueAt(after), sort);
            if (token.Case != TokenCase.Lower)
            {
                features.Add(NameSign.CapitalAfter, (SortOf(after) << 4) | sort);
            }
            else if (token.Length > 3)
            {
                features.Add(NameSign.EndingAfter, ((uint)text.Note.Chars[token.End - 1] << 4) | sort);
            }
        }

        features.AddWord(NameSign.SecondAfter, text.Note, after + 1, after, high);
    }

    private uint SortOf(int index) => SortOf(text, index);

    /// <summary>How far the lexicon takes a word for a name, a common word, or neither: one of seven numbers.</summary>
    public static uint SortOf(NameText text, int index) => text.WordAt(index) switch
    {
        { IsUnknown: true } => MedicineNames.IsOne(text.Note, text.Tokens[index]) ? 7u : 1u,
        { IsOnlyProper: true } => 2,
        { IsOnlyWord: true } => 3,
        { Word: 0, Given: >= 2 } => 4,
        { Word: 0 } => 5,
        _ => 6,
    };

    /// <summary>How a note uses a word.</summary>
    private record struct WordUse(int Names, int Capitals, int Small);
}
