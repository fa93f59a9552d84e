using NoteLint.Core.Linting;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Judgmental;

/// <summary>
/// Quotation marks that doubt instead of quoting: a word or two that nobody is said to have spoken, around something that the client
/// reported as a fact: his "accident", she "lost" the tablets. Exact words of somebody, terms and titles, symptoms, feelings, threats
/// and disclosures are left alone: there quotation marks are a record, or might be one.
/// </summary>
public sealed class ScareQuotesDetector : IDetector
{
    private const int MostWords = 3;

    /// <summary>What is commonly doubted: reasons, relations, work, illness as a reason, effort.</summary>
    private static readonly PhraseSet Doubted = new(
        "accident", "accidents", "accidentally", "injury", "disability", "disabled", "job", "work", "working", "business", "interview", "meeting", "appointment", "emergency",
        "emergencies", "family emergency", "illness", "sick", "sickness", "condition", "allergy", "allergies", "allergic", "friend", "friends", "boyfriend", "girlfriend",
        "fiance", "fiancé", "cousin", "roommate", "car trouble", "transportation", "traffic", "recovery", "recovering", "sobriety", "sober", "clean", "service dog",
        "support animal", "diagnosis", "reason", "reasons", "excuse", "apology", "faith", "religion", "religious reasons", "diet", "exercise", "effort", "trying", "tried", "forgot", "forgotten",
        "lost", "stolen", "misplaced", "spilled", "fell", "busy", "unable", "helping", "helped", "studying", "homework", "volunteering", "resting", "therapy", "treatment",
        "medicine", "medication", "insomnia", "migraine", "seizure", "seizures", "relationship", "marriage", "wife", "husband", "partner", "babysitter", "career", "art",
        "truth", "honest", "truthful", "motivated", "committed", "compliant", "adherent", "gift", "evidence", "facts", "proof");

    /// <summary>Words in the sentence by which quotation marks name or repeat something.</summary>
    private static readonly PhraseSet Naming = new(
        "called", "calls", "call", "named", "names", "known as", "termed", "titled", "entitled", "word", "words", "phrase", "label", "labels", "labeled", "labelled", "nickname",
        "nicknamed", "term", "terms", "refers", "referred", "refer", "means", "meaning", "meant", "rated", "rates", "reads", "read", "wrote", "written", "writes", "spelled", "drew", "draws",
        "asked", "answered", "replied", "told", "spoke", "talked", "talks", "named it", "item", "question", "sign", "tattoo", "card", "list", "poster", "book", "film", "song", "game", "movie",
        "show", "skill", "skills", "technique", "exercise called", "practiced", "practised", "imagined", "defined", "chose", "role play", "script", "letter", "text", "message",
        "email", "header", "form", "box", "checked", "says", "said", "states", "stated", "reports", "reported", "describes", "described");

    private static readonly PhraseSet Before = new(
        "his", "her", "their", "the", "a", "an", "this", "another", "these", "those", "some", "so called", "client's", "patient's", "he", "she", "they", "was", "is", "were", "be",
        "been", "being", "had", "has", "for", "of", "because", "due to", "from", "at", "client", "patient", "claims to be", "new", "latest", "old", "with", "all");

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var note = context.Note;
        foreach (var quotation in note.Quotations)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (!quotation.HasSpeechVerb && FirstToken(note, quotation) is var first and >= 0 && IsScare(context, quotation, first))
            {
                context.Report(
                    quotation.Span,
                    "Write the word without the marks, or say whose word it is; where accounts differ, say which.");
            }
        }
    }

    private static bool IsScare(DetectionContext context, Quotation quotation, int first)
    {
        var note = context.Note;
        var end = first + 1;
        while (end < note.Tokens.Length && note.Tokens[end].Start < quotation.Span.End - 1)
        {
            if (note.Tokens[end].Kind != TokenKind.Word || note.Tokens[end].Case != TokenCase.Lower || end - first > MostWords)
            {
                return false;
            }

            end++;
        }

        var match = new MatchContext(note, context.Options, first, end);
        return end > first + 1
            && Doubted.LengthAt(note, first + 1) == end - first - 1
            && match.Sentence.Kind is SentenceKind.Prose or SentenceKind.ListItem or SentenceKind.TableCell
            && match.PrecededBy(Before)
            && !match.SentenceHas(Naming)
            && note.AttributionOf(first, end) is null;
    }

    private static int FirstToken(Note note, Quotation quotation)
    {
        var low = 0;
        var high = note.Tokens.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (note.Tokens[middle].Start == quotation.Span.Start)
            {
                return middle;
            }

            (low, high) = note.Tokens[middle].Start < quotation.Span.Start ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
