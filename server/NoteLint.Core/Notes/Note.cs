using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Notes.Statements;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Notes;

/// <summary>
/// A clinical note, understood: header, sections, sentences, tokens, quotations. Immutable and safe on any thread. What only
/// matters around a match (quotations, negation, subject, attribution, signing) is worked out when asked for.
/// </summary>
public sealed partial class Note
{
    private readonly Token[] tokens;
    private readonly Sentence[] sentences;
    private readonly int[] quoteTokens;
    private readonly int[] numberTokens;
    private readonly Lazy<ImmutableArray<Quotation>> quotations;
    private readonly Lazy<Signing?> signing;
    private readonly Lazy<FrozenSet<uint>> clientNames;

    private Note(SourceText text, string chars, NoteParts parts)
    {
        Text = text;
        Chars = chars;
        tokens = parts.Tokens;
        sentences = parts.Sentences;
        quoteTokens = parts.QuoteTokens;
        numberTokens = parts.NumberTokens;
        Header = parts.Outline.Header;
        FrontMatter = parts.Outline.FrontMatter;
        Sections = parts.Outline.Sections;
        Format = NoteForms.FormatOf(chars, Header, FrontMatter, Sections);
        quotations = new(() => QuotationReader.Read(this, quoteTokens));
        signing = new(() => SigningReader.Read(this) ?? SwornPapers.Read(this));
        clientNames = new(ReadClientNames);
    }

    /// <summary>The text as it came in.</summary>
    public SourceText Text { get; }

    /// <summary>True for an excerpt of a long note: what is heard only in whole notes is not heard in it, as it is not in the long one.</summary>
    public bool IsExcerpt { get; private init; }

    /// <summary>The same text as one string: offsets are those of <see cref="Text"/>.</summary>
    public string Chars { get; }

    /// <summary>
    /// All tokens in order, without overlap. Between them stand only white space, marks of Markdown (emphasis, heading and list
    /// marks, bars of tables) and lines made of marks.
    /// </summary>
    public ReadOnlySpan<Token> Tokens => tokens;

    /// <summary>Indices of the tokens that are numbers, in order: where to look for dates, telephone numbers and the like.</summary>
    public ReadOnlySpan<int> NumberTokens => numberTokens;

    /// <summary>All sentences in order; every token but a <see cref="TokenKind.ParagraphBreak"/> belongs to exactly one.</summary>
    public ReadOnlySpan<Sentence> Sentences => sentences;

    /// <summary>The header's fields in order; empty where the note has no header.</summary>
    public ImmutableArray<HeaderField> Header { get; }

    /// <summary>The entries of the front matter in order; empty where there is none.</summary>
    public ImmutableArray<HeaderField> FrontMatter { get; }

    /// <summary>The sections in order; together they are the whole text. Never empty.</summary>
    public ImmutableArray<Section> Sections { get; }

    /// <summary>The form in which the note is written.</summary>
    public NoteFormat Format { get; }

    /// <summary>The quotations in order, without overlap; one inside another is part of the outer.</summary>
    public ImmutableArray<Quotation> Quotations => quotations.Value;

    /// <summary>True when the note is signed, final, locked or under a legal hold: it is not edited.</summary>
    public bool IsSigned => Signing is not null;

    /// <summary>What shows that the note is signed; null when nothing does. A typed name alone does not.</summary>
    public Signing? Signing => signing.Value;

    /// <summary>True when the text has a note's header or at least two note sections; a README or a change log has neither.</summary>
    public bool LooksLikeNote => NoteForms.LooksLikeNote(Chars, Header, Sections);

    /// <summary>Reads a note.</summary>
    /// <param name="text">The text; any text is a note, if an empty one.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public static Note Parse(SourceText text, CancellationToken cancellationToken = default) => Parse(text, isExcerpt: false, cancellationToken);

    /// <summary>Reads an excerpt of a note that is too long to be heard as a whole.</summary>
    /// <param name="text">The excerpt.</param>
    public static Note ParseExcerpt(SourceText text) => Parse(text, isExcerpt: true, CancellationToken.None);

    private static Note Parse(SourceText text, bool isExcerpt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        var chars = text.ToString();
        return new(text, chars, NoteReader.Read(chars, cancellationToken)) { IsExcerpt = isExcerpt };
    }

    /// <summary>The sentence of a token.</summary>
    /// <param name="tokenIndex">Index into <see cref="Tokens"/>.</param>
    /// <returns>Index into <see cref="Sentences"/>; -1 for a paragraph break.</returns>
    public int SentenceIndexAt(int tokenIndex)
    {
        var low = 0;
        var high = sentences.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (sentences[middle].FirstToken > tokenIndex)
            {
                high = middle - 1;
            }
            else if (sentences[middle].EndToken <= tokenIndex)
            {
                low = middle + 1;
            }
            else
            {
                return middle;
            }
        }

        return -1;
    }

    /// <summary>The first token that starts at an offset or behind it.</summary>
    /// <param name="offset">UTF-16 offset.</param>
    /// <returns>Index into <see cref="Tokens"/>; their number where none follows.</returns>
    internal int FirstTokenFrom(int offset)
    {
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = tokens[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The section that an offset lies in; at the text's end the last.</summary>
    /// <param name="offset">UTF-16 offset.</param>
    public Section SectionAt(int offset)
    {
        var low = 0;
        var high = Sections.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            (low, high) = Sections[middle].Span.Start > offset ? (low, middle - 1) : (middle, high);
        }

        return Sections[low];
    }

    /// <summary>The quotation that an offset lies in, its marks included; null outside of quotations.</summary>
    /// <param name="offset">UTF-16 offset.</param>
    public Quotation? QuotationAt(int offset)
    {
        var low = 0;
        var high = Quotations.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var span = Quotations[middle].Span;
            if (span.Contains(offset))
            {
                return Quotations[middle];
            }

            (low, high) = span.Start > offset ? (low, middle - 1) : (middle + 1, high);
        }

        return null;
    }

    /// <summary>True when the words at these tokens are said not to be so: "denies …", "no evidence of …", "was ruled out".</summary>
    /// <param name="firstToken">Index of the first token.</param>
    /// <param name="endToken">Index just past the last token.</param>
    public bool IsNegated(int firstToken, int endToken) => Negation.IsNegated(this, firstToken, endToken);

    /// <summary>About whom the statement at these tokens is.</summary>
    /// <param name="firstToken">Index of the first token.</param>
    /// <param name="endToken">Index just past the last token.</param>
    public Person SubjectOf(int firstToken, int endToken) => Subjects.SubjectOf(this, firstToken, endToken);

    /// <summary>True when the words at these tokens, an adjective, describe a person other than the writer: "a demanding client", "mother was demanding".</summary>
    /// <param name="firstToken">Index of the first token.</param>
    /// <param name="endToken">Index just past the last token.</param>
    public bool DescribesPerson(int firstToken, int endToken) => Descriptions.IsOfPerson(this, firstToken, endToken);

    /// <summary>True when the words at these tokens, the name of a condition, stand for a person as a noun: "a schizophrenic", not "a schizophrenic disorder".</summary>
    /// <param name="firstToken">Index of the first token.</param>
    /// <param name="endToken">Index just past the last token.</param>
    public bool NamesPerson(int firstToken, int endToken) => PersonLabels.StandsForPerson(this, firstToken, endToken);

    /// <summary>Whose report the words at these tokens are; null when the writer states them.</summary>
    /// <param name="firstToken">Index of the first token.</param>
    /// <param name="endToken">Index just past the last token.</param>
    public Attribution? AttributionOf(int firstToken, int endToken) => Attributions.AttributionOf(this, firstToken, endToken);

    /// <summary>True when the words at these tokens are what a voice says or a delusion holds.</summary>
    /// <param name="firstToken">Index of the first token.</param>
    /// <param name="endToken">Index just past the last token.</param>
    public bool IsOfPsychosis(int firstToken, int endToken) => Psychosis.Holds(this, firstToken, endToken);

    /// <summary>True when a word of this hash is part of a client's name in the header.</summary>
    internal bool IsClientName(uint hash) => clientNames.Value.Contains(hash);

    private FrozenSet<uint> ReadClientNames()
    {
        var names = new HashSet<uint>();
        var next = 0;
        foreach (var token in tokens)
        {
            while (next < Header.Length && (Header[next].Kind != HeaderFieldKind.ClientName || Header[next].Value.End <= token.Start))
            {
                next++;
            }

            if (next == Header.Length)
            {
                break;
            }

            if (token.Kind == TokenKind.Word && token.Case == TokenCase.Capitalized && Header[next].Value.Contains(token.Start))
            {
                names.Add(token.Hash);
            }
        }

        return names.ToFrozenSet();
    }
}
