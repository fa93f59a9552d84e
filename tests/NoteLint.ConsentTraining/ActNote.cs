using System.Text.Json;
using System.Text.Json.Serialization;

namespace NoteLint.ConsentTraining;

/// <summary>An invented note with all acts that it shows, as real notes have them: none, or several, some with their record.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Text">The note.</param>
/// <param name="Acts">The acts; empty where it shows none.</param>
internal sealed record ActNote([property: JsonRequired] string Id, [property: JsonRequired] string Text, [property: JsonRequired] IReadOnlyList<ActNote.Told> Acts)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Reads the notes of a file.</summary>
    /// <exception cref="InvalidDataException">Words are not in the note that they are quoted from.</exception>
    public static IEnumerable<ActNote> Read(string path) => File.ReadLines(path).Where(static line => line.Length > 0).Select(static line => JsonSerializer.Deserialize<ActNote>(line, Json)!.Checked());

    /// <summary>True for a file of such notes, by what its first line has.</summary>
    public static bool AreIn(string path) => File.ReadLines(path).FirstOrDefault() is { } line && JsonDocument.Parse(line).RootElement.TryGetProperty("acts", out _);

    private ActNote Checked() => Acts.SelectMany(static act => new[] { act.Act, act.Record, act.Against }).FirstOrDefault(words => !Text.Contains(words, StringComparison.Ordinal)) is { } words
        ? throw new InvalidDataException($"{Id} doesn't have \"{words}\".")
        : this;

    /// <summary>An act.</summary>
    /// <param name="Kind">The kind of consent that it asks for.</param>
    /// <param name="Act">The words that show it.</param>
    /// <param name="Open">True where nothing that counts is recorded of it.</param>
    /// <param name="Record">The words that record it; empty where it is open.</param>
    /// <param name="Against">The words by which what stands there doesn't count; empty where there are none.</param>
    internal sealed record Told(
        [property: JsonRequired] string Kind,
        [property: JsonRequired] string Act,
        [property: JsonRequired] bool Open,
        [property: JsonRequired] string Record,
        [property: JsonRequired] string Against);
}
