using NoteLint.Core.Documentation;

namespace NoteLint.Core.Boundaries;

/// <summary>The writer told the client about their own life.</summary>
internal sealed class SelfDisclosureDetector() : BoundaryDetector(Topic.SelfDisclosure);
