using NoteLint.Core.Configuration;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Consents that a clinic or note declares as kept elsewhere; they are not checked in the note.</summary>
internal static class ConsentOnFile
{
    /// <summary>True when the kind is declared as on file on the day of the session. A note without a readable date counts as within the time.</summary>
    /// <param name="options">What is declared.</param>
    /// <param name="kind">The kind's name.</param>
    /// <param name="day">The day of the session; null where unknown.</param>
    public static bool Holds(LintOptions options, string kind, DateOnly? day) =>
        options.ConsentsOnFile.TryGetValue(kind, out var end) && (end is null || day is not { } session || session <= end);
}
