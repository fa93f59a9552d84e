using NoteLint.Core.Rules;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.Workspaces.Configuration;

/// <summary>What may be written in an <c>.editorconfig</c>, for an editor that offers it.</summary>
public static class ConfigurationWords
{
    /// <summary>All keys, each with what it sets.</summary>
    /// <param name="rules">The rules that hold in the folder.</param>
    public static IEnumerable<(string Key, string Sets)> Keys(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        yield return (ConfigurationKey.Profile, "What the notes are for");
        yield return (ConfigurationKey.Files, "Which files are notes");
        yield return (ConfigurationKey.Locale, "The spelling of suggestions");
        yield return (ConfigurationKey.Jurisdiction, "Whose law holds");
        yield return (ConfigurationKey.LanguagePreference, "How conditions and identities are named");
        yield return (ConfigurationKey.AllowedNames, "Names that may stand in notes, with commas between them");
        foreach (var (family, _) in PageVocabulary.Families)
        {
            yield return (SeverityOf(family), $"Severity of the family {family}");
        }

        foreach (var kind in PageVocabulary.Consents)
        {
            yield return (ConfigurationKey.ConsentPrefix + kind, "A consent that is kept elsewhere and not checked in notes");
        }

        foreach (var rule in rules.Rules)
        {
            yield return (SeverityOf(rule.Id), $"{rule.Name}: {rule.Title}");
            yield return (SeverityOf(rule.Name), $"{rule.Id}: {rule.Title}");
        }
    }

    /// <summary>The values that a key takes; none where any text will do.</summary>
    /// <param name="key">A key in lower case.</param>
    public static IEnumerable<string> ValuesOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key switch
        {
            ConfigurationKey.Profile => PageVocabulary.Profiles.Select(pair => pair.Key),
            ConfigurationKey.Files => ["notes", "all"],
            ConfigurationKey.Locale => ConfigurationReader.Locales,
            ConfigurationKey.LanguagePreference => ["person-first", "identity-first"],
            _ when key.EndsWith(ConfigurationKey.SeveritySuffix, StringComparison.Ordinal) => PageVocabulary.Severities.Select(pair => pair.Key),
            _ when key.StartsWith(ConfigurationKey.ConsentPrefix, StringComparison.Ordinal) => ["on-file"],
            _ => [],
        };
    }

    /// <summary>The rule whose severity a key sets.</summary>
    /// <param name="rules">The rules that hold in the folder.</param>
    /// <param name="key">A key.</param>
    /// <returns>Null where it sets something else.</returns>
    public static Rule? RuleOf(RuleSet rules, string key)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(key);
        return key.StartsWith(ConfigurationKey.Prefix, StringComparison.OrdinalIgnoreCase) && key.EndsWith(ConfigurationKey.SeveritySuffix, StringComparison.OrdinalIgnoreCase)
                && key.Length > ConfigurationKey.Prefix.Length + ConfigurationKey.SeveritySuffix.Length
            ? rules.Find(key[ConfigurationKey.Prefix.Length..^ConfigurationKey.SeveritySuffix.Length])
            : null;
    }

    private static string SeverityOf(string name) => $"{ConfigurationKey.Prefix}{name}{ConfigurationKey.SeveritySuffix}";
}
