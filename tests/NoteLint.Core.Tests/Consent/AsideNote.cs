using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NoteLint.Core.Tests.Consent;

/// <summary>
/// A whole invented note by somebody who knew what is wanted and nothing of the rules. No rule and no model is made from these: only so do
/// their figures tell how other notes fare. What is missed in the second to the fourth file and in half of the sixth has been read, in the others not.
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

    /// <summary>True for a note without a gap.</summary>
    public bool IsClean => Kind == "none";

    /// <summary>Reads a file: aside.jsonl was written first; aside-2 by another brief, terser, with more ways to say no; aside-3 for ten clinics, half of it thin traces; aside-4 to aside-6 for twelve, twenty and nineteen settings.</summary>
    public static ImmutableArray<AsideNote> ReadAll(string file) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Consent", file)).Select(static line => JsonSerializer.Deserialize<AsideNote>(line, Json)!)];
}
