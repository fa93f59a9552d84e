using NoteLint.Core.Configuration;

namespace NoteLint.Core.Tests.Identifiers;

/// <summary>What the encoder of identifiers hears in a note, and what it never changes. Shorter texts are read by rules alone.</summary>
public class HeardIdentifierTests
{
    private const string Rest = "\n\nClient appeared tired but engaged and spoke in a steady voice. Mood described as low. Affect was full. Denied thoughts of suicide, plan or intent. Grounding skills were practiced and the sleep routine was looked at together. Next session in a week at the usual time.";

    private static readonly string[] Confidentiality = ["NL21", "NL22", "NL23", "NL24", "NL25"];

    [Theory]
    [InlineData("Client: Ana Ruiz\n\nAna came late. Her shift at Bramble & Rye ran over, and Delroy had the car. Marisol laughed at her.", "Bramble & Rye", "Delroy", "Marisol")]
    [InlineData("Client: Wes Tran\n\nClient attended group. Peer Andre offered support. Client listened.", "Andre")]
    [InlineData("Name: Wes Tran\n\nWes spoke of the ward. A peer named Quincy was discharged.", "Quincy")]
    public void In_a_chart_note_third_parties_and_other_clients_are_worth_a_look(string text, params string[] places) => Assert.Equal(places, Places(text, options: null));

    [Theory]
    [InlineData("Met with Kofi in his home. Kofi's mother was out. Kofi played chess with writer.")]
    [InlineData("Client: Ana Ruiz\n\n## Safety plan\nCall Delroy 555-0142. Call Marisol 555-0143.\n\n## Data\nAna slept.")]
    [InlineData("Client: Ana Ruiz\nEmergency contact: Delroy Pike, 555-0142\n\nAna slept well. Consulted with Dr. Osei about sleep.")]
    public void In_a_chart_note_who_belongs_is_left_alone(string text) => Assert.Empty(Places(text, options: null));

    [Theory]
    [InlineData("Client: Ana Ruiz\n\nAna gave the police item number L24-99120. Bank refunded.", "L24-99120")]
    [InlineData("Client: Ana Ruiz\n\nHe can be reached at 614-555-0177, she said.", "614-555-0177")]
    [InlineData("Client: Ana Ruiz\n\nShe starts at Elkhorn Title on Monday.", "Elkhorn Title")]
    [InlineData("Client: Ana Ruiz\n\nHer cousin is a dental hygienist at Bright Cove Dental.", "Bright Cove Dental")]
    [InlineData("Client: Ana Ruiz\n\nNurse aide by trade, supervisor at Brandt & Sons Roofing since May.", "Brandt & Sons Roofing")]
    public void In_a_chart_note_numbers_and_employers_of_the_narrative_are_worth_a_look(string text, string place) => Assert.Equal([place], Places(text, options: null));

    [Theory]
    [InlineData("Client: Ana Ruiz\n\nAna slept well.", "\n\nRuthanne Mbeki, PsyD, license PSY 30991\nLakeshore Trauma Associates\nTel 414-555-0129")]
    [InlineData("Client: Ana Ruiz\n\nCPS was called at 3:10. The worker may be reached at 541-555-0170. Ana agreed.", "")]
    public void In_a_chart_note_numbers_of_the_signature_and_of_a_report_are_left_alone(string text, string signature) => Assert.Empty(Places(text, options: null, signature));

    [Theory]
    [InlineData("S: Mr. Harlow says he slept four hours. Harlow denies nightmares. A: Harlow meets criteria for PTSD.", "Harlow", "Harlow", "Harlow")]
    [InlineData("Delroy came late, told of the row with Marisol. Seen again on 3/4, next 3/11.", "Delroy", "Marisol", "3/4", "3/11")]
    [InlineData("Last visit was the 14th of February 2025. She moved in the spring of 2024.", "14th of February 2025")]
    [InlineData("Mom Brandon Hall is at bedside, dad Courtney Hall is not involved.", "Brandon Hall", "Courtney Hall")]
    [InlineData("Transferred from Children's Hospital to UIHC on 3/4. Grandmother Linda Jackson understood.", "UIHC", "3/4", "Linda Jackson")]
    [InlineData("Discharged from Providence Hospital in May and referred to Gig Harbor urgent care.", "Providence Hospital", "Gig Harbor")]
    [InlineData("He went to Ontario, Bavaria, Punjab and Scotland.")]
    [InlineData("Open reduction and internal fixation (ORIF) of the wrist. He sits on a Star cushion and took a tree branch for a doorknob after three car accidents, all rear-enders.")]
    [InlineData("Peak flows were 150, later they were down to 100 and fell to 75. He is slightly tachycardic, 105, but stable.")]
    [InlineData("Hope is thin right now. Her cat Marlowe hides, and she calls her anxiety Gerald. Read Winnicott and Piaget.")]
    public void Where_nobody_may_be_identified_names_places_and_dates_are_found_and_nothing_else(string text, params string[] places) => Assert.Equal(places, Places(text, LintText.Deidentified));

    private static string[] Places(string text, LintOptions? options, string signature = "")
    {
        var note = text + Rest + signature;
        return [.. LintText.Findings(note, options).Where(static finding => Array.Exists(Confidentiality, finding.Rule.Id.StartsWith)).Select(finding => note.Substring(finding.Span.Start, finding.Span.Length))];
    }
}
