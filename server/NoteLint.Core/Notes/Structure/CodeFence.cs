namespace NoteLint.Core.Notes.Structure;

/// <summary>A block of code between lines of backticks or tildes; one that is never closed goes on to the note's end.</summary>
internal struct CodeFence
{
    private const int Shortest = 3;

    private char mark;
    private int length;

    /// <summary>True inside of a block.</summary>
    public readonly bool IsOpen => length > 0;

    /// <summary>Opens a block where a line does so.</summary>
    public bool Open(ReadOnlySpan<char> content)
    {
        var first = content[0];
        if (first is not ('`' or '~'))
        {
            return false;
        }

        var run = content.Length - content.TrimStart(first).Length;
        if (run < Shortest || (first == '`' && content[run..].Contains('`')))
        {
            return false;
        }

        (mark, length) = (first, run);
        return true;
    }

    /// <summary>Closes the block where a line does so.</summary>
    public void Close(ReadOnlySpan<char> content)
    {
        if (content.Length >= length && content.TrimStart(mark).IsEmpty)
        {
            length = 0;
        }
    }
}
