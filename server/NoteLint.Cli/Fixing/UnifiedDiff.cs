using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Cli.Fixing;

/// <summary>
/// Shows changes as a unified diff. The edits are known, so nothing has to be compared; lines end at \n, and everything else,
/// such as \r, belongs to the line, so that the diff can be applied.
/// </summary>
internal sealed class UnifiedDiff
{
    private const int Context = 3;

    private readonly string before;
    private readonly string after;
    private readonly List<int> lineStarts = [0];
    private readonly List<Region> regions = [];

    private UnifiedDiff(SourceText before, SourceText after)
    {
        this.before = before.ToString();
        this.after = after.ToString();
        for (var next = this.before.IndexOf('\n', StringComparison.Ordinal); next >= 0 && next + 1 < this.before.Length; next = this.before.IndexOf('\n', next + 1))
        {
            lineStarts.Add(next + 1);
        }

        foreach (var change in after.GetTextChanges(before))
        {
            Add(change);
        }
    }

    /// <summary>Writes the diff; nothing where nothing changed.</summary>
    /// <param name="writer">Where to; lines end in \n.</param>
    /// <param name="path">How the note is called.</param>
    /// <param name="before">The text that was read.</param>
    /// <param name="after">The text with the fixes, made from <paramref name="before"/>.</param>
    public static void Write(TextWriter writer, string path, SourceText before, SourceText after)
    {
        if (before.ContentEquals(after))
        {
            return;
        }

        var diff = new UnifiedDiff(before, after);
        var isRooted = Path.IsPathRooted(path);
        writer.Write($"--- {(isRooted ? "" : "a/")}{path}\n+++ {(isRooted ? "" : "b/")}{path}\n");
        var shift = 0;
        for (var first = 0; first < diff.regions.Count;)
        {
            var end = first + 1;
            while (end < diff.regions.Count && diff.regions[end].FirstLine - diff.regions[end - 1].EndLine <= 2 * Context)
            {
                end++;
            }

            shift = diff.WriteHunk(writer, diff.regions[first..end], shift);
            first = end;
        }
    }

    private void Add(TextChange change)
    {
        var grows = change.NewText!.Length - change.Span.Length;
        var firstLine = LineAt(change.Span.Start);
        var endLine = LineAt(change.Span.End) + 1;
        if (regions.Count > 0 && regions[^1].EndLine >= firstLine)
        {
            var last = regions[^1];
            regions[^1] = last with { EndLine = Math.Max(last.EndLine, endLine), Grows = last.Grows + grows };
        }
        else
        {
            regions.Add(new Region(firstLine, endLine, Earlier: regions.Sum(region => region.Grows), grows));
        }
    }

    private int WriteHunk(TextWriter writer, List<Region> hunk, int shift)
    {
        var firstLine = Math.Max(0, hunk[0].FirstLine - Context);
        var endLine = Math.Min(lineStarts.Count, hunk[^1].EndLine + Context);
        var body = new StringWriter { NewLine = "\n" };
        var added = 0;
        var line = firstLine;
        foreach (var region in hunk)
        {
            WriteLines(body, ' ', before.AsSpan(Start(line)..Start(region.FirstLine)));
            WriteLines(body, '-', before.AsSpan(Start(region.FirstLine)..Start(region.EndLine)));
            var newStart = Start(region.FirstLine) + region.Earlier;
            var newEnd = Start(region.EndLine) + region.Earlier + region.Grows;
            added += WriteLines(body, '+', after.AsSpan(newStart..newEnd)) - (region.EndLine - region.FirstLine);
            line = region.EndLine;
        }

        WriteLines(body, ' ', before.AsSpan(Start(line)..Start(endLine)));
        var count = endLine - firstLine;
        writer.Write($"@@ -{firstLine + 1},{count} +{firstLine + 1 + shift},{count + added} @@\n{body}");
        return shift + added;
    }

    private static int WriteLines(TextWriter writer, char sign, ReadOnlySpan<char> lines)
    {
        var count = 0;
        while (!lines.IsEmpty)
        {
            var end = lines.IndexOf('\n');
            writer.Write(sign);
            writer.Write(end < 0 ? lines : lines[..end]);
            writer.Write(end < 0 ? "\n\\ No newline at end of file\n" : "\n");
            lines = end < 0 ? [] : lines[(end + 1)..];
            count++;
        }

        return count;
    }

    private int Start(int line) => line < lineStarts.Count ? lineStarts[line] : before.Length;

    private int LineAt(int offset)
    {
        var index = lineStarts.BinarySearch(offset);
        return index < 0 ? ~index - 1 : index;
    }

    /// <summary>Lines that change.</summary>
    /// <param name="FirstLine">The first one, 0-based, before the change.</param>
    /// <param name="EndLine">Just past the last one.</param>
    /// <param name="Earlier">How many characters the regions before this one add.</param>
    /// <param name="Grows">How many characters this one adds.</param>
    private sealed record Region(int FirstLine, int EndLine, int Earlier, int Grows);
}
