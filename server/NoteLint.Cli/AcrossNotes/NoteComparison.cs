using System.Globalization;
using System.Security.Cryptography;
using NoteLint.Cli.Inputs;
using NoteLint.Cli.Linting;
using NoteLint.Cli.Shell;
using NoteLint.Workspaces.Files;

namespace NoteLint.Cli.AcrossNotes;

/// <summary>
/// Compares each note with those before it in the run: text copied forward, template lines left unfilled again and again, and the name of a
/// client from another chart. Of all notes of the run it keeps hashes only, which nobody can guess words with. One thread, in the order of the notes.
/// </summary>
/// <param name="linter">Knows rules, their severities, and what was known before.</param>
internal sealed class NoteComparison(NoteLinter linter) : IDisposable
{
    private const string ClonedParagraph = "NL5201";
    private const string RepeatedLeftover = "NL5202";
    private const string NameFromAnotherChart = "NL5203";

    private const int FewestShared = 4;
    private const int FewestRepeats = 3;

    private readonly HashTable known = new();

    // Another in each run, and never written: who finds what a killed run has left can't try words against it.
    private readonly ulong salt = BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)));

    // What a hash in the table stands for.
    private enum Kept : ulong
    {
        // The number of the last note of the client with this shingle.
        Shingle = 1,

        // How many notes left the line unfilled.
        Leftover,

        // Whose name it is: the hash of the client, cut to 32 bits.
        Name,

        // How many notes the client has.
        Client,
    }

    /// <summary>Adds what the comparison finds.</summary>
    /// <param name="result">What was found in the note alone.</param>
    /// <param name="input">Where the note came from.</param>
    /// <exception cref="UsageException">There is no place for the hashes of so many notes.</exception>
    public NoteResult Add(NoteResult result, NoteInput input)
    {
        if (result.Trace is not { } trace)
        {
            return result;
        }

        var found = Find(trace);
        result = result with { Trace = null };
        return found.Count == 0 ? result : linter.Add(result, input, trace, found);
    }

    /// <summary>Drops what was kept.</summary>
    public void Dispose() => known.Dispose();

    private static string Times(int count) => count.ToString(CultureInfo.InvariantCulture);

    private List<Comparison> Find(NoteTrace trace)
    {
        var found = new List<Comparison>();
        try
        {
            FindLeftovers(trace, found);
            if (trace.Client is { } client)
            {
                FindClones(client, trace, found);
                FindNames(client, trace, found);
            }
        }
        catch (NoteFileException trouble)
        {
            throw new UsageException(trouble.Message);
        }

        return found;
    }

    private void FindClones(ulong client, NoteTrace trace, List<Comparison> found)
    {
        var number = CountOneMore(Kept.Client, client);
        foreach (var (sketch, place) in trace.Paragraphs)
        {
            var seen = new List<int>(sketch.Length);
            foreach (var hash in sketch)
            {
                var key = Key(Kept.Shingle, ParagraphSketch.Mix(hash ^ client));
                if (known.TryGet(key, out var earlier) && earlier < number)
                {
                    seen.Add(earlier);
                }

                known.Set(key, number);
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
            var count = CountOneMore(Kept.Leftover, line);
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
            if (known.TryGet(Key(Kept.Name, name), out var owner) && owner != (int)client && !trace.ClientNames.Contains(name))
            {
                found.Add(new Comparison(NameFromAnotherChart, place, "The name of a client of another chart stands here. Is this note in the right chart, and is the name needed? A role may say as much."));
            }
        }

        foreach (var name in trace.ClientNames)
        {
            known.Set(Key(Kept.Name, name), (int)client);
        }
    }

    private int CountOneMore(Kept kind, ulong hash)
    {
        var key = Key(kind, hash);
        var count = known.TryGet(key, out var before) ? before + 1 : 1;
        known.Set(key, count);
        return count;
    }

    private ulong Key(Kept kind, ulong hash) => ParagraphSketch.Mix(ParagraphSketch.Mix(hash ^ salt) + (ulong)kind);
}
