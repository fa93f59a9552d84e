using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Rules;

namespace NoteLint.GoldSpans;

/// <summary>A span that must be found.</summary>
/// <param name="Span">The place (UTF-16 offsets).</param>
/// <param name="Label">A kind of identifier of contract.md, or a word of the source's own.</param>
public sealed record GoldSpan(TextSpan Span, string Label);

/// <summary>A text and all identifiers that count in it.</summary>
/// <param name="Id">Names it in reports.</param>
/// <param name="Profile">What the note is for; null where the file does not say.</param>
/// <param name="Text">The note.</param>
/// <param name="Spans">What must be found, by position.</param>
public sealed record GoldNote(string Id, NoteProfile? Profile, string Text, ImmutableArray<GoldSpan> Spans)
{
    /// <summary>Ends the label of what need not be named in a note for the chart.</summary>
    public const char OfChart = '!';

    /// <summary>The note as a profile asks for it, where labels say so: in a note for the chart only spans count whose label ends with a <c>!</c>, elsewhere all.</summary>
    /// <param name="profile">What the note is for.</param>
    public GoldNote In(NoteProfile profile) => this with
    {
        Profile = profile,
        Spans = [.. Spans.Where(span => profile != NoteProfile.Progress || span.Label.EndsWith(OfChart)).Select(static span => span with { Label = span.Label.TrimEnd(OfChart) })],
    };

    /// <summary>Reads lines of the form <c>{"id", "profile"?, "text", "spans": [{"start", "length", "label"}]}</c>.</summary>
    /// <param name="path">A file, UTF-8; one that ends with <c>.md</c> is read by <see cref="ReadMarked"/>.</param>
    /// <exception cref="FormatException">A line has another form, or a span lies outside of its text.</exception>
    public static ImmutableArray<GoldNote> ReadAll(string path) => path.EndsWith(".md", StringComparison.Ordinal)
        ? ReadMarked(File.ReadAllText(path))
        : [.. File.ReadLines(path).Where(line => !string.IsNullOrWhiteSpace(line)).Select((line, index) => Read(line, index + 1))];

    /// <summary>
    /// Reads notes as people write them down: a line <c>=== id</c> opens each, identifiers stand as <c>{{kind: text}}</c>. An image in Markdown may
    /// stand inside. A kind that ends with a <c>!</c> counts in every profile; see <see cref="In"/>.
    /// </summary>
    /// <param name="text">The file's text.</param>
    public static ImmutableArray<GoldNote> ReadMarked(string text) =>
        [.. text.ReplaceLineEndings("\n").Split("=== ", StringSplitOptions.RemoveEmptyEntries).Select(ReadMarkedNote)];

    private static GoldNote ReadMarkedNote(string note)
    {
        var body = note.IndexOf('\n') + 1;
        var text = new StringBuilder();
        var spans = ImmutableArray.CreateBuilder<GoldSpan>();
        var position = body;
        for (var open = note.IndexOf("{{", body, StringComparison.Ordinal); open >= 0; open = note.IndexOf("{{", position, StringComparison.Ordinal))
        {
            var colon = note.IndexOf(": ", open, StringComparison.Ordinal);
            var close = note.IndexOf("}}", colon, StringComparison.Ordinal);
            text.Append(note, position, open - position);
            spans.Add(new GoldSpan(new(text.Length, close - colon - 2), note[(open + 2)..colon]));
            text.Append(note, colon + 2, close - colon - 2);
            position = close + 2;
        }

        return new(note[..body].Trim(), null, text.Append(note, position, note.Length - position).ToString(), spans.DrainToImmutable());
    }

    private static GoldNote Read(string line, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var note = json.RootElement;
            var text = note.GetProperty("text").GetString()!;
            var profile = note.TryGetProperty("profile", out var value) && value.GetString() is { } word ? Enum.Parse<NoteProfile>(word, ignoreCase: true) : (NoteProfile?)null;
            var spans = note.GetProperty("spans").EnumerateArray()
                .Select(span => new GoldSpan(new(span.GetProperty("start").GetInt32(), span.GetProperty("length").GetInt32()), span.GetProperty("label").GetString()!))
                .OrderBy(span => span.Span.Start)
                .ToImmutableArray();
            return spans.All(span => span.Span.End <= text.Length)
                ? new(note.GetProperty("id").ToString(), profile, text, spans)
                : throw new FormatException("a span lies outside of the text");
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException or FormatException)
        {
            throw new FormatException($"Line {number}: {exception.Message}", exception);
        }
    }
}
