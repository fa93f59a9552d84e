using System.Collections.Frozen;
using NoteLint.Core.Notes;
using NoteLint.Core.Text;

namespace NoteLint.Core.Identifiers.Places;

/// <summary>
/// Cities and counties of seeds/lexicons/places.txt (GeoNames, CC BY 4.0). Read when first asked for: a chart note needs
/// none of it.
/// </summary>
internal sealed class Gazetteer
{
    private const int MostWords = 4;

    private static readonly Lazy<Gazetteer> Lazily = new(Load);

    private readonly ulong[] keys;
    private readonly Place[] places;
    private readonly ulong[] firstWords = new ulong[1 << 12];
    private readonly FrozenSet<ulong> counties;

    private Gazetteer(List<(ulong Key, uint First, Place Place)> entries, IEnumerable<ulong> counties)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)entries.Count * 2);
        keys = new ulong[size];
        places = new Place[size];
        foreach (var (key, first, place) in entries)
        {
            var slot = SlotOf(key);
            keys[slot] = key;
            places[slot] = place;
            firstWords[(first >> 6) & (firstWords.Length - 1)] |= 1UL << (int)(first & 63);
        }

        this.counties = counties.ToFrozenSet();
    }

    /// <summary>The one gazetteer.</summary>
    public static Gazetteer Shipped => Lazily.Value;

    /// <summary>A city.</summary>
    /// <param name="Size">0 unknown or small, 1 from 2,500 people, 2 from 15,000, 3 from 100,000.</param>
    /// <param name="IsWord">Its name consists of common words.</param>
    /// <param name="IsGivenName">Its name is a given name too.</param>
    /// <param name="State">The code of the only state that has it; null where several do.</param>
    internal readonly record struct Place(byte Size, bool IsWord, bool IsGivenName, string? State);

    /// <summary>The city with the longest name that starts at a token; "St." and "Saint", "Ft." and "Fort", "Mt." and "Mount" are one.</summary>
    /// <param name="note">The note.</param>
    /// <param name="token">Index of the first token.</param>
    /// <param name="end">Index just past the last token of the name.</param>
    public Place? Find(Note note, int token, out int end)
    {
        end = token;
        var first = Canonical(note.Tokens[token].Hash);
        if ((firstWords[(first >> 6) & (firstWords.Length - 1)] >> (int)(first & 63) & 1) == 0)
        {
            return null;
        }

        Place? best = null;
        var key = 0UL;
        var index = token;
        for (var words = 0; words < MostWords && index < note.Tokens.Length && note.Tokens[index].Kind == TokenKind.Word; words++)
        {
            ref readonly var word = ref note.Tokens[index];
            if (words > 0 && word.Case == TokenCase.Lower && word.Length > 3)
            {
                break;
            }

            key = Append(key, Canonical(word.Hash));
            index++;
            if (TryGet(key, out var place))
            {
                (best, end) = (place, index);
            }

            if (word.PossessiveLength > 0)
            {
                break;
            }

            if (index + 1 < note.Tokens.Length && note.Tokens[index].Kind == TokenKind.Punctuation
                && (note.Chars[note.Tokens[index].Start] is '-' || (note.Chars[note.Tokens[index].Start] is '.' && word.Length <= 3)))
            {
                index++;
            }
        }

        return best;
    }

    /// <summary>True for a county's name, the word "County" left out.</summary>
    public bool IsCounty(Note note, int first, int end)
    {
        var key = 0UL;
        for (var index = first; index < end; index++)
        {
            if (note.Tokens[index].Kind == TokenKind.Word)
            {
                key = Append(key, Canonical(note.Tokens[index].Hash));
            }
        }

        return counties.Contains(key);
    }

    private bool TryGet(ulong key, out Place place)
    {
        var slot = SlotOf(key);
        place = places[slot];
        return keys[slot] == key;
    }

    private int SlotOf(ulong key)
    {
        var slot = (int)((key * 0x9E3779B97F4A7C15) >> 40) & (keys.Length - 1);
        while (keys[slot] != 0 && keys[slot] != key)
        {
            slot = (slot + 1) & (keys.Length - 1);
        }

        return slot;
    }

    private static ulong Append(ulong key, uint hash) => ((key ^ hash) * 0x100000001B3) ^ (key >> 29) | 1;

    private static readonly uint Saint = TokenHash.Of("saint");
    private static readonly uint Fort = TokenHash.Of("fort");
    private static readonly uint Mount = TokenHash.Of("mount");
    private static readonly uint St = TokenHash.Of("st");
    private static readonly uint Ft = TokenHash.Of("ft");
    private static readonly uint Mt = TokenHash.Of("mt");

    private static uint Canonical(uint hash) => hash == St ? Saint : hash == Ft ? Fort : hash == Mt ? Mount : hash;

    private static Gazetteer Load()
    {
        const int Cities = 2;
        using var reader = new StreamReader(DataFile.Open("places.txt"));
        var part = 0;
        var cities = new List<(ulong, uint, Place)>(31_000);
        var counties = new List<ulong>(2_000);
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var line = reader.ReadLine(); line is not null; line = reader.ReadLine())
        {
            if (line.StartsWith('#'))
            {
                // The heading takes two lines.
                part++;
                continue;
            }

            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var (key, first) = KeyOf(line.AsSpan(0, tab));
            if (part == Cities)
            {
                cities.Add((key, first, PlaceOf(line.AsSpan(tab + 1), codes)));
            }
            else
            {
                counties.Add(key);
            }
        }

        return new(cities, counties);
    }

    private static Place PlaceOf(ReadOnlySpan<char> columns, Dictionary<string, string> codes)
    {
        var tab = columns.IndexOf('\t');
        var marks = columns[..tab];
        var states = columns[(tab + 1)..];
        string? state = null;
        if (states.Length == 2 && !codes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(states, out state))
        {
            state = states.ToString();
            codes.Add(state, state);
        }

        return new((byte)(marks[0] - '0'), marks.Contains('w'), marks.Contains('g'), state);
    }

    private static (ulong Key, uint First) KeyOf(ReadOnlySpan<char> name)
    {
        var key = 0UL;
        var first = 0U;
        foreach (var range in name.SplitAny(' ', '-'))
        {
            var word = name[range].TrimEnd('.');
            if (word.IsEmpty)
            {
                continue;
            }

            // A possessive ending is no part of a token's hash.
            word = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
            var hash = Canonical(TokenHash.Of(word));
            first = key == 0 ? hash : first;
            key = Append(key, hash);
        }

        return (key, first);
    }
}
