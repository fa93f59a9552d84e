using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Tests.Judgmental;

public class JudgmentalSetTests
{
    private static IEnumerable<JudgmentalPair> All => [.. JudgmentalSet.Pairs, .. JudgmentalSet.UnseenPairs, .. JudgmentalSet.FreePairs, .. JudgmentalSet.SenseWordPairs];

    [Fact]
    public void No_two_pairs_share_an_id_or_a_sentence()
    {
        Assert.Distinct(All.Select(pair => pair.Id));
        Assert.Distinct(All.SelectMany(pair => new[] { pair.Judgmental, pair.Benign }));
    }

    [Fact]
    public void Only_the_judgmental_sentence_of_a_pair_is_marked() =>
        Assert.All(All, pair =>
        {
            Assert.NotEmpty(pair.Marked.Marks);
            Assert.DoesNotContain("**", pair.Benign, StringComparison.Ordinal);
            Assert.StartsWith(pair.Theme + "-", pair.Id, StringComparison.Ordinal);
        });

    [Fact]
    public void A_third_of_the_pairs_are_worded_by_no_list() =>
        Assert.InRange(JudgmentalSet.Pairs.Count(pair => pair.Productive) * 3, JudgmentalSet.Pairs.Length, 2 * JudgmentalSet.Pairs.Length);

    [Fact]
    public void Every_judgmental_note_is_also_told_with_respect() =>
        Assert.Equal(
            JudgmentalSet.JudgmentalNotes.Keys.Select(name => name.Replace("-judgmental", "-respectful", StringComparison.Ordinal)),
            JudgmentalSet.RespectfulNotes.Keys);

    [Fact]
    public void Every_note_says_first_that_it_is_invented_and_is_recognised_as_a_note() =>
        Assert.All(
            JudgmentalSet.JudgmentalNotes.Values.Select(note => note.Text).Concat(JudgmentalSet.RespectfulNotes.Values).Concat(JudgmentalSet.ExemplaryNotes.Values),
            text =>
            {
                Assert.StartsWith("---\ninvented: true\n", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
                Assert.True(Note.Parse(SourceText.From(text)).LooksLikeNote);
            });
}
