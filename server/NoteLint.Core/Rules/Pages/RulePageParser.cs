using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Rules.Pages;

/// <summary>
/// Reads a rule page (seeds/rules/README.md) and checks all of it. The generator and the run-time loader use this one parser, so
/// that a page means the same to both.
/// </summary>
public static class RulePageParser
{
    /// <summary>Reads one page.</summary>
    /// <param name="path">Where it comes from; kept as it is.</param>
    /// <param name="source">The page.</param>
    /// <returns>The page, or everything that is wrong with it. Never throws on what a page contains.</returns>
    public static ParsedRulePage Parse(string path, SourceText source)
    {
        var errors = new PageErrorList();
        var lines = PageLine.Split(source.ToString());
        if (FrontMatter.Read(lines, errors) is not { } frontMatter)
            return new ParsedRulePage(null, errors.ToImmutable());

        var header = FrontMatterReader.Read(frontMatter, errors);
        var bodyLines = lines.Skip(frontMatter.EndLine).ToList();
        var body = PageBody.Read(bodyLines, errors);
        var page = new RulePage
        {
            Path = path,
            Header = header,
            Title = body.Title,
            Reason = body.Reason,
            Body = string.Join("\n", bodyLines.Select(line => line.Text)).Trim('\n') + "\n",
            Wording = body.Find("Wording") is { } wording ? WordingTableReader.Read(wording, errors) : [],
            Examples = ReadExamples(header, body, errors),
            Sources = ReadSources(header, body, errors),
        };
        CheckWhatFinds(header, body, errors);
        CheckWhatMustStay(frontMatter.Find("family") is null ? null : header.Family, body, errors);
        return new ParsedRulePage(errors.IsEmpty ? page : null, errors.ToImmutable());
    }

    private static ImmutableArray<RuleExample> ReadExamples(RulePageHeader header, PageBody body, PageErrorList errors)
    {
        return [.. Read("Flags", flags: true), .. Read("Allows", flags: false)];

        ImmutableArray<RuleExample> Read(string name, bool flags)
        {
            if (body.Find(name) is { } section)
                return ExampleReader.Read(section, flags, errors);

            if (!header.RaisedByEngine)
                errors.Add(body.TitleSpan, $"The section \"{name}\" is missing, so nobody can check what the rule {(flags ? "finds" : "leaves alone")}. Add ## {name} with at least one example.");

            return [];
        }
    }

    private static ImmutableArray<string> ReadSources(RulePageHeader header, PageBody body, PageErrorList errors)
    {
        if (body.Find("Sources") is not { } section)
        {
            if (!header.RaisedByEngine)
                errors.Add(body.TitleSpan, "The section \"Sources\" is missing, so nobody can check where the rule comes from. Add ## Sources with one line for each, beginning with \"- \": who, what, year (read when, country).");

            return [];
        }

        var sources = ImmutableArray.CreateBuilder<string>();
        foreach (var line in section.Lines.Where(line => !line.IsBlank))
        {
            if (line.Text.StartsWith("- ", StringComparison.Ordinal))
                sources.Add(line.Text.Substring(2).Trim());
            else if (char.IsWhiteSpace(line.Text[0]) && sources.Count > 0)
                sources[sources.Count - 1] += " " + line.Text.Trim();
            else
                errors.Add(line.Span, "This line is not a source. Begin each source with \"- \"; indent the lines that continue it.");
        }

        if (section.IsEmpty)
            errors.Add(section.Heading, "No source stands under this heading. Write one line for each, beginning with \"- \": who, what, year (read when, country).");

        return sources.ToImmutable();
    }

    private static void CheckWhatFinds(RulePageHeader header, PageBody body, PageErrorList errors)
    {
        var wording = body.Find("Wording");
        if (wording is null && header.Detector is null && !header.RaisedByEngine)
            errors.Add(body.TitleSpan, "This page finds nothing: it has neither a wording table nor a detector. Add ## Wording, or the key detector to the front matter.");

        if (wording is not null && header.RaisedByEngine)
            errors.Add(wording.Heading, "A rule that the engine raises has no wording. Take the table out, or raised-by.");
    }

    private static void CheckWhatMustStay(RuleFamily? family, PageBody body, PageErrorList errors)
    {
        var section = body.Find("What must stay");
        if (section is { IsEmpty: true })
            errors.Add(section.Heading, "Nothing stands under this heading. Say which facts the kinder wording must keep.");
        else if (section is null && family == RuleFamily.Judgmental)
            errors.Add(body.TitleSpan, "The section \"What must stay\" is missing: kinder wording must not lose a fact that the next clinician needs. Add it and name those facts.");
    }
}
