using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace NoteLint.ConsentTraining;

/// <summary>One sentence or row to learn acts from.</summary>
/// <param name="About">The kind that the note it stands in is about.</param>
/// <param name="Says"><c>act</c> where it shows an act of that kind, <c>no-act</c> where it only looks like one, <c>nothing</c> otherwise.</param>
/// <param name="Family">Passages of one family are never on both sides of a test.</param>
/// <param name="Place">How many units stand before it in its note.</param>
/// <param name="Text">The sentence.</param>
internal sealed record ActPassage(
    [property: JsonRequired] string About,
    [property: JsonRequired] string Says,
    [property: JsonRequired] string Family,
    [property: JsonRequired] int Place,
    [property: JsonRequired] string Text)
{
    /// <summary>Its features, as the model's file writes them.</summary>
    [JsonIgnore]
    public ImmutableArray<string> Features { get; init; } = [];
}
