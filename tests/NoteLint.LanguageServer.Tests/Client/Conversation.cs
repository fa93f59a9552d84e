using System.Text.Json.Nodes;

namespace NoteLint.LanguageServer.Tests.Client;

/// <summary>What an editor says most often.</summary>
internal static class Conversation
{
    /// <summary>Opens a document.</summary>
    internal static void Open(this ServerProcess server, string uri, string text, string languageId = "clinical-note", int version = 1) =>
        server.Notify("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = languageId, ["version"] = version, ["text"] = text },
        });

    /// <summary>Edits a document.</summary>
    internal static void Change(this ServerProcess server, string uri, int version, params JsonObject[] changes) =>
        server.Notify("textDocument/didChange", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = version },
            ["contentChanges"] = new JsonArray([.. changes]),
        });

    /// <summary>An edit of a range.</summary>
    internal static JsonObject Edit(int startLine, int startCharacter, int endLine, int endCharacter, string text) =>
        new() { ["range"] = RangeOf(startLine, startCharacter, endLine, endCharacter), ["text"] = text };

    /// <summary>Saves a document.</summary>
    internal static void Save(this ServerProcess server, string uri) => server.Notify("textDocument/didSave", WithDocument(uri));

    /// <summary>Closes a document.</summary>
    internal static void Close(this ServerProcess server, string uri) => server.Notify("textDocument/didClose", WithDocument(uri));

    /// <summary>Pulls the diagnostics of a document.</summary>
    internal static async Task<JsonArray> PullAsync(this ServerProcess server, string uri) =>
        (await server.RequestAsync("textDocument/diagnostic", WithDocument(uri)))["result"]!["items"]!.AsArray();

    /// <summary>Asks for the code actions at a place.</summary>
    internal static async Task<JsonArray> ActionsAsync(this ServerProcess server, string uri, JsonNode range, JsonArray? only = null)
    {
        var parameters = WithDocument(uri);
        parameters["range"] = range.DeepClone();
        parameters["context"] = new JsonObject { ["diagnostics"] = new JsonArray() };
        if (only is not null)
        {
            parameters["context"]!["only"] = only;
        }

        return (await server.RequestAsync("textDocument/codeAction", parameters))["result"]!.AsArray();
    }

    /// <summary>Asks something about a document as a whole.</summary>
    internal static async Task<JsonNode?> AskAsync(this ServerProcess server, string method, string uri) =>
        (await server.RequestAsync(method, WithDocument(uri)))["result"];

    /// <summary>Asks something about a place.</summary>
    internal static async Task<JsonNode?> AskAsync(this ServerProcess server, string method, string uri, int line, int character)
    {
        var parameters = WithDocument(uri);
        parameters["position"] = new JsonObject { ["line"] = line, ["character"] = character };
        return (await server.RequestAsync(method, parameters))["result"];
    }

    /// <summary>The text after edits, which are ascending and disjoint. Snippets stand for the text that they insert.</summary>
    internal static string Apply(string text, JsonNode edits)
    {
        var starts = new List<int> { 0 };
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n')
            {
                starts.Add(index + 1);
            }
        }

        foreach (var edit in edits.AsArray().Reverse())
        {
            var (start, end) = (OffsetOf(edit!["range"]!["start"]!), OffsetOf(edit["range"]!["end"]!));
            text = string.Concat(text.AsSpan(0, start), (string?)edit["newText"] ?? (string)edit["snippet"]!["value"]!, text.AsSpan(end));
        }

        return text;

        int OffsetOf(JsonNode position) => starts[(int)position["line"]!] + (int)position["character"]!;
    }

    /// <summary>The edits of an action in its one document.</summary>
    internal static JsonNode EditsOf(this JsonNode action) => action["edit"]!["documentChanges"]!.AsArray().Single(change => change!["kind"] is null)!["edits"]!;

    /// <summary>Asks what is shown at a place.</summary>
    internal static async Task<JsonNode?> HoverAsync(this ServerProcess server, string uri, JsonNode position)
    {
        var parameters = WithDocument(uri);
        parameters["position"] = position.DeepClone();
        return (await server.RequestAsync("textDocument/hover", parameters))["result"];
    }

    /// <summary>The code of the error in an answer.</summary>
    internal static int ErrorOf(this JsonNode answer) => (int)answer["error"]!["code"]!;

    /// <summary>Parameters that name a document.</summary>
    internal static JsonObject WithDocument(string uri) => new() { ["textDocument"] = new JsonObject { ["uri"] = uri } };

    /// <summary>A range.</summary>
    internal static JsonObject RangeOf(int startLine, int startCharacter, int endLine, int endCharacter) => new()
    {
        ["start"] = new JsonObject { ["line"] = startLine, ["character"] = startCharacter },
        ["end"] = new JsonObject { ["line"] = endLine, ["character"] = endCharacter },
    };
}
