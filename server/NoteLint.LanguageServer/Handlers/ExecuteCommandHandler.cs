using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;
using NoteLint.LanguageServer.Handlers.Completions;
using NoteLint.LanguageServer.Protocol;
using NoteLint.LanguageServer.Workspace;
using StreamJsonRpc;

namespace NoteLint.LanguageServer.Handlers;

/// <summary><c>workspace/executeCommand</c>: what a code action does beside its edit.</summary>
internal sealed class ExecuteCommandHandler(Session session)
{
    /// <summary>Shows a file to the user; its argument is the URI.</summary>
    internal const string ShowFile = "notelint.server.showFile";

    /// <summary>Accepts a finding; its arguments are URI and version of the document, rule, start and length.</summary>
    internal const string Accept = "notelint.server.accept";

    /// <summary>Gives the forms of notes, each with its sections as a snippet. No arguments.</summary>
    internal const string Templates = "notelint.server.templates";

    /// <summary>Gives the rules that hold for a document, each with its page for readers; its argument is the URI.</summary>
    internal const string Rules = "notelint.server.rules";

    /// <summary>Gives a note as it would be with the first respectful wording of each judgmental finding; its argument is the URI. Null for a signed note and for what is none.</summary>
    internal const string RespectfulText = "notelint.server.respectfulText";

    /// <summary>
    /// Says what a document is taken for; its argument is the URI. <c>note</c>, <c>signed</c> for a note that is never edited, <c>configuration</c>, or
    /// <c>none</c>: nothing is looked for in it.
    /// </summary>
    internal const string KindOf = "notelint.server.kindOf";

    private readonly FindingAcceptance acceptance = new(session);

    /// <summary>All of them.</summary>
    internal static string[] Commands => [ShowFile, Accept, Templates, Rules, RespectfulText, KindOf];

    /// <summary>Does one. A command that is not known, or lacks its arguments, is answered as wrong parameters.</summary>
    [JsonRpcMethod("workspace/executeCommand", UseSingleObjectParameterDeserialization = true)]
    public async Task<object?> ExecuteAsync(ExecuteCommandParams parameters, CancellationToken cancellationToken)
    {
        var arguments = (parameters.Arguments ?? []).Select(argument => argument.ValueKind == JsonValueKind.String ? argument.GetString()! : throw new JsonException()).ToArray();
        switch (parameters.Command, arguments)
        {
            case (ShowFile, [var uri]):
                if (session.Profile.ShowsDocuments)
                {
                    await session.Client.ShowDocumentAsync(uri).ConfigureAwait(false);
                }

                return null;
            case (Accept, [var uri, var version, var rule, var start, var length]):
                if (!await acceptance.AcceptAsync(uri, Number(version), rule, new TextSpan(Number(start), Number(length)), cancellationToken).ConfigureAwait(false))
                {
                    await session.Client.ShowMessageAsync(MessageType.Info, "The note has changed meanwhile. Accept the finding where it stands now.").ConfigureAwait(false);
                }

                return null;
            case (Templates, _):
                return NoteTemplate.All.Select(template => new NoteTemplateItem($"{template.Name} note", string.Join(", ", template.Headings), TemplateSnippet.Write(template))).ToArray();
            case (Rules, [var uri]):
                return session.Folders.RulesFor(uri).Rules.Select(rule => new RuleItem(rule.Id, rule.Name, rule.Title, ReadersPage.Write(rule.Page))).ToArray();
            case (RespectfulText, [var uri]):
                return await RespectfulTextAsync(uri, cancellationToken).ConfigureAwait(false);
            case (KindOf, [var uri]):
                return await KindOfAsync(uri, cancellationToken).ConfigureAwait(false);
            default:
                throw new JsonException();
        }
    }

    private async Task<string> KindOfAsync(string uri, CancellationToken cancellationToken)
    {
        var path = DocumentPath.Of(uri);
        if (ConfigurationFile.IsEditorConfig(path) || ConfigurationFile.IsRulePage(path))
        {
            return "configuration";
        }

        return await session.Findings.FindAsync(uri, cancellationToken).ConfigureAwait(false) switch
        {
            { IsNote: true, IsSigned: true } => "signed",
            { IsNote: true } => "note",
            _ => "none",
        };
    }

    private async Task<string?> RespectfulTextAsync(string uri, CancellationToken cancellationToken)
    {
        if (await session.Findings.FindAsync(uri, cancellationToken).ConfigureAwait(false) is not { IsNote: true, IsSigned: false } current)
        {
            return null;
        }

        return FixRounds.Apply(
            current.Snapshot.Text.Source,
            current.Findings,
            finding => finding.Rule.Family == RuleFamily.Judgmental ? finding.Fixes.FirstOrDefault() : null,
            round => session.Folders.Lint(uri, Note.Parse(round), cancellationToken)).Text.ToString();
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new JsonException();
}
