using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Notes;
using NoteLint.LanguageServer.Handlers.Completions;
using NoteLint.LanguageServer.Protocol;
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

    private readonly FindingAcceptance acceptance = new(session);

    /// <summary>All of them.</summary>
    internal static string[] Commands => [ShowFile, Accept, Templates];

    /// <summary>Does one. A command that is not known, or lacks its arguments, is answered as wrong parameters.</summary>
    [JsonRpcMethod("workspace/executeCommand", UseSingleObjectParameterDeserialization = true)]
    public async Task<object?> ExecuteAsync(ExecuteCommandParams parameters, CancellationToken cancellationToken)
    {
        var arguments = (parameters.Arguments ?? []).Select(argument => argument.ValueKind == JsonValueKind.String ? argument.GetString()! : throw new JsonException()).ToArray();
        switch (parameters.Command, arguments)
        {
            case (ShowFile, [var uri]):
                await session.Client.ShowDocumentAsync(uri).ConfigureAwait(false);
                return null;
            case (Accept, [var uri, var version, var rule, var start, var length]):
                if (!await acceptance.AcceptAsync(uri, Number(version), rule, new TextSpan(Number(start), Number(length)), cancellationToken).ConfigureAwait(false))
                {
                    await session.Client.ShowMessageAsync(MessageType.Info, "The note has changed meanwhile. Accept the finding where it stands now.").ConfigureAwait(false);
                }

                return null;
            case (Templates, _):
                return NoteTemplate.All.Select(template => new NoteTemplateItem($"{template.Name} note", string.Join(", ", template.Headings), TemplateSnippet.Write(template))).ToArray();
            default:
                throw new JsonException();
        }
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new JsonException();
}
