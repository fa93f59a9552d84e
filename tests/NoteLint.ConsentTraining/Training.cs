using NoteLint.Core.Consent;
using NoteLint.Core.Consent.Weighing;

namespace NoteLint.ConsentTraining;

/// <summary>Makes all models, and measures them on notes that they were not made from.</summary>
/// <param name="passages">Passages that stand alone.</param>
/// <param name="files">Notes, by file.</param>
internal sealed class Training(IEnumerable<Passage> passages, IReadOnlyList<(string Name, List<LearnedNote> Notes)> files)
{
    private const int FilesAtOnce = 2;

    private static readonly (ConsentDetector Detector, string Kind)[] Detectors =
    [
        (new TreatmentConsentDetector(), "treatment"), (new ConfidentialityLimitsDetector(), "confidentiality-limits"), (new TelehealthConsentDetector(), "telehealth"),
        (new ReleaseOfInformationDetector(), "release-of-information"), (new Part2ConsentDetector(), "part-2"), (new RecordingConsentDetector(), "recording"), (new MinorConsentDetector(), "minor"),
        (new GroupConsentDetector(), "group"), (new MedicationConsentDetector(), "medication"), (new ElectronicCommunicationDetector(), "electronic-communication"),
        (new ThirdPartyPresentDetector(), "third-party-present"), (new PhotographyConsentDetector(), "photography"), (new ResearchConsentDetector(), "research"), (new DutyToReportDetector(), "duty-to-report"),
    ];

    private readonly List<Example> alone = [.. passages.DistinctBy(static passage => (passage.Kind, passage.Says, passage.Text)).AsParallel().AsOrdered().Select(ExampleReader.Read)];
    private readonly Dictionary<string, List<Example>> cut = files.Where(static file => file.Name != LearnedNote.Promise).ToDictionary(static file => file.Name, static file => file.Notes.GroupBy(static note => note.Family).SelectMany(family => ExampleReader.Read(file.Name, [.. family])).ToList());

    /// <summary>Prints what models find that have not seen a file, file by file, and gives the lines of the tables made from all.</summary>
    public Dictionary<string, IEnumerable<string>> Run(TextWriter output)
    {
        output.WriteLine($"{alone.Count} passages alone, {cut.Values.Sum(static examples => examples.Count)} in {files.Count} files of notes");
        var bags = files.Chunk(FilesAtOnce).SelectMany(BagsOf).ToList();
        var weighed = new List<(NoteBag Bag, double Chance)>();
        foreach (var (name, _) in files.Where(static file => file.Name != LearnedNote.Promise))
        {
            var (known, records) = DecisionTraining.Train([.. bags.Where(bag => bag.File != name)]);
            var own = bags.Where(bag => bag.File == name).ToList();
            own.ForEach(bag => { if (bag.Acts.Count > 0) { bag.ReadRecords(known); } });
            var chances = own.ConvertAll(bag => (bag, bag.Chance(known, records)));
            DecisionTraining.Print(name, chances, output);
            weighed.AddRange(chances);
        }

        DecisionTraining.Print("all", weighed, output);
        var decisions = DecisionTraining.Train(bags);
        var words = WordModels.Train([.. alone, .. cut.Values.SelectMany(static examples => examples)]);
        return new Dictionary<string, IEnumerable<string>>
        {
            ["acts"] = words.Acts,
            ["records"] = words.Records,
            ["grounds"] = words.Grounds,
            ["decisions"] = DecisionTraining.Lines(decisions.Acts, decisions.Records),
        };
    }

    // Weighed by models that have not seen the file, nor the one beside it
    private List<NoteBag> BagsOf((string Name, List<LearnedNote> Notes)[] beside)
    {
        var known = cut.Where(other => !beside.Any(file => file.Name == other.Key)).SelectMany(static other => other.Value);
        var hasPromises = beside.Any(static file => file.Name == LearnedNote.Promise);
        var (acts, records, grounds) = WordModels.Train([.. alone.Where(example => !(hasPromises && example.Passage.IsTested)), .. known]);
        var models = new ConsentModels(acts, records, grounds, []);
        return [.. beside.SelectMany(file => file.Notes.AsParallel().AsOrdered().SelectMany(note =>
        {
            var reading = ExampleReader.ReadingOf(note.Text, models);
            return Detectors.Select(entry => new NoteBag(file.Name, note, reading, entry.Detector, entry.Kind)).ToList();
        }))];
    }
}
