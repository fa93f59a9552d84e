using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NoteLint.Core.Tests.Consent;

/// <summary>
/// A whole invented note by somebody who knew what is wanted and nothing of the rules. No rule and no model is made from these: only so do
/// their figures tell how other notes fare. What is missed in the second to the fourth file has been read, in the first and the fifth not.
/// </summary>
/// <param name="Family">The note that it is a variant of.</param>
/// <param name="Kind">The kind of consent that it is about; <c>none</c> for a note without a gap.</param>
/// <param name="Open">True where the act took place and nothing that counts is recorded.</param>
/// <param name="Text">The note.</param>
internal sealed record AsideNote(
    [property: JsonRequired] string Family,
    [property: JsonRequired] string Kind,
    [property: JsonRequired] bool Open,
    [property: JsonRequired] string Text)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Those that were written first.</summary>
    public static ImmutableArray<AsideNote> First { get; } = Read("aside.jsonl");

    /// <summary>Those of writers who had another brief: terser, and with more ways to say no.</summary>
    public static ImmutableArray<AsideNote> Second { get; } = Read("aside-2.jsonl");

    /// <summary>Those of writers who collected from ten clinics: the one with thin traces, the other plain.</summary>
    public static ImmutableArray<AsideNote> Third { get; } = Read("aside-3.jsonl");

    /// <summary>Those of two writers of twelve other settings.</summary>
    public static ImmutableArray<AsideNote> Fourth { get; } = Read("aside-4.jsonl");

    /// <summary>Those of two writers of twenty settings, from single practice to hospice.</summary>
    public static ImmutableArray<AsideNote> Fifth { get; } = Read("aside-5.jsonl");

    /// <summary>Those of two writers of nineteen settings, from school counseling to a tribal clinic.</summary>
    public static ImmutableArray<AsideNote> Sixth { get; } = Read("aside-6.jsonl");

    /// <summary>True for a note without a gap.</summary>
    public bool IsClean => Kind == "none";

    private static ImmutableArray<AsideNote> Read(string file) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Consent", file)).Select(static line => JsonSerializer.Deserialize<AsideNote>(line, Json)!)];
}
