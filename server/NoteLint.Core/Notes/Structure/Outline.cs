using System.Collections.Immutable;

namespace NoteLint.Core.Notes.Structure;

/// <summary>What a note's lines say about its make-up.</summary>
internal readonly record struct Outline(
    ImmutableArray<HeaderField> Header,
    ImmutableArray<HeaderField> FrontMatter,
    ImmutableArray<Section> Sections);
