using System.Text.Json.Nodes;
using NoteLint.LanguageServer.Tests.Client;
using static NoteLint.LanguageServer.Tests.Client.Conversation;

namespace NoteLint.LanguageServer.Tests.Conversations;

/// <summary>Edits of a long note are answered at once from the lines around them; what the whole note says follows.</summary>
public sealed class LongNoteTests : IDisposable
{
    private const string Untitled = "untitled:Untitled-1";
    private const string Telehealth = "S: Session by secure video; client at home.\n";
    private const string Consent = "Client gave verbal consent to telehealth today.";
    private const int Fillers = 1_500;

    private static readonly string Note = $"{Telehealth}{string.Concat(Enumerable.Repeat("Client described the week and what had helped.\n", Fillers))}P: Meet weekly. {Consent}\n";

    private readonly NotesFolder folder = new();

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_client_that_can_pull_again_is_asked_to()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, Note);
        var opened = await server.PullAsync(Untitled);

        server.Change(Untitled, 2, Edit(Fillers, 0, Fillers, 0, "A quexal. "));
        server.Change(Untitled, 3, WithoutConsent);
        var first = await server.PullAsync(Untitled);
        await server.NextAsync("workspace/diagnostic/refresh");
        var second = await server.PullAsync(Untitled);

        Assert.Empty(opened);
        Assert.Equal(["NL3103", "NL8001"], Codes(second));
        Assert.Contains("NL8001", Codes(first));
    }

    [Fact]
    public async Task A_client_that_takes_pushes_gets_another()
    {
        await using var server = await ServerProcess.InitializeAsync(ServerProcess.Plain, folder.Path);
        server.Open(Untitled, Note);
        await server.NextAsync("textDocument/publishDiagnostics");

        server.Change(Untitled, 2, WithoutConsent);

        var pushed = await server.NextAsync("textDocument/publishDiagnostics");
        while (Codes(pushed["params"]!["diagnostics"]!.AsArray()).Length == 0)
        {
            pushed = await server.NextAsync("textDocument/publishDiagnostics");
        }

        Assert.Equal(["NL3103"], Codes(pushed["params"]!["diagnostics"]!.AsArray()));
        Assert.Equal(2, (int)pushed["params"]!["version"]!);
    }

    [Fact]
    public async Task A_client_that_pulls_once_gets_the_whole_at_once()
    {
        var capabilities = ServerProcess.Everything;
        capabilities["workspace"]!.AsObject().Remove("diagnostics");
        await using var server = await ServerProcess.InitializeAsync(capabilities, folder.Path);
        server.Open(Untitled, Note);
        await server.PullAsync(Untitled);

        server.Change(Untitled, 2, WithoutConsent);

        Assert.Equal(["NL3103"], Codes(await server.PullAsync(Untitled)));
    }

    private static JsonObject WithoutConsent => Edit(Fillers + 1, 16, Fillers + 1, 16 + Consent.Length, string.Empty);

    private static string[] Codes(JsonArray diagnostics) => [.. diagnostics.Select(diagnostic => (string)diagnostic!["code"]!)];
}
