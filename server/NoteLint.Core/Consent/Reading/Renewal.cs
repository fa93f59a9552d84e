using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>A consent that had ended and was given again: "expired and was renewed today", "had run out; she signed a new one".</summary>
internal static class Renewal
{
    private const int Before = 5;
    private const int Behind = 4;

    private static readonly PhraseSet Words = new(
        "renewed", "re-signed", "resigned today", "re-newed", "reinstated", "re-consented", "reconsented", "re-obtained", "signed again", "signed it again", "signed anew", "signed afresh", "signed a new", "signed the new", "signed a fresh", "signed another", "signed the updated",
        "signed an updated", "signed a renewal", "signed the renewal", "gave a new one", "gave it again", "gave consent again", "given again", "obtained again", "agreed again", "consented again", "consented anew", "new one signed", "new one was signed", "new one is signed", "new form signed",
        "new form was signed", "new consent signed", "new consent was signed", "new release signed", "new roi signed", "new one obtained", "new one in place", "new one on file", "renewal signed", "renewal was signed", "extended today", "was extended", "replaced today", "updated today");

    private static readonly WordSet Open = new("not never no yet without hasn't haven't hadn't wasn't weren't didn't isn't won't will would shall should must can could may might to be needs needed need until unless if when before once whether asked declined refused refuses wants");
    private static readonly WordSet Later = new("tomorrow next later lease");

    /// <summary>True where that is told within some tokens, as done.</summary>
    public static bool IsIn(Note note, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (Words.LengthAt(note, token) is > 0 and var length && token + length <= end
                && !IsOpen(note, first, token) && !Later.IsIn(note.Tokens, token + length, Math.Min(end, token + length + Behind)))
            {
                return true;
            }
        }

        return false;
    }

    // "to be renewed", "was not renewed"; not "had not been used and was renewed"
    private static bool IsOpen(Note note, int first, int token)
    {
        for (var before = token - 1; before >= Math.Max(first, token - Before) && note.Tokens[before].Kind == TokenKind.Word && !UnitMarkers.Joins.Contains(note.Tokens[before]); before--)
        {
            if (Open.Contains(note.Tokens[before]))
            {
                return true;
            }
        }

        return false;
    }
}
