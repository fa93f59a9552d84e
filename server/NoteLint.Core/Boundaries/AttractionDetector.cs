using NoteLint.Core.Documentation;

namespace NoteLint.Core.Boundaries;

/// <summary>Attraction between client and writer.</summary>
internal sealed class AttractionDetector() : BoundaryDetector(Topic.Attraction, needsConsultation: true);
