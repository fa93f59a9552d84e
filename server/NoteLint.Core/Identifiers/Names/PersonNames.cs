using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Belonging;
using NoteLint.Core.Identifiers.Hearing;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Everybody whom a note names, who they are to it, and where. Read once for all rules that ask.</summary>
internal sealed class PersonNames
{
    private PersonNames(Note note, List<NameMention> mentions, List<Person> people, Lazy<BelongingPlaces> places, IReadOnlySet<uint> nobodies, HeardNote? heard)
    {
        likely = new(() => [.. LikelyNames.Read(note, mentions, nobodies).Where(mention => heard?.IsUnlikely(mention) is not true)], LazyThreadSafetyMode.None);
        Heard = heard;
        this.note = note;
        Mentions = mentions;
        People = people;
        this.places = places;
    }

    private readonly Note note;
    private readonly Lazy<BelongingPlaces> places;
    private readonly Lazy<List<NameMention>> likely;

    /// <summary>All places in order.</summary>
    public IReadOnlyList<NameMention> Mentions { get; }

    /// <summary>More places, in order, that count only where nobody may be identified.</summary>
    public IReadOnlyList<NameMention> Likely => likely.Value;

    /// <summary>What the encoder hears in the note; null where it was not asked.</summary>
    public HeardNote? Heard { get; }

    /// <summary>All people, by their first place.</summary>
    public IReadOnlyList<Person> People { get; }

    /// <summary>The hash of a word of the note.</summary>
    /// <param name="token">Index of its token.</param>
    public uint NoteTokenHash(int token) => note.Tokens[token].Hash;

    /// <summary>Where identifiers belong; read when names were found.</summary>
    public BelongingPlaces Places => places.Value;

    /// <summary>True where somebody is named within a span.</summary>
    /// <param name="span">A stretch of the note (UTF-16 offsets).</param>
    /// <param name="isLikelyToo">True where what only looks like a name counts.</param>
    public bool HasName(TextSpan span, bool isLikelyToo) => Has(Mentions, span) || isLikelyToo && Has(Likely, span);

    /// <summary>True where words beside a span say that it names somebody: "Client: Sam Hall", "Lee Ann Park, his wife".</summary>
    /// <param name="span">A stretch of the note (UTF-16 offsets).</param>
    public bool AreShownAt(TextSpan span) => IndexFrom(Mentions, span) is var index && index < Mentions.Count && Mentions[index] is { IsShown: true } mention && mention.Span == span;

    private static bool Has(IReadOnlyList<NameMention> mentions, TextSpan span) =>
        IndexFrom(mentions, span) is var index && index < mentions.Count && mentions[index].Span.Start < span.End;

    /// <summary>Index of the first place that ends behind a span's start.</summary>
    private static int IndexFrom(IReadOnlyList<NameMention> mentions, TextSpan span)
    {
        var low = 0;
        var high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = mentions[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The people of the note that is linted; read when a detector first asks.</summary>
    /// <param name="context">The note and what is known of it.</param>
    public static PersonNames Of(DetectionContext context) => context.Once(static run => Read(run.Note, () => run.Analyses.Get(AllIdentifiers.Read)));

    /// <summary>Reads the people of a note: by rules, and where they are in doubt by what the encoder hears.</summary>
    /// <param name="note">The note.</param>
    /// <param name="identifiers">Finds what else identifies; asked where the encoder is.</param>
    public static PersonNames Read(Note note, Func<AllIdentifiers> identifiers)
    {
        var byRules = ReadByRules(note, heard: null);
        return HeardNote.Read(note, byRules, identifiers) is { } heard ? ReadByRules(note, heard) : byRules;
    }

    /// <summary>Reads the people of a note by rules.</summary>
    /// <param name="note">The note.</param>
    /// <param name="heard">What the encoder hears; null where it is not asked.</param>
    public static PersonNames ReadByRules(Note note, HeardNote? heard)
    {
        var mentions = NameReader.Read(note, asksModel: true, heard, out var nobodies);
        var places = new Lazy<BelongingPlaces>(() => BelongingPlaces.Read(note), LazyThreadSafetyMode.None);
        return new PersonNames(note, mentions, PersonReader.Read(note, mentions, places, heard), places, nobodies, heard);
    }
}
