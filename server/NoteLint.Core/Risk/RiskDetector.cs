using System.Collections.Immutable;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Documentation;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Statements;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Risk;

/// <summary>
/// A risk that a note names. What is said stays word for word; asked is for what the next clinician needs beside it. Only in texts that are
/// notes: a sentence alone has no other place for the rest.
/// </summary>
internal abstract class RiskDetector : DocumentationDetector
{
    private static readonly ImmutableHashSet<string> Decided = ["level", "action"];
    private static readonly WordSet Inquiries = new("asked asks asking screened screens assessed assess inquired evaluated questions question questioned");
    private static readonly WordSet Answers = new("reported reports endorsed endorses said says stated states disclosed discloses admitted described describes answered acknowledged acknowledges revealed yes confirmed confirms has had expressed expresses voiced shared");
    private static readonly WordSet Denials = new("denied denies denying no none negative not absent nil without never");

    private static readonly WordSet Affirmations = new("yes positive present endorsed reported current active passive daily some but");
    private static readonly WordSet Scoring = new("was is were scored score item at rated stood");
    private static readonly WordSet BehindScore = new("of on out days this today all for since at per and in over each every again throughout");
    private static readonly WordSet BeforeItem = new("for on beside by under");
    private static readonly PhraseSet NoneLeft = new(
        "none since", "none now", "none reported", "none today", "none this week", "none at present", "none currently", "none is reported", "there is none", "there are none", "there were none", "there was none",
        "no such thoughts", "no, never");

    // With something behind them these speak of that: "denies any plan".
    private static readonly PhraseSet AnswersOfNo = new("denies any", "denied any", "denies both", "denied both", "denies this", "denied this", "said no", "says no", "answered no", "had none", "has none");

    private static readonly uint No = TokenHash.Of("no");
    private static readonly uint One = TokenHash.Of("one");
    private static readonly uint And = TokenHash.Of("and");

    private static readonly WordSet FirstPerson = new("I I'll I'm I'd I've gonna");
    private static readonly WordSet Verbs = new("threatened threatens threatening wants wanted made makes brought carried bought loaded imagines imagined pictures pictured fantasizes thinks thought plans planned");

    private readonly ImmutableHashSet<string> core;
    private readonly int enough;

    /// <summary>Creates a detector.</summary>
    /// <param name="topic">The risk.</param>
    /// <param name="enough">How many aspects a short note should speak about; a crisis note or an intake should speak about all but one.</param>
    /// <param name="core">Headings of which at least one is needed.</param>
    /// <param name="aspects">What a note may say about the risk: headings and names.</param>
    private protected RiskDetector(Topic topic, int enough, ImmutableHashSet<string> core, params (string Heading, string Name)[] aspects)
        : base(topic, [.. aspects.Select(static aspect => new Aspect(aspect.Heading, aspect.Name, Aspect.Anywhere, Aspect.Anywhere))])
    {
        this.enough = enough;
        this.core = core;
        All = aspects.Length;
    }

    private int All { get; }

    /// <inheritdoc/>
    private protected override bool IsEvent(TopicReading reading, in TopicHit hit)
    {
        var note = reading.Note;
        return reading.IsWholeNote
            && note.SectionAt(note.Tokens[hit.First].Start).Kind is not (SectionKind.History or SectionKind.Plan or SectionKind.Signature or SectionKind.Goals)
            && !note.IsNegated(hit.First, hit.End)
            && !IsOfSomebodyElse(note, hit)
            && !IsQuestion(note, hit)
            && !IsDenied(note, hit)
            && !IsHintDenied(note, hit)
            && !IsDocumentedElsewhere(reading);
    }

    /// <inheritdoc/>
    private protected override bool IsEnough(TopicReading reading, ImmutableHashSet<string> said) =>
        said.Count >= (IsFullAssessment(reading.Note) ? All - 1 : enough) && said.Overlaps(core) && said.Overlaps(Decided);

    // "I will kill my neighbor," he said: of those in a quotation the speaker is the one meant. "Threatened neighbor": a verb that opens the
    // sentence has left the client out.
    private static bool IsOfSomebodyElse(Note note, in TopicHit hit)
    {
        if (note.QuotationAt(note.Tokens[hit.First].Start) is { } quotation && IsFirstPerson(note, hit, quotation))
        {
            return quotation.Speaker is Person.Family or Person.Other && IsSpeakerNamed(note, hit, quotation);
        }

        return !IsOfClient(note, hit)
            && !(note.Sentences[hit.Sentence].FirstToken == hit.First && Verbs.Contains(note.Tokens[hit.First]))
            && note.SubjectOf(hit.First, hit.First + 1) is Person.Family or Person.Other;
    }

    // "… my neighbor," he said: a pronoun behind the quotation is not whom the quotation names.
    private static bool IsSpeakerNamed(Note note, in TopicHit hit, Quotation quotation)
    {
        const int Reach = 6;
        const int LongestLook = 40;
        var outside = 0;
        for (var token = hit.First; token >= Math.Max(0, hit.First - LongestLook) && outside < Reach; token--)
        {
            if (note.Tokens[token].Start < quotation.Span.Start)
            {
                if (note.Chars[note.Tokens[token].Start] == '.')
                {
                    break;
                }

                outside++;
                if (IsSomebodyElse(note, token))
                {
                    return true;
                }
            }
        }

        outside = 0;
        for (var token = hit.First; token < Math.Min(note.Tokens.Length, hit.First + LongestLook) && outside < Reach; token++)
        {
            if (note.Tokens[token].Start >= quotation.Span.End)
            {
                outside++;
                if (note.Chars[note.Tokens[token].Start] == '.' || IsSomebodyElse(note, token))
                {
                    return note.Chars[note.Tokens[token].Start] != '.';
                }
            }
        }

        return false;
    }

    private static bool IsSomebodyElse(Note note, int token) =>
        PersonWords.TryRead(note, token, out var word) && word is { IsPronoun: false, Person: Person.Family or Person.Other } && note.Tokens[token].PossessiveLength == 0;

    // "Pt threatened staff"
    private static bool IsOfClient(Note note, in TopicHit hit) =>
        hit.First > note.Sentences[hit.Sentence].FirstToken && PersonWords.TryRead(note, hit.First - 1, out var word) && word.Person == Person.Client && note.Tokens[hit.First - 1].PossessiveLength == 0;

    private static bool IsFirstPerson(Note note, in TopicHit hit, Quotation quotation)
    {
        const int Reach = 4;
        for (var token = hit.First; token >= Math.Max(0, hit.First - Reach) && note.Tokens[token].Start > quotation.Span.Start; token--)
        {
            if (FirstPerson.Contains(note.Tokens[token]))
            {
                return true;
            }
        }

        return false;
    }

    // "Asked each alone about threats, weapons and thoughts of suicide": what was asked is not what was answered.
    private static bool IsQuestion(Note note, in TopicHit hit)
    {
        if (note.QuotationAt(note.Tokens[hit.First].Start) is not null)
        {
            return false;
        }

        var asked = false;
        var (first, _) = ActReader.Around(note.Sentences[hit.Sentence], hit.First);
        for (var token = first; token < hit.First; token++)
        {
            asked = (asked || Inquiries.Contains(note.Tokens[token])) && !Answers.Contains(note.Tokens[token]);
        }

        return asked;
    }

    // "Suicidal ideation: none", "Thoughts of suicide, no", "No one reported …"
    private static bool IsDenied(Note note, in TopicHit hit) => IsDeniedBehind(note, hit) || IsScoredZero(note, hit) || IsAnsweredBefore(note, hit) || IsOfNoOne(note, hit) || IsAnsweredNo(note, hit);

    // "Suicidal ideation, no plan": behind a comma only an answer that stands alone is one to what stands before; behind a colon the first answer is.
    private static bool IsDeniedBehind(Note note, in TopicHit hit)
    {
        const int Reach = 5;
        var limit = note.Sentences[Math.Min(hit.Sentence + 1, note.Sentences.Length - 1)].EndToken;
        if (hit.End >= limit || note.Chars[note.Tokens[hit.End].Start] is not (':' or '-' or '?' or ','))
        {
            return false;
        }

        if (note.Chars[note.Tokens[hit.End].Start] == ',')
        {
            return hit.End + 1 < limit && Denials.Contains(note.Tokens[hit.End + 1]) && EndsAt(note, hit.End + 2, limit);
        }

        for (var token = hit.End + 1; token < Math.Min(limit, hit.End + 1 + Reach) && note.Tokens[token].Kind != TokenKind.Punctuation && !Affirmations.Contains(note.Tokens[token]); token++)
        {
            if (Denials.Contains(note.Tokens[token]))
            {
                return true;
            }
        }

        return false;
    }

    // "Suicidal ideation: 0 on all days", "item 9 (suicidal thoughts) was 0"; not "suicidal ideation 0-10: 7"
    private static bool IsScoredZero(Note note, in TopicHit hit)
    {
        var end = note.Sentences[hit.Sentence].EndToken;
        var token = hit.End;
        while (token < end && (note.Tokens[token].Kind == TokenKind.Punctuation || Scoring.Contains(note.Tokens[token])))
        {
            token++;
        }

        return token < end && IsZero(note, token)
            && (token + 1 >= end || (note.Tokens[token + 1].Kind == TokenKind.Word ? BehindScore.Contains(note.Tokens[token + 1]) : note.Chars[note.Tokens[token + 1].Start] is not ('-' or '–')));
    }

    // "Marked \"never\" for suicidal thoughts", "circled 0 beside suicidal thoughts"
    private static bool IsAnsweredBefore(Note note, in TopicHit hit)
    {
        var answer = hit.First - 2;
        return answer > note.Sentences[hit.Sentence].FirstToken && BeforeItem.Contains(note.Tokens[hit.First - 1])
            && (IsZero(note, answer) || (note.Chars[note.Tokens[answer].Start] is '"' or '”' && Denials.Contains(note.Tokens[answer - 1])));
    }

    private static bool IsZero(Note note, int token) => note.Tokens[token] is { Kind: TokenKind.Number, Length: 1 } && note.Chars[note.Tokens[token].Start] == '0';

    // "Thoughts of death? No, never.", "I asked about suicidal thoughts. He denies any."; not "… Denies any plan."
    private static bool IsAnsweredNo(Note note, in TopicHit hit)
    {
        var next = Math.Min(hit.Sentence + 1, note.Sentences.Length - 1);
        var (opening, end) = (note.Sentences[next].FirstToken, note.Sentences[next].EndToken);
        for (var token = hit.End; token < end; token++)
        {
            if (next > hit.Sentence && token > opening + 1)
            {
                return false;
            }

            if (NoneLeft.LengthAt(note, token) > 0 || (AnswersOfNo.LengthAt(note, token) is > 0 and var length && EndsAt(note, token + length, end)))
            {
                return true;
            }
        }

        return false;
    }

    // What only hints at it: a wish to be dead that is told stays, whatever is denied behind it.
    private static readonly WordSet Plain = new("die died dies dying dead death suicide suicidal si suicidality kill killing hang hanging shoot drown overdose overdosed overdosing od attempt attempted noose gun pistol rifle knife rope pills bottle goodbye goodbyes funeral alive unalive jump jumping cut burn harm");
    private static readonly WordSet Reserves = new("but although though however except unless if until");

    // "Said life is pointless. Denies wanting to die."; not "… Denies any plan."
    private bool IsHintDenied(Note note, in TopicHit hit)
    {
        if (TopicLexicon.Shared.Of(Topic, "denial-of-all") is not { } net || Plain.IsIn(note.Tokens, hit.First, hit.End))
        {
            return false;
        }

        var next = Math.Min(hit.Sentence + 1, note.Sentences.Length - 1);
        return IsDeniedIn(hit.End, note.Sentences[hit.Sentence].EndToken)
            || (note.Sentences[next].Kind == SentenceKind.Prose && IsDeniedIn(note.Sentences[next].FirstToken, note.Sentences[next].EndToken));

        bool IsDeniedIn(int first, int end)
        {
            for (var token = first; token < end; token++)
            {
                if (net.LengthAt(note, token, end) is > 0 and var length)
                {
                    return note.QuotationAt(note.Tokens[token].Start) is null && note.SubjectOf(token, token + 1) is not (Person.Family or Person.Other) && !Reserves.IsIn(note.Tokens, token + length, end);
                }
            }

            return false;
        }
    }

    private static bool EndsAt(Note note, int token, int end) => token >= end || note.Tokens[token].Kind is TokenKind.Punctuation or TokenKind.ParagraphBreak;

    // "No one in the group reported suicidal ideation"; not "no one was home, and he had suicidal ideation"
    private static bool IsOfNoOne(Note note, in TopicHit hit)
    {
        const int Reach = 8;
        const int Object = 4;
        var answer = -1;
        for (var token = hit.First - 1; token > Math.Max(note.Sentences[hit.Sentence].FirstToken, hit.First - Reach) && note.Tokens[token].Kind == TokenKind.Word && note.Tokens[token].Hash != And; token--)
        {
            answer = answer < 0 && hit.First - token <= Object && Answers.Contains(note.Tokens[token]) ? token : answer;
            if (note.Tokens[token].Hash == One && note.Tokens[token - 1].Hash == No)
            {
                return answer > token;
            }
        }

        return false;
    }

    private bool IsDocumentedElsewhere(TopicReading reading)
    {
        var note = reading.Note;
        if (TopicLexicon.Shared.Of(Topic, "elsewhere") is not { } net)
        {
            return false;
        }

        foreach (var sentence in note.Sentences)
        {
            if (sentence.Kind != SentenceKind.NotProse && net.IsIn(note, sentence.FirstToken, sentence.EndToken))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFullAssessment(Note note) =>
        note.Format == NoteFormat.Intake || note.Sections.Any(static section => section.Kind == SectionKind.Risk && !section.Heading.IsEmpty);
}
