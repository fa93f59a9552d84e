using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>What to call people without their names; people who would be called the same are numbered.</summary>
internal sealed class RoleLabels
{
    private readonly Note note;
    private readonly PersonNames names;
    private readonly Dictionary<Person, RoleLabel> labels = [];

    /// <summary>Gives everybody in a note a label.</summary>
    public RoleLabels(Note note, PersonNames names)
    {
        this.note = note;
        this.names = names;
        foreach (var sharing in names.People.GroupBy(BaseOf))
        {
            var number = 0;
            var isNumbered = sharing.Skip(1).Any();
            foreach (var person in sharing)
            {
                number++;
                labels.Add(person, new RoleLabel(isNumbered ? $"{sharing.Key} {number}" : sharing.Key, isNumbered));
            }
        }
    }

    /// <summary>The label of a person.</summary>
    public RoleLabel LabelOf(Person person) => labels[person];

    /// <summary>"her older brother", "the friend", "mom": the words that stand for a name at another place.</summary>
    /// <returns>Null where they hold the name of somebody who is not the client.</returns>
    public string? PhraseOf(RelationWords relation, PersonNames names)
    {
        var opening = note.Tokens[relation.First];
        var text = note.Chars[opening.Start..note.Tokens[relation.End - 1].StemEnd];
        if (opening.PossessiveLength > 0 || (relation.First + 1 < relation.NounFirst && note.Tokens[relation.First + 1].PossessiveLength > 0))
        {
            var owner = opening.PossessiveLength > 0 ? relation.First : relation.First + 1;
            return (NameCues.Table.Of(note.Tokens[owner].Hash) & NameCue.ClientWord) != 0 ? LowerFirst(text)
                : MentionAt(owner) is { Person.Role: PersonRole.Client } ? text
                : null;
        }

        var isDetermined = relation.First < relation.NounFirst && (NameCues.Table.Of(opening.Hash) & NameCue.Determiner) != 0;
        if (!isDetermined)
        {
            return IsCalledByRole(relation) ? text.ToLowerInvariant() : $"the {LowerFirst(text)}";
        }

        var first = note.Chars.AsSpan(opening.Start, opening.Length);
        var rest = note.Chars[note.Tokens[relation.First + 1].Start..note.Tokens[relation.End - 1].StemEnd];
        return first.Equals("a", StringComparison.OrdinalIgnoreCase) || first.Equals("an", StringComparison.OrdinalIgnoreCase) || first.Equals("one", StringComparison.OrdinalIgnoreCase) || first.Equals("another", StringComparison.OrdinalIgnoreCase)
            ? $"the {rest}"
            : LowerFirst(text);
    }

    /// <summary>True where somebody else than the client is named in the range.</summary>
    public bool HasOtherBetween(NameMention mention, int low, int high)
    {
        var index = IndexOf(mention.First);
        for (var before = index - 1; before >= 0 && names.Mentions[before].First >= low; before--)
        {
            if (names.Mentions[before].Person.Role != PersonRole.Client && names.Mentions[before].Person != mention.Person)
            {
                return true;
            }
        }

        for (var behind = index + 1; behind < names.Mentions.Count && names.Mentions[behind].First < high; behind++)
        {
            if (names.Mentions[behind].Person.Role != PersonRole.Client && names.Mentions[behind].Person != mention.Person)
            {
                return true;
            }
        }

        return false;
    }

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private bool IsCalledByRole(RelationWords relation) => relation.Noun(note) is "mom" or "mum" or "dad" or "mother" or "father" or "grandma" or "grandpa" or "nan";

    private string BaseOf(Person person) => person.Role switch
    {
        PersonRole.Client => person.IsOneOfClients ? "one client" : "client",
        _ when person.IsOneOfSeveral => "name",
        PersonRole.Clinician => "clinician",
        PersonRole.OtherClient => "other client",
        _ => person.Relation is { } relation ? relation.Noun(note) : "name",
    };

    private NameMention? MentionAt(int token)
    {
        var index = IndexOf(token);
        return index < names.Mentions.Count && names.Mentions[index].First <= token && token < names.Mentions[index].End ? names.Mentions[index] : null;
    }

    /// <summary>Index of the first mention that ends behind a token.</summary>
    private int IndexOf(int token)
    {
        var low = 0;
        var high = names.Mentions.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = names.Mentions[middle].End <= token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

/// <summary>What to call somebody.</summary>
/// <param name="Text">Such as "brother" or "brother 2".</param>
/// <param name="IsNumbered">True where others would be called the same.</param>
internal readonly record struct RoleLabel(string Text, bool IsNumbered);
