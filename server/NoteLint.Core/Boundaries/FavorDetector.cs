using NoteLint.Core.Documentation;

namespace NoteLint.Core.Boundaries;

/// <summary>A favor between client and writer.</summary>
internal sealed class FavorDetector() : BoundaryDetector(Topic.Favor);
