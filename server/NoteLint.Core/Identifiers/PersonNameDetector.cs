using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Linting;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Identifiers;

/// <summary>The names of the client and of clinicians, for notes that must not identify anybody.</summary>
public sealed class PersonNameDetector : IDetector
{
    private const string Advice = "Leave a mask that says who stood here.";

    /// <inheritdoc/>
    public void Detect(DetectionContext context) =>
        NameFindings.Report(context, [PersonRole.Client, PersonRole.Clinician], Advice, Advice);
}
