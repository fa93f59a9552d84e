using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Words with what they say, looked up by token hash: most words miss after one step.</summary>
internal sealed class NameCueTable
{
    private const int FilterBits = 8192;

    private readonly uint[] hashes;
    private readonly NameCue[] cues;
    private readonly int mask;

    /// <summary>Makes a table.</summary>
    /// <param name="lists">Words in lower case, parted by white space, and what they say.</param>
    public NameCueTable(params (NameCue Cue, string Words)[] lists)
    {
        var words = new Dictionary<uint, NameCue>();
        foreach (var (cue, list) in lists)
        {
            foreach (var word in list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                var hash = TokenHash.Of(word);
                words[hash] = words.GetValueOrDefault(hash) | cue;
            }
        }

        var size = 1 << 14;
        hashes = new uint[size];
        cues = new NameCue[size];
        mask = size - 1;
        foreach (var (hash, cue) in words)
        {
            var slot = SlotOf(hash);
            while (cues[slot] != NameCue.None)
            {
                slot = (slot + 1) & mask;
            }

            (hashes[slot], cues[slot]) = (hash, cue);
        }
    }

    /// <summary>The few words that are looked for at every place: most others miss in a table that stays in the fastest cache.</summary>
    /// <param name="cue">What the words say; one of several is enough.</param>
    public ulong[] FilterFor(NameCue cue)
    {
        var filter = new ulong[FilterBits / 64];
        for (var slot = 0; slot < cues.Length; slot++)
        {
            if ((cues[slot] & cue) != 0)
            {
                filter[(hashes[slot] & (FilterBits - 1)) / 64] |= 1ul << (int)(hashes[slot] % 64);
            }
        }

        return filter;
    }

    /// <summary>False where a filter says that a word is none of its.</summary>
    public static bool MayHold(ulong[] filter, uint hash) => (filter[(hash & (FilterBits - 1)) / 64] & (1ul << (int)(hash % 64))) != 0;

    /// <summary>What a word of this hash says.</summary>
    public NameCue Of(uint hash)
    {
        var slot = SlotOf(hash);
        while (cues[slot] != NameCue.None)
        {
            if (hashes[slot] == hash)
            {
                return cues[slot];
            }

            slot = (slot + 1) & mask;
        }

        return NameCue.None;
    }

    private int SlotOf(uint hash) => (int)(hash ^ (hash >> 15)) & mask;
}
