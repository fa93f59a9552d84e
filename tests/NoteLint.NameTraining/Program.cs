using NoteLint.NameTraining;

if (args is not ["names" or "places", _, _, ..])
{
    Console.Error.WriteLine("Usage: dotnet run --project tests/NoteLint.NameTraining -- names|places OUTPUT.tsv FILE… (notes with gold spans; see README.md)");
    return 2;
}

var isNames = args[0] == "names";
var words = TrainingSet.Read(args[2..], isNames);
var classes = isNames ? 1 : 3;
Console.WriteLine($"{words.Count} candidates in {words.Select(word => word.Note).Distinct().Count()} notes");
CrossValidation.Print(words, classes, Console.Out);
var remark = isNames
    ? "# How much an answer to a question speaks for a word of a person's name: question, answer, weight. Made by tests/NoteLint.NameTraining; see its README.md."
    : "# How much an answer to a question speaks for the name of a place, of a school, of an employer: question, answer, three weights. Made by tests/NoteLint.NameTraining; see its README.md.";
File.WriteAllLines(args[1], LogisticRegression.ToLines(words, classes).Prepend(remark));
return 0;
