using NoteLint.Core.Text;

namespace NoteLint.Core.Matching;

/// <summary>Lists of phrases that are parted by commas, from <c>seeds/lexicons</c>; they are part of this assembly.</summary>
internal static class PhraseLists
{
    /// <summary>Reads a list.</summary>
    /// <param name="file">Its file.</param>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static string[] Read(string file) =>
        [.. SectionedFile.Lines(file).SelectMany(static line => line.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct()];
}
