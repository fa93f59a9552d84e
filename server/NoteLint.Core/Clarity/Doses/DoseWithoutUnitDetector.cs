using NoteLint.Core.Consent;
using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Clarity.Doses;

/// <summary>The name of a medicine and a number without a unit: 50 may be milligrams, or half of a tablet of 100.</summary>
internal sealed class DoseWithoutUnitDetector : IDetector
{
    private const int MostFindings = 20;
    private const int Smallest = 5;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    private static readonly WordSet Steps = new("to at from");

    private static readonly WordSet Units = new("""
        mg mgs mcg µg ug g ml cc iu oz unit units meq tablet tablets tab tabs pill pills capsule capsules cap caps milligram milligrams microgram micrograms drop drops puff puffs patch patches dose doses
        day days week weeks month months year years hour hours hrs time times yrs am pm percent mile pounds lbs points of out other more refills sessions people
        """);

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var note = context.Note;
        if (!note.LooksLikeNote || note.NumberTokens.IsEmpty)
        {
            return;
        }

        var reading = context.Once(static run => ConsentReading.Read(run.Note, run.Options.Jurisdiction, run.CancellationToken));
        var count = 0;
        foreach (var hit in reading.Triggers(ConsentKind.Medication, ConsentRole.Medicine))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var place = NumberOf(note, hit);
            if (IsBareNumber(note, hit.Sentence, place) && ++count <= MostFindings)
            {
                ref readonly var number = ref note.Tokens[place];
                context.Report(new(number.Start, number.Length), "Which unit is meant? Write it behind the number, as it is on the prescription.");
            }
        }
    }

    // "sertraline 50", "sertraline to 50"
    private static int NumberOf(Note note, in ConsentHit hit) => hit.End + (hit.End < note.Tokens.Length && Steps.Contains(note.Tokens[hit.End]) ? 1 : 0);

    private static bool IsBareNumber(Note note, int sentence, int place)
    {
        var end = note.Sentences[sentence].EndToken;
        if (place >= end || note.Tokens[place] is not { Kind: TokenKind.Number } number || note.Sentences[sentence].Kind == SentenceKind.NotProse)
        {
            return false;
        }

        var digits = note.Chars.AsSpan(number.Start, number.Length);
        return digits.Length <= 4
            && int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value)
            && value is >= Smallest and not (>= FirstYear and <= LastYear)
            && (place + 1 >= end || IsEnd(note, place + 1, end));
    }

    // "50 daily", "50.", "50, as before": not "50 mg", "50/25", "3/10", "0.8", "50-100 mg", "50 to 100 mg"
    private static bool IsEnd(Note note, int next, int end)
    {
        ref readonly var token = ref note.Tokens[next];
        if (Steps.Contains(token) && next + 2 < end && note.Tokens[next + 1].Kind == TokenKind.Number && Units.Contains(note.Tokens[next + 2]))
        {
            return false;
        }

        return token.Kind == TokenKind.Word
            ? !Units.Contains(token)
            : token.Kind == TokenKind.Punctuation && note.Chars[token.Start] is '.' or ',' or ';' or ')' && (next + 1 >= end || note.Tokens[next + 1].Kind != TokenKind.Number || !token.JoinedToNext);
    }
}
