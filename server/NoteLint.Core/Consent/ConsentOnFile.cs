using System.Globalization;
using NoteLint.Core.Configuration;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent;

/// <summary>Consents that a clinic or note declares as kept elsewhere; they are not checked in the note.</summary>
internal static class ConsentOnFile
{
    /// <summary>True when the kind is declared as on file on the day of the session. A note without a readable date counts as within the time.</summary>
    public static bool Holds(Note note, LintOptions options, string kind) =>
        options.ConsentsOnFile.TryGetValue(kind, out var end) && (end is null || SessionDate(note) is not { } day || day <= end);

    private static DateOnly? SessionDate(Note note)
    {
        foreach (var field in note.FrontMatter.AddRange(note.Header))
        {
            if (field.Kind == HeaderFieldKind.SessionDate
                && DateOnly.TryParseExact(note.Chars.AsSpan(field.Value.Start, field.Value.Length).Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }
        }

        return null;
    }
}
