using System.Collections.Immutable;

namespace NoteLint.GoldSpans;

/// <summary>What the labels of a source mean, and which kinds are measured.</summary>
public sealed class GoldLabels
{
    private readonly ImmutableDictionary<string, string> kinds;
    private readonly ImmutableHashSet<string> leftOut;

    /// <summary>Says what labels mean.</summary>
    /// <param name="kinds">Label of the source → kind of contract.md. An empty kind: the span may be found and need not be. Labels without an entry are kinds.</param>
    /// <param name="leftOut">Kinds that are not measured: such spans may be found and need not be, such findings don't count.</param>
    public GoldLabels(ImmutableDictionary<string, string> kinds, ImmutableHashSet<string> leftOut)
    {
        this.kinds = kinds;
        this.leftOut = leftOut;
    }

    /// <summary>For sources whose labels are the kinds of contract.md.</summary>
    public static ImmutableDictionary<string, string> AsTheyAre => ImmutableDictionary<string, string>.Empty;

    /// <summary>Labels are kinds, and all are measured.</summary>
    public static GoldLabels All { get; } = new(AsTheyAre, []);

    /// <summary>The kind of a label; null where it is not measured.</summary>
    public string? KindOf(string label)
    {
        var kind = kinds.GetValueOrDefault(label, label);
        return kind.Length > 0 && IsMeasured(kind) ? kind : null;
    }

    /// <summary>True unless a kind is left out.</summary>
    public bool IsMeasured(string kind) => !leftOut.Contains(kind);
}
