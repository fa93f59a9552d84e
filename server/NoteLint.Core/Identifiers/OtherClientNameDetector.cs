using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Linting;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Identifiers;

/// <summary>The names of other clients: members of a group, peers on a ward.</summary>
public sealed class OtherClientNameDetector : IDetector
{
    /// <inheritdoc/>
    public void Detect(DetectionContext context) =>
        NameFindings.Report(context, [PersonRole.OtherClient], "Write what this client said and did; call the other \"another member\" or \"a peer\".", "Name the role only.");
}
