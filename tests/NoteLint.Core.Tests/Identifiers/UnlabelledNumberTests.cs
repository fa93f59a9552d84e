namespace NoteLint.Core.Tests.Identifiers;

/// <summary>Letters and digits that no label stands directly before.</summary>
public class UnlabelledNumberTests
{
    private const string OtherNumber = "NL2207";

    [Theory]
    [InlineData("She brought GA-AD-118203 along.", "GA-AD-118203")]
    [InlineData("The lot was PL7781 again.", "PL7781")]
    [InlineData("He named 30-11-8842 twice.", "30-11-8842")]
    public void Where_nobody_may_be_identified_a_number_counts_wherever_it_stands(string text, string place)
    {
        Assert.Contains(LintText.Findings(text, LintText.Deidentified), finding => text.Substring(finding.Span.Start, finding.Span.Length) == place);
        Assert.Empty(LintText.Places(text, OtherNumber));
    }

    [Theory]
    [InlineData("NL2209", "The serial off the dashcam, DC-88-41207, was noted.", "DC-88-41207")]
    [InlineData("NL2208", "He wrote down the man's plate, 7TRD559, and left.", "7TRD559")]
    public void In_a_chart_note_a_word_for_what_is_numbered_must_stand_before(string rule, string text, string place) =>
        Assert.Equal([place], LintText.Places(text, rule));

    [Theory]
    [InlineData("Diagnosis F43.10, code H0004, handout CMS-1500.")]
    [InlineData("Diagnoses at intake: F40.10, F32.1.")]
    [InlineData("Records 2019-2024, 150-200 mg, 1500MG, 1400H.")]
    [InlineData("BP112/76, PHQ-9 14, C3-C4/C5-C6, 3000cGy, I-131 therapy.")]
    [InlineData("Aetna has approved 12 more units of H0040, was 6 of T1017.")]
    [InlineData("Text HOME to 741741; lidocaine with epinephrine 1:200000.")]
    public void Doses_scores_ranges_codes_and_forms_are_none(string text) =>
        Assert.Empty(LintText.Places(text, OtherNumber, LintText.Deidentified));

    [Fact]
    public void A_code_of_services_behind_an_insurer_is_no_number_of_a_plan() =>
        Assert.Empty(LintText.Places("Aetna has approved 12 more units of H0040.", "NL2203", LintText.Deidentified));
}
