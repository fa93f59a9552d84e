using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Rules;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.ConsentTraining;

/// <summary>What tests say of notes: the examples of rule pages on consent, families and sentences of <c>tests/NoteLint.Core.Tests/Consent</c>.</summary>
internal static class Promises
{
    /// <summary>Reads the pages of a folder.</summary>
    public static IEnumerable<LearnedNote> OfPages(string folder) => Directory.EnumerateFiles(folder, "NL31*.md", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(static file => RulePageParser.Parse(file, SourceText.From(File.ReadAllText(file))).Page)
        .Where(static page => page is { Header.Family: RuleFamily.Consent })
        .SelectMany(static page => page!.Examples.Select(example => Promise(example.Text, page.Header.Consent ?? Passage.NoKind, example.IsFlagged)));

    /// <summary>Reads sentences, and families with the words that differ.</summary>
    public static IEnumerable<LearnedNote> OfTests(string file) => File.ReadLines(file).SelectMany(static line =>
    {
        using var document = JsonDocument.Parse(line);
        var note = document.RootElement;
        var (text, kind) = (note.GetProperty("note").GetString()!, note.GetProperty("kind").GetString()!);
        return note.TryGetProperty("variants", out var variants)
            ? variants.EnumerateArray().Select(variant => Promise(
                text.Replace("{act}", Word(variant, "act") ?? Word(note, "act"), StringComparison.Ordinal).Replace("{marker}", Word(variant, "marker"), StringComparison.Ordinal), kind, variant.GetProperty("open").GetBoolean())).ToList()
            : (List<LearnedNote>)[Promise(text, kind, note.GetProperty("open").GetBoolean())];
    });

    private static string? Word(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static LearnedNote Promise(string text, string kind, bool isOpen) => new(text, text, kind, LearnedNote.Promise, isOpen, text);
}
