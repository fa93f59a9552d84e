using System.Globalization;
using System.Runtime.CompilerServices;

namespace NoteLint.Core.Notes.Structure;

/// <summary>What a character does in a word, as bits.</summary>
internal static class CharClass
{
    public const byte Lower = 1;
    public const byte Upper = 2;
    public const byte OtherLetter = 4;
    public const byte Digit = 8;
    public const byte Blank = 16;
    public const byte Apostrophe = 32;
    public const byte Emphasis = 64;
    public const byte Terminal = 128;

    /// <summary>Stands for all characters that are not ASCII where only ASCII is looked up.</summary>
    public const int NotAscii = 256;

    /// <summary>Bits of everything that a word or number goes on with.</summary>
    public const byte InWord = Lower | Upper | OtherLetter | Digit;

    /// <summary>Bits of everything that a word begins with.</summary>
    public const byte Letter = Lower | Upper | OtherLetter;

    /// <summary>The bits of each ASCII character.</summary>
    public static readonly byte[] Ascii = Build();

    /// <summary>The bits of a character; 0 for punctuation and for halves of surrogate pairs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Of(char character)
    {
        var ascii = Ascii;
        return character < ascii.Length ? ascii[character] : OfOther(character);
    }

    /// <summary>The bits of an ASCII character; <see cref="NotAscii"/> for any other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int OfAscii(char character) => character < Ascii.Length ? Ascii[character] : NotAscii;

    private static byte OfOther(char character)
    {
        if (character is '’' or 'ʼ')
        {
            return Apostrophe;
        }

        if (character == '…')
        {
            return Terminal;
        }

        return char.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.LowercaseLetter => Lower,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => Upper,
            UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => OtherLetter,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => OtherLetter,
            UnicodeCategory.DecimalDigitNumber => Digit,
            _ => char.IsWhiteSpace(character) ? Blank : (byte)0,
        };
    }

    private static byte[] Build()
    {
        var classes = new byte[128];
        for (var c = (char)0; c < 128; c++)
        {
            classes[c] = c switch
            {
                >= 'a' and <= 'z' => Lower,
                >= 'A' and <= 'Z' => Upper,
                >= '0' and <= '9' => Digit,
                '\'' => Apostrophe,
                '*' or '_' or '~' => Emphasis,
                '.' or '!' or '?' => Terminal,
                _ => char.IsWhiteSpace(c) ? Blank : (byte)0,
            };
        }

        return classes;
    }
}
