using NoteLint.Core.Rules;
using NoteLint.LanguageServer.Documents;
using NoteLint.LanguageServer.Handlers;
using NoteLint.LanguageServer.Protocol;
using NoteLint.Workspaces.Configuration;
using NoteLint.Workspaces.Files;

namespace NoteLint.LanguageServer.Workspace;

/// <summary>The <c>.editorconfig</c> that a note's rules are set in: the nearest one inside its open folder, else a new one at that folder's top.</summary>
internal sealed class ConfigurationTarget
{
    private readonly Session session;
    private readonly EditedText? text;
    private readonly int? version;

    private ConfigurationTarget(Session session, string uri, EditedText? text, int? version)
    {
        this.session = session;
        Uri = uri;
        this.text = text;
        this.version = version;
    }

    /// <summary>Its URI.</summary>
    internal string Uri { get; }

    /// <summary>Finds it.</summary>
    /// <returns>Null where there is none and the client can't make one, or it can't be read.</returns>
    internal static ConfigurationTarget? For(Session session, string documentUri)
    {
        if (session.Folders.ConfigurationPathFor(documentUri) is not { } path)
        {
            return null;
        }

        var uri = DocumentPath.UriOf(path);
        if (session.Documents.All.Select(document => document.Current).FirstOrDefault(open => DocumentPath.Of(open.Uri) == path) is { } open)
        {
            return open.IsInStep ? new ConfigurationTarget(session, open.Uri, open.Text, open.Version) : null;
        }

        if (!File.Exists(path))
        {
            return session.Profile.CreatesFiles ? new ConfigurationTarget(session, uri, null, null) : null;
        }

        try
        {
            return new ConfigurationTarget(session, uri, EditedText.Of(NoteFile.Read(path).Decoded.Text.ToString()), null);
        }
        catch (NoteFileException)
        {
            return null;
        }
    }

    /// <summary>The edit that gives a rule a severity.</summary>
    internal WorkspaceEdit EditFor(Rule rule, RuleSeverity severity)
    {
        var before = text ?? EditedText.Of(string.Empty);
        var change = SeveritySetting.Write(before.Source, rule, severity);
        TextEdit[] edits = [new(before.RangeOf(change.Span), change.NewText)];
        if (!session.Profile.TakesDocumentChanges)
        {
            return new WorkspaceEdit(new Dictionary<string, TextEdit[]> { [Uri] = edits }, null);
        }

        var edit = new TextDocumentEdit(new OptionalVersionedTextDocumentIdentifier(Uri, version), edits);
        return new WorkspaceEdit(null, text is null ? [new CreateFile(Uri), edit] : [edit]);
    }
}
