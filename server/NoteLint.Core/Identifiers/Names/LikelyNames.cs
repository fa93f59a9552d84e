using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Dates;
using NoteLint.Core.Identifiers.Places;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>
/// Names that too little speaks for in a chart note, and enough where nobody may be identified: a capital inside a sentence that no list
/// of words has, a given name that stands alone. Points are whole numbers, as in <see cref="NameScore"/>.
/// </summary>
internal sealed class LikelyNames
{
    private const int Enough = 4;
    private const int MostParts = 4;

    /// <summary>Who a note is about is said at once.</summary>
    private const int FirstWords = 12;

    private const NameCue NotInLowerCase = NameCue.Any | NameCue.TimeName | NameCue.Particle | NameCue.AfterPerson | NameCue.MayFollowPerson | NameCue.MayPrecedePerson | NameCue.RelationModifier | NameCue.EponymHead | NameCue.ThingHead;

    /// <summary>Short forms and medicines that are given names as well.</summary>
    private static readonly WordSet NotInLowerCaseWords = new("tel xyz abc melena dada perla iban dea roi ana mia allegra apgar lexi thru fam alt ast mag abby celeste alexa siri abt");

    /// <summary>True for a short form, a label or a medicine that is a given name as well.</summary>
    public static bool IsShortForm(in Token token) => NotInLowerCaseWords.Contains(token);

    /// <summary>Behind these stand figures of books, films, games and songs, and what is drunk.</summary>
    private static readonly WordSet Works = new("""
        plays playing played watches watched watching reads reading read book books novel movie movies film show song songs album band bands music singer quoted quotes quoting drinks drank drinking vaping vapes character characters superhero
        video game games gaming anime series poem poet author theory theories learned compared compares dressed costume fan cartoon princess brand wears wearing podcast channel
        """);

    private readonly NameText text;
    private readonly bool[] isTaken;
    private readonly List<NameMention> likely = [];
    private readonly Dictionary<uint, Person> people = [];
    private readonly IReadOnlySet<uint> nobodies;

    /// <summary>Words that somebody is called by in this note.</summary>
    private readonly HashSet<uint> bynames = [];

    /// <summary>Pairs of initials that somebody is called by: "K.M." is "KM" later on.</summary>
    private readonly HashSet<uint> initials = [];

    private LikelyNames(Note note, IReadOnlyList<NameMention> mentions, IReadOnlySet<uint> nobodies)
    {
        this.nobodies = nobodies;
        text = new NameText(note);
        isTaken = new bool[note.Tokens.Length];
        foreach (var mention in mentions)
        {
            isTaken.AsSpan(mention.First, mention.End - mention.First).Fill(true);
            if (mention.End - mention.First is 3 or 4 && text.IsInitial(mention.First) && text.IsInitial(mention.First + 2))
            {
                initials.Add(TokenHash.Of(string.Concat(note.Chars[note.Tokens[mention.First].Start], note.Chars[note.Tokens[mention.First + 2].Start])));
            }
        }
    }

    /// <summary>Finds them, by position.</summary>
    /// <param name="note">The note.</param>
    /// <param name="mentions">The names that are known.</param>
    /// <param name="nobodies">Words that are names of animals, things and figures in the note.</param>
    public static List<NameMention> Read(Note note, IReadOnlyList<NameMention> mentions, IReadOnlySet<uint> nobodies)
    {
        var reader = new LikelyNames(note, mentions, nobodies);
        foreach (var sentence in note.Sentences)
        {
            if (sentence.Kind is not (SentenceKind.NotProse or SentenceKind.Heading))
            {
                reader.ReadSentence(sentence);
                if (reader.IsInLowerCase(sentence))
                {
                    reader.ReadLowerCase(sentence);
                }
            }
        }

        reader.AskModel();
        reader.ReadBynames();
        reader.FollowLikely();
        reader.likely.Sort(static (left, right) => left.First.CompareTo(right.First));
        return reader.likely;
    }

    /// <summary>People who are called by an initial or a word.</summary>
    private void ReadBynames()
    {
        foreach (var sentence in text.Note.Sentences)
        {
            if (sentence.Kind == SentenceKind.NotProse)
            {
                continue;
            }

            for (var index = sentence.FirstToken; index < sentence.EndToken; index++)
            {
                if (isTaken[index] || text.Tokens[index] is not { Kind: TokenKind.Word, Case: TokenCase.Capitalized or TokenCase.Upper })
                {
                    continue;
                }

                if (BynameEnd(index, sentence) is > 0 and var end)
                {
                    Add(index, end);
                    bynames.Add(text.Tokens[index].Hash);
                }
            }
        }
    }

    private int BynameEnd(int index, in Sentence sentence) =>
        text.Tokens[index].Length == 1 ? Bynames.InitialEnd(text, index, sentence)
        : text.Tokens[index] is { Length: 2, Case: TokenCase.Upper } pair && initials.Contains(pair.Hash) && Bynames.MayBeInitials(text, index) ? index + 1
        : Bynames.OpensEntry(text, index, sentence) || Bynames.IsCalled(text, index, sentence) || Bynames.IsOfCase(text, index) || Bynames.Stands(text, index, sentence, isTaken) ? index + 1
        : 0;

    /// <summary>Words that the model takes for names where the points of <see cref="Score"/> do not reach.</summary>
    private void AskModel()
    {
        const int Threshold = 50;
        const int DenserThreshold = 60;
        const int MostAgainst = -10;
        NameFeatures? features = null;
        foreach (var sentence in text.Note.Sentences)
        {
            if (sentence.Kind == SentenceKind.NotProse)
            {
                continue;
            }

            SentenceStyle? style = null;
            var isLowerCase = NameFeatures.IsInLowerCase(text, sentence);
            for (var index = sentence.FirstToken; index < sentence.EndToken; index++)
            {
                if (isTaken[index] || !NameFeatures.IsAskable(text, index, sentence, isLowerCase) || IsLabel(index) || IsCommonNoun(index, sentence.FirstToken) || IsPlainWord(index) || LowerCaseNotes.IsDoing(text, index, sentence.EndToken))
                {
                    continue;
                }

                var left = LeftContext.Read(text, index, sentence.FirstToken);
                if (ThingSigns.Of(text, left, index, index + 1, sentence.FirstToken, sentence.EndToken) <= MostAgainst || IsJoinedToKnown(index) || KnownNames.StandAt(text, left, index, index + 1, sentence.FirstToken, sentence.EndToken))
                {
                    continue;
                }

                features ??= new(text, isTaken);
                style ??= SentenceStyles.Of(text, sentence);
                if (NameModel.Score(features.Read(index, sentence, style.Value)) >= Threshold + (text.WordAt(index).IsUnknown ? 0 : DenserThreshold * text.Figures.DensityAt(index, index + 1)) && !KnownFigures.StandAt(text, index, sentence.FirstToken))
                {
                    Add(index, index + 1);
                }
            }
        }
    }

    /// <summary>"A baker, 47", "ask for a grant", "humor, faith, shared meals": a word in lower case, as a trade, a thing or a virtue.</summary>
    private bool IsCommonNoun(int index, int low) => text.Tokens[index].Case == TokenCase.Lower && index > low
        && (text.Is(index - 1, "a") || text.Is(index - 1, "an")
            || text.WordAt(index).Word > 0 && (text.Is(index - 1, "the") || text.Is(index - 1, "every") || text.Is(index - 1, "one") || text.IsMark(index - 1, ',', ':') && text.IsMark(index + 1, ',', '.') && KnownNames.IsVirtue(text, index)));

    /// <summary>"mom will call", "im proud", "dug robin out": a word of the language in lower case where nothing beside it fits a person.</summary>
    private bool IsPlainWord(int index)
    {
        if (text.Tokens[index] is not { Case: TokenCase.Lower } token)
        {
            return false;
        }

        if (token.Length < 3 || Modals.Contains(token))
        {
            return true;
        }

        var before = index > 0 ? text.CueAt(index - 1) : NameCue.None;
        var next = index + 1 < text.Tokens.Length ? text.CueAt(index + 1) : NameCue.None;
        return text.WordAt(index).Word > 1 && token.PossessiveLength == 0 && (before & (NameCue.MayPrecedePerson | NameCue.BeforePerson | NameCue.Relation | NameCue.Introduction | NameCue.Honorific | NameCue.ClinicianTitle | NameCue.OfficeTitle)) == 0 && (next & (NameCue.AfterPerson | NameCue.MayFollowPerson)) == 0
            && text.Tokens[Math.Max(index - 1, 0)].Kind != TokenKind.Punctuation;
    }

    /// <summary>Modal verbs, weekdays and short forms that are given names as well.</summary>
    private static readonly WordSet Modals = new("will may im abt dont cant wont mon sat sun");

    /// <summary>"Kübler-Ross": a half of a name that is known for something else.</summary>
    private bool IsJoinedToKnown(int index) =>
        index > 1 && text.IsMark(index - 1, '-') && text.Tokens[index - 1].JoinedToNext && (text.CueAt(index - 2) & NameCue.Famous) != 0
        || index + 2 < text.Tokens.Length && text.Tokens[index].JoinedToNext && text.IsMark(index + 1, '-') && (text.CueAt(index + 2) & NameCue.Famous) != 0;

    // "last August", "August 24"
    private bool IsSeason(int index) => index > 0 && (text.CueAt(index - 1) & NameCue.BeforeTime) != 0 || text.IsMonthOfDate(index);

    /// <summary>"Tel 0113 …", "IBAN GB29 …": a short form or an unknown word before a number.</summary>
    private bool IsLabel(int index) =>
        nobodies.Contains(text.Tokens[index].Hash) || NobodysWords.IsOtherReading(text, index) || NobodysWords.IsTaken(text, index) || NotInLowerCaseWords.Contains(text.Tokens[index]) || NameShape.IsModal(text, index) || (text.CueAt(index) & NameCue.Famous) != 0 && text.WordAt(index).IsUnknown || (text.CueAt(index) & NameCue.NeverName) != 0 || DateWords.MonthOf(text.Tokens[index]) > 0 && IsSeason(index) || text.Tokens[index].Case == TokenCase.Mixed && text.WordAt(index).IsUnknown || States.IsLarger(text.Tokens[index])
        || index + 1 < text.Tokens.Length && !text.WordAt(index).IsName && (text.Tokens[index + 1].Kind == TokenKind.Number || text.Tokens[index].Case == TokenCase.Upper && text.Tokens[index + 1].Kind == TokenKind.Word && text.HasDigit(index + 1));

    /// <summary>The other places of what was found, in any case, where it is no word of the language.</summary>
    private void FollowLikely()
    {
        if (people.Count == 0)
        {
            return;
        }

        bool? isLowerCase = null;
        for (var index = 0; index < text.Tokens.Length; index++)
        {
            if (!isTaken[index] && text.Tokens[index] is { Kind: TokenKind.Word, Length: > 2 } token && people.ContainsKey(token.Hash) && (text.CueAt(index) & (NameCue.EponymHead | NameCue.ThingHead)) == 0 && !IsJoined(index)
                && !text.Figures.IsIn(index) && text.Note.SentenceIndexAt(index) is >= 0 and var sentence && text.Note.Sentences[sentence].Kind != SentenceKind.NotProse
                && (text.WordAt(index).Word == 0 || IsNamedAgain(index, text.Note.Sentences[sentence]) || bynames.Contains(token.Hash) && token.Case == TokenCase.Capitalized || token.Case == TokenCase.Lower && (isLowerCase ??= LowerCaseNotes.IsOne(text.Note)) == true && LowerCaseNotes.IsName(text, index, text.Note.Sentences[sentence].FirstToken, text.Note.Sentences[sentence].EndToken, isKnown: true)))
            {
                Add(index, index + 1);
            }
        }
    }

    /// <summary>"Texted Wren. … Then Wren called.": a given name that is a word as well, with its capital inside of a sentence or before what somebody does.</summary>
    private bool IsNamedAgain(int index, in Sentence sentence) =>
        text.Tokens[index].Case == TokenCase.Capitalized && text.WordAt(index) is { Given: >= 2, Word: < 3 } && (text.CueAt(index) & (NameCue.TimeName | NameCue.Place)) == 0 && !text.IsCapital(index + 1, sentence.EndToken)
        && (index > sentence.FirstToken && text.Tokens[index - 1] is not { Kind: TokenKind.Punctuation } || index + 1 < sentence.EndToken && (text.CueAt(index + 1) & (NameCue.AfterPerson | NameCue.MayFollowPerson)) != 0);

    /// <summary>A sentence that is typed without capitals: short forms and "I" aside.</summary>
    private bool IsInLowerCase(in Sentence sentence)
    {
        const int MostWords = 60;
        var (lower, capitals) = (0, 0);
        for (var index = sentence.FirstToken; index < sentence.EndToken && lower < MostWords; index++)
        {
            if (text.Tokens[index] is { Kind: TokenKind.Word, Length: > 1 } token)
            {
                lower += token.Case == TokenCase.Lower ? 1 : 0;
                capitals += token.Case == TokenCase.Capitalized && !isTaken[index] ? 1 : 0;
            }
        }

        return lower >= 3 && capitals == 0;
    }

    private void ReadLowerCase(in Sentence sentence)
    {
        for (var index = sentence.FirstToken; index < sentence.EndToken; index++)
        {
            if (!isTaken[index] && text.Tokens[index] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && IsLowerCaseName(index, sentence.FirstToken, sentence.EndToken))
            {
                var end = index + 1;
                while (end < sentence.EndToken && end - index < MostParts && !isTaken[end] && text.Tokens[end - 1].PossessiveLength == 0 && text.Tokens[end] is { Kind: TokenKind.Word, Case: TokenCase.Lower, Length: > 2 } && text.WordAt(end) is { Word: 0, IsName: true } && (text.CueAt(end) & NotInLowerCase) == 0)
                {
                    end++;
                }

                var isInitialed = index - 2 >= sentence.FirstToken && text.IsMark(index - 1, '.') && text.Tokens[index - 2] is { Length: 1, JoinedToNext: true } && !text.Tokens[index - 1].JoinedToNext && !isTaken[index - 2];
                Add(isInitialed ? index - 2 : index, end);
                index = end - 1;
            }
        }
    }

    private bool IsLowerCaseName(int index, int low, int high)
    {
        var word = text.WordAt(index);
        var cue = text.CueAt(index);
        var length = text.Tokens[index].StemEnd - text.Tokens[index].Start;
        if ((cue & NotInLowerCase) != 0 || length < 3 || NotInLowerCaseWords.Contains(text.Tokens[index]) || text.HasDigit(index) || IsJoined(index))
        {
            return false;
        }

        var left = LeftContext.Read(text, index, low);
        if (left.IsIntroduced || left.Title != NameCue.None)
        {
            return word.Word < 3 && !word.IsOnlyWord && !MedicineNames.IsOne(text.Note, text.Tokens[index]);
        }

        // "s. vang", "t. okonski"
        if (index - 2 >= low && text.IsMark(index - 1, '.') && text.Tokens[index - 2] is { Kind: TokenKind.Word, Case: TokenCase.Lower, Length: 1 } && text.Tokens[index - 2].JoinedToNext && !text.Tokens[index - 1].JoinedToNext && (index - 3 < low || text.Tokens[index - 3].Kind != TokenKind.Number && !text.IsMark(index - 3, '.', '/'))
            && word.Word == 0 && length >= 4 && !ThingSigns.IsResult(text, index + 1) && !StreetReader.IsSuffix(text.Tokens[Math.Min(index + 1, text.Tokens.Length - 1)]) && !MedicineNames.IsOne(text.Note, text.Tokens[index]) && !ClinicalThings.IsSpecies(text.Tokens[index]))
        {
            return true;
        }

        // "wren, 19, they/them"
        if (index < FirstWords && !IsCommonNoun(index, low) && word.Given >= 1 && index + 3 < text.Tokens.Length && text.IsMark(index + 1, ',') && text.Tokens[index + 2] is { Kind: TokenKind.Number, Length: 2 } && (text.IsMark(index + 3, ',') || text.Tokens[index + 3] is { Kind: TokenKind.Word, Length: 1 }))
        {
            return true;
        }

        // "big mike", "teyana r."
        if (index > low && word.Given >= 2 && (text.Is(index - 1, "big") || text.Is(index - 1, "little") || text.Is(index - 1, "ol")) || word.Word == 0 && index + 2 < high && text.Tokens[index + 1].Length == 1 && text.IsMark(index + 2, '.') && text.Tokens[index + 1].JoinedToNext && word.IsName)
        {
            return true;
        }

        if (KnownFigures.StandAt(text, index, low) || KnownFigures.AreTold(text, index))
        {
            return false;
        }

        // "mom (willow)", "faith (wife)": a common word that is a given name.
        if (word.Given >= 1 && length >= 3 && (left.Relation is not null && left.IsBracketed && text.IsMark(index + 1, ')') || text.IsMark(index + 1, '(') && index + 3 < high && (text.CueAt(index + 2) & NameCue.Relation) != 0 && text.IsMark(index + 3, ')')))
        {
            return true;
        }

        if (word.Word > 0 || word.IsOnlyProper || (cue & (NameCue.Famous | NameCue.Place)) != 0)
        {
            return false;
        }

        return word.Given >= 2 || left.Relation is not null && left.IsBracketed && length >= 4 || word.IsName && index > low && (left.Relation is not null || (text.CueAt(index - 1) & (NameCue.MayPrecedePerson | NameCue.BeforePerson)) != 0)
            || word.IsName && index + 1 < high && (text.CueAt(index + 1) & NameCue.AfterPerson) != 0;
    }

    /// <summary>A part of a compound or an address.</summary>
    private bool IsJoined(int index) =>
        text.Tokens[index].JoinedToNext && text.IsMark(index + 1, '-', '/', '@', '_', '.') && index + 2 < text.Tokens.Length && text.Tokens[index + 1].JoinedToNext
        || index > 0 && text.Tokens[index - 1] is { Kind: TokenKind.Punctuation, JoinedToNext: true } && text.IsMark(index - 1, '-', '/', '@', '_', '.', '#');

    private void ReadSentence(in Sentence sentence)
    {
        SentenceStyle? style = null;
        for (var index = sentence.FirstToken; index < sentence.EndToken; index++)
        {
            if (isTaken[index] || !IsPart(index))
            {
                if (IsCalled(index, sentence.EndToken) && !isTaken[index])
                {
                    // "Big Ray"
                    Add(index, index + 2);
                    index++;
                }

                continue;
            }

            var end = EndOf(index, sentence.EndToken);
            style ??= SentenceStyles.Of(text, sentence);
            if ((style == SentenceStyle.Plain || style == SentenceStyle.Title && EndsAsSentence(sentence)) && !KnownFigures.StandAt(text, index, sentence.FirstToken) && Score(index, end, sentence) >= Enough)
            {
                Add(index, end);
            }

            index = end - 1;
        }
    }

    private bool IsCalled(int index, int high) =>
        index + 1 < high && index > 0 && text.Tokens[index].Case == TokenCase.Capitalized && (text.Is(index, "big") || text.Is(index, "little") || text.Is(index, "lil") || text.Is(index, "old")) && text.Tokens[index + 1].Case == TokenCase.Capitalized && text.WordAt(index + 1).Given >= 2
        && !isTaken[index + 1] && !text.Figures.IsIn(index) && !text.IsCapital(index + 2, high) && !text.Is(index - 1, "the") && !text.Is(index - 1, "a") && (text.CueAt(index + 1) & (NameCue.Famous | NameCue.ThingHead)) == 0;

    private bool EndsAsSentence(in Sentence sentence) => text.IsMark(sentence.EndToken - 1, '.') && sentence.Kind is SentenceKind.Prose or SentenceKind.ListItem;

    /// <summary>A capital word that may be a part of a name.</summary>
    private bool IsPart(int index)
    {
        ref readonly var token = ref text.Tokens[index];
        if (token is not { Kind: TokenKind.Word, Case: TokenCase.Capitalized } || nobodies.Contains(token.Hash) || token.StemEnd - token.Start < 3 || !char.IsUpper(text.Note.Chars[token.Start]) || text.HasDigit(index))
        {
            return false;
        }

        var word = text.WordAt(index);
        return !word.IsOnlyWord && (word.Word < 3 || IsCommonGiven(index, word)) && !States.IsLarger(token) && States.NameLength(text.Note, index) == 0 && States.NameLength(text.Note, index - 1) < 2 && DateWords.MonthOf(token) == 0 && (text.CueAt(index) & (NameCue.Any | NameCue.ThingHead | NameCue.EponymHead)) == 0;
    }

    /// <summary>"Is Chance at the house?": a capital inside of a sentence, with none beside it, makes a common word a name.</summary>
    private bool IsCommonGiven(int index, NameWord word) =>
        word.Given >= 2 && index > 0 && text.Tokens[index - 1] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && (text.CueAt(index - 1) & (NameCue.Determiner | NameCue.BeforeTime)) == 0 && !text.IsCapital(index + 1, text.Tokens.Length)
        && (text.CueAt(index) & (NameCue.TimeName | NameCue.Famous | NameCue.Place)) == 0 && !text.IsMark(index + 1, '-', ':', '/');

    private int EndOf(int first, int high)
    {
        var end = first + 1;
        for (var parts = 1; parts < MostParts && text.Tokens[end - 1].PossessiveLength == 0; parts++)
        {
            if (end + 1 < high && text.IsMark(end, '-', '‐', '‑') && text.Tokens[end - 1].JoinedToNext && text.Tokens[end].JoinedToNext && text.Tokens[end + 1] is { Kind: TokenKind.Word, Case: TokenCase.Capitalized })
            {
                end += 2;
            }
            else if (end < high && !isTaken[end] && IsPart(end))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private int Score(int first, int end, in Sentence sentence)
    {
        var left = LeftContext.Read(text, first, sentence.FirstToken);
        if (KnownNames.StandAt(text, left, first, end, sentence.FirstToken, sentence.EndToken))
        {
            return 0;
        }

        // Where a note tells of many figures, works and brands, a capital alone says less; a word that no list has is no figure.
        var behind = Behind(end, sentence.EndToken) - (text.WordAt(first).IsUnknown ? 0 : text.Figures.DensityAt(first, end) switch { 0 => 0, 1 => 1, _ => 3 });
        var isSubject = text.WordAt(first).IsOnlyName && (text.WordAt(first).Given >= 2 || behind > 0 && text.Tokens[end - 1].PossessiveLength == 0);
        var score = Lexicon(first) + (left.OpensSentence ? isSubject ? 0 : -3 : 1);
        if (end > first + 1)
        {
            // Two last names with a hyphen are rather a law's or a sign's than a person's.
            score += text.IsMark(first + 1, '-') && text.WordAt(first).Given < 2 ? -3 : 1;
        }

        // One of several eponyms: "Tourette, Rett, Angelman".
        if (first - 2 >= sentence.FirstToken && (text.IsMark(first - 1, ',', '/') || text.Is(first - 1, "and") || text.Is(first - 1, "or")) && (text.CueAt(first - 2) & NameCue.Famous) != 0 || end + 1 < sentence.EndToken && text.IsMark(end, ',') && (text.CueAt(end + 1) & NameCue.Famous) != 0)
        {
            score -= 4;
        }

        if (text.WordAt(first).IsUnknown && HasClinicalBefore(first, sentence.FirstToken) || HasBefore(first, sentence.FirstToken, Works))
        {
            score -= 4;
        }

        if (first - 2 >= sentence.FirstToken && isTaken[first - 2] && (text.Is(first - 1, "and") || text.IsMark(first - 1, '&')))
        {
            // "with Teo and Mads"
            score += 2;
        }

        // "the Hendersons"
        if (first > sentence.FirstToken && text.Is(first - 1, "the") && end == first + 1 && text.Note.Chars[text.Tokens[first].End - 1] == 's' && text.Tokens[first].PossessiveLength == 0 && text.Tokens[first].Length > 4
            && NameLexicon.Of(text.Note.Chars[text.Tokens[first].Start..(text.Tokens[first].End - 1)]) is { IsOnlyName: true, IsCommonSurname: true })
        {
            return Enough;
        }

        // "Is Chance at the house?"
        score += text.WordAt(first) is { Word: 3, Given: >= 2 } && !left.OpensSentence ? 3 : 0;
        score -= KnownFigures.AreTold(text, first) && left.Relation is null ? 4 : 0;
        return score + Before(left, first, sentence.FirstToken) + behind + ThingSigns.Of(text, left, first, end, sentence.FirstToken, sentence.EndToken);
    }

    /// <summary>Figures follow such words as names of people do.</summary>
    private bool HasBefore(int first, int low, WordSet words)
    {
        const int Farthest = 6;
        for (var index = first - 1; index >= low && first - index <= Farthest; index--)
        {
            if (words.Contains(text.Tokens[index]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Products and medicines follow words of treatment as names of people do.</summary>
    private bool HasClinicalBefore(int first, int low)
    {
        const int Farthest = 6;
        for (var index = first - 1; index >= low && first - index <= Farthest; index--)
        {
            if (ClinicalThings.IsHandling(text.Tokens[index]) || (text.CueAt(index) & NameCue.EponymHead) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private int Lexicon(int index)
    {
        var word = text.WordAt(index);
        var cue = text.CueAt(index);
        var points = word.IsUnknown ? 2 : word.IsOnlyProper ? 1 : word.Given switch { 3 => 5, 2 => 4, _ => 3 };
        points -= word.Word;
        points -= word.IsUnknown && text.Note.Chars.AsSpan(text.Tokens[index].Start, text.Tokens[index].StemEnd - text.Tokens[index].Start) is [.., 'i', 'n', 'g'] or [.., 'i', 'v', 'e'] or [.., 'i', 's', 'm'] ? 4 : 0;
        points -= (cue & NameCue.Famous) != 0 ? 6 : 0;
        points -= (cue & NameCue.Place) != 0 ? 2 : 0;
        points -= (cue & NameCue.TimeName) != 0 ? 3 : 0;
        return MedicineNames.IsOne(text.Note, text.Tokens[index]) ? points - 8 : points;
    }

    private int Before(in LeftContext left, int first, int low)
    {
        if (left.IsSure || left.IsPeer || left.IsClient)
        {
            return 4;
        }

        var before = left.Before;
        if (before < low || before != first - 1)
        {
            return 0;
        }

        if (before > low && text.IsMark(before, '.') && text.Tokens[before - 1].Length <= 3 && text.Tokens[before - 1].Case == TokenCase.Capitalized)
        {
            // "St. John's wort"
            return -6;
        }

        var cue = text.CueAt(before);
        if (text.Tokens[before].Kind == TokenKind.Number || (cue & NameCue.ReadBefore) != 0)
        {
            return -3;
        }

        if ((cue & NameCue.Determiner) != 0)
        {
            return -3;
        }

        return before > low && text.IsCapital(before, first) ? -2 : (cue & NameCue.BeforePerson) != 0 ? 3 : (cue & (NameCue.MayPrecedePerson | NameCue.BeforePlace)) != 0 ? 1 : 0;
    }

    private int Behind(int end, int high)
    {
        var isPossessive = text.Tokens[end - 1].PossessiveLength > 0;
        if (end >= high)
        {
            return isPossessive ? 1 : 0;
        }

        var cue = text.CueAt(end);
        if (isPossessive && (cue & (NameCue.EponymHead | NameCue.ThingHead)) == 0)
        {
            return 1;
        }

        // "by Fick is 4.9"
        if (text.Is(end, "is") && end + 1 < high && text.Tokens[end + 1].Kind == TokenKind.Number && text.WordAt(end - 1).Given < 2)
        {
            return -4;
        }

        if (text.IsMark(end, '®', '™') || text.Tokens[end].Kind == TokenKind.Number || (cue & (NameCue.EponymHead | NameCue.ThingHead)) != 0)
        {
            return -4;
        }

        if (text.Tokens[end].Kind != TokenKind.Word)
        {
            return text.IsMark(end, '-', '/') && text.Tokens[end].JoinedToNext ? -3 : 0;
        }

        return text.Tokens[end].Case != TokenCase.Lower ? -2 : (cue & NameCue.AfterPerson) != 0 ? 2 : (cue & NameCue.MayFollowPerson) != 0 ? 1 : 0;
    }

    private void Add(int first, int end)
    {
        // "s. example" is known by the last name.
        ref readonly var token = ref text.Tokens[text.Tokens[first].Length == 1 ? end - 1 : first];
        if (!people.TryGetValue(token.Hash, out var person))
        {
            people.Add(token.Hash, person = new Person { Role = PersonRole.ThirdParty });
        }

        var mention = new NameMention { First = first, End = end, Span = TextSpan.FromBounds(text.Tokens[first].Start, text.Tokens[end - 1].StemEnd), TitleFirst = first, Parts = [token.Hash], Person = person, IsLikely = true };
        person.Mentions.Add(mention);
        isTaken.AsSpan(first, end - first).Fill(true);
        likely.Add(mention);
    }
}
