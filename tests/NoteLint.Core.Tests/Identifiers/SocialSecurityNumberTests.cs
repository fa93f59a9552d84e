namespace NoteLint.Core.Tests.Identifiers;

public class SocialSecurityNumberTests
{
    private const string Rule = "NL2201";

    [Theory]
    [InlineData("Gave 219-09-9999 at the desk.", "219-09-9999")]
    [InlineData("SSN: 219 09 9999", "219 09 9999")]
    [InlineData("SSN 219099999, insured.", "219099999")]
    [InlineData("Social Security number is 219-09-9999.", "219-09-9999")]
    [InlineData("SSN (219-09-9999)", "219-09-9999")]
    [InlineData("**SSN:** 219-09-9999", "219-09-9999")]
    [InlineData("SSN 219–09–9999", "219–09–9999")]
    public void A_number_that_can_be_issued_is_found_without_its_label(string text, string place) =>
        Assert.Equal([place], LintText.Places(text, Rule));

    [Theory]
    [InlineData("Area 000: 000-12-3456")]
    [InlineData("Area 666: 666-12-3456")]
    [InlineData("Area 900 and more: 987-65-4320")]
    [InlineData("Group 00: 219-00-9999")]
    [InlineData("Serial 0000: 219-09-0000")]
    [InlineData("Without label 219 09 9999 or 219099999")]
    [InlineData("Part of a longer number 219-09-99991 and 1219-09-9999 and 44-219-09-9999")]
    [InlineData("Different separators 219-09 9999")]
    [InlineData("Phone 555-0142, PHQ-9 14, BP 120-80")]
    public void Other_numbers_are_left_alone(string text) => Assert.Empty(LintText.Places(text, Rule));

    [Fact]
    public void The_fix_leaves_a_mask_that_says_what_stood_there() =>
        Assert.Equal("SSN: [Social Security number] on file.", LintText.AfterFirstFix("SSN: 219-09-9999 on file.", Rule));
}
