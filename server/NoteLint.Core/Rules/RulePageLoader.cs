using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Rules.Conditions.Evaluation;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.Core.Rules;

/// <summary>Makes rules from pages at run time, for a clinic's own pages. Reads no files: the caller brings the text.</summary>
public static class RulePageLoader
{
    /// <summary>Makes the rule of one page, with interpreted conditions.</summary>
    /// <param name="page">A page without errors.</param>
    /// <returns>A rule that finds the same as one compiled from the page.</returns>
    /// <exception cref="ArgumentException">The page names a detector that <see cref="ShippedRules.Detectors"/> does not have.</exception>
    public static Rule Load(RulePage page)
    {
        var header = page.Header;
        return new Rule
        {
            Id = header.Id,
            Name = header.Name,
            Family = header.Family,
            Elements = header.Elements,
            Severity = header.Severity,
            Status = header.Status,
            Title = page.Title,
            Reason = page.Reason,
            Text = new(page.Body),
            Wording = [.. page.Wording.Select(LoadRow)],
            AlsoIn = header.AlsoIn,
            Detector = LoadDetector(header.Detector),
            Identifier = header.Identifier,
            Consent = header.Consent,
        };
    }

    /// <summary>Loads a clinic's own pages. A page that can't be used is left out, and the rest works.</summary>
    /// <param name="pages">Each page's path and text. Of two pages with one id or name the earlier one counts.</param>
    /// <returns>The rules, in the order of their pages, and what is wrong with the other pages.</returns>
    public static ClinicRules LoadClinicPages(IEnumerable<(string Path, SourceText Text)> pages)
    {
        var rules = ImmutableArray.CreateBuilder<Rule>();
        var broken = ImmutableArray.CreateBuilder<BrokenRulePage>();
        foreach (var (path, text) in pages)
        {
            var (page, errors) = RulePageParser.Parse(path, text);
            if (page is not null)
                errors = [.. CheckClinicPage(page.Header, rules)];

            if (page is not null && errors.IsEmpty)
                rules.Add(Load(page));
            else
                broken.Add(new BrokenRulePage(path, text, errors));
        }

        return new ClinicRules(rules.ToImmutable(), broken.ToImmutable());
    }

    private static Wording LoadRow(WordingRow row) => new(
        row.Term,
        row.Suggestions,
        row.Advice,
        row.Condition is null ? null : ConditionEvaluator.Create(row.Condition),
        row.Safety);

    private static IDetector? LoadDetector(string? name)
    {
        if (name is null)
            return null;

        return ShippedRules.Detectors.TryGetValue(name, out var create)
            ? create()
            : throw new ArgumentException($"There is no detector \"{name}\".", nameof(name));
    }

    private static IEnumerable<PageError> CheckClinicPage(RulePageHeader header, IReadOnlyCollection<Rule> earlier)
    {
        if (!RuleId.IsClinic(header.Id))
            yield return new PageError(header.IdSpan, $"{header.Id} lies in a range of NoteLint's own rules, and a page of yours must not change what they mean. Choose an id from NL8000 to NL8999.");
        else if (earlier.Any(rule => rule.Id == header.Id))
            yield return new PageError(header.IdSpan, $"The id {header.Id} belongs to another page already, so configuration could not tell the two apart. Choose a free one.");

        if (earlier.Concat(ShippedRules.All).Any(rule => rule.Name == header.Name))
            yield return new PageError(header.NameSpan, $"The name \"{header.Name}\" belongs to another rule already, so configuration could not tell the two apart. Choose a free one.");

        if (header.Detector is { } detector && !ShippedRules.Detectors.ContainsKey(detector))
            yield return new PageError(header.DetectorSpan, $"NoteLint has no detector \"{detector}\". Use {PageVocabulary.List(ShippedRules.Detectors.Keys.Order(StringComparer.Ordinal))}, or a wording table.");
    }
}

/// <summary>What a clinic's own pages became.</summary>
/// <param name="Rules">One rule for each page without errors, in the order of the pages.</param>
/// <param name="Broken">The pages that can't be used.</param>
public sealed record ClinicRules(ImmutableArray<Rule> Rules, ImmutableArray<BrokenRulePage> Broken);

/// <summary>A page that can't be used.</summary>
/// <param name="Path">The path it was read from.</param>
/// <param name="Text">The page, to turn places into lines and columns.</param>
/// <param name="Errors">What is wrong with it, by position; never empty.</param>
public sealed record BrokenRulePage(string Path, SourceText Text, ImmutableArray<PageError> Errors);
