namespace NoteLint.Core.Tests.Identifiers.Names;

/// <summary>Names that are known for a theory, a story, a drug or a brand are nobody's where the note speaks of that; people who are called so stay named.</summary>
public class KnownNameTests
{
    private const string ThirdParty = "NL2102";

    [Theory]
    [InlineData("Reading for Thursday: Winnicott on play, Ellis on musts, and a chapter by Bowen.")]
    [InlineData("The trainee asked what Haley and Minuchin would make of the theory.")]
    [InlineData("Tonight she was Hermione, her doll was Ginny, and the cat was Dobby.")]
    [InlineData("She told the story of Ruth and Naomi, and wept.")]
    [InlineData("He tried Molly twice and found nothing in it.")]
    [InlineData("They played Eleanor Rigby, Billie Jean and Jolene at the piano.")]
    [InlineData("Menu: Caesar salad, Granny Smith apples, peach Melba, and a Shirley Temple for each.")]
    [InlineData("Hearing aids by Oticon, cream by Eucerin, and a scooter by Invacare.")]
    [InlineData("He knows the states: Dakota comes twice, he says, and Carolina too.")]
    [InlineData("Ethics hour: Tarasoff, then Jaffee v. Redmond.")]
    [InlineData("She listened to Ella and Louis on the porch.")]
    [InlineData("She wrote a letter to \"Ana\" after her meals. Ana is loud today.")]
    [InlineData("A poem by Oliver hangs over the desk.")]
    [InlineData("He is no Rambo, he said.")]
    [InlineData("SUDS fell from 8/10 to 4/10 while Elsa sang.")]
    [InlineData("They laughed that they sound like Fred and Ethel on a bad day.")]
    [InlineData("Faith has been a comfort to her this year.")]
    [InlineData("Challenge food: Little Debbie. Little Debbie was easier than last week.")]
    [InlineData("Uncle has Paget, and the cousin was worked up for Gitelman and Sheehan.")]
    [InlineData("He dreams of the Humvee, and of a Bradley and a Stryker on fire.")]
    [InlineData("Uses the PTSD Coach app at night.")]
    [InlineData("Worden's four tasks were drawn on the board.")]
    [InlineData("I told her we will see about that.")]
    [InlineData("we wrote to the fund. she may get a grant for the bus. nothing else today. all calm.")]
    [InlineData("Homework is the choice triangle (Russo and Harris), twice.")]
    [InlineData("Laws by name: the Baker Act, Laura's Law, Megan's Law.")]
    [InlineData("seen by np telehealth today. slept badly. eats well. no new meds.")]
    [InlineData("A mason, 52, who came about his back.")]
    [InlineData("girl drew the house and the dog. we talked. she laughed. dad waited outside.")]
    public void What_a_name_is_known_for_is_nobody(string text) => Assert.Empty(LintText.Places(text, ThirdParty, LintText.Deidentified));

    [Theory]
    [InlineData("Her sponsor, Ellis, called twice. Ellis came by on Friday.", "Ellis", "Ellis")]
    [InlineData("She watched Frozen with her sister Emma. Emma fell asleep.", "Emma", "Emma")]
    [InlineData("Her brother Luke reads the Bible at night.", "Luke")]
    [InlineData("The pool player in the next room (Russo) slept.", "Russo")]
    [InlineData("His neighbor Molly tried to help.", "Molly")]
    [InlineData("We read Piaget; her teacher, Mr. Bowen, came along.", "Bowen")]
    [InlineData("Her aunt Polly called. Her mother Mary and her uncle Sam came along.", "Polly", "Mary", "Sam")]
    [InlineData("Her sons Peter and Paul were home.", "Peter", "Paul")]
    [InlineData("Mrs. Robinson, her neighbor, was kind.", "Robinson")]
    [InlineData("Mr. Delacroix, her neighbor, was kind.", "Delacroix")]
    [InlineData("Her friend Faith came along. Faith has been a help.", "Faith", "Faith")]
    [InlineData("Her aunt Anne sent bread, and Little Ray ate it.", "Anne", "Little Ray")]
    [InlineData("Jolene, her aunt, sang all the way home.", "Jolene")]
    public void Who_is_introduced_stays_named(string text, params string[] names) => Assert.Equal(names, LintText.Places(text, ThirdParty, LintText.Deidentified));

    [Theory]
    [InlineData("On the ward he grew close to a peer, Willow, and misses her.", "NL2103", "Willow")]
    [InlineData("She spoke of a friend, Peanut, who had died.", ThirdParty, "Peanut")]
    [InlineData("He is cross with his landlord, one Percival Stroud, about heat.", ThirdParty, "Percival Stroud")]
    [InlineData("The manager at Larch & Vine, Rufus, yelled at her.", ThirdParty, "Rufus")]
    [InlineData("Her husband of 30 years, Anselm, paints.", ThirdParty, "Anselm")]
    [InlineData("his sister sue may sue the landlord. he wants none of it.", ThirdParty, "sue")]
    public void Who_stands_behind_a_role_is_named(string text, string rule, string name) => Assert.Contains(name, LintText.Places(text, rule));

    [Theory]
    [InlineData("Client: Ana Sample\nPlan: Ms. Sample will see Corinna Dove, our benefits worker, at ten.")]
    [InlineData("Client: Ana Sample\nSafety plan reviewed. Step 3: call brother Enzo, (202) 555-0142. Step 4: 988.")]
    [InlineData("Client: Ana Sample\nShe slept.\nMr. Fennimore, our vocational worker, will join on Monday.")]
    [InlineData("Client: Ana Sample\nSession 4.\nShe slept well and ate.\nPlan: weekly, then review. — T. Fennimore")]
    [InlineData("Client: Ana Sample\nStreet team (Ansel Fair, outreach) will look for her.")]
    [InlineData("Client: Ana Sample\nPlan: affidavit to Deborah Plume under the release by May.")]
    [InlineData("Client: Ana Sample\nConsulted with clinical director Yvette Harrow at noon.")]
    public void Staff_and_recipients_belong(string text) => Assert.Empty(LintText.Places(text, ThirdParty));

    [Theory]
    [InlineData("Her friend Georgia stayed. She moved here from Georgia in July.", "Georgia")]
    [InlineData("May was hard. His friend May moved away.", "May")]
    [InlineData("Her cousin Will called. Will document further on Monday.", "Will")]
    public void A_namesake_of_a_place_a_month_or_a_verb_is_told_apart(string text, string name) => Assert.Equal([name], LintText.Places(text, ThirdParty));
}
