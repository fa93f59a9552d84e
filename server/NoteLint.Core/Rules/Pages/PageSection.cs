using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Rules.Pages;

/// <summary>A part of a page under a second-level heading.</summary>
/// <param name="Name">The heading's text.</param>
/// <param name="Heading">Where the heading stands.</param>
/// <param name="Lines">The lines under it.</param>
internal sealed record PageSection(string Name, TextSpan Heading, List<PageLine> Lines)
{
    /// <summary>True when there is nothing but blank lines.</summary>
    public bool IsEmpty => Lines.TrueForAll(line => line.IsBlank);
}
