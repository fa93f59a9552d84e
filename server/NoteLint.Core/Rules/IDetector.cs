using NoteLint.Core.Linting;

namespace NoteLint.Core.Rules;

/// <summary>Finds what words alone can't express: checksums, who is who, consent logic. Stateless and safe on any thread.</summary>
public interface IDetector
{
    /// <summary>Reports every place in the note, in any order.</summary>
    /// <param name="context">The note, the options and where to report.</param>
    /// <exception cref="OperationCanceledException">The context's token was cancelled.</exception>
    void Detect(DetectionContext context);
}
