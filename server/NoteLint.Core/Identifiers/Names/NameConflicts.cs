using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>What says that a name is somebody else's, though it shares words with one that was named before: a copy in which two people are one tells another story.</summary>
internal static class NameConflicts
{
    private const int MostMentions = 6;

    private static readonly string[] Men = ["father", "dad", "daddy", "papa", "brother", "bro", "son", "uncle", "nephew", "grandfather", "grandpa", "grandson", "husband", "boyfriend", "widower"];
    private static readonly string[] Women = ["mother", "mom", "mum", "mama", "sister", "daughter", "aunt", "niece", "grandmother", "grandma", "granddaughter", "wife", "girlfriend", "widow"];
    private static readonly string[] Children = ["son", "daughter", "child", "kid", "boy", "girl", "baby", "teen", "grandchild"];
    private static readonly string[] MensTitles = ["mr", "mister", "sr", "señor", "monsieur"];
    private static readonly string[] WomensTitles = ["mrs", "ms", "miss", "madam", "sra", "señora"];

    /// <summary>True where a name can't be this person's.</summary>
    /// <param name="note">The note.</param>
    /// <param name="person">Somebody who was named before.</param>
    /// <param name="mention">A further name that shares a word with the person's.</param>
    public static bool Hold(Note note, Person person, NameMention mention) =>
        mention.SameAs is null
        && (AreOfTwoGenerations(note, person, mention) || IsOtherRelative(note, person, mention) || IsWorkerAndRelative(note, person, mention) || HaveOtherTitles(note, person, mention) || HaveOtherInitials(note, person, mention));

    /// <summary>True for the noun of a child, who may be the client of whom a parent speaks.</summary>
    /// <param name="noun">In lower case.</param>
    public static bool IsChild(string noun) => EndsWithAny(noun, Children);

    /// <summary>"Leo Example Sr." is not Leo Example. A client who is a junior need not be called so.</summary>
    private static bool AreOfTwoGenerations(Note note, Person person, NameMention mention)
    {
        var generation = GenerationOf(note, mention);
        var known = person.Mentions.Take(MostMentions).Select(place => GenerationOf(note, place)).FirstOrDefault(static word => word is not null);
        return generation is not null ? !string.Equals(generation, known, StringComparison.OrdinalIgnoreCase) : known is not null && person.Role != PersonRole.Client && mention is { Parts.Length: 1, HasTitle: false };
    }

    private static string? GenerationOf(Note note, NameMention mention)
    {
        for (var index = mention.First + 1; index < mention.End; index++)
        {
            var word = note.Chars[note.Tokens[index].Start..note.Tokens[index].StemEnd];
            if (word.Equals("jr", StringComparison.OrdinalIgnoreCase) || word.Equals("sr", StringComparison.OrdinalIgnoreCase))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>"her husband Cole" is not her mother Ivy Cole; "Mary Ann, his sister," not his wife Ann. Who is a son to one is a brother to another, so that most relations go together.</summary>
    private static bool IsOtherRelative(Note note, Person person, NameMention mention)
    {
        if (NounOf(note, mention) is not { } noun)
        {
            return false;
        }

        if (person.Role == PersonRole.Client)
        {
            // A mother speaks of the client as her son.
            return HasMore(person, mention) && person.Mentions[0].Role == PersonRole.Client && !IsChild(noun);
        }

        var known = person.Mentions.Take(MostMentions).Select(place => NounOf(note, place)).FirstOrDefault(static word => word is not null);
        return known is not null && (HasMore(person, mention) && !known.Equals(noun, StringComparison.OrdinalIgnoreCase) || EndsWithAny(known, Men) && EndsWithAny(noun, Women) || EndsWithAny(known, Women) && EndsWithAny(noun, Men));
    }

    private static bool HasMore(Person person, NameMention mention) => !mention.Parts.All(person.Parts.Contains);

    /// <summary>"her uncle Example" is not Dr. Example, and Judge Derek Example not the ex-boyfriend Derek.</summary>
    private static bool IsWorkerAndRelative(Note note, Person person, NameMention mention) =>
        IsRelative(note, mention) && person.Mentions.Take(MostMentions).Any(static place => IsWorker(place)) && !person.Mentions.Take(MostMentions).Any(place => IsRelative(note, place))
        || IsWorker(mention) && person.Mentions.Take(MostMentions).Any(place => IsRelative(note, place)) && !person.Mentions.Take(MostMentions).Any(static place => IsWorker(place));

    private static bool IsWorker(NameMention mention) => mention.Role == PersonRole.Clinician || mention.HasOffice;

    private static bool IsRelative(Note note, NameMention mention) => NounOf(note, mention) is { } noun && (EndsWithAny(noun, Men) || EndsWithAny(noun, Women));

    /// <summary>"Mr. Example" is not Mrs. Example.</summary>
    private static bool HaveOtherTitles(Note note, Person person, NameMention mention)
    {
        if (TitleOf(note, mention) is not { } title)
        {
            return false;
        }

        var known = person.Mentions.Take(MostMentions).Select(place => TitleOf(note, place)).FirstOrDefault(static word => word is not null);
        return known is not null && (MensTitles.Contains(title) && WomensTitles.Contains(known) || WomensTitles.Contains(title) && MensTitles.Contains(known));
    }

    private static string? TitleOf(Note note, NameMention mention)
    {
        const int Longest = 3;
        for (var index = mention.First - 1; index >= Math.Max(mention.TitleFirst, mention.First - Longest); index--)
        {
            var title = note.Chars[note.Tokens[index].Start..note.Tokens[index].StemEnd].ToLowerInvariant();
            if (MensTitles.Contains(title) || WomensTitles.Contains(title))
            {
                return title;
            }
        }

        return null;
    }

    /// <summary>"J.R." is not J.T., and "Harold B." not Harold Finch.</summary>
    private static bool HaveOtherInitials(Note note, Person person, NameMention mention)
    {
        var initials = InitialsOf(note, mention, out var areAll);
        return initials.Length > 1 && areAll
            ? person.Mentions.Take(MostMentions).All(place => InitialsOf(note, place, out var all) is var known && all && known.Length == initials.Length && known != initials)
            : initials.Length > 1 && mention.Parts.Length == 1 && note.Tokens[mention.First].StemEnd - note.Tokens[mention.First].Start > 1
                && person.Mentions.Take(MostMentions).Select(place => InitialsOf(note, place, out _)).Where(static known => known.Length > 1) is var full && full.Any() && full.All(known => known[^1] != initials[^1]);
    }

    /// <summary>The first letters of a name's words, in capitals.</summary>
    private static string InitialsOf(Note note, NameMention mention, out bool areAll)
    {
        var initials = string.Empty;
        areAll = true;
        for (var index = mention.First; index < mention.End; index++)
        {
            if (note.Tokens[index].Kind == TokenKind.Word)
            {
                initials += char.ToUpperInvariant(note.Chars[note.Tokens[index].Start]);
                areAll &= note.Tokens[index].StemEnd - note.Tokens[index].Start == 1;
            }
        }

        return initials;
    }

    private static string? NounOf(Note note, NameMention mention) =>
        mention.Relation?.Noun(note) ?? (mention.NounBehind < 0 ? null : note.Chars[note.Tokens[mention.NounBehind].Start..note.Tokens[mention.NounBehind].StemEnd].ToLowerInvariant());

    private static bool EndsWithAny(string noun, string[] words) => Array.Exists(words, word => noun.EndsWith(word, StringComparison.OrdinalIgnoreCase));
}
