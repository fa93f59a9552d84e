using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Notes;

/// <summary>One sentence, list item, heading, table cell or header line of a note.</summary>
/// <param name="Span">From its first character to just past its last, without surrounding white space (UTF-16 offsets).</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="TokenCount">How many tokens it has.</param>
/// <param name="Kind">Where it stands.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int TokenCount, SentenceKind Kind)
{
    /// <summary>Index just past its last token.</summary>
    public int EndToken => FirstToken + TokenCount;
}

/// <summary>Where a sentence stands.</summary>
public enum SentenceKind : byte
{
    /// <summary>Running text.</summary>
    Prose,

    /// <summary>A heading of Markdown, or a line that opens a section.</summary>
    Heading,

    /// <summary>A header line such as <c>Client: …</c>, before the first section.</summary>
    HeaderField,

    /// <summary>A cell of a table.</summary>
    TableCell,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>Code, front matter, comments and link targets: not prose, nothing is matched in it by words.</summary>
    NotProse,
}
