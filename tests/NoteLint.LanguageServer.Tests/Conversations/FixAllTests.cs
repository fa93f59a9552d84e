using NoteLint.LanguageServer.Tests.Client;
using static NoteLint.LanguageServer.Tests.Client.Conversation;

namespace NoteLint.LanguageServer.Tests.Conversations;

public sealed class FixAllTests : IDisposable
{
    private const string Untitled = "untitled:Untitled-1";
    private const string Flawed = "S: One quexal here, a brandle.\nO: A quexal again.\n";

    private readonly NotesFolder folder = new();

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task All_safe_fixes_of_a_note_are_one_edit_and_nothing_is_left_to_fix()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, Flawed);

        var action = Assert.Single(await server.ActionsAsync(Untitled, RangeOf(0, 0, 0, 0), ["source.fixAll.notelint"]))!;
        var fixedText = Apply(Flawed, action.EditsOf());
        server.Change(Untitled, 2, new System.Text.Json.Nodes.JsonObject { ["text"] = fixedText });

        Assert.Equal("Make all 3 safe fixes of this note", (string?)action["title"]);
        Assert.Equal("S: One plain word here, a plain word.\nO: A plain word again.\n", fixedText);
        Assert.Empty(await server.ActionsAsync(Untitled, RangeOf(0, 0, 0, 0), ["source.fixAll"]));
    }

    [Fact]
    public async Task A_fix_that_needs_the_writers_eye_is_not_made_with_all()
    {
        await using var server = await ServerProcess.InitializeAsync();
        server.Open(Untitled, "S: Client is an addict.\n");

        Assert.NotEmpty(await server.ActionsAsync(Untitled, RangeOf(0, 17, 0, 17), ["quickfix"]));
        Assert.Empty(await server.ActionsAsync(Untitled, RangeOf(0, 0, 0, 0), ["source.fixAll"]));
    }

    [Fact]
    public async Task All_safe_fixes_of_one_rule_are_offered_where_there_are_several()
    {
        await using var server = await ServerProcess.InitializeAsync(folder: folder.Path);
        server.Open(Untitled, Flawed);
        server.Open("untitled:one", "S: One quexal here.\n");

        var action = Assert.Single(await server.ActionsAsync(Untitled, RangeOf(0, 8, 0, 8)), action => ((string)action!["title"]!).StartsWith("Make all", StringComparison.Ordinal))!;

        Assert.Equal("Make all 3 safe fixes of NL8001 (test-word) in this note", (string?)action["title"]);
        Assert.Equal(3, action["diagnostics"]!.AsArray().Count);
        Assert.Equal("S: One plain word here, a plain word.\nO: A plain word again.\n", Apply(Flawed, action.EditsOf()));
        Assert.DoesNotContain(await server.ActionsAsync("untitled:one", RangeOf(0, 8, 0, 8)), action => ((string)action!["title"]!).StartsWith("Make all", StringComparison.Ordinal));
    }
}
