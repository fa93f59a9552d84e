using Hl7.Fhir.Model;

namespace NoteLint.Documents.Fhir;

/// <summary>Reads the note that a DocumentReference carries. Its attachments are the same document in several forms: the plainest is read.</summary>
internal static class FhirAttachment
{
    private const int MostBytes = 64 << 20;

    private static readonly (string Type, Func<byte[], DocumentText> Read)[] Readable =
    [
        ("text/plain", Plain),
        ("text/markdown", Plain),
        ("text/html", static bytes => DocumentReaders.Read(bytes, ".html")),
        ("application/xhtml+xml", static bytes => DocumentReaders.Read(bytes, ".xhtml")),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", static bytes => DocumentReaders.Read(bytes, ".docx")),
        ("application/pdf", static bytes => DocumentReaders.Read(bytes, ".pdf")),
    ];

    /// <summary>Reads the note.</summary>
    /// <exception cref="DocumentException">None of the forms can be read.</exception>
    public static DocumentText Read(IReadOnlyList<Attachment> attachments)
    {
        foreach (var (type, read) in Readable)
        {
            if (attachments.FirstOrDefault(attachment => attachment.Data is not null && TypeOf(attachment) == type) is { Data: { } data })
            {
                return data.Length > MostBytes ? throw DocumentException.TooLarge("an attachment of absurd size") : read(data);
            }
        }

        throw attachments.Any(attachment => attachment.Data is not null)
            ? new DocumentException("unknown-kind", "The attachment is of a kind that is not read. Export it as text, HTML, PDF or .docx.")
            : attachments.Any(attachment => attachment.Url is not null)
                ? new DocumentException("external-attachment", "The note is kept elsewhere and only linked. NoteLint fetches nothing: export it with the text inside.")
                : new DocumentException("no-text", "The resource carries no note.");
    }

    private static DocumentText Plain(byte[] bytes) => new(Core.Text.NoteDecoder.Decode(bytes).Text.ToString(), [], []);

    // A type without parameters; text where nothing is said.
    private static string TypeOf(Attachment attachment) => attachment.ContentType?.Split(';')[0].Trim().ToLowerInvariant() ?? "text/plain";
}
