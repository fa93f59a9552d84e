using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NoteLint.Documents.Html;

/// <summary>Reads the text of web pages and of the XHTML inside FHIR resources. No script runs and nothing is fetched.</summary>
internal static class HtmlReader
{
    private static readonly HashSet<string> LeftOut = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "head", "template", "noscript", "iframe", "object", "svg", "math" };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "thead", "tfoot", "tr", "ul", "html",
    };

    /// <summary>Reads a page.</summary>
    /// <param name="bytes">The whole file; UTF-8 or UTF-16 with its mark, else Windows-1252.</param>
    /// <exception cref="DocumentException">It holds no text.</exception>
    public static DocumentText Read(byte[] bytes)
    {
        var text = Core.Text.NoteDecoder.Decode(bytes).Text.ToString();
        var page = new DocumentTextBuilder();
        Append(page, text, "");
        return page.IsBlank ? throw new DocumentException("no-text", "This page holds no text.") : page.Build();
    }

    /// <summary>Adds the text of a page or of a fragment.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="html">The page.</param>
    /// <param name="place">What comes before <c>paragraph 3</c> in places; may be empty.</param>
    public static void Append(DocumentTextBuilder target, string html, string place)
    {
        using var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
        new Walk(target, place).Over(document.DocumentElement);
    }

    /// <summary>Goes over the tree without recursion: pages may be nested as deep as they like.</summary>
    private sealed class Walk(DocumentTextBuilder target, string place)
    {
        private readonly StringBuilder line = new();
        private string prefix = "";
        private int paragraphs;
        // The row that is one line of text; null outside of it.
        private IElement? row;
        private int preformatted;

        public void Over(INode root)
        {
            for (INode? node = root; node is not null; node = Next(node, root))
            {
                if (node is IText text)
                {
                    Add(text.Data);
                }
                else if (node is IElement element)
                {
                    Enter(element);
                }
            }

            EndLine();
        }

        private INode? Next(INode node, INode root)
        {
            if (node.FirstChild is { } child && !(node is IElement element && LeftOut.Contains(element.LocalName)))
            {
                return child;
            }

            for (var done = node; done is not null && done != root; done = done.Parent)
            {
                Leave(done);
                if (done.NextSibling is { } sibling)
                {
                    return sibling;
                }
            }

            return null;
        }

        private void Enter(IElement element)
        {
            var name = element.LocalName;
            if (row is not null)
            {
                AddInRow(element);
            }
            else if (name == "br" || TableRow.IsCell(element))
            {
                EndLine();
            }
            else if (Blocks.Contains(name))
            {
                EndLine();
                row = name == "tr" && TableRow.IsOneLine(element) ? element : null;
                preformatted += name == "pre" ? 1 : 0;
                prefix = name switch
                {
                    "h1" => "# ",
                    "h2" or "h3" or "h4" or "h5" or "h6" => "## ",
                    "li" => "- ",
                    _ => prefix,
                };
            }
        }

        private void Leave(INode node)
        {
            if (node is not IElement element || !Blocks.Contains(element.LocalName))
            {
                return;
            }

            if (row is not null && row != element)
            {
                AddSpace();
                return;
            }

            if (row is not null)
            {
                AddSpace();
                line.Append('|');
                row = null;
            }

            EndLine();
            preformatted -= element.LocalName == "pre" ? 1 : 0;
            prefix = "";
            if (element.LocalName is "p" or "table" or "ul" or "ol" or "section" or "h1" or "h2" or "h3")
            {
                target.AddBreak();
            }
        }

        // What ends a line elsewhere keeps words apart here.
        private void AddInRow(IElement element)
        {
            if (TableRow.IsCell(element))
            {
                AddSpace();
                line.Append("| ");
            }
            else if (element.LocalName == "br" || Blocks.Contains(element.LocalName))
            {
                AddSpace();
            }
        }

        private void Add(string text)
        {
            if (preformatted > 0)
            {
                line.Append(text);
                return;
            }

            foreach (var character in text)
            {
                if (!char.IsWhiteSpace(character) || character == '\u00A0')
                {
                    line.Append(character == '\u00A0' ? ' ' : character);
                }
                else
                {
                    AddSpace();
                }
            }
        }

        private void AddSpace()
        {
            if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        private void EndLine()
        {
            var text = line.ToString().Trim();
            line.Clear();
            if (text.Length == 0)
            {
                return;
            }

            paragraphs++;
            target.AddLine(prefix + text, $"{place}{(place.Length > 0 ? ", " : "")}paragraph {paragraphs.ToString(CultureInfo.InvariantCulture)}");
            prefix = "";
        }
    }
}
