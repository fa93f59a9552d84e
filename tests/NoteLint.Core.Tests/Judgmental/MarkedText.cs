using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Tests.Judgmental;

/// <summary>A text whose offending words were marked by hand, in bold.</summary>
/// <param name="Text">The text without the stars.</param>
/// <param name="Marks">The marked places in <paramref name="Text"/> (UTF-16 offsets), ascending.</param>
internal sealed record MarkedText(string Text, ImmutableArray<TextSpan> Marks)
{
    /// <summary>Takes the stars out: <c>Client is an **addict**.</c></summary>
    /// <exception cref="FormatException">A mark is opened and never closed.</exception>
    public static MarkedText Parse(string source)
    {
        var parts = source.Split("**");
        if (parts.Length % 2 == 0)
            throw new FormatException("A pair of stars is opened and never closed.");

        var text = new StringBuilder(source.Length);
        var marks = ImmutableArray.CreateBuilder<TextSpan>();
        for (var i = 0; i < parts.Length; i++)
        {
            if (i % 2 == 1)
                marks.Add(new TextSpan(text.Length, parts[i].Length));

            text.Append(parts[i]);
        }

        return new MarkedText(text.ToString(), marks.ToImmutable());
    }

    /// <summary>The words of a mark.</summary>
    public string WordsOf(TextSpan mark) => Text.Substring(mark.Start, mark.Length);

    public bool IsMarked(TextSpan place) => Marks.Any(place.OverlapsWith);
}
