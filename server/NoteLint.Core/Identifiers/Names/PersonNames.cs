using NoteLint.Core.Identifiers.Belonging;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Everybody whom a note names, who they are to it, and where. Read once for all rules that ask.</summary>
internal sealed class PersonNames
{
    private PersonNames(List<NameMention> mentions, List<Person> people, Lazy<BelongingPlaces> places)
    {
        Mentions = mentions;
        People = people;
        this.places = places;
    }

    private readonly Lazy<BelongingPlaces> places;

    /// <summary>All places in order.</summary>
    public IReadOnlyList<NameMention> Mentions { get; }

    /// <summary>All people, by their first place.</summary>
    public IReadOnlyList<Person> People { get; }

    /// <summary>Where identifiers belong; read when names were found.</summary>
    public BelongingPlaces Places => places.Value;

    /// <summary>Reads the people of a note.</summary>
    public static PersonNames Read(Note note)
    {
        var mentions = NameReader.Read(note);
        var places = new Lazy<BelongingPlaces>(() => BelongingPlaces.Read(note), LazyThreadSafetyMode.None);
        return new PersonNames(mentions, PersonReader.Read(note, mentions, places), places);
    }
}
