using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Rules.Pages;

/// <summary>Checks the front matter and turns it into a <see cref="RulePageHeader"/>.</summary>
internal sealed class FrontMatterReader
{
    private readonly FrontMatter frontMatter;
    private readonly PageErrorList errors;

    private FrontMatterReader(FrontMatter frontMatter, PageErrorList errors)
    {
        this.frontMatter = frontMatter;
        this.errors = errors;
    }

    /// <summary>Reads every key.</summary>
    /// <returns>The header; of no use where errors were reported.</returns>
    public static RulePageHeader Read(FrontMatter frontMatter, PageErrorList errors) =>
        new FrontMatterReader(frontMatter, errors).Read();

    private RulePageHeader Read()
    {
        ReportUnknownKeys();
        var id = ReadId();
        var name = ReadName();
        var family = ReadFamily(id);
        var raisedByEngine = ReadRaisedBy(family);
        var detector = ReadDetector(raisedByEngine);
        return new RulePageHeader
        {
            Id = id.Text,
            IdSpan = id.Span,
            Name = name.Text,
            NameSpan = name.Span,
            Family = family,
            Elements = ReadElements(family),
            Severity = SeverityReader.Read(Require("severity", "no one knows how serious a finding is", "error, warning, info, hint or none"), errors),
            Status = ReadWord("status", PageVocabulary.Statuses) ?? RuleStatus.Stable,
            AlsoIn = ReadPlaces(),
            Detector = detector?.Text,
            DetectorSpan = detector?.Span ?? default,
            Identifier = ReadKind("identifier", PageVocabulary.Identifiers, RuleFamily.Confidentiality, family),
            Consent = ReadKind("consent", PageVocabulary.Consents, RuleFamily.Consent, family),
            RaisedByEngine = raisedByEngine,
        };
    }

    private void ReportUnknownKeys()
    {
        foreach (var entry in frontMatter.Entries)
        {
            if (!PageVocabulary.Keys.Contains(entry.Key.Text))
                errors.Add(entry.Key.Span, $"\"{entry.Key.Text}\" is not a key of the front matter and would have no effect. Use {PageVocabulary.List(PageVocabulary.Keys)}.");
            else if (entry.Value.IsEmpty)
                errors.Add(entry.Key.Span, $"\"{entry.Key.Text}\" has no value. Write one after the colon, or take the line out.");
        }
    }

    private PlacedText Require(string key, string consequence, string expected)
    {
        var value = frontMatter.Find(key);
        if (value is null && frontMatter.Entries.All(entry => entry.Key.Text != key))
            errors.Add(FrontMatter.Start, $"The key \"{key}\" is missing from the front matter: without it {consequence}. Add {key}: and {expected}.");

        return value ?? PlacedText.At(string.Empty, FrontMatter.Start.Start);
    }

    private PlacedText ReadId()
    {
        var id = Require("id", "nobody can name the rule", "NL and four digits");
        if (!id.IsEmpty && !RuleId.IsWellFormed(id.Text))
            errors.Add(id.Span, $"\"{id.Text}\" is not a rule id. Write NL and four digits, such as NL1101; a clinic's own pages begin with NL8.");

        return id;
    }

    private PlacedText ReadName()
    {
        var name = Require("name", "nobody can name the rule", "a few lower-case words joined by hyphens, such as addiction-label");
        if (!name.IsEmpty && !IsName(name.Text))
            errors.Add(name.Span, $"\"{name.Text}\" is not a rule name. Write lower-case letters and digits, words joined by single hyphens, beginning with a letter: addiction-label.");

        return name;
    }

    private RuleFamily ReadFamily(PlacedText id)
    {
        var text = Require("family", "the rule can't be switched on and off with its like", PageVocabulary.List(PageVocabulary.Families));
        if (text.IsEmpty || Word(text, PageVocabulary.Families, "a family") is not { } family)
            return default;

        if (!RuleId.IsWellFormed(id.Text) || RuleId.IsClinic(id.Text))
            return family;

        if (!RuleId.TryGetFamily(id.Text, out var expected))
            errors.Add(id.Span, $"{id.Text} lies in a range that is not given out. Use NL1 to NL5 by family, NL8 for a clinic's own pages, NL90 for configuration and pages, NL91 for suppressions.");
        else if (expected != family)
            errors.Add(text.Span, $"The family \"{text.Text}\" and the id {id.Text} disagree: ids of this range belong to \"{PageVocabulary.Families.First(pair => pair.Value == expected).Key}\". Change one of them.");

        return family;
    }

    private ImmutableArray<string> ReadElements(RuleFamily family)
    {
        if (family == RuleFamily.NoteLint && frontMatter.Find("element") is null)
            return [];

        var value = Require("element", "the rule serves no element of the therapeutic relationship", "one element such as respect, or a list such as [respect, trust]");
        var elements = ImmutableArray.CreateBuilder<string>();
        foreach (var element in Items(value))
        {
            if (!IsName(element.Text))
                errors.Add(element.Span, $"\"{element.Text}\" is not an element of the therapeutic relationship. Write lower-case words joined by hyphens, such as respect or clear-boundaries.");
            else if (elements.Contains(element.Text))
                errors.Add(element.Span, $"The element \"{element.Text}\" is listed twice. Take one out.");
            else
                elements.Add(element.Text);
        }

        return elements.ToImmutable();
    }

    private MatchPlaces ReadPlaces()
    {
        var places = MatchPlaces.Prose;
        if (frontMatter.Find("also-in") is { } value)
        {
            foreach (var item in Items(value))
            {
                places |= Word(item, PageVocabulary.Places, "a place") ?? MatchPlaces.Prose;
            }
        }

        return places;
    }

    private bool ReadRaisedBy(RuleFamily family)
    {
        if (frontMatter.Find("raised-by") is not { } value)
            return false;

        if (value.Text is not ("engine" or "comparison"))
            errors.Add(value.Span, $"\"{value.Text}\" raises no findings. The values are engine, for rules about configuration, pages and suppressions, and comparison, for rules across notes.");
        else if (value.Text == "engine" && family != RuleFamily.NoteLint)
            errors.Add(value.Span, "Only rules of the family notelint are raised by the engine. Take the line out and add wording or a detector.");
        else if (value.Text == "comparison" && family != RuleFamily.Clarity)
            errors.Add(value.Span, "Only rules of the family clarity are raised by comparing notes. Take the line out and add wording or a detector.");

        return true;
    }

    private PlacedText? ReadDetector(bool raisedByEngine)
    {
        if (frontMatter.Find("detector") is not { } value)
            return null;

        if (raisedByEngine)
            errors.Add(value.Span, "A rule that the engine raises has no detector. Keep detector or raised-by, not both.");

        if (!value.Text.Split('.').All(IsPascalCase))
            errors.Add(value.Span, $"\"{value.Text}\" is not the name of a detector. Write its folder and name, such as Identifiers.SocialSecurityNumber.");

        return value;
    }

    private string? ReadKind(string key, ImmutableArray<string> kinds, RuleFamily owner, RuleFamily family)
    {
        if (frontMatter.Find(key) is not { } value)
        {
            if (family == owner && frontMatter.Find("family") is not null)
                Require(key, $"findings can't say which kind of {key} they are about", PageVocabulary.List(kinds));

            return null;
        }

        if (family != owner)
            errors.Add(value.Span, $"\"{key}\" belongs to the family {PageVocabulary.Families.First(pair => pair.Value == owner).Key} and would have no effect here. Take the line out, or change the family.");
        else if (!kinds.Contains(value.Text))
            errors.Add(value.Span, $"\"{value.Text}\" is not a kind of {key}. Use {PageVocabulary.List(kinds)}.");

        return value.Text;
    }

    private T? ReadWord<T>(string key, ImmutableArray<KeyValuePair<string, T>> words)
        where T : struct =>
        frontMatter.Find(key) is { } value ? Word(value, words, "a " + key) : null;

    private T? Word<T>(PlacedText value, ImmutableArray<KeyValuePair<string, T>> words, string kind)
        where T : struct
    {
        var found = PageVocabulary.Find(words, value.Text);
        if (found is null)
            errors.Add(value.Span, $"\"{value.Text}\" is not {kind}. Use {PageVocabulary.List(words)}.");

        return found;
    }

    private IEnumerable<PlacedText> Items(PlacedText value)
    {
        if (value.IsEmpty)
            return [];

        if (value.Text[0] != '[')
            return [value];

        if (value.Text[value.Text.Length - 1] == ']')
            return [.. value.Slice(1, value.Text.Length - 2).Split(',').Select(item => item.Trim())];

        errors.Add(new TextSpan(value.Span.Start, 1), "This [ is never closed, so the list has no end. Write ] after its last item.");
        return [];
    }

    private static bool IsName(string text) =>
        text.Length > 0
        && text[0] is >= 'a' and <= 'z'
        && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
        && text[text.Length - 1] != '-'
        && !text.Contains("--");

    private static bool IsPascalCase(string text) =>
        text.Length > 0
        && text[0] is >= 'A' and <= 'Z'
        && text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'));
}
