using System.Text;
using NoteLint.GoldSpans;

namespace NoteLint.EncoderTraining;

/// <summary>Gives the people, places, schools and employers of notes other names, each the same throughout: what is learned is how a note speaks of them, not who they are.</summary>
internal sealed class NameSwapper
{
    private const double ShareInLowerCase = 0.06;
    private const double ShareInCapitals = 0.02;
    private const double ShareSwapped = 0.75;

    private static readonly string[] Swapped = ["name", "PERSON", "place", "employer", "school", "GPE", "ORGANIZATION"];

    private readonly Dictionary<string, string[]> pools;

    /// <summary>Collects the names of notes.</summary>
    public NameSwapper(IEnumerable<GoldNote> notes)
    {
        var found = from note in notes
                    from span in note.Spans
                    let text = note.Text[span.Span.Start..span.Span.End]
                    where Swapped.Contains(Plain(span.Label)) && text.All(static sign => char.IsLetter(sign) || sign is ' ' or '-' or '\'')
                    from part in PartsOf(Plain(span.Label), text)
                    where part.Text.Length > 1 && char.IsUpper(part.Text[0]) && !part.Text.All(static sign => !char.IsLetter(sign) || char.IsUpper(sign))
                    select part;
        pools = found.Distinct().GroupBy(static part => part.Kind, static part => part.Text).ToDictionary(static kind => kind.Key, static kind => kind.Order(StringComparer.Ordinal).ToArray());
    }

    /// <summary>Swaps the names of a note, or leaves them.</summary>
    public GoldNote Swap(GoldNote note, Random random)
    {
        if (random.NextDouble() < ShareSwapped)
        {
            note = WithOthers(note, random);
        }

        return random.NextDouble() switch
        {
            < ShareInLowerCase when note.Text.ToLowerInvariant() is var lower && lower.Length == note.Text.Length => note with { Text = lower },
            > 1 - ShareInCapitals when note.Text.ToUpperInvariant() is var upper && upper.Length == note.Text.Length => note with { Text = upper },
            _ => note,
        };
    }

    private static string Plain(string label) => label.TrimEnd(GoldNote.OfChart, NoteCutter.Unsure);

    // A person's names are known word by word; of anything else the whole.
    private static IEnumerable<(string Kind, string Text)> PartsOf(string label, string text)
    {
        if (label is not ("name" or "PERSON"))
        {
            return [(label, text)];
        }

        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 1 ? [("single", words[0])] : words.Select((word, i) => (i == 0 ? "given" : "surname", word));
    }

    private GoldNote WithOthers(GoldNote note, Random random)
    {
        var others = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var span in note.Spans)
        {
            foreach (var (kind, text) in PartsOf(Plain(span.Label), note.Text[span.Span.Start..span.Span.End]))
            {
                // The word of a longer name, where it stands alone
                if (kind != "single" && !others.ContainsKey(text) && pools.TryGetValue(kind, out var pool) && text.Length > 1 && text.All(static sign => char.IsLetter(sign) || sign is ' ' or '-' or '\''))
                {
                    others[text] = pool[random.Next(pool.Length)];
                }
            }
        }

        var swapped = new StringBuilder();
        var spans = new List<GoldSpan>();
        var at = 0;
        foreach (var span in note.Spans)
        {
            if (span.Span.Start < at)
            {
                return note;
            }

            swapped.Append(note.Text, at, span.Span.Start - at);
            var start = swapped.Length;
            swapped.Append(Other(Plain(span.Label), note.Text[span.Span.Start..span.Span.End], others, random));
            spans.Add(new(new(start, swapped.Length - start), span.Label));
            at = span.Span.End;
        }

        swapped.Append(note.Text, at, note.Text.Length - at);
        return note with { Text = swapped.ToString(), Spans = [.. spans] };
    }

    private string Other(string label, string text, Dictionary<string, string> others, Random random)
    {
        if (!Swapped.Contains(label))
        {
            return text;
        }

        if (label is not ("name" or "PERSON"))
        {
            return others.TryGetValue(text, out var whole) ? InCaseOf(text, whole) : text;
        }

        return string.Join(' ', text.Split(' ').Select(word =>
        {
            if (!others.TryGetValue(word, out var other) && word.Length > 1 && word.All(static sign => char.IsLetter(sign) || sign is '-' or '\'') && pools.TryGetValue("single", out var pool))
            {
                others[word] = other = pool[random.Next(pool.Length)];
            }

            return other is null ? word : InCaseOf(word, other);
        }));
    }

    private static string InCaseOf(string text, string other) =>
        char.IsLower(text[0]) ? other.ToLowerInvariant() : text.Length > 1 && text.All(static sign => !char.IsLetter(sign) || char.IsUpper(sign)) ? other.ToUpperInvariant() : other;
}
