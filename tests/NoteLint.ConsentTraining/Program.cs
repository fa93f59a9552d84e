using NoteLint.ConsentTraining;
using NoteLint.Core.Consent;

if (args is not [var folder, var notes, var tests, var pages, var medicine, _, ..])
{
    Console.Error.WriteLine("Usage: dotnet run --project tests/NoteLint.ConsentTraining -- OUTPUT_FOLDER NOTES_FOLDER TESTS_FOLDER PAGES_FOLDER MEDICINE_FOLDER PASSAGES…");
    return 2;
}

var files = Directory.EnumerateFiles(notes, "*.jsonl").Order(StringComparer.Ordinal).Select(static file => (Path.GetFileNameWithoutExtension(file), LearnedNote.Read(file).ToList())).ToList();
var reports = Directory.EnumerateFiles(medicine, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(CareTraining.Texts);
Write("care", "# word\tweight", CareTraining.Train(files.SelectMany(static file => file.Item2.Select(static note => note.Text)), reports));
files.Add((LearnedNote.Promise, [.. Promises.OfPages(pages), .. Promises.OfTests(Path.Combine(tests, "families.jsonl")), .. Promises.OfTests(Path.Combine(tests, "sentences.jsonl"))]));
var kinds = string.Join('\t', ConsentKinds.All.Select(static kind => kind.Name));
foreach (var (name, lines) in new Training(PassageFiles.Read(args[5..]), files).Run(Console.Out))
{
    Write(name, name == "decisions" ? "# sign\tweight" : $"# feature\tall\t{kinds}", lines);
}

return 0;

void Write(string name, string columns, IEnumerable<string> lines) =>
    File.WriteAllLines(Path.Combine(folder, name + ".tsv"), lines.Prepend(columns).Prepend($"# What speaks for {name}{(name == "care" ? ", notes on therapy," : " of consent")}. Made by tests/NoteLint.ConsentTraining; see its README.md."));
