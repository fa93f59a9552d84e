using NoteLint.Core.Documentation;

namespace NoteLint.Core.Boundaries;

/// <summary>A session that went on beyond its time.</summary>
internal sealed class SessionTimeDetector() : BoundaryDetector(Topic.SessionTime, enough: 1);
