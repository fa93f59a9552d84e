using NoteLint.Core.Text;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>The words around names, and the words that look like names (<c>seeds/lexicons/name-cues.txt</c>).</summary>
internal static class NameCues
{
    /// <summary>The table of all words.</summary>
    public static readonly NameCueTable Table = new([.. Read(), (NameCue.EponymHead, $"{ClinicalThings.Instruments} {ClinicalThings.Materials}")]);

    // "[Honorific]", and lines of words below it
    private static IEnumerable<(NameCue Cue, string Words)> Read()
    {
        var cue = NameCue.None;
        foreach (var line in DataFile.Entries("name-cues.txt"))
        {
            if (line[0] == '[')
            {
                cue = Enum.Parse<NameCue>(line.AsSpan(1, line.Length - 2));
            }
            else
            {
                yield return (cue, line);
            }
        }
    }
}
