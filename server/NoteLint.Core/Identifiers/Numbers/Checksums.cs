namespace NoteLint.Core.Identifiers.Numbers;

/// <summary>Check digits, by which a number shows what it is.</summary>
internal static class Checksums
{
    private const string VehicleValues = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
    private static readonly int[] VehicleWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

    /// <summary>The Luhn formula (ISO/IEC 7812): payment cards and IMEI.</summary>
    /// <param name="digits">Digits, and marks that don't count.</param>
    public static bool IsLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        var isDoubled = false;
        for (var index = digits.Length - 1; index >= 0; index--)
        {
            if (char.IsAsciiDigit(digits[index]))
            {
                var digit = digits[index] - '0';
                sum += !isDoubled ? digit : digit > 4 ? (2 * digit) - 9 : 2 * digit;
                isDoubled = !isDoubled;
            }
        }

        return sum % 10 == 0;
    }

    /// <summary>A registration number of the US Drug Enforcement Administration: two letters (the second may be 9), seven digits, the last a check digit.</summary>
    public static bool IsDrugEnforcementNumber(ReadOnlySpan<char> text)
    {
        if (text.Length != 9 || !char.IsAsciiLetter(text[0]) || !(char.IsAsciiLetter(text[1]) || text[1] == '9') || text[2..].ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        var sum = Digit(text[2]) + Digit(text[4]) + Digit(text[6]) + (2 * (Digit(text[3]) + Digit(text[5]) + Digit(text[7])));
        return sum % 10 == Digit(text[8]);
    }

    /// <summary>An international bank account number (ISO 13616): the remainder by 97 is 1. Blanks don't count.</summary>
    public static bool IsBankAccount(ReadOnlySpan<char> text)
    {
        var count = 0;
        var remainder = 0;
        for (var round = 0; round < 2; round++)
        {
            // The first four characters are read last.
            var position = 0;
            foreach (var character in text)
            {
                if (!char.IsAsciiLetterOrDigit(character))
                {
                    continue;
                }

                if (position++ < 4 == (round == 1))
                {
                    count++;
                    var value = char.IsAsciiDigit(character) ? Digit(character) : char.ToUpperInvariant(character) - 'A' + 10;
                    remainder = ((remainder * (value > 9 ? 100 : 10)) + value) % 97;
                }
            }
        }

        return count is >= 15 and <= 34 && remainder == 1;
    }

    /// <summary>A vehicle identification number: 17 letters and digits without I, O and Q, the ninth a check digit (49 CFR 565.15).</summary>
    public static bool IsVehicleIdentifier(ReadOnlySpan<char> text)
    {
        if (text.Length != VehicleWeights.Length)
        {
            return false;
        }

        var sum = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var value = char.IsAsciiLetterOrDigit(text[index]) ? VehicleValues.IndexOf(char.ToUpperInvariant(text[index])) : -1;
            if (value < 0)
            {
                return false;
            }

            sum += value % 10 * VehicleWeights[index];
        }

        var check = sum % 11;
        return char.ToUpperInvariant(text[8]) == (check == 10 ? 'X' : (char)('0' + check));
    }

    private static int Digit(char character) => character - '0';
}
