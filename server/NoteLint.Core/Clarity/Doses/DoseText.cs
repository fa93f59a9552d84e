using System.Collections.Frozen;

namespace NoteLint.Core.Clarity.Doses;

/// <summary>A number in a text and the unit behind it.</summary>
/// <param name="start">Offset of the number's first digit, or of the decimal point that it begins with (UTF-16).</param>
/// <param name="end">Offset just past the unit; past the number where there is none.</param>
/// <param name="number">The number as it stands.</param>
/// <param name="unit">The unit as it stands; empty where there is none.</param>
internal readonly ref struct DoseText(int start, int end, ReadOnlySpan<char> number, ReadOnlySpan<char> unit)
{
    private const int LongestUnit = 12;
    private const int LongestNumber = 16;

    private static readonly FrozenSet<string> Units = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "mg", "mgs", "mcg", "µg", "μg", "ug", "g", "ml", "units", "unit", "u", "iu", "meq", "cc", "milligrams", "milligram", "micrograms", "tablet", "tablets", "tab", "tabs");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> UnitsBySpan = Units.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Start => start;

    public int End => end;

    public ReadOnlySpan<char> Number { get; } = number;

    public ReadOnlySpan<char> Unit { get; } = unit;

    /// <summary>Reads the number that a token belongs to, from its first digit, with the unit behind it.</summary>
    /// <param name="chars">The note.</param>
    /// <param name="offset">Offset of a token that is a number.</param>
    /// <returns>A text without a number where the token is only the later part of one, or where nobody writes such numbers.</returns>
    public static DoseText ReadAt(string chars, int offset)
    {
        var start = offset;
        if (start > 0 && (char.IsAsciiLetter(chars[start - 1]) || chars[start - 1] is '-' or '/'))
        {
            return default;
        }

        if (start > 0 && chars[start - 1] is '.' or ',')
        {
            if (start > 1 && char.IsAsciiLetterOrDigit(chars[start - 2]))
            {
                return default;
            }

            start -= chars[start - 1] == '.' ? 1 : 0;
        }

        var end = offset;
        while (end < chars.Length && end - start < LongestNumber && (char.IsAsciiDigit(chars[end]) || (chars[end] is '.' or ',' && end + 1 < chars.Length && char.IsAsciiDigit(chars[end + 1]))))
        {
            end++;
        }

        var unit = end < chars.Length && chars[end] is ' ' or '\u00A0' ? end + 1 : end;
        var unitEnd = unit;
        while (unitEnd < chars.Length && unitEnd - unit < LongestUnit && char.IsLetter(chars[unitEnd]))
        {
            unitEnd++;
        }

        if (unitEnd + 1 < chars.Length && chars[unitEnd] == '-' && char.IsLetter(chars[unitEnd + 1]))
        {
            return default;
        }

        var hasUnit = UnitsBySpan.Contains(chars.AsSpan(unit, unitEnd - unit)) && !IsConcentration(chars, unitEnd);
        return new DoseText(start, hasUnit ? unitEnd : end, chars.AsSpan(start, end - start), hasUnit ? chars.AsSpan(unit, unitEnd - unit) : default);
    }

    // "mg/dL", "mEq/L", "mg per deciliter": what a laboratory measures, and there a zero says how exactly.
    private static bool IsConcentration(string chars, int unitEnd) => unitEnd < chars.Length && (chars[unitEnd] == '/' || chars.AsSpan(unitEnd).StartsWith(" per ", StringComparison.OrdinalIgnoreCase) || chars.AsSpan(unitEnd).StartsWith(" %", StringComparison.Ordinal));
}
