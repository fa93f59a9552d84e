using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Words with what they say, looked up by token hash: most words miss after one step.</summary>
internal sealed class NameCueTable
{
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
