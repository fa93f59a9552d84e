using NoteLint.Core.Matching;

namespace NoteLint.Core.Judgmental.Tone;

/// <summary>How much must speak for a judgment (<see cref="ToneReading.Score"/>) before it is said, by what the words stand with.</summary>
internal static class ToneThreshold
{
    /// <summary>Precision before coverage: what scores less is rather an observation.</summary>
    public const double Least = 0.7;

    // A few words say little: "He let himself out." More has to speak for a judgment in them.
    private const double OfFewWords = 0.85;
    private const int FewWords = 8;

    // Judgments are short.
    private const double OfManyWords = 1.05;
    private const int ManyWords = 17;

    // The model has learned from notes of talks; of the language of examinations and operations it knows less.
    private const double OfMedicalReport = 2.5;

    // What is a term of art, or sounds odd for another reason, needs more that speaks for a judgment; a disclosure or a risk needs the most.
    private const double OfTermsOfArt = 1.35;
    private const double OfDisclosures = 1.65;

    // Where somebody remembers, tries out or wishes, an odd word is theirs; a judgment of that is told by much.
    private const double OfInnerLife = 3;

    private static readonly PhraseSet MedicalReport = new(
        "review of systems", "physical exam", "physical examination", "past surgical history", "preoperative", "postoperative", "operative", "anesthesia", "prepped and draped", "heent",
        "auscultation", "vital signs", "range of motion", "procedure in detail", "description of procedure");

    // What was done to somebody, or may be, is told in whatever words there are.
    private static readonly Lazy<PhraseSet> Disclosures = new(static () => new PhraseSet(PhraseLists.Read("disclosures.txt")));

    /// <summary>The threshold of some words. What else a note says makes no term of art and no disclosure a judgment.</summary>
    /// <param name="codes">How many codes were read (<see cref="ToneReader.Read"/>).</param>
    /// <param name="match">The words that weigh most.</param>
    /// <param name="leaning">The note's leaning (<see cref="NoteLeaning"/>).</param>
    public static double Of(int codes, in MatchContext match, double leaning) => Of(match) is > Least and var threshold
        ? Math.Max(OfLength(codes), threshold) + Math.Max(leaning, 0)
        : OfLength(codes) + leaning;

    /// <summary>The threshold of some words, however many there are and whatever the note says.</summary>
    /// <param name="match">The words.</param>
    public static double Of(in MatchContext match) =>
        match.SentenceHas(ClinicalContexts.InnerLife) ? OfInnerLife
        : match.NoteHas(MedicalReport) ? OfMedicalReport
        : match.SentenceHas(Disclosures.Value) ? OfDisclosures
        : match.InMentalStatus || match.InDiagnosis || match.InLegalContext || match.InLiteralSense || match.SentenceHas(ClinicalContexts.LiteralSense) ? OfTermsOfArt
        : Least;

    private static double OfLength(int codes) => codes > ManyWords ? OfManyWords : codes > FewWords ? Least : OfFewWords;
}
