namespace NoteLint.Core.Rules;

/// <summary>The form in which a term stood in the text; a suggestion takes the same one.</summary>
public enum GrammaticalForm : byte
{
    /// <summary>A term that is not inflected.</summary>
    Uninflected,

    /// <summary>Noun, singular.</summary>
    Singular,

    /// <summary>Noun, plural.</summary>
    Plural,

    /// <summary>Verb, base form: <c>commit</c>.</summary>
    Base,

    /// <summary>Verb, third person singular: <c>commits</c>.</summary>
    ThirdPerson,

    /// <summary>Verb, past: <c>committed</c>; also the participle where both are one word.</summary>
    Past,

    /// <summary>Verb, past participle where it differs: <c>chosen</c>.</summary>
    PastParticiple,

    /// <summary>Verb, present participle: <c>committing</c>.</summary>
    PresentParticiple,

    /// <summary>Adjective, positive.</summary>
    Positive,

    /// <summary>Adjective, comparative.</summary>
    Comparative,

    /// <summary>Adjective, superlative.</summary>
    Superlative,
}

/// <summary>The part of speech after a term on a rule page.</summary>
public enum PartOfSpeech : byte
{
    /// <summary>No tag: the term stands as written.</summary>
    None,

    /// <summary><c>(noun)</c>: singular and plural.</summary>
    Noun,

    /// <summary><c>(plural noun)</c>: plural only.</summary>
    PluralNoun,

    /// <summary><c>(verb)</c>: all five forms.</summary>
    Verb,

    /// <summary><c>(adjective)</c>: positive; comparative and superlative where they are formed with -er and -est.</summary>
    Adjective,
}
