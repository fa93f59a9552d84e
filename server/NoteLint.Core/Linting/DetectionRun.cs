using NoteLint.Core.Configuration;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Linting;

/// <summary>One run of detectors over one note: what they share and what they have found. Not safe on several threads; runs beside each other are.</summary>
internal sealed class DetectionRun
{
    private DetectionRun(Note note, NoteAnalyses analyses, LintOptions options, CancellationToken cancellationToken)
    {
        Note = note;
        Analyses = analyses;
        Options = options;
        CancellationToken = cancellationToken;
    }

    /// <summary>Creates the first run over a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="options">Configuration that holds for it.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    public DetectionRun(Note note, LintOptions options, CancellationToken cancellationToken)
        : this(note, new NoteAnalyses(note), options, cancellationToken)
    {
    }

    public Note Note { get; }

    public NoteAnalyses Analyses { get; }

    public LintOptions Options { get; }

    public CancellationToken CancellationToken { get; }

    public List<Finding> Findings { get; } = [];

    /// <summary>Terms of rules that somebody switched off, by position; their conditions are not yet asked.</summary>
    public List<SilencedTerm> Silenced { get; } = [];

    public List<ConsentCount> Consents { get; } = [];

    /// <summary>A run over the same note for detectors that need nothing that this one finds. What is worked out of the note is shared.</summary>
    public DetectionRun Beside() => new(Note, Analyses, Options, CancellationToken);

    /// <summary>Hands findings over to a run whose detectors ask for them.</summary>
    /// <param name="run">The other run.</param>
    /// <param name="which">Which of them.</param>
    public void HandOver(DetectionRun run, Predicate<Finding> which)
    {
        run.Findings.AddRange(Findings.FindAll(which));
        Findings.RemoveAll(which);
    }
}
