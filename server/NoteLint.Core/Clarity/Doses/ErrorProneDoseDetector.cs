using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Clarity.Doses;

/// <summary>
/// Doses that have been misread: a zero behind the decimal point, none before it, U and IU for units, a unit that looks like another, and
/// long numbers without commas. What somebody said, in quotation marks, is no order and is left alone. The Joint Commission's list, that of ISMP of 2005 and 2006, and a table in BMJ Open name them.
/// </summary>
internal sealed class ErrorProneDoseDetector : IDetector
{
    private const int MostFindings = 50;
    private const int LongNumber = 5;

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var note = context.Note;
        var count = 0;
        bool? isTherapy = null;
        foreach (var token in note.NumberTokens)
        {
            var dose = DoseText.ReadAt(note.Chars, note.Tokens[token].Start);
            if (dose.Unit.IsEmpty || AdviceOn(dose) is not { } advice || (dose.Unit is "cc" && !(isTherapy ??= TherapyNotes.Read(note).IsTherapy)) || !IsProse(note, token) || note.QuotationAt(dose.Start) is not null)
            {
                continue;
            }

            context.CancellationToken.ThrowIfCancellationRequested();
            context.Report(new(dose.Start, dose.End - dose.Start), advice);
            if (++count == MostFindings)
            {
                return;
            }
        }
    }

    private static bool IsProse(Note note, int token) => note.SentenceIndexAt(token) is >= 0 and var sentence && note.Sentences[sentence].Kind is not SentenceKind.NotProse;

    private static string? AdviceOn(in DoseText dose) => dose switch
    {
        { Unit: "U" or "u" or "IU" or "iu" } => "U is read as 0 or 4, and IU as IV or 10: write the word units.",
        { Unit: "µg" or "μg" or "ug" } => "The sign is read as mg, a thousand times as much: write mcg.",
        { Unit: "cc" } => "Read as u for units: write mL.",
        _ when dose.Number[0] == '.' => "The point is overlooked, and ten times the dose is read: write a zero before it.",
        _ when HasTrailingZero(dose.Number) => "The point is overlooked, and ten times the dose is read: write the whole number without point and zero.",
        _ when dose.Number.Length > LongNumber && !dose.Number.ContainsAnyExceptInRange('0', '9') => "Zeros are miscounted: write commas.",
        _ => null,
    };

    private static bool HasTrailingZero(ReadOnlySpan<char> number)
    {
        var point = number.LastIndexOf('.');
        return point > 0 && !number[(point + 1)..].ContainsAnyExcept('0') && number[..point].IndexOf('.') < 0;
    }
}
