using NoteLint.Core.Documentation;

namespace NoteLint.Core.Boundaries;

/// <summary>Touch between client and writer.</summary>
internal sealed class TouchDetector() : BoundaryDetector(Topic.Touch);
