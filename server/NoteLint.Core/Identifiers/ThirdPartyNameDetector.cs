using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Linting;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Identifiers;

/// <summary>
/// The names of relatives, friends and others who are neither clients nor clinicians. What a chart note needs by name (safety-plan
/// and emergency contacts, guardians, recipients of a release, interpreters, reports, the victim of a threat) is left alone there.
/// </summary>
public sealed class ThirdPartyNameDetector : IDetector
{
    private const string AdviceWithoutNames = "Name the role only.";

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        NameFindings.Report(context, [PersonRole.ThirdParty], "Consider the role unless the name matters for care, safety or law.", AdviceWithoutNames);
        NameFindings.ReportLikely(context, AdviceWithoutNames);
    }
}
