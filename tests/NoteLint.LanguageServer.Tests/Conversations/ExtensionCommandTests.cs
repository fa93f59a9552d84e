using System.Text.Json.Nodes;
using NoteLint.LanguageServer.Tests.Client;

namespace NoteLint.LanguageServer.Tests.Conversations;

public sealed class ExtensionCommandTests : IDisposable
{
    private const string Untitled = "untitled:Untitled-1";

    private readonly NotesFolder folder = new();

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_respectful_text_has_the_first_wording_of_each_judgmental_finding_and_nothing_else()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, "S: Client is an addict. One quexal.\nO: We met by zolvid. Sister Paula came along.\n");

        Assert.Equal(
            "S: Client is a person with a substance use disorder. One plain word.\nO: We met by zolvid. Sister Paula came along.\n",
            (string?)await ExecuteAsync(server, "notelint.server.respectfulText", Untitled));
    }

    [Theory]
    [InlineData("S: Client is an addict.\n\nElectronically signed by Alex Example, LCSW on 2026-01-05 at 10:00\n", "clinical-note")]
    [InlineData("# An addict\n", "markdown")]
    public async Task A_signed_note_and_what_is_no_note_has_no_respectful_text(string text, string language)
    {
        await using var server = await ServerProcess.InitializeAsync();
        server.Open(Untitled, text, language);

        Assert.Null(await ExecuteAsync(server, "notelint.server.respectfulText", Untitled));
    }

    [Theory]
    [InlineData("visit.note", "Calm.\n", "clinical-note", "note")]
    [InlineData("visit.md", "## Subjective\nCalm.\n\n## Plan\nWeekly.\n", "markdown", "note")]
    [InlineData("visit.note", "S: Calm.\n\nElectronically signed by Alex Example, LCSW on 2026-01-05 at 10:00\n", "clinical-note", "signed")]
    [InlineData("README.md", "# About\n", "markdown", "none")]
    [InlineData(".editorconfig", "[*]\n", "editorconfig", "configuration")]
    [InlineData(".notelint/rules/NL8002-a.md", "# A\n", "markdown", "configuration")]
    public async Task What_a_document_is_taken_for_is_told(string name, string text, string language, string kind)
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        var uri = new Uri(Path.Join(folder.Path, name)).AbsoluteUri;
        server.Open(uri, text, language);

        Assert.Equal(kind, (string?)await ExecuteAsync(server, "notelint.server.kindOf", uri));
    }

    [Fact]
    public async Task Forms_and_rules_are_told()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);

        var forms = (await ExecuteAsync(server, "notelint.server.templates"))!.AsArray();
        var rules = (await ExecuteAsync(server, "notelint.server.rules", new Uri(Path.Join(folder.Path, "a.note")).AbsoluteUri))!.AsArray();

        Assert.Equal(["SOAP note", "DAP note", "BIRP note", "GIRP note", "PIE note"], forms.Select(form => (string?)form!["name"]));
        Assert.StartsWith("## Subjective\n\n$1", (string?)forms[0]!["snippet"], StringComparison.Ordinal);
        Assert.Contains(rules, rule => (string?)rule!["id"] == "NL8001");
        Assert.All(rules, rule => Assert.StartsWith("# ", (string?)rule!["page"], StringComparison.Ordinal));
        Assert.All(rules, rule => Assert.DoesNotContain("Only when", (string?)rule!["page"], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Untitled)]
    [InlineData("")]
    public async Task What_is_no_file_has_the_rules_of_the_open_folder(string uri)
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);

        Assert.Contains((await ExecuteAsync(server, "notelint.server.rules", uri))!.AsArray(), rule => (string?)rule!["id"] == "NL8001");
    }

    [Fact]
    public async Task A_folder_that_is_not_trusted_has_the_shipped_rules_only()
    {
        await using var server = ServerProcess.Start();
        await server.RequestAsync("initialize", new JsonObject
        {
            ["processId"] = null,
            ["capabilities"] = ServerProcess.Everything,
            ["workspaceFolders"] = new JsonArray(new JsonObject { ["uri"] = new Uri(folder.Path).AbsoluteUri, ["name"] = "notes" }),
            ["initializationOptions"] = new JsonObject { ["shippedRulesOnly"] = true },
        });
        var note = folder.File("a.note", "S: A quexal, a junkie.\n");
        server.Open(note, "S: A quexal, a junkie.\n");

        Assert.Equal(["NL1101"], (await server.PullAsync(note)).Select(diagnostic => (string?)diagnostic!["code"]));
    }

    private static async Task<JsonNode?> ExecuteAsync(ServerProcess server, string command, params string[] arguments) =>
        (await server.RequestAsync("workspace/executeCommand", new JsonObject
        {
            ["command"] = command,
            ["arguments"] = new JsonArray([.. arguments.Select(argument => JsonValue.Create(argument))]),
        }))["result"];
}
