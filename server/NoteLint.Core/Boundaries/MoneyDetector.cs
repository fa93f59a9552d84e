using NoteLint.Core.Documentation;

namespace NoteLint.Core.Boundaries;

/// <summary>Money between client and writer, beside the fee.</summary>
internal sealed class MoneyDetector() : BoundaryDetector(Topic.Money);
