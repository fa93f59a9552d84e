using System.Text.RegularExpressions;
using CsCheck;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Tests.Matching;

public class PhraseTableProperties
{
    // In lower case: a line that starts with a capital may be a sentence of its own.
    private static readonly Gen<string> Word = OneOf("ab", "cd", "ef", "client");

    private static readonly Gen<string> Phrase = OneOf("ab", "cd", "ef").List[1, 3].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Text = Gen
        .Select(Word, OneOf(" ", " ", " ", "-", "\n", ", ", ". ", "\n\n", " - ", "; "))
        .List[0, 40]
        .Select(parts => string.Concat(parts.Select(part => part.Item1 + part.Item2)));

    /// <summary>The same search written as one slow expression for each phrase.</summary>
    [Fact]
    public void Finds_what_a_regular_expression_finds() =>
        Gen.Select(Text, Phrase.List[1, 6]).Sample((text, phrases) =>
        {
            string[] distinct = [.. phrases.Distinct()];
            var expected = distinct
                .SelectMany(phrase => Occurrences(text, phrase))
                .OrderBy(place => place.Start).ThenByDescending(place => place.Length)
                .Select(place => (place.Start, place.Length));
            Assert.Equal(expected, Places(text, distinct));
        });

    [Fact]
    public void Any_text_can_be_searched() =>
        Gen.String.Sample(text =>
        {
            foreach (var (start, length) in Places(text, "a", "a b", "a ... b", "0"))
            {
                Assert.InRange(start + length, 1, text.Length);
            }
        });

    [Theory]
    [InlineData("ab ")]
    [InlineData("ab-")]
    [InlineData("ab cd ")]
    [InlineData("*ab* ")]
    [InlineData("ab . ")]
    [InlineData("*")]
    [InlineData("ab\n")]
    [InlineData("ab's ")]
    public void Hostile_repetition_ends(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 50_000 / piece.Length));
        string[] phrases = ["ab ...9 ab ...9 ab ...9 ab ...9 zz", "ab ab ab ab ab ab ab ab zz", "ab cd ...9 zz", "zz"];
        Assert.Empty(Places(text, phrases));
    }

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static IEnumerable<(int Start, int Length)> Occurrences(string text, string phrase)
    {
        var pattern = new Regex($"(?<![a-z]-)(?<![a-z])(?={string.Join("(?: |-|\n)", phrase.Split(' '))}(?![a-z])(?!-[a-z]))", RegexOptions.IgnoreCase);
        return pattern.Matches(text).Select(match => (match.Index, phrase.Length));
    }

    private static List<(int Start, int Length)> Places(string text, params string[] phrases)
    {
        var note = Note.Parse(SourceText.From(text));
        var places = new List<(int, int)>();
        foreach (var match in PhraseTableTests.Table(phrases).Matches(note))
        {
            var start = note.Tokens[match.FirstToken].Start;
            places.Add((start, note.Tokens[match.EndToken - 1].End - start));
        }

        return places;
    }
}
