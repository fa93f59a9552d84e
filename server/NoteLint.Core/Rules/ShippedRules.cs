using System.Collections.Immutable;

namespace NoteLint.Core.Rules;

/// <summary>
/// The rules of seeds/rules, compiled from their pages with the build. Nothing is read, parsed or created before it is asked for.
/// </summary>
public static partial class ShippedRules
{
    private static readonly Lazy<ImmutableArray<Rule>> Rules = new(() => [.. CreateRules()]);
    private static readonly Lazy<IReadOnlyDictionary<string, Func<IDetector>>> DetectorFactories = new(CreateDetectors);

    /// <summary>All shipped rules by id.</summary>
    public static ImmutableArray<Rule> All => Rules.Value;

    /// <summary>The detectors that shipped pages name (<c>Identifiers.SocialSecurityNumber</c>), each with what creates it.</summary>
    public static IReadOnlyDictionary<string, Func<IDetector>> Detectors => DetectorFactories.Value;

    private static partial Rule[] CreateRules();

    private static partial Dictionary<string, Func<IDetector>> CreateDetectors();
}
