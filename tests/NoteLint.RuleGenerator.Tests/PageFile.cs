using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NoteLint.RuleGenerator.Tests;

/// <summary>A rule page as the compiler hands it to a generator.</summary>
internal sealed class PageFile(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);

    /// <summary>A small page.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="condition">The condition of its first row.</param>
    /// <param name="frontMatter">More lines of front matter, each with its line end.</param>
    public static PageFile Sample(string id, string name, string condition = "", string frontMatter = "") => new(
        $"seeds/rules/judgmental/{id}-{name}.md",
        $"""
        ---
        id: {id}
        name: {name}
        family: judgmental
        element: [respect, trust]
        severity: warning
        {frontMatter}---
        # A label with "quotes" and \ signs

        Why it matters.

        ## Wording
        | Instead of | Write | Only when | Fix |
        |------------|-------|-----------|-----|
        | tea {name.Replace('-', ' ')} (noun) | person who drinks tea; tea lover | {condition} | review |
        | coffee | *say which* | | none |

        ## What must stay
        The tea.

        ## Flags
        - Client is a **tea {name.Replace('-', ' ')}**.

        ## Allows
        - Client drinks tea.

        ## Sources
        - Example Clinic, 2026

        """);
}
