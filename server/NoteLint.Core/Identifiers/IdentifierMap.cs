using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers;

/// <summary>
/// The identifiers of a note, without overlap. One reading serves the detectors of all kinds, which ask for it by
/// <see cref="Linting.NoteAnalyses.Get{T}"/>.
/// </summary>
internal abstract class IdentifierMap
{
    private readonly FoundIdentifier[] found;

    private protected IdentifierMap(Note note, bool everything) => found = IdentifierReader.Read(note, everything);

    /// <summary>All of them, by position.</summary>
    public ReadOnlySpan<FoundIdentifier> All => found;

    /// <summary>The identifier that a span overlaps; null where there is none.</summary>
    public FoundIdentifier? At(TextSpan span)
    {
        var low = 0;
        var high = found.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = found[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < found.Length && found[low].Span.Start < span.End ? found[low] : null;
    }
}

/// <summary>What a chart note is searched for: everything but dates, ages, cities and buildings.</summary>
internal sealed class ChartIdentifiers : IdentifierMap
{
    private ChartIdentifiers(Note note)
        : base(note, everything: false)
    {
    }

    /// <summary>Reads a note.</summary>
    public static ChartIdentifiers Read(Note note) => new(note);
}

/// <summary>Everything that may identify somebody, names aside.</summary>
internal sealed class AllIdentifiers : IdentifierMap
{
    private AllIdentifiers(Note note)
        : base(note, everything: true)
    {
    }

    /// <summary>Reads a note.</summary>
    public static AllIdentifiers Read(Note note) => new(note);
}
