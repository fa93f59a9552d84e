using System.Globalization;
using NoteLint.Cli.Inputs;
using NoteLint.Cli.Linting;

namespace NoteLint.Cli.AcrossNotes;

/// <summary>
/// Compares each note with those before it in the run: text copied forward, template lines left unfilled again and again, and the name of a
/// client from another chart. Keeps hashes of the recent notes only. One thread, in the order of the notes.
/// </summary>
/// <param name="linter">Knows rules, their severities, and what was known before.</param>
internal sealed class NoteComparison(NoteLinter linter)
{
    private const string ClonedParagraph = "NL5201";
    private const string RepeatedLeftover = "NL5202";
    private const string NameFromAnotherChart = "NL5203";

    private const int KeptParagraphs = 1 << 20;
    private const int KeptLines = 1 << 16;
    private const int KeptNames = 1 << 18;
    private const int KeptClients = 1 << 18;
    private const int FewestShared = 4;
    private const int FewestRepeats = 3;

    private readonly Recent<int> paragraphs = new(KeptParagraphs);
    private readonly Recent<int> leftovers = new(KeptLines);
    private readonly Recent<ulong> names = new(KeptNames);
    private readonly Recent<int> notesOfClient = new(KeptClients);

    /// <summary>Adds what the comparison finds.</summary>
    /// <param name="result">What was found in the note alone.</param>
    /// <param name="input">Where the note came from.</param>
    public NoteResult Add(NoteResult result, NoteInput input)
    {
        if (result.Trace is not { } trace)
        {
            return result;
        }

        var found = new List<Comparison>();
        FindLeftovers(trace, found);
        if (trace.Client is { } client)
        {
            FindClones(client, trace, found);
            FindNames(client, trace, found);
        }

        result = result with { Trace = null };
        return found.Count == 0 ? result : linter.Add(result, input, trace, found);
    }

    private static string Times(int count) => count.ToString(CultureInfo.InvariantCulture);

    private void FindClones(ulong client, NoteTrace trace, List<Comparison> found)
    {
        var number = notesOfClient.TryGet(client, out var before) ? before + 1 : 1;
        notesOfClient.Set(client, number);
        foreach (var (sketch, place) in trace.Paragraphs)
        {
            var seen = new List<int>(sketch.Length);
            foreach (var hash in sketch)
            {
                var key = ParagraphSketch.Mix(hash ^ client);
                if (paragraphs.TryGet(key, out var earlier) && earlier < number)
                {
                    seen.Add(earlier);
                }

                paragraphs.Set(key, number);
            }

            if (seen.GroupBy(note => note).Where(group => group.Count() >= FewestShared).Select(group => group.Key).DefaultIfEmpty().Max() is > 0 and var source)
            {
                var distance = number - source == 1 ? "the note before" : $"the note {Times(number - source)} before";
                found.Add(new Comparison(ClonedParagraph, place, $"Most of this paragraph stands in {distance} this one, of the same client. Keep what is still so, and write what this hour was."));
            }
        }
    }

    private void FindLeftovers(NoteTrace trace, List<Comparison> found)
    {
        foreach (var (line, place) in trace.Leftovers.DistinctBy(leftover => leftover.Line))
        {
            var count = leftovers.TryGet(line, out var before) ? before + 1 : 1;
            leftovers.Set(line, count);
            if (count >= FewestRepeats)
            {
                found.Add(new Comparison(RepeatedLeftover, place, $"The same line was left unfilled in {Times(count - 1)} earlier notes. Perhaps the template asks for what nobody needs there: change it, or fill it in."));
            }
        }
    }

    private void FindNames(ulong client, NoteTrace trace, List<Comparison> found)
    {
        foreach (var (name, place) in trace.Names)
        {
            if (names.TryGet(name, out var owner) && owner != client && !trace.ClientNames.Contains(name))
            {
                found.Add(new Comparison(NameFromAnotherChart, place, "The name of a client of another chart stands here. Is this note in the right chart, and is the name needed? A role may say as much."));
            }
        }

        foreach (var name in trace.ClientNames)
        {
            names.Set(name, client);
        }
    }
}
