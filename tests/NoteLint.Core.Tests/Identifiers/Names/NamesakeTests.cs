using NoteLint.Core.Configuration;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.Identifiers.Names;

/// <summary>Names of animals, things, voices, figures, authors and brands are nobody's; people beside them still are named.</summary>
public class NamesakeTests
{
    private const string Rule = "NL2102";

    [Theory]
    [InlineData("Took Zoey, the beagle, to the vet. Zoey is well.")]
    [InlineData("Her parakeet Stanley died. She misses Stanley.")]
    [InlineData("His two dogs, Max and Rex, slept beside him.")]
    [InlineData("Chickens: Henrietta, Dolly and Ruth lay again.")]
    [InlineData("Winston woke her again. He is her older cat, Winston.")]
    [InlineData("The therapy dog, Winston, lay on his feet.")]
    [InlineData("Sees \"Murray\" the crow at the feeder.")]
    [InlineData("Beta fish Gary lives on the desk.")]
    [InlineData("Her emotional support animal (cat, Olive) is registered.")]
    public void An_animal_is_no_person(string text) => Assert.Empty(LintText.Places(text, Rule));

    [Theory]
    [InlineData("Calls his walker \"Bruce\" and his oxygen tank \"Little Joe.\"")]
    [InlineData("He named the anxiety \"Gerald\" and laughed.")]
    [InlineData("The Roomba is named Keith and the car is Sheila.")]
    [InlineData("Named her houseplant Fernando and waters it.")]
    [InlineData("Calls heroin \"Mr. Sampleton,\" pot \"Mary Ann,\" and meth \"Tina.\"")]
    [InlineData("The voice calls itself Azrael.")]
    [InlineData("\"My ED is named Ana,\" she said.")]
    [InlineData("In the campaign his paladin Thorin died.")]
    public void What_somebody_gave_a_name_to_is_no_person(string text) => Assert.Empty(LintText.Places(text, Rule));

    [Theory]
    [InlineData("She compares herself to Lisbeth Sampleton and says trust is for others.")]
    [InlineData("In the book Maggie leaves home and he wanted to talk about it.")]
    [InlineData("She relates to Fiona from Shameless, minus the drinking.")]
    [InlineData("A Yolanda poster on her wall; a Roberta mug on the desk.")]
    [InlineData("Sang Selena in the car with windows down.")]
    [InlineData("Kelly Sampleton's matrix was drawn.")]
    [InlineData("Reliable change by Jacobson–Truax was met.")]
    [InlineData("A bottle of Tito's at home, untouched.")]
    [InlineData("Switched from Yaz to Sprintec; Camila while nursing. Camila birth control refilled. Ella taken once.")]
    [InlineData("Attends Grace House day program at noon.")]
    [InlineData("Casey Life Skills done. Sallie Mae called. Mr. Clean and a mop bought.")]
    [InlineData("Sang \"Daisy, Daisy\" with the group, then Molly Malone.")]
    [InlineData("Feelings were sorted as Oscar and Big Bird. Mama Bear was put to sleep.")]
    [InlineData("Made Campbell's on the stove; ate Wendy's for lunch; drank Yuri's at home.")]
    [InlineData("She baked Anna potatoes and wore an Oksana jersey.")]
    [InlineData("Watched Inside Out with the kids and wept when Bing faded.")]
    [InlineData("St. Vincent de Paul may help with rent.")]
    public void Figures_authors_songs_products_and_programmes_are_no_persons(string text) => Assert.Empty(LintText.Places(text, Rule));

    [Theory]
    [InlineData("Listens to Chris Stapleton on the way to work.")]
    [InlineData("Watched a film with Sarah Connor in it.")]
    public void Somebody_famous_is_no_person_beside_what_they_made(string text) => Assert.Empty(LintText.Places(text, Rule));

    [Theory]
    [InlineData("At work Chris Stapleton from accounting yelled at her.", "Chris Stapleton")]
    [InlineData("Her landlord, Mike Tyson, came by.", "Mike Tyson")]
    [InlineData("She had dinner with Olivia Pope and cried.", "Olivia Pope")]
    public void Who_is_called_like_somebody_famous_is_a_person(string text, string name)
    {
        Assert.Equal([name], LintText.Places(text, Rule));
        Assert.Equal([name], LintText.Places(text, Rule, LintOptions.Default with { Profile = NoteProfile.Deidentified }));
    }

    [Theory]
    [InlineData("The dog Tom bought sleeps here.", "Tom")]
    [InlineData("Argued with Tom, her dog walker.", "Tom")]
    [InlineData("Her cat sitter, Marisol, called.", "Marisol")]
    [InlineData("The van that her brother Rico drives was sold.", "Rico")]
    [InlineData("He calls his boss Denise by her last name.", "Denise")]
    [InlineData("Her brother James Brown drove her here.", "James Brown")]
    [InlineData("She compares herself to her sister Anna.", "Anna")]
    [InlineData("She said Hutch's name for the first time.", "Hutch")]
    [InlineData("Foster father Clint Sample waited in the hall.", "Clint Sample")]
    [InlineData("Supervisor Leonard Sample cut his hours again.", "Leonard Sample")]
    [InlineData("Supervisor Denise wrote her up.", "Denise")]
    [InlineData("Supervisor Rick Sample yelled at him.", "Rick Sample")]
    [InlineData("His sister Camila refilled her pills.", "Camila")]
    [InlineData("Her dog, Rex, and her neighbor Ida came.", "Ida")]
    public void A_person_beside_them_is_found(string text, string name) => Assert.Equal([name], LintText.Places(text, Rule));
}
