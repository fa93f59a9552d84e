namespace NoteLint.Core.Tests.Identifiers.Names;

/// <summary>What is a name and where it begins and ends; every mention is a place of its own.</summary>
public class NameTests
{
    private static readonly string[] Rules = ["NL2101", "NL2102", "NL2103"];

    [Theory]
    [InlineData("Mrs. Bright's letter came.", "Bright")]
    [InlineData("Met Mr. al-Masri and Pieter van der Merwe.", "al-Masri", "Pieter van der Merwe")]
    [InlineData("Her uncle Séamus O'Brien and Dr. McAllister agreed.", "Séamus O'Brien", "McAllister")]
    [InlineData("Name: Kowalski, Jadwiga\n\n## Data\nMs. Kowalski slept.", "Kowalski, Jadwiga", "Kowalski")]
    [InlineData("Client: Jean-Luc Example\n\n## Data\nJEAN-LUC came late.", "Jean-Luc Example", "JEAN-LUC")]
    [InlineData("her brother idris is back. she likes idris.", "idris", "idris")]
    [InlineData("PT LIVES WITH HER SISTER LATOYA. LATOYA WORKS NIGHTS.", "LATOYA", "LATOYA")]
    [InlineData("She told Thandiwe and Kofi about it.", "Thandiwe", "Kofi")]
    [InlineData("Mai (9) and Linh, her sister, played.", "Mai", "Linh")]
    [InlineData("Faith said that faith keeps her going.", "Faith")]
    [InlineData("Client: Will Example\n\n## Data\nWill grants that he will try. Will he?", "Will Example", "Will")]
    [InlineData("Signed by T. Boudreaux, LCSW", "T. Boudreaux")]
    [InlineData("Seen with J.R., her cousin. J.R. was quiet.", "J.R.", "J.R.")]
    [InlineData("Her friend Soo-jin said that Kayleigh slept.", "Soo-jin", "Kayleigh")]
    [InlineData("NIECE CHARITY (70) VISITS. PEARL BROUGHT IT; HIS DAUGHTER PEARL AT BEDSIDE.", "CHARITY", "PEARL", "PEARL")]
    [InlineData("HER LANDLORD MR. DELACROIX RAISED THE RENT. MRS. PARIS LENT HER SOME.", "DELACROIX", "PARIS")]
    [InlineData("fight with his brother hunter who took the truck. gf summer told him to let it go.", "hunter", "summer")]
    [InlineData("Her cellmate \"Oso\" woke her.", "Oso")]
    [InlineData("The Zawadzki family came late.", "Zawadzki")]
    [InlineData("Emergency contact: Dieter Example (Husband) 505-555-0120\n\nHer Husband slept.", "Dieter Example")]
    [InlineData("EMERGENCY CONTACT: JUNE EXAMPLE, SISTER\n\nSHE SLEPT.", "JUNE EXAMPLE")]
    [InlineData("caller is tamsin. calling abt her nephew caleb, she is worried abt him.", "tamsin", "caleb")]
    [InlineData("Worker: Darius Wheatley  Emp. no. E-40917", "Darius Wheatley")]
    public void A_name_is_found_without_title_and_possessive(string text, params string[] names) => Assert.Equal(names, NamesIn(text));

    [Theory]
    [InlineData("Beck Depression Inventory 14, Hamilton 12, Young Mania Rating Scale 3.")]
    [InlineData("Foley removed; Romberg negative; Parkinson's disease stable; Bell palsy resolved.")]
    [InlineData("Will start in May. May increase in June. Mark the date. Hope remains.")]
    [InlineData("Took Lexapro, Ativan and Abilify; used CBT, EMDR and Motivational Interviewing.")]
    [InlineData("Visited Charlotte and Jackson; lives on Grant Avenue near Lincoln Park.")]
    [InlineData("Reading Viktor Frankl; watched Ted Lasso; likes Batman.")]
    [InlineData("Celebrated Christmas, Passover and Diwali. She is Catholic and speaks Polish.")]
    [InlineData("Bipolar I Disorder, Most Recent Episode Manic")]
    [InlineData("MAJOR DEPRESSIVE DISORDER, RECURRENT. GENERAL EXAM NORMAL.")]
    [InlineData("Outcomes are better (Example and Norcross, 2018).")]
    [InlineData("Discectomy at C5-C6 with a Kocher clamp.")]
    [InlineData("Dr. X and Dr. XYZ reviewed.")]
    [InlineData("D.O.B.: see the chart. The Stanley-Brown form was completed.")]
    [InlineData("Bidirectional Glenn shunt; the Glenn anastomosis is patent.")]
    [InlineData("An Akin osteotomy was done. Vasculopathy such as Moya Moya. N. Meningitidis: negative, E. Coli K1: negative.")]
    [InlineData("Gen Screen normal. General Screen normal. MRI Brian Scan normal.")]
    [InlineData("Cardiac output by Fick is 4.9. Finnegan max 14. Jamar grip 14 kg.")]
    [InlineData("He had Batman arrest the Joker. Then Robin was sent away because Alfred is too old.")]
    [InlineData("Compared himself with Dr. Jekyll and Mr. Hyde. Read Moby Dick and dreamed of Captain Ahab.")]
    [InlineData("Client's father said that it helps. His mother said, through the interpreter, no. Her dad drew it.")]
    [InlineData("Her mother may visit. His dad will call. Sundowning worsened on Fri.")]
    [InlineData("The block was normal, 440 ms. With pacing it was 250 ms. Corrected time was normal.")]
    public void What_looks_like_a_name_is_left_alone(string text) => Assert.Empty(NamesIn(text));

    [Theory]
    [InlineData("Closed with sutures as described by Rowland, et al, and dressed.")]
    [InlineData("Moro and Babkin present, Ortolani and Barlow negative, Gower absent. Lansinoh used, Medela pump.")]
    [InlineData("The port was closed utilizing Carter-Thomason. Packed with moist Ray-Tec. Supine with Johnson knee holder, elevated Glenn pressures and clips.")]
    [InlineData("Said he's Jesus, then Neo, then Napoleon. Says he is Elijah, then the Archangel Gabriel.")]
    [InlineData("Drew Pinocchio and Gepetto. Special interest: Tolkien, above all Samwise and Éowyn. Ben & Jerry's on Friday.")]
    [InlineData("She asked to switch from Ortho-Tri-Cyclen. Graded motor imagery after Moseley. Level II and Stage III nodes, CT Brain clear.")]
    [InlineData("Read Yalom, and talked over Racker's complementary identification and whether Benjamin's thirdness fits.")]
    [InlineData("The edges were held with Alfred clamps, Steven scissors and Doyle splints.")]
    public void Who_a_thing_or_a_method_is_named_after_is_no_third_party(string text) => Assert.DoesNotContain(LintText.Findings(text), finding => finding.Rule.Id == "NL2102");

    private static IEnumerable<string> NamesIn(string text) => LintText.Findings(text, LintText.Deidentified)
        .Where(finding => Rules.Contains(finding.Rule.Id))
        .Select(finding => text.Substring(finding.Span.Start, finding.Span.Length));
}
