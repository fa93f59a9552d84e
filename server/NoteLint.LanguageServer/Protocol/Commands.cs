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
