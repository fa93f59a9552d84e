using NoteLint.Benchmarks;

// dotnet run -c Release --project tests/NoteLint.Benchmarks -- [--corpus FILE.jsonl…] [--rounds N]
if (!BenchmarkOptions.TryParse(args, out var options, out var error))
{
    Console.Error.WriteLine(error);
    return 2;
}

var corpus = options.Corpora.Count > 0 ? Corpus.FromJsonLines(options.Corpora) : Corpus.FromSeeds();
Console.WriteLine($"{corpus.Notes.Count:N0} notes, {corpus.Bytes / 1e6:N1} MB of UTF-8, from {corpus.Description}; one thread, median of {options.Rounds} rounds, CPU time");
Console.WriteLine();
Report.Print(new NoteBenchmarks(corpus).All(), corpus.Bytes, options.Rounds);
Console.WriteLine();
HostileTexts.Print();
return 0;
