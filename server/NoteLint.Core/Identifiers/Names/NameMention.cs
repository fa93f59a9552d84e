using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>One place where a person is named.</summary>
internal sealed class NameMention
{
    /// <summary>Index of the name's first token.</summary>
    public required int First { get; init; }

    /// <summary>Index just past its last token.</summary>
    public required int End { get; init; }

    /// <summary>The name without title and possessive ending (UTF-16 offsets).</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What the words beside it say about the role; unknown where they say nothing.</summary>
    public PersonRole Role { get; init; }

    /// <summary>True where only "goes by …" and the like say that it is the client: others may still be, by another name.</summary>
    public bool IsByname { get; init; }

    /// <summary>The words for the relation before the name, "her older brother"; null where none stand there or they speak of several people.</summary>
    public RelationWords? Relation { get; init; }

    /// <summary>Index of the noun's last token of a relation behind the name, "Ana, her sister,"; -1 where none stands there.</summary>
    public int NounBehind { get; init; } = -1;

    /// <summary>True where words beside it say that somebody is named, whatever building is called so.</summary>
    public bool IsShown => Role != PersonRole.Unknown || Relation is not null || NounBehind >= 0;

    /// <summary>True where a title of a clinician or an office stands before it: "Dr.", "Judge".</summary>
    public bool HasOffice { get; init; }

    /// <summary>Index of the first token of the title before the name; the name's first token where there is no title.</summary>
    public required int TitleFirst { get; init; }

    /// <summary>True where a title stands before it: "Mr.", "Dr.".</summary>
    public bool HasTitle { get; init; }

    /// <summary>True where only its look speaks for a name.</summary>
    public bool IsLikely { get; init; }

    /// <summary>An earlier mention of the same person whose name this one follows: 'Alexander "Sasha" Example'; null elsewhere.</summary>
    public NameMention? SameAs { get; init; }

    /// <summary>Who is named; set when all mentions are known.</summary>
    public Person Person { get; set; } = null!;

    /// <summary>The hashes of the words that identify the person: no initials, no "van" and "de".</summary>
    public required uint[] Parts { get; init; }
}

/// <summary>Words for a relation before a name: in "her older brother, Tom," the tokens of "her older brother".</summary>
/// <param name="First">Index of the first token, the determiner where there is one.</param>
/// <param name="End">Index just past the noun.</param>
/// <param name="NounFirst">Index of the noun's first token, without determiner and adjectives.</param>
internal sealed record RelationWords(int First, int End, int NounFirst)
{
    /// <summary>The noun as it is written, in lower case: "brother", "mother-in-law".</summary>
    public string Noun(Note note) => note.Chars[note.Tokens[NounFirst].Start..note.Tokens[End - 1].StemEnd].ToLowerInvariant();
}
