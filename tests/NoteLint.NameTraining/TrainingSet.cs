using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Identifiers.Organizations;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;
using NoteLint.GoldSpans;

namespace NoteLint.NameTraining;

/// <summary>Reads candidates from notes with gold spans.</summary>
internal static class TrainingSet
{
    private const int Context = 40;

    private static readonly string[] Names = ["name", "PERSON"];

    /// <summary>The classes of the model of places, schools and employers.</summary>
    private static readonly string[] Places = ["place", "school", "employer"];

    /// <summary>The words that hashes stand for, for the model's file.</summary>
    public static Dictionary<uint, string> Words { get; } = [];

    /// <summary>
    /// Reads files. Of a note for the chart what has no span may be a name all the same; of one without spans and profile what the rules find
    /// is left out. Places, schools and employers are learned only from notes that have the kinds of contract.md.
    /// </summary>
    public static List<TrainingWord> Read(IEnumerable<string> paths, bool isNames)
    {
        var words = new List<TrainingWord>();
        var number = 0;
        foreach (var path in paths)
        {
            foreach (var note in GoldNote.ReadAll(path))
            {
                if (isNames)
                {
                    ReadNames(note, number++, words);
                }
                else if (note.Profile != NoteProfile.Progress && !note.Spans.Any(static span => char.IsUpper(span.Label[0])))
                {
                    ReadPlaces(note, number++, words);
                }
            }
        }

        return words;
    }

    private static void ReadNames(GoldNote gold, int number, List<TrainingWord> words)
    {
        var note = Note.Parse(SourceText.From(gold.Text));
        var text = new NameText(note);
        var isName = FoundNames(note);
        var features = new NameFeatures(text, isName);
        foreach (var sentence in note.Sentences)
        {
            if (sentence.Kind == SentenceKind.NotProse)
            {
                continue;
            }

            SentenceStyle? style = null;
            var isLowerCase = NameFeatures.IsInLowerCase(text, sentence);
            for (var index = sentence.FirstToken; index < sentence.EndToken; index++)
            {
                if (!NameFeatures.IsAskable(text, index, sentence, isLowerCase))
                {
                    continue;
                }

                var span = TextSpan.FromBounds(note.Tokens[index].Start, note.Tokens[index].StemEnd);
                var label = LabelOf(gold, span);
                var isOpen = gold.Profile == NoteProfile.Progress ? text.WordAt(index) is { IsName: true } or { IsUnknown: true } : gold is { Profile: null, Spans.IsEmpty: true } && isName[index];
                if (label is null && isOpen)
                {
                    continue;
                }

                Remember(note, index, index + 1);
                words.Add(new(number, features.Read(index, sentence, style ??= SentenceStyles.Of(text, sentence)).ToArray(), Names.Contains(label) ? 0 : -1, isName[index], Show(gold.Text, span)));
            }
        }
    }

    private static void ReadPlaces(GoldNote gold, int number, List<TrainingWord> words)
    {
        var note = Note.Parse(SourceText.From(gold.Text));
        var text = new NameText(note);
        var features = new ProperNameFeatures(note);
        var found = IdentifierReader.Read(note, everything: true);
        foreach (var sentence in note.Sentences)
        {
            if (!LikelyPlaces.IsReadable(text, sentence))
            {
                continue;
            }

            for (var index = sentence.FirstToken; index < sentence.EndToken; index++)
            {
                if (features.EndOf(index, sentence) is var end && end == index)
                {
                    continue;
                }

                var span = TextSpan.FromBounds(note.Tokens[index].Start, note.Tokens[end - 1].StemEnd);
                var isFound = found.Any(identifier => identifier.Span.OverlapsWith(span));
                if (!(gold is { Profile: null, Spans.IsEmpty: true } && isFound))
                {
                    Remember(note, index, end);
                    words.Add(new(number, features.Read(index, end, sentence).ToArray(), Array.IndexOf(Places, LabelOf(gold, span)), isFound, Show(gold.Text, span)));
                }

                index = end - 1;
            }
        }
    }

    private static string? LabelOf(GoldNote gold, TextSpan span) => gold.Spans.FirstOrDefault(place => place.Span.OverlapsWith(span))?.Label;

    private static bool[] FoundNames(Note note)
    {
        var isName = new bool[note.Tokens.Length];
        foreach (var mention in NameReader.Read(note))
        {
            isName.AsSpan(mention.First, mention.End - mention.First).Fill(true);
        }

        return isName;
    }

    private static string Show(string text, TextSpan span) =>
        $"{text[Math.Max(0, span.Start - Context)..span.Start]}[[{text[span.Start..span.End]}]]{text[span.End..Math.Min(text.Length, span.End + Context)]}".ReplaceLineEndings("⏎");

    private static void Remember(Note note, int first, int end)
    {
        const int Farthest = 7;
        for (var near = Math.Max(0, first - Farthest); near < Math.Min(note.Tokens.Length, end + Farthest); near++)
        {
            var token = note.Tokens[near];
            if (token.Kind is TokenKind.Word or TokenKind.Number)
            {
                Words.TryAdd(token.Hash, note.Chars[token.Start..token.StemEnd].ToLowerInvariant());
            }
        }
    }
}
