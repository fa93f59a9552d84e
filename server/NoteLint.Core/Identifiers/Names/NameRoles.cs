using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Tells who somebody named is to the note: its client, a clinician, another client or a third party.</summary>
/// <param name="text">The note and its words.</param>
/// <param name="mentions">The names found so far.</param>
internal sealed class NameRoles(NameText text, List<NameMention> mentions)
{
    private static readonly WordSet KindsOfNames = new("legal chosen preferred birth given full former dead maiden married real previous");
    private static readonly WordSet Entries = new("entry note notes log copy record report summary this");

    /// <summary>Between who is called and what: "she [now likes to be called]".</summary>
    private static readonly WordSet Auxiliaries = new("goes going go is are now been has have also who prefers prefer preferred likes like wants want asks ask asked wishes to be currently usually");

    /// <summary>Who a name is to the note, by what stands beside it.</summary>
    /// <param name="left">What stands before the name.</param>
    /// <param name="first">Index of the name's first token.</param>
    /// <param name="end">Index just past the last.</param>
    /// <param name="high">Index just past the sentence's last token.</param>
    public PersonRole RoleOf(in LeftContext left, int first, int end, int high)
    {
        // "her son Leo Example (client)"
        if (IsBracketedClient(end) || IsNameInUse(end))
        {
            return PersonRole.Client;
        }

        if (WritersColleagues.IsOne(text, left, first, end, high))
        {
            return PersonRole.Clinician;
        }

        if (left.Relation is not null || left.IsPluralRelation || IsBoundTo(left.Before))
        {
            return PersonRole.ThirdParty;
        }

        if (IsOfThisChart(left.Before, end) || IsUnderClientLabel(left.Before) || IsClientsName(left.Before, first, end))
        {
            return PersonRole.Client;
        }

        if (left.IsPeer)
        {
            return PersonRole.OtherClient;
        }

        if (left.IsClient || IsAgedSubject(end, high) || left.IsIntroduced && IsOwnName(left.Before) || IsRegistered(end))
        {
            return PersonRole.Client;
        }

        if ((left.Title & NameCue.ClinicianTitle) != 0 || HasCredential(end, high))
        {
            return PersonRole.Clinician;
        }

        if ((left.Title & NameCue.OfficeTitle) != 0 || RelationReader.After(text, end, high) >= 0)
        {
            return PersonRole.ThirdParty;
        }

        return left.Before >= 0 && IsColleague(left.Before, first) || WritersColleagues.IsWithWriter(text, end, high) ? PersonRole.Clinician : PersonRole.Unknown;
    }

    /// <summary>Who is named before in the sentence: "Jordan told me they are going by …".</summary>
    public NameMention? SubjectFrom(int low) => mentions is [.., var last] && last.First >= low && last.Role is PersonRole.Unknown or PersonRole.Client && last.Relation is null ? last : null;

    /// <summary>"they are going by …", "client goes by …", "Goes by …", "asks to be called …": behind a pronoun, the word for the client or nothing at all; not "a friend who goes by …".</summary>
    public bool IsOwnName(int before)
    {
        var isAsked = before >= 2 && text.Is(before, "called") && text.Is(before - 1, "be") && text.Is(before - 2, "to");
        if (before < 1 || !isAsked && !text.Is(before, "by"))
        {
            return false;
        }

        var subject = isAsked ? before - 3 : before - 1;
        const int LongestVerb = 6;
        var low = Math.Max(text.Note.Sentences[text.Note.SentenceIndexAt(before)].FirstToken, subject - LongestVerb);
        while (subject >= low && IsAuxiliary(subject))
        {
            subject--;
        }

        return subject < low || text.IsMark(subject, '.', ';', ':') || text.Is(subject, "he") || text.Is(subject, "she") || text.Is(subject, "they") || text.Is(subject, "they're") || text.Is(subject, "she's") || text.Is(subject, "he's") || (text.CueAt(subject) & NameCue.ClientWord) != 0;
    }

    /// <summary>"Alex E. (client)", "Ana Example (identified patient)".</summary>
    public bool IsBracketedClient(int end)
    {
        const int Longest = 4;
        if (end + 2 >= text.Tokens.Length || !text.IsMark(end, '('))
        {
            return false;
        }

        var last = end + 1;
        while (last + 1 < text.Tokens.Length && last - end < Longest && text.Tokens[last].Kind == TokenKind.Word && !text.IsMark(last + 1, ')', ',', ';'))
        {
            last++;
        }

        return last + 1 < text.Tokens.Length && text.IsMark(last + 1, ')', ',', ';') && (text.CueAt(last) & NameCue.ClientWord) != 0 && text.Tokens[last].PossessiveLength == 0
            && (last == end + 1 || text.Is(last - 1, "identified") || text.Is(last - 1, "index") || text.Is(last - 1, "the") || text.Is(last - 1, "our"));
    }

    /// <summary>"Legal name Ana Example on insurance only", "Client is a 29 y/o trans man, Kai.": another name of the client, or what the client is.</summary>
    private bool IsClientsName(int before, int first, int end)
    {
        const int LongestDescription = 14;
        if (before < 1)
        {
            return false;
        }

        if (text.Is(before, "name") && KindsOfNames.Contains(text.Tokens[before - 1]))
        {
            return before < 2 || (text.CueAt(before - 2) & NameCue.Relation) == 0 && text.Tokens[before - 2].PossessiveLength == 0;
        }

        if (!text.IsMark(before, ',') || first != before + 1 || end < text.Tokens.Length && !text.IsMark(end, '.', ',', ';', '('))
        {
            return false;
        }

        var low = text.Note.Sentences[text.Note.SentenceIndexAt(before)].FirstToken;
        return low + 3 < before && before - low <= LongestDescription && (text.CueAt(low) & NameCue.ClientWord) != 0 && text.Tokens[low].PossessiveLength == 0 && text.Is(low + 1, "is") && (text.Is(low + 2, "a") || text.Is(low + 2, "an")) && !NamesAnother(low + 3, before);
    }

    /// <summary>"married to Ana Example", "divorced from Leo Example".</summary>
    private bool IsBoundTo(int before) =>
        before >= 1 && (text.Is(before, "to") && (text.Is(before - 1, "married") || text.Is(before - 1, "engaged")) || text.Is(before, "from") && (text.Is(before - 1, "divorced") || text.Is(before - 1, "separated")));

    private bool NamesAnother(int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            if ((text.CueAt(index) & NameCue.Relation) != 0 || text.Is(index, "with") || text.Is(index, "of") || text.Is(index, "by"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"This entry is for Mr. Example's chart": whose chart a group's note is written into.</summary>
    private bool IsOfThisChart(int before, int end)
    {
        const int Farthest = 4;
        if (before < 1 || !text.Is(before, "for") || text.Tokens[end - 1].PossessiveLength == 0 || end >= text.Tokens.Length || !(text.Is(end, "chart") || text.Is(end, "record") || text.Is(end, "file")))
        {
            return false;
        }

        for (var index = before - 1; index >= 0 && before - index <= Farthest && text.Tokens[index].Kind == TokenKind.Word; index--)
        {
            if (Entries.Contains(text.Tokens[index]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"This client's work: Mr. Example built …": a label that speaks of the client, behind which a name opens the sentence.</summary>
    private bool IsUnderClientLabel(int colon)
    {
        const int LongestLabel = 3;
        if (colon < 2 || !text.IsMark(colon, ':'))
        {
            return false;
        }

        for (var index = colon - 2; index >= 0 && colon - index <= LongestLabel + 1; index--)
        {
            if ((text.CueAt(index) & NameCue.ClientWord) != 0)
            {
                return text.Tokens[index].PossessiveLength > 0 && (index == 0 || text.Is(index - 1, "this") || text.Tokens[index - 1].Kind != TokenKind.Word);
            }
        }

        return false;
    }

    private bool IsAuxiliary(int index) =>
        text.Tokens[index].Kind == TokenKind.Word && Auxiliaries.Contains(text.Tokens[index]);

    /// <summary>"Ana, as she likes to be called, …"</summary>
    private bool IsNameInUse(int end) =>
        end + 3 < text.Tokens.Length && text.IsMark(end, ',', '(') && text.Is(end + 1, "as") && (text.CueAt(end + 2) & NameCue.Pronoun) != 0
        && (text.Is(end + 3, "likes") || text.Is(end + 3, "prefers") || text.Is(end + 3, "asks") || text.Is(end + 3, "wants") || text.Is(end + 3, "wishes") || text.Is(end + 3, "now"));

    /// <summary>"completed with Alex Example, MRN 48291", "Alex Example, 23, DOB Dec 1, 2001", "Alex Example, born 19 October".</summary>
    private bool IsRegistered(int end)
    {
        var mark = end;
        if (end + 3 < text.Tokens.Length && text.IsMark(end, ',') && text.Tokens[end + 1] is { Kind: TokenKind.Number, Length: <= 3 } && text.IsMark(end + 2, ','))
        {
            mark = end + 2;
        }

        return mark + 1 < text.Tokens.Length && text.IsMark(mark, ',', '(') && (text.Is(mark + 1, "mrn") || text.Is(mark + 1, "dob") || text.Is(mark + 1, "born") && !(mark + 2 < text.Tokens.Length && text.Tokens[mark + 2].Kind == TokenKind.Word));
    }

    /// <summary>"Martha Example is a 50-year-old …"</summary>
    private bool IsAgedSubject(int end, int high)
    {
        if (end + 3 >= high || !(text.Is(end, "is") || text.IsMark(end, ',')))
        {
            return false;
        }

        const int MostAdjectives = 4;
        const int LongestAge = 5;
        for (var number = end + 1; number + 1 < high && number <= end + 1 + MostAdjectives; number++)
        {
            if (text.Tokens[number].Kind == TokenKind.Number)
            {
                var unit = text.IsMark(number + 1, '-') ? number + 2 : number + 1;
                return text.Tokens[number].Length <= LongestAge && unit < high && (text.Is(unit, "year") || text.Is(unit, "years") || text.Is(unit, "yo") || text.Is(unit, "yr") || text.Is(unit, "y") || text.Is(unit, "month")
                    || text.Note.Chars.AsSpan(text.Tokens[number].Start, text.Tokens[number].Length).EndsWith("yo"));
            }

            if (text.Tokens[number].Kind != TokenKind.Word)
            {
                return false;
            }
        }

        return false;
    }

    private bool HasCredential(int end, int high)
    {
        var index = end < high && text.IsMark(end, ',') ? end + 1 : end;
        return index < high && (text.CueAt(index) & NameCue.Credential) != 0 && !(text.WordAt(end - 1).Word > 0 && (text.Is(index, "ii") || text.Is(index, "iii") || text.Is(index, "iv"))) && text.Tokens[index].Case is TokenCase.Upper or TokenCase.Mixed;
    }

    /// <summary>"consulted with …", "seen by …": a colleague.</summary>
    private bool IsColleague(int before, int first)
    {
        var isNear = before == first - 1 || before + 3 >= first && (text.CueAt(before + 1) & NameCue.Honorific) != 0;
        if (!isNear || !(text.Is(before, "with") || text.Is(before, "by") || text.Is(before, "to")) || before == 0)
        {
            return false;
        }

        return (text.CueAt(before - 1) & NameCue.ColleagueVerb) != 0 || text.Is(before, "with") && IsCare(before - 1);
    }

    /// <summary>"bereavement counselling with …", "appointment with …"; not "couples therapy with …".</summary>
    private bool IsCare(int index) =>
        (text.Is(index, "counselling") || text.Is(index, "counseling") || text.Is(index, "psychotherapy") || text.Is(index, "appointment") || text.Is(index, "appt") || text.Is(index, "evaluation") || text.Is(index, "follow-up") || text.Is(index, "physiotherapy"))
        && (index == 0 || !text.Is(index - 1, "couples") && !text.Is(index - 1, "couple") && !text.Is(index - 1, "family") && !text.Is(index - 1, "marital") && !text.Is(index - 1, "marriage") && !text.Is(index - 1, "relationship"));
}
