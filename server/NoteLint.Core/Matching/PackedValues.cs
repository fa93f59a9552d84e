using System.Text;

namespace NoteLint.Core.Matching;

/// <summary>
/// A row of whole numbers as text, as the generator writes it: a compiler reads one literal of a million signs in no time, and a
/// million numbers in minutes. Each number is its difference to the one before, the sign in the lowest bit, five bits a sign of
/// text, the lowest first; a sign from 32 on says that more follow.
/// </summary>
internal static class PackedValues
{
    private const string Signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
    private const int BitsInSign = 5;
    private const int More = 1 << BitsInSign;

    /// <summary>Writes values.</summary>
    public static string Pack(int[] values)
    {
        var text = new StringBuilder(2 * values.Length);
        var last = 0;
        foreach (var value in values)
        {
            var difference = value - last;
            last = value;
            var rest = (uint)((difference << 1) ^ (difference >> 31));
            for (; rest >= More; rest >>= BitsInSign)
            {
                text.Append(Signs[(int)(More | (rest & (More - 1)))]);
            }

            text.Append(Signs[(int)rest]);
        }

        return text.ToString();
    }

    /// <summary>Reads what <see cref="Pack"/> wrote.</summary>
    /// <param name="text">The text in ASCII.</param>
    public static int[] Unpack(ReadOnlySpan<byte> text)
    {
        var bitsOf = new byte[128];
        for (var i = 0; i < Signs.Length; i++)
        {
            bitsOf[Signs[i]] = (byte)i;
        }

        var count = 0;
        foreach (var sign in text)
        {
            count += bitsOf[sign] < More ? 1 : 0;
        }

        var values = new int[count];
        var value = 0;
        var position = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var rest = 0u;
            uint bits;
            var shift = 0;
            do
            {
                bits = bitsOf[text[position++]];
                rest |= (bits & (More - 1)) << shift;
                shift += BitsInSign;
            }
            while (bits >= More);

            value += (int)(rest >> 1) ^ -(int)(rest & 1);
            values[i] = value;
        }

        return values;
    }
}
