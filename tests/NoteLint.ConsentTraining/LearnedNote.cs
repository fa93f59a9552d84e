using System.Text.Json;
using System.Text.Json.Serialization;

namespace NoteLint.ConsentTraining;

/// <summary>One variant of an invented note, of which somebody said whether a consent is open.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Family">The note that it is a variant of.</param>
/// <param name="Kind">The kind of consent that it is about; <see cref="Passage.NoKind"/> for a note without a gap.</param>
/// <param name="Variant"><c>absent</c>, <c>present</c>, <c>unusual</c>, <c>negated</c>, <c>other-subject</c>, <c>exception</c>, <c>clean</c> or <c>promise</c>.</param>
/// <param name="Open">True where the act took place and nothing that counts is recorded.</param>
/// <param name="Text">The note.</param>
internal sealed record LearnedNote(
    [property: JsonRequired] string Id,
    [property: JsonRequired] string Family,
    [property: JsonRequired] string Kind,
    [property: JsonRequired] string Variant,
    [property: JsonRequired] bool Open,
    [property: JsonRequired] string Text)
{
    /// <summary>The variant without a record, from which the others differ.</summary>
    public const string Absent = "absent";

    /// <summary>The variant whose act is none.</summary>
    public const string OtherSubject = "other-subject";

    /// <summary>The variant with a ground on which nobody was asked.</summary>
    public const string Exception = "exception";

    /// <summary>A note of which a test says whether a consent is open, not why.</summary>
    public const string Promise = "promise";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Reads the notes of a file.</summary>
    public static IEnumerable<LearnedNote> Read(string path) => File.ReadLines(path).Where(static line => line.Length > 0).Select(static line => JsonSerializer.Deserialize<LearnedNote>(line, Json)!);

    /// <summary>What a passage says that only this variant has.</summary>
    public string SaysOfOwn => Variant switch
    {
        Absent => Passage.Act,
        OtherSubject => Passage.NoAct,
        Exception => Passage.Ground,
        "negated" => Passage.NoRecord,
        _ => Passage.Record,
    };
}
