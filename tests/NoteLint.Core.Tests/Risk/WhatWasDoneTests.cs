namespace NoteLint.Core.Tests.Risk;

/// <summary>A finding on risk never says that nothing was done where the note tells of it.</summary>
public class WhatWasDoneTests
{
    [Theory]
    [InlineData("NL5501", "Client threatened to hang himself; SI with plan. Placed on suicide watch, 15-min checks.")]
    [InlineData("NL5502", "Client is cutting herself again. Mother to lock up blades.")]
    [InlineData("NL5502", "Head-banging three times a day, helmet used.")]
    [InlineData("NL5503", "Client has thoughts of killing his boss. Reported to Bend PD, Sgt. Example.")]
    public void What_was_done_is_heard(string rule, string text) =>
        Assert.DoesNotContain(LintText.Findings(text), finding => finding.Rule.Id == rule && finding.Message.Contains("what was done was found", StringComparison.Ordinal));
}
