namespace NoteLint.Core.Configuration;

/// <summary>How people want conditions and identities named.</summary>
public enum LanguagePreference : byte
{
    /// <summary>Not stated.</summary>
    None,

    /// <summary>"person with …".</summary>
    PersonFirst,

    /// <summary>"autistic person", "Deaf person".</summary>
    IdentityFirst,
}
