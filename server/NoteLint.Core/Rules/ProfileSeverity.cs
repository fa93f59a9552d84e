namespace NoteLint.Core.Rules;

/// <summary>A severity for each profile.</summary>
/// <param name="Progress">In a chart note.</param>
/// <param name="Psychotherapy">In a separately kept psychotherapy note.</param>
/// <param name="Deidentified">In a text that must not identify anyone.</param>
public readonly record struct ProfileSeverity(RuleSeverity Progress, RuleSeverity Psychotherapy, RuleSeverity Deidentified)
{
    /// <summary>The severity under one profile.</summary>
    public RuleSeverity In(NoteProfile profile) => profile switch
    {
        NoteProfile.Psychotherapy => Psychotherapy,
        NoteProfile.Deidentified => Deidentified,
        _ => Progress,
    };
}
