using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Notes.Structure;

/// <summary>Reads header, front matter and sections from a note's lines, and marks the lines that are headings or header fields.</summary>
internal ref struct OutlineReader
{
    private const int LongestHeading = 72;
    private const int ShortestUnknownCapitals = 5;
    private const int LongestHeaderProse = 200;

    private readonly ReadOnlySpan<char> chars;
    private readonly Span<NoteLine> lines;
    private readonly LetterLabels letters;
    private readonly List<HeaderField> header;
    private readonly List<HeaderField> frontMatter;
    private readonly List<(SectionKind Kind, TextSpan Heading, int Start, int BodyStart)> headings;
    private bool inHeader;
    private int blockEnd;
    private bool blockIsHeader;
    private int clinicalHeadings;
    private int listHeadings;
    private byte knownLevel;
    private SectionKind knownKind;

    private OutlineReader(ReadOnlySpan<char> chars, Span<NoteLine> lines)
    {
        this.chars = chars;
        this.lines = lines;
        letters = LetterLabels.Find(chars, lines);
        header = [];
        frontMatter = [];
        headings = [];
        inHeader = true;
    }

    /// <summary>Reads the outline.</summary>
    /// <param name="chars">The note.</param>
    /// <param name="lines">Its lines; kinds and label ends are filled in.</param>
    public static Outline Read(ReadOnlySpan<char> chars, Span<NoteLine> lines)
    {
        var reader = new OutlineReader(chars, lines);
        for (var i = 0; i < lines.Length; i++)
        {
            reader.ReadLine(i);
        }

        return new([.. reader.header], [.. reader.frontMatter], reader.BuildSections());
    }

    private void ReadLine(int index)
    {
        ref var line = ref lines[index];
        switch (line.Kind)
        {
            case LineKind.FrontMatter:
                HeaderReader.ReadFrontMatter(chars, line, frontMatter);
                break;
            case LineKind.Heading:
                ReadHeading(ref line);
                break;
            case LineKind.TableRow when inHeader:
                HeaderReader.ReadRow(chars, line, header);
                break;
            case LineKind.Prose or LineKind.ListItem:
                if (inHeader && StandsInHeader(index) && !IsClinicalSection(line) && HeaderReader.TryRead(chars, line, header))
                {
                    line.Kind = LineKind.HeaderField;
                }
                else if (line.Kind == LineKind.Prose || CanHeadSection(line))
                {
                    ReadLabel(index, ref line);
                    inHeader &= line.ContentEnd - line.ContentStart <= LongestHeaderProse;
                }

                break;
            default:
                break;
        }
    }

    private void ReadHeading(ref NoteLine line)
    {
        if (line.ContentEnd <= line.ContentStart)
        {
            return;
        }

        var known = false;
        var kind = SectionKind.Other;
        if (LineLabel.TryRead(chars, line.ContentStart, line.ContentEnd, out var label))
        {
            var text = TextOf(label.Text);
            var name = SectionNames.Find(text) ?? SectionNames.Find(TextOf(line.Content).TrimEnd(':'));
            known = name is not null || letters.KindOf(text, label.Mark) is not null;
            kind = letters.KindOf(text, label.Mark) ?? name?.Kind ?? SectionKind.Other;
        }

        if (!known)
        {
            kind = line.HeadingLevel > knownLevel && knownLevel > 0 ? knownKind : SectionNames.Guess(TextOf(line.Content));
        }
        else if (kind is not SectionKind.Other)
        {
            (knownLevel, knownKind) = (line.HeadingLevel, kind);
        }

        if (line.HeadingLevel <= knownLevel && !known)
        {
            (knownLevel, knownKind) = (0, SectionKind.None);
        }

        AddHeading(kind, line.Content, line.Start, line.Next);
    }

    private void ReadLabel(int index, ref NoteLine line)
    {
        var end = EndBeforeComment(line);
        if (!LineLabel.TryRead(chars, line.ContentStart, end, out var label) || label.Mark == LabelMark.Tab)
        {
            return;
        }

        var text = TextOf(label.Text);
        var isWhole = label.ValueStart >= end;
        if (FindKind(index, text, label, isWhole, line.EndsAtComma) is not { } kind)
        {
            return;
        }

        line.LabelEnd = isWhole ? line.ContentEnd : label.End;
        listHeadings += line.Kind == LineKind.ListItem ? 1 : 0;
        line.Kind = isWhole ? LineKind.Heading : LineKind.Prose;
        AddHeading(kind, label.Text, line.Start, isWhole ? line.Next : label.End);
    }

    // A comment behind a heading takes nothing away from it.
    private readonly int EndBeforeComment(NoteLine line)
    {
        var content = chars[line.ContentStart..line.ContentEnd];
        return content.EndsWith("-->") && content.LastIndexOf("<!--") is var comment and > 0
            ? line.ContentStart + content[..comment].TrimEnd().Length
            : line.ContentEnd;
    }

    // "1. Subjective: …": list items head sections where nothing else does; below other headings they are items.
    private readonly bool CanHeadSection(NoteLine line) =>
        clinicalHeadings == listHeadings
        && LineLabel.TryRead(chars, line.ContentStart, line.ContentEnd, out var label)
        && label.Mark == LabelMark.Colon
        && (label.IsBold || char.IsAsciiDigit(chars[line.Start]))
        && SectionNames.Find(TextOf(label.Text)) is { Kind: not (SectionKind.Other or SectionKind.History) };

    private readonly SectionKind? FindKind(int index, ReadOnlySpan<char> text, LineLabel label, bool isWhole, bool endsAtComma)
    {
        if (letters.KindOf(text, label.Mark) is { } letter && (label.Mark != LabelMark.None || label.IsBold || isWhole))
        {
            return letter;
        }

        var startsUpper = char.IsUpper(text[0]) || char.IsDigit(text[0]);
        if (SectionNames.Find(text) is { } name)
        {
            return label.Mark switch
            {
                LabelMark.Colon => name.Kind,
                LabelMark.Dash => startsUpper ? name.Kind : null,
                _ => startsUpper && (label.IsBold || StandsAlone(index)) ? name.Kind : null,
            };
        }

        if (label.IsBold && isWhole && startsUpper && text.Length <= LongestHeading)
        {
            return SectionNames.Guess(text);
        }

        var letterCount = CountCapitals(text);
        if (letterCount < ShortestUnknownCapitals || label.Mark == LabelMark.Dash)
        {
            return null;
        }

        return label.Mark == LabelMark.Colon || endsAtComma || StandsAlone(index) ? GuessKind(text) : null;
    }

    // A name without colon or emphasis is a heading where nothing stands on the line above, or the line above is one.
    private readonly bool StandsAlone(int index) =>
        index == 0 || lines[index - 1].Kind is LineKind.Blank or LineKind.Heading or LineKind.Marks or LineKind.HeaderField or LineKind.NotProse
        || lines[index - 1].EndsAtComma || index + 1 == lines.Length || lines[index + 1].Kind is not LineKind.Blank;

    // Letters of a text in capitals; 0 where it has a small letter.
    private static int CountCapitals(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var character in text)
        {
            if (char.IsLower(character))
            {
                return 0;
            }

            count += char.IsUpper(character) ? 1 : 0;
        }

        return count;
    }

    private readonly SectionKind GuessKind(ReadOnlySpan<char> text) =>
        !SectionNames.IsPart(text) ? SectionNames.Guess(text)
        : headings.Count > 0 && headings[^1].Kind == SectionKind.Subjective ? SectionKind.Subjective
        : SectionKind.Objective;

    private void AddHeading(SectionKind kind, TextSpan heading, int start, int bodyStart)
    {
        headings.Add((kind, heading, start, bodyStart));
        clinicalHeadings += kind == SectionKind.Other ? 0 : 1;
        inHeader &= kind is SectionKind.Other or SectionKind.Consent;
    }

    private readonly bool IsClinicalSection(NoteLine line) =>
        LineLabel.TryRead(chars, line.ContentStart, line.ContentEnd, out var label)
        && (letters.KindOf(TextOf(label.Text), label.Mark) is not null
            || (SectionNames.Find(TextOf(label.Text)) is { } name
                && (HeaderLabels.Find(TextOf(label.Text)) is null || label.ValueStart >= line.ContentEnd)
                && name.Kind != SectionKind.Other));

    // A block of lines is a header when one of them has a known label.
    private bool StandsInHeader(int index)
    {
        if (index >= blockEnd)
        {
            blockEnd = index;
            blockIsHeader = false;
            while (blockEnd < lines.Length && lines[blockEnd].Kind is LineKind.Prose or LineKind.ListItem)
            {
                blockIsHeader |= HeaderReader.OpensWithKnownLabel(chars, lines[blockEnd]);
                blockEnd++;
            }
        }

        return blockIsHeader;
    }

    private readonly ImmutableArray<Section> BuildSections()
    {
        var sections = ImmutableArray.CreateBuilder<Section>(headings.Count + 1);
        var firstStart = headings.Count > 0 ? headings[0].Start : chars.Length;
        if (firstStart > 0 || headings.Count == 0)
        {
            var span = TextSpan.FromBounds(0, firstStart);
            sections.Add(new(SectionKind.None, default, span, span));
        }

        for (var i = 0; i < headings.Count; i++)
        {
            var (kind, heading, start, bodyStart) = headings[i];
            var end = i + 1 < headings.Count ? headings[i + 1].Start : chars.Length;
            sections.Add(new(kind, heading, TextSpan.FromBounds(start, end), TextSpan.FromBounds(bodyStart, end)));
        }

        return sections.DrainToImmutable();
    }

    private readonly ReadOnlySpan<char> TextOf(TextSpan span) => chars.Slice(span.Start, span.Length);
}
