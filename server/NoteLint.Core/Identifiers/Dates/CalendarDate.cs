namespace NoteLint.Core.Identifiers.Dates;

/// <summary>What three numbers say as a date.</summary>
internal static class CalendarDate
{
    public const int FirstYear = 1880;
    public const int LastYear = 2100;

    /// <summary>True for a year that a note may name with four digits.</summary>
    public static bool IsYear(int value) => value is >= FirstYear and <= LastYear;

    /// <summary>True for a month and a day in either order.</summary>
    public static bool IsMonthAndDay(int first, int second) =>
        (first is >= 1 and <= 12 && second is >= 1 and <= 31) || (second is >= 1 and <= 12 && first is >= 1 and <= 31);

    /// <summary>True for year, month and day, or month, day and year in either order, the year with two digits or four.</summary>
    /// <param name="first">The first number.</param>
    /// <param name="second">The second.</param>
    /// <param name="third">The third.</param>
    /// <param name="firstLength">Digits of the first.</param>
    /// <param name="thirdLength">Digits of the third.</param>
    public static bool IsPossible(int first, int second, int third, int firstLength, int thirdLength) =>
        firstLength == 4
            ? IsYear(first) && thirdLength <= 2 && IsMonthAndDay(second, third)
            : firstLength <= 2 && IsMonthAndDay(first, second) && (thirdLength == 2 || (thirdLength == 4 && IsYear(third)));

    /// <summary>A year of two digits: up to ten years ahead of 2020 in this century, else in the last.</summary>
    public static int FullYear(int twoDigits) => twoDigits <= 40 ? 2000 + twoDigits : 1900 + twoDigits;
}
