using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>A family shares its last name: "Mom (Ellen Example)" is not the client A. Example.</summary>
internal static class FamilyNames
{
    /// <summary>True where a name with a given name or an initial names somebody else than a person with the same last name.</summary>
    /// <param name="note">The note.</param>
    /// <param name="person">Somebody who was named before.</param>
    /// <param name="mention">A further name.</param>
    public static bool AreOfTwo(Note note, Person person, NameMention mention)
    {
        const int MostMentions = 4;
        if (mention.Role == PersonRole.Client || mention.SameAs is not null || WordCount(note, mention) < 2 || IsOfBoth(note, person, mention))
        {
            return false;
        }

        // A client is nobody's mother but somebody else's: "Mom (Grace Example)" of a client G. Example.
        var isRelative = person.Role == PersonRole.Client && mention.Relation is { } relation && !NameConflicts.IsChild(relation.Noun(note));
        var isGivenKnown = false;
        foreach (var known in person.Mentions.Take(MostMentions))
        {
            isGivenKnown |= WordCount(note, known) > 1;
            for (var index = known.First; index < known.End; index++)
            {
                if (note.Tokens[index].Kind == TokenKind.Word && (IsSameWord(note, index, mention.First) || !isRelative && MayBeInitialOf(note, index, mention.First)))
                {
                    return false;
                }
            }
        }

        // Of a client who is called by the last name alone nobody else is told apart but by the relation.
        return isGivenKnown || person.Role == PersonRole.Client && mention.Role == PersonRole.ThirdParty;
    }

    /// <summary>The given name stands among the person's names: "Joy Example" for a client Joy.</summary>
    private static bool IsOfBoth(Note note, Person person, NameMention mention) => note.Tokens[mention.First].Length > 1 && person.Parts.Contains(note.Tokens[mention.First].Hash);

    private static int WordCount(Note note, NameMention mention)
    {
        var count = 0;
        for (var index = mention.First; index < mention.End; index++)
        {
            count += note.Tokens[index].Kind == TokenKind.Word ? 1 : 0;
        }

        return count;
    }

    private static bool IsSameWord(Note note, int known, int given) => note.Tokens[known].Hash == note.Tokens[given].Hash;

    /// <summary>An initial and a word that begins with it.</summary>
    private static bool MayBeInitialOf(Note note, int known, int given)
    {
        var isInitial = note.Tokens[known].StemEnd - note.Tokens[known].Start == 1 || note.Tokens[given].StemEnd - note.Tokens[given].Start == 1;
        return isInitial && char.ToUpperInvariant(note.Chars[note.Tokens[known].Start]) == char.ToUpperInvariant(note.Chars[note.Tokens[given].Start]);
    }
}
