namespace NoteLint.Core.Matching;

/// <summary>A phrase that starts at the token a walk started from.</summary>
/// <param name="EndToken">Index just past its last token.</param>
/// <param name="Phrase">Which phrase, by the order in which the trie was made.</param>
internal readonly record struct PhraseHit(int EndToken, int Phrase) : IComparable<PhraseHit>
{
    /// <inheritdoc/>
    public int CompareTo(PhraseHit other)
    {
        var order = other.EndToken.CompareTo(EndToken);
        return order != 0 ? order : Phrase.CompareTo(other.Phrase);
    }
}
