using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Encoders;
using NoteLint.Core.Identifiers;
using NoteLint.Core.Identifiers.Hearing;
using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Identifiers.Organizations;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;
using NoteLint.GoldSpans;

namespace NoteLint.EncoderTraining;

/// <summary>Makes examples of notes with gold spans.</summary>
internal static class WordExampleReader
{
    private const int WeightOfMarked = 3;

    private static readonly string[] Kinds = ["name", "place", "employer", "school"];

    /// <summary>Reads files, with other names each time.</summary>
    /// <param name="files">The notes of each. Those of a file that says somewhere which identifiers a note for the chart need not have ("name!") are known in all.</param>
    /// <param name="swapper">Gives the names.</param>
    /// <param name="pieces">The pieces that are known.</param>
    /// <param name="random">Chooses the names.</param>
    public static IReadOnlyList<WordExample> ReadAll(IEnumerable<IEnumerable<GoldNote>> files, NameSwapper swapper, WordPieces pieces, Random random)
    {
        var notes = new List<(GoldNote Note, bool IsMarked)>();
        foreach (var file in files.Select(static file => file.ToArray()))
        {
            var naming = Array.FindAll(file, static note => !note.Spans.IsEmpty);
            var isMarked = Array.Exists(naming, static note => note.Spans.Any(static span => span.Label.EndsWith(GoldNote.OfChart)));
            foreach (var note in Enumerable.Repeat(file, isMarked ? WeightOfMarked : 1).SelectMany(static notes => notes))
            {
                var cut = isMarked ? NoteCutter.Cut(note, naming[random.Next(naming.Length)], random) : note;
                notes.Add((swapper.Swap(cut, random), isMarked));
            }
        }

        return [.. notes.AsParallel().AsOrdered().SelectMany(note => Read(note.Note, note.IsMarked, pieces))];
    }

    /// <summary>Reads a note.</summary>
    /// <param name="gold">The note. Where its labels say which identifiers a note for the chart need not have ("name!"), all is known of it.</param>
    /// <param name="isMarked">True for such a note, also where it has none.</param>
    /// <param name="pieces">The pieces that are known.</param>
    public static IEnumerable<WordExample> Read(GoldNote gold, bool isMarked, WordPieces pieces)
    {
        var note = Note.Parse(SourceText.From(gold.Text));
        var names = PersonNames.ReadByRules(note, heard: null);
        var identifiers = AllIdentifiers.Read(note);
        var marks = MarkedWords.Read(note, names, identifiers, LikelyPlaces.Read(note, identifiers, names));
        foreach (var window in IdentifierWindow.Cut(note, pieces))
        {
            var words = new int[window.Pieces.Length];
            var claims = new List<float[]>();
            for (var i = 0; i < words.Length; i++)
            {
                var token = window.Tokens[i];
                if (token < 0 || note.Tokens[token].Kind is not (TokenKind.Word or TokenKind.Number) || marks[token] == 0)
                {
                    words[i] = -1;
                }
                else if (i > 0 && window.Tokens[i - 1] == token)
                {
                    words[i] = words[i - 1];
                }
                else
                {
                    words[i] = claims.Count;
                    claims.Add(ClaimsOf(gold, isMarked, note.Tokens[token], marks[token]));
                }
            }

            yield return new(window.Pieces, [.. window.Tokens.Select(token => token < 0 ? 0 : marks[token])], words, [.. claims]);
        }
    }

    private static float[] ClaimsOf(GoldNote gold, bool isMarked, in Token token, ulong marks)
    {
        var span = new TextSpan(token.Start, token.StemEnd - token.Start);
        var label = gold.Spans.FirstOrDefault(place => place.Span.OverlapsWith(span))?.Label;
        var kind = label?.TrimEnd(GoldNote.OfChart, NoteCutter.Unsure) switch
        {
            "PERSON" => "name",
            "GPE" or "LOCATION" or "STREET_ADDRESS" => "place",
            var other => other,
        };
        var claims = Array.ConvertAll(Kinds, known => known == kind ? 1f : 0f);
        var isDate = kind == "date" ? 1f : 0f;
        var isAnyPlace = Math.Max(claims[1], Math.Max(claims[2], claims[3]));
        if (isMarked)
        {
            return [.. claims, isAnyPlace, isDate, label is null ? 0 : label[^1] switch { GoldNote.OfChart => 1, NoteCutter.Unsure => Unknown, _ => 0 }];
        }

        // In a note for the chart what has no span may be a name all the same; in a report of medicine, what rules find may.
        if (gold.Profile == NoteProfile.Progress)
        {
            return label is null ? [Unless(marks, Names), Unknown, Unless(marks, Places), Unless(marks, Places), Unknown, Unknown, 0] : [.. claims, isAnyPlace, Unknown, 1];
        }

        if (gold.Spans.Any(static place => char.IsUpper(place.Label[0])))
        {
            return kind == "place" ? [0, 1, 0, 0, 1, 0, Unknown] : [claims[0], Unknown, Unknown, Unknown, Unknown, label is null ? 0 : Unknown, Unknown];
        }

        return gold is { Profile: null, Spans.IsEmpty: true }
            ? [Unless(marks, Names), Unless(marks, Places), Unless(marks, Places), Unless(marks, Places), Unless(marks, Places), Unless(marks, Dates), Unknown]
            : [.. claims, isAnyPlace, isDate, Unknown];
    }

    private const float Unknown = float.NaN;

    private const ulong Names = (1UL << (int)WordMark.Client) | (1UL << (int)WordMark.Clinician) | (1UL << (int)WordMark.OtherClient) | (1UL << (int)WordMark.ThirdParty) | (1UL << (int)WordMark.LikelyName);
    private const ulong Dates = 1UL << (int)WordMark.Date;
    private const ulong Places = (1UL << (int)WordMark.Locality) | (1UL << (int)WordMark.StreetAddress) | (1UL << (int)WordMark.Facility) | (1UL << (int)WordMark.Employer) | (1UL << (int)WordMark.School) | (1UL << (int)WordMark.LikelyPlace);

    private static float Unless(ulong marks, ulong any) => (marks & any) != 0 ? Unknown : 0;
}
