using System.Text;

namespace NoteLint.Core.Matching.Inflection;

/// <summary>
/// American and British spellings of the words that rule pages use. Pages are written in American English; both spellings are
/// found, and suggestions follow the locale.
/// </summary>
public static class SpellingVariants
{
    /// <summary>Spelled the British way in Canada too: American form, British form.</summary>
    private const string Commonwealth = """
        behavior behaviour, behaviors behaviours, behavioral behavioural, misbehavior misbehaviour, color colour, colored coloured, colors colours, favor favour, favors favours,
        favorite favourite, flavor flavour, honor honour, honored honoured, honors honours, humor humour, labor labour, laborer labourer, neighbor neighbour, neighbors neighbours,
        neighborhood neighbourhood, odor odour, rumor rumour, rumors rumours, rumored rumoured, savior saviour, vigor vigour, endeavor endeavour, center centre, centers centres,
        centered centred, theater theatre, theaters theatres, fiber fibre, counselor counsellor, counselors counsellors, counseling counselling, counseled counselled,
        canceled cancelled, canceling cancelling, labeled labelled, labeling labelling, traveled travelled, traveling travelling, quarreled quarrelled, quarreling quarrelling,
        modeled modelled, groveling grovelling, sniveling snivelling, driveling drivelling, gray grey, defense defence, offense offence, pretense pretence, willful wilful,
        skillful skilful, fulfill fulfil, enroll enrol
        """;

    private const string BritishOnly = """
        program programme, programs programmes, pediatric paediatric, pediatrician paediatrician, gynecological gynaecological, hemophilia haemophilia, hemophiliac haemophiliac,
        hemophiliacs haemophiliacs, hemorrhage haemorrhage, anemia anaemia, anemic anaemic, edema oedema, leukemia leukaemia, diarrhea diarrhoea, skeptic sceptic,
        skeptical sceptical, skeptically sceptically, skepticism scepticism, mom mum, moms mums, mommy mummy, pajamas pyjamas, mustache moustache, plow plough,
        analyze analyse, analyzed analysed, analyzing analysing, paralyze paralyse, paralyzed paralysed, paralyzing paralysing, judgment judgement, judgments judgements,
        judgmental judgemental, ass arse, asses arses, smartass smartarse, asshole arsehole, assholes arseholes
        """;

    private const string StemsInIze = """
        antagon apolog author catastroph character critic demoral dramat emphas external fantas general hospital ideal institutional internal jeopard local marginal maxim
        medical minim mobil monopol moral neutral normal organ patholog patron penal prior rational real recogn romantic sensational sexual social stabil stigmat summar
        symbol sympath tantal terror traumat trivial util verbal victim visual weapon
        """;

    private static readonly string[] EndingsInIze = ["e", "es", "ed", "er", "ers", "ing", "ation"];
    private static readonly char[] Separators = [' ', '-', ',', '.', ';', ':', '(', ')', '"', '\''];

    private static readonly Dictionary<string, string> ToBritish = Pairs(british: true);
    private static readonly Dictionary<string, string> ToCanadian = Pairs(british: false);

    /// <summary>The British spelling of a form on a page.</summary>
    /// <param name="words">Words in lower case or as written.</param>
    /// <returns>Null where both spellings are one.</returns>
    public static string? BritishOf(string words)
    {
        var british = Replace(words, ToBritish);
        return british == words ? null : british;
    }

    /// <summary>A text in the spelling of a locale.</summary>
    /// <param name="text">A text in American spelling.</param>
    /// <param name="locale">As in <c>notelint.locale</c>: en-US, en-GB, en-IE, en-AU, en-NZ or en-CA.</param>
    public static string In(string text, string locale) => locale switch
    {
        "en-US" => text,
        "en-CA" => Replace(text, ToCanadian),
        _ => Replace(text, ToBritish),
    };

    private static string Replace(string text, Dictionary<string, string> spellings)
    {
        StringBuilder? replaced = null;
        var copied = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOfAny(Separators, start);
            end = end < 0 ? text.Length : end;
            if (end - start > 2 && spellings.TryGetValue(text.Substring(start, end - start).ToLowerInvariant(), out var spelling))
            {
                replaced ??= new StringBuilder();
                replaced.Append(text, copied, start - copied).Append(char.IsUpper(text[start]) ? char.ToUpperInvariant(spelling[0]) : spelling[0]).Append(spelling, 1, spelling.Length - 1);
                copied = end;
            }

            start = end + 1;
        }

        return replaced is null ? text : replaced.Append(text, copied, text.Length - copied).ToString();
    }

    private static Dictionary<string, string> Pairs(bool british)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        AddPairs(Commonwealth);
        if (british)
        {
            AddPairs(BritishOnly);
            foreach (var stem in StemsInIze.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
            {
                foreach (var ending in EndingsInIze)
                {
                    pairs[stem + "iz" + ending] = stem + "is" + ending;
                }
            }
        }

        return pairs;

        void AddPairs(string list)
        {
            foreach (var pair in list.Split([','], StringSplitOptions.RemoveEmptyEntries))
            {
                var words = pair.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
                pairs[words[0]] = words[1];
            }
        }
    }
}
