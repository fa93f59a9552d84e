using System.Collections.Frozen;

namespace NoteLint.Workspaces.Configuration;

/// <summary>
/// Places whose law can be declared, after ISO 3166-1 and 3166-2: a country whose English NoteLint knows, or one of its parts.
/// That a place can be declared does not mean that a rule knows its law.
/// </summary>
internal static class Jurisdictions
{
    private static readonly FrozenSet<string> Known = Build(
        ("US", "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI"),
        ("CA", "AB BC MB NB NL NS NT NU ON PE QC SK YT"),
        ("GB", "ENG NIR SCT WLS"),
        ("AU", "ACT NSW NT QLD SA TAS VIC WA"),
        ("IE", ""),
        ("NZ", ""));

    /// <summary>The code as it is written, or null for an unknown one.</summary>
    public static string? Find(string value) => Known.TryGetValue(value, out var known) ? known : null;

    private static FrozenSet<string> Build(params (string Country, string Parts)[] countries) =>
        countries
            .SelectMany(entry => entry.Parts
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(part => $"{entry.Country}-{part}")
                .Prepend(entry.Country))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
