using System.Text.RegularExpressions;

namespace NoteLint.Documents.Tables;

/// <summary>
/// The words that names of columns consist of in exports from health records. A cell of anything else may be text of a note whose
/// export has no header, and no message shows it.
/// </summary>
internal static class ColumnWords
{
    private static readonly string[] Words =
    [
        "account", "age", "appointment", "assessment", "author", "birth", "birthdate", "body", "case", "category", "chart", "client", "clinic",
        "clinician", "code", "column", "comment", "comments", "content", "created", "date", "day", "department", "description", "diagnosis", "dob",
        "doc", "document", "dos", "duration", "email", "encounter", "end", "entered", "entry", "episode", "facility", "field", "file", "first",
        "format", "full", "gender", "group", "id", "insurance", "key", "kind", "last", "length", "location", "medical", "member", "middle",
        "modified", "month", "mrn", "name", "narrative", "note", "notes", "number", "objective", "of", "patient", "phone", "plan", "program",
        "progress", "provider", "reason", "record", "row", "section", "service", "session", "sex", "signature", "signed", "site", "source", "staff",
        "start", "status", "subject", "subjective", "summary", "supervisor", "text", "therapist", "time", "title", "type", "unit", "updated",
        "user", "version", "visit", "year", "zip",
    ];

    // Programs write the same name as "Note ID", "note_id" and "NoteID". Without backtracking, since a word may be the start of another.
    private static readonly Regex Name = new(
        $"^(?:(?:{string.Join('|', Words)})[ _-]?)+$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>True where a cell of the first row holds such words only.</summary>
    public static bool AreName(string cell) => Name.IsMatch(cell);
}
