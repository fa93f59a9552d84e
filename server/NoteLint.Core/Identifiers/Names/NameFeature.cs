
namespace NoteLint.Core.Identifiers.Names;

/// <summary>What the models of names ask of a word or a run of words.</summary>
internal enum NameSign : byte
{
    /// <summary>No question.</summary>
    None,

    /// <summary>What the lexicon says of it.</summary>
    Lexicon,

    /// <summary>How far the lexicon takes it for a name, a common word, or neither.</summary>
    Sort,

    /// <summary>What it says about names, as one of a name's own words.</summary>
    Cue,

    /// <summary>How it is capitalised.</summary>
    Case,

    /// <summary>How long it is.</summary>
    Length,

    /// <summary>Its last two letters, where it is no word of the language.</summary>
    Ending,

    /// <summary>Whether it has a possessive ending.</summary>
    Possessive,

    /// <summary>Whether it opens the sentence, and its sort.</summary>
    Opening,

    /// <summary>How the sentence uses capitals, and its kind.</summary>
    Style,

    /// <summary>The word before.</summary>
    Before,

    /// <summary>What the word before says about names, and the sort.</summary>
    CueBefore,

    /// <summary>The mark before, and the sort.</summary>
    MarkBefore,

    /// <summary>The sort of a capital word before.</summary>
    CapitalBefore,

    /// <summary>The word behind.</summary>
    After,

    /// <summary>What the word behind says about names, and the sort.</summary>
    CueAfter,

    /// <summary>The mark behind, and the sort.</summary>
    MarkAfter,

    /// <summary>The sort of a capital word behind.</summary>
    CapitalAfter,

    /// <summary>The ending of a small word behind, and the sort.</summary>
    EndingAfter,

    /// <summary>The second word before.</summary>
    SecondBefore,

    /// <summary>The second word behind.</summary>
    SecondAfter,

    /// <summary>The third word before.</summary>
    ThirdBefore,

    /// <summary>Whether the word before is a found name.</summary>
    NameBefore,

    /// <summary>Whether the same word is a found name elsewhere in the note.</summary>
    Known,

    /// <summary>How often the note has it with a capital inside of a sentence.</summary>
    Capitals,

    /// <summary>Whether the note has it in lower case.</summary>
    Small,

    /// <summary>What stands around it and says that it is a thing, a method or a figure.</summary>
    Thing,

    /// <summary>Words close by.</summary>
    Near,

    /// <summary>The first of several words.</summary>
    First,

    /// <summary>The last of several words.</summary>
    Last,

    /// <summary>The word before several.</summary>
    LongBefore,

    /// <summary>The word before a single one.</summary>
    ShortBefore,

    /// <summary>Every word.</summary>
    Any,
}

/// <summary>One answer of a word to a question.</summary>
/// <param name="Sign">The question.</param>
/// <param name="Value">The answer: the hash of a word where the question is for one, otherwise a number.</param>
internal readonly record struct NameFeature(NameSign Sign, uint Value)
{
    /// <summary>True where answers are words.</summary>
    public static bool IsWord(NameSign sign) => sign is NameSign.Before or NameSign.After or NameSign.SecondBefore or NameSign.SecondAfter or NameSign.ThirdBefore or NameSign.Near or NameSign.First or NameSign.Last or NameSign.LongBefore or NameSign.ShortBefore;
}
