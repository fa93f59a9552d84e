using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Statements;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Acts;

/// <summary>Reads what the session of a note was: by video, with a group, a first one.</summary>
internal static class SessionReader
{
    private static readonly WordSet Leads = new("facilitated led ran co-led co-facilitated hosted convened moderated taught");
    private static readonly WordSet Talks = new("talked spoke met called rang phoned telephoned saw connected worked");
    private static readonly WordSet Whose = new("his her their");

    // "met Mr. Delgado for the first time" names the client.
    private static readonly WordSet Titles = new("mr mrs ms miss mx");

    private static readonly WordSet Interpreters = new("interpreter translator");
    private static readonly uint From = TokenHash.Of("from");
    private static readonly WordSet Services = new("service program programme team agency unit clinic ward department organisation organization employer practice provider");
    private static readonly WordSet Institutions = new("support service services hospice hospital clinic centre center team unit ward agency trust foundation charity association practice school college bereavement outreach resource institute");
    private static readonly WordSet ModeLabels = new("type modality format mode method visit session encounter contact service delivery medium via setting place location seen platform");

    /// <summary>What the session was, from its title, the header, and words that name a session: not what is planned, past or another's.</summary>
    public static IEnumerable<ConsentAct> Read(ConsentReading reading, ConsentKind kind) => ReadAll(reading, kind).Where(act => !OthersHour.Holds(reading.Note, act));

    private static IEnumerable<ConsentAct> ReadAll(ConsentReading reading, ConsentKind kind)
    {
        foreach (var hit in reading.Triggers(kind, ConsentRole.Title).Where(hit => IsTitle(reading.Note, hit)))
        {
            yield return ConsentAct.Of(hit);
        }

        foreach (var hit in reading.Triggers(kind, ConsentRole.Header).Where(hit => IsLabelled(reading.Note, hit)))
        {
            yield return ConsentAct.Of(hit);
        }

        foreach (var hit in reading.Triggers(kind, ConsentRole.Header).Where(hit => IsHeaderValue(reading.Note, hit)))
        {
            yield return WholeValue(reading.Note, hit);
        }

        foreach (var hit in reading.Triggers(kind, ConsentRole.Header).Where(hit => IsHeaderItem(reading.Note, hit)))
        {
            yield return ConsentAct.Of(hit);
        }

        foreach (var hit in reading.Triggers(kind, ConsentRole.Header).Where(hit => IsFrontMatterMode(reading.Note, hit)))
        {
            yield return ConsentAct.Of(hit);
        }

        foreach (var hit in reading.Triggers(kind, ConsentRole.Opening).Where(hit => IsOpening(reading.Note, hit) && IsSession(reading.Note, kind, hit)))
        {
            yield return ConsentAct.Of(hit);
        }

        foreach (var hit in reading.Triggers(kind, ConsentRole.Act).Where(hit => IsSession(reading.Note, kind, hit)))
        {
            yield return ConsentAct.Of(hit);
        }
    }

    private static bool IsSession(Note note, ConsentKind kind, in ConsentHit hit)
    {
        var section = note.SectionAt(note.Tokens[hit.First].Start).Kind;
        return (ToldText.IsRunning(note.Sentences[hit.Sentence]) || (kind == ConsentKind.Treatment && IsUnderFreeLabel(note, hit)))
            && section is not (SectionKind.Plan or SectionKind.History)
            && (!OtherSense.Holds(note, kind, hit.First, hit.End) || IsLedByWriter(note, kind, hit.First, hit.End))
            && ActReader.IsStated(note, hit.First, hit.End, ActTense.Session)
            && !ActReader.IsOfSomebodyElse(note, hit.First)
            && !(kind is ConsentKind.Group && Leads.Contains(note.Tokens[hit.First]) && ActReader.SubjectBefore(note, hit.First) is Person.Client or Person.Family or Person.Other)
            && !(kind is ConsentKind.Telehealth or ConsentKind.Treatment && NamesAnother(note, hit))
            && !(kind is ConsentKind.Telehealth && IsSaidOfTheirs(note, hit));
    }

    /// <summary>True for "Facilitated a parenting group": what would be somebody else's group is the writer's.</summary>
    public static bool IsLedByWriter(Note note, ConsentKind kind, int first, int end) =>
        kind == ConsentKind.Group && Leads.Contains(note.Tokens[first]) && ActReader.IsByWriter(note, first, end, isProfessional: true);

    // "His lawyer talked with him over the phone": whoever belongs to the client in whatever office
    private static bool IsSaidOfTheirs(Note note, in ConsentHit hit)
    {
        var owner = hit.First - 2;
        return owner >= note.Sentences[hit.Sentence].FirstToken && Talks.Contains(note.Tokens[hit.First]) && note.Tokens[hit.First - 1] is { Kind: TokenKind.Word, Case: TokenCase.Lower }
            && (Whose.Contains(note.Tokens[owner]) || note.Tokens[owner].PossessiveLength > 0);
    }

    // "contact his partner by telephone", "session with an interpreter by video"
    private static bool NamesAnother(Note note, in ConsentHit hit)
    {
        for (var token = hit.First; token < hit.End; token++)
        {
            if ((PersonWords.TryRead(note, token, out var word) && word.Person is Person.Family or Person.Other && !Titles.Contains(note.Tokens[token])) || Interpreters.Contains(note.Tokens[token]))
            {
                return true;
            }
        }

        return false;
    }

    // "On screen, she in a caravan", "On screen from a caravan", "Mode: by phone, 40 minutes"; not "By phone he told his sister"
    private static bool IsOpening(Note note, in ConsentHit hit)
    {
        const int LongestLabel = 4;
        var sentence = note.Sentences[hit.Sentence];
        var isLabelled = hit.First > sentence.FirstToken && hit.First - sentence.FirstToken <= LongestLabel && note.Chars[note.Tokens[hit.First - 1].Start] is ':' or ')';
        return (hit.First == sentence.FirstToken || isLabelled)
            && (hit.End == sentence.EndToken || note.Tokens[hit.End].Kind is TokenKind.Number || note.Tokens[hit.End].Hash == From || (note.Tokens[hit.End].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[hit.End].Start] is ',' or ';' or '(' or '.' or ')' or '—' or '–' or '|'));
    }

    // "Intake, 09/01/2026.", "Skills group, 21 April 2026, 90 min."
    private static bool IsDatedTop(Note note, in ConsentHit hit) =>
        hit.Sentence == 0 && NoteDates.HasDate(note.Chars.AsSpan(note.Sentences[0].Span.Start, note.Sentences[0].Span.Length));

    // A heading at the top, or a short first line
    private static bool IsTitle(Note note, in ConsentHit hit)
    {
        const int LongestTitle = 30;
        const int LastTitle = 2;
        var sentence = note.Sentences[hit.Sentence];
        var isFirst = hit.Sentence == 0 || note.Sentences[hit.Sentence - 1].Kind == SentenceKind.NotProse || (hit.Sentence <= LastTitle + 2 && note.Sentences[hit.Sentence - 1].Kind == SentenceKind.HeaderField)
            || (hit.Sentence == 1 && note.Sentences[0].Kind == SentenceKind.Heading);
        return sentence.TokenCount <= LongestTitle
            && !IsServiceName(note, hit)
            && !(hit.Term.Kind == ConsentKind.Treatment && OtherSense.Holds(note, ConsentKind.Treatment, hit.First, hit.End))
            && ActReader.IsStated(note, hit.First, hit.End, ActTense.Session)
            && ((sentence.Kind == SentenceKind.Heading && (hit.Sentence <= LastTitle || isFirst)) || (isFirst && sentence.Kind is SentenceKind.Prose or SentenceKind.HeaderField && (note.Chars[sentence.Span.End - 1] is not ('.' or ';' or ',') || IsDatedTop(note, hit))));
    }

    // "Service: hospice family support": what stands under such a label is a name; codes such as "Service: 90847" are the session's.
    private static bool IsServiceName(Note note, in ConsentHit hit)
    {
        var sentence = note.Sentences[hit.Sentence];
        var colon = hit.First - 1;
        while (colon > sentence.FirstToken && note.Chars[note.Tokens[colon].Start] != ':')
        {
            colon--;
        }

        return colon > sentence.FirstToken && Services.Contains(note.Tokens[colon - 1]) && Institutions.IsIn(note.Tokens, colon + 1, sentence.EndToken);
    }

    // "Encounter type: video", "| Type of contact | First session |", outside of the header
    private static bool IsLabelled(Note note, in ConsentHit hit)
    {
        const int LongestLabel = 5;
        var sentence = note.Sentences[hit.Sentence];
        if (!ToldText.IsRunning(note.Sentences[hit.Sentence]) || !ActReader.IsStated(note, hit.First, hit.End, ActTense.Session))
        {
            return false;
        }

        var labelEnd = hit.First - 1;
        if (sentence.Kind == SentenceKind.TableCell && hit.First == sentence.FirstToken)
        {
            return hit.Sentence > 0 && note.Sentences[hit.Sentence - 1] is { Kind: SentenceKind.TableCell } label && ModeLabels.IsIn(note.Tokens, label.FirstToken, label.EndToken);
        }

        if (DotLeaders.StartBefore(note, sentence.FirstToken, hit.First) is var leader && leader > sentence.FirstToken)
        {
            return leader - sentence.FirstToken <= LongestLabel && ModeLabels.IsIn(note.Tokens, sentence.FirstToken, leader);
        }

        return labelEnd > sentence.FirstToken && labelEnd - sentence.FirstToken <= LongestLabel && note.Chars[note.Tokens[labelEnd].Start] == ':'
            && ModeLabels.IsIn(note.Tokens, sentence.FirstToken, labelEnd);
    }

    // "Place: video", "Service: 90847"
    private static bool IsHeaderValue(Note note, in ConsentHit hit)
    {
        return FieldAround(note, note.Tokens[hit.First].Start) is { } field
            && !(hit.Term.Kind == ConsentKind.Group && IsServiceName(note, hit))
            && (field.Kind is HeaderFieldKind.Location or HeaderFieldKind.SessionType || IsOtherMode(note, field))
            && ActReader.IsStated(note, hit.First, hit.End, ActTense.Session);
    }

    // Of the words of the lexicon: "phone" may be a label, "link" and "call" other things.
    private static readonly WordSet NoItems = new("phone telephone telephonic call link screen online remote remotely teams near");

    // "Date: 11/20/2026   Session 12   53 min   Telehealth (Zoom)": an item by itself on the line that says when the session was
    private static bool IsHeaderItem(Note note, in ConsentHit hit)
    {
        var sentence = note.Sentences[hit.Sentence];
        if (hit.Term.Kind != ConsentKind.Telehealth || sentence.Kind != SentenceKind.HeaderField || hit.First == sentence.FirstToken || NoItems.Contains(note.Tokens[hit.First])
            || FieldAround(note, note.Tokens[hit.First].Start) is not { Kind: HeaderFieldKind.SessionDate } || OtherDays.IsIn(note.Tokens, sentence.FirstToken, hit.First))
        {
            return false;
        }

        var isLast = hit.End == sentence.EndToken || note.Chars[note.Tokens[hit.End].Start] == '(';
        return IsParted(note, hit.First) && (isLast || IsParted(note, hit.End)) && ActReader.IsStated(note, hit.First, hit.End, ActTense.Session);
    }

    private static readonly WordSet OtherDays = new("next previous prior last return follow-up upcoming referral");

    private static bool IsParted(Note note, int token) =>
        note.Tokens[token].Start - note.Tokens[token - 1].End > 1 || note.Chars[note.Tokens[token].Start] is '|' or '·' || note.Chars[note.Tokens[token - 1].End - 1] is '|' or '·';

    // "mode: telephone" as an entry of the front matter
    private static bool IsFrontMatterMode(Note note, in ConsentHit hit)
    {
        const int LongestLabel = 3;
        var sentence = note.Sentences[hit.Sentence];
        var colon = hit.First - 1;
        return FrontMatterLines.IsEntry(note, sentence) && colon > sentence.FirstToken && colon - sentence.FirstToken <= LongestLabel
            && note.Chars[note.Tokens[colon].Start] == ':' && ModeLabels.IsIn(note.Tokens, sentence.FirstToken, colon);
    }

    // "Reason: Initial session today": a label at the top of a note that tells more than a header does
    private static bool IsUnderFreeLabel(Note note, in ConsentHit hit) =>
        note.Sentences[hit.Sentence].Kind == SentenceKind.HeaderField && FieldAround(note, note.Tokens[hit.First].Start) is { Kind: HeaderFieldKind.Other };

    private static HeaderField? FieldAround(Note note, int offset)
    {
        var (low, high) = (0, note.Header.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = note.Header[middle].Value.End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low < note.Header.Length && note.Header[low].Value.Contains(offset) ? note.Header[low] : null;
    }

    // "Telehealth (video)"
    private static ConsentAct WholeValue(Note note, in ConsentHit hit)
    {
        const int Longest = 8;
        if (FieldAround(note, note.Tokens[hit.First].Start)?.Value is not { } value)
        {
            return ConsentAct.Of(hit);
        }

        var (first, end) = (hit.First, hit.End);
        while (first > 0 && note.Tokens[first - 1].Start >= value.Start)
        {
            first--;
        }

        while (end < note.Tokens.Length && note.Tokens[end].End <= value.End)
        {
            end++;
        }

        return end - first <= Longest ? new ConsentAct(first, end, hit.Sentence) : ConsentAct.Of(hit);
    }

    private static bool IsOtherMode(Note note, HeaderField field) =>
        field.Kind == HeaderFieldKind.Other
        && note.Chars.AsSpan(field.Label.Start, field.Label.Length).TrimEnd() is var label
        && (label.EndsWith("format", StringComparison.OrdinalIgnoreCase) || label.EndsWith("mode", StringComparison.OrdinalIgnoreCase) || label.EndsWith("method", StringComparison.OrdinalIgnoreCase)
            || label.EndsWith("delivery", StringComparison.OrdinalIgnoreCase) || label.EndsWith("medium", StringComparison.OrdinalIgnoreCase) || label.EndsWith("via", StringComparison.OrdinalIgnoreCase)
            || label.EndsWith("reason for visit", StringComparison.OrdinalIgnoreCase) || label.EndsWith("how seen", StringComparison.OrdinalIgnoreCase));
}
