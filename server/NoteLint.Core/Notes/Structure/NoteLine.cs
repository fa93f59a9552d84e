using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Notes.Structure;

/// <summary>What a line is for.</summary>
internal enum LineKind : byte
{
    /// <summary>White space only.</summary>
    Blank,

    /// <summary>Running text.</summary>
    Prose,

    /// <summary>A heading, wholly.</summary>
    Heading,

    /// <summary>The first line of a list item.</summary>
    ListItem,

    /// <summary>A row of a table.</summary>
    TableRow,

    /// <summary>A line of marks: a thematic break, an underline, the rule below a table's head.</summary>
    Marks,

    /// <summary>Front matter between its marks.</summary>
    FrontMatter,

    /// <summary>Code or a comment, wholly.</summary>
    NotProse,

    /// <summary>A header line, <c>Client: …</c>.</summary>
    HeaderField,
}

/// <summary>
/// One line of a note: text up to a line break, or up to a comma that stands for one, as in transcripts that were flattened.
/// </summary>
internal struct NoteLine
{
    /// <summary>Offset of the line's first character.</summary>
    public int Start;

    /// <summary>Offset of its text, past indent, quote marks, list marker and heading marks.</summary>
    public int ContentStart;

    /// <summary>Offset just past its text, without trailing white space, closing heading marks or the comma that ends it.</summary>
    public int ContentEnd;

    /// <summary>Offset of the next line.</summary>
    public int Next;

    /// <summary>For a line that opens with a section's label: offset just past label and colon; else 0.</summary>
    public int LabelEnd;

    /// <summary>What it is for.</summary>
    public LineKind Kind;

    /// <summary>The level of a Markdown heading, 1 to 6; else 0.</summary>
    public byte HeadingLevel;

    /// <summary>True when it ends at a comma that stands for a line break.</summary>
    public bool EndsAtComma;

    public readonly TextSpan Content => TextSpan.FromBounds(ContentStart, ContentEnd);
}
