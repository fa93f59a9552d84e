using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Configuration;
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
    // Precision before coverage: what scores less is rather an observation.
    private const double Threshold = 0.6;

    // A few words say little: "He let himself out." More has to speak for a judgment in them.
    private const double ThresholdOfFewWords = 0.85;
    private const int FewWords = 8;

    // Judgments are short.
    private const double ThresholdOfManyWords = 1.05;
    private const int ManyWords = 17;

    // The model has learned from notes of talks; of the language of examinations and operations it knows less.
    private const double ThresholdOfMedicalReport = 2.5;
    private const int FewestCodes = 6;

    // Who often judges in known words does so in others as well, the more the oftener, and a whole note without a judgment that a page knows rarely
    // holds one.
    private const int Judging = 2;
    private const int TokensOfJudgment = 150;
    private const double LeaningOfJudging = -0.8;
    private const double MostLeaningOfJudging = -1.3;
    private const double LeaningOfDensity = -50;
    private const int WholeNote = 100;
    private const double LeaningOfGood = 2.5;

    private static readonly PhraseSet MedicalReport = new(
        "review of systems", "physical exam", "physical examination", "past surgical history", "preoperative", "postoperative", "operative", "anesthesia", "prepped and draped", "heent",
        "auscultation", "vital signs", "range of motion", "procedure in detail", "description of procedure");

    // A word that judges in some sentences, and stands in this one, speaks for a judgment as well.
    private const double ThresholdBesideLoadedWord = -0.1;
    private const string Advice = "Instead, describe what was seen, said and done, and by whom; or say whose view it is.";

    // What is a term of art, or sounds odd for another reason, needs more that speaks for a judgment; a disclosure or a risk needs the most.
    private const double ThresholdOfTermsOfArt = 1.35;
    private const double ThresholdOfDisclosures = 1.65;

    // Where somebody remembers, tries out or wishes, an odd word is theirs; a judgment of that is told by much.
    private const double ThresholdOfInnerLife = 3;

    // A clause is shown whole where it is short.
    private const int MostShown = 16;

    /// <summary>What was done to somebody, or may be, is told in whatever words there are.</summary>
    private static readonly PhraseSet Disclosures = new(
        "touched", "touching", "molested", "fondled", "groped", "raped", "rape", "assaulted", "assault", "abused", "abusing", "incest", "beat", "beaten", "beats", "hit", "hits",
        "hitting", "choked", "strangled", "slapped", "kicked", "punched", "burned", "burnt", "whipped", "shot", "stabbed", "trafficked", "threatened", "forced", "held down", "locked in",
        "tied up", "gun", "knife", "bruise", "bruises", "miscarried", "died", "death", "killed", "murdered",
        // what somebody intends or has at hand
        "suicide", "suicides", "suicidal", "suicidality", "homicidal", "overdose", "overdosed", "self harm", "self harmed", "kill", "killing", "weapon", "firearm", "rifle", "pistol", "revolver",
        "shotgun", "ammunition", "hang", "hanged", "hanging", "restraint", "restraints", "seclusion");

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var note = context.Note;
        var model = ToneModel.Shipped;
        var memory = new PhraseMemory(note);
        var judgments = context.Found.Where(finding => finding.Rule.Family == RuleFamily.Judgmental).Select(finding => finding.Span.Start).Concat(context.Silenced).Order().ToArray();
        var leaning = LeaningOf(judgments.Length, TokensSaid(note));
        Span<uint> codes = stackalloc uint[ToneReader.MostCodes];
        Span<int> tokens = stackalloc int[ToneReader.MostCodes];
        var loaded = LoadedWords.Shared.Find(note, 0, out var loadedEnd);
        foreach (ref readonly var sentence in note.Sentences)
        {
            if (sentence.Kind is not (SentenceKind.Prose or SentenceKind.ListItem or SentenceKind.TableCell))
            {
                continue;
            }

            context.CancellationToken.ThrowIfCancellationRequested();
            while (loaded >= 0 && loaded < sentence.FirstToken)
            {
                loaded = LoadedWords.Shared.Find(note, sentence.FirstToken, out loadedEnd);
            }

            var isRemarked = false;
            for (var token = sentence.FirstToken; token < sentence.EndToken;)
            {
                token = ToneReader.Read(note, token, sentence.EndToken, codes, tokens, out var count);
                if (count < FewestCodes || !ToneReading.MayExceed(model, codes[..count], Threshold + leaning) || HasJudgment(judgments, sentence.Span))
                {
                    continue;
                }

                var tone = ToneReading.Of(model, note, codes[..count], tokens[..count]);
                var match = new MatchContext(note, context.Options, tone.FirstToken, tone.EndToken, memory);
                if (tone.Score > ThresholdFor(count, match, leaning) && !match.InQuotation && !match.InAttributedSpeech)
                {
                    context.Report(MarkedPlace.Of(note, tone, sentence.FirstToken, sentence.EndToken), Advice);
                    isRemarked = true;
                }
            }

            if (loaded >= 0 && loaded < sentence.EndToken && !isRemarked && !HasJudgment(judgments, sentence.Span)
                && memory.ToneOf(sentence) > ThresholdBesideLoadedWord + leaning && LoadedPlace(note, context.Options, memory, loaded, loadedEnd) is { } place)
            {
                context.Report(place, Advice);
            }
        }
    }

    private static double LeaningOf(int judgments, int tokens) =>
        judgments >= Judging && judgments * TokensOfJudgment >= tokens ? Math.Clamp(LeaningOfDensity * judgments / Math.Max(tokens, WholeNote), MostLeaningOfJudging, LeaningOfJudging)
        : judgments == 0 && tokens > WholeNote ? LeaningOfGood
        : 0;

    // A comment that suppresses a rule says nothing of anybody, and changes nothing that is said of the rest.
    private static int TokensSaid(Note note)
    {
        var tokens = 0;
        foreach (ref readonly var sentence in note.Sentences)
        {
            tokens += sentence.Kind == SentenceKind.NotProse ? 0 : sentence.TokenCount;
        }

        return tokens;
    }

    // Of several such words in a sentence, the one whose clause sounds most like a judgment.
    private static TextSpan? LoadedPlace(Note note, LintOptions options, PhraseMemory memory, int first, int end)
    {
        var sentence = note.Sentences[note.SentenceIndexAt(first)];
        TextSpan? place = null;
        var most = double.MinValue;
        for (; first >= 0 && first < sentence.EndToken; first = LoadedWords.Shared.Find(note, end, out end))
        {
            var match = new MatchContext(note, options, first, end, memory);
            if (match.Negated || match.InQuotation || match.InAttributedSpeech || match.Subject == Person.Writer || ThresholdOf(match) > Threshold)
            {
                continue;
            }

            var clause = SentenceTone.ClauseAround(note, first, end, MostShown);
            var score = SentenceTone.ScoreOf(ToneModel.Shipped, note, clause.First, clause.End);
            if (score > most)
            {
                most = score;
                place = clause.End - clause.First <= MostShown
                    ? TextSpan.FromBounds(note.Tokens[clause.First].Start, note.Tokens[clause.End - 1].StemEnd)
                    : match.Span;
            }
        }

        return place;
    }

    private static bool HasJudgment(int[] starts, TextSpan sentence)
    {
        var index = Array.BinarySearch(starts, sentence.Start);
        index = index < 0 ? ~index : index;
        return index < starts.Length && starts[index] < sentence.End;
    }

    // What else a note says makes no term of art and no disclosure a judgment.
    private static double ThresholdFor(int codes, in MatchContext match, double leaning) => ThresholdOf(match) is > Threshold and var threshold
        ? Math.Max(ThresholdFor(codes), threshold) + Math.Max(leaning, 0)
        : ThresholdFor(codes) + leaning;

    private static double ThresholdFor(int codes) => codes > ManyWords ? ThresholdOfManyWords : codes > FewWords ? Threshold : ThresholdOfFewWords;

    private static double ThresholdOf(in MatchContext match) =>
        match.SentenceHas(ClinicalContexts.InnerLife) ? ThresholdOfInnerLife
        : match.NoteHas(MedicalReport) ? ThresholdOfMedicalReport
        : match.SentenceHas(Disclosures) ? ThresholdOfDisclosures
        : match.InMentalStatus || match.InDiagnosis || match.InLegalContext || match.InLiteralSense || match.SentenceHas(ClinicalContexts.LiteralSense) ? ThresholdOfTermsOfArt
        : Threshold;
}
