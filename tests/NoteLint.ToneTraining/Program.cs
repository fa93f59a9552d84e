using NoteLint.ToneTraining;

if (args.Length < 3)
{
    Console.Error.WriteLine("Usage: dotnet run --project tests/NoteLint.ToneTraining -- OUTPUT.tsv VECTORS.json PATH…   (VECTORS.json: see README.md; PATH: files or folders of pairs and notes)");
    return 2;
}

var vectors = WordVectors.Read(args[1]);
var sentences = TrainingSet.Read(args[2..]).ToList();
Console.WriteLine($"{sentences.Count} sentences, {sentences.Count(sentence => sentence.IsJudgment)} of them judgments");
CrossValidation.Print(sentences, vectors, Console.Out);
string[] remark = ["# How much a word, or two or three in a row, speaks for a judgment: weight, tab, words. Made by tests/NoteLint.ToneTraining; see its README.md."];
File.WriteAllLines(args[0], remark.Concat(LogisticRegression.Train(sentences, vectors).ToLines()));
return 0;
