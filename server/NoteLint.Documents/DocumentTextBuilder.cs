using System.Collections.Immutable;
using System.Text;

namespace NoteLint.Documents;

/// <summary>Puts the text of a document together, line by line, within limits.</summary>
internal sealed class DocumentTextBuilder
{
    private readonly StringBuilder text = new();
    private readonly ImmutableArray<(int Start, string Name)>.Builder spots = ImmutableArray.CreateBuilder<(int, string)>();
    private readonly ImmutableArray<string>.Builder gaps = ImmutableArray.CreateBuilder<string>();

    /// <summary>True while nothing but white space was written.</summary>
    public bool IsBlank { get; private set; } = true;

    /// <summary>Adds a line.</summary>
    /// <param name="line">Its text; line breaks inside it are kept.</param>
    /// <param name="spot">How a person finds it.</param>
    /// <exception cref="DocumentException">The document is too large.</exception>
    public void AddLine(ReadOnlySpan<char> line, string spot)
    {
        if (text.Length + line.Length > DocumentLimits.MostChars)
        {
            throw DocumentException.TooLarge($"more than {DocumentLimits.MostChars >> 20} million characters");
        }

        spots.Add((text.Length, spot));
        text.Append(line).Append('\n');
        IsBlank &= line.IsWhiteSpace();
    }

    /// <summary>Adds an empty line, unless one stands there.</summary>
    public void AddBreak()
    {
        if (text.Length > 1 && text[^1] == '\n' && text[^2] != '\n')
        {
            text.Append('\n');
        }
    }

    /// <summary>Says that something could not be read.</summary>
    public void AddGap(string gap) => gaps.Add(gap);

    /// <summary>The whole.</summary>
    public DocumentText Build()
    {
        var whole = text.ToString();
        return new(whole.EndsWith("\n\n", StringComparison.Ordinal) ? whole[..^1] : whole, spots.ToImmutable(), gaps.ToImmutable());
    }
}
