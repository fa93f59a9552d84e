using NoteLint.Cli.Shell;

namespace NoteLint.Cli.Tests.Commands;

public sealed class RulesAndExplainTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Notelint notelint;

    public RulesAndExplainTests()
    {
        notelint = new Notelint(folder);
        folder.Write(ClinicPage.Path, ClinicPage.Text);
    }

    [Fact]
    public void All_rules_are_listed_with_those_of_the_clinic()
    {
        var run = notelint.Call("rules", "--format", "json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var own = run.Json.EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == "NL8001");
        Assert.Equal(("doorbell-guest", "judgmental", "warning", "Label for a person who comes often"), (Field("name"), Field("family"), Field("severity"), Field("title")));
        Assert.Contains(run.Json.EnumerateArray(), rule => rule.GetProperty("id").GetString() == "NL9002");
        Assert.Contains("doorbell-guest", notelint.Call("rules").Output, StringComparison.Ordinal);

        string? Field(string name) => own.GetProperty(name).GetString();
    }

    [Theory]
    [InlineData("support")]
    [InlineData("Respect")]
    public void The_rules_of_one_element_are_listed(string element)
    {
        var run = notelint.Call("rules", "--element", element, "--format", "json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.NotEmpty(run.Json.EnumerateArray());
        Assert.All(run.Json.EnumerateArray(), rule => Assert.Contains(rule.GetProperty("elements").EnumerateArray(), name => string.Equals(name.GetString(), element, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void An_unknown_element_is_answered_with_those_there_are()
    {
        var run = notelint.Call("rules", "--element", "respekt");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("respect", run.Error, StringComparison.Ordinal);
        Assert.Contains("warmth", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NL8001")]
    [InlineData("nl8001")]
    [InlineData("Doorbell-Guest")]
    public void A_rule_is_explained_by_id_or_name(string rule)
    {
        var run = notelint.Call("explain", rule);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("NL8001 doorbell-guest", run.Output, StringComparison.Ordinal);
        Assert.Contains("| doorbell guest (noun) | person who comes often | | safe |", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("severity: warning", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_rule_is_answered_with_the_nearest_ones()
    {
        var run = notelint.Call("explain", "doorbell-gest");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("Did you mean doorbell-guest?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_the_one_of_the_build()
    {
        var run = notelint.Call("--version");

        Assert.Equal((0, typeof(ExitCode).Assembly.GetName().Version!.ToString(3)), (run.ExitCode, run.Output.TrimEnd()));
    }

    public void Dispose() => folder.Dispose();
}
