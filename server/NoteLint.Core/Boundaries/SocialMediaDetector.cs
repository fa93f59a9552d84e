using NoteLint.Core.Documentation;

namespace NoteLint.Core.Boundaries;

/// <summary>Client and writer on social media.</summary>
internal sealed class SocialMediaDetector() : BoundaryDetector(Topic.SocialMedia);
