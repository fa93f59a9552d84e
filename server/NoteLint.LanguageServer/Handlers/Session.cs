using NoteLint.LanguageServer.Documents;
using NoteLint.LanguageServer.Protocol;
using NoteLint.LanguageServer.Transport;
using NoteLint.LanguageServer.Workspace;

namespace NoteLint.LanguageServer.Handlers;

/// <summary>What the handlers of one conversation share.</summary>
internal sealed class Session
{
    /// <summary>Creates the state of a conversation that has not begun.</summary>
    internal Session(LanguageClient client)
    {
        Client = client;
        Folders = new FolderCatalog(finding => _ = client.LogAsync(
            MessageType.Warning,
            $"{finding.Path}:{finding.Position.Start.Line + 1}:{finding.Position.Start.Character + 1}: {finding.Finding.Rule.Id}: {finding.Finding.Message}"));
        Findings = new Analysis.FindingSource(Documents, Folders);
        Diagnostics = new DiagnosticFeed(this);
    }

    /// <summary>The other side.</summary>
    internal LanguageClient Client { get; }

    /// <summary>What the other side can do.</summary>
    internal ClientProfile Profile { get; set; } = ClientProfile.Unknown;

    /// <summary>The open documents.</summary>
    internal DocumentStore Documents { get; } = new();

    /// <summary>Configuration and rules by folder.</summary>
    internal FolderCatalog Folders { get; }

    /// <summary>Findings in the open documents.</summary>
    internal Analysis.FindingSource Findings { get; }

    /// <summary>Brings diagnostics to the client.</summary>
    internal DiagnosticFeed Diagnostics { get; }

    /// <summary>Configuration, rules or accepted findings have changed: every open document is looked at again.</summary>
    internal void Reconsider()
    {
        foreach (var document in Documents.All)
        {
            document.Reconsider();
        }

        Diagnostics.Refresh();
    }
}
