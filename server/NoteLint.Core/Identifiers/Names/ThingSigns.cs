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
    private static readonly WordSet Handling = new("using utilizing used use applied packed secured padded irrigated injected prescribed switched switch samples sample brand generic wears wore wearing smokes smoked smoking vapes vaped ate eats eating ordered");

    private static readonly WordSet Between = new("with in from to some moist sterile a an the of on more two standard style new her his their my half");

    /// <summary>Behind these stands who made a method: "graded imagery after Example.", "scored per Example".</summary>
    private static readonly WordSet Authors = new("after per by");

    /// <summary>What is read, watched, played, drawn or worn, with the figures of it.</summary>
    private static readonly WordSet Works = new("""
        novel novels episode episodes film films movie movies anime cartoon cartoons manga comic comics videogame character characters superhero superheroes hero heroes heroine villain villains costume costumes cosplay dressed fandom fanfiction fanfic
        drew draws drawing drawings painted sculpted sketched collage puppet puppets figurine figurines lego doll dolls action-figure interest interests hyperfixation favorite favourite favorites obsession mythology myth fairy tale tales fable legend
        delusion delusional delusions grandiose reincarnation reincarnated believes believed prophet messiah angel demon band singer song lyrics album poem poet poetry author authors quoted quotes quote quoting biography podcast chatbot ai assistant
        """);

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

        var points = IsBeforeThing(text, end, high) || IsExamined(text, end, high) || IsExaminedBefore(text, first, low) || IsClaimed(text, first, end, low, high) ? Strong : 0;
        points += IsHandled(text, first, end, high) || IsHandledBefore(text, first, low) || IsAuthor(text, first, end, low, high) || IsHyphenated(text, first, end) ? Weak : 0;
        points += IsThought(text, end, low, high) || IsMethodOf(text, first, end, high) ? Weak : 0;
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
        typology taxonomy formulation conditions antidotes horsemen postulate hypothesis paradigm experiment experiments workbook textbook chapter
        """);

    /// <summary>"Example's behavioral activation", "Example's EFT language": a method of somebody whose name is rather a last one.</summary>
    private static bool IsMethodOf(NameText text, int first, int end, int high)
    {
        if (text.Tokens[end - 1].PossessiveLength == 0 || end >= high || text.WordAt(first).Given >= 2 && !text.WordAt(first).IsCommonSurname)
        {
            return false;
        }

        return Methods.Contains(text.Tokens[end]) || end + 1 < high && Methods.Contains(text.Tokens[end + 1]) || text.Tokens[end] is { Kind: TokenKind.Word, Case: TokenCase.Upper, Length: 3 or 4 };
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

    /// <summary>"graded imagery after Example.": a last name alone, with which the clause ends.</summary>
    private static bool IsAuthor(NameText text, int first, int end, int low, int high) =>
        first > low + 1 && end == first + 1 && Authors.Contains(text.Tokens[first - 1]) && text.WordAt(first) is { Given: < 2 } && (text.CueAt(first - 2) & (NameCue.Companion | NameCue.AfterPerson | NameCue.BeforePerson | NameCue.MayFollowPerson | NameCue.ColleagueVerb | NameCue.Protected)) == 0 && !EndsLikeVerb(text, first - 2)
        && (end >= high || text.IsMark(end, '.', ';', ')')) && !text.Is(first - 1, "by") && text.Tokens[end - 1].PossessiveLength == 0;

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
        if (before < first - 1 && before >= low && (text.CueAt(before) & Known) != 0 && text.Tokens[before].Case == TokenCase.Capitalized)
        {
            return true;
        }

        // "Example, then Napoleon"
        var next = end < high && text.IsMark(end, ',') && end + 1 < high && text.Is(end + 1, "then") ? end + 1 : end;
        return next + 1 < high && (text.Is(next, "then") || text.IsMark(next, ',', '/') || text.Is(next, "and") || text.Is(next, "or")) && text.IsCapital(next + 1, high) && (text.CueAt(next + 1) & Known) != 0;
    }
}
