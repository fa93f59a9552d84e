using System.Collections.Immutable;

namespace NoteLint.Core.Rules.Pages;

/// <summary>The words that a page may use where only certain words count.</summary>
public static class PageVocabulary
{
    /// <summary>The keys of the front matter.</summary>
    public static ImmutableArray<string> Keys { get; } =
        ["id", "name", "family", "element", "severity", "status", "also-in", "detector", "identifier", "consent", "raised-by"];

    /// <summary>The sections under the title.</summary>
    public static ImmutableArray<string> Sections { get; } = ["Wording", "What must stay", "Flags", "Allows", "Sources"];

    /// <summary>The families.</summary>
    public static ImmutableArray<KeyValuePair<string, RuleFamily>> Families { get; } =
    [
        new("judgmental", RuleFamily.Judgmental),
        new("confidentiality", RuleFamily.Confidentiality),
        new("consent", RuleFamily.Consent),
        new("boundaries", RuleFamily.Boundaries),
        new("clarity", RuleFamily.Clarity),
        new("notelint", RuleFamily.NoteLint),
    ];

    /// <summary>The severities; a rule with <c>none</c> is off until configuration switches it on.</summary>
    public static ImmutableArray<KeyValuePair<string, RuleSeverity>> Severities { get; } =
    [
        new("error", RuleSeverity.Error),
        new("warning", RuleSeverity.Warning),
        new("info", RuleSeverity.Info),
        new("hint", RuleSeverity.Hint),
        new("none", RuleSeverity.None),
    ];

    /// <summary>The profiles of notes.</summary>
    public static ImmutableArray<KeyValuePair<string, NoteProfile>> Profiles { get; } =
    [
        new("progress", NoteProfile.Progress),
        new("psychotherapy", NoteProfile.Psychotherapy),
        new("deidentified", NoteProfile.Deidentified),
    ];

    /// <summary>The stages in a rule's life.</summary>
    public static ImmutableArray<KeyValuePair<string, RuleStatus>> Statuses { get; } =
    [
        new("preview", RuleStatus.Preview),
        new("stable", RuleStatus.Stable),
        new("deprecated", RuleStatus.Deprecated),
    ];

    /// <summary>Places that <c>also-in</c> may list.</summary>
    public static ImmutableArray<KeyValuePair<string, MatchPlaces>> Places { get; } =
    [
        new("quotation", MatchPlaces.Quotation),
        new("attributed-speech", MatchPlaces.AttributedSpeech),
        new("heading", MatchPlaces.Heading),
        new("header-field", MatchPlaces.HeaderField),
    ];

    /// <summary>Kinds of identifiers, after 45 CFR 164.514(b)(2)(i) and beyond it (contract.md).</summary>
    public static ImmutableArray<string> Identifiers { get; } =
    [
        "name", "place", "date", "age-over-89", "phone-number", "fax-number", "email-address", "ssn", "medical-record-number",
        "health-plan-number", "account-number", "license-number", "vehicle-identifier", "device-identifier", "url", "ip-address",
        "biometric", "photo", "other-id", "employer", "school", "social-handle", "credential",
    ];

    /// <summary>Kinds of consent (contract.md).</summary>
    public static ImmutableArray<string> Consents { get; } =
    [
        "treatment", "confidentiality-limits", "telehealth", "release-of-information", "part-2", "recording", "minor", "group",
        "medication", "electronic-communication", "third-party-present", "photography", "research", "duty-to-report",
    ];

    /// <summary>Tags after a term or a suggestion.</summary>
    public static ImmutableArray<KeyValuePair<string, PartOfSpeech>> PartsOfSpeech { get; } =
    [
        new("noun", PartOfSpeech.Noun),
        new("plural noun", PartOfSpeech.PluralNoun),
        new("verb", PartOfSpeech.Verb),
        new("adjective", PartOfSpeech.Adjective),
    ];

    /// <summary>Looks a word up.</summary>
    internal static T? Find<T>(ImmutableArray<KeyValuePair<string, T>> words, string word)
        where T : struct
    {
        foreach (var pair in words)
        {
            if (pair.Key == word)
                return pair.Value;
        }

        return null;
    }

    /// <summary>Lists words for a message: <c>error, warning, info, hint or none</c>.</summary>
    internal static string List<T>(ImmutableArray<KeyValuePair<string, T>> words) => List(words.Select(pair => pair.Key));

    /// <summary>Lists words for a message.</summary>
    internal static string List(IEnumerable<string> words)
    {
        var all = words.ToArray();
        return all.Length == 1 ? all[0] : string.Join(", ", all.Take(all.Length - 1)) + " or " + all[all.Length - 1];
    }
}
