namespace NoteLint.Core.Identifiers.Names;

/// <summary>Somebody whom a note names, with all the places.</summary>
internal sealed class Person
{
    /// <summary>Who it is to the note.</summary>
    public PersonRole Role { get; set; }

    /// <summary>True for one of two clients, by the last name that they share: it is not clear which.</summary>
    public bool IsOneOfClients { get; init; }

    /// <summary>True for one of several people who share the word by which one of them is named: the note does not say which.</summary>
    public bool IsOneOfSeveral { get; init; }

    /// <summary>Every word of every name, as <see cref="Notes.TokenHash"/>.</summary>
    public HashSet<uint> Parts { get; } = [];

    /// <summary>The places in order.</summary>
    public List<NameMention> Mentions { get; } = [];

    /// <summary>The first words that say how the person relates to the client.</summary>
    public RelationWords? Relation { get; set; }

    /// <summary>How much speaks for somebody whom a note for the chart need not name, as <see cref="NeedlessName.OddsOf"/> says; null where nothing was heard.</summary>
    public double? NeedlessOdds { get; set; }
}
