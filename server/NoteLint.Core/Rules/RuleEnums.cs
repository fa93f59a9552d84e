namespace NoteLint.Core.Rules;

/// <summary>How serious a finding is.</summary>
public enum RuleSeverity : byte
{
    /// <summary>Switched off.</summary>
    None,

    /// <summary>Worth a thought.</summary>
    Hint,

    /// <summary>Worth a look.</summary>
    Info,

    /// <summary>What guides agree on.</summary>
    Warning,

    /// <summary>Must not leave the house.</summary>
    Error,
}

/// <summary>The family of a rule: the first digit after NL.</summary>
public enum RuleFamily : byte
{
    /// <summary>NL1: judgmental wording.</summary>
    Judgmental,

    /// <summary>NL2: identifiers where they do not belong.</summary>
    Confidentiality,

    /// <summary>NL3: consent markers.</summary>
    Consent,

    /// <summary>NL4: boundaries.</summary>
    Boundaries,

    /// <summary>NL5: clarity.</summary>
    Clarity,

    /// <summary>NL9: configuration, rule pages and suppressions.</summary>
    NoteLint,
}

/// <summary>How far a fix can be trusted.</summary>
public enum FixSafety : byte
{
    /// <summary>Right in most cases; the writer decides.</summary>
    Review,

    /// <summary>Wording only, the meaning is unchanged.</summary>
    Safe,
}

/// <summary>What a note is for.</summary>
public enum NoteProfile : byte
{
    /// <summary>A note in the client's chart.</summary>
    Progress,

    /// <summary>A separately kept psychotherapy note (45 CFR 164.501).</summary>
    Psychotherapy,

    /// <summary>Teaching, supervision, research: no identifier may stay.</summary>
    Deidentified,
}

/// <summary>Where a rule stands in its life.</summary>
public enum RuleStatus : byte
{
    /// <summary>New: may change.</summary>
    Preview,

    /// <summary>In use.</summary>
    Stable,

    /// <summary>On its way out.</summary>
    Deprecated,
}

/// <summary>Places where a wording rule is silent unless its page lists them.</summary>
[Flags]
public enum MatchPlaces : byte
{
    /// <summary>Running text only.</summary>
    Prose = 0,

    /// <summary>Between quotation marks.</summary>
    Quotation = 1,

    /// <summary>What somebody is reported to have said.</summary>
    AttributedSpeech = 2,

    /// <summary>Headings of sections.</summary>
    Heading = 4,

    /// <summary>Header lines such as <c>Client: …</c>.</summary>
    HeaderField = 8,
}
