using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Identifiers.Reading;

/// <summary>Collects what readers find.</summary>
internal sealed class IdentifierList
{
    private readonly List<FoundIdentifier> found = [];

    /// <summary>Offset just past the place that was found last; -1 where none was.</summary>
    public int LastPlaceEnd { get; private set; } = -1;

    /// <summary>Offset just past the street that was found last; -1 where none was.</summary>
    public int LastStreetEnd { get; private set; } = -1;

    /// <summary>The months of the dates that were read so far, January as bit 1.</summary>
    public int Months { get; private set; }

    /// <summary>Remembers the month of a date; other numbers than 1 to 12 are none.</summary>
    public void SawMonth(int month) => Months |= month is >= 1 and <= 12 ? 1 << month : 0;

    /// <summary>Adds one; an empty span adds nothing.</summary>
    public void Add(IdentifierKind kind, TextSpan span, Evidence evidence)
    {
        if (!span.IsEmpty)
        {
            found.Add(new(kind, span, evidence));
            LastStreetEnd = kind == IdentifierKind.StreetAddress ? span.End : LastStreetEnd;
            LastPlaceEnd = kind is IdentifierKind.StreetAddress or IdentifierKind.Locality or IdentifierKind.Facility ? span.End : LastPlaceEnd;
        }
    }

    /// <summary>Of those that overlap the better shown, then the longer, then the earlier; by position.</summary>
    public FoundIdentifier[] WithoutOverlap()
    {
        if (found.Count == 0)
        {
            return [];
        }

        found.Sort(static (left, right) => left.Span.Start != right.Span.Start ? left.Span.Start.CompareTo(right.Span.Start) : right.Span.End.CompareTo(left.Span.End));
        var kept = new List<FoundIdentifier>(found.Count);
        foreach (var next in found)
        {
            var beaten = false;
            while (kept.Count > 0 && kept[^1].Span.OverlapsWith(next.Span) && !(beaten = !IsBetter(next, kept[^1])))
            {
                kept.RemoveAt(kept.Count - 1);
            }

            if (!beaten)
            {
                kept.Add(next);
            }
        }

        return [.. kept];
    }

    private static bool IsBetter(in FoundIdentifier next, in FoundIdentifier kept) =>
        next.Evidence != kept.Evidence ? next.Evidence < kept.Evidence : next.Span.Length > kept.Span.Length;
}
