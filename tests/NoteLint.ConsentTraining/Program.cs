using NoteLint.ConsentTraining;
using NoteLint.Core.Consent;

if (args is not [var folder, var notes, var tests, var pages, _, ..])
{
    Console.Error.WriteLine("Usage: dotnet run --project tests/NoteLint.ConsentTraining -- OUTPUT_FOLDER NOTES_FOLDER TESTS_FOLDER PAGES_FOLDER PASSAGES…");
    return 2;
}

var files = Directory.EnumerateFiles(notes, "*.jsonl").Order(StringComparer.Ordinal).Select(static file => (Path.GetFileNameWithoutExtension(file), LearnedNote.Read(file).ToList())).ToList();
files.Add((LearnedNote.Promise, [.. Promises.OfPages(pages), .. Promises.OfTests(Path.Combine(tests, "families.jsonl")), .. Promises.OfTests(Path.Combine(tests, "sentences.jsonl"))]));
var kinds = string.Join('\t', ConsentKinds.All.Select(static kind => kind.Name));
foreach (var (name, lines) in new Training(PassageFiles.Read(args[4..]), files).Run(Console.Out))
{
    var columns = name == "decisions" ? "# sign\tweight" : $"# feature\tall\t{kinds}";
    File.WriteAllLines(Path.Combine(folder, name + ".tsv"), lines.Prepend(columns).Prepend($"# What speaks for {name} of consent. Made by tests/NoteLint.ConsentTraining; see its README.md."));
}

return 0;
