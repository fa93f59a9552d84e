using System.Text.Json;

namespace NoteLint.LanguageServer.Protocol;

/// <summary>Something that the server does when the client asks for it.</summary>
/// <param name="Title">What a menu shows.</param>
/// <param name="Name">The command's name.</param>
/// <param name="Arguments">What comes back with it.</param>
internal sealed record Command(
    string Title,
    [property: System.Text.Json.Serialization.JsonPropertyName("command")] string Name,
    string[] Arguments);

/// <summary><c>workspace/executeCommand</c>.</summary>
internal sealed record ExecuteCommandParams(string Command, JsonElement[]? Arguments = null);

/// <summary>The commands that the server does.</summary>
internal sealed record ExecuteCommandOptions(string[] Commands);

/// <summary>A form of notes, for an extension that opens a new one.</summary>
/// <param name="Name">Such as <c>SOAP note</c>.</param>
/// <param name="Sections">Its sections.</param>
/// <param name="Snippet">The sections as a snippet.</param>
internal sealed record NoteTemplateItem(string Name, string Sections, string Snippet);

/// <summary>A rule, for an extension that explains it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Title">What it finds.</param>
/// <param name="Page">The page in Markdown.</param>
internal sealed record RuleItem(string Id, string Name, string Title, string Page);
