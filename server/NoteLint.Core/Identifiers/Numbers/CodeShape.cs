namespace NoteLint.Core.Identifiers.Numbers;

/// <summary>How much the look of letters, digits and marks says for the number of one person or thing.</summary>
public enum CodeStrength : byte
{
    /// <summary>A dose, a score, a range, a code of diagnoses or procedures, a level of the spine.</summary>
    None,

    /// <summary>A number where a word for what is numbered stands before it: "tracker … 8K2J7Q".</summary>
    WithLabel,

    /// <summary>A number wherever it stands: "GA-AD-118203", "PL7781", "30-11-8842".</summary>
    Alone,
}

/// <summary>Tells numbers of persons and things from doses, scores and codes by their look.</summary>
public static class CodeShape
{
    private const int Shortest = 5;
    private const int Longest = 32;

    private static readonly string[] UnitEnds = ["MG", "ML", "MCG", "IU", "H", "HRS", "HR", "K", "M", "S", "AM", "PM", "X", "XR", "MM", "CM", "KG", "LB", "LBS", "CC", "G", "L", "U", "TH", "ST", "ND", "RD", "YO", "F", "C", "FT", "MIN"];

    /// <summary>Forms, standards, laws and rules: "CMS-1500", "SSA-1099"; signs that stick to their label, "BP112".</summary>
    private static readonly string[] FormStarts = ["CMS", "HCFA", "SSA", "SF", "DD", "IRS", "ISO", "FORM", "SB", "AB", "HB", "CFR", "USC", "ICD", "CPT", "DSM", "FY", "AY", "W", "BP", "HR", "RR", "P", "T", "WT", "HT", "WBC", "PLT", "COVID", "NL"];

    /// <summary>The strength of a run of letters, digits, <c>-</c>, <c>/</c> and <c>.</c>.</summary>
    public static CodeStrength Of(ReadOnlySpan<char> text)
    {
        if (text.Length is < Shortest or > Longest || IsDiagnosis(text) || text.StartsWith("1-8", StringComparison.Ordinal) || text is "741741")
        {
            return CodeStrength.None;
        }

        var (digits, letters, lower, mostDigits) = (0, 0, 0, 0);
        var groups = 1;
        var groupDigits = 0;
        var hasStop = false;
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character))
            {
                digits++;
                mostDigits = Math.Max(mostDigits, ++groupDigits);
            }
            else if (char.IsAsciiLetter(character))
            {
                letters++;
                lower += char.IsAsciiLetterLower(character) ? 1 : 0;
            }
            else
            {
                groups++;
                groupDigits = 0;
                hasStop |= character == '.';
            }
        }

        // A number of a vehicle has a check digit.
        const int VehicleLength = 17;
        if (text.Length == VehicleLength && groups == 1 && letters > 0)
        {
            return CodeStrength.None;
        }

        const int FewestDigits = 3;
        if (mostDigits < FewestDigits || (lower > 1 && lower == letters) || lower > 2)
        {
            return CodeStrength.None;
        }

        if (letters == 0)
        {
            return OfDigits(text, digits, groups, hasStop);
        }

        if (IsQuantity(text) || IsForm(text) || (hasStop && groups == 2))
        {
            return CodeStrength.None;
        }

        // A few digits count where letters stand on both sides or between them: "8K2J7Q", not "I-131".
        const int FewestAlone = 4;
        if (digits < FewestAlone)
        {
            return char.IsAsciiDigit(text[0]) && groups == 1 && text[1..].ContainsAnyInRange('A', 'Z') && char.IsAsciiLetter(text[^1]) ? CodeStrength.WithLabel : CodeStrength.None;
        }

        var isProcedure = letters == 1 && digits == FewestAlone && text.Length == 5;
        return isProcedure || lower > 0 || text.Contains('/') ? CodeStrength.WithLabel : CodeStrength.Alone;
    }

    private static CodeStrength OfDigits(ReadOnlySpan<char> text, int digits, int groups, bool hasStop)
    {
        const int FewestDigits = 6;
        if (hasStop || text.Contains('/'))
        {
            return CodeStrength.None;
        }

        if (groups == 1)
        {
            return digits >= FewestDigits ? CodeStrength.Alone : digits == Shortest ? CodeStrength.WithLabel : CodeStrength.None;
        }

        // "150-200" and "2019-2024" are ranges, "88-20417" is none.
        var isRange = groups == 2 && text.IndexOf('-') is var mark && Math.Abs(mark - (text.Length - mark - 1)) <= 1;
        return isRange || digits < FewestDigits - 1 ? CodeStrength.None : digits > FewestDigits ? CodeStrength.Alone : CodeStrength.WithLabel;
    }

    /// <summary>"F40.10", as in "Diagnosis at intake: F40.10": a diagnosis with its subdivision.</summary>
    public static bool IsSubdivided(ReadOnlySpan<char> text) => text.Length > 4 && text[3] == '.' && IsDiagnosis(text);

    // F43.10, Z63
    private static bool IsDiagnosis(ReadOnlySpan<char> text) =>
        char.IsAsciiLetter(text[0]) && char.IsAsciiDigit(text[1]) && char.IsAsciiLetterOrDigit(text[2]) && (text.Length == 3 || text[3] == '.');

    /// <summary>"1500MG", "1400H", "34F"; "FY2024" and "COVID-2019" name a year.</summary>
    private static bool IsQuantity(ReadOnlySpan<char> text)
    {
        var letters = text.IndexOfAnyExceptInRange('0', '9');
        if (letters > 0)
        {
            foreach (var unit in UnitEnds)
            {
                if (text[letters..].Equals(unit, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return text.Length > 4 && text[^4..] is ['1', '9', _, _] or ['2', '0', _, _] && !text[^4..].ContainsAnyExceptInRange('0', '9') && !text[..^4].ContainsAnyInRange('0', '9');
    }

    private static bool IsForm(ReadOnlySpan<char> text)
    {
        const int MostDigits = 4;
        var digit = text.IndexOfAnyInRange('0', '9');
        var start = text[..digit].TrimEnd('-');
        if (text.Length - digit > MostDigits)
        {
            return false;
        }

        foreach (var form in FormStarts)
        {
            if (start.Equals(form, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
