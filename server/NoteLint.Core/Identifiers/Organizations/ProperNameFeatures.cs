using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Identifiers.Places;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Organizations;

/// <summary>Reads what the model of places, schools and employers is asked about a run of capital words: a bounded stretch around it.</summary>
internal sealed class ProperNameFeatures(Note note)
{
    private const int MostFeatures = 96;
    private const int MostWords = 5;

    private readonly NameText text = new(note);
    private readonly FeatureList features = new(MostFeatures);

    /// <summary>Index just past the run of capital words that starts at a token; the token itself where none does.</summary>
    /// <param name="index">Index of a token.</param>
    /// <param name="sentence">Its sentence.</param>
    public int EndOf(int index, in Sentence sentence)
    {
        ref readonly var token = ref note.Tokens[index];
        if (token.Kind != TokenKind.Word || token.Case == TokenCase.Lower || token.Length < 2 || !char.IsUpper(note.Chars[token.Start]) || text.HasDigit(index) || (text.CueAt(index) & NameCue.PlainTitle) != 0)
        {
            return index;
        }

        var end = Math.Min(Capitals.EndAfter(note, index, hasConjunctions: false), sentence.EndToken);
        while (end > index && note.Tokens[end - 1].Kind != TokenKind.Word)
        {
            end--;
        }

        // "Chief Complaint", "PAST HISTORY": plain words that open a line, and capitals, are headings.
        var isHeading = token.Case == TokenCase.Upper && note.Tokens[Math.Max(index, end - 1)].Case == TokenCase.Upper || index == sentence.FirstToken && end == index + 2 && text.WordAt(index).IsOnlyWord && text.WordAt(end - 1).IsOnlyWord;
        return isHeading || end == index + 1 && !StandsAlone(index, sentence.FirstToken) ? index : end;
    }

    /// <summary>One word is a place's name behind a small word or a comma, and no word of the language.</summary>
    private bool StandsAlone(int index, int low) =>
        index > low && (note.Tokens[index - 1] is { Kind: TokenKind.Word, Case: TokenCase.Lower, Length: <= 7 } || text.IsMark(index - 1, ',', '@'))
        && !text.WordAt(index).IsOnlyWord && (text.CueAt(index) & NameCue.Any) == 0;

    /// <summary>The answers for one run; valid until the next call.</summary>
    /// <param name="first">Index of its first token.</param>
    /// <param name="end">Index just past its last.</param>
    /// <param name="sentence">Its sentence.</param>
    public ReadOnlySpan<NameFeature> Read(int first, int end, in Sentence sentence)
    {
        features.Clear();
        var words = 0;
        var plain = 0;
        for (var index = first; index < end; index++)
        {
            if (note.Tokens[index].Kind == TokenKind.Word)
            {
                words++;
                plain += text.WordAt(index).IsOnlyWord ? 1 : 0;
                if (index + 1 < end && note.Tokens[index].PossessiveLength > 0)
                {
                    features.Add(NameSign.Possessive, 1);
                }
            }
            else if (note.Chars[note.Tokens[index].Start] == '&')
            {
                features.Add(NameSign.Possessive, 2);
            }
        }

        ref readonly var last = ref note.Tokens[end - 1];
        var size = (uint)Math.Min(words, MostWords);
        var sort = size > 1 ? 16u | SortOf(end - 1) : SortOf(end - 1);
        features.Add(NameSign.Any, 0);
        features.Add(NameSign.Length, size);
        features.Add(NameSign.Capitals, (size << 4) | (uint)Math.Min(plain, MostWords));
        features.Add(NameSign.Sort, (SortOf(first) << 8) | sort);
        features.Add(NameSign.Case, ((uint)note.Tokens[first].Case << 4) | (uint)last.Case);
        features.Add(NameSign.Opening, first == sentence.FirstToken ? 16u | size : size);
        features.AddCues(NameSign.Cue, text.CueAt(end - 1), size);
        if (words > 1)
        {
            features.Add(NameSign.Last, last.Hash);
            features.Add(NameSign.First, note.Tokens[first].Hash);
            var heads = (FacilityReader.IsHead(last) ? 1u : 0) | (BusinessReader.IsHead(last) ? 2u : 0) | (SchoolReader.IsHead(last) ? 4u : 0);
            features.Add(NameSign.Thing, heads);
            features.Add(NameSign.Thing, 8 | (heads << 4) | (plain == words ? 1u : 0));
        }

        if (last.PossessiveLength > 0)
        {
            features.Add(NameSign.Possessive, 16 | size);
        }

        ReadBefore(first, sentence.FirstToken, size > 1 ? 1u : 0);
        ReadAfter(end, sentence.EndToken, size > 1 ? 1u : 0);
        features.AddNear(note, first, end, sentence);
        return features.All;
    }

    private void ReadBefore(int first, int low, uint isLong)
    {
        if (first - 1 < low)
        {
            features.Add(NameSign.MarkBefore, 0x1000 | isLong);
            return;
        }

        ref readonly var token = ref note.Tokens[first - 1];
        if (token.Kind == TokenKind.Word)
        {
            features.Add(NameSign.Before, token.Hash);
            features.Add(isLong == 1 ? NameSign.LongBefore : NameSign.ShortBefore, token.Hash);
            features.AddCues(NameSign.CueBefore, text.CueAt(first - 1), isLong);
        }
        else
        {
            features.AddMark(NameSign.MarkBefore, note, first - 1, isLong);
        }

        features.AddWord(NameSign.SecondBefore, note, first - 2, low, first);
        features.AddWord(NameSign.ThirdBefore, note, first - 3, low, first);
    }

    private void ReadAfter(int end, int high, uint isLong)
    {
        if (end >= high)
        {
            features.Add(NameSign.MarkAfter, 0x1000 | isLong);
            return;
        }

        ref readonly var token = ref note.Tokens[end];
        if (token.Kind == TokenKind.Word)
        {
            features.Add(NameSign.After, token.Hash);
            features.AddCues(NameSign.CueAfter, text.CueAt(end), isLong);
        }
        else
        {
            features.AddMark(NameSign.MarkAfter, note, end, isLong);
        }

        features.AddWord(NameSign.SecondAfter, note, end + 1, end, high);
    }

    private uint SortOf(int index) => NameFeatures.SortOf(text, index);
}
