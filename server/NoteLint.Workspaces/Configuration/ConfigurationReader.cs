using System.Globalization;
using NoteLint.Core.Configuration;
using NoteLint.Core.Rules;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.Workspaces.Configuration;

/// <summary>Understands keys and values of configuration. One reading serves the options and the check of each line.</summary>
/// <param name="rules">The rules that keys may name.</param>
internal sealed class ConfigurationReader(RuleSet rules)
{
    /// <summary>The locales that are known.</summary>
    internal static readonly string[] Locales = ["en-US", "en-GB", "en-IE", "en-AU", "en-NZ", "en-CA"];

    /// <summary>Adds what one line says.</summary>
    /// <param name="options">What the lines before it said.</param>
    /// <param name="key">A key that begins with <c>notelint.</c>, in lower case.</param>
    /// <param name="value">Its value.</param>
    /// <param name="mistake">What is wrong and what to write; null where the line could be used.</param>
    /// <returns>The options with the line; as they were where it can't be used.</returns>
    public FolderOptions Apply(FolderOptions options, string key, string value, out Mistake? mistake)
    {
        var lint = options.Lint;
        mistake = null;
        switch (key)
        {
            case ConfigurationKey.Profile:
                return Find(PageVocabulary.Profiles, value, out mistake) is { } profile ? options with { Lint = lint with { Profile = profile } } : options;
            case ConfigurationKey.Files:
                return ReadFiles(options, value, out mistake);
            case ConfigurationKey.Locale:
                return Array.Find(Locales, known => known.Equals(value, StringComparison.OrdinalIgnoreCase)) is { } locale
                    ? options with { Lint = lint with { Locale = locale } }
                    : Unusable(options, $"The locale \"{value}\" is not known. Write {OneOf(Locales)}.", out mistake);
            case ConfigurationKey.Jurisdiction:
                return Jurisdictions.Find(value) is { } place
                    ? options with { Lint = lint with { Jurisdiction = place } }
                    : Unusable(options, $"The jurisdiction \"{value}\" is not known. Write a country and, where law differs, its part: US, US-CA, GB-SCT, CA-ON.", out mistake);
            case ConfigurationKey.LanguagePreference:
                return ReadPreference(options, value, out mistake);
            case ConfigurationKey.AllowedNames:
                return options with { Lint = lint with { AllowedNames = [.. value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] } };
            default:
                return key.EndsWith(ConfigurationKey.SeveritySuffix, StringComparison.Ordinal) ? ReadSeverity(options, key, value, out mistake)
                    : key.StartsWith(ConfigurationKey.ConsentPrefix, StringComparison.Ordinal) ? ReadConsent(options, key, value, out mistake)
                    : UnknownKey(options, key, out mistake);
        }
    }

    private static FolderOptions ReadFiles(FolderOptions options, string value, out Mistake? mistake)
    {
        mistake = null;
        return value.ToLowerInvariant() switch
        {
            "all" => options with { AllFilesAreNotes = true },
            "notes" => options with { AllFilesAreNotes = false },
            _ => Unusable(options, $"\"{value}\" does not say which files are notes. Write notes or all.", out mistake),
        };
    }

    private static FolderOptions ReadPreference(FolderOptions options, string value, out Mistake? mistake)
    {
        mistake = null;
        return value.ToLowerInvariant() switch
        {
            "person-first" => options with { Lint = options.Lint with { LanguagePreference = LanguagePreference.PersonFirst } },
            "identity-first" => options with { Lint = options.Lint with { LanguagePreference = LanguagePreference.IdentityFirst } },
            _ => Unusable(options, $"The preference \"{value}\" is not known. Write person-first or identity-first.", out mistake),
        };
    }

    private FolderOptions ReadSeverity(FolderOptions options, string key, string value, out Mistake? mistake)
    {
        var name = key[ConfigurationKey.Prefix.Length..Math.Max(ConfigurationKey.Prefix.Length, key.Length - ConfigurationKey.SeveritySuffix.Length)];
        var known = RuleNames().ToList();
        if (!known.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return WrongKey(options, $"No rule or family is called \"{name}\", so no severity changes.{NearestName.Question(name, known)} \"notelint rules\" lists all.", out mistake);
        }

        return Find(PageVocabulary.Severities, value, out mistake) is { } severity
            ? options with { Lint = options.Lint with { Severities = options.Lint.Severities.SetItem(name, severity) } }
            : options;
    }

    private static FolderOptions ReadConsent(FolderOptions options, string key, string value, out Mistake? mistake)
    {
        const string OnFile = "on-file";
        const string Until = " until ";
        var kind = key[ConfigurationKey.ConsentPrefix.Length..];
        if (!PageVocabulary.Consents.Contains(kind))
        {
            return WrongKey(options, $"The kind of consent \"{kind}\" is not known. Kinds: {string.Join(", ", PageVocabulary.Consents)}.", out mistake);
        }

        mistake = null;
        DateOnly? end = null;
        if (value.StartsWith(OnFile + Until, StringComparison.OrdinalIgnoreCase)
            && DateOnly.TryParseExact(value[(OnFile + Until).Length..].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            end = day;
        }
        else if (!value.Equals(OnFile, StringComparison.OrdinalIgnoreCase))
        {
            return Unusable(options, $"\"{value}\" does not say that the consent is kept elsewhere. Write on-file, or on-file until and the last day: on-file until 2026-12-31.", out mistake);
        }

        return options with { Lint = options.Lint with { ConsentsOnFile = options.Lint.ConsentsOnFile.SetItem(kind, end) } };
    }

    private FolderOptions UnknownKey(FolderOptions options, string key, out Mistake? mistake)
    {
        string[] known = [.. ConfigurationKey.Fixed, .. RuleNames().Select(name => $"{ConfigurationKey.Prefix}{name}{ConfigurationKey.SeveritySuffix}")];
        var message = RuleNames().Any(name => $"{ConfigurationKey.Prefix}{name}".Equals(key, StringComparison.OrdinalIgnoreCase))
            ? $"The key \"{key}\" names a rule or family, but not what to set. Write {key}{ConfigurationKey.SeveritySuffix}."
            : $"The key \"{key}\" is not known, so the line changes nothing.{NearestName.Question(key, known)}";
        return WrongKey(options, message, out mistake);
    }

    private static FolderOptions WrongKey(FolderOptions options, string message, out Mistake? mistake)
    {
        mistake = new Mistake(message, IsInKey: true);
        return options;
    }

    private static FolderOptions Unusable(FolderOptions options, string message, out Mistake? mistake)
    {
        mistake = new Mistake(message, IsInKey: false);
        return options;
    }

    private IEnumerable<string> RuleNames() =>
        rules.Rules.SelectMany(rule => new[] { rule.Name, rule.Id.ToLowerInvariant() }).Concat(PageVocabulary.Families.Select(family => family.Key));

    private static T? Find<T>(IEnumerable<KeyValuePair<string, T>> words, string value, out Mistake? mistake)
        where T : struct
    {
        foreach (var (word, meaning) in words)
        {
            if (word.Equals(value, StringComparison.OrdinalIgnoreCase))
            {
                mistake = null;
                return meaning;
            }
        }

        mistake = new Mistake($"The value \"{value}\" is not known. Write {OneOf([.. words.Select(word => word.Key)])}.", IsInKey: false);
        return null;
    }

    private static string OneOf(string[] words) => $"{string.Join(", ", words[..^1])} or {words[^1]}";

    /// <summary>Why a line can't be used.</summary>
    /// <param name="Message">What is wrong and what to write.</param>
    /// <param name="IsInKey">True when the key is wrong, false when the value is.</param>
    internal sealed record Mistake(string Message, bool IsInKey);
}
