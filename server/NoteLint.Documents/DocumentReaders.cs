using System.Runtime.ExceptionServices;

namespace NoteLint.Documents;

/// <summary>Reads a file that is one note.</summary>
public static class DocumentReaders
{
    // Deep structures in a hostile file must end in an exception of the reader, not in the end of the process.
    private const int StackBytes = 16 << 20;

    private static readonly Dictionary<string, Func<byte[], DocumentText>> ByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".docx"] = static bytes => Word.DocxReader.Read(bytes),
        [".pdf"] = static bytes => Pdf.PdfReader.Read(bytes),
        [".html"] = static bytes => Html.HtmlReader.Read(bytes),
        [".htm"] = static bytes => Html.HtmlReader.Read(bytes),
        [".xhtml"] = static bytes => Html.HtmlReader.Read(bytes),
    };

    /// <summary>The endings of files that are read, with their dots.</summary>
    public static IReadOnlyCollection<string> Endings => ByEnding.Keys;

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="ending">What kind it is: one of <see cref="Endings"/>.</param>
    /// <exception cref="DocumentException">It can't be read.</exception>
    public static DocumentText Read(byte[] bytes, string ending) => InTime(() => ByEnding[ending](bytes));

    private static DocumentText InTime(Func<DocumentText> read)
    {
        DocumentText? text = null;
        ExceptionDispatchInfo? trouble = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    text = read();
                }
#pragma warning disable CA1031 // Whatever it is, it is thrown again where the document was asked for.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    trouble = ExceptionDispatchInfo.Capture(exception);
                }
            },
            StackBytes)
        { IsBackground = true };
        thread.Start();
        if (!thread.Join(DocumentLimits.LongestReading))
        {
            throw new DocumentException("too-slow", $"Reading this took longer than {DocumentLimits.LongestReading.TotalSeconds} seconds and was given up. It may be damaged; save it again, or split it.");
        }

        trouble?.Throw();
        return text!;
    }
}
