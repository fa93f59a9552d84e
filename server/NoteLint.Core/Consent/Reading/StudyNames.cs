using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Records that call a study as the act does: "[x] COGNI-North: heard what it is for, chose to be in", where blood was drawn for the COGNI-North study.</summary>
internal static class StudyNames
{
    private const int LeastName = 3;

    private static readonly WordSet Studies = new("study trial project registry cohort biobank survey research");
    private static readonly WordSet Everyday = new("the a an our my this that his her their its research clinical pilot clinic hospital university new randomized randomised controlled control online long-term longitudinal and of in for national local big small first second");

    /// <summary>The statement that gives it; null where the act names no study, or none speaks of it.</summary>
    public static Statement? Find(ConsentReading reading, in ConsentAct act)
    {
        var note = reading.Note;
        var sentence = note.Sentences[act.Sentence];
        var (first, end) = ActReader.Around(sentence, act.First);
        for (var token = first; token + 1 < end; token++)
        {
            if (Studies.Contains(note.Tokens[token + 1]) && note.Tokens[token] is { Kind: TokenKind.Word, PossessiveLength: 0 } name && name.Length >= LeastName && !Everyday.Contains(name) && Given(reading, sentence, name.Hash) is { } given)
            {
                return given;
            }
        }

        return null;
    }

    /// <summary>All statements that call a study by a name, in order.</summary>
    public static List<Statement> Naming(ConsentReading reading, uint name) => [.. reading.Statements.Where(statement => Has(reading.Note, statement, name))];

    // The last word on the study counts. What stands beside the act itself may only take it back.
    private static Statement? Given(ConsentReading reading, Sentence act, uint name)
    {
        var statements = reading.StatementsOnStudy(name);
        for (var index = statements.Count - 1; index >= 0; index--)
        {
            var statement = statements[index];
            var isDocumented = statement is { State: ConsentState.Documented };
            if (statement.Unit.End <= act.FirstToken || statement.Unit.First >= act.EndToken)
            {
                return isDocumented ? statement : null;
            }

            if (!isDocumented)
            {
                return null;
            }
        }

        return null;
    }

    // "the cortisol project", "the SLEEP-2 form"; not "sleep", nor "Sleep improved, fine with the plan"
    private static bool Has(Note note, in Statement statement, uint name)
    {
        var unit = statement.Unit;
        var (first, end) = (Math.Max(unit.First, statement.Head - Reach), Math.Min(unit.End, statement.Head + Reach));
        var mayBeAlone = statement.State != ConsentState.Documented || statement.Strength != StatementStrength.Soft || ConsentLexicon.Shared.IsIn(ConsentKind.Research, ConsentRole.Names, note, first, end);
        for (var token = first; token < end; token++)
        {
            if (note.Tokens[token].Hash == name
                && ((token + 1 < end && Studies.Contains(note.Tokens[token + 1])) || (mayBeAlone && IsCapital(note, unit, token))))
            {
                return true;
            }
        }

        return false;
    }

    private const int Reach = 64;

    private static bool IsCapital(Note note, in StatementUnit unit, int token) => note.Tokens[token].Case switch
    {
        TokenCase.Lower => false,
        TokenCase.Capitalized => token > unit.First && (note.Tokens[token - 1].Kind is TokenKind.Word or TokenKind.Number || note.Chars[note.Tokens[token - 1].Start] == '-'),
        _ => true,
    };
}
