using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Makers of firearms and what is used as a weapon. Means are protected facts (clinical-safety.md) and nobody's names. Common knowledge, written for NoteLint.</summary>
internal static class Weapons
{
    /// <summary>Makers by whose names few people are called.</summary>
    private static readonly WordSet Makers = new("ruger glock mossberg wesson sauer benelli beretta luger kalashnikov kimber canik bersa walther taurus derringer uzi bushmaster stoeger weatherby");

    /// <summary>Knives and what is made into a weapon, as nouns.</summary>
    private static readonly WordSet Tools = new("shank shanks shiv shivs machete razor blade boxcutter switchblade bludgeon crowbar hatchet");

    private static readonly WordSet AtWork = new("at for with by from");

    /// <summary>True for a maker of firearms.</summary>
    public static bool IsMaker(in Token token) => token.Case != TokenCase.Lower && Makers.Contains(token);

    /// <summary>True for a weapon that no maker names.</summary>
    public static bool IsTool(in Token token) => token.Case == TokenCase.Lower && Tools.Contains(token);

    /// <summary>"a Smith &amp; Wesson .38": a firearm, not "works for Ruger".</summary>
    /// <param name="note">The note.</param>
    /// <param name="first">Index of the first token of what looks like a firm.</param>
    /// <param name="end">Index just past the last.</param>
    public static bool AreMadeBy(Note note, int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            if (note.Tokens[index].Kind == TokenKind.Word && IsMaker(note.Tokens[index]))
            {
                return first == 0 || !AtWork.Contains(note.Tokens[first - 1]);
            }
        }

        return false;
    }
}
