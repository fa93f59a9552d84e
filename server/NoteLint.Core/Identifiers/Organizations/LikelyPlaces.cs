using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Identifiers.Places;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Organizations;

/// <summary>
/// Places, schools and employers that no rule finds and the model does: they count only where nobody may be identified. Detectors ask for them by
/// <see cref="Linting.NoteAnalyses.Get{T}"/>, so that a note is read once.
/// </summary>
internal sealed class LikelyPlaces
{
    private const int Threshold = 50;

    private readonly List<FoundIdentifier> found = [];

    /// <summary>All of them, by position; none overlaps another identifier.</summary>
    public IReadOnlyList<FoundIdentifier> All => found;

    /// <summary>True for a sentence in which capitals tell names.</summary>
    public static bool IsReadable(NameText text, in Sentence sentence) =>
        sentence.Kind is not (SentenceKind.NotProse or SentenceKind.Heading) && SentenceStyles.Of(text, sentence) != SentenceStyle.Capitals;

    /// <summary>Reads a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="known">What rules find.</param>
    /// <param name="names">Whom the note names.</param>
    public static LikelyPlaces Read(Note note, AllIdentifiers known, PersonNames names)
    {
        var places = new LikelyPlaces();
        var text = new NameText(note);
        var features = new ProperNameFeatures(note);
        foreach (var sentence in note.Sentences)
        {
            bool? isReadable = null;
            for (var index = sentence.FirstToken; index < sentence.EndToken; index++)
            {
                if (features.EndOf(index, sentence) is var end && end == index)
                {
                    continue;
                }

                if (!(isReadable ??= IsReadable(text, sentence)))
                {
                    break;
                }

                var span = TextSpan.FromBounds(note.Tokens[index].Start, note.Tokens[end - 1].StemEnd);
                if (known.At(span) is null && !names.HasName(span, isLikelyToo: end == index + 1) && !IsLarger(note, index, end) && !KnownFigures.StandAt(text, index, sentence.FirstToken) && !text.Figures.IsIn(end - 1) && FacilityReader.IsDistinct(note, index, end) && ProperNameModel.Score(features.Read(index, end, sentence)) is (var kind, >= Threshold))
                {
                    places.found.Add(new(kind, span, Evidence.Look));
                }

                index = end - 1;
            }
        }

        return places;
    }

    // "from Ohio", "in New York State", "in Tamil Nadu"
    private static bool IsLarger(Note note, int first, int end) =>
        States.IsLarger(note.Tokens[first]) && States.IsLarger(note.Tokens[end - 1])
        || States.NameLength(note, first) is > 0 and var length && (first + length >= end || first + length + 1 == end && note.Chars.AsSpan(note.Tokens[end - 1].Start, note.Tokens[end - 1].Length) is "State");
}
