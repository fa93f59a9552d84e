using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Tests.Matching;

public class PhraseSetTests
{
    private static readonly Note Note = Note.Parse(SourceText.From("Signed a release of information. Release was sent."));

    private static readonly PhraseSet Releases = new("release", "release of information");

    [Theory]
    [InlineData(0, 9, true)]
    [InlineData(0, 2, false)]
    [InlineData(2, 3, true)]
    [InlineData(3, 6, false)]
    [InlineData(4, 4, false)]
    public void A_range_of_tokens_is_searched(int firstToken, int endToken, bool expected) =>
        Assert.Equal(expected, Releases.IsIn(Note, firstToken, endToken));

    [Theory]
    [InlineData(2, 3)]
    [InlineData(6, 1)]
    [InlineData(0, 0)]
    public void The_longest_phrase_at_a_token_is_measured(int token, int length) =>
        Assert.Equal(length, Releases.LengthAt(Note, token));

    [Fact]
    public void All_places_are_visited_in_order_and_without_overlap()
    {
        var places = new List<(int First, int End)>();
        for (var first = Releases.Find(Note, 0, out var end); first >= 0; first = Releases.Find(Note, end, out end))
        {
            places.Add((first, end));
        }

        Assert.Equal([(2, 5), (6, 7)], places);
    }

    [Fact]
    public void An_empty_set_is_nowhere() => Assert.False(new PhraseSet().IsIn(Note, 0, Note.Tokens.Length));
}
