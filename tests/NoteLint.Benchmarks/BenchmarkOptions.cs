using System.Diagnostics.CodeAnalysis;

namespace NoteLint.Benchmarks;

/// <summary>What to measure.</summary>
/// <param name="Corpora">JSONL files with <c>{"id", "text"}</c> on each line; empty for the seed notes.</param>
/// <param name="Rounds">How often each step runs.</param>
internal sealed record BenchmarkOptions(IReadOnlyList<string> Corpora, int Rounds)
{
    private const int DefaultRounds = 11;

    public static bool TryParse(string[] arguments, [NotNullWhen(true)] out BenchmarkOptions? options, [NotNullWhen(false)] out string? error)
    {
        var corpora = new List<string>();
        var rounds = DefaultRounds;
        var option = "";
        foreach (var argument in arguments)
        {
            if (argument is "--corpus" or "--rounds")
            {
                option = argument;
            }
            else if (option == "--corpus" && File.Exists(argument))
            {
                corpora.Add(argument);
            }
            else if (option != "--rounds" || !int.TryParse(argument, out rounds) || rounds < 1)
            {
                (options, error) = (null, $"{argument} can't be used. Write --corpus and existing .jsonl files, or --rounds and a number.");
                return false;
            }
        }

        (options, error) = (new BenchmarkOptions(corpora, rounds), null);
        return true;
    }
}
