using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Statements;

namespace NoteLint.Core.Fixes;

/// <summary>
/// Tells where a sentence may go on with what somebody else said or wrote: in the list below "Mother reports:", behind "Father told me the
/// following.", in a letter that is copied, behind "Chart lists him as", "Petition, para 4:" or "The psychologist testified that". Whose words they are can't be seen there for sure, so nothing is rewritten; findings stay.
/// </summary>
internal static class OthersAccount
{
    private const int MostSentences = 12;

    private static readonly PhraseSet Announcements = new(
        "the following", "as follows", "follows", "reads", "left a message", "left a voicemail", "left voicemail", "called back", "called with", "more history", "history from", "read the letter", "read me the letter", "read out",
        "copied at", "pasted", "excerpt", "verbatim", "petition", "affidavit", "police report", "incident narrative", "letter from", "email from", "e-mail from", "text from", "texts from", "statement to", "custody evaluation", "quoted");

    private static readonly PhraseSet Papers = new(
        "letter", "letters", "email", "e-mail", "emails", "voicemail", "voicemails", "transcript", "petition", "affidavit", "excerpt", "statement", "statements", "text message", "texts", "post", "verbatim", "collateral", "police report", "school report",
        "handoff", "narrative");

    private static readonly PhraseSet Tells = new(
        "from", "per", "by phone", "opinion", "concerns", "words", "view", "account", "version", "story", "complaint", "information", "said", "says", "reports", "reported", "states", "stated", "writes", "wrote", "described", "describes", "told",
        "tells", "adds", "added", "explained", "report");

    // "Prior records describe him as an alcoholic.", "The file has her down as a schizophrenic."
    private static readonly PhraseSet Records = new(
        "chart", "charts", "record", "records", "file", "files", "notes", "referral", "summary", "summaries", "face sheet", "facesheet", "packet", "paperwork", "discharge papers", "transfer form", "intake form", "h&p", "emr", "ehr", "history and physical", "evaluation", "report", "reports", "letter");

    private static readonly PhraseSet Lists = new(
        "list", "lists", "listed", "describe", "describes", "described", "identify", "identifies", "identified", "document", "documents", "documented", "show", "shows", "showed", "state", "states", "stated", "say", "says", "said", "note", "notes", "noted",
        "indicate", "indicates", "indicated", "mention", "mentions", "mentioned", "refer", "refers", "referred", "read", "reads", "carry", "carries", "has him as", "has her as", "has them as", "has client as", "has him down as", "has her down as", "have him as", "have her as", "have him down as", "have her down as");

    private static readonly PhraseSet Recorded = new(
        "listed as", "documented as", "charted as", "recorded as", "recorded elsewhere as", "entered as", "coded as", "noted elsewhere as", "flagged as", "registered as", "known to the file as");

    private const int RecordedWithin = 6;

    private static readonly PhraseSet Addressed = new("you", "your", "yours", "yourself");

    /// <summary>True where the sentence of a token may be somebody else's.</summary>
    /// <param name="note">The note.</param>
    /// <param name="token">Index of the token.</param>
    public static bool MayHold(Note note, int token)
    {
        var index = note.SentenceIndexAt(token);
        if (index < 0)
        {
            return false;
        }

        var sentence = note.Sentences[index];
        var clause = new Clause(note, token, token + 1);
        return IsBlockQuote(note, sentence) || IsOfSource(note, sentence, token) || IsOfRecord(clause) || Addressed.IsIn(note, clause.Low, clause.High) || GoesOn(note, index);
    }

    // "Petition, para 4: …" reaches to the end of its line, "The psychologist testified that …" to that of its sentence.
    private static bool IsOfSource(Note note, in Sentence sentence, int token)
    {
        var words = note.Tokens[token].Start;
        var near = Math.Max(0, words - SourceLabels.Farthest);
        var line = note.Chars.AsSpan(near, words - near).LastIndexOf('\n') is >= 0 and var end ? near + end + 1 : near;
        var before = note.Chars.AsSpan(sentence.Span.Start, words - sentence.Span.Start);
        return SourceLabels.Opens(note.Chars.AsSpan(line, words - line)) || SourceLabels.Opens(before) || Testimony.EndsIn(before);
    }

    // "Chart lists him as …", "documented as … in 2014"; not "Chart reviewed; he is …"
    private static bool IsOfRecord(in Clause clause)
    {
        var (note, token, first) = (clause.Note, clause.First, clause.Low);
        for (var i = token - 1; i > first; i--)
        {
            if (note.Chars[note.Tokens[i].Start] == ';')
            {
                first = i + 1;
            }
        }

        if (Recorded.IsIn(note, Math.Max(first, token - RecordedWithin), token))
        {
            return true;
        }

        for (var i = first; i < token; i++)
        {
            if (Records.LengthAt(note, i) is > 0 and var length)
            {
                return Lists.IsIn(note, i + length, token);
            }
        }

        return false;
    }

    private static bool GoesOn(Note note, int index)
    {
        var isOfThem = true;
        for (var before = index - 1; before >= Math.Max(0, index - MostSentences); before--)
        {
            var sentence = note.Sentences[before];
            if (sentence.Kind == SentenceKind.Heading || note.Chars[sentence.Span.End - 1] == ':')
            {
                return NamesSource(note, sentence);
            }

            if (HasBlankLine(note.Chars.AsSpan(sentence.Span.End, note.Sentences[before + 1].Span.Start - sentence.Span.End)))
            {
                return false;
            }

            if (Announcements.IsIn(note, sentence.FirstToken, sentence.EndToken))
            {
                return true;
            }

            // "He is an addict and she is done with it." goes on; "Got defensive." and "Client is an addict." are the writer's.
            isOfThem &= OpensWithPronoun(note, note.Sentences[before + 1]);
            if (isOfThem && IsReportOfOthers(note, sentence))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesSource(Note note, in Sentence label)
    {
        if (Papers.IsIn(note, label.FirstToken, label.EndToken))
        {
            return true;
        }

        for (var token = label.FirstToken; token < label.EndToken; token++)
        {
            if (PersonWords.TryRead(note, token, out var word) && word.Person is Person.Family or Person.Other && Tells.IsIn(note, label.FirstToken, label.EndToken))
            {
                return true;
            }
        }

        return false;
    }

    // "Mother reported that he came home at two." The writer's own view may follow, or more of hers.
    private static bool IsReportOfOthers(Note note, in Sentence sentence)
    {
        var last = sentence.EndToken - 1;
        while (last > sentence.FirstToken && note.Tokens[last].Kind == TokenKind.Punctuation)
        {
            last--;
        }

        return note.AttributionOf(last, last + 1) is { Speaker: Person.Family or Person.Other } || IsLabelled(new Clause(note, last, last + 1));
    }

    // "Teacher's email: he slept in class."
    private static bool IsLabelled(in Clause clause)
    {
        for (var token = clause.Low + 1; token < clause.First; token++)
        {
            if (SpeakerLabels.Before(clause, token) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool OpensWithPronoun(Note note, in Sentence sentence) => PersonWords.TryRead(note, sentence.FirstToken, out var word) && word.IsPronoun;

    private static bool IsBlockQuote(Note note, in Sentence sentence)
    {
        var start = note.Chars.LastIndexOf('\n', Math.Max(0, sentence.Span.Start - 1)) + 1;
        return note.Chars.AsSpan(start, sentence.Span.Start - start).TrimStart() is ['>', ..];
    }

    private static bool HasBlankLine(ReadOnlySpan<char> between)
    {
        var first = between.IndexOf('\n');
        return first >= 0 && between[(first + 1)..].Contains('\n');
    }
}
