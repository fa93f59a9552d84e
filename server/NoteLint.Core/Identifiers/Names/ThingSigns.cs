using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>
/// What stands around a capital word and says that it names no person of the note but an instrument, a product, a sign, a method, a brand or
/// a figure of a story: "Example knee holder", "Example and Sample negative", "dressed as Example", "graded imagery after Example."
/// </summary>
internal static class ThingSigns
{
    private const int Strong = -10;
    private const int Weak = -5;

    /// <summary>Findings of an examination: "Example and Sample negative".</summary>
    private static readonly WordSet Results = new("negative positive neg pos present absent intact normal elicited equivocal bilaterally unremarkable");

    /// <summary>Behind these a product, a sign or a figure is what something was done with or to, where nothing follows: "Example used, Sample prn".</summary>
    private static readonly WordSet Handled = new("used applied placed given taken tried refilled prescribed inserted removed prn bid tid qid daily nightly qhs started stopped held increased decreased tapered topically avoided");

    private static readonly WordSet Adverbs = new("never not still also then again currently now previously");

    /// <summary>Verbs of treatment that a person's name does not follow at once.</summary>
    private static readonly WordSet Handling = new("using utilizing used use applied packed secured padded irrigated injected prescribed switched switch samples sample brand generic wears wore wearing bottle bottles pint fifth shots cans sips smokes smoked smoking vapes vaped ate eats eating ordered");

    private static readonly WordSet Between = new("with in from to some moist sterile a an the of on more two standard style new her his their my half");

    /// <summary>Behind these stands who made a method: "graded imagery after Example.", "scored per Example".</summary>
    private static readonly WordSet Authors = new("after per by");

    /// <summary>What is read, watched, played, drawn or worn, with the figures of it.</summary>
    private static readonly WordSet Works = new("""
        novel novels episode episodes film films movie movies anime cartoon cartoons manga comic comics videogame character characters superhero superheroes hero heroes heroine villain villains costume costumes cosplay dressed fandom fanfiction fanfic
        drew draws drawing drawings painted sculpted sketched collage puppet puppets figurine figurines lego doll dolls action-figure interest interests hyperfixation favorite favourite favorites obsession mythology myth fairy tale tales fable legend
        delusion delusional delusions grandiose reincarnation reincarnated believes believed prophet messiah angel demon band singer song lyrics album ifs alter alters exile firefighter firefighters fictive poem poet poetry author authors quoted quotes quote quoting biography podcast chatbot ai assistant
        """);

    /// <summary>Of whom people are fans, and what they do with what those have made.</summary>
    private static readonly WordSet Fandom = new("fan fans concert concerts music playlist record records listens listened listening sings sang singing hums hummed plays played playing streams streamed karaoke cover album tv netflix youtube actor actress celebrity famous president era gospel jersey poster tour");

    /// <summary>True where what is read, watched, sung or played stands in the sentence of a name.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="first">Index of the name's first token.</param>
    /// <param name="end">Index just past the last.</param>
    public static bool IsWorkBeside(NameText text, int first, int end)
    {
        const int Farthest = 16;
        var sentence = text.Note.Sentences[text.Note.SentenceIndexAt(first)];
        for (var index = Math.Max(sentence.FirstToken, first - Farthest); index < Math.Min(sentence.EndToken, end + Farthest); index++)
        {
            if ((index < first || index >= end) && text.Tokens[index].Kind == TokenKind.Word && (Works.Contains(text.Tokens[index]) || Made.Contains(text.Tokens[index]) || Told.Contains(text.Tokens[index]) || Watched.Contains(text.Tokens[index]) || Fandom.Contains(text.Tokens[index])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is about a figure of it, or by who made it; letters, songs and stories are of people as well.</summary>
    private static readonly WordSet Made = new("film movie book novel series musical documentary cartoon comic anime biography autobiography memoir podcast episode passage chapter essay article audiobook paperback sequel videogame handout textbook workbook");

    private static readonly WordSet AboutWork = new("about by starring featuring called from");

    /// <summary>"the film about Example", "a passage by Example"</summary>
    private static bool IsSubjectOfWork(NameText text, int first, int low) =>
        first - 2 >= low && AboutWork.Contains(text.Tokens[first - 1]) && Made.Contains(text.Tokens[first - 2]);

    /// <summary>Behind "in the …" what is told is a story's: "In the book Example leaves home".</summary>
    private static readonly WordSet Told = new("book story film movie show series play novel cartoon musical comic game");

    /// <summary>"In the book Example leaves home": who is told of directly behind the work.</summary>
    private static bool IsToldIn(NameText text, int first, int low) =>
        first - 3 >= low && Told.Contains(text.Tokens[first - 1]) && (text.Is(first - 2, "the") || text.Is(first - 2, "this") || text.Is(first - 2, "that")) && text.Is(first - 3, "in")
        || first - 4 >= low && text.IsMark(first - 1, ',') && Told.Contains(text.Tokens[first - 2]) && text.Is(first - 3, "the") && text.Is(first - 4, "in");

    private static readonly WordSet Likening = new("compares compared compare comparing likens likened liken sees saw describes described pictures pictured imagines imagined identifies identified casts cast styles styled thinks fancies considers");

    private static readonly WordSet Selves = new("herself himself themselves themself myself yourself itself");

    private static readonly WordSet Likened = new("as to with like in");

    /// <summary>"compares herself to Example Sample": two names, with whom somebody is likened; "compares herself to Ana" may be a sister.</summary>
    private static bool IsLikened(NameText text, int first, int end, int low)
    {
        const int LongestWay = 4;
        var isQuoted = first > low && text.IsMark(first - 1, '"', '“');
        var index = isQuoted ? first - 2 : first - 1;
        if (end == first + 1 && !isQuoted || index - 1 < low || !Likened.Contains(text.Tokens[index]) || !Selves.Contains(text.Tokens[index - 1]))
        {
            return false;
        }

        for (var verb = index - 2; verb >= low && index - verb <= LongestWay; verb--)
        {
            if (Likening.Contains(text.Tokens[verb]))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Kindred = new("relates related relate identifies identified identify obsessed fascinated");

    /// <summary>"relates to Example from Shameless": a figure, and a title that is a word of the language.</summary>
    private static bool IsFromWork(NameText text, int first, int end, int low, int high) =>
        first - 2 >= low && Kindred.Contains(text.Tokens[first - 2]) && (text.Is(first - 1, "to") || text.Is(first - 1, "with") || text.Is(first - 1, "by")) && end + 1 < high && (text.Is(end, "from") || text.Is(end, "in")) && text.IsCapital(end + 1, high) && text.WordAt(end + 1).IsOnlyWord;

    private static readonly WordSet Watched = new("watched watching watches rewatched binged bingeing reading reads read rereading reread finished page chapter season episode");

    private static readonly WordSet Subordinators = new("when where because that how as whether who until after before");

    /// <summary>"binge-watched The Sample and cried when Example lost": what a work tells, behind its title.</summary>
    private static bool IsToldOfWork(NameText text, int first, int low)
    {
        const int Farthest = 14;
        const int LongestWay = 4;
        if (first - 1 <= low || !Subordinators.Contains(text.Tokens[first - 1]))
        {
            return false;
        }

        for (var index = first - 2; index >= low && first - index <= Farthest; index--)
        {
            if (text.Tokens[index].Case != TokenCase.Lower && index > low || !Watched.Contains(text.Tokens[index]))
            {
                continue;
            }

            for (var title = index + 1; title < first - 1 && title <= index + LongestWay; title++)
            {
                if (text.IsCapital(title, first) && (text.IsCapital(title + 1, first) || text.Tokens[title].PossessiveLength > 0))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"Example in the second film", "Example from the book"</summary>
    private static bool IsInWork(NameText text, int end, int high)
    {
        const int Farthest = 3;
        if (end + 1 >= high || !(text.Is(end, "in") || text.Is(end, "from")) || text.Tokens[end - 1].PossessiveLength > 0 || !(text.Is(end + 1, "the") || text.Is(end + 1, "that")))
        {
            return false;
        }

        for (var index = end + 2; index < high && index <= end + 1 + Farthest; index++)
        {
            if (text.Tokens[index] is not { Kind: TokenKind.Word, Case: TokenCase.Lower })
            {
                return false;
            }

            if (Made.Contains(text.Tokens[index]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What those do whom a note cites: "Example calls this the dance", "as Example suggests".</summary>
    private static readonly WordSet Teaches = new("calls suggests describes writes recommends argues proposes puts says advises wrote called would defines frames terms");

    private static readonly WordSet Taught = new("this it that these the such");

    private static readonly WordSet Saying = new("say call put argue frame add remind predict recommend");

    private static readonly WordSet SaysLess = new("says would wrote writes called puts");

    /// <summary>A last name alone that opens a clause, and what it says is told as a lesson.</summary>
    private static bool IsAuthority(NameText text, int first, int end, int low, int high)
    {
        if (end != first + 1 || end + 1 >= high || text.Tokens[first].PossessiveLength > 0 || !Teaches.Contains(text.Tokens[end]) || text.WordAt(first) is { Given: >= 2, IsCommonSurname: false })
        {
            return false;
        }

        // "Example would say hold it lightly"
        if (text.Is(end, "would") && Saying.Contains(text.Tokens[end + 1]) && text.WordAt(first).Given < 2)
        {
            return true;
        }

        if (first > low && (text.Is(first - 1, "as") || text.Is(first - 1, "what")))
        {
            return true;
        }

        return !SaysLess.Contains(text.Tokens[end]) && Taught.Contains(text.Tokens[end + 1]);
    }

    /// <summary>Words that part a clause from what it has to do with works.</summary>
    private static readonly WordSet Barriers = new("with because when while until who that since for told says said saw met lives and at about from but so if");

    /// <summary>Points against a person's name; zero where nothing speaks against it.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="left">What stands before.</param>
    /// <param name="first">Index of the first capital word.</param>
    /// <param name="end">Index just past the last.</param>
    /// <param name="low">Index of the sentence's first token.</param>
    /// <param name="high">Index just past the sentence's last token.</param>
    public static int Of(NameText text, in LeftContext left, int first, int end, int low, int high)
    {
        if (left.IsSure || left.IsClient || left.IsPeer || left.IsPluralRelation)
        {
            return 0;
        }

        var points = IsBeforeThing(text, end, high) || IsExamined(text, end, high) || IsExaminedBefore(text, first, low) || IsClaimed(text, first, end, low, high) || IsSubjectOfWork(text, first, low) || IsToldIn(text, first, low) || IsLikened(text, first, end, low) || IsFromWork(text, first, end, low, high) || IsPictured(text, end, high) || IsContraceptive(text, first, end, low, high) || IsBrand(text, first, end, low, high) || IsToldOfWork(text, first, low) || IsInWork(text, end, high) || IsAuthority(text, first, end, low, high) || IsCompound(text, first, end) || FigureSigns.StandBeside(text, first, end, low, high) ? Strong : 0;
        points += IsHandled(text, first, end, high) || IsHandledBefore(text, first, low) || IsAuthor(text, first, end, low, high) || IsHyphenated(text, first, end) ? Weak : 0;
        points += IsThought(text, end, low, high) || IsMethodOf(text, first, end, high) || IsBesideAuthor(text, first, end, low, high) ? Weak : 0;
        return points + (IsOfWork(text, first, low) || IsListed(text, first, end, low, high) ? Weak : 0);
    }

    /// <summary>True for "neg" and other words for what an examination finds.</summary>
    public static bool IsResult(NameText text, int index) => index < text.Tokens.Length && Results.Contains(text.Tokens[index]);

    /// <summary>"Example knee holder", "Example grommet draining tubes": a word or two before the head.</summary>
    private static bool IsBeforeThing(NameText text, int end, int high)
    {
        const int Farthest = 2;
        if (text.Tokens[end - 1].PossessiveLength > 0)
        {
            return false;
        }

        for (var index = end; index < high && index <= end + Farthest; index++)
        {
            if (text.Tokens[index] is not { Kind: TokenKind.Word, Case: TokenCase.Lower, PossessiveLength: 0 })
            {
                return false;
            }

            var cue = text.CueAt(index);
            if (index > end && (cue & NameCue.EponymHead) != 0)
            {
                return true;
            }

            if ((cue & (NameCue.AfterPerson | NameCue.MayFollowPerson | NameCue.MayPrecedePerson | NameCue.BeforePerson | NameCue.BeforePlace | NameCue.BeforeTime | NameCue.Determiner | NameCue.Pronoun | NameCue.Relation | NameCue.Companion)) != 0 || EndsLikeVerb(text, index) || text.WordAt(index).Word == 0)
            {
                return false;
            }
        }

        return false;
    }

    private static bool EndsLikeVerb(NameText text, int index) =>
        text.Note.Chars.AsSpan(text.Tokens[index].Start, text.Tokens[index].Length) is [.., 'e', 'd'] or [.., 'l', 'y'] or [.., not ('s' or 'u' or 'i'), 's'] or { Length: < 3 };

    /// <summary>"Example and Sample negative", "Example, Sample present".</summary>
    private static bool IsExamined(NameText text, int end, int high)
    {
        const int MostNames = 4;
        var isOne = true;
        for (var names = 0; names < MostNames && end < high; names++)
        {
            // "with Ana present" is no sign.
            if (Results.Contains(text.Tokens[end]) && text.Tokens[end].Case == TokenCase.Lower)
            {
                return !isOne || !(text.Is(end, "present") || text.Is(end, "absent"));
            }

            if (!(text.Is(end, "and") || text.Is(end, "or") || text.IsMark(end, ',', '/')) || !text.IsCapital(end + 1, high))
            {
                return false;
            }

            end += 2;
            isOne = false;
        }

        return false;
    }

    /// <summary>"Example and Sample negative, [Other] absent"</summary>
    private static bool IsExaminedBefore(NameText text, int first, int low) =>
        first - 2 > low && text.IsMark(first - 1, ',', ';') && text.Tokens[first - 2].Case == TokenCase.Lower && Results.Contains(text.Tokens[first - 2]) && text.Tokens[first - 3].Case == TokenCase.Capitalized;

    private static readonly WordSet Claims = new("says said believes believed claims claimed states stated thinks insists insisted convinced announced declared");

    /// <summary>"says he is Elijah, then the Archangel Gabriel": who somebody takes himself for, one after the other; one alone may be the own name.</summary>
    private static bool IsClaimed(NameText text, int first, int end, int low, int high)
    {
        const int Farthest = 10;
        var index = first - 1;
        while (index > low && first - index <= Farthest && (text.Tokens[index].Case == TokenCase.Capitalized || text.IsMark(index, ',') || text.Is(index, "then") || text.Is(index, "and") || text.Is(index, "or") || text.Is(index, "the")))
        {
            index--;
        }

        var isOne = index == first - 1 && !(end + 1 < high && (text.Is(end, "then") || text.IsMark(end, ',') && text.Is(end + 1, "then")));
        if (isOne)
        {
            return false;
        }

        var isShort = index > low && (text.Is(index, "he's") || text.Is(index, "she's") || text.Is(index, "they're") || text.Is(index, "i'm"));
        var pronoun = isShort ? index : index - 1;
        return pronoun > low && (isShort || (text.Is(index, "is") || text.Is(index, "was") || text.Is(index, "am") || text.Is(index, "are")) && (text.Is(pronoun, "he") || text.Is(pronoun, "she") || text.Is(pronoun, "they") || text.Is(pronoun, "i")))
            && (Claims.Contains(text.Tokens[pronoun - 1]) || text.Is(pronoun - 1, "that") && pronoun - 2 >= low && Claims.Contains(text.Tokens[pronoun - 2]));
    }

    /// <summary>"Yalom ch. 4, and whether Example's thirdness fits": a thought of somebody, in a sentence that names another who is known for such.</summary>
    private static bool IsThought(NameText text, int end, int low, int high)
    {
        const int Farthest = 24;
        if (text.Tokens[end - 1].PossessiveLength == 0 || end >= high || !(IsAbstract(text, end) || end + 1 < high && IsAbstract(text, end + 1)))
        {
            return false;
        }

        for (var index = Math.Max(low, end - Farthest); index < Math.Min(high, end + Farthest); index++)
        {
            if (text.Tokens[index].Case == TokenCase.Capitalized && (text.CueAt(index) & (NameCue.Famous | NameCue.Place)) == NameCue.Famous && (index < end - 1 || index > end))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Methods = new("""
        theory theories model models therapy technique techniques cycle stages stage hierarchy scale criteria method methods activation schema schemas principles framework approach interview protocol exercise worksheet questionnaire triangle wheel
        matrix metaphor hexaflex typology taxonomy formulation conditions form forms categories sequence steps questions principle limits wording definition definitions modes styles antidotes horsemen postulate hypothesis paradigm experiment experiments workbook textbook chapter
        """);

    /// <summary>What belongs to who made it and to nobody else.</summary>
    private static readonly WordSet MethodsOnly = new("matrix metaphor hexaflex model theory stages hierarchy typology taxonomy workbook podcast wheel triangle typology postulate hypothesis paradigm antidotes horsemen");

    /// <summary>"Example's behavioral activation", "Example's EFT language": a method of somebody whose name is rather a last one.</summary>
    private static bool IsMethodOf(NameText text, int first, int end, int high)
    {
        if (text.Tokens[end - 1].PossessiveLength == 0 || end >= high || end == first + 1 && text.WordAt(first).Given >= 2 && !text.WordAt(first).IsCommonSurname || end > first + 1 && !MethodsOnly.Contains(text.Tokens[end]))
        {
            return false;
        }

        return Methods.Contains(text.Tokens[end]) || end + 1 < high && Methods.Contains(text.Tokens[end + 1]) || text.Tokens[end] is { Kind: TokenKind.Word, Case: TokenCase.Upper, Length: 3 or 4 };
    }

    /// <summary>"left Rogers' reflection just when Example would deepen": a last name alone near the possessive of one that a method is known by.</summary>
    private static bool IsBesideAuthor(NameText text, int first, int end, int low, int high)
    {
        const int Farthest = 10;
        if (end != first + 1 || text.WordAt(first) is { Given: >= 2, IsCommonSurname: false })
        {
            return false;
        }

        for (var index = Math.Max(low, first - Farthest); index < Math.Min(high, end + Farthest); index++)
        {
            if (index != first && text.Tokens[index] is { Kind: TokenKind.Word, Case: TokenCase.Capitalized, PossessiveLength: > 0 } token && token.Hash != text.Tokens[first].Hash && (text.CueAt(index) & (NameCue.Famous | NameCue.Place)) == NameCue.Famous)
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet Dishes = new("potatoes salad toast sauce cake sponge soup sandwich sandwiches eggs pasta dressing rolls cookies muffins ice-cream chowder chili gumbo lace");

    private static readonly WordSet Pictured = new("poster posters mug mural tattoo tattoos sticker stickers costume costumes figurine figurines jersey jerseys t-shirt tshirt calendar keychain plush plushie cosplay meme memes funko cardigan bobblehead backpack lunchbox bedspread pajamas pyjamas impression impersonation impersonator");

    /// <summary>"an Example poster", "the Sample Example mug", "Example potatoes": who is shown on things that are sold, and after whom a dish is called.</summary>
    private static bool IsPictured(NameText text, int end, int high) =>
        end < high && text.Tokens[end - 1].PossessiveLength == 0 && text.Tokens[end].Case == TokenCase.Lower && (Pictured.Contains(text.Tokens[end]) || Dishes.Contains(text.Tokens[end]));

    /// <summary>"Mama Bear", "Brother Fox": an animal with a title of kin.</summary>
    public static bool IsKinOfTale(NameText text, in LeftContext left, int first, int end) =>
        end == first + 1 && (left.Title & NameCue.OfficeTitle) != 0 && Beasts.Contains(text.Tokens[first]);

    private static readonly WordSet Beasts = new("bear wolf fox pig duck goose rabbit owl hen frog toad mouse turtle tiger lion elephant bunny spider");

    /// <summary>Verbs of eating and drinking, behind which a possessive with nothing possessed is a brand: "drank Example's at home".</summary>
    private static readonly WordSet Consuming = new("ate eats eat eating drank drinks drink drinking made makes making heated microwaved cooked ordered orders bought buys grabbed gets got craves craved sipped finished");

    private static bool IsBrand(NameText text, int first, int end, int low, int high) =>
        first > low && end == first + 1 && text.Tokens[first].PossessiveLength > 0 && Consuming.Contains(text.Tokens[first - 1]) && text.Tokens[first - 1].Kind == TokenKind.Word
        && (end >= high || text.Tokens[end].Kind == TokenKind.Punctuation || (text.CueAt(end) & (NameCue.BeforePlace | NameCue.BeforeTime | NameCue.MayPrecedePerson)) != 0);

    /// <summary>Contraceptives that are called like women.</summary>
    private static readonly WordSet Contraceptives = new("""
        camila ella junel yasmin yaz errin heather jolivette nora estarylla aubra lessina vienva isibloom juleber apri julie kariva cryselle elinest kaitlib layolis larissia marlissa chateal ayuna amethia camrese ashlyna deblitane lyza
        nikki loryna vestura syeda zarah ocella jasmiel blisovi hailey larin mibelas natazia lila viorele nylia alyacen dasetta pirmella philith velivet tilia tydemy safyral beyaz slynd opill mili tri-mili sprintec
        """);

    private static readonly WordSet OfContraception = new("""
        pill pills minipill birth contraceptive contraceptives contraception ocp ocps coc cocs hormonal norethindrone progestin estradiol iud nexplanon mirena paragard kyleena depo sprintec yaz yasmin junel lo loestrin ortho slynd nuvaring pack packs refill refilled breakthrough bleeding cycle cramps nursing breastfeeding lactation
        """);

    /// <summary>"Camila birth control", "switched from Yaz to Camila"</summary>
    private static bool IsContraceptive(NameText text, int first, int end, int low, int high)
    {
        const int Farthest = 12;
        if (end != first + 1 || !Contraceptives.Contains(text.Tokens[first]))
        {
            return false;
        }

        for (var index = Math.Max(low, first - Farthest); index < Math.Min(high, end + Farthest); index++)
        {
            if (index != first && OfContraception.Contains(text.Tokens[index]))
            {
                return true;
            }
        }

        return end < high && text.Is(end, "taken");
    }

    private static bool IsAbstract(NameText text, int index) =>
        text.Tokens[index] is { Kind: TokenKind.Word, Case: TokenCase.Lower } word && text.Note.Chars.AsSpan(word.Start, word.Length) is var chars && (chars.EndsWith("ness") || chars.EndsWith("ism") || chars.EndsWith("tion") || chars.EndsWith("ity") || chars is "idea" or "concept" or "notion" or "paper" or "chapter" or "book" or "work" or "language" or "languages" or "stages");

    /// <summary>"Example used, Sample pump", "Example never used": for a word that is nobody's given name.</summary>
    private static bool IsHandled(NameText text, int first, int end, int high)
    {
        var verb = end < high && Adverbs.Contains(text.Tokens[end]) ? end + 1 : end;
        return text.WordAt(first) is { Given: < 2 } && verb < high && Handled.Contains(text.Tokens[verb]) && text.Tokens[end - 1].PossessiveLength == 0
            && (verb + 1 >= high || text.Tokens[verb + 1].Kind != TokenKind.Word);
    }

    private static bool IsHandledBefore(NameText text, int first, int low)
    {
        const int Farthest = 3;
        for (var index = first - 1; index >= low && first - index <= Farthest; index--)
        {
            if (Handling.Contains(text.Tokens[index]) && text.Tokens[index].Case != TokenCase.Upper)
            {
                return true;
            }

            if (!Between.Contains(text.Tokens[index]))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>What is done after somebody's method, also where the sentence goes on: "CBT adapted after Example, …".</summary>
    private static readonly WordSet Followed = new("work adapted cbt dbt act ipt eft emdr ifs cft mbt erp");

    /// <summary>"graded imagery after Example.": a last name alone, with which the clause ends.</summary>
    private static bool IsAuthor(NameText text, int first, int end, int low, int high) =>
        first > low + 1 && end == first + 1 && Authors.Contains(text.Tokens[first - 1]) && text.WordAt(first) is { Given: < 2 } && (text.CueAt(first - 2) & (NameCue.Companion | NameCue.AfterPerson | NameCue.BeforePerson | NameCue.MayFollowPerson | NameCue.ColleagueVerb | NameCue.Protected)) == 0 && !EndsLikeVerb(text, first - 2)
        && (end >= high || text.IsMark(end, '.', ';', ')') || ((Methods.Contains(text.Tokens[first - 2]) || Followed.Contains(text.Tokens[first - 2])) && text.IsMark(end, ',', ':'))) && !text.Is(first - 1, "by") && text.Tokens[end - 1].PossessiveLength == 0;

    /// <summary>"Example Left-Right Reversal", "Example-St Sample": joined to a word that nobody is called by, or to what opens a place's name.</summary>
    private static bool IsCompound(NameText text, int first, int end)
    {
        for (var index = first + 1; index < end; index++)
        {
            if (text.IsMark(index, '-', '‐', '‑') && index + 1 < end && (text.WordAt(index + 1).IsOnlyWord && text.Tokens[index + 1].Case == TokenCase.Capitalized || text.WordAt(index - 1).IsOnlyWord || text.Is(index + 1, "st")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Ortho-Tri-Cyclen": three parts with hyphens of which the first is nobody's given name.</summary>
    private static bool IsHyphenated(NameText text, int first, int end) =>
        end - first >= 5 && text.IsMark(first + 1, '-') && text.IsMark(first + 3, '-') && text.WordAt(first).Given < 2;

    /// <summary>"dressed as Example", "drew Example and Sample", "special interest: Example": the clause speaks of a work or a belief before.</summary>
    private static bool IsOfWork(NameText text, int first, int low)
    {
        const int Farthest = 10;
        for (var index = first - 1; index >= low && first - index <= Farthest; index--)
        {
            ref readonly var token = ref text.Tokens[index];
            if (token.Kind == TokenKind.Word && Works.Contains(token))
            {
                return true;
            }

            if (token.Case == TokenCase.Lower && Barriers.Contains(token) && !(index > low && text.Is(index, "and") && text.Tokens[index - 1].Case == TokenCase.Capitalized) || text.IsMark(index, ';', '(', ')'))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"he's Example, then Sample", "above all Example and Sample": one of several, another of which is known for something else.</summary>
    private static bool IsListed(NameText text, int first, int end, int low, int high)
    {
        var before = first - 1;
        while (before > low && (text.Is(before, "then") || text.Is(before, "and") || text.Is(before, "or") || text.Is(before, "all") || text.Is(before, "above") || text.IsMark(before, ',', '/', '&')))
        {
            before--;
        }

        const NameCue Known = NameCue.Famous;
        if (before < first - 1 && before > low && KnownFigures.EndAt(text, before, low))
        {
            return true;
        }

        if (before < first - 1 && before >= low && (text.CueAt(before) & Known) != 0 && text.Tokens[before].Case == TokenCase.Capitalized)
        {
            return true;
        }

        // "Example, then Napoleon"
        var next = end < high && text.IsMark(end, ',') && end + 1 < high && text.Is(end + 1, "then") ? end + 1 : end;
        return next + 1 < high && (text.Is(next, "then") || text.IsMark(next, ',', '/') || text.Is(next, "and") || text.Is(next, "or")) && text.IsCapital(next + 1, high) && ((text.CueAt(next + 1) & Known) != 0 || KnownFigures.StartAt(text, next + 1));
    }
}
