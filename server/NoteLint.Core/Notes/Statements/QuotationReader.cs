using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Notes.Statements;

/// <summary>
/// Pairs quotation marks, straight and curly, over lines but not over paragraphs: one that is never closed ends with its
/// paragraph. Inches, feet and apostrophes are no quotation marks.
/// </summary>
internal sealed class QuotationReader
{
    // A single quotation holds few apostrophes that are no letters' neighbours; the limit keeps a text of apostrophes cheap.
    private const int MostMarksBetween = 24;

    private static readonly WordSet Elisions = new("cause til till em bout n tis twas round cuz");

    private readonly Note note;
    private readonly int[] marks;
    private readonly ImmutableArray<Quotation>.Builder found = ImmutableArray.CreateBuilder<Quotation>();
    private bool lastIsOpen;
    private bool isUnpaired;

    private QuotationReader(Note note, int[] marks)
    {
        this.note = note;
        this.marks = marks;
    }

    /// <summary>Reads the quotations of a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="marks">Indices of the tokens that can be quotation marks, in order.</param>
    public static ImmutableArray<Quotation> Read(Note note, int[] marks)
    {
        var reader = new QuotationReader(note, marks);
        var next = 0;
        var paragraphEnd = 0;
        while (next < marks.Length)
        {
            if (marks[next] >= paragraphEnd)
            {
                paragraphEnd = reader.ParagraphEnd(marks[next]);
                reader.isUnpaired = reader.HasUnpairedMark(next, paragraphEnd);
            }

            next = reader.ReadAt(next, paragraphEnd);
        }

        return reader.found.DrainToImmutable();
    }

    private int ReadAt(int index, int paragraphEnd)
    {
        var open = marks[index];
        var mark = MarkAt(open);
        if (!CanOpen(open, mark) || note.Sentences[note.SentenceIndexAt(open)].Kind == SentenceKind.NotProse)
        {
            return index + 1;
        }

        if (IsSingle(mark))
        {
            var close = FindSingleClose(index, paragraphEnd);
            if (close < 0)
            {
                return index + 1;
            }

            Add(open, marks[close] + 1, isOpen: false);
            return close + 1;
        }

        var depth = 0;
        for (var i = index + 1; i < marks.Length && marks[i] < paragraphEnd; i++)
        {
            var other = MarkAt(marks[i]);
            if (IsSingle(other))
            {
                continue;
            }

            // A curly mark inside a curly quotation opens another; a straight one closes whatever is open.
            if (mark is '“' or '«' && other == mark)
            {
                depth++;
            }
            else if (depth > 0)
            {
                depth--;
            }
            else if (IsNextQuotation(open, marks[i], mark, other))
            {
                Add(open, note.Sentences[note.SentenceIndexAt(open)].EndToken, isOpen: false);
                return i;
            }
            else if (other != '"' || mark != '"' || CanClose(marks[i]))
            {
                Add(open, marks[i] + 1, isOpen: false);
                return i + 1;
            }
        }

        Add(open, paragraphEnd, isOpen: true);
        while (index < marks.Length && marks[index] < paragraphEnd)
        {
            index++;
        }

        return index;
    }

    private void Add(int open, int end, bool isOpen)
    {
        var span = TextSpan.FromBounds(note.Tokens[open].Start, note.Tokens[end - 1].End);
        var report = Attributions.AttributionOf(note, open, end, isQuotation: true);
        // Where every paragraph of a long quotation opens with a mark, only the last is closed: the speaker stays.
        var goesOn = report is null && lastIsOpen && found.Count > 0 && note.Tokens[open - 1].Kind == TokenKind.ParagraphBreak;
        found.Add(goesOn ? found[^1] with { Span = span } : new(span, report?.Speaker ?? Person.Unknown, report is not null));
        lastIsOpen = isOpen;
    }

    private int FindSingleClose(int index, int paragraphEnd)
    {
        var fallback = -1;
        var last = Math.Min(marks.Length, index + MostMarksBetween);
        for (var i = index + 1; i < last && marks[i] < paragraphEnd; i++)
        {
            var token = marks[i];
            if (!IsSingle(MarkAt(token)))
            {
                // A double mark before any single one that could close: the apostrophe was none of a quotation.
                break;
            }

            if (fallback >= 0 && CanOpen(token, MarkAt(token)))
            {
                break;
            }

            if (CharBefore(token) is ' ' or '\n' || char.IsLetterOrDigit(CharAfter(token)))
            {
                continue;
            }

            // "the clients' rights": an s, a mark, a blank and a small letter may be a genitive.
            if (CharBefore(token) is not 's' || token + 1 >= paragraphEnd || note.Tokens[token + 1].Case != TokenCase.Lower || note.Tokens[token + 1].Kind != TokenKind.Word)
            {
                return i;
            }

            fallback = fallback < 0 ? i : fallback;
        }

        return fallback;
    }

    private bool CanOpen(int token, char mark)
    {
        var before = CharBefore(token);
        var after = CharAfter(token);
        if (mark is '“' or '«' or '„')
        {
            return true;
        }

        if (mark is '”' or '»' || char.IsWhiteSpace(after) || char.IsLetterOrDigit(before))
        {
            return false;
        }

        // 5'6": the second mark follows a digit; "'90s" and "'cause" leave letters out.
        return mark == '"' || (char.IsLetter(after) && before is ' ' or '\t' or '\n' or '\r' or '(' or '[' or '—' or '-' or ':' && !Elisions.Contains(note.Tokens[token + 1]));
    }

    // A straight mark inside a straight quotation closes it, unless it measures inches: 5'6".
    private bool CanClose(int token) =>
        !(token >= 2 && char.IsAsciiDigit(CharBefore(token)) && note.Tokens[token - 1].JoinedToNext && MarkAt(token - 2) is '\'' or '’'
            && note.Tokens[token - 2].JoinedToNext);

    // "Her energy is "not good. Her appetite is "fine," she said": a quotation that is never closed ends with its sentence where the next one begins.
    private bool IsNextQuotation(int open, int token, char mark, char other) =>
        isUnpaired && mark == '"' && other == '"' && char.IsWhiteSpace(CharBefore(token)) && char.IsLetter(CharAfter(token))
        && note.SentenceIndexAt(open) != note.SentenceIndexAt(token);

    private bool HasUnpairedMark(int index, int paragraphEnd)
    {
        var count = 0;
        for (var i = index; i < marks.Length && marks[i] < paragraphEnd; i++)
        {
            count += MarkAt(marks[i]) == '"' ? 1 : 0;
        }

        return count % 2 == 1;
    }

    private int ParagraphEnd(int token)
    {
        while (token < note.Tokens.Length && note.Tokens[token].Kind != TokenKind.ParagraphBreak)
        {
            token++;
        }

        return token;
    }

    private static bool IsSingle(char mark) => mark is '\'' or '‘' or '’' or 'ʼ';

    private char MarkAt(int token) => note.Tokens[token].Kind == TokenKind.Punctuation ? note.Chars[note.Tokens[token].Start] : '\0';

    private char CharBefore(int token)
    {
        var start = note.Tokens[token].Start;
        while (start > 0 && note.Chars[start - 1] is '*' or '_')
        {
            start--;
        }

        return start > 0 ? note.Chars[start - 1] : ' ';
    }

    private char CharAfter(int token)
    {
        var end = note.Tokens[token].End;
        while (end < note.Chars.Length && note.Chars[end] is '*' or '_')
        {
            end++;
        }

        return end < note.Chars.Length ? note.Chars[end] : ' ';
    }
}
