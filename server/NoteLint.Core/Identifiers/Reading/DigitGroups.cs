using System.Runtime.CompilerServices;

namespace NoteLint.Core.Identifiers.Reading;

/// <summary>
/// Groups of digits that stand together, with the marks between them: <c>(541) 555-0134</c> is 541 ) 555 - 0134. At most ten groups and
/// some sixty characters are read, so that a wall of digits costs no more than its length.
/// </summary>
internal readonly ref struct DigitGroups
{
    private const int Most = 10;
    private const int LongestGroup = 24;

    private readonly string chars;
    private readonly Offsets starts;
    private readonly Offsets ends;
    private readonly Offsets marks;

    private DigitGroups(string chars, int start)
    {
        this.chars = chars;
        var position = start;
        while (Count < Most)
        {
            var end = position;
            while (end < chars.Length && end - position <= LongestGroup && char.IsAsciiDigit(chars[end]))
            {
                end++;
            }

            starts[Count] = position;
            ends[Count] = end;
            Count++;
            if (end - position > LongestGroup)
            {
                break;
            }

            var (mark, next) = ReadMark(chars, end);
            if (mark == '\0')
            {
                break;
            }

            marks[Count - 1] = mark;
            position = next;
        }
    }

    /// <summary>How many groups there are.</summary>
    public int Count { get; }

    /// <summary>Offset of the first digit.</summary>
    public int Start => starts[0];

    /// <summary>Reads the groups from an offset at which a digit stands.</summary>
    public static DigitGroups Read(string chars, int start) => new(chars, start);

    /// <summary>How many digits a group has.</summary>
    public int Length(int group) => group < Count ? ends[group] - starts[group] : 0;

    /// <summary>Offset just past a group's last digit.</summary>
    public int End(int group) => ends[group];

    /// <summary>Offset of a group's first digit.</summary>
    public int StartOf(int group) => starts[group];

    /// <summary>What stands behind a group and before the next: <c>- . / blank ) ~</c>, the last a hyphen between blanks; NUL behind the last group.</summary>
    public char Mark(int group) => group < Count - 1 ? (char)marks[group] : '\0';

    /// <summary>A group's digits as a number; a long group gives a large one.</summary>
    public int Value(int group) =>
        Length(group) is > 0 and <= 9 ? int.Parse(chars.AsSpan(starts[group], ends[group] - starts[group])) : int.MaxValue;

    /// <summary>A digit of a group.</summary>
    public char Digit(int group, int index) => chars[starts[group] + index];

    /// <summary>How many digits the first groups have together.</summary>
    public int Digits(int count)
    {
        var sum = 0;
        for (var group = 0; group < count; group++)
        {
            sum += Length(group);
        }

        return sum;
    }

    /// <summary>True where the marks of the first groups are all one of some.</summary>
    public bool HasMarks(int count, ReadOnlySpan<char> allowed)
    {
        for (var group = 0; group < count - 1; group++)
        {
            if (!allowed.Contains(Mark(group)))
            {
                return false;
            }
        }

        return true;
    }

    private static (char Mark, int Next) ReadMark(string chars, int position)
    {
        if (position >= chars.Length)
        {
            return default;
        }

        var mark = chars[position] switch
        {
            '-' or '–' or '‐' or '‑' => '-',
            '.' => '.',
            '/' => '/',
            ' ' or '\u00a0' => ' ',
            ')' => ')',
            _ => '\0',
        };
        var next = position + 1;
        if (mark == ')' && next < chars.Length && chars[next] is ' ' or '-' or '.' or '/')
        {
            next++;
        }
        else if (mark == ' ' && next + 1 < chars.Length && chars[next] is '-' or '–' && chars[next + 1] == ' ')
        {
            (mark, next) = ('~', next + 2);
        }
        else if (mark is ' ' or '-' && next < chars.Length && chars[next] == '(')
        {
            next++;
        }

        return mark != '\0' && next < chars.Length && char.IsAsciiDigit(chars[next]) ? (mark, next) : default;
    }

    [InlineArray(Most)]
    private struct Offsets
    {
        private int first;
    }
}
