using System.Collections.Immutable;
using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Matching;
using NoteLint.Core.Text;

namespace NoteLint.Core.Clarity;

/// <summary>Acronyms of counseling that clients hardly know, with what they stand for: <c>seeds/lexicons/acronyms.txt</c>.</summary>
internal sealed class AcronymLexicon
{
    private const string File = "acronyms.txt";
    private const char Means = '=';
    private const char Between = ';';

    private static readonly Lazy<AcronymLexicon> Lazy = new(static () => new AcronymLexicon());

    private AcronymLexicon()
    {
        var entries = SectionedFile.Lines(File).Select(static line => line.Text.Split(Means, StringSplitOptions.TrimEntries)).ToImmutableArray();
        Net = new(entries.Select(static (entry, index) => (PatternReader.Read(entry[0]), index)));
        Meanings = [.. entries.Select(static entry => new PhraseSet(entry[1].Split(Between, StringSplitOptions.TrimEntries)))];
    }

    /// <summary>The lexicon.</summary>
    public static AcronymLexicon Shared => Lazy.Value;

    /// <summary>The acronyms, by their number.</summary>
    public PatternNet<int> Net { get; }

    /// <summary>How each is written out.</summary>
    public ImmutableArray<PhraseSet> Meanings { get; }
}
