using NoteLint.ConsentTraining;
using NoteLint.Core.Consent;
using NoteLint.ToneTraining;

if (args is not [var name, var file, var vectors, _, ..] || Target.Of(name) is not { } target)
{
    Console.Error.WriteLine("Usage: dotnet run --project tests/NoteLint.ConsentTraining -- acts|records|grounds OUTPUT.tsv VECTORS.json PASSAGES…");
    return 2;
}

var lines = new Training(target, PassageFiles.Read(args[3..]), WordVectors.Read(vectors)).Run(Console.Out);
File.WriteAllLines(file, lines.Prepend($"# feature\tall\t{string.Join('\t', ConsentKinds.All.Select(static kind => kind.Name))}").Prepend($"# How much a word, two in a row, a notion, two notions together or a class of words speaks for {name} of consent, for all kinds and for one more. Made by tests/NoteLint.ConsentTraining; see its README.md."));
return 0;
