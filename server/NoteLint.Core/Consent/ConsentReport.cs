using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Consent.Law;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Linting;
using NoteLint.Core.Rules;
using NoteLint.Core.Text;

namespace NoteLint.Core.Consent;

/// <summary>Words a consent finding: what the note shows, what was looked for, what was found instead. It never says that a consent is missing.</summary>
internal static class ConsentReport
{
    private const string HowToComplete =
        "Choose verbal, written, on file, declined, not obtained because [reason], or not needed because [reason]. Record only what happened, date it when it happened, and label a later addition a late entry.";

    /// <summary>Reports an act for which no record holds.</summary>
    public static void Write(DetectionContext context, ConsentReading reading, ConsentKind kind, in ConsentAct act, in ConsentRecord record)
    {
        if (record.State == ConsentState.Unfilled)
        {
            WriteUnfilled(context, kind, record);
            return;
        }

        var note = context.Note;
        var text = ConsentKinds.Of(kind);
        var place = TextSpan.FromBounds(note.Tokens[act.First].Start, note.Tokens[act.End - 1].StemEnd);
        var law = ConsentLaw.Shared.For(text.Name, context.Options.Jurisdiction, reading.Day);
        var found = record.State switch
        {
            ConsentState.Declined => $"Line {LineOf(note.Chars, record.Place)} says that it was declined. Consider recording what was done instead, the exception, or the consultation.",
            ConsentState.Ended => $"Line {LineOf(note.Chars, record.Place)} says that it was revoked or has ended. Consider recording what was done instead, the exception, or the consultation.",
            ConsentState.Pending => $"Line {LineOf(note.Chars, record.Place)} says that it is still to come or was not obtained.",
            _ => "It may be on file elsewhere. The fix inserts a marker to complete.",
        };
        var message = $"This note shows {text.Shows}; no record of {text.LookedFor} was found here. {found}{LawOf(law)}";
        context.ReportMessage(place, law is null ? RuleSeverity.None : RuleSeverity.Warning, message, MarkerInsertion.Write(note, text));
    }

    /// <summary>Reports a marker that stands in the note and is not completed.</summary>
    public static void WriteUnfilled(DetectionContext context, ConsentKind kind, in ConsentRecord record) =>
        context.ReportMessage(record.Place, $"This marker for {ConsentKinds.Of(kind).LookedFor} is not completed. {HowToComplete}");

    private static string LawOf(ConsentLaw.Asked? law) => law is null ? string.Empty : $" The declared jurisdiction asks for {law.What} ({law.Source}).";

    private static int LineOf(string chars, TextSpan place) => LineMap.Create(chars).PositionOf(place.Start).Line + 1;
}
