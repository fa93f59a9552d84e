using NoteLint.Core.Consent;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Consent.Weighing;

namespace NoteLint.ConsentTraining;

/// <summary>What may be an act of a kind in a note, weighed by models that have not seen the note.</summary>
internal sealed class NoteBag
{
    private const double WeightOfOthers = 0.5;
    private const double ActsOfPromises = 0.2;
    private const double RecordsOfPromises = 2;

    // Every first contact shows these: what tells that a note is none weighs most.
    private static readonly string[] OfEachStart = ["treatment", "confidentiality-limits"];

    private readonly ConsentDetector detector;
    private readonly ConsentReading reading;
    private readonly bool isRecorded;

    /// <summary>Reads a note for a kind.</summary>
    public NoteBag(string file, LearnedNote note, ConsentReading reading, ConsentDetector detector, string kind)
    {
        (File, Note, this.reading, this.detector) = (file, note, reading, detector);
        IsOwn = note.Kind == kind;
        var acts = detector.SignsOfActs(reading).ToList();
        Acts = acts.ConvertAll(static act => (act.Act, act.Signs));
        isRecorded = !OfEachStart.Contains(kind) && acts.Exists(act => act.IsPattern && detector.Read(reading, act.Act).State is ConsentState.Documented or ConsentState.Excepted);
    }

    /// <summary>The file that the note stands in.</summary>
    public string File { get; }

    /// <summary>The note.</summary>
    public LearnedNote Note { get; }

    /// <summary>True where the note is about the kind.</summary>
    public bool IsOwn { get; }

    /// <summary>True where the act took place.</summary>
    public bool HasAct => IsOwn && (IsPromise ? Note.Open : Note.Variant is not (LearnedNote.OtherSubject or LearnedNote.Exception));

    /// <summary>True where it did not. A note on another kind that shows it with its record says nothing of this: a video session with its consent is one.</summary>
    public bool HasNoAct => IsOwn ? Note.Variant == LearnedNote.OtherSubject : !isRecorded;

    /// <summary>True where a test says it.</summary>
    public bool IsPromise => Note.Variant == LearnedNote.Promise;

    /// <summary>How much it counts where acts are told from what is none; tests tell of acts that patterns show.</summary>
    public double ImportanceOfAct => (IsOwn ? 1 : WeightOfOthers) * (IsPromise ? ActsOfPromises : 1);

    /// <summary>How much it counts where records are told from what is none.</summary>
    public double ImportanceOfRecord => IsPromise ? RecordsOfPromises : 1;

    /// <summary>True where a consent of the kind is open.</summary>
    public bool IsOpen => IsOwn && Note.Open;

    /// <summary>What may be an act.</summary>
    public List<(ConsentAct Act, double[] Signs)> Acts { get; }

    /// <summary>What may record the likeliest act.</summary>
    public List<double[]> Records { get; private set; } = [];

    /// <summary>The act that weights take for the likeliest.</summary>
    public double[] Likeliest(double[] weights) => Acts.MaxBy(act => LogisticRegression.Sum(weights, act.Signs)).Signs;

    /// <summary>Reads what may record the likeliest act.</summary>
    public void ReadRecords(double[] weights)
    {
        var act = Acts.MaxBy(act => LogisticRegression.Sum(weights, act.Signs)).Act;
        var record = detector.Read(reading, act);
        (Read, Records) = (record, [.. detector.SignsOfRecord(reading, act, record)]);
    }

    /// <summary>What patterns read of the likeliest act.</summary>
    public ConsentRecord Read { get; private set; }

    /// <summary>True where a record, or what is none, is told by its name: nothing is weighed.</summary>
    public bool IsDecided => Read.IsFirm;

    /// <summary>How likely a record of the likeliest act is; 0 where none was looked for.</summary>
    public double ChanceOfRecord(double[] records) => Records.Count == 0 ? 0
        : Read is { IsFirm: true, State: ConsentState.Documented or ConsentState.Excepted } ? 1
        : Records.Where(signs => !Read.IsFirm || signs[(int)RecordSign.Ground] > 0).Select(signs => Chance(LogisticRegression.Sum(records, signs))).DefaultIfEmpty(0).Max();

    /// <summary>How likely the act took place and has no record.</summary>
    public double Chance(double[] acts, double[] records) => Acts.Count == 0 || Records.Count == 0
        ? 0
        : Chance(LogisticRegression.Sum(acts, Likeliest(acts))) * (1 - ChanceOfRecord(records));

    private static double Chance(double sum) => 1 / (1 + Math.Exp(-sum));
}
