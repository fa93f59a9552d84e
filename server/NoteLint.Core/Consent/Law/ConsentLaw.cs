using System.Collections.Immutable;
using System.Globalization;
using NoteLint.Core.Text;

namespace NoteLint.Core.Consent.Law;

/// <summary>What law asks for, as dated data of <c>seeds/law</c>. It holds in the place that a folder declares, and in the parts of that place.</summary>
internal sealed class ConsentLaw
{
    private const int UsualMajority = 18;

    private static readonly Lazy<ConsentLaw> Lazy = new(static () => new ConsentLaw());

    private readonly ImmutableArray<Asked> asked;
    private readonly ImmutableArray<Ages> ages;

    private ConsentLaw()
    {
        asked = [.. SectionedFile.Lines("law/consent.txt").Where(static line => line.Heading == "asked-for").Select(static line => Fields(line.Text)).Select(static fields => new Asked(
            fields[0], fields[1], Day(fields[2]), fields[3], fields[4]))];
        ages = [.. SectionedFile.Lines("law/ages.txt").Select(static line => Fields(line.Text)).Select(static fields => new Ages(
            fields[0], Number(fields[1]) ?? UsualMajority, Number(fields[2])))];
    }

    /// <summary>The data.</summary>
    public static ConsentLaw Shared => Lazy.Value;

    /// <summary>What the law of a place asks for a kind of consent; null where nothing was read, or nothing is declared.</summary>
    /// <param name="kind">The kind's name.</param>
    /// <param name="jurisdiction">The declared place, such as <c>US-CA</c>.</param>
    /// <param name="day">The day of the session; null where unknown.</param>
    public Asked? For(string kind, string? jurisdiction, DateOnly? day) =>
        asked.FirstOrDefault(line => line.Kind == kind && Holds(line.Place, jurisdiction) && (day is null || line.From is null || day >= line.From));

    /// <summary>The age of majority in a place.</summary>
    public int MajorityIn(string? jurisdiction) => ages.LastOrDefault(line => Holds(line.Place, jurisdiction))?.Majority ?? UsualMajority;

    private static bool Holds(string place, string? declared) => declared is not null && (declared == place || declared.StartsWith(place + "-", StringComparison.Ordinal));

    private static string[] Fields(string line) => line.Split('|', StringSplitOptions.TrimEntries);

    private static DateOnly? Day(string field) => field.Length == 0 ? null : DateOnly.ParseExact(field, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int? Number(string field) => int.TryParse(field, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What law asks.</summary>
    internal sealed record Asked(string Kind, string Place, DateOnly? From, string What, string Source);

    /// <summary>From which age a person decides alone; <paramref name="MinorConsent"/> under the conditions that the law names.</summary>
    internal sealed record Ages(string Place, int Majority, int? MinorConsent);
}
