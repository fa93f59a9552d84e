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

    /// <summary>True where an identifier of a kind overlaps a span.</summary>
    public bool HasAt(IdentifierKind kind, TextSpan span) => Array.Exists(found, identifier => identifier.Kind == kind && identifier.Span.OverlapsWith(span));
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
