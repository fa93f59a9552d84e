using NoteLint.Core.Encoders;
using NoteLint.EncoderTraining;
using NoteLint.ToneTraining;

if (args.Length < 2)
{
    Console.Error.WriteLine("Usage: dotnet run --project tests/NoteLint.EncoderTraining -- OUTPUT PATH…   (OUTPUT: the folder of NoteLint.Core; PATH: files or folders of pairs and notes)");
    return 2;
}

var vocabulary = Vocabulary.Of(MiniLm.ReadVocabulary());
var pieces = new WordPieces(vocabulary.Pieces);
var examples = Example.Choose(TrainingSet.Read(args[1..]), pieces);
Console.WriteLine($"{examples.Count} sentences, {examples.Count(static example => example.IsJudgment)} of them judgments");
var transformer = new Transformer(OnnxFile.Read(MiniLm.ReadWeights()), vocabulary);
Training.Run(transformer, examples, Console.Out);
EncoderWriter.Write(Path.Combine(args[0], "Judgmental", "Tone", "tone-encoder.bin"), transformer);
EncoderWriter.WriteWords(Path.Combine(args[0], "Encoders", "word-vectors.bin"), transformer);
File.WriteAllLines(Path.Combine(args[0], "Encoders", "word-pieces.txt"), vocabulary.Pieces);
return 0;
