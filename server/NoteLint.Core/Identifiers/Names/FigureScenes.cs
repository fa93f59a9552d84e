using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Sentences in which a name stands for a figure, a work, an author, a shop or a month, whoever else is called so: "in the style of Example", "slow as Example's loom", "Example in the Quran".</summary>
internal static class FigureScenes
{
    /// <summary>More figures of that sort (<see cref="KnownFigures.Iconic"/>), of myth, scripture, plays and films.</summary>
    private static readonly WordSet Storied = new("""
        penelope odysseus ulysses achilles prometheus narcissus persephone orpheus eurydice hamlet lear macbeth othello desdemona
        neo morpheus gollum frodo gandalf sherlock watson ahab gatsby quixote gulliver crusoe rambo rocky yoda spock kirk
        jonah lazarus samson delilah judas goliath solomon jezebel elijah ezekiel scheherazade sheherazade beowulf lancelot guinevere merlin loki thor odin zeus hades
        """);

    private static readonly WordSet Classics = new("virgil vergil ovid homer cicero caesar horace livy tacitus catullus seneca plato sappho chaucer milton dante shakespeare austen dickens hemingway poe thoreau whitman steinbeck hawthorne melville goethe moliere voltaire cervantes confucius mozart bach chopin beethoven");

    private static readonly WordSet Studying = new("drop drops dropped dropping study studies studied studying translate translates translated translating fail fails failed failing passed memorize memorized memorizing recite recites recited reciting parse parsing practice practices practiced practicing");

    private static readonly WordSet NotBehindStudied = new("off at by from home in and");

    private static readonly WordSet Books = new("bible quran qur'an koran torah talmud gospel gospels testament scripture scriptures psalms iliad odyssey aeneid mahabharata ramayana gita edda genesis exodus");

    private static readonly WordSet Titled = new("titled entitled captioned title subtitled");

    private static readonly WordSet Selves = new("it this that picture painting drawing piece collage poem song story work");

    /// <summary>True where its sentence shows that a name is nobody's.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="first">Index of the name's first token.</param>
    /// <param name="end">Index just past the last.</param>
    /// <param name="low">Index of the sentence's first token.</param>
    /// <param name="high">Index just past the sentence's last token.</param>
    public static bool StandAt(NameText text, int first, int end, int low, int high) =>
        IsStyle(text, first, low) || IsIconic(text, first, end, low, high) || IsStudied(text, first, end, low, high) || IsInBook(text, first, end, high) || IsTitle(text, first, low) || IsShop(text, first, end, low, high) || IsVirtueListed(text, first, end, low, high) || IsSaintAgain(text, first, end) || IsBesideEponym(text, first, end, low) || IsInCountryList(text, first, end, low, high);

    /// <summary>"in the style of Example"</summary>
    private static bool IsStyle(NameText text, int first, int low) =>
        first - 3 >= low && text.Is(first - 1, "of") && (text.Is(first - 2, "style") || text.Is(first - 2, "manner") || text.Is(first - 2, "spirit")) && text.Is(first - 3, "the");

    /// <summary>"slow as Example's loom", "that he was Example"</summary>
    private static bool IsIconic(NameText text, int first, int end, int low, int high)
    {
        if (end != first + 1 || first - 2 < low || !(Storied.Contains(text.Tokens[first]) || KnownFigures.Iconic.Contains(text.Tokens[first])))
        {
            return false;
        }

        if (text.Is(first - 1, "as") && text.Tokens[first - 2].Kind == TokenKind.Word && text.WordAt(first - 2).Word > 0 && (text.CueAt(first - 2) & (NameCue.AfterPerson | NameCue.BeforePerson)) == 0)
        {
            return text.Tokens[first].PossessiveLength == 0 && text.WordAt(first).Given < 2 || text.Tokens[first].PossessiveLength > 0 && end < high && (text.CueAt(end) & (NameCue.Relation | NameCue.ClinicianTitle)) == 0;
        }

        // The own name of the client stands so as well, unless few people are called it.
        return text.WordAt(first).Given < 2 && (text.Is(first - 1, "was") || text.Is(first - 1, "is") || text.Is(first - 1, "am") || text.Is(first - 1, "be")) && (text.CueAt(first - 2) & NameCue.Pronoun) != 0;
    }

    /// <summary>"She wants to drop Example and take art": an author who is a subject at school.</summary>
    private static bool IsStudied(NameText text, int first, int end, int low, int high) =>
        end == first + 1 && first > low && Classics.Contains(text.Tokens[first]) && Studying.Contains(text.Tokens[first - 1]) && !(end < high && (NotBehindStudied.Contains(text.Tokens[end]) && !(text.Is(end, "and") && end + 1 < high && text.Tokens[end + 1].Case == TokenCase.Lower)));

    /// <summary>"Example in the Quran", "Example of the Old Testament"</summary>
    private static bool IsInBook(NameText text, int first, int end, int high)
    {
        const int Farthest = 4;
        if (end + 1 >= high || text.Tokens[end - 1].PossessiveLength > 0 || !(text.Is(end, "in") || text.Is(end, "of") || text.Is(end, "from")) || end - first > 2)
        {
            return false;
        }

        for (var index = end + 1; index < Math.Min(high, end + Farthest); index++)
        {
            if (Books.Contains(text.Tokens[index]))
            {
                return true;
            }

            if (!(text.Is(index, "the") || text.Is(index, "old") || text.Is(index, "new") || text.Is(index, "holy") || text.Is(index, "hebrew")))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>'She titled it "Dawn, Late."'</summary>
    private static bool IsTitle(NameText text, int first, int low)
    {
        var quote = first - 1;
        return quote - 1 >= low && text.IsMark(quote, '"', '“') && (Titled.Contains(text.Tokens[quote - 1]) || quote - 2 >= low && Selves.Contains(text.Tokens[quote - 1]) && (Titled.Contains(text.Tokens[quote - 2]) || quote - 3 >= low && Titled.Contains(text.Tokens[quote - 3])));
    }

    /// <summary>Shops, diners and truck stops that are called like people and end with a possessive.</summary>
    private static readonly WordSet Shops = new("love shaw casey stuckey wendy arby denny applebee chili carl hardee popeye culver friendly macy kohl lowe dick sam bj menard marshall zabar raley ralph albertson dillard boscov mcdonald domino bojangle church wegman fry kinney ollie perkins shoney braum whataburger jack trader schnuck brookshire harmon dierberg sainsbury lloyd morrison debenham cabela barney bloomingdale");

    private static readonly WordSet Shopping = new("stop stops stopped stopping shop shops shopped shopping ate eats eating lunch breakfast dinner coffee gas fuel fuels fueled parked parks lot groceries grocery bought buys buying store drive-through burger burgers fries");

    /// <summary>"He stops at Example's and walks": a possessive with nothing behind it that is owned.</summary>
    private static bool IsShop(NameText text, int first, int end, int low, int high)
    {
        const int Farthest = 5;
        if (end != first + 1 || first - 2 < low || text.Tokens[first].PossessiveLength == 0 || !Shops.Contains(text.Tokens[first]) || !(text.Is(first - 1, "at") || text.Is(first - 1, "of") || text.Is(first - 1, "to") || text.Is(first - 1, "from")) || end < high && text.Tokens[end].Kind == TokenKind.Word && (text.CueAt(end) & (NameCue.BeforePlace | NameCue.BeforeTime)) == 0 && !text.Is(end, "and") && !text.Is(end, "or") && !text.Is(end, "for"))
        {
            return false;
        }

        for (var index = first - 2; index >= low && first - index <= Farthest; index--)
        {
            if (Shopping.Contains(text.Tokens[index]))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Listings = new("strengths strength values value goals virtues supports resources coping themes topics qualities protective factors");

    /// <summary>"STRENGTHS: HUMOR, FAITH, HIS JOB", "family, hope": a virtue beside a word that nobody is called by.</summary>
    private static bool IsVirtueListed(NameText text, int first, int end, int low, int high)
    {
        if (end != first + 1 || first - 2 < low || !KnownNames.IsVirtue(text, first) || text.Tokens[first].PossessiveLength > 0)
        {
            return false;
        }

        var isListed = (text.IsMark(first - 1, ',') || text.Is(first - 1, "and")) && text.Tokens[first - 2].Kind == TokenKind.Word && text.WordAt(first - 2).IsOnlyWord && (text.CueAt(first - 2) & (NameCue.Relation | NameCue.PluralRelation | NameCue.RelationModifier | NameCue.ClientWord)) == 0;
        if (text.IsMark(first - 1, ':') && Listings.Contains(text.Tokens[first - 2]))
        {
            return end + 1 < high && text.IsMark(end, ',') && text.Tokens[end + 1].Kind == TokenKind.Word && text.WordAt(end + 1).IsOnlyWord;
        }

        return isListed && (end >= high || text.IsMark(end, ',', '.', ';') || text.Is(end, "and")) && text.Tokens[first].Case == text.Tokens[first - 2].Case;
    }

    private static readonly WordSet Saints = new("arc assisi siena avila ávila lisieux padua loyola hippo clairvaux norwich bingen troy aquitaine magdala nazareth bethlehem");

    /// <summary>"Joan of Arc told her to fast; later Joan let her off", "Saint Jude hears; Jude is for lost causes": a saint, or one who was named in full before.</summary>
    private static bool IsSaintAgain(NameText text, int first, int end)
    {
        const int Farthest = 60;
        if (end == first + 1 && IsSaint(text, first))
        {
            return true;
        }

        for (var index = first - 3; end == first + 1 && index >= 0 && first - index <= Farthest; index--)
        {
            if (text.Tokens[index].Hash == text.Tokens[first].Hash && (text.Is(index + 1, "of") && Saints.Contains(text.Tokens[index + 2]) || IsSaint(text, index)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Saint Jude", "St. Jude"; not the end of a street before a sentence.</summary>
    private static bool IsSaint(NameText text, int first)
    {
        var title = first > 1 && text.IsMark(first - 1, '.') ? first - 2 : first - 1;
        return title >= 0 && text.Tokens[title].Case == TokenCase.Capitalized && (text.Is(title, "saint") || text.Is(title, "st") || text.Is(title, "santa")) && text.Tokens[first].Case == TokenCase.Capitalized && (title == 0 || text.Tokens[title - 1].Case != TokenCase.Capitalized);
    }

    private static readonly WordSet EponymHeads = new("syndrome disease epilepsy palsy paralysis dementia encephalopathy chorea ataxia neuropathy dystrophy tremor");

    /// <summary>"Janz syndrome was raised, as was Lennox", "Pick disease rather than Lewy": an eponym whose noun stands with another.</summary>
    private static bool IsBesideEponym(NameText text, int first, int end, int low)
    {
        const int Farthest = 14;
        if (end != first + 1 || first - 3 < low || (text.CueAt(first) & NameCue.Famous) == 0 && !KnownNames.IsMedical(text, first) || !(text.Is(first - 2, "as") && text.Is(first - 1, "was") || text.Is(first - 1, "than") || text.Is(first - 1, "not") || text.Is(first - 1, "nor") || text.Is(first - 1, "or") || text.Is(first - 1, "versus") || text.Is(first - 1, "vs")))
        {
            return false;
        }

        for (var index = first - 2; index > low && first - index <= Farthest; index--)
        {
            if (EponymHeads.Contains(text.Tokens[index]) && text.Tokens[index - 1].Case == TokenCase.Capitalized)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Syria, Jordan, Chad and Georgia": a list in which one is surely a country.</summary>
    private static bool IsInCountryList(NameText text, int first, int end, int low, int high)
    {
        const int MostItems = 6;
        if (end != first + 1 || text.Tokens[first].PossessiveLength > 0 || !KnownNames.IsCountry(text, first, low, high, isSure: false))
        {
            return false;
        }

        var isSure = false;
        var items = 1;
        for (var index = first - 2; index >= low && items < MostItems && IsJoined(text, index + 1) && KnownNames.IsCountry(text, index, low, high, isSure: false); index -= 2)
        {
            isSure |= text.WordAt(index) is { Given: < 2 };
            items++;
        }

        for (var index = first + 2; index < high && items < MostItems && IsJoined(text, index - 1) && KnownNames.IsCountry(text, index, low, high, isSure: false); index += 2)
        {
            isSure |= text.WordAt(index) is { Given: < 2 };
            items++;
        }

        return isSure || items > 2;
    }

    private static bool IsJoined(NameText text, int index) => text.IsMark(index, ',') || text.Is(index, "and") || text.Is(index, "or");
}
