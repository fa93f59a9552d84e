using System.Text;
using System.Text.RegularExpressions;
using NoteLint.GoldSpans;

namespace NoteLint.EncoderTraining;

/// <summary>
/// Makes notes of parts of others: few real notes are as full of names as those that are written to learn from, or as empty. Otherwise it would be learned that a
/// note names many or nobody.
/// </summary>
internal static partial class NoteCutter
{
    /// <summary>Ends the label of a name of which the cut note doesn't tell whose it is.</summary>
    public const char Unsure = '?';

    private const double ShareCut = 0.5;
    private const int MostInserted = 3;
    private const int Opening = 3;
    private const double ShareOfOpening = 0.7;

    /// <summary>Cuts a note, or leaves it.</summary>
    /// <param name="note">The note. Of one that names somebody some parts are left out; into one that names nobody some of another's are put.</param>
    /// <param name="other">Another note, which names somebody.</param>
    /// <param name="random">Chooses.</param>
    public static GoldNote Cut(GoldNote note, GoldNote other, Random random)
    {
        if (random.NextDouble() > ShareCut)
        {
            return note;
        }

        var parts = PartsOf(note);
        if (note.Spans.IsEmpty)
        {
            var telling = PartsOf(other).Where(static part => !part.Spans.IsEmpty).ToArray();
            for (var count = random.Next(1, MostInserted + 1); count > 0 && telling.Length > 0; count--)
            {
                var inserted = telling[random.Next(telling.Length)];
                parts.Insert(random.Next(parts.Count + 1), inserted with { Text = $" {inserted.Text.Trim('\n')} ", Spans = [.. inserted.Spans.Select(span => new GoldSpan(new(span.Span.Start + 1, span.Span.Length), span.Label.EndsWith(GoldNote.OfChart) ? span.Label : span.Label + Unsure))] });
            }
        }
        else
        {
            var share = 0.2 + (0.6 * random.NextDouble());
            parts = [.. parts.Where((_, index) => random.NextDouble() < (index < Opening ? ShareOfOpening : share))];
        }

        return Join(note, parts);
    }

    // Lines and sentences with their spans, counted from the part's beginning; nothing is cut within a span.
    private static List<GoldNote> PartsOf(GoldNote note)
    {
        var parts = new List<GoldNote>();
        var start = 0;
        foreach (var end in Ends().Matches(note.Text).Select(static match => match.Index + match.Length).Append(note.Text.Length))
        {
            if (end > start && !note.Spans.Any(span => span.Span.Start < end && span.Span.End > end))
            {
                var from = start;
                parts.Add(note with
                {
                    Text = note.Text[from..end],
                    Spans = [.. note.Spans.Where(span => span.Span.Start >= from && span.Span.End <= end).Select(span => span with { Span = new(span.Span.Start - from, span.Span.Length) })],
                });
                start = end;
            }
        }

        return parts;
    }

    private static GoldNote Join(GoldNote note, List<GoldNote> parts)
    {
        var text = new StringBuilder();
        var spans = new List<GoldSpan>();
        foreach (var part in parts)
        {
            spans.AddRange(part.Spans.Select(span => span with { Span = new(span.Span.Start + text.Length, span.Span.Length) }));
            text.Append(part.Text);
        }

        return note with { Text = text.ToString(), Spans = [.. spans] };
    }

    [GeneratedRegex(@"\n|(?<=[.!?]) +(?=[A-Z0-9])")]
    private static partial Regex Ends();
}
