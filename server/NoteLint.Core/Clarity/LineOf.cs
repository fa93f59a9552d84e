using NoteLint.Core.Text;

namespace NoteLint.Core.Clarity;

/// <summary>Names the line of another place in a message.</summary>
internal static class LineOf
{
    /// <summary>The line of an offset, counted from 1 as people count.</summary>
    /// <param name="chars">The note.</param>
    /// <param name="offset">UTF-16 offset.</param>
    public static int Offset(string chars, int offset) => LineMap.Create(chars).PositionOf(offset).Line + 1;
}
