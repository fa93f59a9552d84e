using NoteLint.Core.Identifiers.Numbers;

namespace NoteLint.Core.Tests.Identifiers;

/// <summary>Which letters and digits look like the number of one person or thing.</summary>
public class CodeShapeTests
{
    [Theory]
    [InlineData("GA-AD-118203")]
    [InlineData("PL7781")]
    [InlineData("30-11-8842")]
    [InlineData("7TRD559")]
    [InlineData("S-2044718")]
    public void A_number_stands_alone(string text) => Assert.Equal(CodeStrength.Alone, CodeShape.Of(text));

    [Theory]
    [InlineData("8K2J7Q")]
    [InlineData("88-2041")]
    [InlineData("30418")]
    public void A_number_needs_a_word_for_what_is_numbered(string text) => Assert.Equal(CodeStrength.WithLabel, CodeShape.Of(text));

    [Theory]
    [InlineData("F43.10")]
    [InlineData("150-200")]
    [InlineData("2019-2024")]
    [InlineData("1500MG")]
    [InlineData("PHQ-9")]
    [InlineData("C3-C4/C5-C6")]
    [InlineData("CMS-1500")]
    [InlineData("120/80")]
    [InlineData("FY-2024")]
    [InlineData("1HGCM82633A004353")]
    public void Doses_scores_ranges_codes_and_forms_are_none(string text) => Assert.Equal(CodeStrength.None, CodeShape.Of(text));
}
