using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Notes.Structure;

/// <summary>Everything that is read from a text at once.</summary>
internal sealed record NoteParts(Token[] Tokens, Sentence[] Sentences, int[] QuoteTokens, int[] NumberTokens, Outline Outline);

/// <summary>
/// Reads a note in three passes, each linear: lines and Markdown; header and sections; tokens and sentences. Working memory is
/// pooled.
/// </summary>
internal sealed class NoteReader : IDisposable
{
    private const int LinesBetweenCancellationChecks = 4096;

    private readonly string chars;
    private readonly PooledList<NoteLine> lines = new(64);
    private readonly PooledList<TextSpan> notProse = new(16);
    private readonly PooledList<Sentence> sentences;
    private readonly Tokenizer tokenizer;
    private readonly SentenceSplitter splitter;
    private readonly bool hasInlineMarks;
    private SentenceKind openKind;
    private int openStart = -1;
    private int lastEnd = -1;
    private bool breakPending;

    private NoteReader(string chars)
    {
        this.chars = chars;
        sentences = new((chars.Length / 64) + 16);
        tokenizer = new(chars.Length);
        splitter = new(tokenizer, sentences);
        hasInlineMarks = chars.Contains('`') || chars.Contains("](", StringComparison.Ordinal);
    }

    /// <summary>Reads a note.</summary>
    public static NoteParts Read(string chars, CancellationToken cancellationToken)
    {
        using var reader = new NoteReader(chars);
        LineScanner.Scan(chars, reader.lines, reader.notProse);
        cancellationToken.ThrowIfCancellationRequested();
        var outline = OutlineReader.Read(chars, reader.lines.Items);
        cancellationToken.ThrowIfCancellationRequested();
        reader.ReadLines(cancellationToken);
        return new(reader.tokenizer.Tokens.ToArray(), reader.CutSentences(), reader.tokenizer.Quotes.ToArray(), reader.tokenizer.Numbers.ToArray(), outline);
    }

    public void Dispose()
    {
        lines.Dispose();
        notProse.Dispose();
        sentences.Dispose();
        splitter.Dispose();
        tokenizer.Dispose();
    }

    private void ReadLines(CancellationToken cancellationToken)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (i % LinesBetweenCancellationChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            ReadLine(lines[i]);
        }

        Close();
        if (lines.Count > 0 && lines[lines.Count - 1].EndsAtComma)
        {
            tokenizer.AddBreak(Math.Max(0, lastEnd), chars.Length);
        }
    }

    private void ReadLine(NoteLine line)
    {
        switch (line.Kind)
        {
            case LineKind.Blank or LineKind.Marks:
                Close();
                breakPending = true;
                break;
            case LineKind.Heading:
                AddWhole(line, line.ContentStart, line.ContentEnd, SentenceKind.Heading);
                break;
            case LineKind.HeaderField:
                AddWhole(line, line.ContentStart, line.ContentEnd, SentenceKind.HeaderField);
                break;
            case LineKind.FrontMatter or LineKind.NotProse:
                AddWhole(line, line.ContentStart, line.ContentEnd, SentenceKind.NotProse);
                break;
            case LineKind.TableRow:
                AddRow(line);
                break;
            case LineKind.ListItem:
                Open(line.ContentStart, SentenceKind.ListItem);
                AddText(line, line.ContentStart);
                break;
            case LineKind.Prose when line.LabelEnd > 0:
                AddWhole(line, line.ContentStart, line.LabelEnd, SentenceKind.Heading);
                breakPending = false;
                openKind = SentenceKind.Prose;
                openStart = tokenizer.Tokens.Count;
                AddText(line, line.LabelEnd);
                break;
            default:
                if (openStart < 0 || breakPending)
                {
                    Open(line.ContentStart, SentenceKind.Prose);
                }

                AddText(line, line.ContentStart);
                break;
        }

        if (line.EndsAtComma)
        {
            Close();
            breakPending = true;
        }
    }

    private void AddText(NoteLine line, int start)
    {
        splitter.AddLine(tokenizer.Tokens.Count, line.ContentEnd - line.ContentStart);
        AddTokens(start, line.ContentEnd);
    }

    private void AddWhole(NoteLine line, int start, int end, SentenceKind kind)
    {
        Close();
        AddBreak(line.ContentStart);
        var first = tokenizer.Tokens.Count;
        if (kind == SentenceKind.NotProse)
        {
            tokenizer.AddTokens(chars, start, end);
            lastEnd = end;
        }
        else
        {
            AddTokens(start, end);
        }

        splitter.Add(tokenizer.Tokens.Items, first, tokenizer.Tokens.Count, kind);
        breakPending = true;
    }

    private void AddRow(NoteLine line)
    {
        Close();
        var start = line.ContentStart;
        while (start < line.ContentEnd)
        {
            var end = start;
            while (end < line.ContentEnd && (chars[end] != '|' || (end > start && chars[end - 1] == '\\')))
            {
                end++;
            }

            var cell = chars.AsSpan(start, end - start);
            if (!cell.IsWhiteSpace())
            {
                AddWhole(line with { ContentStart = start + (cell.Length - cell.TrimStart().Length) }, start, start + cell.TrimEnd().Length, SentenceKind.TableCell);
            }

            start = end + 1;
        }
    }

    private void AddTokens(int start, int end)
    {
        if (hasInlineMarks)
        {
            InlineMarks.Find(chars, start, end, notProse);
        }

        tokenizer.AddTokens(chars, start, end);
        lastEnd = end;
    }

    private void Open(int contentStart, SentenceKind kind)
    {
        Close();
        AddBreak(contentStart);
        openKind = kind;
        openStart = tokenizer.Tokens.Count;
    }

    private void AddBreak(int contentStart)
    {
        if (lastEnd >= 0 && contentStart > lastEnd)
        {
            tokenizer.AddBreak(lastEnd, contentStart);
        }

        breakPending = false;
    }

    private void Close()
    {
        if (openStart >= 0)
        {
            splitter.Split(chars, openStart, tokenizer.Tokens.Count, openKind);
            openStart = -1;
        }
    }

    private Sentence[] CutSentences()
    {
        if (notProse.Count == 0)
        {
            return sentences.ToArray();
        }

        notProse.Items.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        using var cut = new PooledList<Sentence>(sentences.Count + (notProse.Count * 2));
        NotProseCutter.Cut(tokenizer.Tokens.Items, sentences.Items, notProse.Items, cut);
        return cut.ToArray();
    }
}
