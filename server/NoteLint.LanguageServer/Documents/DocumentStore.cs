using System.Collections.Concurrent;
using NoteLint.LanguageServer.Protocol;

namespace NoteLint.LanguageServer.Documents;

/// <summary>The documents that the client holds open, by URI.</summary>
internal sealed class DocumentStore
{
    private readonly ConcurrentDictionary<string, OpenDocument> documents = new(StringComparer.Ordinal);
    private long lastNumber;

    /// <summary>All open documents.</summary>
    internal IEnumerable<OpenDocument> All => documents.Values;

    /// <summary>Opens a document; one that was open under this URI is forgotten.</summary>
    internal OpenDocument Open(TextDocumentItem item)
    {
        Close(item.Uri);
        return documents[item.Uri] = new OpenDocument(item, () => Interlocked.Increment(ref lastNumber));
    }

    /// <summary>The document, or null when it is not open.</summary>
    internal OpenDocument? Find(string uri) => documents.GetValueOrDefault(uri);

    /// <summary>Forgets a document.</summary>
    internal void Close(string uri)
    {
        if (documents.TryRemove(uri, out var document))
        {
            document.Close();
        }
    }
}
