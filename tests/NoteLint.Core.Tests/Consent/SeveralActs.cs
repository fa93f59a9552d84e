using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NoteLint.Core.Tests.Consent;

/// <summary>A whole invented note that shows several acts, most of them told in passing by a hurried or careless writer who knew no rule. Nothing is made from these.</summary>
/// <param name="Text">The note.</param>
/// <param name="Acts">Its acts.</param>
internal sealed record SeveralActs([property: JsonRequired] string Text, [property: JsonRequired] ImmutableArray<SeveralActs.Told> Acts)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>All of them.</summary>
    public static ImmutableArray<SeveralActs> All { get; } =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Consent", "aside-acts.jsonl")).Select(static line => JsonSerializer.Deserialize<SeveralActs>(line, Json)!)];

    /// <summary>An act.</summary>
    /// <param name="Kind">The kind of consent that it asks for.</param>
    /// <param name="Open">True where nothing that counts is recorded of it.</param>
    internal sealed record Told([property: JsonRequired] string Kind, [property: JsonRequired] bool Open);
}
