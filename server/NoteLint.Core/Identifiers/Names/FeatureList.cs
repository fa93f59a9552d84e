using System.Numerics;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>The answers that are collected for one word or run of words; what is too many is left out.</summary>
/// <param name="most">How many there may be.</param>
internal sealed class FeatureList(int most)
{
    // Words close by count no further than this.
    private const int Farthest = 6;

    private readonly NameFeature[] features = new NameFeature[most];
    private int count;

    /// <summary>The answers; valid until the next <see cref="Clear"/>.</summary>
    public ReadOnlySpan<NameFeature> All => features.AsSpan(0, count);

    /// <summary>Begins anew.</summary>
    public void Clear() => count = 0;

    /// <summary>Adds an answer.</summary>
    public void Add(NameSign sign, uint value)
    {
        if (count < features.Length)
        {
            features[count++] = new(sign, value);
        }
    }

    /// <summary>Adds one answer for each cue.</summary>
    public void AddCues(NameSign sign, NameCue cues, uint sort)
    {
        for (var rest = (uint)cues; rest != 0; rest &= rest - 1)
        {
            Add(sign, ((uint)BitOperations.TrailingZeroCount(rest) << 4) | sort);
        }
    }

    /// <summary>Adds the mark or the number that a token is.</summary>
    public void AddMark(NameSign sign, Note note, int index, uint sort) =>
        Add(sign, ((note.Tokens[index].Kind == TokenKind.Number ? '0' : (uint)note.Chars[note.Tokens[index].Start]) << 4) | sort);

    /// <summary>Adds a token where it is a word within bounds.</summary>
    public void AddWord(NameSign sign, Note note, int index, int low, int high)
    {
        if (index >= low && index < high && note.Tokens[index].Kind == TokenKind.Word)
        {
            Add(sign, note.Tokens[index].Hash);
        }
    }

    /// <summary>Adds the small words close to a run of tokens, within its sentence.</summary>
    public void AddNear(Note note, int first, int end, in Sentence sentence)
    {
        for (var near = Math.Max(sentence.FirstToken, first - Farthest); near < Math.Min(sentence.EndToken, end + Farthest); near++)
        {
            if (note.Tokens[near] is { Kind: TokenKind.Word, Case: TokenCase.Lower, Length: > 2 })
            {
                Add(NameSign.Near, note.Tokens[near].Hash);
            }
        }
    }
}
