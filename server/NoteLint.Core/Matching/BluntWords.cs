using NoteLint.Core.Notes;

namespace NoteLint.Core.Matching;

/// <summary>Words that judge in every sentence: <c>seeds/lexicons/blunt-words.txt</c>.</summary>
internal static class BluntWords
{
    private static readonly Lazy<PhraseSet> Shared = new(static () => new PhraseSet(PhraseLists.Read("blunt-words.txt")));

    /// <summary>True where some of the tokens are such words, or the first of them: "crazy" of "crazy cat lady".</summary>
    public static bool AreAmong(Note note, int firstToken, int endToken) =>
        Shared.Value.IsIn(note, firstToken, endToken) || Shared.Value.LengthAt(note, firstToken) > 0;
}
