using System.Text.Json;
using NoteLint.ConsentTraining;

if (args is not ["acts" or "records" or "grounds", _, _, ..])
{
    Console.Error.WriteLine("Usage: dotnet run --project tests/NoteLint.ConsentTraining -- acts|records|grounds OUTPUT.tsv PASSAGES.jsonl…");
    return 2;
}

var json = new JsonSerializerOptions(JsonSerializerDefaults.Web);
var lines = args[0] == "acts" ? ActTraining.Run(args[2..], json, Console.Out) : RecordTraining.Run(args[0][..^1], args[2..], json, Console.Out);
var remark = args[0] == "acts"
    ? "# How much a word, a notion, or two notions together speak for an act: feature, then a tab, a kind and a weight for each kind that it matters for. Made by tests/NoteLint.ConsentTraining; see its README.md."
    : "# How much a word, two in a row, or a class of words speaks for a record of consent: weight, tab, feature. Made by tests/NoteLint.ConsentTraining; see its README.md.";
File.WriteAllLines(args[1], lines.Prepend(remark).ToList());
return 0;
