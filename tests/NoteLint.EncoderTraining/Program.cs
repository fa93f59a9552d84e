using NoteLint.ConsentTraining;
using NoteLint.Core.Encoders;
using NoteLint.Core.Identifiers.Hearing;
using NoteLint.EncoderTraining;
using NoteLint.GoldSpans;
using NoteLint.ToneTraining;
using Example = NoteLint.EncoderTraining.Example;

if (args is not (["tone" or "tone-on", _, _, ..] or ["consent" or "consent-on", _, _, _, ..] or ["identifiers" or "identifiers-on", _, _, ..]))
{
    Console.Error.WriteLine("Usage: dotnet run --project tests/NoteLint.EncoderTraining -- tone CORE_FOLDER PATH…   (files or folders of pairs and notes)");
    Console.Error.WriteLine("       dotnet run --project tests/NoteLint.EncoderTraining -- consent CORE_FOLDER TESTS_FOLDER NOTES_FOLDER…");
    Console.Error.WriteLine("       dotnet run --project tests/NoteLint.EncoderTraining -- identifiers CORE_FOLDER FILE…   (notes with gold spans)");
    Console.Error.WriteLine("tone-on, consent-on and identifiers-on go on from what ships.");
    return 2;
}

var goesOn = args[0].EndsWith("-on", StringComparison.Ordinal);
var task = goesOn ? args[0][..^"-on".Length] : args[0];
var folder = args[1];

var vocabulary = Vocabulary.Of(MiniLm.ReadVocabulary());
var pieces = new WordPieces(vocabulary.Pieces);
var transformer = new Transformer(OnnxFile.Read(MiniLm.ReadWeights()), vocabulary, isForNotes: task != "tone");
if (task == "tone")
{
    var examples = Example.Choose(TrainingSet.Read(args[2..]), pieces);
    Console.WriteLine($"{examples.Count} sentences, {examples.Count(static example => example.IsJudgment)} of them judgments");
    var model = new SentenceModel(transformer);
    Learn(
        Path.Combine(folder, "Judgmental", "Tone", "tone-encoder.bin"),
        SentenceModel.MostPieces,
        outputs: null,
        goesOn ? SentenceTraining.GoingOn : SentenceTraining.FromStart,
        learning => SentenceTraining.Run(model, examples, learning, Console.Out));
    if (!goesOn)
    {
        EncoderWriter.WriteWords(Path.Combine(folder, "Encoders", "word-vectors.bin"), transformer);
        File.WriteAllLines(Path.Combine(folder, "Encoders", "word-pieces.txt"), vocabulary.Pieces);
    }
}
else if (task == "identifiers")
{
    var files = args[2..].Select(static file => GoldNote.ReadAll(file).AsEnumerable()).ToList();
    var swapper = new NameSwapper(files.SelectMany(static notes => notes));
    var model = new WordModel(transformer);
    Learn(
        Path.Combine(folder, "Identifiers", "Hearing", "identifier-encoder.bin"),
        IdentifierEncoder.MostPieces,
        HeardWords.OfWord,
        goesOn ? WordTraining.GoingOn : WordTraining.FromStart,
        learning => WordTraining.Run(model, random => WordExampleReader.ReadAll(files, swapper, pieces, random), learning, Console.Out));
}
else
{
    var files = args[3..].SelectMany(static notes => Directory.EnumerateFiles(notes, "*.jsonl").Order(StringComparer.Ordinal)).ToLookup(ActNote.AreIn);
    var promises = Directory.EnumerateFiles(args[2], "families.jsonl").Concat(Directory.EnumerateFiles(args[2], "sentences.jsonl")).Select(static file => (file, Promises.OfTests(file)));
    var examples = files[false].Select(static file => (file, LearnedNote.Read(file))).Concat(promises).SelectMany(file => NoteExampleReader.Read(file.Item1, file.Item2, pieces))
        .Concat(files[true].SelectMany(file => NoteExampleReader.Read(file, ActNote.Read(file), pieces))).ToList();
    Console.WriteLine($"{examples.Count} notes, {examples.Count(static example => example.Claims is [{ IsOpen: true }])} of them with an open consent");
    var model = new NoteModel(transformer);
    Learn(
        Path.Combine(folder, "Consent", "Weighing", "consent-encoder.bin"),
        NoteModel.MostPieces,
        NoteModel.Outputs,
        goesOn ? NoteTraining.GoingOn : NoteTraining.FromStart,
        learning => NoteTraining.Run(model, examples, learning, Console.Out));
}

return 0;

void Learn(string path, int positions, int? outputs, Learning learning, Action<Learning> run)
{
    // A file with fewer layers than this project has taught the others nothing yet: between old and new they would know half.
    var blend = goesOn && EncoderReader.Read(path, transformer, outputs) ? new WeightBlend(transformer.Parameters) : null;
    run(learning);
    blend?.Take();
    EncoderWriter.Write(path, transformer, positions, outputs);
}
