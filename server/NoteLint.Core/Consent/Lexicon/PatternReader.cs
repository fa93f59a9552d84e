using System.Buffers;
using System.Collections.Immutable;
using NoteLint.Core.Matching;

namespace NoteLint.Core.Consent.Lexicon;

/// <summary>One part of a pattern: a word, a gap, or a choice between sequences of parts.</summary>
/// <param name="Word">The word; null for a gap and a choice.</param>
/// <param name="Gap">For a gap the number of words that may stand there, else 0.</param>
/// <param name="Choices">For a choice its sequences; an empty one where nothing has to stand there.</param>
internal sealed record PatternPart(PhraseElement? Word, int Gap, ImmutableArray<ImmutableArray<PatternPart>> Choices);

/// <summary>
/// Reads a line of a lexicon: words as on rule pages, <c>{a, b}</c> a choice, <c>[a, b]</c> a choice that may be missing, <c>...</c> a
/// gap of up to three words, <c>...5</c> of up to five.
/// </summary>
internal ref struct PatternReader
{
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" ,{}[]");

    private readonly ReadOnlySpan<char> line;
    private int position;

    private PatternReader(ReadOnlySpan<char> line) => this.line = line;

    /// <summary>Reads a line.</summary>
    /// <exception cref="FormatException">A bracket is not closed or closes nothing, or the line has no word.</exception>
    public static ImmutableArray<PatternPart> Read(ReadOnlySpan<char> line)
    {
        var reader = new PatternReader(line);
        var parts = reader.ReadSequence();
        return reader.position < line.Length || parts.IsEmpty ? throw new FormatException($"This is no pattern: {line}") : parts;
    }

    private ImmutableArray<PatternPart> ReadSequence()
    {
        var parts = ImmutableArray.CreateBuilder<PatternPart>();
        while (position < line.Length && line[position] is not (',' or '}' or ']'))
        {
            switch (line[position])
            {
                case ' ':
                    position++;
                    break;
                case '{':
                    parts.Add(new PatternPart(null, 0, ReadChoices('}')));
                    break;
                case '[':
                    parts.Add(new PatternPart(null, 0, ReadChoices(']').Add([])));
                    break;
                default:
                    AddWords(parts);
                    break;
            }
        }

        return parts.ToImmutable();
    }

    private ImmutableArray<ImmutableArray<PatternPart>> ReadChoices(char close)
    {
        var choices = ImmutableArray.CreateBuilder<ImmutableArray<PatternPart>>();
        do
        {
            position++;
            choices.Add(ReadSequence());
        }
        while (position < line.Length && line[position] == ',');

        if (position >= line.Length || line[position] != close)
        {
            throw new FormatException($"A bracket is not closed: {line}");
        }

        position++;
        return choices.ToImmutable();
    }

    private void AddWords(ImmutableArray<PatternPart>.Builder parts)
    {
        var length = line[position..].IndexOfAny(WordEnds);
        var text = length < 0 ? line[position..] : line.Slice(position, length);
        position += text.Length;
        if (text.StartsWith("..."))
        {
            parts.Add(new PatternPart(null, text.Length == 3 ? 3 : text[3] - '0', []));
            return;
        }

        foreach (var word in PhraseElement.Parse(text.ToString()))
        {
            parts.Add(new PatternPart(word, 0, []));
        }
    }
}
