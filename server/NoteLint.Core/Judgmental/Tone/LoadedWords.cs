using NoteLint.Core.Matching;

namespace NoteLint.Core.Judgmental.Tone;

/// <summary>Words that judge in some sentences and describe in most: <c>seeds/lexicons/loaded-words.txt</c>, which is part of this assembly.</summary>
internal static class LoadedWords
{
    private static readonly Lazy<PhraseSet> Lazy = new(static () => new PhraseSet(PhraseLists.Read("loaded-words.txt")));

    /// <summary>The words and phrases.</summary>
    public static PhraseSet Shared => Lazy.Value;
}
