using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Notes;

/// <summary>
/// A clinical note, understood: header, sections, sentences, tokens, quotations. Immutable and safe on any thread. What only
/// matters around a match (negation, subject, attribution) is worked out when asked for.
/// </summary>
public sealed partial class Note
{
    private readonly Token[] tokens;
    private readonly Sentence[] sentences;

    private Note(SourceText text, string chars, Token[] tokens, Sentence[] sentences)
    {
        Text = text;
        Chars = chars;
        this.tokens = tokens;
        this.sentences = sentences;
    }

    /// <summary>The text as it came in.</summary>
    public SourceText Text { get; }

    /// <summary>The same text as one string: offsets are those of <see cref="Text"/>.</summary>
    public string Chars { get; }

    /// <summary>All tokens in order.</summary>
    public ReadOnlySpan<Token> Tokens => tokens;

    /// <summary>All sentences in order; every token belongs to exactly one, or to none where it is not prose.</summary>
    public ReadOnlySpan<Sentence> Sentences => sentences;
}
