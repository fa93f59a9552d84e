using NoteLint.LanguageServer.Tests.Client;
using static NoteLint.LanguageServer.Tests.Client.Conversation;

namespace NoteLint.LanguageServer.Tests.Conversations;

public sealed class DiagnosticTests : IDisposable
{
    private const string Untitled = "untitled:Untitled-1";

    private readonly NotesFolder folder = new();

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_pulled_diagnostic_says_what_and_why()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, "S: A quexal.\n");

        var diagnostic = Assert.Single(await server.PullAsync(Untitled))!;

        Assert.Equal(RangeOf(0, 5, 0, 11).ToJsonString(), diagnostic["range"]!.ToJsonString());
        Assert.Equal(2, (int)diagnostic["severity"]!);
        Assert.Equal("NL8001", (string?)diagnostic["code"]);
        Assert.Equal("NoteLint", (string?)diagnostic["source"]);
        Assert.EndsWith("\nIt has no meaning.", (string?)diagnostic["message"], StringComparison.Ordinal);
        Assert.Equal("""{"rule":"NL8001","name":"test-word"}""", diagnostic["data"]!.ToJsonString());
    }

    [Fact]
    public async Task A_client_that_has_the_diagnostics_is_told_so()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, "S: A quexal.\n");
        var first = (await server.RequestAsync("textDocument/diagnostic", WithDocument(Untitled)))["result"]!;

        var again = WithDocument(Untitled);
        again["previousResultId"] = first["resultId"]!.DeepClone();
        var second = (await server.RequestAsync("textDocument/diagnostic", again))["result"]!;

        Assert.Equal("full", (string?)first["kind"]);
        Assert.Equal("unchanged", (string?)second["kind"]);
        Assert.Equal((string?)first["resultId"], (string?)second["resultId"]);
        Assert.Null(second["items"]);
    }

    [Fact]
    public async Task A_client_that_pulls_gets_nothing_pushed()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, "S: A quexal.\n");
        server.Change(Untitled, 2, Edit(0, 0, 0, 0, "x"));
        await server.PullAsync(Untitled);
        server.Close(Untitled);

        await server.ShutDownAsync();

        Assert.DoesNotContain("publishDiagnostics", server.Transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_can_not_pull_gets_diagnostics_pushed_and_taken_back()
    {
        await using var server = await ServerProcess.InitializeAsync(ServerProcess.Plain, folder.Path);

        server.Open(Untitled, "S: A quexal.\n", version: 7);
        var opened = (await server.NextAsync("textDocument/publishDiagnostics"))["params"]!;
        server.Change(Untitled, 8, Edit(0, 0, 1, 0, "S: Nothing here.\n"));
        var changed = (await server.NextAsync("textDocument/publishDiagnostics"))["params"]!;
        server.Close(Untitled);
        var closed = (await server.NextAsync("textDocument/publishDiagnostics"))["params"]!;

        Assert.Equal(7, (int)opened["version"]!);
        Assert.Equal("NL8001", (string?)Assert.Single(opened["diagnostics"]!.AsArray())!["code"]);
        Assert.Equal(8, (int)changed["version"]!);
        Assert.Empty(changed["diagnostics"]!.AsArray());
        Assert.Null(closed["version"]);
        Assert.Empty(closed["diagnostics"]!.AsArray());
    }

    [Fact]
    public async Task The_last_push_is_about_the_last_edit()
    {
        await using var server = await ServerProcess.InitializeAsync(ServerProcess.Plain, folder.Path);
        server.Open(Untitled, "S: A quexal.\n");
        for (var version = 2; version <= 200; version++)
        {
            server.Change(Untitled, version, Edit(0, 3, 0, 3, "tovik, "));
        }

        var last = 0;
        while (last < 200)
        {
            var push = (await server.NextAsync("textDocument/publishDiagnostics"))["params"]!;
            Assert.True((int)push["version"]! > last);
            last = (int)push["version"]!;
            Assert.Equal(last, push["diagnostics"]!.AsArray().Count);
        }
    }

    [Theory]
    [InlineData("Session.note", "plaintext", "A quexal.", 1)]
    [InlineData("Session.note.md", "markdown", "A quexal.", 1)]
    [InlineData("letter.md", "markdown", "A quexal.", 0)]
    [InlineData("session.md", "markdown", "## Subjective\nA quexal.\n\n## Plan\nRest.\n", 1)]
    [InlineData("letter.md", "clinical-note", "A quexal.", 1)]
    [InlineData("Program.cs", "csharp", "## Subjective\nA quexal.\n\n## Plan\nRest.\n", 0)]
    [InlineData(".hidden/Session.note", "plaintext", "A quexal.", 0)]
    public async Task The_same_files_are_notes_as_on_the_command_line(string name, string languageId, string text, int findings)
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        var uri = folder.File(name, text);

        server.Open(uri, text, languageId);

        Assert.Equal(findings, (await server.PullAsync(uri)).Count);
    }

    [Theory]
    [InlineData("untitled:Untitled-1", "clinical-note", "A quexal.", 1)]
    [InlineData("untitled:Untitled-1", "plaintext", "A quexal.", 0)]
    [InlineData("untitled:Untitled-1", "plaintext", "Subjective:\nA quexal.\n\nPlan:\nRest.\n", 1)]
    [InlineData("git:/notes/a.md?HEAD", "markdown", "## Subjective\nA quexal.\n\n## Plan\nRest.\n", 0)]
    public async Task A_document_that_is_no_file_is_a_note_when_it_is_called_or_looks_like_one(string uri, string languageId, string text, int findings)
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);

        server.Open(uri, text, languageId);

        Assert.Equal(findings, (await server.PullAsync(uri)).Count);
    }

    [Fact]
    public async Task A_document_that_is_not_open_has_no_diagnostics()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);

        Assert.Empty(await server.PullAsync("file:///nowhere/a.note"));
    }

    [Fact]
    public async Task Severities_of_the_folder_hold()
    {
        folder.File(".editorconfig", "root = true\n[*]\nnotelint.NL8001.severity = error\n");
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, "S: A quexal.\n");

        Assert.Equal(1, (int)Assert.Single(await server.PullAsync(Untitled))!["severity"]!);
    }
}
