using NoteLint.ConsentTraining;
using NoteLint.Core.Encoders;
using NoteLint.Core.Identifiers.Hearing;
using NoteLint.EncoderTraining;
using NoteLint.GoldSpans;
using NoteLint.ToneTraining;
using Example = NoteLint.EncoderTraining.Example;

if (args is not (["tone", _, _, ..] or ["consent", _, _, _, ..] or ["identifiers", _, _, ..]))
{
    Console.Error.WriteLine("Usage: dotnet run --project tests/NoteLint.EncoderTraining -- tone CORE_FOLDER PATH…   (files or folders of pairs and notes)");
    Console.Error.WriteLine("       dotnet run --project tests/NoteLint.EncoderTraining -- consent CORE_FOLDER TESTS_FOLDER NOTES_FOLDER…");
    Console.Error.WriteLine("       dotnet run --project tests/NoteLint.EncoderTraining -- identifiers CORE_FOLDER FILE…   (notes with gold spans)");
    return 2;
}

var folder = args[1];

var vocabulary = Vocabulary.Of(MiniLm.ReadVocabulary());
var pieces = new WordPieces(vocabulary.Pieces);
var transformer = new Transformer(OnnxFile.Read(MiniLm.ReadWeights()), vocabulary, isForNotes: args[0] != "tone");
if (args[0] == "tone")
{
    var examples = Example.Choose(TrainingSet.Read(args[2..]), pieces);
    Console.WriteLine($"{examples.Count} sentences, {examples.Count(static example => example.IsJudgment)} of them judgments");
    SentenceTraining.Run(new SentenceModel(transformer), examples, Console.Out);
    EncoderWriter.WriteWords(Path.Combine(folder, "Encoders", "word-vectors.bin"), transformer);
    File.WriteAllLines(Path.Combine(folder, "Encoders", "word-pieces.txt"), vocabulary.Pieces);
    EncoderWriter.Write(Path.Combine(folder, "Judgmental", "Tone", "tone-encoder.bin"), transformer, SentenceModel.MostPieces, outputs: null);
}
else if (args[0] == "identifiers")
{
    var files = args[2..].Select(static file => GoldNote.ReadAll(file).AsEnumerable()).ToList();
    var swapper = new NameSwapper(files.SelectMany(static notes => notes));
    WordTraining.Run(new WordModel(transformer), random => WordExampleReader.ReadAll(files, swapper, pieces, random), WordTraining.Learning, Console.Out);
    EncoderWriter.Write(Path.Combine(folder, "Identifiers", "Hearing", "identifier-encoder.bin"), transformer, IdentifierEncoder.MostPieces, HeardWords.OfWord);
}
else
{
    var files = args[3..].SelectMany(static notes => Directory.EnumerateFiles(notes, "*.jsonl").Order(StringComparer.Ordinal)).ToLookup(ActNote.AreIn);
    var promises = Directory.EnumerateFiles(args[2], "families.jsonl").Concat(Directory.EnumerateFiles(args[2], "sentences.jsonl")).Select(static file => (file, Promises.OfTests(file)));
    var examples = files[false].Select(static file => (file, LearnedNote.Read(file))).Concat(promises).SelectMany(file => NoteExampleReader.Read(file.Item1, file.Item2, pieces))
        .Concat(files[true].SelectMany(file => NoteExampleReader.Read(file, ActNote.Read(file), pieces))).ToList();
    Console.WriteLine($"{examples.Count} notes, {examples.Count(static example => example.Claims is [{ IsOpen: true }])} of them with an open consent");
    NoteTraining.Run(new NoteModel(transformer), examples, Console.Out);
    EncoderWriter.Write(Path.Combine(folder, "Consent", "Weighing", "consent-encoder.bin"), transformer, NoteModel.MostPieces, NoteModel.Outputs);
}

return 0;
