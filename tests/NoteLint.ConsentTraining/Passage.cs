using System.Text.Json.Serialization;

namespace NoteLint.ConsentTraining;

/// <summary>One passage to learn from.</summary>
/// <param name="Kind">The kind of consent it is asked about; <see cref="NoKind"/> for a sentence of a note on other matters.</param>
/// <param name="Says">
/// What it says of it: <c>act</c>, <c>no-act</c> (what only looks like one), <c>record</c>, <c>no-record</c> (declined, pending, another's),
/// <c>ground</c> (on which nobody was asked first), <c>no-consent</c> (but perhaps an act), or <c>nothing</c>.
/// </param>
/// <param name="Family">Passages of one family are never on both sides of a test.</param>
/// <param name="Text">The passage.</param>
/// <param name="Place">How many units stand before it in its note.</param>
internal sealed record Passage(
    [property: JsonRequired] string Kind,
    [property: JsonRequired] string Says,
    [property: JsonRequired] string Family,
    [property: JsonRequired] string Text,
    int Place = Passage.UnknownPlace)
{
    // The families of tests/NoteLint.Core.Tests/Consent: of families, of sentences, and notes of one sentence
    private static readonly string[] Tested = ["t-", "s-", "x-", OfPage];

    /// <summary>True where a test holds it.</summary>
    public bool IsTested => Array.Exists(Tested, start => Family.StartsWith(start, StringComparison.Ordinal));

    /// <summary>The kind of a sentence of a note on other matters.</summary>
    public const string NoKind = "none";

    /// <summary>How the family of a rule page's example begins.</summary>
    public const string OfPage = "page-";

    /// <summary>It says nothing on any kind.</summary>
    public const string Nothing = "nothing";

    /// <summary>It tells of no consent, and may show an act.</summary>
    public const string NoConsent = "no-consent";

    /// <summary>It shows an act.</summary>
    public const string Act = "act";

    /// <summary>It only looks like an act.</summary>
    public const string NoAct = "no-act";

    /// <summary>It records that somebody agreed.</summary>
    public const string Record = "record";

    /// <summary>It only looks like a record.</summary>
    public const string NoRecord = "no-record";

    /// <summary>It tells why nobody was asked first.</summary>
    public const string Ground = "ground";

    /// <summary>Where a sentence is taken to stand: not at the top of its note.</summary>
    public const int UnknownPlace = 5;
}
