namespace NoteLint.Core.Identifiers.Names;

/// <summary>What a name is known for that is nobody's in a note, by the headings of known-names.txt.</summary>
[Flags]
internal enum KnownTopic
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Makers of theories, methods and scales, and writers on them.</summary>
    Theory = 1 << 0,

    /// <summary>Parties of cases in law.</summary>
    Cases = 1 << 1,

    /// <summary>Figures of films, books, plays and games.</summary>
    Story = 1 << 2,

    /// <summary>Figures and books of scripture.</summary>
    Scripture = 1 << 3,

    /// <summary>Rulers, artists, singers and athletes.</summary>
    History = 1 << 4,

    /// <summary>Illnesses that are spoken of as people.</summary>
    Illness = 1 << 5,

    /// <summary>What drugs are called in the street.</summary>
    Street = 1 << 6,

    /// <summary>Makes and makers.</summary>
    Brand = 1 << 7,

    /// <summary>Countries, states and cities.</summary>
    Place = 1 << 8,

    /// <summary>Faiths and virtues.</summary>
    Faith = 1 << 9,

    /// <summary>Songs that are called like people.</summary>
    Song = 1 << 10,

    /// <summary>Signs, tests and diseases.</summary>
    Medicine = 1 << 11,
}
