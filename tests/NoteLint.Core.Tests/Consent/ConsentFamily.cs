using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NoteLint.Core.Tests.Consent;

/// <summary>The same note several times: with the record absent, present, unusual, negated, with another subject, under an exception.</summary>
/// <param name="Id">The kind and a number.</param>
/// <param name="Kind">The kind of consent.</param>
/// <param name="Note">The note, with <c>{act}</c> and <c>{marker}</c> in it.</param>
/// <param name="Act">The words that show the act.</param>
/// <param name="Variants">What changes, and whether the consent is open.</param>
internal sealed record ConsentFamily(
    [property: JsonRequired] string Id,
    [property: JsonRequired] string Kind,
    [property: JsonRequired] string Note,
    [property: JsonRequired] string Act,
    [property: JsonRequired] ImmutableArray<ConsentVariant> Variants)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Consent");
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The families, written before the rules.</summary>
    public static ImmutableArray<ConsentFamily> All { get; } = Read<ConsentFamily>("families.jsonl");

    /// <summary>Families that no rule and no model was made from.</summary>
    public static ImmutableArray<ConsentFamily> Fresh { get; } = Read<ConsentFamily>("fresh.jsonl");

    /// <summary>Notes full of tempting words that deserve no finding.</summary>
    public static ImmutableArray<CleanNote> CleanNotes { get; } = Read<CleanNote>("clean.jsonl");

    /// <summary>The note of a variant.</summary>
    public string TextOf(ConsentVariant variant) =>
        Note.Replace("{act}", variant.Act ?? Act, StringComparison.Ordinal).Replace("{marker}", variant.Marker ?? string.Empty, StringComparison.Ordinal);

    private static ImmutableArray<T> Read<T>(string name) =>
        [.. File.ReadLines(Path.Combine(Folder, name)).Select(line => JsonSerializer.Deserialize<T>(line, Json)!)];
}

/// <summary>One of a family's notes.</summary>
internal sealed record ConsentVariant([property: JsonRequired] string Name, [property: JsonRequired] bool Open, string? Act = null, string? Marker = null);

/// <summary>A note without a gap.</summary>
internal sealed record CleanNote([property: JsonRequired] string Id, [property: JsonRequired] string Note);
