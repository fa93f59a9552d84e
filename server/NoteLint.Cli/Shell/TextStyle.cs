namespace NoteLint.Cli.Shell;

/// <summary>How a piece of text looks in a terminal that shows colours.</summary>
internal enum TextStyle : byte
{
    /// <summary>As all other text.</summary>
    Plain,

    /// <summary>Strong.</summary>
    Bold,

    /// <summary>Strong and underlined, as a heading.</summary>
    Heading,

    /// <summary>Grey, for what is seldom read.</summary>
    Quiet,

    /// <summary>Strong and red.</summary>
    Alarm,

    /// <summary>Yellow.</summary>
    Caution,

    /// <summary>Blue.</summary>
    Notice,
}
