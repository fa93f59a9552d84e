using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Who decides for the client said yes, however far from the verb they are named: "her agent under the power of attorney, in force since March, signed it".</summary>
internal static class DecidersWord
{
    private const int Reach = 30;
    private const int Before = 6;
    private const int ObjectReach = 8;
    private const int Beside = 2;

    private static readonly PhraseSet Deciders = new(
        "guardian", "conservator", "decision maker", "decision-maker", "power of attorney", "poa", "lpa", "proxy", "attorney for personal care", "attorney for property", "attorney for health", "health care agent", "healthcare agent", "legal representative",
        "court-appointed deputy", "deputy appointed by", "surrogate");

    /// <summary>Words by which who decides for the client does not say yes.</summary>
    public static readonly WordSet Refusals = new("not no never nor neither refused refuses declined declines objected objects against withheld withdrew revoked undecided unsure reluctant cannot didn't doesn't hasn't haven't hadn't won't wouldn't couldn't can't isn't wasn't");

    private static readonly WordSet Giving = new("gave given gives granted grants signed signs agreed agrees consented consents authorized authorised directed instructed okayed permitted approved");
    private static readonly WordSet GivingAlone = new("agreed agrees consented consents authorized authorised okayed permitted approved");
    private static readonly WordSet Open = new("if unless whether until before when once will would should shall must may might could can pending asked asking unsigned without yet needs");
    private static readonly WordSet Objects = new("consent permission form forms it release releases authorization authorisation approval agreement assent roi");

    /// <summary>Where they do in a note.</summary>
    public static List<Place> Find(Note note)
    {
        var places = new List<Place>();
        for (var token = Deciders.Find(note, 0, out var end); token >= 0; token = Deciders.Find(note, token + 1, out end))
        {
            var index = note.SentenceIndexAt(token);
            if (index >= 0 && GivenAt(note, note.Sentences[index], token, end) is var verb && verb >= 0)
            {
                places.Add(new Place(index, end, verb));
            }
        }

        return places;
    }

    /// <summary>True where that stands near a sentence, or further off by the name of the kind.</summary>
    public static bool Stands(ConsentReading reading, ConsentKind kind, int sentence)
    {
        foreach (var place in reading.DecidersWords)
        {
            var given = reading.Note.Sentences[place.Sentence];
            var (_, end) = ActReader.Around(given, place.Verb);
            if (IsGiven(reading.Note, kind, place, end) && IsAbout(reading, kind, place, end, reading.Distance(place.Sentence, sentence)) && IsForThose(reading.Note, kind, place, end, sentence))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where a sentence tells so.</summary>
    public static bool IsIn(Note note, in Sentence sentence) =>
        Deciders.Find(note, sentence.FirstToken, out var end) is var token && token >= 0 && token < sentence.EndToken && GivenAt(note, sentence, token, end) >= 0;

    private static int GivenAt(Note note, in Sentence sentence, int decider, int first)
    {
        if (sentence.Kind is SentenceKind.Heading or SentenceKind.NotProse || note.QuotationAt(note.Tokens[decider].Start) is not null
            || IsAny(note, Math.Max(sentence.FirstToken, decider - Before), decider))
        {
            return -1;
        }

        for (var token = first; token < Math.Min(sentence.EndToken, first + Reach) && note.Chars[note.Tokens[token].Start] != ';'; token++)
        {
            if (Open.Contains(note.Tokens[token]) || Refusals.Contains(note.Tokens[token]))
            {
                return -1;
            }

            if (Giving.Contains(note.Tokens[token]))
            {
                var end = Math.Min(sentence.EndToken, token + ObjectReach);
                return Refusals.IsIn(note.Tokens, token + 1, end) || note.QuotationAt(note.Tokens[token].Start) is not null ? -1 : token;
            }
        }

        return -1;
    }

    // "If her guardian signs", "without her guardian", "asked whether the POA agreed"
    private static bool IsAny(Note note, int first, int end)
    {
        for (var token = end - 1; token >= first && note.Tokens[token].Kind != TokenKind.Punctuation; token--)
        {
            if (Open.Contains(note.Tokens[token]) || Refusals.Contains(note.Tokens[token]))
            {
                return true;
            }
        }

        return false;
    }

    // "signed it", "agreed."; not "gave her lunch money", "agreed to bring her"
    private static bool IsGiven(Note note, ConsentKind kind, in Place place, int end)
    {
        var next = place.Verb + 1;
        return (GivingAlone.Contains(note.Tokens[place.Verb]) && (next >= end || note.Tokens[next].Kind == TokenKind.Punctuation))
            || Objects.IsIn(note.Tokens, next, Math.Min(end, next + ObjectReach)) || Names(note, next, Math.Min(end, next + ObjectReach), kind);
    }

    // A release for the pediatrician says nothing on the landlord.
    private static bool IsForThose(Note note, ConsentKind kind, in Place place, int end, int act)
    {
        if (kind is not (ConsentKind.ReleaseOfInformation or ConsentKind.Part2) || place.Sentence == act)
        {
            return true;
        }

        var (first, last) = ActReader.Around(note.Sentences[act], note.Sentences[act].FirstToken);
        var isNamed = false;
        for (var token = place.Verb + 1; token < end; token++)
        {
            var length = ConsentLexicon.Shared.Persons.LengthAt(note, token, end);
            for (var word = token; word < token + length; word++)
            {
                isNamed = true;
                for (var other = first; other < last; other++)
                {
                    if (note.Tokens[other].Hash == note.Tokens[word].Hash)
                    {
                        return true;
                    }
                }
            }
        }

        return !isNamed;
    }

    // What was given for treatment says nothing on meeting by video.
    private static bool IsAbout(ConsentReading reading, ConsentKind kind, in Place place, int end, int distance)
    {
        var isNamed = Names(reading.Note, place.First, end, kind);
        return isNamed || (distance <= Beside && (kind == ConsentKind.Treatment || !Names(reading.Note, place.First, end, ConsentKind.Treatment)));
    }

    private static bool Names(Note note, int first, int end, ConsentKind kind) =>
        ConsentLexicon.Shared.IsIn(kind, ConsentRole.Names, note, first, end) || ConsentLexicon.Shared.IsIn(kind, ConsentRole.OwnName, note, first, end);

    /// <summary>A sentence, the end of the words that name who decides, and the verb.</summary>
    internal readonly record struct Place(int Sentence, int First, int Verb);
}
