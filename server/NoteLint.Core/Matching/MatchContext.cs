using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Configuration;
using NoteLint.Core.Judgmental.Tone;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Statements;

namespace NoteLint.Core.Matching;

/// <summary>
/// A match and what stands around it: the closed model that <em>Only when</em> conditions are written in. Conditions compiled
/// with the build and those read at run time call the same members.
/// </summary>
public readonly struct MatchContext
{
    private static readonly PhraseSet TheArticle = new("the");
    private static readonly PhraseSet What = new("what", "what a", "what an");
    private static readonly PhraseSet Meaning = new("mean", "means", "meant");

    private static readonly PhraseSet SmallWords = new("a", "an", "the", "of", "on", "in", "to", "for", "and", "at", "by", "with", "from", "or");

    // A title may go on behind the match.
    private const int TitleGoesOn = 3;

    private readonly PhraseMemory memory;

    /// <summary>Creates the context of one match.</summary>
    /// <param name="note">The note that was searched.</param>
    /// <param name="options">The configuration that holds for it.</param>
    /// <param name="firstToken">Index of the match's first token.</param>
    /// <param name="endToken">Index just past its last token.</param>
    /// <param name="memory">Shared by the matches of one run over the note; null for a single match.</param>
    public MatchContext(Note note, LintOptions options, int firstToken, int endToken, PhraseMemory? memory = null)
    {
        SourceNote = note;
        Options = options;
        FirstToken = firstToken;
        EndToken = endToken;
        SentenceIndex = note.SentenceIndexAt(firstToken);
        this.memory = memory ?? new PhraseMemory(note);
    }

    /// <summary>The note that was searched.</summary>
    public Note SourceNote { get; }

    /// <summary>The configuration that holds for it.</summary>
    public LintOptions Options { get; }

    /// <summary>Index of the match's first token.</summary>
    public int FirstToken { get; }

    /// <summary>Index just past its last token.</summary>
    public int EndToken { get; }

    /// <summary>Index of its sentence.</summary>
    public int SentenceIndex { get; }

    /// <summary>Its sentence.</summary>
    public Sentence Sentence => SourceNote.Sentences[SentenceIndex];

    /// <summary>The matched text (UTF-16 offsets), a possessive ending left out.</summary>
    public TextSpan Span => TextSpan.FromBounds(SourceNote.Tokens[FirstToken].Start, SourceNote.Tokens[EndToken - 1].StemEnd);

    /// <summary><c>InQuotation</c>: any part of the match stands between quotation marks.</summary>
    public bool InQuotation => Quotation is not null;

    /// <summary><c>InAttributedSpeech</c>: somebody is reported to have said it.</summary>
    public bool InAttributedSpeech => memory.AttributionOf(FirstToken, EndToken) is not null;

    /// <summary><c>Negated</c>: "no", "denies", "without" and the like stand before it.</summary>
    public bool Negated => SourceNote.IsNegated(FirstToken, EndToken);

    /// <summary><c>InHeading</c>: in a heading of a section.</summary>
    public bool InHeading => Sentence.Kind == SentenceKind.Heading;

    /// <summary><c>InHeaderField</c>: in a header line such as <c>Client: …</c>.</summary>
    public bool InHeaderField => Sentence.Kind == SentenceKind.HeaderField;

    /// <summary><c>InListItem</c>: in an item of a list.</summary>
    public bool InListItem => Sentence.Kind == SentenceKind.ListItem;

    /// <summary><c>InTable</c>: in a cell of a table.</summary>
    public bool InTable => Sentence.Kind == SentenceKind.TableCell;

    /// <summary><c>InMentalStatus</c>: in a mental status examination, by the section's heading or the sentence's own words.</summary>
    public bool InMentalStatus =>
        memory.StartsIn(ClinicalContexts.MentalStatusHeadings, SourceNote.SectionAt(Span.Start).Heading, PhraseScope.Heading)
        || ClinicalContexts.MentalStatusHeadings.LengthAt(SourceNote, Sentence.FirstToken) > 0
        || SentenceHas(ClinicalContexts.MentalStatus);

    /// <summary><c>InLegalContext</c>: the sentence is about courts, police, charges, claims, reports to an agency or forensic work.</summary>
    public bool InLegalContext =>
        memory.StartsIn(ClinicalContexts.LegalHeadings, SourceNote.SectionAt(Span.Start).Heading, PhraseScope.Heading) || SentenceHas(ClinicalContexts.Legal);

    /// <summary><c>InDiagnosis</c>: in a list of diagnoses or problems, by the section's heading, the sentence's first word, or a code of ICD or DSM.</summary>
    public bool InDiagnosis =>
        memory.StartsIn(ClinicalContexts.DiagnosisHeadings, SourceNote.SectionAt(Span.Start).Heading, PhraseScope.Heading)
        || ClinicalContexts.DiagnosisHeadings.LengthAt(SourceNote, Sentence.FirstToken) > 0
        || memory.HasDiagnosisCode(Sentence.Span);

    /// <summary>
    /// <c>InLiteralSense</c>: the sentence is about a story, a stage, a game, a farm, a trade, a machine or words themselves, or tells as a
    /// whole what was seen or done. Never true of words that have no plain sense.
    /// </summary>
    public bool InLiteralSense => (IsBeside(ClinicalContexts.LiteralSense) || SoundsPlain) && !BluntWords.AreAmong(SourceNote, FirstToken, EndToken);

    /// <summary><c>DescribesPerson</c>: the match, an adjective, is said of a person other than the writer.</summary>
    public bool DescribesPerson => SourceNote.DescribesPerson(FirstToken, EndToken);

    /// <summary><c>NamesPerson</c>: the match, the name of a condition, stands for a person: "a schizophrenic", not "a schizophrenic disorder".</summary>
    public bool NamesPerson => SourceNote.NamesPerson(FirstToken, EndToken);

    /// <summary><c>OpensSentence</c>: only marks and a time stand before the match in its sentence: "Must be nice to sleep till noon.", "0200 Whining".</summary>
    public bool OpensSentence => !HasWords(PastTime(Sentence.FirstToken), FirstToken);

    /// <summary><c>ClosesSentence</c>: only marks stand after the match in its sentence, as in "Late again, of course."</summary>
    public bool ClosesSentence => !HasWords(EndToken, Sentence.EndToken);

    /// <summary><c>Section</c>: what its section is for.</summary>
    public SectionKind Section => SourceNote.SectionAt(Span.Start).Kind;

    /// <summary><c>Subject</c>: whom the statement is about.</summary>
    public Person Subject => SourceNote.SubjectOf(FirstToken, EndToken);

    /// <summary><c>Speaker</c>: who is quoted or reported; the writer where neither holds.</summary>
    public Person Speaker =>
        Quotation is { } quotation ? quotation.Speaker
        : memory.AttributionOf(FirstToken, EndToken) is { } attribution ? attribution.Speaker
        : Person.Writer;

    /// <summary><c>Note.Format</c>: the form in which the note is written.</summary>
    public NoteFormat NoteFormat => SourceNote.Format;

    /// <summary><c>LanguagePreference</c>: how the client, or else the folder, wants conditions and identities named.</summary>
    public LanguagePreference LanguagePreference => Options.LanguagePreference;

    /// <summary><c>Note.Signed</c>: the note is signed, locked or under a legal hold.</summary>
    public bool NoteSigned => SourceNote.IsSigned;

    /// <summary>True where the match is a possessive: "addict's", "addicts'".</summary>
    public bool IsPossessive
    {
        get
        {
            var tokens = SourceNote.Tokens;
            ref readonly var last = ref tokens[EndToken - 1];
            return last.PossessiveLength > 0
                || (last.JoinedToNext && EndToken < tokens.Length
                    && SourceNote.Chars[tokens[EndToken].Start] is '\'' or '’' && SourceNote.Chars[last.End - 1] is 's' or 'S' or 'z');
        }
    }

    /// <summary>
    /// True where a capital inside a sentence makes the match part of a name ("the Addict to Athlete program"). Capitals after a
    /// mark ("Impression: Addict") and all capitals are none, but for a title in a list: after a comma, with a small word inside
    /// ("a waltz, Blame It on the Rain"), and in no list of diagnoses and no history.
    /// </summary>
    internal bool IsInProperName
    {
        get
        {
            // "Care for the Elderly": the article says nothing
            var tokens = SourceNote.Tokens;
            var first = EndToken - FirstToken > 1 && TheArticle.LengthAt(SourceNote, FirstToken) > 0 ? FirstToken + 1 : FirstToken;
            var opensName = tokens[first].Case == TokenCase.Capitalized
                // "the IV Drug User Health Survey"
                || (tokens[first] is { Case: TokenCase.Upper, Length: > 1 } && first + 1 < EndToken && tokens[first + 1].Case == TokenCase.Capitalized);
            return opensName
                && first > Sentence.FirstToken
                // the time that opens an entry says nothing: "0200 Demanding"
                && (tokens[first - 1].Kind == TokenKind.Word || (tokens[first - 1].Kind == TokenKind.Number && first - 1 > Sentence.FirstToken) || IsTitleInList(first));
        }
    }

    // "a waltz, Blame It on the Rain, a lullaby": after a comma capitals say nothing ("Depression, Suicidal Gesture"), a small word between them does.
    private bool IsTitleInList(int first)
    {
        var tokens = SourceNote.Tokens;
        if (SourceNote.Chars[tokens[first - 1].Start] != ',' || InDiagnosis || Section is SectionKind.History or SectionKind.Problem)
        {
            return false;
        }

        var end = Math.Min(Sentence.EndToken, EndToken + TitleGoesOn);
        var hasSmallWord = false;
        for (var i = first + 1; i < end && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (tokens[i].Case == TokenCase.Capitalized)
            {
                if (hasSmallWord)
                {
                    return true;
                }
            }
            else if (SmallWords.LengthAt(SourceNote, i) > 0)
            {
                hasSmallWord = true;
            }
            else
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>True in a sentence about a story, the stage, a lesson or words as words: what it calls somebody is said of nobody in care.</summary>
    internal bool IsInStory => IsBeside(ClinicalContexts.Stories) || IsAskedAfter;

    /// <summary>True where the match is what the item or facet of a scale is called: "PCL-R item 5, conning/manipulative".</summary>
    internal bool IsInScaleItem
    {
        get
        {
            if (!SentenceHas(ClinicalContexts.Scales))
            {
                return false;
            }

            var clause = new Clause(SourceNote, FirstToken, EndToken);
            var (first, end) = (FirstToken, EndToken);
            while (first > clause.Low && SourceNote.Chars[SourceNote.Tokens[first - 1].Start] != ';')
            {
                first--;
            }

            while (end < clause.High && SourceNote.Chars[SourceNote.Tokens[end].Start] != ';')
            {
                end++;
            }

            return ClinicalContexts.Scales.IsIn(SourceNote, first, end) && ClinicalContexts.PartsOfScale.IsIn(SourceNote, first, end);
        }
    }

    // "asked what narcissist meant"
    private bool IsAskedAfter => PrecededBy(What) && FollowedBy(Meaning);

    /// <summary>True where the match is a word that is written somewhere or talked about: on a tattoo, a sign, "called an addict".</summary>
    internal bool IsWordAsWord => WordsAsWords.Hold(SourceNote, FirstToken, EndToken);

    /// <summary>True where the match is part of a phrase that means its words as they stand: "a vegetable soup".</summary>
    internal bool IsInLiteralPhrase => LiteralPhrases.Hold(SourceNote, FirstToken, EndToken, Sentence.FirstToken);

    // Outside the match: "made a song and dance" tells of no song.
    private bool IsBeside(PhraseSet phrases)
    {
        if (!SentenceHas(phrases))
        {
            return false;
        }

        var sentence = Sentence;
        return phrases.IsIn(SourceNote, sentence.FirstToken, FirstToken) || phrases.IsIn(SourceNote, EndToken, sentence.EndToken);
    }

    private bool SoundsPlain
    {
        get
        {
            // Who judges in other sentences means an idiom as one.
            if (memory.ToneOf(Sentence) >= SentenceTone.Plain || memory.NoteJudges)
            {
                return false;
            }

            var (first, end) = SentenceTone.ClauseAround(SourceNote, FirstToken, EndToken);
            return SentenceTone.ScoreOf(ToneModel.Shipped, SourceNote, first, end) < SentenceTone.PlainClause;
        }
    }

    private Quotation? Quotation => SourceNote.QuotationAt(Span.Start) ?? SourceNote.QuotationAt(Span.End - 1);

    /// <summary><c>Near("…", words)</c>: one of the phrases stands within so many words before or after, in the same sentence.</summary>
    public bool Near(PhraseSet phrases, int words)
    {
        var sentence = Sentence;
        var tokens = SourceNote.Tokens;
        var first = FirstToken;
        for (var left = words; left > 0 && first > sentence.FirstToken; first--)
        {
            left -= IsWord(tokens[first - 1]) ? 1 : 0;
        }

        var end = EndToken;
        for (var left = words; left > 0 && end < sentence.EndToken; end++)
        {
            left -= IsWord(tokens[end]) ? 1 : 0;
        }

        return phrases.IsIn(SourceNote, first, FirstToken) || phrases.IsIn(SourceNote, EndToken, end);
    }

    /// <summary><c>FollowedBy("…")</c>: one of the phrases follows directly, in the same sentence.</summary>
    public bool FollowedBy(PhraseSet phrases)
    {
        var next = TokenNeighbors.Next(SourceNote.Tokens, SourceNote.Chars, EndToken - 1, Sentence.EndToken);
        return next >= 0 && phrases.LengthAt(SourceNote, next) > 0;
    }

    /// <summary><c>PrecededBy("…")</c>: one of the phrases stands directly before, in the same sentence.</summary>
    public bool PrecededBy(PhraseSet phrases)
    {
        var first = Sentence.FirstToken;
        return FirstToken > first && phrases.EndsAt(SourceNote, first, FirstToken);
    }

    /// <summary><c>Sentence.Has("…")</c>: one of the phrases stands in the same sentence.</summary>
    public bool SentenceHas(PhraseSet phrases) => memory.StartsIn(phrases, Sentence.Span);

    /// <summary><c>Section.Has("…")</c>: one of the phrases stands in the same section, its heading included.</summary>
    public bool SectionHas(PhraseSet phrases) => memory.StartsIn(phrases, SourceNote.SectionAt(Span.Start).Span, PhraseScope.Section);

    /// <summary><c>Note.Has("…")</c>: one of the phrases stands anywhere in the note's prose.</summary>
    public bool NoteHas(PhraseSet phrases) => memory.StartsIn(phrases, TextSpan.FromBounds(0, SourceNote.Chars.Length), PhraseScope.Note);

    // "0915", "9:15"
    private int PastTime(int token)
    {
        const int LongestHour = 2;
        var tokens = SourceNote.Tokens;
        if (token >= FirstToken || tokens[token].Kind != TokenKind.Number)
        {
            return token;
        }

        return tokens[token].Length > LongestHour ? token + 1
            : token + 2 < FirstToken && SourceNote.Chars[tokens[token + 1].Start] is ':' or '.' && tokens[token + 2].Kind == TokenKind.Number ? token + 3
            : token;
    }

    private bool HasWords(int firstToken, int endToken)
    {
        foreach (ref readonly var token in SourceNote.Tokens[firstToken..endToken])
        {
            if (IsWord(token))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWord(in Token token) => token.Kind is TokenKind.Word or TokenKind.Number;
}
