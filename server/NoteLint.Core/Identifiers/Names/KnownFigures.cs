using NoteLint.Core.Matching;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Full names that stand for no person of the note: figures of fiction, history and songs, brands, holidays, placeholders.</summary>
internal static class KnownFigures
{
    private static readonly PhraseSet Phrases = new(
        "siri", "sally anne", "cortana", "chatgpt", "google assistant", "braxton hicks", "john lewis", "ryan white", "captain ahab", "dr jekyll", "dr. jekyll", "mr hyde", "mr. hyde", "dr watson", "dr. watson", "dr strange", "dr. strange", "doctor who", "dr who", "dr. who", "mr darcy", "mr. darcy", "mr incredible", "miss piggy", "ms marvel", "ms. marvel", "mrs doubtfire", "mrs. doubtfire", "captain marvel", "captain kirk", "professor snape", "nurse ratched", "lady gaga", "king lear", "aunt may", "curious george", "star trek", "star wars", "sesame street", "head start", "early head start", "moya moya", "christian scientist", "charles bonnet", "stevens johnson", "ted lasso", "tony soprano", "walter white", "santa", "homer simpson", "bart simpson", "darth vader", "luke skywalker", "harry styles", "maya angelou", "viktor frankl", "mr robot", "bill wilson", "bill w", "lady macbeth", "captain america", "willy wonka", "mister rogers", "harry potter", "mother teresa", "uncle sam", "father christmas", "father time", "mother nature", "mother earth", "mother goose", "big brother", "percy jackson", "toni morrison", "dr pepper", "dr. pepper", "dr phil", "dr. phil", "dr seuss", "dr. seuss", "mr rogers", "mr. rogers", "mister rogers",
        "mr bean", "mr. bean", "peter pan", "snow white", "mary poppins", "marilyn monroe", "lou gehrig", "martin luther king", "elvis presley", "michael jackson", "taylor swift", "michael jordan", "lebron james", "papa john's", "papa johns", "aunt jemima",
        "uncle ben's", "uncle ben", "little debbie", "sara lee", "betty crocker", "ben & jerry's", "ben and jerry's", "jack daniels", "jack daniel's", "jim beam", "johnnie walker", "captain morgan", "jose cuervo", "mary jane", "john doe", "jane doe", "mary kay", "calvin klein",
        "tommy hilfiger", "ralph lauren", "tim hortons", "jimmy john's", "bob evans", "fred meyer", "james bond", "iron man", "tony stark", "peter parker", "bruce wayne", "clark kent", "sherlock holmes", "santa claus", "good samaritan", "charlie brown",
        "mickey mouse", "minnie mouse", "donald duck", "bob marley", "al anon", "cinco de mayo", "dia de los muertos", "día de los muertos", "christian science", "carl rogers", "aaron beck", "marsha linehan", "albert ellis", "viktor frankl", "victor frankl", "sigmund freud", "carl jung", "irvin yalom",
        "john bowlby", "mary ainsworth", "abraham maslow", "erik erikson", "john gottman", "julie gottman", "sue johnson", "susan johnson", "virginia satir", "murray bowen", "salvador minuchin", "steven hayes", "david burns", "judith beck", "francine shapiro", "peter levine",
        "bessel van der kolk", "brene brown", "brené brown", "gabor mate", "gabor maté", "dan siegel", "daniel siegel", "kristin neff", "jon kabat-zinn", "richard schwartz", "stephen porges", "janina fisher", "alfred adler", "jean piaget", "jenny craig", "richard simmons", "oprah winfrey",
        "barack obama", "donald trump", "joe biden", "abraham lincoln", "george washington", "moby dick", "romeo and juliet", "winnie the pooh", "don quixote", "mario kart", "princess peach", "paw patrol", "thomas the tank", "dora the explorer", "hello kitty",
        "bill of rights", "grand rounds", "will power", "grace period", "grace notes", "faith based", "faith community", "hope box", "hope kit", "hope scale", "joy luck", "may day", "june bug", "april fools", "april fool's", "rose bowl", "rose garden", "jack russell", "king charles",
        "st bernard", "german shepherd", "johnny appleseed", "robin hood", "king kong", "queen elizabeth", "prince charming", "mona lisa", "nelson mandela", "malcolm x", "rosa parks", "anne frank", "john f kennedy", "bob ross", "fred rogers", "stephen king", "stan lee",
        "beck institute", "henry ford", "johns hopkins", "thomas jefferson", "wells fargo", "jp morgan", "charles schwab", "merrill lynch", "dean's list", "mason jar", "ferris wheel", "lazy susan", "jolly roger", "murphy bed", "dow jones", "pap smear", "adam's apple",
        "mallory weiss", "austin moore", "nelson hardy", "christian church", "christian counselor", "christian counseling", "christian faith", "christian therapist", "christian values", "christian school", "christian music");

    /// <summary>Figures and books that others of the same story stand beside: "Batman arrested the Joker. Then Robin …".</summary>
    private static readonly Notes.Structure.WordSet Stories = new("""
        batman paw wicked witch casablanca superman joker spider-man spiderman hulk elsa moana olaf hermione hogwarts dumbledore voldemort frodo gandalf narnia simba shrek pikachu pokemon zelda bluey peppa barbie cinderella rapunzel
        superhero superheroes villain puppet puppets puppetry figurine figurines sandtray grinch psalm psalms beatitudes gospel gospels apostle apostles disciples parable hamlet macbeth odyssey iliad
        """);

    /// <summary>True where a story is told close by: whoever is named there is rather a figure of it.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="first">Index of the name's first token.</param>
    public static bool AreTold(NameText text, int first)
    {
        const int Farthest = 24;
        for (var index = Math.Max(0, first - Farthest); index < Math.Min(text.Tokens.Length, first + Farthest); index++)
        {
            if (index != first && text.Tokens[index].Kind == TokenKind.Word && Stories.Contains(text.Tokens[index]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where one of them starts at a token or at the title before it.</summary>
    public static bool StandAt(NameText text, int first, int low)
    {
        const int Farthest = 2;
        for (var start = first; start >= low && first - start <= Farthest; start--)
        {
            if (Phrases.LengthAt(text.Note, start) > first - start)
            {
                return true;
            }
        }

        return false;
    }
}
