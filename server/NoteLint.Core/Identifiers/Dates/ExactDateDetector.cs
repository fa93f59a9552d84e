using System.Collections.Immutable;
using Humanizer;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Identifiers.Dates;

/// <summary>
/// Dates more exact than a year. The first fix leaves the year; the second, where order and year are certain, says how many days lie
/// between it and the session or the date before. The dates of a chart note are never changed.
/// </summary>
public sealed class ExactDateDetector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.Date;

    private protected override bool IsOfEveryNote => true;

    private protected override string Advice => "Leave the year, or say how many days lie between.";

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span)
    {
        if (context.Options.Profile != NoteProfile.Deidentified)
        {
            return [];
        }

        var note = context.Note;
        var value = ValueAt(note, span);
        ImmutableArray<Fix> fixes = value.Year is { } year ? [Leave(note, span, year)] : [Mask.For(span, "date")];
        return value.Day is { } day && Interval(context, span, day) is { } interval
            ? [.. fixes, new("Replace by the number of days between", FixSafety.Review, [WithoutPreposition(note, span, interval)])]
            : fixes;
    }

    private static DateValue ValueAt(Note note, TextSpan span) => DateValue.Parse(note.Chars.Substring(span.Start, span.Length));

    /// <summary>"on 3 March 2026" becomes "in 2026".</summary>
    private static Fix Leave(Note note, TextSpan span, int year)
    {
        var start = YearPhrase.StartOf(note.Chars, span.Start);
        var text = start < span.Start ? $"in {year}" : $"{year}";
        return new("Leave the year", FixSafety.Review, [new TextChange(TextSpan.FromBounds(start, span.End), text)]);
    }

    private static TextChange WithoutPreposition(Note note, TextSpan span, string text)
    {
        var start = note.Chars.AsSpan(0, span.Start).EndsWith(" on ", StringComparison.Ordinal) ? span.Start - 3 : span.Start;
        return new(TextSpan.FromBounds(start, span.End), text);
    }

    private static string? Interval(DetectionContext context, TextSpan span, DateOnly day)
    {
        var note = context.Note;
        var session = note.Header.Concat(note.FrontMatter).FirstOrDefault(field => field.Kind == HeaderFieldKind.SessionDate && !field.Value.IsEmpty);
        if (session is not null && !session.Value.OverlapsWith(span) && ValueAt(note, session.Value).Day is { } sessionDay)
        {
            return Between(day, sessionDay, "before the session", "after the session", "the day of the session");
        }

        var before = DayBefore(context, span);
        return before is { } other ? Between(day, other, "earlier", "later", "the same day") : null;
    }

    private static string Between(DateOnly day, DateOnly anchor, string earlier, string later, string same)
    {
        var days = day.DayNumber - anchor.DayNumber;
        return days == 0 ? same : $"{"day".ToQuantity(Math.Abs(days))} {(days < 0 ? earlier : later)}";
    }

    /// <summary>The day that the nearest date before says; null where there is none or it is not certain.</summary>
    private static DateOnly? DayBefore(DetectionContext context, TextSpan span)
    {
        var all = context.Analyses.Get(AllIdentifiers.Read).All;
        var low = 0;
        var high = all.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = all[middle].Span.Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        const int Farthest = 50;
        for (var index = low - 1; index >= 0 && low - index < Farthest; index--)
        {
            if (all[index].Kind == IdentifierKind.Date)
            {
                return ValueAt(context.Note, all[index].Span).Day;
            }
        }

        return null;
    }
}
