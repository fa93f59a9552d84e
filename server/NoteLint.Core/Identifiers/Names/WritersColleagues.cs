using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Who works with the writer, not with the client: "our trainee, A. Example", "A. Example and I", "Leo, on our team", "staff Ana Example".</summary>
internal static class WritersColleagues
{
    private static readonly WordSet Colleagues = new("colleague colleagues co-worker coworker teammate supervisor supervisee trainee intern student co-therapist cotherapist co-facilitator cofacilitator co-leader preceptor");

    private static readonly WordSet Teams = new("team staff unit clinic office agency program programme service ward practice department dept side crew roster");

    private static readonly WordSet Staff = new("staff tech techs aide mha bht psw rsw tl rc cadet orderly");

    /// <summary>True where the words around a name say so.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="left">What stands before the name.</param>
    /// <param name="first">Index of the name's first token.</param>
    /// <param name="end">Index just past its last.</param>
    /// <param name="high">Index just past the sentence's last token.</param>
    public static bool IsOne(NameText text, in LeftContext left, int first, int end, int high) =>
        IsOwn(text, left.Before) || IsOfOurTeam(text, left.Before) || IsOfOurTeamBehind(text, end, high) || IsStaff(text, left, first) || IsOfOffice(text, left.Before);

    /// <summary>"A. Example and I visit"; what the client is quoted with, "Ana and I fought", is not the writer's.</summary>
    public static bool IsWithWriter(NameText text, int end, int high) => end + 2 < high && text.Is(end, "and") && text.Tokens[end + 1] is { Kind: TokenKind.Word, Length: 1, Case: TokenCase.Capitalized } && text.Is(end + 1, "i")
        && text.Note.QuotationAt(text.Tokens[end].Start) is null;

    /// <summary>Who reads or files what a clinician writes.</summary>
    private static readonly WordSet Offices = new("biller scheduler scribe co-therapist cotherapist transcriptionist");

    /// <summary>Others come to a client as well: they are the writer's where they are ours, or trained.</summary>
    private static readonly WordSet Visitors = new("consultant consultants evaluator assessor examiner observer");

    /// <summary>"The biller, Ana, took it", "a trained consultant (Ana Example) reviewed the plan"</summary>
    private static bool IsOfOffice(NameText text, int before)
    {
        const int MostAdjectives = 3;
        if (before < 2 || !text.IsMark(before, ',', '(') || !(Offices.Contains(text.Tokens[before - 1]) || Visitors.Contains(text.Tokens[before - 1]) && (IsOurs(text, before - 2) || text.Is(before - 2, "trained"))) || text.Tokens[before - 1].PossessiveLength > 0)
        {
            return false;
        }

        for (var index = before - 2; index >= 0 && before - 2 - index <= MostAdjectives; index--)
        {
            if (text.Is(index, "her") || text.Is(index, "his") || text.Is(index, "their") || text.Tokens[index].PossessiveLength > 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"My colleague, A. Example, read it back"</summary>
    private static bool IsOwn(NameText text, int before)
    {
        var noun = before >= 0 && text.IsMark(before, ',', '(') ? before - 1 : before;
        return noun > 0 && Colleagues.Contains(text.Tokens[noun]) && text.Tokens[noun].PossessiveLength == 0 && IsOurs(text, noun - 1);
    }

    private static bool IsOurs(NameText text, int index) => text.Is(index, "my") || text.Is(index, "our");

    /// <summary>"the housing worker on our team, Leo"</summary>
    private static bool IsOfOurTeam(NameText text, int before) =>
        before > 2 && text.IsMark(before, ',', '(') && Teams.Contains(text.Tokens[before - 1]) && text.Is(before - 2, "our");

    /// <summary>"Leo, on our team", "Leo (nurse, our staff)", "Leo from our office"</summary>
    private static bool IsOfOurTeamBehind(NameText text, int end, int high)
    {
        const int Farthest = 6;
        if (end + 2 >= high || !(text.IsMark(end, ',', '(') || text.Is(end, "from") || text.Is(end, "of") || text.Is(end, "on")))
        {
            return false;
        }

        for (var index = end; index + 1 < high && index <= end + Farthest && !text.IsMark(index, ')', ';', '.'); index++)
        {
            if (text.Is(index, "our") && Teams.Contains(text.Tokens[index + 1]))
            {
                return index == end + 1 || text.Is(index - 1, "on") || text.Is(index - 1, "of") || text.Is(index - 1, "from") || text.Is(index - 1, "with") || text.IsMark(index - 1, ',');
            }
        }

        return false;
    }

    /// <summary>"Staff Ana Example stepped in", "tech Leo"</summary>
    private static bool IsStaff(NameText text, in LeftContext left, int first) =>
        left.Before >= 0 && left.Before == first - 1 && (left.Relation is null || left.Relation is { } words && words.First == words.NounFirst && (text.Is(left.Before, "aide") || text.Is(left.Before, "tech"))) && text.Tokens[left.Before].Kind == TokenKind.Word && text.Tokens[left.Before].PossessiveLength == 0 && Staff.Contains(text.Tokens[left.Before]);
}
