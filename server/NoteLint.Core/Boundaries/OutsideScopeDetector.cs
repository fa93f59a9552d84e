using NoteLint.Core.Documentation;
using NoteLint.Core.Matching;

namespace NoteLint.Core.Boundaries;

/// <summary>Advice on medication, law or medicine by a writer who is not shown to be licensed for it.</summary>
internal sealed class OutsideScopeDetector() : BoundaryDetector(Topic.Scope, needsConsultation: true)
{
    private static readonly PhraseSet Licensed = new(
        "MD", "M.D.", "DO", "D.O.", "PMHNP", "NP", "APRN", "CRNP", "FNP", "PA-C", "DNP", "MBBS", "FRCPsych", "MRCPsych", "prescriber", "physician", "psychiatrist", "nurse practitioner", "attorney", "pharmacist", "medication management", "medication visit");

    /// <inheritdoc/>
    private protected override string Questions => "Who is licensed to decide this, was that person asked or the client referred, and what came of it? Leave the advice as it was given.";

    /// <inheritdoc/>
    private protected override bool IsEvent(TopicReading reading, in TopicHit hit) =>
        base.IsEvent(reading, hit) && !Licensed.IsIn(reading.Note, 0, reading.Note.Tokens.Length);
}
