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
        motors automotive towing excavating concrete drywall flooring insulation upholstery printing press paper shipyard foundry refinery cannery brewery distillery winery vineyards architects engineering
        """;

    /// <summary>Places that anybody visits.</summary>
    private const string Shops = """
        bakery bottling fulfillment linen pallet depot forge millwork wash nails carpets fabrics roasters duty-free boiler coach cars stud meats bakehouse carwash cafe coffee cantina diner grill grille pizza pizzeria restaurant bistro tavern deli market grocery grocers foods hardware furniture laundry laundromat cleaners rental rentals bank union salon spa barbershop
        boutique bookshop bookstore books florist florists nursery outfitters supply tire tires glass optical optometry dental vapor barn brewing noodle kitchen catering bar pub inn hotel resort casino cinema theaters fitness studio studios
        insurance security law llp llc inc ltd co-op coop pharmacy stationers jewelers tailors toys games sports cycles marina marine surf kayak stables orchards gardens lanes
        """;

    /// <summary>What a firm's name ends with.</summary>
    public const string AllHeads = $"{Trades} {Shops}";

    /// <summary>True for a word that a firm's name may end with.</summary>
    public static bool IsHead(in Token token) => TradeHeads.Contains(token) || ShopHeads.Contains(token);

    private static readonly WordSet TradeHeads = new(Trades);
    private static readonly WordSet ShopHeads = new(Shops);

    /// <summary>Words that name no firm: "Group Insurance", "Community Partners".</summary>
    private static readonly WordSet Generic = new("""
        the a an our her his their my group health mental behavioral community private public general new old local state national federal american first second third social physical family life car home auto dental medical
        student family's client patient credit labor trade teachers food water safety airport internet personal total full part time grief sleep coping support support relapse prevention national homeland crisis care primary
        solid stainless blue red green black white fresh farmers whole super european soviet western student's children's mothers men's women's yoga dance art music weight solution problem breathing newborn urine ortho pulmonary medicine cardiology surgical internal pediatric
        """);

    private static readonly WordSet WorkWords = new("""
        work works worked working job jobs shift shifts boss manager managers supervisor coworker coworkers co-worker colleague colleagues hired fired quit laid employer employed employee employees hours orientation promoted promotion hr dispatch dispatcher
        foreman returning returned returns starts started start starting gig warning till register payroll overtime manages managed managing runs owns cashier clerk cook server waitress waiter hostess bartender barista driver welder intern
        internship interview interviewed offer offered apprentice apprenticeship warehouse office layoff leave position sold grievance career retired still back union
        """);

    private static readonly WordSet Before = new("at from to outside behind near into inside with for by in");
    private static readonly WordSet PlacesBefore = new("at from to outside behind near into inside");
    private static readonly WordSet NotLast = new("disorder disorders therapy scale inventory test questionnaire interview index program group protocol syndrome disease criteria model method act day week street road avenue county hospital school center clinic unit service services software nursery floor ward tooth");

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

        // "Megan's Law"
        if (tokens[head - 1].PossessiveLength > 0 && note.Chars.AsSpan(tokens[head].Start, tokens[head].Length) is "Law")
        {
            return;
        }

        if (first == head || tokens[head].Case == TokenCase.Upper && !Before.Contains(tokens[Math.Max(first - 1, 0)]) || NoteText.HasLineBreak(note.Chars, tokens[first].Start, tokens[head].Start) || !IsNamed(note, first, head))
        {
            return;
        }

        if (everything || isTrade || HasWork(note, first, head))
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
        if (token == 0 || !(PlacesBefore.Contains(tokens[token - 1]) && tokens[token - 1].Case == TokenCase.Lower || note.IsMark(token - 1, '@')) || !note.IsCapitalized(token) || tokens[token].Case != TokenCase.Capitalized)
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

            isDistinct |= tokens[index].Case == TokenCase.Capitalized && NameLexicon.Of(note, tokens[index]).Word == 0;
        }

        // "at Camp Wohelo", "near Lake Dunmore"
        var isOpened = (NameCues.Table.Of(tokens[token].Hash) & NameCue.ThingStart) != 0 && end - token == 2;
        if (isDistinct && (last.Word > 0 && !(last.IsName && end - token == 2) || isOpened))
        {
            found.Add(IdentifierKind.Facility, TextSpan.FromBounds(tokens[token].Start, tokens[end - 1].StemEnd), Evidence.Look);
        }
    }

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

    private static int WithForm(Note note, int end)
    {
        var next = note.IsMark(end, ',') ? end + 1 : end;
        return next < note.Tokens.Length && note.Chars.AsSpan(note.Tokens[next].Start, note.Tokens[next].Length) is "Inc" or "LLC" or "Corp" or "Ltd" or "Co" or "LLP" ? next + 1 : end;
    }

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
