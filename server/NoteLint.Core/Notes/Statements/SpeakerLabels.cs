using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Notes.Statements;

/// <summary>Finds whose words stand behind a label: "Wife (by phone): he's …", "Police report: subject is …", "Text from client (verbatim): …".</summary>
internal static class SpeakerLabels
{
    private const int LongestLabel = 12;

    // "Mother: alcoholic" describes her; "Mother: he drinks" is what she says.
    private static readonly WordSet Subjects = new("i im ive he hes she shes they theyre it its you youre we");

    private static readonly WordSet FirstPerson = new("i im ive");

    private static readonly WordSet Media = new("by via phone telephone text voicemail email e-mail letter video call in person collateral on at over the from");
    private static readonly WordSet Papers = new("text texts message messages voicemail voicemails email emails e-mail e-mails letter letters affidavit petition opinion concerns account words");
    private static readonly WordSet Reports = new("report reports statement statements");
    private static readonly WordSet Reporters = new("police officer officer's officers deputy sheriff sheriff's ems paramedic cps aps dcf dcfs court school teacher teacher's neighbor's neighbour's landlord's witness arrest");
    private static readonly WordSet Information = new("information handoff history collateral");
    private static readonly uint Verbatim = TokenHash.Of("verbatim");
    private static readonly uint C = TokenHash.Of("c");
    private static readonly uint From = TokenHash.Of("from");

    /// <summary>Reads the label that a colon ends.</summary>
    /// <param name="clause">The sentence.</param>
    /// <param name="colon">Index of the colon.</param>
    /// <returns>Who speaks behind it, and the first token of the label; null where the writer does.</returns>
    public static (Person Speaker, int First)? Before(in Clause clause, int colon)
    {
        if (clause.Mark(colon) != ':')
        {
            return null;
        }

        var first = clause.Low;
        for (var i = colon - 1; i >= clause.Low; i--)
        {
            if (clause.Mark(i) is '.' or ';' or ':' or '"')
            {
                first = i + 1;
                break;
            }
        }

        return colon - first > LongestLabel ? null
            : IsPaper(clause, first, colon) ? (Person.Unknown, first)
            : IsLetterOfClient(clause, first, colon) ? (Person.Client, first)
            : SpeaksBehind(clause, colon) && PersonAt(clause, first, colon) is { } speaker ? (speaker, first) : null;
    }

    private static bool IsPaper(in Clause clause, int first, int colon)
    {
        for (var i = first; i < colon; i++)
        {
            var isOthers = clause.Is(i + 1, From) || clause.Is(i - 1, Reporters) || (i > first && clause.Tokens[i - 1].PossessiveLength > 0);
            if (clause.Is(i, Verbatim) || (isOthers && clause.Is(i, Papers)) || (clause.Is(i, Reports) && clause.Is(i - 1, Reporters)) || (clause.Is(i, Information) && clause.Is(i + 1, From)))
            {
                return true;
            }
        }

        return false;
    }

    // "C: I'm tired." in a transcript; what stands behind the letter of a section is not told by "I".
    private static bool IsLetterOfClient(in Clause clause, int first, int colon) =>
        first == colon - 1 && clause.Is(first, C) && SubjectAt(clause, colon + 1, FirstPerson);

    // "im", "he's", "I'm": an apostrophe may be a token of its own or part of the word.
    private static bool SpeaksBehind(in Clause clause, int colon) => SubjectAt(clause, colon + 1, Subjects);

    private static bool SubjectAt(in Clause clause, int i, WordSet subjects)
    {
        if (i >= clause.High || clause.Tokens[i].Kind != TokenKind.Word)
        {
            return false;
        }

        var word = clause.Note.Chars.AsSpan(clause.Tokens[i].Start, clause.Tokens[i].Length);
        var apostrophe = word.IndexOfAny('\'', '’');
        return clause.Is(i, subjects) || (apostrophe > 0 && subjects.Contains(TokenHash.Of(word[..apostrophe])));
    }

    // "Wife", "His mother, by phone", "Sister (in person)"
    private static Person? PersonAt(in Clause clause, int first, int colon)
    {
        Person? speaker = null;
        for (var i = first; i < colon; i++)
        {
            if (PersonWords.TryRead(clause.Note, i, out var word))
            {
                speaker = speaker is null || !word.IsPronoun ? Speakers.Resolve(clause, i, word) : speaker;
            }
            else if (clause.Tokens[i].Kind == TokenKind.Word && !clause.Is(i, Media))
            {
                return null;
            }
        }

        return speaker == Person.Writer ? null : speaker;
    }
}
