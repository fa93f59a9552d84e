using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Documentation;

/// <summary>Words of an event in a note.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index just past the last token.</param>
/// <param name="Sentence">Index of their sentence.</param>
/// <param name="Term">What they stand for.</param>
internal readonly record struct TopicHit(int First, int End, int Sentence, TopicTerm Term)
{
    /// <summary>Where they stand (UTF-16 offsets).</summary>
    public TextSpan SpanIn(Note note) => TextSpan.FromBounds(note.Tokens[First].Start, note.Tokens[End - 1].StemEnd);
}
