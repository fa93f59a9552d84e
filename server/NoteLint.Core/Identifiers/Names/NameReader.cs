using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Hearing;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>
/// Finds where people are named: names behind labels, then capital words that lexicon and neighbors speak for, then the same names
/// at their other places. Each token is looked at a fixed number of times.
/// </summary>
internal sealed partial class NameReader
{
    private const NameCue BeforeLowerCase = NameCue.Relation | NameCue.Introduction | NameCue.PlainTitle;
    private const NameCue Titles = NameCue.Honorific | NameCue.ClinicianTitle | NameCue.OfficeTitle;
    private const int LongestNickname = 12;
    private static readonly ulong[] LowerCaseFilter = NameCues.Table.FilterFor(BeforeLowerCase);

    /// <summary>Short forms that stand last in notes and are nobody's initials.</summary>
    private static readonly WordSet NotInitials = new("rtc tbd prn nad wnl eot end tba nfa hi si hep pcp bid tid qid qd ros hpi mse asap roi dbt cbt act aa na iop php op ip er ed icu stat n/a ok yes no mg ml pm am");

    /// <summary>Short forms that stand behind "dr" and "nurse" in notes without capitals.</summary>
    private static readonly WordSet NotBehindTitles = new("appt appts appt's visit recs refilled rx'd prescribed notified aware informed practioner practicioner meds presc presribed prescibed perscribed said says");

    private readonly NameText text;
    private readonly bool[] isTaken;
    private readonly NameRoles roles;
    private readonly List<int> capitals = [];
    private readonly List<NameMention> mentions = [];
    private readonly List<Candidate> candidates = [];

    /// <summary>Words of names that were found, and whether one of them was written in lower case.</summary>
    private readonly Dictionary<uint, bool> known = [];

    /// <summary>Tokens of the client's names.</summary>
    private readonly List<int> clientNames = [];

    /// <summary>Words that are names of animals and things in this note.</summary>
    private readonly HashSet<uint> namesakes = [];

    /// <summary>Index just past the last of them.</summary>
    private int namesakeEnd;

    /// <summary>People who are called by two initials.</summary>
    private readonly HashSet<(uint, uint)> knownInitials = [];

    private NameReader(Note note)
    {
        text = new NameText(note);
        isTaken = new bool[note.Tokens.Length];
        roles = new NameRoles(text, mentions);
    }

    /// <summary>Finds all places, in order.</summary>
    /// <param name="note">The note.</param>
    /// <param name="asksModel">False leaves out what only the model finds, so that the model does not learn from itself.</param>
    public static List<NameMention> Read(Note note, bool asksModel = true) => Read(note, asksModel, heard: null, out _);

    /// <summary>Finds all places, in order.</summary>
    /// <param name="note">The note.</param>
    /// <param name="asksModel">False leaves out what only the model finds.</param>
    /// <param name="heard">What the encoder hears; null where it is not asked.</param>
    /// <param name="nobodies">Receives words that are names of animals, things and figures in this note.</param>
    public static List<NameMention> Read(Note note, bool asksModel, HeardNote? heard, out IReadOnlySet<uint> nobodies)
    {
        var reader = new NameReader(note);
        reader.ReadFields();
        reader.ReadTitle();
        reader.ReadColumns();
        var sentences = note.Sentences;
        for (var index = 0; index < sentences.Length; index++)
        {
            if (sentences[index].Kind != SentenceKind.NotProse)
            {
                if (index > 0 && sentences[index - 1].Kind == SentenceKind.Heading && HeaderNames.RoleUnder(reader.text, sentences[index - 1]) is { } role)
                {
                    reader.ReadLabelled(sentences[index].FirstToken, sentences[index].EndToken, role);
                }

                reader.ReadSentence(sentences[index]);
            }
        }

        reader.ForgetNamesakes();
        var isLowerCase = LowerCaseNotes.IsOne(note);
        if (isLowerCase)
        {
            reader.ReadLowerCaseNote(isKnown: false);
        }

        reader.FollowKnownNames();
        if (isLowerCase)
        {
            reader.ReadLowerCaseNote(isKnown: true);
        }

        if (asksModel)
        {
            reader.AskModel(isLowerCase);
        }

        reader.ReadSignature();
        if (heard is not null)
        {
            reader.Hear(heard);
        }

        reader.ForgetNobodysWords();
        reader.mentions.Sort(static (left, right) => left.First.CompareTo(right.First));
        nobodies = reader.namesakes;
        return reader.mentions;
    }

    private void ReadFields()
    {
        foreach (var field in text.Note.FrontMatter.Concat(text.Note.Header))
        {
            if (HeaderNames.RoleOf(field.Kind) is not { } role || field.Value.IsEmpty)
            {
                continue;
            }

            var first = text.Note.FirstTokenFrom(field.Value.Start);
            var limit = text.Note.FirstTokenFrom(field.Value.End);
            var names = HeaderNames.Read(text, first, limit, isField: true);
            if (role == PersonRole.Clinician && names.Count > 0 && IsSpeech(first, names[0].First, names[0].End, limit))
            {
                continue;
            }

            var last = first;
            foreach (var (start, end) in names)
            {
                // "Pt: O.M. O.M. spoke of Ana": what is told behind is no field.
                if (last > first && TellsBetween(last, start))
                {
                    limit = last;
                    break;
                }

                Add(start, end, default, role, null, NameCue.None);
                last = end;
            }

            // The rest of the field is a title, a trade or a number.
            if (role != PersonRole.ThirdParty)
            {
                isTaken.AsSpan(first, limit - first).Fill(true);
            }
        }
    }

    /// <summary>Labels of the columns of a table in which people stand.</summary>
    private static readonly Dictionary<string, PersonRole> Columns = new(StringComparer.Ordinal)
    {
        ["member"] = PersonRole.Unknown,
        ["members"] = PersonRole.Unknown,
        ["participant"] = PersonRole.Unknown,
        ["name"] = PersonRole.Unknown,
        ["attendee"] = PersonRole.Unknown,
        ["client"] = PersonRole.Unknown,
        ["patient"] = PersonRole.Unknown,
        ["client name"] = PersonRole.Unknown,
        ["patient name"] = PersonRole.Unknown,
        ["resident"] = PersonRole.Unknown,
        ["clinician"] = PersonRole.Clinician,
        ["therapist"] = PersonRole.Clinician,
        ["provider"] = PersonRole.Clinician,
        ["facilitator"] = PersonRole.Clinician,
    };

    /// <summary>"| Member | MRN |": the cells below such labels are names.</summary>
    private void ReadColumns()
    {
        foreach (var cell in TableColumns.Read(text.Note))
        {
            if (!Columns.TryGetValue(cell.Label, out var role))
            {
                continue;
            }

            var first = text.Note.FirstTokenFrom(cell.Start);
            foreach (var (start, end) in HeaderNames.Read(text, first, text.Note.FirstTokenFrom(cell.End), isField: true))
            {
                Add(start, end, default, role, null, NameCue.None);
            }
        }
    }

    /// <summary>"Session note; ana e. (in her words)": a given name with an initial in the first line of a note, in lower case.</summary>
    private void ReadTitle()
    {
        const int LongestTitle = 14;
        for (var index = 1; index + 2 < text.Tokens.Length && index < LongestTitle && !BreaksBefore(index); index++)
        {
            if (!isTaken[index] && text.Tokens[index] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && text.WordAt(index).Given >= 2 && text.CueAt(index) == NameCue.None && text.Tokens[index - 1].Kind == TokenKind.Punctuation && !text.Tokens[index - 1].JoinedToNext
                && text.Tokens[index + 1] is { Kind: TokenKind.Word, Length: 1, JoinedToNext: true } && text.IsMark(index + 2, '.'))
            {
                Add(index, index + 3, default, PersonRole.Client, null, NameCue.None);
                return;
            }
        }
    }

    private void ReadSentence(in Sentence sentence)
    {
        var low = sentence.FirstToken;
        var high = sentence.EndToken;
        SentenceStyle? style = null;
        var start = low;
        if (low >= 2 && text.IsMark(low - 1, '.') && text.Tokens[low - 2].Case == TokenCase.Capitalized && (text.CueAt(low - 2) & (NameCue.Honorific | NameCue.ClinicianTitle | NameCue.OfficeTitle | NameCue.ClientWord)) != 0 && (text.CueAt(low - 2) & NameCue.Relation) == 0 && text.Tokens[low - 2].Length <= 4)
        {
            // "Mme." and "Pt." end no sentence.
            low -= 2;
        }

        if (MayBeLabelled(low, high) && HeaderNames.LabelAt(text, sentence) is var (role, labelEnd))
        {
            // "Re: Alex Example": whom a letter is about, where no header says so.
            role = role == PersonRole.Unknown && (text.Is(labelEnd - 2, "re") || text.Is(labelEnd - 2, "regarding")) && !text.Note.Header.Any(static field => field.Kind == HeaderFieldKind.ClientName) ? PersonRole.Client : role;
            ReadLabelled(labelEnd, high, role);
            start = labelEnd;
        }

        ReadInnerLabels(start, high);
        start = Math.Max(start, ReadListedLastFirst(start, high));
        ReadBed(low, high);
        ReadSpeaker(low, high);
        var tokens = text.Tokens;
        var filter = LowerCaseFilter;
        for (var index = start; index < high; index++)
        {
            ref readonly var token = ref tokens[index];
            if (token.Kind != TokenKind.Word)
            {
                if (index > start && text.IsMark(index, '"', '“'))
                {
                    ReadSandwich(index, low, high);
                }

                continue;
            }

            if (token.Case == TokenCase.Lower)
            {
                if (NameCueTable.MayHold(filter, token.Hash) && !isTaken[index] && (NameCues.Table.Of(token.Hash) & BeforeLowerCase) != 0)
                {
                    index = ReadLowerCase(index, low, high);
                }
            }
            else if (!isTaken[index])
            {
                index = Math.Max(index, ReadCapital(index, low, high, sentence, ref style) - 1);
            }
        }
    }

    /// <summary>What points alone do not make a name, and the model is sure of: candidates, and given names in a note without capitals.</summary>
    private void AskModel(bool isLowerCase)
    {
        const int Threshold = 110;
        const int ThresholdInLowerCase = 250;
        const int Least = 0;
        const int LeastInCapitals = -3;
        const NameCue Others = NameCue.Famous | NameCue.Place | NameCue.TimeName | NameCue.EponymHead | NameCue.ThingHead;
        NameFeatures? features = null;
        var count = mentions.Count;
        foreach (var candidate in candidates)
        {
            if (candidate.End == candidate.First + 1 && candidate.Style != SentenceStyle.Title && candidate.Score >= (candidate.Style == SentenceStyle.Capitals ? LeastInCapitals : Least) && !isTaken[candidate.First]
                && (text.CueAt(candidate.First) & Others) == 0 && text.WordAt(candidate.First) is { IsName: true, Word: < 3 } or { IsUnknown: true })
            {
                Ask(candidate.First, candidate.Style, Threshold);
            }
        }

        for (var index = 0; isLowerCase && index < text.Tokens.Length; index++)
        {
            if (!isTaken[index] && text.Tokens[index] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && text.WordAt(index) is { Given: >= 2, Word: < 3 } && (text.CueAt(index) & (Others | NameCue.Any | NameCue.Particle)) == 0)
            {
                Ask(index, SentenceStyle.Plain, ThresholdInLowerCase);
            }
        }

        if (mentions.Count == count)
        {
            return;
        }

        for (var index = count; index < mentions.Count; index++)
        {
            Remember(mentions[index]);
        }

        FollowElsewhere();

        void Ask(int index, SentenceStyle style, int threshold)
        {
            if (text.Tokens[index].Case == TokenCase.Upper && style != SentenceStyle.Capitals || text.Tokens[index].JoinedToNext && IsJoint(index + 1) || index > 0 && IsJoint(index - 1) && text.Tokens[index - 1].JoinedToNext || MedicineNames.IsOne(text.Note, text.Tokens[index])
                || LikelyNames.IsShortForm(text.Tokens[index]) || index + 1 < text.Tokens.Length && text.Tokens[index + 1].Kind == TokenKind.Number)
            {
                return;
            }

            if (text.Note.SentenceIndexAt(index) is not (>= 0 and var place) || text.Note.Sentences[place] is not { Kind: not SentenceKind.NotProse } sentence || !NameFeatures.IsAskable(text, index, sentence, isLowerCase))
            {
                return;
            }

            features ??= new(text, isTaken);
            if (NameModel.Score(features.Read(index, sentence, style)) >= threshold && !KnownFigures.StandAt(text, index, sentence.FirstToken)
                && LeftContext.Read(text, index, sentence.FirstToken) is var left && !KnownNames.StandAt(text, left, index, index + 1, sentence.FirstToken, sentence.EndToken))
            {
                Add(index, index + 1, left, roles.RoleOf(left, index, index + 1, sentence.EndToken), left.Relation, left.Title);
            }
        }
    }

    /// <summary>A mark that joins two words to one thing.</summary>
    private bool IsJoint(int index) => text.IsMark(index, '-', '/', '_') || text.IsMark(index, '–');

    /// <summary>Reads names in a note without capitals; known ones where less speaks for them.</summary>
    private void ReadLowerCaseNote(bool isKnown)
    {
        foreach (var sentence in text.Note.Sentences)
        {
            if (sentence.Kind == SentenceKind.NotProse)
            {
                continue;
            }

            for (var index = sentence.FirstToken; index < sentence.EndToken; index++)
            {
                ref readonly var token = ref text.Tokens[index];
                if (token.Kind != TokenKind.Word || token.Case != TokenCase.Lower || isTaken[index] || (isKnown && !known.ContainsKey(token.Hash)) || !LowerCaseNotes.IsName(text, index, sentence.FirstToken, sentence.EndToken, isKnown))
                {
                    continue;
                }

                var left = LeftContext.Read(text, index, sentence.FirstToken);
                var end = LowerCaseEnd(index, sentence.EndToken);
                Add(index, end, left, roles.RoleOf(left, index, end, sentence.EndToken), left.Relation, left.Title);
            }
        }
    }

    /// <summary>"teyana r.", "tariq al-masri": an initial or a last name behind a given one.</summary>
    private int LowerCaseEnd(int index, int high)
    {
        var end = index + 1;
        if (LowerCaseTail(end, high) is var tail && tail > end)
        {
            return tail;
        }

        if (text.Tokens[index].PossessiveLength > 0 || end >= high || text.Tokens[end].Kind != TokenKind.Word || text.Tokens[end].Case != TokenCase.Lower)
        {
            return end;
        }

        return text.Tokens[end].Length == 1 && text.IsMark(end + 1, '.') && !text.Is(end, "i") ? end + 2
            : text.WordAt(end).IsOnlyName && text.CueAt(end) == NameCue.None ? end + 1
            : end;
    }

    /// <summary>Past "-wu" and "al-masri" behind a name in lower case.</summary>
    private int LowerCaseTail(int end, int high)
    {
        var mark = end < high && text.Tokens[end].Kind == TokenKind.Word && (text.CueAt(end) & NameCue.Particle) != 0 && text.Tokens[end].JoinedToNext ? end + 1 : end;
        var isJoined = mark + 1 < high && text.IsMark(mark, '-') && text.Tokens[mark].JoinedToNext && text.Tokens[mark - 1].JoinedToNext
            && text.Tokens[mark + 1] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && !text.WordAt(mark + 1).IsOnlyWord;
        return isJoined ? mark + 2 : end;
    }

    /// <summary>"- kc", "jb rn", "g. example, rn", "Thanks, Hope", "Dictated 12/05/2024 RV" at the end: who wrote the note.</summary>
    private void ReadSignature()
    {
        if (SignatureLine.Find(text) is var (writerFirst, writerEnd))
        {
            Add(writerFirst, writerEnd, default, PersonRole.Clinician, null, NameCue.None);
        }

        const int MostLetters = 3;
        const int LongestLine = 6;
        var end = text.Tokens.Length;
        while (end > 0 && (text.Tokens[end - 1].Kind == TokenKind.ParagraphBreak || text.IsMark(end - 1, '.')))
        {
            end--;
        }

        var hasTrade = false;
        while (end > 1 && text.Tokens[end - 1].Kind == TokenKind.Word && (text.CueAt(end - 1) & (NameCue.Credential | NameCue.ClinicianTitle)) != 0 && !BreaksBefore(end - 1))
        {
            end -= text.IsMark(end - 2, ',') ? 2 : 1;
            hasTrade = true;
        }

        var last = end - 1;
        if (last < 2 || isTaken[last] || text.Tokens[last].Kind != TokenKind.Word || text.HasDigit(last) || (text.CueAt(last) & NameCue.Any) != 0)
        {
            return;
        }

        var first = last;
        while (first > 0 && last - first < LongestLine && !BreaksBefore(first))
        {
            first--;
        }

        var start = first;
        while (start < last && text.Tokens[start].Kind == TokenKind.Punctuation)
        {
            start++;
        }

        ref readonly var token = ref text.Tokens[last];
        if (start == last - 2 && hasTrade && text.Tokens[start].Length == 1 && text.IsMark(last - 1, '.') && !text.WordAt(last).IsOnlyWord)
        {
            Add(start, end, default, PersonRole.Clinician, null, NameCue.None);
        }
        else if (token.Length is >= 2 and <= MostLetters && text.WordAt(last).Word < 2 && !NotInitials.Contains(token)
            && (start == last && BreaksBefore(first) && (hasTrade || start > first || token.Case == TokenCase.Upper || IsThanked(last)) || token.Case == TokenCase.Upper && (text.Tokens[last - 1].Kind == TokenKind.Number || text.Is(Math.Max(last - 2, 0), "read") || text.IsMark(last - 1, '.') && last == text.Tokens.Length - 1)))
        {
            Add(last, end, default, PersonRole.Clinician, null, NameCue.None);
        }
        else if (token is { Case: TokenCase.Upper, Length: 2 or 3 } && last > 2 && text.IsMark(last - 1, '-', '–') && text.IsMark(last - 2, '.') && !text.Tokens[last - 2].JoinedToNext && !NotInitials.Contains(token) && Bynames.MayBeInitials(text, last))
        {
            // "… the policy holder. -SLB"
            Add(last, end, default, PersonRole.Clinician, null, NameCue.None);
        }
        else if (start == last && text.WordAt(last) is { IsName: true, Given: >= 2 } && token.Case == TokenCase.Capitalized && IsThanked(last))
        {
            Add(last, end, default, PersonRole.Clinician, null, NameCue.None);
        }
    }

    private bool IsThanked(int index)
    {
        var before = text.Tokens[index - 1].Kind == TokenKind.ParagraphBreak ? index - 2 : index - 1;
        before -= before > 0 && text.IsMark(before, ',', '-', '!', '.') ? 1 : 0;
        return before >= 0 && (text.Is(before, "thx") || text.Is(before, "thanks") || text.Is(before, "sincerely") || text.Is(before, "regards") || text.Is(before, "best") || text.Is(before, "warmly") || text.Is(before, "you"));
    }

    private bool BreaksBefore(int index) => index == 0 || text.Note.Chars.AsSpan(text.Tokens[index - 1].End, text.Tokens[index].Start - text.Tokens[index - 1].End).Contains('\n') || text.Tokens[index - 1].Kind == TokenKind.ParagraphBreak;

    /// <summary>A colon stands among the first tokens.</summary>
    private bool MayBeLabelled(int low, int high)
    {
        const int LongestLabel = 7;
        for (var index = low; index < high && index < low + LongestLabel; index++)
        {
            if (text.IsMark(index, ':'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Supervision note, trainee: P. Example", "Family session (clients: Ana Example and their son Leo)": labels inside of a sentence.</summary>
    private void ReadInnerLabels(int low, int high)
    {
        const int LongestList = 24;
        for (var index = low + 1; index + 1 < high; index++)
        {
            if (!text.IsMark(index, ':') || HeaderNames.RoleBefore(text, low, BeforeBracket(low, index)) is not { } role)
            {
                continue;
            }

            var limit = index + 1;
            while (limit < high && limit - index < LongestList && !text.IsMark(limit, ')', ';', '|'))
            {
                limit++;
            }

            ReadLabelled(index + 1, limit, role);
        }
    }

    /// <summary>"Clients (dyad): …": where the label ends before a word in brackets.</summary>
    private int BeforeBracket(int low, int colon) =>
        colon - 3 > low && text.IsMark(colon - 1, ')') && text.IsMark(colon - 3, '(') ? colon - 3 : colon;

    private void ReadLabelled(int first, int high, PersonRole role)
    {
        var limit = first;
        while (limit < high && !text.IsMark(limit, ';') && !(text.IsMark(limit, '.') && !text.Tokens[limit - 1].JoinedToNext))
        {
            limit++;
        }

        var label = first >= 2 && text.IsMark(first - 1, ':') ? BeforeBracket(0, first - 1) - 1 : -1;
        var areClients = role == PersonRole.Client && label >= 0 && (text.Is(label, "clients") || text.Is(label, "patients"));

        var last = first;
        foreach (var (start, end) in HeaderNames.Read(text, first, limit, isField: false))
        {
            // "Student: J.R. J.R. said that Ana wrote": what is told behind is no list.
            if (role is PersonRole.Client or PersonRole.Clinician && last > first && TellsBetween(last, start))
            {
                break;
            }

            last = end;
            // "Caregiver: Zarit 12/88"
            if (isTaken[start] || end + 1 < high && text.Tokens[end].Kind == TokenKind.Number && text.IsMark(end + 1, '/') && (text.CueAt(start) & NameCue.Famous) != 0 || role != PersonRole.Unknown && (IsSpeech(first, start, end, limit) || end == start + 1 && (text.CueAt(start) & NameCue.Famous) != 0))
            {
                continue;
            }

            var left = LeftContext.Read(text, start, first);
            var isClient = areClients || roles.IsBracketedClient(end);
            Add(start, end, left, left.Relation is not null && !isClient ? PersonRole.ThirdParty : isClient ? PersonRole.Client : role, isClient ? null : left.Relation, left.Title);
        }
    }

    private bool TellsBetween(int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            if (text.Tokens[index] is { Kind: TokenKind.Word, Case: TokenCase.Lower } && (text.CueAt(index) & NameCue.AfterPerson) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"1. EXAMPLE, ALEX - seen twice", "Example, Alex (room 4): …": who an entry of a list is about.</summary>
    /// <returns>Index just past the name; 0 where none opens the sentence.</returns>
    private int ReadListedLastFirst(int low, int high)
    {
        var first = low;
        while (first < high && first - low < 3 && text.Tokens[first].Kind != TokenKind.Word)
        {
            first++;
        }

        var comma = first + 1;
        if (comma + 1 < high && text.IsMark(comma, '-') && text.Tokens[comma].JoinedToNext && text.IsCapital(comma + 1, high))
        {
            comma += 2;
        }

        if (comma + 2 >= high || !text.IsCapital(first, high) || !text.IsMark(comma, ',') || !text.IsCapital(comma + 1, high) || isTaken[first] || text.Tokens[first].Length < 2 || ((text.CueAt(first) | text.CueAt(comma + 1)) & NameCue.Any & ~NameCue.Relation) != 0)
        {
            return 0;
        }

        var end = comma + 2;
        while (end < high && end - comma < 4 && text.IsCapital(end, high) && (text.CueAt(end) & NameCue.Any) == 0)
        {
            end++;
        }

        // "EXAMPLE, Ana  29F": the columns of a heading
        var isSetOff = end < high && (text.Tokens[end].Kind == TokenKind.Number && text.Tokens[end].Start - text.Tokens[end - 1].End > 1 || text.IsMark(end, ':', '(', '–', '—') || text.IsMark(end, '-') && !text.Tokens[end].JoinedToNext);
        var (last, given) = (text.WordAt(first), text.WordAt(comma + 1));
        var isName = (given.Given >= 2 || given.IsOnlyName || given.IsUnknown && last.IsOnlyName) && !last.IsOnlyWord && !given.IsOnlyProper && (!last.IsOnlyProper || given.IsOnlyName) || given.IsOnlyName && last.IsUnknown;
        if (!isSetOff || !isName)
        {
            return 0;
        }

        Add(first, end, default, PersonRole.Unknown, null, NameCue.None);
        return end;
    }

    /// <summary>"Bed 4 Example – slept", "Rm 12: Sample, no PRN": who lies where, in a list of a round.</summary>
    private void ReadBed(int low, int high)
    {
        if (low + 3 >= high || text.Tokens[low] is not { Kind: TokenKind.Word, Length: <= 4 } || !(text.Is(low, "bed") || text.Is(low, "rm") || text.Is(low, "room")) || text.Tokens[low + 1] is not { Kind: TokenKind.Number, Length: <= 4 })
        {
            return;
        }

        var first = text.IsMark(low + 2, ':', '-', '–') ? low + 3 : low + 2;
        var end = first;
        while (end < high && end - first < 4 && (text.IsCapital(end, high) && !text.WordAt(end).IsOnlyWord && (text.CueAt(end) & NameCue.Any) == 0 || end > first && text.IsMark(end, '.') && text.IsInitial(end - 1)))
        {
            end++;
        }

        if (end == first || end >= high || isTaken[first] || !text.IsMark(end, '–', '—', '-', ':', ',') || text.WordAt(first) is { IsName: false, IsUnknown: false } && !text.IsInitial(first) || text.IsInitial(first) && end - first < 3)
        {
            return;
        }

        Add(first, end, default, PersonRole.Unknown, null, NameCue.None);
    }

    /// <summary>"COUNSELOR (Ana): …"</summary>
    private void ReadSpeaker(int low, int high)
    {
        if (low + 3 < high && text.IsCapital(low, high) && text.IsMark(low + 1, '(') && text.IsMark(low + 3, ')') && (low + 4 >= high || text.IsMark(low + 4, ':')) && text.Tokens[low + 2] is { Kind: TokenKind.Word, Case: TokenCase.Capitalized, Length: > 1 }
            && !text.WordAt(low + 2).IsOnlyWord && (text.CueAt(low + 2) & NameCue.Any) == 0)
        {
            var role = (text.CueAt(low) & NameCue.ClientWord) != 0 ? PersonRole.Client : (text.CueAt(low) & NameCue.ClinicianTitle) != 0 || text.Is(low, "supervisor") || text.Is(low, "trainee") || text.Is(low, "counselor") ? PersonRole.Clinician : PersonRole.Unknown;
            Add(low + 2, low + 3, default, role, null, NameCue.None);
        }
    }

    /// <summary>'Alexander "Sasha" Example', 'Alexander Example ("Sasha")': the nickname, and the last name behind it.</summary>
    private void ReadQuotedNicknames()
    {
        var count = mentions.Count;
        for (var index = 0; index < count; index++)
        {
            var mention = mentions[index];
            var quote = text.IsMark(mention.End, '(') ? mention.End + 1 : mention.End;
            if (!text.IsMark(quote, '"', '“', '‘') || text.Tokens[mention.End - 1].PossessiveLength > 0 || quote + 2 >= text.Tokens.Length
                || text.Tokens[quote + 1] is not { Kind: TokenKind.Word } called || called.Length > LongestNickname || isTaken[quote + 1] || !text.IsMark(quote + 2, '"', '”', '’') || (text.CueAt(quote + 1) & NameCue.Any) != 0 || called.Case == TokenCase.Lower)
            {
                continue;
            }

            Add(quote + 1, quote + 2, default, mention.Role, null, NameCue.None, mention);
            Remember(mentions[^1]);
            // 'Ana ("Annie") Example': the bracket closes before the last name.
            var isBracketed = quote > mention.End && mention.Parts.Length == 1 && text.IsMark(quote + 3, ')');
            var last = isBracketed ? quote + 4 : quote + 3;
            if ((quote == mention.End || isBracketed) && last < text.Tokens.Length && text.IsCapital(last, text.Tokens.Length) && !isTaken[last] && !text.WordAt(last).IsOnlyWord && (text.CueAt(last) & NameCue.Any) == 0 && text.Tokens[last - 1].End < text.Tokens[last].Start)
            {
                Add(last, last + 1, default, mention.Role, null, NameCue.None, mention);
            }
        }
    }

    /// <summary>'Eustace "Taco" Example': a nickname in quotation marks between two capital words that may be names.</summary>
    private void ReadSandwich(int quote, int low, int high)
    {
        var (before, called, last) = (quote - 1, quote + 1, quote + 3);
        // 'Oluwaseun ("Seun") Example'
        var isBracketed = text.IsMark(before, '(') && text.IsMark(quote + 3, ')');
        before -= isBracketed ? 1 : 0;
        last += isBracketed ? 1 : 0;
        if (isBracketed && before >= low && last < high && mentions.Count > 0 && mentions[^1] is { Parts.Length: 1 } found && found.End == before + 1 && text.IsCapital(last, high) && !isTaken[last] && text.IsMark(quote + 2, '"', '”') && !text.WordAt(last).IsOnlyWord && (text.CueAt(last) & NameCue.Any) == 0)
        {
            // 'Ana ("Annie") Example': one person.
            Add(last, PastParticles(last, high), default, found.Role, null, NameCue.None, found);
            return;
        }

        if (before < low || last >= high || !text.IsCapital(before, high) || text.Tokens[called].Kind != TokenKind.Word || text.Tokens[called].Length > LongestNickname || !text.IsMark(quote + 2, '"', '”') || !text.IsCapital(last, high) || isTaken[before]
            || text.WordAt(before).IsOnlyWord || text.WordAt(last).IsOnlyWord || ((text.CueAt(before) | text.CueAt(last)) & NameCue.Any) != 0 || text.Tokens[before].PossessiveLength > 0)
        {
            return;
        }

        var left = LeftContext.Read(text, before, low);
        Add(before, before + 1, left, roles.RoleOf(left, before, quote, high), left.Relation, left.Title);
        if (isBracketed && !isTaken[last])
        {
            var given = mentions[^1];
            Add(last, PastParticles(last, high), default, given.Role, null, NameCue.None, given);
        }
    }

    /// <summary>"Ortega de la Cruz"</summary>
    private int PastParticles(int first, int high)
    {
        var end = first + 1;
        var index = end;
        while (index < high && (text.CueAt(index) & NameCue.Particle) != 0)
        {
            index++;
        }

        return index > end && text.IsCapital(index, high) ? index + 1 : end;
    }

    /// <summary>"COUNSELOR: Hi, I am here", "SUPERVISOR: And Alex knows?": what a speaker says is no list of names.</summary>
    private bool IsSpeech(int first, int start, int end, int limit)
    {
        const int Longest = 3;
        if (start == first && (end == limit || text.IsMark(end, ',')))
        {
            return false;
        }

        var plain = 0;
        for (var index = first; index < limit && index < first + 12; index++)
        {
            plain += (index < start || index >= end) && text.Tokens[index].Kind == TokenKind.Word && (text.WordAt(index) is { IsOnlyWord: true } && text.Tokens[index].Case == TokenCase.Lower || (text.CueAt(index) & NameCue.Pronoun) != 0) && (text.CueAt(index) & (NameCue.Relation | NameCue.Particle | NameCue.RelationModifier)) == 0 && !text.Is(index, "and") ? 1 : 0;
        }

        return plain > Longest || (text.CueAt(start) & NameCue.Pronoun) != 0 || text.WordAt(start).Word == 3 && end == start + 1 && plain > 0;
    }

    /// <summary>"her brother idris": behind a relation or "named" a name counts in lower case too.</summary>
    /// <returns>Index of the last token that was read.</returns>
    private int ReadLowerCase(int cue, int low, int high)
    {
        var first = cue + 1;
        if ((text.CueAt(cue) & NameCue.PlainTitle) != 0 && !text.Is(cue, "mr") && !text.Is(cue, "mrs") && !text.Is(cue, "dr") && !text.Is(cue, "miss") && !text.Is(cue, "ms") && !text.Is(cue, "officer") && !text.Is(cue, "detective") && !text.Is(cue, "lt") && !text.Is(cue, "sgt") && (text.CueAt(cue) & NameCue.Relation) == 0)
        {
            return cue;
        }

        if (text.IsMark(first, '.') && (text.CueAt(cue) & NameCue.PlainTitle) != 0)
        {
            first++;
        }

        if (first >= high || text.Tokens[first].Kind != TokenKind.Word || text.Tokens[first].Case != TokenCase.Lower || isTaken[first] || text.Tokens[cue].PossessiveLength > 0)
        {
            return cue;
        }

        if (LowerCaseNotes.IsDoing(text, first, high))
        {
            return cue;
        }

        // "She named hope, and then grief": what somebody puts into words.
        if (text.Is(cue, "named") && cue > low && (text.CueAt(cue - 1) & (NameCue.Pronoun | NameCue.ClientWord)) != 0 && text.WordAt(first).Word >= 2)
        {
            return cue;
        }

        var word = text.WordAt(first);
        var length = text.Tokens[first].StemEnd - text.Tokens[first].Start;
        var isTitled = (text.CueAt(cue) & NameCue.PlainTitle) != 0;
        var isName = isTitled ? word.Word == 0 && !word.IsOnlyProper && (word.IsName ? length >= 2 : length >= 4 && !NotBehindTitles.Contains(text.Tokens[first]))
            : word.IsOnlyName && word.Given > 0 && length >= 3 && (text.CueAt(first) & NameCue.Famous) == 0 || LowerCaseRelations.IsName(text, cue, first, high)
                || word.Given >= 1 && length >= 4 && (text.CueAt(cue) & NameCue.Introduction) != 0 && !(text.Is(cue, "called") && text.Is(Math.Max(cue - 1, 0), "be") && word.Word > 0) && first + 1 < high && text.IsMark(first + 1, ',', '.', ';', ')');
        if (!isName || (text.CueAt(first) & (NameCue.Any | NameCue.Particle | NameCue.Place)) != 0 || (text.CueAt(first) & NameCue.TimeName) != 0 && !LowerCaseRelations.IsName(text, cue, first, high))
        {
            return cue;
        }

        var left = LeftContext.Read(text, first, low);
        if (!left.IsSure)
        {
            return cue;
        }

        var end = first + 1;
        if (end < high && text.Tokens[first].PossessiveLength == 0 && text.Tokens[end].Kind == TokenKind.Word && text.Tokens[end].Case == TokenCase.Lower && (text.WordAt(end) is { IsOnlyName: true } || isTitled && text.WordAt(end).IsUnknown && text.Tokens[end].Length >= 4 && !NotBehindTitles.Contains(text.Tokens[end])) && (text.CueAt(end) & NameCue.Any) == 0)
        {
            end++;
        }

        end = LowerCaseTail(end, high);
        Add(first, end, left, roles.RoleOf(left, first, end, high), left.Relation, left.Title);
        return end - 1;
    }

    /// <summary>Reads a name that begins with a capital.</summary>
    /// <returns>Index just past what was read; the same index where it is no name.</returns>
    private int ReadCapital(int index, int low, int high, in Sentence sentence, ref SentenceStyle? sentenceStyle)
    {
        var word = text.WordAt(index);
        if (!word.IsOnlyWord)
        {
            capitals.Add(index);
        }

        var cue = text.CueAt(index);
        var isInitial = text.IsInitial(index) && text.IsMark(index + 1, '.');
        if (((cue & (NameCue.Determiner | NameCue.Pronoun | NameCue.ClientWord | NameCue.PluralRelation)) != 0 && !isInitial) || ((word.IsOnlyWord || word.IsOnlyProper) && !MayStandBehindTitle(index, low)))
        {
            return index;
        }

        // "mom Sun, both yelled": a weekday.
        if (text.Tokens[index].Length == 3 && (text.Is(index, "sun") || text.Is(index, "sat")) && text.Tokens[index].PossessiveLength == 0 && !text.IsMark(index + 1, '-') && !text.IsCapital(index + 1, high))
        {
            return index;
        }

        if (text.IsMonthOfDate(index) || text.Is(Math.Max(index - 1, 0), "named") && Dates.DateWords.Weekdays.Contains(text.Tokens[index]))
        {
            return index;
        }

        var style = sentenceStyle ??= SentenceStyles.Of(text, sentence);

        // "CASA Ted Example": an abbreviation before a name.
        if (text.Tokens[index].Case == TokenCase.Upper && style != SentenceStyle.Capitals && index + 1 < high && text.Tokens[index + 1].Case == TokenCase.Capitalized && !text.IsInitial(index + 1) && text.IsCapital(index + 1, high))
        {
            return index;
        }

        // "Call Summer", "Old Pete": a common word before a name.
        if (word is { Word: >= 2, Given: < 2 } && index + 1 < high && text.IsCapital(index + 1, high) && !text.WordAt(index + 1).IsOnlyWord && (index == low || (cue & NameCue.RelationModifier) != 0))
        {
            return index;
        }

        // "Mon 8/5 Texted Ana": a verb before whom it is done to.
        if ((cue & NameCue.BeforePerson) != 0 && !word.IsName && index + 1 < high && text.IsCapital(index + 1, high))
        {
            return index;
        }

        // "Dr.", "Mom": what follows is the name.
        if ((cue & NameCue.Any & ~NameCue.NeverName) != 0 && !isInitial && (!word.IsName || TitleIsFollowedByName(index, high)))
        {
            return index;
        }

        var first = BeforeByname(BeforeParticles(index, low), low);
        var left = LeftContext.Read(text, first, low);
        var isSure = left.IsSure || left.IsPeer || left.IsClient && !left.IsApposition;
        if (left.Relation is not null && style == SentenceStyle.Title && !word.IsName)
        {
            return index;
        }

        var end = NameShape.EndOf(text, index, high, isSure, left.TakesAnyWord || IsCalled(index, low) || word.IsOnlyWord && IsSetOffRelation(index, low), style == SentenceStyle.Capitals);
        if (end == index)
        {
            return index;
        }

        if (IsNamesake(left, first, end, low, high))
        {
            return end;
        }

        if (!IsComplete(left, end, high))
        {
            left = left with { Relation = null };
        }

        var score = NameScore.Of(text, left, first, index, end, low, high, style == SentenceStyle.Capitals, style == SentenceStyle.Title);
        if (left.Relation is null && FigureSigns.IsOfWork(text, end, high))
        {
            return index;
        }

        // 'His cousin "Example" took the car': whoever else is called so.
        if (!IsCalled(index, low) && (score >= NameScore.Possible || text.IsMark(index - 1, '"', '“')) && (score < NameScore.BeyondDoubt || left is { IsIntroduced: true, Title: NameCue.None, Relation: null }) && (FigureSigns.IsRuler(text, index, low) || KnownFigures.StandAt(text, index, low, left.Relation is not null) || KnownNames.StandAt(text, left, index, end, low, high)))
        {
            if (end == index + 1 && KnownNames.IsNobody(text, index))
            {
                namesakes.Add(text.Tokens[index].Hash);
            }

            return index;
        }

        if (score >= NameScore.Sure)
        {
            Add(first, end, left, roles.RoleOf(left, first, end, high), left.Relation, left.Title, left.IsIntroduced && roles.IsOwnName(left.Before) ? roles.SubjectFrom(low) : null);
            end = left.IsClient ? ReadGivenBehind(end, high) : end;
        }
        else if (score >= NameScore.Possible || !word.IsOnlyWord)
        {
            candidates.Add(new(index, end, low, high, score, style));
        }
        else
        {
            return index;
        }

        return end;
    }

    /// <summary>The name of an animal or a thing, here or before in the note.</summary>
    private bool IsNamesake(in LeftContext left, int first, int end, int low, int high)
    {
        var isOne = end == first + 1 && !left.IsSure && namesakes.Contains(text.Tokens[first].Hash);
        if (isOne || left.Relation is null && !left.IsClient && (Namesakes.StandAt(text, left, first, end, low, high) || namesakeEnd > low && Namesakes.GoOn(text, first, namesakeEnd, low)))
        {
            namesakeEnd = end;
            if (end == first + 1)
            {
                namesakes.Add(text.Tokens[first].Hash);
            }

            return true;
        }

        return false;
    }

    /// <summary>"Milo woke him. … his dog, Milo": what turns out to be an animal's or a thing's name names nobody before either.</summary>
    private void ForgetNamesakes()
    {
        if (namesakes.Count == 0)
        {
            return;
        }

        candidates.RemoveAll(candidate => candidate.End == candidate.First + 1 && namesakes.Contains(text.Tokens[candidate.First].Hash));
        mentions.RemoveAll(mention => mention.End == mention.First + 1 && mention.Role == PersonRole.Unknown && !mention.HasTitle && namesakes.Contains(text.Tokens[mention.First].Hash));
    }

    /// <summary>Single words that are nobody's, unless somebody of the note is called so in full: "his uncle, Tom Ruger".</summary>
    private void ForgetNobodysWords()
    {
        var somebody = new HashSet<uint>();
        foreach (var mention in mentions)
        {
            if (mention.HasTitle || mention.Parts.Length > 1 || mention.Relation is not null && !NobodysWords.StandAt(text, mention))
            {
                somebody.UnionWith(mention.Parts);
            }
        }

        foreach (var mention in mentions.FindAll(mention => mention is { HasTitle: false, Role: not PersonRole.Clinician } && mention.End == mention.First + 1 && NobodysWords.StandAt(text, mention)))
        {
            // The client's name stays the client's elsewhere in the note.
            if (!(NobodysWords.IsThing(text.Tokens[mention.First]) && (mention.Role == PersonRole.Client || somebody.Contains(text.Tokens[mention.First].Hash))))
            {
                Forget(mention);
            }
        }

        for (var index = 0; index < text.Tokens.Length; index++)
        {
            if (NobodysWords.IsThing(text.Tokens[index]) && !isTaken[index] && !somebody.Contains(text.Tokens[index].Hash))
            {
                namesakes.Add(text.Tokens[index].Hash);
            }
        }
    }

    /// <summary>"Pt Example, Alex.": the given name behind the client's last one.</summary>
    private int ReadGivenBehind(int end, int high)
    {
        var given = end + 1;
        if (given >= high || !text.IsMark(end, ',') || text.Tokens[given].Case is not (TokenCase.Capitalized or TokenCase.Upper) || !text.WordAt(given).IsName || (text.CueAt(given) & NameCue.Any) != 0)
        {
            return end;
        }

        // "Pt Example, Alex R."
        var hasInitial = given + 2 < high && text.IsInitial(given + 1) && text.IsMark(given + 2, '.');
        var givenEnd = hasInitial ? given + 3 : given + 1;
        if (!hasInitial && givenEnd < high && !text.IsMark(givenEnd, '.', ',', ';', '(', '/') && text.Tokens[givenEnd].Start - text.Tokens[given].End < 2)
        {
            return end;
        }

        Add(given, givenEnd, default, PersonRole.Client, null, NameCue.None, mentions[^1]);
        return givenEnd;
    }

    /// <summary>The start of "al-Masri" and "van der Merwe" from their last part.</summary>
    private int BeforeParticles(int index, int low)
    {
        var first = index;
        while (first > low)
        {
            var particle = text.IsMark(first - 1, '-', '‐', '‑') && text.Tokens[first - 1].JoinedToNext ? first - 2 : first - 1;
            if (particle < low || isTaken[particle] || text.Tokens[particle].Case != TokenCase.Lower || (text.CueAt(particle) & NameCue.Particle) == 0 || text.Tokens[particle].Length < 2 || text.Is(particle, "do"))
            {
                break;
            }

            first = particle;
        }

        return first;
    }

    /// <summary>"Big Ray": inside of a sentence the capital makes the first word a part of what somebody is called.</summary>
    private int BeforeByname(int index, int low) =>
        index - 1 > low && !isTaken[index - 1] && text.Tokens[index - 1].Case == TokenCase.Capitalized && text.WordAt(index).Given >= 2 && (text.Is(index - 1, "big") || text.Is(index - 1, "little") || text.Is(index - 1, "lil") || text.Is(index - 1, "young") || text.Is(index - 1, "old"))
        && (text.IsMark(index - 2, ',') || text.Tokens[index - 2].Case == TokenCase.Lower && !text.Is(index - 2, "the")) ? index - 1 : index;

    /// <summary>A word of another kind is a name only behind "Mr.", "named" and the like.</summary>
    private bool MayStandBehindTitle(int index, int low)
    {
        const int LongestWay = 3;
        if (IsSetOffRelation(index, low) || IsCalled(index, low))
        {
            return true;
        }

        for (var before = index - 1; before >= Math.Max(low, index - LongestWay); before--)
        {
            if (text.Tokens[before].Kind == TokenKind.Word)
            {
                return (text.CueAt(before) & (Titles | NameCue.Introduction)) != 0
                    || (text.CueAt(before) & NameCue.ClientWord) != 0 && text.Tokens[before].Length <= 3 && text.IsMark(index + 1, ',') && text.WordAt(index).IsOnlyProper
                    || text.Is(before, "is") || text.Is(before, "was") || text.Is(before, "by") || text.Is(before, "as") || text.Is(before, "it") || text.Is(before, "him") || text.Is(before, "her") || text.Is(before, "them");
            }
        }

        return false;
    }

    /// <summary>'his cousin "Pooh"': whatever stands in quotation marks directly behind a relation.</summary>
    private bool IsCalled(int index, int low) =>
        index - 2 >= low && index + 1 < text.Tokens.Length && text.IsMark(index - 1, '"', '“') && text.IsMark(index + 1, '"', '”') && (text.CueAt(index - 2) & NameCue.Relation) != 0 && (text.CueAt(index - 2) & NameCue.ClientWord) == 0 && (text.CueAt(index) & NameCue.Any) == 0 && text.Tokens[index].Length > 1;

    /// <summary>"the ashes of a friend, Peanut,", "close to a peer, Sage, and": what somebody is called between commas.</summary>
    private bool IsSetOffRelation(int index, int low) =>
        index - 3 >= low && index + 1 < text.Tokens.Length && text.IsMark(index - 1, ',') && (text.IsMark(index + 1, ',', '.', ';') || text.Is(index + 1, "and") && text.IsCapital(index + 2, text.Tokens.Length) && (text.CueAt(index - 2) & NameCue.PluralRelation) != 0) && text.Tokens[index].Case == TokenCase.Capitalized && (text.CueAt(index) & (NameCue.NeverName | NameCue.TimeName | NameCue.Any)) == 0
        && (text.CueAt(index - 2) & (NameCue.Relation | NameCue.PluralRelation | NameCue.PeerWord)) != 0 && (text.CueAt(index - 2) & NameCue.ClientWord) == 0 && text.Tokens[index - 2].Case == TokenCase.Lower && (text.CueAt(index - 3) & (NameCue.Determiner | NameCue.RelationModifier)) != 0;

    private bool TitleIsFollowedByName(int index, int high)
    {
        var next = index + 1 < high && text.IsMark(index + 1, '.') && text.Tokens[index].JoinedToNext ? index + 2 : index + 1;
        return next < high && text.IsCapital(next, high) && (text.CueAt(next) & NameCue.Any & ~NameCue.NeverName) == 0;
    }

    /// <summary>Behind a comma a relation's name ends with a mark: "his wife, Maria Example, and", not "his wife, Maria said".</summary>
    private bool IsComplete(in LeftContext left, int end, int high) =>
        (!left.IsApposition && !left.IsBracketed) || end >= high || text.Tokens[end].Kind == TokenKind.Punctuation || text.Tokens[end - 1].PossessiveLength > 0 || left.Title != NameCue.None;

    /// <summary>The other places of names that were found, and capital words beside them in a list of people.</summary>
    private void FollowKnownNames()
    {
        ReadQuotedNicknames();
        foreach (var mention in mentions)
        {
            Remember(mention);
        }

        // "Amina, Bashir and Carla": from left to right, so that each name found speaks for the next.
        for (var pass = 0; pass < 2; pass++)
        {
            for (var index = 0; index < candidates.Count; index++)
            {
                var candidate = candidates[pass == 0 ? index : candidates.Count - 1 - index];
                if (!isTaken[candidate.First] && (IsKnown(candidate) || IsNickname(candidate) || IsListed(candidate)))
                {
                    var left = LeftContext.Read(text, candidate.First, candidate.Low);
                    Add(candidate.First, candidate.End, left, roles.RoleOf(left, candidate.First, candidate.End, candidate.High), left.Relation, left.Title);
                    Remember(mentions[^1]);
                }
            }
        }

        ReadQuotedNicknames();
        FollowElsewhere();
    }

    /// <summary>Words of known names that were not even candidates: at a sentence's start, in capitals, in lower case.</summary>
    private void FollowElsewhere()
    {
        if (known.Count == 0)
        {
            return;
        }

        foreach (var index in capitals)
        {
            if (!isTaken[index])
            {
                FollowAt(index);
            }
        }

        if (known.ContainsValue(true))
        {
            FollowLowerCase();
        }
    }

    private void FollowAt(int index)
    {
        var sentence = text.Note.Sentences[text.Note.SentenceIndexAt(index)];
        var token = text.Tokens[index];
        if (knownInitials.Count > 0 && token.Length == 1 && index + 2 < sentence.EndToken && knownInitials.Contains((token.Hash, text.Tokens[index + 2].Hash)) && text.IsInitial(index) && text.IsMark(index + 1, '.'))
        {
            Add(index, index + 3, default, PersonRole.Unknown, null, NameCue.None);
        }
        else if (IsFamily(index, sentence.FirstToken))
        {
            Add(index, index + 1, default, PersonRole.Unknown, null, NameCue.None);
        }
        else if (known.ContainsKey(token.Hash))
        {
            var left = LeftContext.Read(text, index, sentence.FirstToken);
            if (!(text.Figures.IsIn(index) && left.Relation is null) && !NameShape.IsModal(text, index) && IsKnownPlace(index, index + 1, sentence.FirstToken, sentence.EndToken, left, text.WordAt(index)))
            {
                AddKnown(index, sentence, left);
            }
        }
    }

    /// <summary>Names that the note writes in lower case, and the client's.</summary>
    private void FollowLowerCase()
    {
        var filter = 0ul;
        foreach (var (hash, isLower) in known)
        {
            filter |= isLower ? 1ul << (int)(hash % 64) : 0;
        }

        for (var index = 0; index < text.Tokens.Length; index++)
        {
            ref readonly var token = ref text.Tokens[index];
            if ((filter & (1ul << (int)(token.Hash % 64))) != 0 && token.Kind == TokenKind.Word && token.Case == TokenCase.Lower && !isTaken[index]
                && known.TryGetValue(token.Hash, out var isLower) && isLower && text.WordAt(index).Word == 0
                && text.Note.SentenceIndexAt(index) is >= 0 and var sentence && text.Note.Sentences[sentence].Kind != SentenceKind.NotProse)
            {
                AddKnown(index, text.Note.Sentences[sentence], LeftContext.Read(text, index, text.Note.Sentences[sentence].FirstToken));
            }
        }
    }

    private void AddKnown(int index, in Sentence sentence, in LeftContext left)
    {
        var end = index + 1;
        while (end < sentence.EndToken && !isTaken[end] && text.Tokens[end].Kind == TokenKind.Word && text.Tokens[end - 1].PossessiveLength == 0 && text.Tokens[end].Case == text.Tokens[index].Case && known.ContainsKey(text.Tokens[end].Hash))
        {
            end++;
        }

        Add(index, end, left, roles.RoleOf(left, index, end, sentence.EndToken), left.Relation, left.Title);
    }

    /// <summary>"Will grants": a form that verbs take behind one person.</summary>
    private bool IsVerbForm(int index, int high) =>
        index < high && text.Tokens[index] is { Kind: TokenKind.Word, Case: TokenCase.Lower, Length: > 3 } token && text.Note.Chars[token.End - 1] is 's' or 'd' && text.Note.Chars[token.End - 2] is not ('s' or 'u' or 'i') && text.WordAt(index).Word > 0;

    private bool IsKnown(in Candidate candidate)
    {
        for (var index = candidate.First; index < candidate.End; index++)
        {
            if (text.Tokens[index].Kind == TokenKind.Word && known.ContainsKey(text.Tokens[index].Hash))
            {
                return IsKnownPlace(candidate.First, candidate.End, candidate.Low, candidate.High, LeftContext.Read(text, candidate.First, candidate.Low), text.WordAt(index));
            }
        }

        return false;
    }

    /// <summary>A short form of the client's name.</summary>
    private bool IsNickname(in Candidate candidate)
    {
        const int MostNames = 6;
        if (candidate.End != candidate.First + 1 || candidate.Score < -1 || text.WordAt(candidate.First).Word > 1)
        {
            return false;
        }

        var called = text.Tokens[candidate.First];
        foreach (var name in clientNames.Take(MostNames))
        {
            var token = text.Tokens[name];
            if (Nicknames.Match(text.Note.Chars.AsSpan(token.Start, token.StemEnd - token.Start), text.Note.Chars.AsSpan(called.Start, called.StemEnd - called.Start)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word of a known name stands for the person here: "Will said", not "Will she return?", "Grace Hospital", "last Summer".</summary>
    private bool IsKnownPlace(int first, int end, int low, int high, in LeftContext left, NameWord word)
    {
        if (left.IsSure)
        {
            return true;
        }

        var next = end < high ? text.CueAt(end) : NameCue.None;
        var isNextCapital = text.IsCapital(end, high);
        if (isNextCapital && (next & (NameCue.ThingHead | NameCue.EponymHead)) != 0)
        {
            return false;
        }

        if ((text.CueAt(first) & NameCue.Place) != 0 && IsOrigin(first, low))
        {
            return false;
        }

        var before = first > low ? text.CueAt(first - 1) : NameCue.None;
        // "the Glenn anastomosis", "Glenn shunt", "West Virginia"
        if (end < high && (next & NameCue.EponymHead) != 0 && (next & (NameCue.AfterPerson | NameCue.MayFollowPerson)) == 0 && (text.Tokens[end - 1].PossessiveLength == 0 || (text.CueAt(first) & NameCue.Famous) != 0)
            || first > low && (text.Is(first - 1, "a") || text.Is(first - 1, "an")) || first > low && (before & NameCue.ThingStart) != 0 && text.IsCapital(first - 1, high) && (text.CueAt(first) & NameCue.Place) != 0)
        {
            return false;
        }

        if (first > low && text.IsCapital(first - 1, high) && first - 1 > low && (before & NameCue.Any) == 0 && word.Word > 0)
        {
            return false;
        }

        if ((text.CueAt(first) & NameCue.TimeName) != 0 && (before & NameCue.BeforeTime) != 0 || (text.CueAt(first) & (NameCue.Place | NameCue.Famous)) != 0 && (text.Is(Math.Max(first - 1, 0), "in") || (next & NameCue.EponymHead) != 0))
        {
            return false;
        }

        if (word.Word == 0 && (text.CueAt(first) & NameCue.TimeName) == 0 || end > first + 1)
        {
            return true;
        }

        if (!left.OpensSentence)
        {
            return !isNextCapital || !text.WordAt(end).IsOnlyWord;
        }

        // "May was hard"
        if ((text.CueAt(first) & NameCue.TimeName) != 0 && end < high && (text.Is(end, "is") || text.Is(end, "was") || text.Is(end, "has")))
        {
            return false;
        }

        return text.Tokens[end - 1].PossessiveLength > 0
            || (next & (NameCue.AfterPerson | NameCue.MayFollowPerson)) != 0 && (next & NameCue.Pronoun) == 0
            || end < high && text.Is(end, "and") && text.IsCapital(end + 1, high)
            || (text.CueAt(first) & NameCue.TimeName) == 0 && IsVerbForm(end, high);
    }

    private static readonly WordSet Moving = new("moved came comes here originally flew drove relocated emigrated immigrated returned hails fled native born raised up back is was are were way");
    private static readonly WordSet Heading = new("move moves moved moving travel travels traveled travelled traveling trip trips fly flies flew flying flight relocate relocates relocated relocating emigrate emigrated return returns returned returning deployed deploying home back");

    /// <summary>"moved here from Georgia", "by way of Jordan", "wants to move to Jordan": a place, whoever is called so.</summary>
    private bool IsOrigin(int first, int low) =>
        first - 2 >= low && text.Is(first - 1, "to") && Heading.Contains(text.Tokens[first - 2]) ||
        first - 2 >= low && (text.Is(first - 1, "from") || text.Is(first - 1, "in") || text.Is(first - 1, "of") && text.Is(first - 2, "way")) && Moving.Contains(text.Tokens[first - 2]);

    /// <summary>"the Abernathys": the plural of a known name.</summary>
    private bool IsFamily(int index, int low)
    {
        var token = text.Tokens[index];
        if (index <= low || token.Case != TokenCase.Capitalized || token.PossessiveLength > 0 || text.Note.Chars[token.End - 1] != 's' || token.Length <= 4 || !text.Is(index - 1, "the"))
        {
            return false;
        }

        var name = text.Note.Chars[token.Start..(token.End - 1)];
        return known.ContainsKey(TokenHash.Of(name))
            || (NameLexicon.Of(name) is { IsOnlyName: true } and ({ IsCommonSurname: true } or { Given: < 3 }) && index - 2 >= low && (text.Is(index - 2, "with") || text.Is(index - 2, "by") || text.Is(index - 2, "from")) && !text.IsCapital(index + 1, text.Tokens.Length));
    }

    /// <summary>"Amina, Bashir and Carla": joined to a name by "and", or by a comma where the lexicon has it.</summary>
    private bool IsListed(in Candidate candidate)
    {
        var word = text.WordAt(candidate.First);
        if ((text.CueAt(candidate.First) & (NameCue.Famous | NameCue.NeverName | NameCue.Place)) != 0 || word.IsOnlyWord || candidate.Style != SentenceStyle.Plain || candidate.Score < -2 || (word.Word == 3 && word.Given < 2))
        {
            return false;
        }

        var before = candidate.First - 1;
        if (before > candidate.Low && (text.Is(before, "and") || text.IsMark(before, '&')))
        {
            before -= text.IsMark(before - 1, ',') ? 2 : 1;
            return before >= candidate.Low && isTaken[before] && text.Tokens[before].Kind != TokenKind.Punctuation;
        }

        if (before - 2 > candidate.Low && text.IsMark(before, ',') && text.Tokens[before - 1].Kind == TokenKind.Number && isTaken[before - 2] && word.IsName)
        {
            // "Ida 4, Nils 2"
            return true;
        }

        if (before > candidate.Low && text.IsMark(before, ',') && isTaken[before - 1] && (word.IsName || IsJoinedOn(candidate)))
        {
            return true;
        }

        // "Bashir and [Carla]": the next is a name.
        return candidate.End + 1 < candidate.High && text.Is(candidate.End, "and") && isTaken[candidate.End + 1] && text.IsCapital(candidate.End + 1, candidate.High) && (word.IsName || !LeftContext.Read(text, candidate.First, candidate.Low).OpensSentence);
    }

    private bool IsJoinedOn(in Candidate candidate) =>
        candidate.End + 1 < candidate.High && (text.Is(candidate.End, "and") || text.IsMark(candidate.End, ',')) && (text.IsCapital(candidate.End + 1, candidate.High) || text.Is(candidate.End + 1, "and") || text.Is(candidate.End + 1, "a") || text.Is(candidate.End + 1, "an"));

    private void Remember(NameMention mention)
    {
        if (mention.End - mention.First is 3 or 4 && text.IsInitial(mention.First) && text.IsInitial(mention.First + 2))
        {
            knownInitials.Add((text.Tokens[mention.First].Hash, text.Tokens[mention.First + 2].Hash));
        }

        if (mention.Role == PersonRole.Client && mention.End - mention.First >= 5 && text.IsInitial(mention.First) && text.IsInitial(mention.First + 2) && text.IsInitial(mention.First + 4))
        {
            // "J.R.M." is "JRM" later on.
            known[TokenHash.Of(string.Concat(text.Note.Chars[text.Tokens[mention.First].Start], text.Note.Chars[text.Tokens[mention.First + 2].Start], text.Note.Chars[text.Tokens[mention.First + 4].Start]))] = false;
        }

        for (var index = mention.First; index < mention.End; index++)
        {
            ref readonly var token = ref text.Tokens[index];
            if (token.Kind == TokenKind.Word && !text.IsInitial(index) && (text.CueAt(index) & NameCue.Particle) == 0 && token.StemEnd - token.Start > 1)
            {
                var isLower = token.Case == TokenCase.Lower || mention.Role == PersonRole.Client;
                if (mention.Role == PersonRole.Client && clientNames.Count < 8)
                {
                    clientNames.Add(index);
                }

                known[token.Hash] = known.GetValueOrDefault(token.Hash) || isLower;
            }
        }
    }

    private void Add(int first, int end, in LeftContext left, PersonRole role, RelationWords? relation, NameCue title, NameMention? sameAs = null)
    {
        // A word belongs to one mention only.
        var free = first;
        while (free < end && !isTaken[free])
        {
            free++;
        }

        if (free == first)
        {
            return;
        }

        end = free;
        isTaken.AsSpan(first, end - first).Fill(true);
        var parts = new List<uint>();
        for (var index = first; index < end; index++)
        {
            if (text.Tokens[index].Kind == TokenKind.Word && !text.IsInitial(index) && (text.Tokens[index].Case != TokenCase.Lower || (text.CueAt(index) & NameCue.Particle) == 0))
            {
                parts.Add(text.Tokens[index].Hash);
            }
        }

        if (parts.Count == 0)
        {
            parts.Add(text.Tokens[first].Hash);
        }

        mentions.Add(new NameMention
        {
            First = first,
            End = end,
            Span = TextSpan.FromBounds(text.Tokens[first].Start, text.Tokens[end - 1].StemEnd),
            Role = role,
            Relation = left.IsPluralRelation ? null : relation,
            NounBehind = RelationReader.After(text, end, EndOfSentence(first)),
            HasOffice = (title & (NameCue.ClinicianTitle | NameCue.OfficeTitle)) != 0,
            TitleFirst = title != NameCue.None && left.Before + 1 < first ? left.Before + 1 : first,
            // An officer is a relation to whom the note writes about, and a title as well.
            HasTitle = title != NameCue.None || relation is { } words && (text.CueAt(words.End - 1) & NameCue.PlainTitle) != 0,
            SameAs = sameAs,
            IsByname = role == PersonRole.Client && left.IsIntroduced && sameAs is null,
            Parts = [.. parts],
        });
    }

    private int EndOfSentence(int token) => text.Note.SentenceIndexAt(token) is >= 0 and var sentence ? text.Note.Sentences[sentence].EndToken : token;

    /// <summary>Capital words that may be a name.</summary>
    private readonly record struct Candidate(int First, int End, int Low, int High, int Score, SentenceStyle Style);
}
