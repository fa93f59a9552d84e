namespace NoteLint.Documents.Tables;

/// <summary>Names that columns usually have, the likeliest first; in small letters, without spaces and signs.</summary>
/// <param name="Texts">Of the note.</param>
/// <param name="Ids">Of what the note is called.</param>
/// <param name="Dates">Of the day of the session.</param>
/// <param name="Clients">Of what tells whose chart it is.</param>
internal sealed record UsualColumns(IReadOnlyList<string> Texts, IReadOnlyList<string> Ids, IReadOnlyList<string> Dates, IReadOnlyList<string> Clients)
{
    /// <summary>Those of exports in English. An author is never guessed: whoever asks for authors says where they stand.</summary>
    public static UsualColumns English { get; } = new(
        ["text", "note", "notetext", "notes", "narrative", "progressnote", "body", "content"],
        ["id", "noteid", "documentid"],
        ["dateofservice", "servicedate", "dos", "sessiondate", "dateofsession", "visitdate", "encounterdate", "notedate", "date"],
        ["mrn", "clientid", "patientid", "medicalrecordnumber", "recordnumber", "chartnumber"]);
}
