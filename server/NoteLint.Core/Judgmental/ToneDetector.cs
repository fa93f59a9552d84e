using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Judgmental.Tone;
using NoteLint.Core.Linting;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Judgmental;

/// <summary>
/// Sentences that read as a judgment though no page has their words. Says so at the words that weigh most. In a sentence in which another
/// rule on judgmental wording has found something, or would have if nobody had switched it off, only the other clauses are read, and only
/// in a note that judges.
/// </summary>
public sealed class ToneDetector : IDetector
{
    private const int FewestCodes = 6;

    // So many plain judgments in a note are no coincidence, and no slip of the models either.
    private const int FewestPlainJudgments = 3;

    // A word that judges in some sentences, and stands in this one, speaks for a judgment as well.
    private const double ThresholdBesideLoadedWord = -0.1;

    // Beside a judgment that is already said, another must be plainer, and have some words.
    private const double MoreBesideJudgment = 0.5;
    private const int FewestTokensBesideJudgment = 6;
    private const string Advice = "Instead, describe what was seen, said and done, and by whom; or say whose view it is.";

    // A clause is shown whole where it is short.
    private const int MostShown = 16;

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var note = context.Note;
        var memory = new PhraseMemory(note);
        var judgments = context.Found.Where(static finding => finding.Rule.Family == RuleFamily.Judgmental).Select(static finding => finding.Span)
            .Concat(context.Silenced).OrderBy(static span => span.Start).ToArray();
        var tone = new CombinedTone(context, memory);
        var leaning = LeaningOf(note, tone, judgments);
        var loaded = LoadedWords.Shared.Find(note, 0, out var loadedEnd);
        var judgment = 0;
        foreach (ref readonly var sentence in note.Sentences)
        {
            if (!SentenceTone.IsRead(sentence))
            {
                continue;
            }

            context.CancellationToken.ThrowIfCancellationRequested();
            while (loaded >= 0 && loaded < sentence.FirstToken)
            {
                loaded = LoadedWords.Shared.Find(note, sentence.FirstToken, out loadedEnd);
            }

            while (judgment < judgments.Length && judgments[judgment].Start < sentence.Span.Start)
            {
                judgment++;
            }

            if (judgment < judgments.Length && judgments[judgment].Start < sentence.Span.End)
            {
                if (leaning < 0)
                {
                    DetectBeside(context, tone, sentence, judgments.AsSpan(judgment), leaning);
                }
            }
            else if (!DetectIn(context, tone, (sentence.FirstToken, sentence.EndToken), FewestCodes, leaning)
                && loaded >= 0 && loaded < sentence.EndToken && SoundsLoaded(memory, tone, sentence, leaning)
                && LoadedPlace(context, memory, loaded, loadedEnd) is { } place)
            {
                context.Report(place, Advice);
            }
        }
    }

    private static double LeaningOf(Note note, CombinedTone tone, TextSpan[] judgments)
    {
        var leaning = NoteLeaning.Of(note, judgments.Length);
        if (leaning < 0)
        {
            return leaning;
        }

        var all = judgments.Length + PlainJudgments.Count(note, tone, judgments, FewestCodes);
        return all >= FewestPlainJudgments && NoteLeaning.Of(note, all) is < 0 and var other ? other : leaning;
    }

    // The clauses of a sentence without what was found in it
    private static void DetectBeside(DetectionContext context, CombinedTone tone, in Sentence sentence, ReadOnlySpan<TextSpan> judgments, double leaning)
    {
        var note = context.Note;
        var judgment = 0;
        for (var first = sentence.FirstToken; first < sentence.EndToken;)
        {
            var end = first;
            while (end < sentence.EndToken && !IsFound(note.Tokens[end].Start, judgments, ref judgment) && (end == first || !SentenceTone.EndsClause(note, end)))
            {
                end++;
            }

            if (end - first >= FewestTokensBesideJudgment)
            {
                DetectIn(context, tone, (first, end), 0, leaning + MoreBesideJudgment);
            }

            first = end + 1;
        }
    }

    private static bool IsFound(int offset, ReadOnlySpan<TextSpan> judgments, ref int judgment)
    {
        while (judgment < judgments.Length && judgments[judgment].End <= offset)
        {
            judgment++;
        }

        return judgment < judgments.Length && judgments[judgment].Start <= offset;
    }

    // True where something was said of the tokens
    private static bool DetectIn(DetectionContext context, CombinedTone tone, (int First, int End) place, int fewestCodes, double leaning)
    {
        var isRemarked = false;
        var parts = new ToneParts(context.Note, place.First, place.End, fewestCodes, CombinedTone.FloorOf(leaning));
        while (parts.MoveNext())
        {
            if (tone.Judges(parts.Current, leaning))
            {
                context.Report(MarkedPlace.Of(context.Note, parts.Current.Words, place.First, place.End), Advice);
                isRemarked = true;
            }
        }

        return isRemarked;
    }

    // Neither model may take the sentence for plain, as far as the note allows.
    private static bool SoundsLoaded(PhraseMemory memory, CombinedTone tone, in Sentence sentence, double leaning)
    {
        var least = ThresholdBesideLoadedWord + leaning;
        return memory.ToneOf(sentence) is var score && score > least && tone.ScoreOf(score, sentence.FirstToken, sentence.EndToken) > least;
    }

    // Of several such words in a sentence, the one whose clause sounds most like a judgment.
    private static TextSpan? LoadedPlace(DetectionContext context, PhraseMemory memory, int first, int end)
    {
        var note = context.Note;
        var sentence = note.Sentences[note.SentenceIndexAt(first)];
        TextSpan? place = null;
        var most = double.MinValue;
        for (; first >= 0 && first < sentence.EndToken; first = LoadedWords.Shared.Find(note, end, out end))
        {
            var match = new MatchContext(note, context.Options, first, end, memory);
            if (match.Negated || match.InQuotation || match.InAttributedSpeech || match.Subject == Person.Writer || match.IsInScaleItem || note.IsOfPsychosis(first, end) || ToneThreshold.Of(match) > ToneThreshold.Least)
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
}
