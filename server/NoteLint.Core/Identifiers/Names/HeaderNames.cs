using NoteLint.Core.Matching;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Names behind labels: in the header and front matter, and in lines such as "Members present: …" or "Signed by: …".</summary>
internal static class HeaderNames
{
    private const int MostParts = 5;

    /// <summary>Labels inside of a line: "DBT intake, trainee: P. Example", "(clients: Ana and Leo Example)". Words that the text uses otherwise too stay out.</summary>
    private static readonly PhraseSet InnerClinicianLabels = new("CM", "SW", "NP", "attending", "social worker", "case worker", "kw", "key worker", "keyworker", "support worker", "care coordinator", "writer", "intern", "trainee", "therapist", "clinician", "facilitator", "facilitators", "leaders", "supervisor", "case manager", "seen by", "examiner", "author", "counselor", "counsellor");

    private static readonly PhraseSet InnerClientLabels = new("child", "youth", "evaluee", "examinee", "young person", "yp", "student", "name", "member", "resident", "client", "clients", "patient", "patients", "pupil", "participant", "couple", "note for", "note for member", "note for participant", "note for client", "entry for participant", "entry for member", "for chart of", "chart copy", "client chart copy", "client of record", "client name", "patient name");

    private static readonly PhraseSet OtherClientLabels = new(
        "members present", "members", "members in attendance", "group members", "group members present", "participants", "participants present", "roster", "clients present", "attendance", "in attendance", "attendees", "absent", "absent members",
        "members absent", "patients present", "clients in attendance", "other members", "peers present");

    private static readonly PhraseSet ClinicianLabels = new(
        "to", "message to", "message for", "msg for", "taken by", "received by", "kw", "key worker", "keyworker", "worker", "support worker", "care coordinator", "ot", "rd", "sw", "cpn", "chaplain", "writer", "intern", "student clinician", "team", "cons", "consultant", "evaluator", "trainee", "therapist", "clinician", "counselor", "provider", "facilitator", "facilitators", "co facilitator", "group leader", "group leaders", "leader", "leaders", "attending", "psychiatrist", "prescriber", "pcp", "referred by", "referring provider",
        "signed", "signed by", "supervised by", "on call", "on duty", "covering", "covering clinician", "staffed with", "staffed by", "shift lead", "charge nurse", "therapists", "co leaders", "led by", "co led by", "run by", "conducted by", "interviewed by", "assessed by", "evaluated by", "triaged by", "triage by", "notes taken by", "notes taken", "recorded by", "entered by", "scribe", "observer", "rater", "reviewed with", "cosigner", "co signed by", "countersigned", "countersigned by", "cosigned", "electronically signed by", "cosigned by", "dictated by", "supervisor", "case manager", "surgeon", "assistant", "anesthesiologist", "interpreter", "nurse", "social worker", "physician", "referring physician",
        "attending physician", "respectfully submitted", "sincerely", "seen by", "examiner", "author", "staff", "staff present", "treating provider", "rendering provider", "primary care provider", "primary care physician", "primary therapist", "documented by", "completed by", "reviewed by", "signature");

    private static readonly PhraseSet OtherLabels = new(
        "for", "friends", "caller", "informed", "witness", "guardian", "guardians", "legal guardian", "parent", "parents", "emergency contact", "emergency contacts", "contact", "present", "others present", "also present", "teacher", "cc", "caregiver", "informant", "informants", "collateral", "collateral contact",
        "employer", "next of kin", "recipient", "attention", "attn", "re", "regarding", "dear", "family members present", "family present", "support person", "support persons", "contacts", "attorney", "probation officer", "caseworker", "reporter");

    private static readonly PhraseSet ClientLabels = new("pupil", "pupil name", "participant", "member", "note for member", "note for participant", "note for client", "note for", "notes for", "progress note for", "for chart of", "chart of", "yp", "young person", "service user", "person served", "index client", "identified patient", "claimant", "examinee", "student", "student name", "veteran", "person seen", "youth", "paciente", "client", "client name", "patient", "patient name", "pt", "pt name", "name", "legal name", "chosen name", "preferred name", "former name", "birth name", "full name", "couple", "couples", "partners", "spouses", "clients", "resident", "member name", "child", "name used");

    /// <summary>Words in such a place that name nobody.</summary>
    private static readonly Notes.Structure.WordSet NoNames = new("""
        re and or but dea npi fin mrn csn tel fax phone lic license
        adult female male man woman client patient unknown none self see redacted present couple family minor anonymous confidential name n/a na not on file same as above yes no new existing established
        individual group session intake telehealth office home school clinic unit pending various withheld deidentified blank initials child youth teen mother father parents both all two three
        he she they him her them his hers theirs pronouns legal chosen preferred former nickname aka goes by formerly dear sincerely regards respectfully doctor xyz abc abcd xxxx who is the a of to at with for dob age mrn date id phone tel fax
        """);

    /// <summary>What a header field's names are; null where its value is no name.</summary>
    public static PersonRole? RoleOf(HeaderFieldKind kind) => kind switch
    {
        HeaderFieldKind.ClientName => PersonRole.Client,
        HeaderFieldKind.Clinician => PersonRole.Clinician,
        HeaderFieldKind.Guardian or HeaderFieldKind.EmergencyContact => PersonRole.ThirdParty,
        _ => null,
    };

    /// <summary>What the names are behind a label at the start of a sentence, and the token that follows the label; null where no label stands there.</summary>
    public static (PersonRole Role, int End)? LabelAt(NameText text, in Sentence sentence)
    {
        var first = sentence.FirstToken;
        while (first < sentence.EndToken && text.Tokens[first].Kind != TokenKind.Word)
        {
            first++;
        }

        if (first >= sentence.EndToken || first - sentence.FirstToken > 3)
        {
            return null;
        }

        foreach (var (labels, role) in (ReadOnlySpan<(PhraseSet, PersonRole)>)[(OtherClientLabels, PersonRole.OtherClient), (ClinicianLabels, PersonRole.Clinician), (OtherLabels, PersonRole.Unknown), (ClientLabels, PersonRole.Client)])
        {
            var end = first + labels.LengthAt(text.Note, first);
            if (end > first && end < sentence.EndToken && text.IsMark(end, ':'))
            {
                return (role, end + 1);
            }
        }

        return null;
    }

    /// <summary>What the names are behind a label inside of a sentence, up to a colon; null where none ends there.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="low">Index of the sentence's first token.</param>
    /// <param name="colon">Index of the colon.</param>
    public static PersonRole? RoleBefore(NameText text, int low, int colon) =>
        InnerClientLabels.EndsAt(text.Note, low, colon) ? IsByName(text, low, colon) ? null : PersonRole.Client
        : InnerClinicianLabels.EndsAt(text.Note, low, colon) || IsTrade(text, colon - 1) ? PersonRole.Clinician
        : null;

    /// <summary>"Programmes by name: …" introduces whatever has a name.</summary>
    private static bool IsByName(NameText text, int low, int colon) => colon - 2 >= low && text.Is(colon - 1, "name") && text.Is(colon - 2, "by");

    /// <summary>"LMHC:", "NP:", "SW:" in capitals.</summary>
    private static bool IsTrade(NameText text, int index) =>
        text.Tokens[index] is { Kind: TokenKind.Word, Case: TokenCase.Upper, Length: >= 2 } && (text.CueAt(index) & (NameCue.Credential | NameCue.ClinicianTitle)) != 0 && !NotTrades.Contains(text.Tokens[index]);

    /// <summary>Degrees that are other things before a colon.</summary>
    private static readonly Notes.Structure.WordSet NotTrades = new("ot pt pa ma ms cps pac jr ii iii iv ba do rd med");

    /// <summary>What the names are under a heading such as "Members present" or "Signature"; null under others.</summary>
    public static PersonRole? RoleUnder(NameText text, in Sentence heading)
    {
        var first = heading.FirstToken;
        if (heading.TokenCount is 0 or > 6 || text.Tokens[first].Kind != TokenKind.Word)
        {
            return null;
        }

        foreach (var (labels, role) in (ReadOnlySpan<(PhraseSet, PersonRole)>)[(OtherClientLabels, PersonRole.OtherClient), (ClinicianLabels, PersonRole.Clinician)])
        {
            var end = first + labels.LengthAt(text.Note, first);
            if (end > first && (end == heading.EndToken || (end == heading.EndToken - 1 && text.IsMark(end, ':'))))
            {
                return role;
            }
        }

        // "CLIENT: ALEX EXAMPLE, MR 409913" below the sections.
        var client = first + ClientLabels.LengthAt(text.Note, first);
        return client > first && client < text.Tokens.Length && text.IsMark(client, ':') && client >= heading.EndToken - 1 && !text.Is(first, "name") ? PersonRole.Client : null;
    }

    /// <summary>Reads the names in a range of tokens that holds little else.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="first">Index of the first token.</param>
    /// <param name="limit">Index just past the last.</param>
    /// <param name="isField">True for a header field: the whole value is names until something else begins.</param>
    /// <returns>First and end token of each name.</returns>
    public static List<(int First, int End)> Read(NameText text, int first, int limit, bool isField)
    {
        var names = new List<(int First, int End)>();
        var index = first;
        while (index < limit)
        {
            if (names.Count > 0 && (isField && (text.Tokens[index].Kind == TokenKind.Number || text.IsMonthOfDate(index)) || IsFarFrom(text, index)))
            {
                // "Client: Alex Example   DOB …": the next field stands on the same line.
                break;
            }

            if (!IsPart(text, index, isField))
            {
                index++;
                continue;
            }

            var end = EndOf(text, index, limit, isField);
            if (isField && names.Count == 0 && IsLastFirst(text, index, end, limit, out var firstNameEnd))
            {
                end = firstNameEnd;
            }

            // "Emergency contact: Alex Example (Husband)"
            if (!(names.Count > 0 && end == index + 1 && IsRelation(text, index)) && HasNameLike(text, index, end))
            {
                names.Add((index, end));
            }

            index = end;
        }

        return names;
    }

    private static bool IsFarFrom(NameText text, int index)
    {
        const int Gap = 2;
        return text.Tokens[index].Start - text.Tokens[index - 1].End >= Gap;
    }

    private static int EndOf(NameText text, int first, int limit, bool isField)
    {
        var end = first + 1;
        for (var parts = 1; parts < MostParts && end < limit && text.Tokens[end - 1].PossessiveLength == 0; parts++)
        {
            if (IsFarFrom(text, end))
            {
                break;
            }

            if (text.IsMark(end, '.') && text.Tokens[end - 1].JoinedToNext && text.IsInitial(end - 1))
            {
                end++;
            }
            else if (end + 1 < limit && text.IsMark(end, '-', '‐', '‑') && text.Tokens[end].JoinedToNext && text.Tokens[end - 1].JoinedToNext)
            {
                end += 2;
            }
            else if (IsPart(text, end, isField) || IsParticle(text, end, limit))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return Math.Min(end, limit);
    }

    private static bool IsPart(NameText text, int index, bool isField)
    {
        ref readonly var token = ref text.Tokens[index];
        var isInitial = text.IsInitial(index) && text.IsMark(index + 1, '.');
        if (token.Kind != TokenKind.Word || NoNames.Contains(token) && !isInitial)
        {
            return false;
        }

        var cue = text.CueAt(index);
        var word = text.WordAt(index);
        if (!isInitial && (cue & NameCue.Any & ~NameCue.NeverName) != 0 && !(isField && word.IsName && (cue & (NameCue.Honorific | NameCue.ClinicianTitle | NameCue.Credential | NameCue.ClientWord | NameCue.Determiner | NameCue.Pronoun)) == 0))
        {
            return false;
        }

        if (text.IsInitial(index))
        {
            return true;
        }

        if (token.Case == TokenCase.Lower)
        {
            return isField && word.IsOnlyName;
        }

        return (cue & NameCue.NeverName) == 0 || (isField && word.IsName);
    }

    private static bool IsParticle(NameText text, int index, int limit) => (text.CueAt(index) & NameCue.Particle) != 0 && index + 1 < limit && text.Tokens[index + 1].Kind == TokenKind.Word;

    private static bool IsRelation(NameText text, int index) => (text.CueAt(index) & NameCue.Relation) != 0 && text.WordAt(index).Given < 2;

    /// <summary>"Kowalski, Jadwiga": one comma, names on both sides and nothing but them.</summary>
    private static bool IsLastFirst(NameText text, int first, int end, int limit, out int firstNameEnd)
    {
        firstNameEnd = end;
        if (end + 1 >= limit || !text.IsMark(end, ',') || !IsPart(text, end + 1, isField: true) || (text.CueAt(end + 1) & NameCue.Credential) != 0 || IsRelation(text, end + 1) || end - first > 3)
        {
            return false;
        }

        firstNameEnd = EndOf(text, end + 1, limit, isField: true);
        return firstNameEnd - end <= 5 && (firstNameEnd == limit || !text.IsMark(firstNameEnd, ',') || text.Tokens[firstNameEnd - 1].Kind == TokenKind.Word && text.CueAt(Math.Min(firstNameEnd + 1, limit - 1)) is var cue && (cue & NameCue.Credential) != 0);
    }

    /// <summary>Not all parts are words that nobody has as a name; one initial alone is none.</summary>
    private static bool HasNameLike(NameText text, int first, int end)
    {
        var initials = 0;
        for (var index = first; index < end; index++)
        {
            if (text.Tokens[index].Kind != TokenKind.Word)
            {
                continue;
            }

            if (text.IsInitial(index))
            {
                initials++;
            }
            else if (!text.WordAt(index).IsOnlyWord && !(text.WordAt(index).IsOnlyProper && end == first + 1) && !(text.Tokens[index].Case == TokenCase.Upper && text.WordAt(index).IsUnknown && text.Tokens[index].Length <= 4))
            {
                return true;
            }
        }

        return initials >= 2;
    }
}
