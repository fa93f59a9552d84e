using System.Collections.Frozen;

namespace NoteLint.Core.Notes.Structure;

/// <summary>Words of labels and what they mean; case does not count, and runs of blanks, periods and "#" are read as written most often.</summary>
internal sealed class LabelTable<T>
    where T : struct
{
    private const int Longest = 72;

    // How each ASCII character is read: folded, blanks and marks of emphasis as a space, a period as itself.
    private static readonly byte[] Ascii = [.. Enumerable.Range(0, 128).Select(static code => (byte)Read((char)code))];

    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public LabelTable(params ReadOnlySpan<(T Value, string Names)> rows)
    {
        var names = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (value, list) in rows)
        {
            foreach (var name in list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                names.Add(name, value);
            }
        }

        lookup = names.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Looks a label up.</summary>
    /// <param name="label">Its words, without colon.</param>
    public T? Find(ReadOnlySpan<char> label)
    {
        if (label.Length > Longest)
        {
            return null;
        }

        Span<char> key = stackalloc char[Longest];
        return lookup.TryGetValue(key[..Normalize(label, key)], out var value) ? value : null;
    }

    private static int Normalize(ReadOnlySpan<char> label, Span<char> key)
    {
        var length = 0;
        foreach (var character in label)
        {
            var read = character < Ascii.Length ? (char)Ascii[character] : Read(character);
            if (read != '.' && (read != ' ' || (length > 0 && key[length - 1] != ' ')))
            {
                key[length++] = read;
            }
        }

        return length > 0 && key[length - 1] == ' ' ? length - 1 : length;
    }

    private static char Read(char character)
    {
        var folded = TokenHash.Fold(character);
        return char.IsWhiteSpace(folded) || folded is '_' or '*' ? ' ' : folded;
    }
}
