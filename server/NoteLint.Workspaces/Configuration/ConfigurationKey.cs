namespace NoteLint.Workspaces.Configuration;

/// <summary>The keys of NoteLint in an <c>.editorconfig</c>, as they arrive: in lower case.</summary>
internal static class ConfigurationKey
{
    public const string Prefix = "notelint.";
    public const string SeveritySuffix = ".severity";
    public const string ConsentPrefix = "notelint.consent.";
    public const string Profile = "notelint.profile";
    public const string Files = "notelint.files";
    public const string Locale = "notelint.locale";
    public const string Jurisdiction = "notelint.jurisdiction";
    public const string LanguagePreference = "notelint.language_preference";
    public const string AllowedNames = "notelint.allowed_names";

    /// <summary>The keys that are not built from an id, a name, a family or a kind of consent.</summary>
    public static readonly string[] Fixed = [Profile, Files, Locale, Jurisdiction, LanguagePreference, AllowedNames];
}
