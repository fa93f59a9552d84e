using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.Identifiers.Names;

/// <summary>A role in place of a name keeps the sentence and the truth.</summary>
public class NameFixTests
{
    [Theory]
    [InlineData("Client visited her brother Tom. She helped Tom move.", "Client visited her brother. She helped her brother move.")]
    [InlineData("Client has a son named Leo. Leo started school.", "Client has a son. The son started school.")]
    [InlineData("Client likes her teacher, Mrs. Green. She wrote to Mrs. Green.", "Client likes her teacher. She wrote to her teacher.")]
    [InlineData("Client missed her older sister Ana's wedding. She sent Ana's gift late.", "Client missed her older sister's wedding. She sent her older sister's gift late.")]
    public void One_action_writes_the_role_at_every_place(string text, string after)
    {
        var fix = Everywhere(LintText.Findings(text)[0]);

        Assert.NotNull(fix);
        Assert.Equal(FixSafety.Review, fix.Safety);
        Assert.Contains("all 2 places", fix.Title, StringComparison.Ordinal);
        Assert.Equal(after, LintText.Apply(text, fix));
    }

    [Theory]
    [InlineData("Client visited her brother Tom and her brother Max. She helped Tom move.")]
    [InlineData("Client said that her brother Tom hit her with a belt. She has not seen Tom since.")]
    [InlineData("Client fears her ex-husband Tom. The custody hearing with Tom is on Monday.")]
    [InlineData("Client visited her brother Tom. The mother of her friend likes Tom.")]
    public void Nothing_is_renamed_everywhere_where_a_role_fits_two_or_evidence_would_change(string text) =>
        Assert.All(LintText.Findings(text).Where(IsName), finding => Assert.Null(Everywhere(finding)));

    [Theory]
    [InlineData("Client's father said, \"Her brother Tom is home.\"")]
    [InlineData("Mother reports that her brother Tom drinks.")]
    [InlineData("Client said that his uncle Ricky beat him with a belt.")]
    [InlineData("Client visited her brother Tom and her brother Max.")]
    [InlineData("Client visited her brother Tom.\n\nElectronically signed by Maria Sample, LCSW, 2026-03-04 10:00")]
    [InlineData("Her cousin Amir got her pregnant at 13.")]
    [InlineData("Her nephew Cody made her sign the deed.")]
    [InlineData("School may release the child to grandmother Ruth only.")]
    [InlineData("Met with Father Thomas on Sunday.")]
    [InlineData("Father Murphy, her parish priest, came to see her.")]
    public void No_fix_in_speech_evidence_signed_notes_or_where_a_role_fits_two(string text)
    {
        var findings = LintText.Findings(text).Where(IsName).ToList();

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Empty(finding.Fixes));
    }

    [Theory]
    [InlineData("NL2208", "Suspect's plate is 7KLM294; she saw him circle the house.")]
    [InlineData("NL2209", "Gun serial number A881273 turned in to police.")]
    [InlineData("NL2207", "Restraining order case no. 24-DV-00981 bars contact.")]
    public void No_fix_for_a_number_that_may_be_evidence_or_a_legal_fact(string rule, string text)
    {
        var finding = Assert.Single(LintText.Findings(text), finding => finding.Rule.Id == rule);

        Assert.Empty(finding.Fixes);
    }

    [Theory]
    [InlineData("Client: Alex Example\n\n## Data\nAlex slept.", "Client: [client]\n\n## Data\n[client] slept.")]
    [InlineData("Client visited her brother Tom and her brother Max.", "Client visited her brother [brother 1] and her brother [brother 2].")]
    [InlineData("Dr. Okafor was informed.", "Dr. [clinician] was informed.")]
    [InlineData("Clients: Nora and Hugh Example\n\nNora came with Hugh. Hugh sat by Nora Example.", "Clients: [client 1] and [client 2]\n\n[client 1] came with [client 2]. [client 2] sat by [client 1].")]
    [InlineData("Couple: Nora Example & Hugh Example\n\nHugh came late. Nora waited.", "Couple: [client 1] & [client 2]\n\n[client 2] came late. [client 1] waited.")]
    public void Where_nobody_may_be_identified_a_mask_says_who_it_was(string text, string after)
    {
        var edits = LintText.Findings(text, LintText.Deidentified).Where(IsName).SelectMany(finding => finding.Fixes[0].Edits);

        Assert.Equal(after, Microsoft.CodeAnalysis.Text.SourceText.From(text).WithChanges(edits).ToString());
    }

    private static bool IsName(Finding finding) => finding.Identifier == "name";

    private static Fix? Everywhere(Finding finding) => finding.Fixes.FirstOrDefault(fix => fix.Edits.Length > 1);
}
