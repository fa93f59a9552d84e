using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Consent;

/// <summary>Words and fix of a consent finding: what the note shows, what was looked for, and a marker to complete.</summary>
/// <param name="Shows">What the note shows, such as "a session held at a distance".</param>
/// <param name="LookedFor">What was looked for, such as "telehealth consent".</param>
/// <param name="MarkerLabel">The label of the inserted marker, such as "Telehealth consent".</param>
internal sealed record ConsentFinding(string Shows, string LookedFor, string MarkerLabel)
{
    private const string Choices =
        "Choose: verbal, written, on file, declined, not obtained because [reason], or not needed because [reason]. Record only what happened, date it when it happened, and label a later addition a late entry.";

    /// <summary>Reports an open consent at its trigger, or at the marker that is not completed.</summary>
    /// <param name="context">Where to report.</param>
    /// <param name="trigger">The words that show the act.</param>
    /// <param name="marker">What was found instead of a documented consent.</param>
    public void Report(DetectionContext context, TextSpan trigger, ConsentMarker marker)
    {
        switch (marker.State)
        {
            case ConsentState.Documented:
                break;
            case ConsentState.Unfilled:
                context.ReportMessage(marker.Place, $"The marker for {LookedFor} is not completed. {Choices}");
                break;
            case ConsentState.NotGiven:
                context.ReportMessage(
                    trigger,
                    $"This note shows {Shows}, and says that {LookedFor} was not given, is not valid or is still to come. Consider recording what was done instead, the exception or the consultation.");
                break;
            default:
                context.Report(trigger, $"No record of {LookedFor} was found here; it may be on file elsewhere. The fix inserts a marker to complete.", InsertMarker(context.Note));
                break;
        }
    }

    /// <summary>Inserts the marker on a line of its own: after the last header line, or at the end of a note without a header.</summary>
    private Fix InsertMarker(Note note)
    {
        var text = note.Chars;
        var lineBreak = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var marker = $"{MarkerLabel}: [choose], [date]";
        TextChange edit;
        if (note.Header is [.., var last])
        {
            var length = text.AsSpan(last.Value.End).IndexOfAny('\r', '\n');
            var endOfLine = length < 0 ? text.Length : last.Value.End + length;
            edit = new TextChange(new TextSpan(endOfLine, 0), lineBreak + marker);
        }
        else
        {
            var end = text.AsSpan().TrimEnd().Length;
            edit = new TextChange(new TextSpan(end, 0), (end > 0 ? lineBreak + lineBreak : string.Empty) + marker);
        }

        return new Fix($"Insert \"{marker}\" to complete", FixSafety.Review, [edit]);
    }
}
