using System.Globalization;
using System.Text;
using System.Xml;

namespace NoteLint.Documents.Word;

/// <summary>Reads the paragraphs and tables of one part of a Word document.</summary>
/// <param name="target">Where its text goes.</param>
/// <param name="part">How the part is called in places; empty for the body.</param>
/// <param name="seen">For parts that repeat on pages of other kinds: what was read already.</param>
internal sealed class DocxPartReader(DocumentTextBuilder target, string part, HashSet<string>? seen = null)
{
    private const string WordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictWordSpace = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string CompatibilitySpace = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    // A paragraph may hold a text box with paragraphs of its own.
    private readonly Stack<Paragraph> open = new();
    private readonly StringBuilder cell = new();
    private readonly List<string> row = [];
    private int tableDepth;
    private int tables;
    private int rows;
    private int paragraphs;

    /// <summary>Reads the part.</summary>
    public void Read(XmlReader xml)
    {
        while (xml.Read())
        {
            if (xml.Depth > DocumentLimits.DeepestMarkup)
            {
                throw DocumentException.TooLarge("markup nested deeper than any document");
            }

            if (xml.NodeType == XmlNodeType.Element)
            {
                while (IsLeftOut(xml) && !xml.IsEmptyElement)
                {
                    xml.Skip();
                    if (xml.NodeType != XmlNodeType.Element)
                    {
                        break;
                    }
                }

                if (xml.NodeType == XmlNodeType.Element && IsWord(xml))
                {
                    Start(xml);
                }
            }

            if (xml.NodeType == XmlNodeType.EndElement && IsWord(xml))
            {
                End(xml.LocalName);
            }
        }
    }

    private static bool IsWord(XmlReader xml) => xml.NamespaceURI is WordSpace or StrictWordSpace;

    // Deleted and moved-away text, and the second version of a drawing for programs that don't know the first.
    private static bool IsLeftOut(XmlReader xml) =>
        (IsWord(xml) && xml.LocalName is "del" or "moveFrom") || (xml.LocalName == "Fallback" && xml.NamespaceURI == CompatibilitySpace);

    private void Start(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "p" when xml.IsEmptyElement:
                AddParagraph("");
                break;
            case "p":
                open.Push(new Paragraph());
                break;
            case "pStyle" when open.TryPeek(out var styled):
                styled.Prefix = PrefixOf(ValueOf(xml)) ?? styled.Prefix;
                break;
            case "numPr" when open.TryPeek(out var listed) && listed.Prefix.Length == 0:
                listed.Prefix = "- ";
                break;
            case "t" when !xml.IsEmptyElement && open.TryPeek(out var written):
                Append(written, xml.ReadString());
                End(xml.LocalName);
                break;
            case "tab" when xml.IsEmptyElement && open.TryPeek(out var tabbed) && tabbed.Text.Length > 0:
                Append(tabbed, "\t");
                break;
            case "br" or "cr" when open.TryPeek(out var broken):
                Append(broken, tableDepth > 0 ? " " : "\n");
                break;
            case "noBreakHyphen" when open.TryPeek(out var hyphened):
                Append(hyphened, "-");
                break;
            case "tbl" when !xml.IsEmptyElement && tableDepth++ == 0:
                (tables, rows) = (tables + 1, 0);
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p" when open.TryPop(out var paragraph):
                AddParagraph(paragraph.Text.Length == 0 ? "" : paragraph.Prefix + paragraph.Text);
                break;
            case "tc" when tableDepth == 1:
                row.Add(cell.ToString().Trim());
                cell.Clear();
                break;
            case "tr" when tableDepth == 1:
                AddRow();
                break;
            case "tbl":
                tableDepth--;
                break;
        }
    }

    private static void Append(Paragraph paragraph, string text)
    {
        if (paragraph.Text.Length + text.Length > DocumentLimits.MostChars)
        {
            throw DocumentException.TooLarge("a paragraph longer than any note");
        }

        paragraph.Text.Append(text);
    }

    private static string? PrefixOf(string? style) =>
        style is null ? null
        : style.Equals("Title", StringComparison.OrdinalIgnoreCase) ? "# "
        : style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) ? "## "
        : null;

    private static string? ValueOf(XmlReader xml) => xml.GetAttribute("val", xml.NamespaceURI);

    private void AddParagraph(string text)
    {
        if (tableDepth > 0)
        {
            cell.Append(cell.Length > 0 ? " " : "").Append(text);
            return;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            target.AddBreak();
            return;
        }

        paragraphs++;
        if (seen?.Add(text) != false)
        {
            var number = $"paragraph {paragraphs.ToString(CultureInfo.InvariantCulture)}";
            target.AddLine(text, part.Length == 0 ? number : $"{part}, {number}");
        }
    }

    private void AddRow()
    {
        rows++;
        if (row.Exists(text => text.Length > 0))
        {
            // A label with its value reads as a line of a note's header.
            var line = row.Count == 2 && row[0].EndsWith(':') ? $"{row[0]} {row[1]}" : $"| {string.Join(" | ", row)} |";
            target.AddLine(line, string.Create(CultureInfo.InvariantCulture, $"{(part.Length == 0 ? "" : part + ", ")}table {tables}, row {rows}"));
        }

        row.Clear();
    }

    private sealed class Paragraph
    {
        public StringBuilder Text { get; } = new();

        public string Prefix { get; set; } = "";
    }
}
