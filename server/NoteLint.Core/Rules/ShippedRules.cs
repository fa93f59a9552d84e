using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NoteLint.Core.Rules;

/// <summary>
/// The rules of seeds/rules, compiled from their pages with the build. Nothing is read, parsed or created before it is asked for.
/// </summary>
public static partial class ShippedRules
{
    /// <summary>All shipped rules by id.</summary>
    public static ImmutableArray<Rule> All => ImmutableCollectionsMarshal.AsImmutableArray(RuleList.Rules);

    /// <summary>The detectors that shipped pages name (<c>Identifiers.SocialSecurityNumber</c>), each with what creates it.</summary>
    public static IReadOnlyDictionary<string, Func<IDetector>> Detectors => DetectorList.Factories;

    private static partial Rule[] CreateRules();

    private static partial Dictionary<string, Func<IDetector>> CreateDetectors();

    // Each list is made when its class is first touched. A Lazy over a struct would have to be compiled at start.
    private static class RuleList
    {
        internal static readonly Rule[] Rules = CreateRules();
    }

    private static class DetectorList
    {
        internal static readonly Dictionary<string, Func<IDetector>> Factories = CreateDetectors();
    }
}
