namespace NoteLint.Documents.Tables;

/// <summary>A row of an export.</summary>
/// <param name="Row">Its number as a spreadsheet shows it: the header is row 1.</param>
/// <param name="Id">How it is called; null where the export doesn't say.</param>
/// <param name="Text">The note.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Date">The day of the session, as written.</param>
/// <param name="Client">Whose chart it is.</param>
/// <param name="Trouble">Why the row can't be read; null where it can.</param>
public sealed record CsvNote(int Row, string? Id, string Text, string? Author, string? Date, string? Client, DocumentException? Trouble);
