using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Judgmental.Tone;
using NoteLint.Core.Linting;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Judgmental;

/// <summary>
/// Sentences that read as a judgment though no page has their words. Says so at the words that weigh most, and only where no other
/// rule on judgmental wording has found something in the sentence, or would have if nobody had switched it off.
/// </summary>
public sealed class ToneDetector : IDetector
{
    // Chosen on sentences that the model has not seen, so that fewer than 0.3 of 1,000 words in good notes are remarked upon.
    private const double Threshold = 0.3;

    // A few words say little: "He let himself out." More has to speak for a judgment in them.
    private const double ThresholdOfFewWords = 0.7;
    private const int FewWords = 8;

    // Judgments are short.
    private const double ThresholdOfManyWords = 1;
    private const int ManyWords = 17;

    // The model has learned from notes of talks; of the language of examinations and operations it knows less.
    private const double ThresholdOfMedicalReport = 2.5;
    private const int FewestCodes = 4;

    private static readonly PhraseSet MedicalReport = new(
        "review of systems", "physical exam", "physical examination", "past surgical history", "preoperative", "postoperative", "operative", "anesthesia", "prepped and draped", "heent",
        "auscultation", "vital signs", "range of motion", "procedure in detail", "description of procedure");

    /// <summary>What was done to somebody, or may be, is told in whatever words there are: a disclosure or a risk is never remarked upon.</summary>
    private static readonly PhraseSet Disclosures = new(
        "touched", "touching", "molested", "fondled", "groped", "raped", "rape", "assaulted", "assault", "abused", "abusing", "incest", "beat", "beaten", "beats", "hit", "hits",
        "hitting", "choked", "strangled", "slapped", "kicked", "punched", "burned", "burnt", "whipped", "shot", "stabbed", "trafficked", "threatened", "forced", "held down", "locked in",
        "tied up", "gun", "knife", "bruise", "bruises", "miscarried", "died", "death", "killed", "murdered",
        // what somebody intends or has at hand
        "suicide", "suicidal", "suicidality", "homicidal", "overdose", "overdosed", "self harm", "self harmed", "kill", "killing", "weapon", "firearm", "rifle", "pistol", "revolver",
        "shotgun", "ammunition", "hang", "hanged", "hanging", "restraint", "restraints", "seclusion");

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var note = context.Note;
        var model = ToneModel.Shipped;
        var memory = new PhraseMemory(note);
        var judgments = context.Found.Where(finding => finding.Rule.Family == RuleFamily.Judgmental).Select(finding => finding.Span.Start).Concat(context.Silenced).Order().ToArray();
        Span<uint> codes = stackalloc uint[ToneReader.MostCodes];
        Span<int> tokens = stackalloc int[ToneReader.MostCodes];
        foreach (ref readonly var sentence in note.Sentences)
        {
            if (sentence.Kind is not (SentenceKind.Prose or SentenceKind.ListItem or SentenceKind.TableCell))
            {
                continue;
            }

            context.CancellationToken.ThrowIfCancellationRequested();
            for (var token = sentence.FirstToken; token < sentence.EndToken;)
            {
                token = ToneReader.Read(note, token, sentence.EndToken, codes, tokens, out var count);
                if (count < FewestCodes || !ToneReading.MayExceed(model, codes[..count], Threshold) || HasJudgment(judgments, sentence.Span))
                {
                    continue;
                }

                var tone = ToneReading.Of(model, note, codes[..count], tokens[..count]);
                var match = new MatchContext(note, context.Options, tone.FirstToken, tone.EndToken, memory);
                if (tone.Score > ThresholdFor(count) && IsWriters(match) && (tone.Score > ThresholdOfMedicalReport || !match.NoteHas(MedicalReport)))
                {
                    context.Report(
                        match.Span,
                        "Instead, describe what was seen, said and done, and by whom; or say whose view it is.");
                }
            }
        }
    }

    private static bool HasJudgment(int[] starts, TextSpan sentence)
    {
        var index = Array.BinarySearch(starts, sentence.Start);
        index = index < 0 ? ~index : index;
        return index < starts.Length && starts[index] < sentence.End;
    }

    private static double ThresholdFor(int codes) => codes > ManyWords ? ThresholdOfManyWords : codes > FewWords ? Threshold : ThresholdOfFewWords;

    private static bool IsWriters(in MatchContext match) =>
        !match.SentenceHas(Disclosures) && !match.InQuotation && !match.InAttributedSpeech && !match.InMentalStatus && !match.InDiagnosis && !match.InLegalContext && !match.InLiteralSense;
}
