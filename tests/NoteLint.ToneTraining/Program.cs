using NoteLint.ToneTraining;

if (args.Length < 2)
{
    Console.Error.WriteLine("Usage: dotnet run --project tests/NoteLint.ToneTraining -- OUTPUT.tsv PATH…   (PATH: files or folders of pairs and notes)");
    return 2;
}

var sentences = TrainingSet.Read(args[1..]).ToList();
Console.WriteLine($"{sentences.Count} sentences, {sentences.Count(sentence => sentence.IsJudgment)} of them judgments");
CrossValidation.Print(sentences, Console.Out);
string[] remark = ["# How much a word, or two or three in a row, speaks for a judgment: weight, tab, words. Made by tests/NoteLint.ToneTraining; see its README.md."];
File.WriteAllLines(args[0], remark.Concat(LogisticRegression.Train(sentences).ToLines()));
return 0;
