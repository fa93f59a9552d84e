using System.Text.Json.Serialization;

namespace NoteLint.ConsentTraining;

/// <summary>One passage to learn from.</summary>
/// <param name="Kind">The kind of consent it is asked about.</param>
/// <param name="Says">What it says of it: <c>record</c>, <c>no-record</c> (declined, pending, another's), <c>ground</c> (on which nobody was asked first), or <c>nothing</c>.</param>
/// <param name="Family">Passages of one family are never on both sides of a test.</param>
/// <param name="Text">The passage.</param>
internal sealed record Passage(
    [property: JsonRequired] string Kind,
    [property: JsonRequired] string Says,
    [property: JsonRequired] string Family,
    [property: JsonRequired] string Text);
