using NoteLint.Core.Configuration;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Linting;

/// <summary>One run of the detectors over one note: what they share and what they have found. Not safe on several threads.</summary>
/// <param name="note">The note.</param>
/// <param name="options">Configuration that holds for it.</param>
/// <param name="findings">Where findings go.</param>
/// <param name="cancellationToken">Cancels the run.</param>
internal sealed class DetectionRun(Note note, LintOptions options, List<Finding> findings, CancellationToken cancellationToken)
{
    public Note Note => note;

    public NoteAnalyses Analyses { get; } = new(note);

    public LintOptions Options => options;

    public List<Finding> Findings => findings;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>Terms of rules that somebody switched off, by position; their conditions are not yet asked.</summary>
    public List<SilencedTerm> Silenced { get; } = [];

    public List<ConsentCount> Consents { get; } = [];
}
