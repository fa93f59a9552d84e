using NoteLint.Cli.AcrossNotes;

namespace NoteLint.Cli.Tests.AcrossNotes;

public sealed class HashTableTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(1024)]
    public void A_table_of_few_pages_in_memory_and_many_in_its_file_is_a_dictionary(int frames)
    {
        using var table = new HashTable(frames);
        var expected = new Dictionary<ulong, int>();
        var random = new Random(frames);
        for (var step = 0; step < 100_000; step++)
        {
            var hash = ParagraphSketch.Mix((ulong)random.Next(30_000));
            Assert.Equal((expected.TryGetValue(hash, out var known), known), (table.TryGet(hash, out var found), found));
            if (random.Next(2) == 0)
            {
                table.Set(hash, step);
                expected[hash] = step;
            }
        }

        Assert.All(expected, pair => Assert.Equal((true, pair.Value), (table.TryGet(pair.Key, out var value), value)));
        Assert.All(Enumerable.Range(30_000, 30_000), number => Assert.False(table.TryGet(ParagraphSketch.Mix((ulong)number), out _)));
    }

    [Fact]
    public void The_hash_that_is_nought_and_the_greatest_are_hashes_as_others_are()
    {
        using var table = new HashTable(1);
        Assert.False(table.TryGet(0, out _));

        table.Set(0, 1);
        table.Set(ulong.MaxValue, 2);

        Assert.Equal((true, 1), (table.TryGet(0, out var first), first));
        Assert.Equal((true, 2), (table.TryGet(ulong.MaxValue, out var last), last));
    }
}
