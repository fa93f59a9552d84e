using NoteLint.Core.Configuration;
using NoteLint.Core.Rules;

namespace NoteLint.Cli.Linting;

/// <summary>What the call chooses for all notes.</summary>
/// <param name="Profile">Wins over front matter and configuration; null to let those decide.</param>
/// <param name="Selection">Which rules run.</param>
/// <param name="KeepText">Whether reports may quote what was found.</param>
/// <param name="KeepAuthors">Whether reports may say who wrote a note.</param>
/// <param name="KeepTraces">Whether notes are compared with each other.</param>
internal sealed record LintChoices(NoteProfile? Profile, RuleSelection Selection, bool KeepText = false, bool KeepAuthors = false, bool KeepTraces = false)
{
    /// <summary>The folder's options with those of the call.</summary>
    public LintOptions ApplyTo(LintOptions options) => options with
    {
        Profile = Profile ?? options.Profile,
        ProfileIsExplicit = Profile is not null,
        Selection = Selection,
    };
}
