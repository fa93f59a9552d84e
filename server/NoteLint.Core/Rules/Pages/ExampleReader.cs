using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Rules.Pages;

/// <summary>Reads the examples under Flags or Allows: list items, and fenced blocks for examples of several lines.</summary>
internal sealed class ExampleReader
{
    private const string Arrow = " → ";

    private readonly PageSection section;
    private readonly bool flags;
    private readonly PageErrorList errors;
    private readonly ImmutableArray<RuleExample>.Builder examples = ImmutableArray.CreateBuilder<RuleExample>();

    private ExampleReader(PageSection section, bool flags, PageErrorList errors)
    {
        this.section = section;
        this.flags = flags;
        this.errors = errors;
    }

    /// <summary>Reads a section.</summary>
    /// <param name="section">The section.</param>
    /// <param name="flags">True under Flags, false under Allows.</param>
    /// <param name="errors">Where errors go.</param>
    public static ImmutableArray<RuleExample> Read(PageSection section, bool flags, PageErrorList errors) =>
        new ExampleReader(section, flags, errors).Read();

    private ImmutableArray<RuleExample> Read()
    {
        var before = errors.Count;
        for (var i = 0; i < section.Lines.Count;)
        {
            var line = section.Lines[i];
            if (PageFence.Opening(line.Text) is > 0 and var fence)
            {
                i = ReadBlock(i, fence);
                continue;
            }

            if (line.Text.StartsWith("- ", StringComparison.Ordinal))
                ReadItem(line);
            else if (!line.IsBlank)
                errors.Add(line.Span, "This line is not an example. Begin each example with \"- \" on a line of its own, or put several lines into a block that opens with ```note.");

            i++;
        }

        if (examples.Count == 0 && errors.Count == before)
            errors.Add(section.Heading, "There is no example under this heading, so nobody can check the rule. Write one line for each, beginning with \"- \".");

        return examples.ToImmutable();
    }

    private void ReadItem(PageLine line)
    {
        var text = line.Placed.Slice(2).Trim();
        var arrow = text.Text.IndexOf(Arrow, StringComparison.Ordinal);
        string? after = null;
        if (flags && arrow >= 0)
        {
            after = text.Slice(arrow + Arrow.Length).Trim().Text;
            text = text.Slice(0, arrow).Trim();
        }

        Add(text, after, NoteProfile.Progress, line);
        if (!flags && text.Text.IndexOf("**", StringComparison.Ordinal) is var bold and >= 0)
            errors.Add(text.SpanOf(bold, 2), "Bold marks what a rule finds, and under Allows it finds nothing. Take the stars out, or move the example to Flags.");
    }

    private int ReadBlock(int first, int fence)
    {
        var opening = section.Lines[first];
        var profile = ReadInfo(opening.Placed.Slice(fence).Trim());
        var end = FindEnd(first, fence);
        var text = Join(first + 1, end);
        string? after = null;
        var next = end + 1;
        if (next < section.Lines.Count && PageFence.Opening(section.Lines[next].Text) is > 0 and var afterFence
            && section.Lines[next].Text.Substring(afterFence).Trim() == "after")
        {
            if (!flags)
                errors.Add(section.Lines[next].Span, "Under Allows nothing is found, so there is no text after a fix. Take this block out.");

            var afterEnd = FindEnd(next, afterFence);
            after = Join(next + 1, afterEnd)?.Text;
            next = afterEnd + 1;
        }

        if (text is not null)
            Add(text, after, profile, opening);

        return next;
    }

    private NoteProfile ReadInfo(PlacedText info)
    {
        var words = info.Text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        const string Key = "profile=";
        if (words.Length == 1 && words[0] == "note")
            return NoteProfile.Progress;

        if (words.Length == 2 && words[0] == "note" && words[1].StartsWith(Key, StringComparison.Ordinal)
            && PageVocabulary.Find(PageVocabulary.Profiles, words[1].Substring(Key.Length)) is { } profile)
        {
            return profile;
        }

        errors.Add(info.Span, $"\"{info.Text}\" does not open an example. Write ```note, or ```note profile= and {PageVocabulary.List(PageVocabulary.Profiles)}; a block ```after follows a ```note block directly.");
        return NoteProfile.Progress;
    }

    private int FindEnd(int first, int fence)
    {
        for (var i = first + 1; i < section.Lines.Count; i++)
        {
            if (PageFence.Closes(section.Lines[i].Text, fence))
                return i;
        }

        errors.Add(section.Lines[first].Span, "This block never ends, so the rest of the page belongs to it. Close it with a line of as many backticks.");
        return section.Lines.Count;
    }

    private PlacedText? Join(int first, int end)
    {
        if (end == section.Lines.Count)
            return null;

        return PlacedText.Join(section.Lines.Skip(first).Take(end - first).Select(line => line.Placed));
    }

    private void Add(PlacedText marked, string? after, NoteProfile profile, PageLine line)
    {
        if (string.IsNullOrWhiteSpace(marked.Text))
        {
            errors.Add(line.Span, "This example is empty. Write the sentence that the rule must find or leave alone.");
            return;
        }

        var (text, spans) = flags ? TakeBoldOut(marked) : (marked.Text, []);
        if (flags && spans.IsEmpty)
            errors.Add(marked.Span, "Nothing in this example is bold, so nobody can say what must be found. Put two stars on both sides of it: a **label**.");

        examples.Add(new RuleExample(text, spans, after, profile, line.Number + 1));
    }

    private (string Text, ImmutableArray<TextSpan> Spans) TakeBoldOut(PlacedText marked)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var text = new System.Text.StringBuilder(marked.Text.Length);
        int? open = null;
        var openMark = 0;
        for (var i = 0; i < marked.Text.Length; i++)
        {
            if (string.CompareOrdinal(marked.Text, i, "**", 0, 2) != 0)
            {
                text.Append(marked.Text[i]);
                continue;
            }

            if (open is { } start)
            {
                if (start == text.Length)
                    errors.Add(marked.SpanOf(openMark, 4), "Nothing stands between these stars. Put them around what must be found.");

                spans.Add(TextSpan.FromBounds(start, text.Length));
                open = null;
            }
            else
            {
                open = text.Length;
                openMark = i;
            }

            i++;
        }

        if (open is not null)
            errors.Add(marked.SpanOf(openMark, 2), "These stars are never closed. Put two more after what must be found.");

        return (text.ToString(), spans.ToImmutable());
    }
}
