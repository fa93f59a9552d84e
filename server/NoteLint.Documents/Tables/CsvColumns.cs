namespace NoteLint.Documents.Tables;

/// <summary>Which columns of an export hold what. Each is a column's name, in any case, or its number from 1.</summary>
/// <param name="Text">The note; null to look for a usual name.</param>
/// <param name="Id">How the note is called; null to look for a usual name, and for the row's number where there is none.</param>
/// <param name="Author">Who wrote it; null where nobody asks.</param>
/// <param name="Date">The day of the session; null to look for a usual name.</param>
/// <param name="Client">Whose chart it is; null to look for a usual name.</param>
public sealed record CsvColumns(string? Text = null, string? Id = null, string? Author = null, string? Date = null, string? Client = null);
