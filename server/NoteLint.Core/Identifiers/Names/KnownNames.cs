using System.Collections.Frozen;
using NoteLint.Core.Identifiers.Places;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;
using NoteLint.Core.Text;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>
/// Names that people bear and that are known for something else: Ellis for a theory, Alice for a story, Molly for a drug. Where the words
/// beside one speak of that, and none says that it is somebody of the note, it names nobody.
/// </summary>
internal static class KnownNames
{
    private const KnownTopic Texts = KnownTopic.Theory | KnownTopic.Cases | KnownTopic.Scripture | KnownTopic.History;

    /// <summary>How far a name that is known for the matter speaks for another.</summary>
    private const int KnownReach = 20;

    private const NameCue Acts = NameCue.AfterPerson | NameCue.MayFollowPerson;

    private static readonly FrozenDictionary<uint, KnownWord> Words = ReadWords();

    /// <summary>How far a word of the matter speaks for a name of its sentence.</summary>
    private static int ReachOf(KnownTopic topic) => topic switch
    {
        KnownTopic.Theory or KnownTopic.Scripture => 14,
        KnownTopic.Illness => 60,
        KnownTopic.Cases or KnownTopic.History or KnownTopic.Place => 10,
        KnownTopic.Story or KnownTopic.Song => 8,
        KnownTopic.Medicine => 4,
        KnownTopic.Street => 3,
        _ => 5,
    };

    /// <summary>True where a name alone stands for what it is known for.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="left">What stands before the name.</param>
    /// <param name="first">Index of the name's first token.</param>
    /// <param name="end">Index just past the last.</param>
    /// <param name="low">Index of the sentence's first token.</param>
    /// <param name="high">Index just past the sentence's last token.</param>
    public static bool StandAt(NameText text, in LeftContext left, int first, int end, int low, int high)
    {
        if (end == first + 1 && left.Title == NameCue.None && left.Relation is null && !left.IsClient && IsNever(text, first))
        {
            return true;
        }

        if (left.IsSure || left.IsClient || left.IsPeer || left.IsPluralRelation)
        {
            // "Dr. Strangelove": nobody is called so; "Mr. Delacroix" may be.
            return left.Relation is null && !left.IsIntroduced && end == first + 1 && text.WordAt(first).IsUnknown && IsTelling(text, first) && Words.TryGetValue(text.Tokens[first].Hash, out var titled) && ((titled.Name | titled.Known) & ~Made) != 0;
        }

        if (FigureScenes.StandAt(text, first, end, low, high))
        {
            return true;
        }

        if (end == first + 1 && (IsOwnIdea(text, first, high) || IsCited(text, first, low, high)) || IsScored(text, first, end, high))
        {
            return true;
        }

        // "Delacroix, Antoine J": a last name with what is given behind it.
        if (end + 1 < high && end == first + 1 && text.IsMark(end, ',') && text.IsCapital(end + 1, high) && text.WordAt(end + 1).Given >= 2 && first == low && !Words.ContainsKey(text.Tokens[end + 1].Hash))
        {
            return false;
        }

        if (end == first + 1 && text.WordAt(first).IsUnknown && IsTelling(text, first) || first > low && (text.Is(first - 1, "any") || text.Is(first - 1, "every")))
        {
            return true;
        }

        var isPossessive = text.Tokens[end - 1].PossessiveLength > 0;
        if (first > low && IsPersonBefore(text, first) || isPossessive && end < high && (text.CueAt(end) & (NameCue.Relation | NameCue.PluralRelation)) != 0)
        {
            return false;
        }

        if (IsIntroducedBehind(text, end, high))
        {
            return false;
        }

        if (IsVirtueSpokenOf(text, first, end, low, high))
        {
            return true;
        }

        var isActing = end < high && (text.CueAt(end) & Acts) != 0;
        var isSpeaking = end < high && (text.CueAt(end) & NameCue.AfterPerson) != 0;
        if (!isActing && IsAmong(text, first, end, low, high))
        {
            return true;
        }

        if (end != first + 1 || !Words.TryGetValue(text.Tokens[first].Hash, out var what) || (what.Name | what.Known) == KnownTopic.None)
        {
            return false;
        }

        if (!isSpeaking && (text.Figures.Count(first - KnownReach, first) + text.Figures.Count(end, end + KnownReach) >= 2 || (what.Name & KnownTopic.Street) != 0 && IsCited(text, first, low, Used) || IsCited(text, first, low) && !(end < high && (text.CueAt(end) & NameCue.Determiner) != 0) || first > low && text.Is(first - 1, "no")))
        {
            return true;
        }

        if (!(isSpeaking && text.WordAt(first).IsName) && (Tells(text, first, what.Name, what.Known) || IsOwnedMake(text, what.Name, first, low)))
        {
            return true;
        }

        var isQuoted = first > 0 && text.IsMark(first - 1, '"', '“') && text.IsMark(end, '"', '”', ',', '.');
        var open = what.Name | what.Known;
        open &= isQuoted ? open : ~KnownTopic.Illness;
        open &= isActing && !isQuoted ? KnownTopic.Theory | KnownTopic.Place : open;
        if ((open & KnownTopic.Place) != 0 && IsBesideCountry(text, first, low, high))
        {
            return true;
        }

        open &= isPossessive ? KnownTopic.Theory | KnownTopic.Cases | KnownTopic.Illness : open;
        open &= first > low && text.Is(first - 1, "to") ? Texts : open;
        return open != KnownTopic.None && IsSpokenOf(text, first, new(open, isActing, isQuoted, !isActing && text.WordAt(first).Given < 2, low, high));
    }

    /// <summary>What people who live are called like: makers of methods, parties of cases, figures of history.</summary>
    private const KnownTopic Made = KnownTopic.Theory | KnownTopic.Cases | KnownTopic.History | KnownTopic.Medicine | KnownTopic.Place | KnownTopic.Faith;

    private static readonly WordSet Ideas = new("idea ideas notion notions concept concepts theory theories model stages hierarchy triangle triangles framework term wheel window ladder phases axioms postulates tasks typology taxonomy antidotes horsemen pyramid quadrant circumplex necessary core four five six seven eight three");

    /// <summary>"Bowen's idea of triangles", "Worden's four tasks": what a maker of methods left.</summary>
    private static bool IsOwnIdea(NameText text, int first, int high) =>
        text.Tokens[first].PossessiveLength > 0 && first + 2 < high && (Ideas.Contains(text.Tokens[first + 1]) || IsFrameBehind(text, first + 1, high)) && text.WordAt(first).Given < 3 && Words.TryGetValue(text.Tokens[first].Hash, out var what) && ((what.Name | what.Known) & KnownTopic.Theory) != 0;

    private static readonly WordSet Frames = new("frame framework model approach theory lens terms method view account formulation");

    /// <summary>"in Example's emotionally focused frame": a word or two between author and method.</summary>
    private static bool IsFrameBehind(NameText text, int index, int high)
    {
        const int Farthest = 4;
        for (var end = Math.Min(high, index + Farthest); index < end && text.Tokens[index] is { Kind: TokenKind.Word, Case: TokenCase.Lower, PossessiveLength: 0 }; index++)
        {
            if (Frames.Contains(text.Tokens[index]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Conners 68", "Zarit 12/88": a scale and its score.</summary>
    private static bool IsScored(NameText text, int first, int end, int high) =>
        end == first + 1 && end < high && text.Tokens[end] is { Kind: TokenKind.Number, Length: <= 2 } && !text.Tokens[first].JoinedToNext && text.Tokens[first].PossessiveLength == 0 && text.WordAt(first).Given < 2
        && (end + 1 >= high || text.IsMark(end + 1, '/', ',', ';', '.')) && Words.TryGetValue(text.Tokens[first].Hash, out var what) && ((what.Name | what.Known) & KnownTopic.Theory) != 0;

    private static readonly WordSet Thought = new("""
        work model models matrix scale inventory method methods technique techniques exercise exercises worksheet worksheets protocol hierarchy cycle wheel test questionnaire theory approach framework stages tasks
        style styles ladder triangle pyramid window map therapy training interview index checklist measure measures criteria needs script metaphor handout chapter
        """);

    /// <summary>"Values work (Hayes)", "the matrix (Polk and Hayes)": last names in brackets behind what they thought of.</summary>
    private static bool IsCited(NameText text, int first, int low, int high)
    {
        const int MostBefore = 4;
        var open = first - 1;
        while (open > low && first - open <= MostBefore && !text.IsMark(open, '('))
        {
            if (!(text.Tokens[open].Case == TokenCase.Capitalized || text.Is(open, "and") || text.IsMark(open, ',', '&')))
            {
                return false;
            }

            open--;
        }

        if (open <= low || !text.IsMark(open, '(') || !Thought.Contains(text.Tokens[open - 1]))
        {
            return false;
        }

        var close = first;
        while (close < high && (text.Tokens[close] is { Kind: TokenKind.Number, Length: 4 } || text.Tokens[close].Case == TokenCase.Capitalized || text.Is(close, "and") || text.IsMark(close, ',', '&')))
        {
            close++;
        }

        return close < high && text.IsMark(close, ')');
    }

    /// <summary>True for a word for a faith or a virtue.</summary>
    public static bool IsVirtue(NameText text, int index) => Words.TryGetValue(text.Tokens[index].Hash, out var what) && (what.Name & KnownTopic.Faith) != 0;

    private static readonly WordSet Copulas = new("is was has had comes goes came went helps helped matters mattered remains remained gets gives keeps");

    /// <summary>"Faith has been a comfort", "\"Grace is not a thing I do\"": a virtue opens its sentence, and something is said of it.</summary>
    private static bool IsVirtueSpokenOf(NameText text, int first, int end, int low, int high) =>
        end == first + 1 && end + 1 < high && IsVirtue(text, first) && (first == low || text.IsMark(first - 1, '"', '“')) && Copulas.Contains(text.Tokens[end]) && VirtueBehind.Contains(text.Tokens[end + 1]);

    private static readonly WordSet VirtueBehind = new("been a an the not what something and hard easy important central first her his their my our to me him them back in");

    /// <summary>"with Luke", "told Emma", "for Anna": somebody whom the note tells of.</summary>
    private static bool IsPersonBefore(NameText text, int first) =>
        text.Is(first - 1, "with") && !(first > 1 && Likening.Contains(text.Tokens[first - 2])) || text.Is(first - 1, "for") || (text.CueAt(first - 1) & NameCue.BeforePerson) != 0;

    /// <summary>"Ana (sister)", "Ana, 34, …", "Ana 555-0142": who a person is, and how to reach her.</summary>
    private static bool IsIntroducedBehind(NameText text, int end, int high)
    {
        var inner = end + 1 < high && text.IsMark(end, '(', ',', ':') ? end + 1 : end;
        return end < high && (RelationReader.After(text, end, high) >= 0 || text.Tokens[inner] is { Kind: TokenKind.Number, Length: not 4 } && !(inner == end && text.Tokens[inner].Length < 3) || inner > end && text.Tokens[inner].Kind == TokenKind.Word && (text.CueAt(inner) & (NameCue.Relation | NameCue.ClinicianTitle | NameCue.ClientWord)) != 0);
    }

    /// <summary>With whom of a book or a film somebody feels at one.</summary>
    private static readonly WordSet Likening = new("identified identifies identify identifying sided sides siding relates related resonated resonates");

    /// <summary>"the Mercedes", "his Harley"</summary>
    private static bool IsOwnedMake(NameText text, KnownTopic topics, int first, int low) =>
        (topics & KnownTopic.Brand) != 0 && first > low && text.Tokens[first - 1].PossessiveLength == 0 && Owning.Contains(text.Tokens[first - 1]) && text.Tokens[first].PossessiveLength == 0;

    private static readonly WordSet Owning = new("the a an his her their my our");

    /// <summary>"Kenya and India": a country beside one that nobody is called like.</summary>
    private static bool IsBesideCountry(NameText text, int first, int low, int high) =>
        IsCountry(text, first - 2, low, high) && (text.Is(first - 1, "and") || text.Is(first - 1, "or") || text.IsMark(first - 1, ',')) || IsCountry(text, first + 2, low, high) && (text.Is(first + 1, "and") || text.Is(first + 1, "or") || text.IsMark(first + 1, ','));

    private static bool IsCountry(NameText text, int index, int low, int high) => IsCountry(text, index, low, high, isSure: true);

    /// <summary>True for a country or a state; a sure one only where few are called so.</summary>
    public static bool IsCountry(NameText text, int index, int low, int high, bool isSure) =>
        index >= low && index < high && text.Tokens[index].Kind == TokenKind.Word && text.WordAt(index).Given < (isSure ? 3 : 4) && States.IsLarger(text.Tokens[index]);

    /// <summary>True for a name by which a sign, a test or a disease is called.</summary>
    public static bool IsMedical(NameText text, int index) => Words.TryGetValue(text.Tokens[index].Hash, out var what) && ((what.Name | what.Known) & (KnownTopic.Medicine | KnownTopic.Theory)) != 0;

    /// <summary>True for a name that is known for something and hardly anybody's: it speaks for those beside it.</summary>
    public static bool IsTelling(NameText text, int index) =>
        text.Tokens[index] is { Kind: TokenKind.Word, Case: not TokenCase.Lower } && Words.TryGetValue(text.Tokens[index].Hash, out var what) && Tells(text, index, what.Name, what.Known);

    /// <summary>Few are called so, or nobody.</summary>
    private static bool Tells(NameText text, int index, KnownTopic name, KnownTopic known) =>
        known != KnownTopic.None && text.WordAt(index) is { Given: < 2, IsCommonSurname: false } || name != KnownTopic.None && text.WordAt(index).IsUnknown;

    /// <summary>"Ruby Tuesday, Lola, Peggy Sue": one of several figures, works or brands.</summary>
    private static bool IsAmong(NameText text, int first, int end, int low, int high)
    {
        const int Enough = 2;
        const int Many = 4;
        const int Near = 20;
        const int Far = 40;
        var figures = text.Figures;
        return figures.Count(Math.Max(low, first - Near), first) + figures.Count(end, Math.Min(high, end + Near)) >= Enough || figures.Count(first - Far, first) + figures.Count(end, end + Far) >= Many;
    }

    /// <summary>What may be found beside a name, and how.</summary>
    private readonly record struct Search(KnownTopic Open, bool IsActing, bool IsQuoted, bool TakesWeak, int Low, int High);

    /// <summary>What is read, heard or shown, and what is done with it.</summary>
    private static readonly WordSet Cited = new("""
        story stories tale tales parable parables poem poems verse verses song songs psalm tattoo tattoos statue icon print prints poster portrait painting lines album albums novel novels essay essays sermon sermons quote quotes podcast biography memoir lyrics
        read reads reading reread listened listens listening sang sings singing hummed hums humming quoted quoting cites cited danced dances dancing recited recites
        """);

    private static readonly WordSet Linking = new("and or then of by about to on from the both with");

    /// <summary>"the story of Ruth and Boaz", "listened to Ella and Louis": what stands before names, commas and small words.</summary>
    public static bool IsCited(NameText text, int first, int low) => IsCited(text, first, low, Cited);

    private static readonly WordSet Used = new("uses used using tried tries snorted smoked injected");

    private static bool IsCited(NameText text, int first, int low, WordSet verbs)
    {
        const int Farthest = 10;
        var index = first - 1;
        while (index >= low && first - index <= Farthest && (text.Tokens[index].Kind == TokenKind.Word ? text.Tokens[index].Case == TokenCase.Capitalized && index > low || Linking.Contains(text.Tokens[index]) : text.IsMark(index, ',', '"', '“', '”')))
        {
            index--;
        }

        return index >= low && index < first && verbs.Contains(text.Tokens[index]);
    }

    /// <summary>True for a figure that nobody is called like.</summary>
    private static bool IsNever(NameText text, int index) => Never.Contains(text.Tokens[index]);

    private static readonly WordSet Never = new(string.Join(' ', DataFile.Lines("known-names.txt").Where(static line => line.StartsWith("never:", StringComparison.Ordinal)).Select(static line => line["never:".Length..])));

    /// <summary>True for a name that stands for nobody in the rest of the note either: a maker of theories, an illness.</summary>
    public static bool IsNobody(NameText text, int first) =>
        Words.TryGetValue(text.Tokens[first].Hash, out var what) && ((what.Name | what.Known) & (KnownTopic.Theory | KnownTopic.Illness)) != 0;

    private static bool IsSpokenOf(NameText text, int first, in Search search)
    {
        var hash = text.Tokens[first].Hash;
        var farthest = (search.Open & KnownTopic.Illness) != 0 ? ReachOf(KnownTopic.Illness) : KnownReach;
        for (var index = Math.Max(0, first - farthest); index < Math.Min(text.Tokens.Length, first + farthest + 1); index++)
        {
            ref readonly var token = ref text.Tokens[index];
            if (token.Kind != TokenKind.Word || token.Hash == hash || !Words.TryGetValue(token.Hash, out var what))
            {
                continue;
            }

            var distance = Math.Abs(index - first);
            // Figures of stories are children's companions: only one at the name's side makes it another.
            var open = search.Open & (distance <= ReachOf(KnownTopic.Story) && index >= search.Low && index < search.High ? ~KnownTopic.None : ~KnownTopic.Story);
            if (distance <= KnownReach && token.Case != TokenCase.Lower && Tells(text, index, what.Name & open, what.Known & open) || distance <= KnownReach && (what.Known & search.Open & (KnownTopic.Street | KnownTopic.Scripture)) != 0)
            {
                return true;
            }

            var word = (what.Word | (search.TakesWeak ? what.Weak : KnownTopic.None)) & search.Open & (search.IsActing && !search.IsQuoted ? KnownTopic.Theory | KnownTopic.Place : ~KnownTopic.None);
            if (word != KnownTopic.None && (index >= search.Low && index < search.High || word == KnownTopic.Illness) && IsNear(word, distance, index < first, search.IsQuoted))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNear(KnownTopic word, int distance, bool isBefore, bool isQuoted)
    {
        const int QuotedReach = 16;
        // The few topics of a word, one after the other.
        for (var topic = (int)word; topic != 0; topic &= topic - 1)
        {
            var one = (KnownTopic)(topic & -topic);
            var reach = isQuoted && one == KnownTopic.Street ? QuotedReach : ReachOf(one);
            if (distance <= reach && (isBefore || one is not (KnownTopic.Street or KnownTopic.Story) || isQuoted))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<uint, KnownWord> ReadWords()
    {
        var words = new Dictionary<uint, KnownWord>();
        var topic = KnownTopic.None;
        foreach (var line in DataFile.Entries("known-names.txt"))
        {
            if (line[0] == '[' || line.StartsWith("never:", StringComparison.Ordinal))
            {
                topic = line is "[never]" || line[0] != '[' ? KnownTopic.None : Enum.Parse<KnownTopic>(line[1..^1], ignoreCase: true);
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var key = line[..colon];
            foreach (var entry in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var hash = TokenHash.Of(entry);
                var old = words.GetValueOrDefault(hash);
                words[hash] = key switch
                {
                    "known" => old with { Known = old.Known | topic },
                    "words" => old with { Word = old.Word | topic },
                    "weak" => old with { Weak = old.Weak | topic },
                    _ => old with { Name = old.Name | topic },
                };
            }
        }

        return words.ToFrozenDictionary();
    }

    /// <summary>For what a word counts.</summary>
    private readonly record struct KnownWord(KnownTopic Name, KnownTopic Known, KnownTopic Word, KnownTopic Weak);
}
