using NoteLint.Core.Configuration;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.Identifiers;

public class ThirdPartyNameTests
{
    private const string Rule = "NL2102";

    [Theory]
    [InlineData("Argued with her brother Tom.", "Tom", "Argued with her brother.")]
    [InlineData("Lives with his wife, Maria Example, and a dog.", "Maria Example", "Lives with his wife and a dog.")]
    [InlineData("Her best friend (Ana) moved away.", "Ana", "Her best friend moved away.")]
    [InlineData("Borrowed her mother-in-law Ruth's car.", "Ruth", "Borrowed her mother-in-law's car.")]
    [InlineData("He has a son named Leo.", "Leo", "He has a son.")]
    [InlineData("Mom Brandy called twice.", "Brandy", "Mom called twice.")]
    [InlineData("Spoke to mother Thomas Black today.", "Thomas Black", "Spoke to mother today.")]
    [InlineData("His partner José Núñez-Example drove.", "José Núñez-Example", "His partner drove.")]
    public void A_name_after_a_relation_is_found_and_the_role_stays(string text, string place, string after)
    {
        Assert.Equal([place], LintText.Places(text, Rule));
        Assert.Equal(after, LintText.AfterFirstFix(text, Rule));
    }

    [Theory]
    [InlineData("Client slept well.\nMy colleague, N. Template, went through the plan with her.")]
    [InlineData("Client slept well.\nOur trainee, Nora Template, took the history.")]
    [InlineData("Client slept well.\nSpiritual care (Rev. Template): He asked for music.")]
    [InlineData("Dear friend,\n\nYou asked for two lines. Here they are.\n\nWarm regards,\nMarisol")]
    [InlineData("Client slept well and ate.\n\nRecorded by N. Template, shift counselor")]
    [InlineData("Unit 4, June 14, 2026\nClient: Ms. Template; twins at home. Agreed to this on June 12.")]
    [InlineData("Client keeps three hens, one of them named Gloria.")]
    [InlineData("Client wishes to be called patient, not weak.")]
    [InlineData("Asked for a good day, all of them named Thursday.")]
    [InlineData("Couples session: Nora Template and Leo Template, May 4.\n\nLeo spoke of rent. Nora spoke of sleep.")]
    [InlineData("Seen: couple. Couple: Nora Template and Leo Template.\n\nLeo spoke of rent.")]
    [InlineData("S: Nora (\"Nono\") Kowalski says sleep is short. Ms. Kowalski will call.")]
    [InlineData("Client: Leo Sample\n\nHe named joy, and then fear, in a low voice.")]
    [InlineData("Client: Leo Sample\n\nNext appointment 5/9/24 at 3:00 with Ms. Template.")]
    [InlineData("Client: Leo Sample\n\nI made a report to APS at noon. The screener said that an investigator, Nora Template, will visit on Friday.")]
    [InlineData("Client: Leo Sample\n\nHe said that he would \"cut\" his ex-wife, Nora Template, on Sunday.")]
    [InlineData("Couples session 3. Both partners came, with Ruth and Nora. Both partners attended, Ruth and Nora.")]
    public void Who_writes_works_beside_the_writer_or_is_nobody_is_no_third_party(string text) => Assert.Empty(LintText.Places(text, Rule));

    [Theory]
    [InlineData("Client slept well.\nHer colleague, Nora Template, drove her home.")]
    [InlineData("Client slept well. Her boss (Nora Template) called.")]
    public void A_colleague_of_the_client_is_one(string text) => Assert.Equal(["Nora Template"], LintText.Places(text, Rule));

    [Theory]
    [InlineData("Her brother called on Sunday.")]
    [InlineData("Saw her brother Sunday.")]
    [InlineData("His father, Vietnam veteran and retired, visits.")]
    [InlineData("Father MI at 50.")]
    [InlineData("Her mother Spanish, her father German.")]
    [InlineData("Celebrated Mother's Day with the family.")]
    [InlineData("Mother reports better sleep. Father Denies concerns.")]
    [InlineData("Husband will drive.")]
    [InlineData("## Friend Group")]
    [InlineData("Attended the Big Brother Big Sister program.")]
    [InlineData("Partner Violence Screen negative.")]
    [InlineData("Her Mother Teresa complex came up.")]
    public void What_is_no_name_is_left_alone(string text) => Assert.Empty(LintText.Places(text, Rule));

    [Theory]
    [InlineData("He left after he and Kordell fought in the lot.", "Kordell")]
    [InlineData("Told of a lunch with a colleague at Kiewit, Anneke, that he had kept to himself.", "Anneke")]
    [InlineData("He was angry at the visit supervisor, Deirdre Falk, who wrote it down.", "Deirdre Falk")]
    [InlineData("The owner, Gene, was kind about it.", "Gene")]
    [InlineData("slept ok. no cravings. back to work. less fighting w verna, his girlfriend, this month.", "verna")]
    [InlineData("Client: Ana Example\n\nHer son Jordan is well. She may move to Jordan for a year.", "Jordan")]
    [InlineData("Client slept well. Yesterday Kordell hit him with a bat.", "Kordell")]
    [InlineData("He slept well. At noon Wendell came over to see his brother.", "Wendell")]
    [InlineData("Client told me, \"Wendell and I fought.\"", "Wendell")]
    [InlineData("Client was followed by Ana, who is not on his team.", "Ana")]
    [InlineData("Student: J.R. J.R. said that Tyrese laughed at her.", "Tyrese")]
    [InlineData("Client is a man with a son, Kai.", "Kai")]
    [InlineData("Client slept well. Her preceptor Hyun-woo backs her.", "Hyun-woo")]
    [InlineData("Ms. T reports that her neighbor in Apt 4C, Mrs. Petrov, bangs on walls.", "Petrov")]
    [InlineData("Met with Dante about his son. He slept well.", "Dante")]
    [InlineData("Client slept well. She thinks it's Delphine.", "Delphine")]
    [InlineData("Client slept well. Saw Bri in the dining hall.", "Bri")]
    [InlineData("Client told of a slip on Saturday with Angel and Red.", "Angel")]
    [InlineData("Client slept well. Gunther has been her boss for years.", "Gunther")]
    [InlineData("Release signed for the court; she asked that nothing go to her ex-coworker Hector.", "Hector")]
    [InlineData("truck got hit. no one hurt. done by a guy called rusty, he said. calm now.", "rusty")]
    public void A_name_is_found_by_what_stands_around_it(string text, string place) => Assert.Equal([place], LintText.Places(text, Rule));

    [Theory]
    [InlineData("She binge-watched Northern Sample and cried when Meredith left.")]
    [InlineData("Watched the film about Matilda; felt like Rory in the second film.")]
    [InlineData("In the sand tray Batman arrested the dinosaur, and Olaf hid in the oven.")]
    [InlineData("Bowen calls this the pursuer; as Hartvigsen suggests, they slowed down.")]
    [InlineData("Mifflin-St Jeor estimate 1,950 kcal. Jordan Left-Right Reversal within limits.")]
    [InlineData("Teacher Vanderbilt still pending. Ate Weetabix, refused lunch.")]
    [InlineData("Better on the Camila pill; he quoted My Cousin Vinny.")]
    [InlineData("She compared her critic to Mrs. Bennet in Pride and Prejudice.")]
    [InlineData("Recovery stories: Nash, the mathematician, and a song.")]
    [InlineData("A series held each January, April, July and October.")]
    [InlineData("Family history: brother Tourette's; mother Graves' disease.")]
    [InlineData("Child named the dragon Sparkle and the bear Mr. Buttons.")]
    [InlineData("Lives alone with two cats, Milo and Otis. The plant, Fernando, thrives. Her car, Betty, died.")]
    [InlineData("Client is a 29 y/o trans man, Kai. Legal name Katherine Osborne on insurance only.")]
    [InlineData("Couples: Ravi & Jill, session 3. Jill laughed.")]
    [InlineData("Check-in w/ Dante in the hall. He said he is ok.")]
    [InlineData("Client slept well. MH aide Porter reported pacing.")]
    [InlineData("Client slept well. ER contact mom Deb 202-555-0118.")]
    [InlineData("Client slept well. Ate Annie's mac and read.")]
    [InlineData("Stanley-Brown plans were complete in 3 of 3 charts.")]
    public void Figures_authors_tests_and_products_are_left_alone(string text) => Assert.Empty(LintText.Places(text, Rule));

    [Theory]
    [InlineData("Emergency contact unchanged: sister, Shanna Example, 505-555-0122.")]
    [InlineData("Stanley-Brown plan made: music, contacts sister Ana 540-555-0129, 988.")]
    [InlineData("Emergency contact: her sister Ana Example, 555-0142.")]
    [InlineData("## Safety Plan\nCall my sister Ana at 555-0142.")]
    [InlineData("Signed a release for her brother Tom.")]
    [InlineData("He threatened to hurt his roommate Kim with a knife.")]
    [InlineData("Guardian: grandmother Rose Example attended.")]
    public void Who_must_be_named_in_a_chart_note_is_no_finding_there(string text)
    {
        Assert.Empty(LintText.Places(text, Rule));
        Assert.NotEmpty(LintText.Places(text, Rule, LintText.Deidentified));
    }

    [Fact]
    public void A_clinic_lists_names_that_are_fine() =>
        Assert.Empty(LintText.Places("Her friend Harbor House called.", Rule, LintOptions.Default with { AllowedNames = ["harbor house"] }));

    [Fact]
    public void It_is_worth_a_look_in_a_chart_note_and_an_error_where_nobody_may_be_identified()
    {
        const string text = "Argued with her brother Tom.";

        Assert.Equal(RuleSeverity.Info, Assert.Single(LintText.Findings(text)).Severity);
        Assert.Equal(RuleSeverity.Error, Assert.Single(LintText.Findings(text, LintText.Deidentified)).Severity);
    }
}
