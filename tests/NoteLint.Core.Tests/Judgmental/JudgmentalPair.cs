using System.Text.Json.Serialization;

namespace NoteLint.Core.Tests.Judgmental;

/// <summary>One wording in two sentences: once it judges the client, once it does not.</summary>
/// <param name="Id">The theme and a number.</param>
/// <param name="Theme">The kind of judgment.</param>
/// <param name="Judgmental">The sentence that judges; the offending words are bold.</param>
/// <param name="Benign">The same words where they are right.</param>
/// <param name="Productive">True where the marked words hold no term of the sourced lists as it stands there.</param>
internal sealed record JudgmentalPair(
    [property: JsonRequired] string Id,
    [property: JsonRequired] string Theme,
    [property: JsonRequired] string Judgmental,
    [property: JsonRequired] string Benign,
    bool Productive = false)
{
    [JsonIgnore]
    public MarkedText Marked { get; } = MarkedText.Parse(Judgmental);
}
