using NoteLint.Core.Documentation;

namespace NoteLint.Core.Boundaries;

/// <summary>Contact outside the agreed hours and places.</summary>
internal sealed class OutsideContactDetector() : BoundaryDetector(Topic.Contact);
