using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Rules.Pages;

/// <summary>What stands under the front matter: title, explanation and sections.</summary>
internal sealed class PageBody
{
    private readonly Dictionary<string, PageSection> sections = new(StringComparer.Ordinal);
    private readonly List<PageLine> explanation = [];

    /// <summary>The title; empty where it is missing.</summary>
    public string Title { get; private set; } = string.Empty;

    /// <summary>Where the title stands.</summary>
    public TextSpan TitleSpan { get; private set; }

    /// <summary>The first paragraph under the title, on one line; empty where it is missing.</summary>
    public string Reason => string.Join(" ", explanation
        .SkipWhile(line => line.IsBlank)
        .TakeWhile(line => !line.IsBlank)
        .Select(line => line.Text.Trim()));

    /// <summary>Looks a section up.</summary>
    public PageSection? Find(string name) => sections.TryGetValue(name, out var section) ? section : null;

    /// <summary>Splits the lines after the front matter.</summary>
    public static PageBody Read(IReadOnlyList<PageLine> lines, PageErrorList errors)
    {
        var body = new PageBody();
        List<PageLine>? current = null;
        var fence = 0;
        foreach (var line in lines)
        {
            if (fence > 0)
            {
                fence = PageFence.Closes(line.Text, fence) ? 0 : fence;
                (current ?? body.explanation).Add(line);
            }
            else if (line.Text.StartsWith("# ", StringComparison.Ordinal))
            {
                body.ReadTitle(line, errors);
            }
            else if (line.Text.StartsWith("## ", StringComparison.Ordinal))
            {
                current = body.Open(line, errors);
            }
            else
            {
                fence = PageFence.Opening(line.Text);
                (current ?? body.explanation).Add(line);
            }
        }

        body.Check(lines, errors);
        return body;
    }

    private void ReadTitle(PageLine line, PageErrorList errors)
    {
        if (Title.Length > 0)
        {
            errors.Add(line.Span, "This is a second title, and a page has one rule. Write ## for a section, or make two pages.");
            return;
        }

        Title = line.Text.Substring(2).Trim();
        TitleSpan = line.Span;
        foreach (var early in explanation.Where(early => !early.IsBlank).Take(1))
        {
            errors.Add(early.Span, "Text stands before the title. Begin with # and the title, then explain.");
        }
    }

    private List<PageLine> Open(PageLine line, PageErrorList errors)
    {
        var section = new PageSection(line.Text.Substring(3).Trim(), line.Span, []);
        if (!PageVocabulary.Sections.Contains(section.Name))
            errors.Add(line.Span, $"\"{section.Name}\" is not a section of a rule page, so nothing under it would count. Use {PageVocabulary.List(PageVocabulary.Sections)}; more explanation stands under the title.");
        else if (sections.ContainsKey(section.Name))
            errors.Add(line.Span, $"The section \"{section.Name}\" stands here a second time. Put both under one heading.");
        else
            sections[section.Name] = section;

        return section.Lines;
    }

    private void Check(IReadOnlyList<PageLine> lines, PageErrorList errors)
    {
        var start = new TextSpan(lines.Count > 0 ? lines[0].Start : 0, 0);
        if (Title.Length == 0)
            errors.Add(start, "The page has no title, so findings have no words. Write # and what the rule finds under the front matter.");
        else if (Reason.Length == 0)
            errors.Add(TitleSpan, "No explanation follows the title, so nobody learns why it matters. Write a paragraph of a few short sentences under it.");
    }
}
