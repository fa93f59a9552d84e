namespace NoteLint.Core.Judgmental.Tone;

/// <summary>The features of a row of codes: each word, each two and three in a row, and each two with one between.</summary>
public static class ToneFeatures
{
    /// <summary>How many features begin at each word.</summary>
    public const int PerWord = 4;

    /// <summary>A word by itself.</summary>
    /// <param name="word">Its code.</param>
    public static uint One(uint word) => word;

    /// <summary>Two words in a row.</summary>
    public static uint Two(uint first, uint second) => Mix(first, second, 0x85EBCA6B);

    /// <summary>Two words with any one between them.</summary>
    public static uint Around(uint first, uint third) => Mix(first, third, 0xC2B2AE35);

    /// <summary>Three words in a row.</summary>
    public static uint Three(uint first, uint second, uint third) => Behind(Two(first, second), third);

    /// <summary>A word behind two in a row.</summary>
    /// <param name="two">What <see cref="Two"/> gave for them.</param>
    /// <param name="third">The word.</param>
    public static uint Behind(uint two, uint third) => Mix(two, third, 0x27D4EB2F);

    /// <summary>The code of a feature as the model's file writes it: <c>as usual</c>, <c>another _ story</c>.</summary>
    /// <param name="feature">One to three words parted by blanks; <c>_</c> in the middle stands for any word.</param>
    /// <exception cref="FormatException">There is no word, or more than three.</exception>
    public static uint Parse(ReadOnlySpan<char> feature)
    {
        Span<Range> parts = stackalloc Range[5];
        var count = feature.Split(parts, ' ');
        return count switch
        {
            1 => One(ToneReader.CodeOf(feature)),
            2 => Two(ToneReader.CodeOf(feature[parts[0]]), ToneReader.CodeOf(feature[parts[1]])),
            3 when feature[parts[1]] is "_" => Around(ToneReader.CodeOf(feature[parts[0]]), ToneReader.CodeOf(feature[parts[2]])),
            3 => Three(ToneReader.CodeOf(feature[parts[0]]), ToneReader.CodeOf(feature[parts[1]]), ToneReader.CodeOf(feature[parts[2]])),
            _ => throw new FormatException("A feature has one to three words."),
        };
    }

    private static uint Mix(uint left, uint right, uint salt)
    {
        var mixed = (left * 0x9E3779B1) ^ (right + salt + (left >> 15));
        mixed *= salt;
        return mixed ^ (mixed >> 13);
    }
}
