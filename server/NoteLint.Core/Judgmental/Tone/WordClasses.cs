using NoteLint.Core.Notes;

namespace NoteLint.Core.Judgmental.Tone;

/// <summary>Words that count as one: "he", "she" and "client" are the same person to the tone model.</summary>
internal sealed class WordClasses
{
    private const int Slots = 256;

    // One word a slot, so that most words are answered by one load; a word that shares a slot goes on to the next.
    private readonly uint[] words = new uint[Slots];
    private readonly uint[] codes = new uint[Slots];
    private readonly Dictionary<uint, string> names = [];

    /// <summary>Creates the classes.</summary>
    /// <param name="classes">Each class's name and its words, parted by blanks.</param>
    public WordClasses(params ReadOnlySpan<(string Name, string Words)> classes)
    {
        foreach (var (name, list) in classes)
        {
            names.Add(TokenHash.Of(name), name);
            foreach (var word in list.Split(' '))
            {
                var hash = TokenHash.Of(word);
                var slot = SlotOf(hash);
                while (words[slot] != 0)
                {
                    slot = (slot + 1) % Slots;
                }

                words[slot] = hash;
                codes[slot] = TokenHash.Of(name);
            }
        }
    }

    /// <summary>The code of a word: its class's, or its own hash.</summary>
    public uint CodeOf(uint hash)
    {
        for (var slot = SlotOf(hash); words[slot] != 0; slot = (slot + 1) % Slots)
        {
            if (words[slot] == hash)
            {
                return codes[slot];
            }
        }

        return hash;
    }

    /// <summary>The name of a class; null for a word's own code.</summary>
    public string? NameOf(uint code) => names.GetValueOrDefault(code);

    private static int SlotOf(uint hash) => (int)(hash * 0x9E3779B1 >> 24);
}
