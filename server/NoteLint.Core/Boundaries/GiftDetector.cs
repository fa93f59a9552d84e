using NoteLint.Core.Documentation;

namespace NoteLint.Core.Boundaries;

/// <summary>A gift between client and writer.</summary>
internal sealed class GiftDetector() : BoundaryDetector(Topic.Gift);
