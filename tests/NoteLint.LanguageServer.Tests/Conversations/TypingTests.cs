using NoteLint.LanguageServer.Tests.Client;
using static NoteLint.LanguageServer.Tests.Client.Conversation;

namespace NoteLint.LanguageServer.Tests.Conversations;

public sealed class TypingTests : IDisposable
{
    private const string Untitled = "untitled:Untitled-1";

    private readonly NotesFolder folder = new();

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_word_is_flagged_when_it_is_finished()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, "S: A tovik and a quexa");

        server.Change(Untitled, 2, Edit(0, 22, 0, 22, "l"));
        var typing = await server.PullAsync(Untitled);
        server.Change(Untitled, 3, Edit(0, 23, 0, 23, " "));
        var finished = await server.PullAsync(Untitled);

        Assert.Single(typing);
        Assert.Equal(2, finished.Count);
    }

    [Fact]
    public async Task A_word_is_flagged_when_the_writer_goes_on_elsewhere()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, "S: \nA quexa");

        server.Change(Untitled, 2, Edit(1, 7, 1, 7, "l"));
        var typing = await server.PullAsync(Untitled);
        server.Change(Untitled, 3, Edit(0, 3, 0, 3, "x"));

        Assert.Empty(typing);
        Assert.Single(await server.PullAsync(Untitled));
    }

    [Fact]
    public async Task A_word_is_flagged_when_the_note_is_saved()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, "A quexa");
        server.Change(Untitled, 2, Edit(0, 7, 0, 7, "l"));
        var typing = await server.PullAsync(Untitled);

        server.Save(Untitled);
        await server.NextAsync("workspace/diagnostic/refresh");

        Assert.Empty(typing);
        Assert.Single(await server.PullAsync(Untitled));
    }

    [Fact]
    public async Task What_is_pasted_is_flagged_at_once()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, "S: ");

        server.Change(Untitled, 2, Edit(0, 3, 0, 3, "There is a quexal"));

        Assert.Single(await server.PullAsync(Untitled));
    }

    [Fact]
    public async Task Letters_that_come_together_are_typed_too()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, "A quex");

        server.Change(Untitled, 2, Edit(0, 6, 0, 6, "a"), Edit(0, 7, 0, 7, "l"));
        var typing = await server.PullAsync(Untitled);
        server.Change(Untitled, 3, Edit(0, 8, 0, 8, "s"), Edit(0, 8, 0, 9, ""), Edit(0, 0, 0, 0, "x"));

        Assert.Empty(typing);
        Assert.Single(await server.PullAsync(Untitled));
    }

    [Fact]
    public async Task Consent_is_not_asked_for_in_a_sentence_that_goes_on()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, "S: Fine.\nWe met by zolvid");

        server.Change(Untitled, 2, Edit(1, 16, 1, 16, " "));
        var typing = await server.PullAsync(Untitled);
        server.Change(Untitled, 3, Edit(1, 17, 1, 17, "."));

        Assert.Empty(typing);
        Assert.Equal("NL8002", (string?)Assert.Single(await server.PullAsync(Untitled))!["code"]);
    }

    [Fact]
    public async Task Quick_fixes_and_hovers_wait_as_well()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, "A quexa");
        server.Change(Untitled, 2, Edit(0, 7, 0, 7, "l"));

        Assert.Empty(await server.ActionsAsync(Untitled, RangeOf(0, 0, 0, 8)));
        Assert.Null(await server.HoverAsync(Untitled, RangeOf(0, 4, 0, 4)["start"]!));
    }
}
