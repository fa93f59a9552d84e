namespace NoteLint.Core.Tests.Consent;

/// <summary>A whole progress note in which nothing but one sentence is told of consent.</summary>
internal static class ProgressNote
{
    /// <summary>True where the note has a finding on a kind of consent.</summary>
    /// <param name="kind">The kind, as findings name it.</param>
    /// <param name="text">The sentence or sentences to put in.</param>
    public static bool IsOpen(string kind, string text) => LintText.Findings(
        $"""
        Progress note, individual counseling, session 9
        Client arrived on time, casually dressed, mood anxious, affect full. Three better days and one bad evening after a row about the heating.
        Worked on thought records and paced breathing. {text}
        Sleep six hours, appetite normal. GAD-7 of 11, down from 15. Denies suicidal ideation, no plan or intent, no thoughts of harming others. Safe at home.
        Insight good, engaged throughout. Homework reviewed: log kept on five of seven days, with detail on triggers and what helped.
        Plan: continue weekly, log daily, return in one week.
        R. Template, LCSW

        """).Any(finding => finding.Consent == kind);
}
