using NoteLint.Core.Documentation;

namespace NoteLint.Core.Boundaries;

/// <summary>Client and writer have another relationship beside the treatment.</summary>
internal sealed class DualRelationshipDetector() : BoundaryDetector(Topic.DualRelationship, needsConsultation: true);
