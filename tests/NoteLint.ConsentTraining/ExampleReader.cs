using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Consent;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Consent.Weighing;
using NoteLint.Core.Notes;

namespace NoteLint.ConsentTraining;

/// <summary>Reads the features of passages: of those that stand alone, and of those that tell the variants of a note apart.</summary>
internal static class ExampleReader
{
    /// <summary>The features of a passage that stands alone.</summary>
    public static Example Read(Passage passage)
    {
        var reading = ReadingOf(passage.Text);
        return new Example(passage, Words(reading, 0, reading.Units.Count - 1, passage.Place), [[], .. ConsentKinds.All.Select(kind => reading.Records.ClassesOf(kind.Kind).ToArray())]);
    }

    /// <summary>The passages of a note's variants: what only one of them has says what the variant stands for, what all have says nothing.</summary>
    /// <param name="file">The name of their file.</param>
    /// <param name="variants">The variants.</param>
    public static IEnumerable<Example> Read(string file, IReadOnlyList<LearnedNote> variants)
    {
        var readings = variants.Select(static note => ReadingOf(note.Text)).ToList();
        var texts = readings.ConvertAll(static reading => reading.Units.ConvertAll(unit => TextOf(reading.Note, unit)));
        var first = variants.Index().FirstOrDefault(static entry => entry.Item.Variant == LearnedNote.Absent, (-1, null!)).Index;
        var other = variants.Index().FirstOrDefault(static entry => entry.Item.Variant == LearnedNote.OtherSubject, (-1, null!)).Index;
        var shared = first < 0 ? null : texts[first].ToHashSet(StringComparer.Ordinal);
        var unacted = other < 0 ? null : texts[other].ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < variants.Count; index++)
        {
            var (note, reading, units) = (variants[index], readings[index], texts[index]);
            var own = units.ConvertAll(text => shared is not null && !shared.Contains(text));
            for (var unit = 0; unit < units.Count; unit++)
            {
                var says = own[unit] ? note.SaysOfOwn : index == first && unacted is not null && !unacted.Contains(units[unit]) ? Passage.Act : Passage.Nothing;
                if ((own[unit] || index == first || shared is null) && seen.Add(units[unit]))
                {
                    yield return Of(note, reading, unit, unit, says);
                }
            }

            // A consent told in several sentences is read as one passage too.
            foreach (var (start, end) in reading.Records.Places().Where(place => place.Last > place.First && own[place.First] && own[place.Last] && note.Variant is not (LearnedNote.Absent or LearnedNote.OtherSubject)))
            {
                yield return Of(note, reading, start, end, note.SaysOfOwn);
            }
        }

        Example Of(LearnedNote note, ConsentReading reading, int start, int end, string says) => new(
            new Passage(note.Kind, says, file, string.Join(' ', reading.Units[start..(end + 1)].Select(unit => TextOf(reading.Note, unit)))),
            Words(reading, start, end, start),
            [[], .. ConsentKinds.All.Select(kind => reading.Records.ClassesOf(kind.Kind, start, end).ToArray())]);
    }

    /// <summary>Reads a note; no model weighs it.</summary>
    public static ConsentReading ReadingOf(string text) => ReadingOf(text, new ConsentModels([], [], [], []));

    /// <summary>Reads a note by models.</summary>
    public static ConsentReading ReadingOf(string text, ConsentModels models) => ConsentReading.Read(Note.Parse(SourceText.From(text)), jurisdiction: null, models, CancellationToken.None);

    private static string[] Words(ConsentReading reading, int first, int last, int place)
    {
        var words = new List<string>();
        var features = new UnitFeatures(reading.Note, reading.Models);
        for (var unit = first; unit <= last; unit++)
        {
            features.Read(reading.Units[unit], place + unit - first, reading.TriggersIn(reading.Units[unit]), words);
        }

        return [.. words.Distinct()];
    }

    private static string TextOf(Note note, StatementUnit unit) => note.Chars[note.Tokens[unit.First].Start..note.Tokens[unit.End - 1].End];
}
