using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Identifiers.Places;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Organizations;

/// <summary>
/// Firms by the last word of their name, "Twin Oak Roofing". In a chart note shops and restaurants count where the sentence speaks of
/// work; where nobody may be identified, any name of several words behind "at", "from" or "outside".
/// </summary>
internal static class BusinessReader
{
    private const int MostWords = 5;
    private const int Farthest = 12;

    /// <summary>Trades that only those who work there name.</summary>
    private const string Trades = """
        roofing electric electrical hauling trucking freight logistics construction contractors plumbing landscaping paving masonry carpentry joinery builders industries manufacturing fabrication machining welding steel
        glassworks ironworks works mills lumber semiconductor semiconductors electronics systems technologies software solutions consulting staffing enterprises holdings partners associates distributing distributors
        wholesale packaging poultry farms dairy creamery fisheries mining drilling energy solar petroleum airlines airways aviation shipping movers moving storage janitorial realty properties contracting hvac
        motors automotive towing excavating concrete transcription remodeling welding refrigeration trucks drywall flooring insulation upholstery printing press paper shipyard foundry refinery cannery brewery distillery winery vineyards architects engineering trading plastics metals grain dusting granite cabinets cabinetry sawmill gravel asphalt sealcoating fencing siding septic rigging salvage recycling disposal sanitation limousine exterminating extermination irrigation chemicals aerospace avionics robotics biotech warehousing analytics dynamics diagnostics pharmaceuticals laboratories biosciences genomics telecom broadcasting publishing escrow brokerage machinery plating coatings textiles apparel uniforms furnishings ferries company agency couriers carriers haulage removals scaffolding groundworks castings
        """;

    /// <summary>Places that anybody visits.</summary>
    private const string Shops = """
        bakery bottling fulfillment pallet depot forge millwork wash nails carpets fabrics roasters duty-free boiler coach cars stud meats bakehouse carwash cafe coffee cantina diner grill grille pizza pizzeria restaurant bistro tavern deli market grocery grocers foods hardware furniture laundry laundromat cleaners rental rentals bank union salon spa barbershop
        boutique bookshop bookstore books florist florists nursery outfitters supply tire tires glass optical optometry dental vapor barn brewing noodle kitchen catering bar pub inn hotel resort casino cinema theaters fitness studio studios
        suites lodge gymnastics transport transit daycare childcare cabs taxi limo jewelry antiques thrift tax realty pawn donuts taqueria tacos creamery insurance security law llp llc inc ltd co-op coop pharmacy stationers jewelers tailors alterations linen seafood bread feed toys games sports cycles marina marine surf kayak stables orchards gardens lanes
        """;

    /// <summary>What a firm's name ends with.</summary>
    public const string AllHeads = $"{Trades} {Shops}";

    /// <summary>True for a trade that a firm's name may end with.</summary>
    public static bool IsTrade(in Token token) => TradeHeads.Contains(token);

    /// <summary>True for a word that a firm's name may end with.</summary>
    public static bool IsHead(in Token token) => TradeHeads.Contains(token) || ShopHeads.Contains(token);

    private static readonly WordSet TradeHeads = new(Trades);
    private static readonly WordSet ShopHeads = new(Shops);

    /// <summary>Words that name no firm: "Group Insurance", "Community Partners".</summary>
    private static readonly WordSet Generic = new("""
        the a an our her his their my baby group health mental behavioral community private public general new old local state national federal american first second third social physical family life car home auto dental medical
        student family's client patient credit labor trade teachers food water safety airport internet personal total full part time grief sleep coping support support relapse prevention national homeland crisis care primary
        area aging welfare protective environmental housing adoption intelligence enforcement united protection employment collection collections travel temp temporary home good bad in two three's the theatre theater insurance regulatory government news talent solid stainless blue red green black white fresh farmers whole super european soviet western student's children's mothers men's women's yoga dance art music weight solution problem breathing newborn urine ortho pulmonary medicine cardiology surgical internal pediatric
        """);

    private static readonly WordSet WorkWords = new("""
        work works worked working job jobs desk transferred denied schedule scheduled owner hires shift shifts boss manager managers supervisor coworker coworkers co-worker colleague colleagues hired fired quit laid employer employed employee employees hours orientation promoted promotion hr dispatch dispatcher
        foreman returning returned returns starts started start starting gig warning till register payroll overtime manages managed managing runs owns cashier clerk cook server waitress waiter hostess bartender barista driver welder intern
        internship interview interviewed offer offered apprentice apprenticeship warehouse office layoff leave position sold grievance career retired still back union
        """);

    private static readonly WordSet Before = new("at from to outside behind near into inside with for by in");
    private static readonly WordSet PlacesBefore = new("at from to outside behind near into inside");
    private static readonly WordSet Around = new("by around across on over up along");
    private static readonly WordSet NotLast = new("disorder disorders therapy scale inventory test questionnaire interview index program group protocol syndrome disease criteria model method act day week street road avenue county hospital school center clinic unit service services software nursery floor ward tooth");

    private static readonly WordSet Releases = new("version release edition");

    /// <summary>Reads at the last word of a firm's name.</summary>
    /// <param name="note">The note.</param>
    /// <param name="head">Index of its token.</param>
    /// <param name="everything">True where nobody may be identified.</param>
    /// <param name="found">Receives it.</param>
    public static void ReadAt(Note note, int head, bool everything, IdentifierList found)
    {
        var tokens = note.Tokens;
        var isTrade = TradeHeads.Contains(tokens[head]);
        if (!isTrade && !ShopHeads.Contains(tokens[head]) || head == 0 || !note.IsCapitalized(head) || note.IsCapitalized(head + 1) && (TradeHeads.Contains(tokens[head + 1]) || ShopHeads.Contains(tokens[head + 1])))
        {
            return;
        }

        var first = Capitals.StartBefore(note, head);
        first = Math.Max(first, head - 2 * MostWords);
        while (first < head && (tokens[first].Kind != TokenKind.Word || Capitals.OpensSentence(note, first)))
        {
            first++;
        }

        isTrade |= IsFamilys(note, head);

        // "Bath & Body Works candle", "Skill Works"
        isTrade &= !(note.Chars.AsSpan(tokens[head].Start, tokens[head].Length) is "Works" && note.Chars.AsSpan(tokens[head - 1].Start, tokens[head - 1].Length) is "Body");

        // "PTSD Coach"
        if (tokens[head - 1].Case == TokenCase.Upper && tokens[head].Case == TokenCase.Capitalized && note.Chars.AsSpan(tokens[head].Start, tokens[head].Length) is "Coach")
        {
            return;
        }

        // "Megan's Law"
        if (tokens[head - 1].PossessiveLength > 0 && note.Chars.AsSpan(tokens[head].Start, tokens[head].Length) is "Law")
        {
            return;
        }

        if (first == head || tokens[head].Case == TokenCase.Upper && !Before.Contains(tokens[Math.Max(first - 1, 0)]) || NoteText.HasLineBreak(note.Chars, tokens[first].Start, tokens[head].Start) || !IsNamed(note, first, head))
        {
            return;
        }

        // "Example Software Version 7.2"
        if (note.IsWord(head + 1, Releases))
        {
            return;
        }

        var hasWork = HasWork(note, first, head);
        if (IsLikePerson(note, first, head) && !hasWork && !(first > 0 && Before.Contains(tokens[first - 1])))
        {
            return;
        }

        if (everything || isTrade || hasWork)
        {
            var end = WithForm(note, head + 1);
            found.Add(IdentifierKind.Employer, TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].StemEnd), Evidence.Context);
        }
    }

    /// <summary>Reads names of several words behind "at", "from", "outside", of which one is no word of the language: "at Mercy Fenwick".</summary>
    /// <param name="note">The note.</param>
    /// <param name="token">Index of the first token behind those words.</param>
    /// <param name="found">Receives it.</param>
    public static void ReadLikely(Note note, int token, IdentifierList found)
    {
        var tokens = note.Tokens;
        // "by Lake Example": a word that opens places' names
        var isWater = token > 0 && token + 1 < tokens.Length && Around.Contains(tokens[token - 1]) && (NameCues.Table.Of(tokens[token].Hash) & NameCue.ThingStart) != 0 && tokens[token].Length >= 4;
        if (token == 0 || !((PlacesBefore.Contains(tokens[token - 1]) || isWater) && tokens[token - 1].Case == TokenCase.Lower || note.IsMark(token - 1, '@')) || !note.IsCapitalized(token) || tokens[token].Case != TokenCase.Capitalized)
        {
            return;
        }

        var end = Capitals.EndAfter(note, token, hasConjunctions: false);
        if (end - token < 2 || NotLast.Contains(tokens[end - 1]) || States.IsLarger(tokens[token]) || States.NameLength(note, token) > 0)
        {
            return;
        }

        var last = NameLexicon.Of(note, tokens[end - 1]);
        var isDistinct = false;
        for (var index = token; index < end; index++)
        {
            var cue = NameCues.Table.Of(tokens[index].Hash);
            if (tokens[index].Kind != TokenKind.Word)
            {
                if (note.IsMark(index, '-'))
                {
                    return;
                }

                continue;
            }

            if ((cue & (NameCue.Famous | NameCue.Honorific | NameCue.ClinicianTitle | NameCue.NeverName | NameCue.Pronoun)) != 0 || MedicineNames.IsOne(note, tokens[index]))
            {
                return;
            }

            isDistinct |= tokens[index].Case is TokenCase.Capitalized or TokenCase.Mixed && NameLexicon.Of(note, tokens[index]).Word == 0;
        }

        // "at Camp Wohelo", "near Lake Dunmore"
        var isOpened = (NameCues.Table.Of(tokens[token].Hash) & NameCue.ThingStart) != 0 && end - token == 2;
        if (isDistinct && (last.Word > 0 && !(last.IsName && end - token == 2) || isOpened || tokens[end - 1].Case == TokenCase.Mixed && last.IsUnknown && NameLexicon.Of(note, tokens[token]).Word > 0))
        {
            found.Add(IdentifierKind.Facility, TextSpan.FromBounds(tokens[token].Start, tokens[end - 1].StemEnd), Evidence.Look);
        }
    }

    /// <summary>
    /// Reads "at Ember Yoga, where she teaches", "two shifts a week at Bean There", "is back at Network Rail": two capital words and more in a
    /// sentence that speaks of work, or that says what is done there.
    /// </summary>
    /// <param name="note">The note.</param>
    /// <param name="token">Index of the first token of the name.</param>
    /// <param name="found">Receives it.</param>
    public static void ReadWorkplace(Note note, int token, IdentifierList found)
    {
        var tokens = note.Tokens;
        var hasArticle = note.Chars.AsSpan(tokens[token - 1].Start, tokens[token - 1].Length) is "the";
        var verb = hasArticle ? token - 3 : token - 2;
        var preposition = note.Chars.AsSpan(tokens[verb + 1].Start, tokens[verb + 1].Length);
        var end = Capitals.EndAfter(note, token, hasConjunctions: false);
        if (end == token + 1 && EmployerReader.IsLarge(tokens[token]))
        {
            ReadLarge(note, token, verb, found);
            return;
        }

        if (WorkplacesBefore.Contains(tokens[verb + 1]) && !IsDoneThere(note, end) || end - token < 2 || tokens[token].Case != TokenCase.Capitalized || Capitals.OpensSentence(note, token) || States.IsLarger(tokens[token]) || NotLast.Contains(tokens[end - 1]) || FacilityReader.IsHead(tokens[end - 1]) && !IsDoneThere(note, end) || SchoolReader.IsHead(tokens[end - 1]) || StreetReader.IsSuffix(tokens[end - 1])
            || LooksPersonal(note, token, end) || HasOther(note, token, end) || Generic.Contains(tokens[token]) && end - token == 2 && !IsHead(tokens[end - 1]))
        {
            return;
        }

        var isWork = IsDoneThere(note, end) || preposition is "at" && verb >= 0 && !IsVisit(note, verb) && (WorkBefore.Contains(tokens[verb]) || verb > 0 && IsTime(note, verb) && WorkBefore.Contains(tokens[verb - 1]) || verb > 1 && IsTime(note, verb - 1) && WorkBefore.Contains(tokens[verb - 2]));
        if (isWork)
        {
            found.Add(IdentifierKind.Employer, TextSpan.FromBounds(tokens[token].Start, end < tokens.Length && tokens[end].Kind == TokenKind.Word ? tokens[end - 1].StemEnd : tokens[end - 1].End), Evidence.Look);
        }
    }

    /// <summary>What is said of work and of no shop: "lost shifts at Costco", "staff meetings at Costco, where her manager …".</summary>
    private static readonly WordSet AtWork = new("layoff layoffs picket picketing strike union steward shift shifts manager boss supervisor foreman coworker coworkers co-worker colleague colleagues hired fired rehired laid promoted promotion overtime register cashier stocks stocking stocked stocker payroll paycheck warehouse schedule scheduled staff orientation hr raise wages demoted suspended");

    /// <summary>"a friend from UPS", "came by Walgreens, where she does the register": one word that everybody knows, in a sentence that speaks of work there.</summary>
    private static void ReadLarge(Note note, int token, int verb, IdentifierList found)
    {
        var tokens = note.Tokens;
        var isWork = IsDoneThere(note, token + 1)
            || verb >= 0 && note.Chars.AsSpan(tokens[verb + 1].Start, tokens[verb + 1].Length) is "from" or "at" && (NameCues.Table.Of(tokens[verb].Hash) & (NameCue.Relation | NameCue.PluralRelation)) != 0;
        var sentence = note.SentenceIndexAt(token);
        for (var index = token - 1; !isWork && sentence >= 0 && index >= note.Sentences[sentence].FirstToken && token - index <= Farthest; index--)
        {
            isWork = AtWork.Contains(tokens[index]);
        }

        for (var index = token + 1; !isWork && sentence >= 0 && index < note.Sentences[sentence].EndToken && index - token <= Farthest / 2; index++)
        {
            isWork = AtWork.Contains(tokens[index]);
        }

        if (isWork)
        {
            found.Add(IdentifierKind.Employer, TextSpan.FromBounds(tokens[token].Start, token + 1 < tokens.Length && tokens[token + 1].Kind == TokenKind.Word ? tokens[token].StemEnd : tokens[token].End), Evidence.Look);
        }
    }

    /// <summary>True for a word that a place of work may follow.</summary>
    public static bool StandsBefore(in Token token) => PlacesBefore.Contains(token) || token.Length <= 5 && WorkplacesBefore.Contains(token);

    private static readonly WordSet WorkplacesBefore = new("by leave left quit");

    private static readonly WordSet WorkBefore = new("missed misses covers covered shift shifts hours back days nights evenings mornings sews sewed works worked working teaches taught cleans bakes serves drives packs loads tends manages earns earned job starts started begins began starting");
    private static readonly WordSet Times = new("a week month day weekly friday saturday sunday monday tuesday wednesday thursday");
    private static readonly WordSet Doings = new("""
        works worked teaches taught drives drove cooks cooked bakes baked cleans cleaned sells sold serves served stocks stocked packs packed manages managed runs ran tends bartends waits waited does did rides rode cuts sews welds paints loads
        keeps kept trains trained coaches fixes fixed delivers delivered answers clerks cashiers interns volunteers volunteered started starts earns makes
        """);

    private static readonly WordSet Adverbs = new("now still also once sometimes");

    private static readonly WordSet Visits = new("seen came brought called went sent taken referred readmitted rushed presented followed evaluated treated admitted");

    // "was seen back at"
    private static bool IsVisit(Note note, int token) => token > 0 && Visits.Contains(note.Tokens[token - 1]);

    private static bool IsTime(Note note, int token) => Times.Contains(note.Tokens[token]);

    /// <summary>", where she teaches", ", where he does the books"</summary>
    private static bool IsDoneThere(Note note, int end)
    {
        var where = note.IsMark(end, ',') ? end + 1 : end;
        if (where + 3 >= note.Tokens.Length || note.Chars.AsSpan(note.Tokens[where].Start, note.Tokens[where].Length) is not "where")
        {
            return false;
        }

        // "where Ana now stocks shelves"
        var isNamed = note.Tokens[where + 1].Case == TokenCase.Capitalized && NameLexicon.Of(note, note.Tokens[where + 1]).IsName;
        if ((NameCues.Table.Of(note.Tokens[where + 1].Hash) & NameCue.ClientWord) != 0 && note.Chars.AsSpan(note.Tokens[where + 2].Start, note.Tokens[where + 2].Length) is "is" or "works" or "was" or "worked")
        {
            return true;
        }

        return ((NameCues.Table.Of(note.Tokens[where + 1].Hash) & NameCue.Pronoun) != 0 || isNamed) && (Doings.Contains(note.Tokens[where + 2]) || note.Tokens[where + 2].Case == TokenCase.Lower && Adverbs.Contains(note.Tokens[where + 2]) && Doings.Contains(note.Tokens[where + 3]));
    }

    /// <summary>A title, a month, a medicine, a group or a code: no firm.</summary>
    private static bool HasOther(Note note, int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            if (note.Chars.AsSpan(note.Tokens[index].Start, note.Tokens[index].Length).ContainsAnyInRange('0', '9') || note.Tokens[index].Kind == TokenKind.Word && (NameCues.Table.Of(note.Tokens[index].Hash) & (NameCue.Honorific | NameCue.ClinicianTitle | NameCue.OfficeTitle | NameCue.NeverName | NameCue.Pronoun)) != 0 || MedicineNames.IsOne(note, note.Tokens[index]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"at Ana Example's": a given name and a last one.</summary>
    private static bool LooksPersonal(Note note, int first, int end) =>
        NameLexicon.Of(note, note.Tokens[first]) is { Given: >= 2, Word: 0 } && end - first == 2 && NameLexicon.Of(note, note.Tokens[end - 1]) is { IsName: true, Word: 0 };

    /// <summary>A word that tells the firm apart from its kind.</summary>
    private static bool IsNamed(Note note, int first, int head)
    {
        for (var index = first; index < head; index++)
        {
            ref readonly var token = ref note.Tokens[index];
            if (token.Kind == TokenKind.Word && note.IsCapitalized(index) && token.Length > 2 && !Generic.Contains(token) && !TradeHeads.Contains(token) && !ShopHeads.Contains(token) && !(Capitals.IsFirst(note, index) && NameLexicon.Of(note, token).IsOnlyWord && index == first && head - first == 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"I saw Lisa Mills today": somebody, where nothing speaks of work.</summary>
    private static bool IsLikePerson(Note note, int first, int head) =>
        head - first == 1 && NameLexicon.Of(note, note.Tokens[first]).Given > 0 && NameLexicon.Of(note, note.Tokens[head]).IsName && WithForm(note, head + 1) == head + 1;

    private static int WithForm(Note note, int end)
    {
        var next = note.IsMark(end, ',') ? end + 1 : end;
        return next < note.Tokens.Length && note.Chars.AsSpan(note.Tokens[next].Start, note.Tokens[next].Length) is "Inc" or "LLC" or "Corp" or "Ltd" or "Co" or "LLP" ? next + 1 : end;
    }

    private static readonly WordSet Kin = new("sons son daughter daughters bros brothers sisters");

    /// <summary>"Lim &amp; Sons Cleaners": only a firm is called so.</summary>
    private static bool IsFamilys(Note note, int head) =>
        head > 2 && Kin.Contains(note.Tokens[head - 1]) && note.IsMark(head - 2, '&');

    private static bool HasWork(Note note, int first, int head)
    {
        var sentence = note.SentenceIndexAt(head);
        if (sentence < 0)
        {
            return false;
        }

        var low = Math.Max(note.Sentences[sentence].FirstToken, first - Farthest);
        var high = Math.Min(note.Sentences[sentence].EndToken, head + Farthest);
        for (var index = low; index < high; index++)
        {
            if ((index < first || index > head) && WorkWords.Contains(note.Tokens[index]))
            {
                return true;
            }
        }

        return false;
    }
}
