using CsCheck;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Cli.Fixing;

namespace NoteLint.Cli.Tests.Fixing;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void Applying_the_diff_gives_the_new_text() =>
        Gen.Select(Gen.String[Gen.OneOf(Gen.Char['a', 'b'], Gen.Const('\n')), 0, 120], Gen.Int[0, 1000].Array[0, 5], Gen.String[Gen.Const('x'), 0, 3]).Sample((before, places, word) =>
        {
            var source = SourceText.From(before);
            var changes = places.Select(place => place % (before.Length + 1)).Distinct().Order()
                .Select(place => new TextChange(new TextSpan(place, 0), word + (place % 7 == 0 ? "\n" : "")));
            var after = source.WithChanges(changes);
            var diff = new StringWriter();
            UnifiedDiff.Write(diff, "a.note", source, after);
            return Apply(before, diff.ToString()) == after.ToString();
        });

    [Fact]
    public void Nothing_is_written_where_nothing_changed()
    {
        var diff = new StringWriter();
        UnifiedDiff.Write(diff, "a.note", SourceText.From("a"), SourceText.From("a"));

        Assert.Equal("", diff.ToString());
    }

    private static string Apply(string before, string diff)
    {
        const string NoNewline = "\\ No newline at end of file\n";
        var old = Lines(before);
        var result = new List<string>();
        var next = 0;
        foreach (var line in Lines(diff.Replace("\n" + NoNewline, "\u0001\n", StringComparison.Ordinal)).Skip(2))
        {
            var content = line[1..].Replace("\u0001\n", "", StringComparison.Ordinal);
            switch (line[0])
            {
                case '@':
                    var start = int.Parse(line[4..line.IndexOf(',', StringComparison.Ordinal)]) - 1;
                    result.AddRange(old[next..start]);
                    next = start;
                    break;
                case '+':
                    result.Add(content);
                    break;
                case '-':
                    Assert.Equal(old[next++], content);
                    break;
                default:
                    Assert.Equal(old[next], content);
                    result.Add(old[next++]);
                    break;
            }
        }

        return string.Concat(result.Concat(old[next..]));
    }

    private static List<string> Lines(string text) =>
        [.. text.Split('\n').Select((line, index) => (line, index)).Select(entry => entry.line + "\n").SkipLast(1), .. text.EndsWith('\n') || text.Length == 0 ? Array.Empty<string>() : [text[(text.LastIndexOf('\n') + 1)..]]];
}
