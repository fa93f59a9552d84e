using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NoteLint.RuleGenerator;

/// <summary>A place on a page, comparable by value: a <see cref="Location"/> would keep the whole page alive.</summary>
/// <param name="Path">The page's path.</param>
/// <param name="Span">UTF-16 offsets.</param>
/// <param name="Lines">0-based lines and characters.</param>
internal sealed record PagePlace(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static PagePlace Of(string path, SourceText text, TextSpan span) => new(path, span, text.Lines.GetLinePositionSpan(span));

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
