using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Places;

/// <summary>Hospitals, shelters, forts and towns in text without capitals, directly behind "at", "to", "near": "at harbor light shelter", "near fort example".</summary>
internal static class LowerCasePlaces
{
    private const int MostWords = 3;

    private static readonly WordSet Behind = new("at from @ behind outside near");

    /// <summary>Behind these stands a place as well, where its name is no word of the language: "to example hospital".</summary>
    private static readonly WordSet Toward = new("to into via by");

    private static readonly WordSet Living = new("lives live living lived stays stay staying stayed resides residing sleeps slept");

    private static readonly WordSet Stops = new("a an the her his their its this that my our your another any some one each every no is was are were and or then who which when at in to from into inside outside near by via with of on for through called contacted visited toured left behind");

    /// <summary>What may follow "mercy general" where it is a hospital.</summary>
    private static readonly WordSet AfterBrief = new("on after for in last since er ed and yesterday today then where by when who she he they until til again");

    private static readonly WordSet Openers = new("fort camp lake mount port saint");

    /// <summary>"stays at harbor light shelter", "went to example hospital": read at the last word.</summary>
    public static void ReadFacility(Note note, int head, IdentifierList found)
    {
        var tokens = note.Tokens;
        if (PlaceWords.BriefHeads.Contains(tokens[head]))
        {
            ReadBrief(note, head, found);
        }

        var isOrdinary = PlaceWords.OrdinaryHeads.Contains(tokens[head]) && !IsStrong(note, head);
        if (!PlaceWords.Heads.Contains(tokens[head]) || tokens[head].Case != TokenCase.Lower)
        {
            return;
        }

        var first = head;
        while (first > 0 && head - first < MostWords && tokens[first - 1] is { Kind: TokenKind.Word, Case: TokenCase.Lower, PossessiveLength: 0, JoinedToNext: false } && !Stops.Contains(tokens[first - 1]))
        {
            first--;
        }

        if (first == head || first == 0)
        {
            return;
        }

        var before = first - 1;
        // "lives at the example recovery residence"
        var isHome = before > 1 && Is(note, before, "the") && Is(note, before - 1, "at") && Living.Contains(tokens[before - 2]);
        var isBehind = tokens[before].Case == TokenCase.Lower && Behind.Contains(tokens[before]) && !isOrdinary;
        var isToward = Toward.Contains(tokens[before]) && !isOrdinary && NameLexicon.Of(note, tokens[first]).Word < 2;
        if (!isHome && !isBehind && !isToward || isHome && isOrdinary && head - first < 2)
        {
            return;
        }

        for (var index = first; index < head; index++)
        {
            if (!PlaceWords.Kinds.Contains(tokens[index]) && (!PlaceWords.Heads.Contains(tokens[index]) || PlaceWords.HomeHeads.Contains(tokens[index]) && head - first > 1) && !PlaceWords.Plain.Contains(tokens[index]) && tokens[index].Length > 3 && !(isHome && NameLexicon.Of(note, tokens[index]).Word == 3))
            {
                found.Add(IdentifierKind.Facility, TextSpan.FromBounds(tokens[first].Start, tokens[head].StemEnd), Evidence.Look);
                return;
            }
        }
    }

    /// <summary>"at mercy general": one word before what is an adjective elsewhere, and nothing that it describes behind.</summary>
    private static void ReadBrief(Note note, int head, IdentifierList found)
    {
        var tokens = note.Tokens;
        var name = head - 1;
        if (name < 1 || tokens[name] is not { Kind: TokenKind.Word, Case: TokenCase.Lower, Length: > 3, JoinedToNext: false } || PlaceWords.Kinds.Contains(tokens[name]) || PlaceWords.Plain.Contains(tokens[name]) || Stops.Contains(tokens[name])
            || !(Behind.Contains(tokens[name - 1]) || Toward.Contains(tokens[name - 1])) || head + 1 < tokens.Length && tokens[head + 1].Kind == TokenKind.Word && !AfterBrief.Contains(tokens[head + 1]) && !NoteText.HasLineBreak(note.Chars, tokens[head].End, tokens[head + 1].Start))
        {
            return;
        }

        if (!Is(note, head, "surgery") && !Is(note, head, "practice") && !Is(note, head, "counseling") && !Is(note, head, "counselling") && !Is(note, head, "imaging") && !Is(note, head, "residential") && !Is(note, head, "collective"))
        {
            found.Add(IdentifierKind.Facility, TextSpan.FromBounds(tokens[name].Start, tokens[head].StemEnd), Evidence.Look);
        }
    }

    /// <summary>"stationed near fort example", "at lake example": read at the first word.</summary>
    public static void ReadOpened(Note note, int token, IdentifierList found)
    {
        const int Shortest = 4;
        var name = token + 1;
        if (token == 0 || !Openers.Contains(note.Tokens[token]) || name >= note.Tokens.Length || note.Tokens[name] is not { Kind: TokenKind.Word, Case: TokenCase.Lower, Length: >= Shortest } || NoteText.HasLineBreak(note.Chars, note.Tokens[token].End, note.Tokens[name].Start)
            || !(Behind.Contains(note.Tokens[token - 1]) || Toward.Contains(note.Tokens[token - 1]) || Is(note, token - 1, "in")) || NameLexicon.Of(note, note.Tokens[name]).Word > 0)
        {
            return;
        }

        found.Add(IdentifierKind.Locality, TextSpan.FromBounds(note.Tokens[token].Start, note.Tokens[name].StemEnd), Evidence.Look);
    }

    private static readonly WordSet BeforePolice = new("called from told contacted via phoned notified");

    /// <summary>"she called millbrook pd": read at the last word.</summary>
    public static void ReadPolice(Note note, int token, IdentifierList found)
    {
        const int Shortest = 5;
        if (token > 1 && Is(note, token, "pd") && note.Tokens[token - 1] is { Kind: TokenKind.Word, Case: TokenCase.Lower, Length: >= Shortest } town && BeforePolice.Contains(note.Tokens[token - 2]) && NameLexicon.Of(note, town).Word == 0)
        {
            found.Add(IdentifierKind.Locality, TextSpan.FromBounds(town.Start, town.StemEnd), Evidence.Look);
        }
    }

    /// <summary>"back to duck harbor, maine": one or two words between a preposition and a state that is written out. Read at the state.</summary>
    public static void ReadBeforeState(Note note, int state, IdentifierList found)
    {
        const int Shortest = 4;
        var tokens = note.Tokens;
        if (state < 3 || !note.IsMark(state - 1, ',') || tokens[state].Length < Shortest || States.NameLength(note, state) == 0)
        {
            return;
        }

        for (var first = state - 2; first > 0 && state - first <= MostWords && tokens[first] is { Kind: TokenKind.Word, Case: TokenCase.Lower, Length: >= Shortest } && !Stops.Contains(tokens[first]); first--)
        {
            if (Behind.Contains(tokens[first - 1]) || Is(note, first - 1, "to") || Is(note, first - 1, "in"))
            {
                if (!PlaceWords.Plain.Contains(tokens[first]) && (Landscape.Contains(tokens[state - 2]) || NameLexicon.Of(note, tokens[state - 2]).Word == 0) && !IsSomebodysDoing(note, state))
                {
                    found.Add(IdentifierKind.Locality, TextSpan.FromBounds(tokens[first].Start, tokens[state - 2].StemEnd), Evidence.Look);
                }

                return;
            }
        }
    }

    /// <summary>What towns are called after.</summary>
    private static readonly WordSet Landscape = new("harbor harbour falls city beach springs lake creek river valley grove park ridge heights point bay island hill hills rock fork forks junction cove crossing");

    // "home from work, georgia called": a state that is somebody's name
    private static bool IsSomebodysDoing(Note note, int state) => state + 1 < note.Tokens.Length && (NameCues.Table.Of(note.Tokens[state + 1].Hash) & NameCue.AfterPerson) != 0;

    // "birth center", "medical center"
    private static bool IsStrong(Note note, int head) => (Is(note, head, "center") || Is(note, head, "hall")) && head > 1;

    private static bool Is(Note note, int token, string word) => note.Chars.AsSpan(note.Tokens[token].Start, note.Tokens[token].Length).SequenceEqual(word);
}
