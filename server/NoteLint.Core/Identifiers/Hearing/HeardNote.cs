using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Identifiers.Organizations;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;
using Person = NoteLint.Core.Identifiers.Names.Person;

namespace NoteLint.Core.Identifiers.Hearing;

/// <summary>What the <see cref="IdentifierEncoder"/> hears in a note, and what follows from it where rules are in doubt.</summary>
internal sealed class HeardNote
{
    // It learned from notes: of a sentence or two rules know more, and a longer text would take seconds.
    private const int ShortestNote = 40;
    private const int LongestNote = 3000;

    // Logarithms of odds. Chosen while looking at the totals of aside-1 to aside-8 in tests/NoteLint.Core.Tests/Identifiers/gold: what rules show well
    // needs much to be denied.
    private const float LeastOfName = 1.3f;
    private const float LeastOfWord = 2.5f;
    private const float LeastOfKnownName = -1.3f;
    private const float LeastOfShownName = -5.5f;
    private const float LeastOfLikelyName = 0.5f;
    private const float LeastOfShortName = -2;
    private const float LeastOfPlace = 1.5f;
    private const float LeastOfKnownPlace = -3;
    private const float LeastOfDate = 0;
    private const float LeastOfNewFinding = 0;
    private const float LeastOfKnownFinding = -2.5f;
    private const float SureFinding = 1.5f;
    private const float ClearFinding = 2.5f;

    private const int LongestInitials = 4;

    private readonly HeardWords words;

    private HeardNote(HeardWords words) => this.words = words;

    /// <summary>Hears a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="names">Whom rules find in it.</param>
    /// <param name="identifiers">Finds what else identifies.</param>
    /// <returns>Null for what is too short or too long, in words and marks, and for an excerpt.</returns>
    public static HeardNote? Read(Note note, PersonNames names, Func<AllIdentifiers> identifiers)
    {
        if (note.IsExcerpt || note.Tokens.Length is < ShortestNote or > LongestNote)
        {
            return null;
        }

        var known = identifiers();
        var marks = MarkedWords.Read(note, names, known, LikelyPlaces.Read(note, known, names));
        return new(IdentifierEncoder.Shipped.Read(note, marks));
    }

    /// <summary>True for a word of a name, whatever rules say.</summary>
    /// <param name="token">The word's index.</param>
    /// <param name="isWord">True for a word of the language, and for what may be a short form.</param>
    public bool IsOfName(int token, bool isWord) => words.Of(token, HeardSign.Name) >= Math.Max(isWord ? LeastOfWord : LeastOfName, words.Of(token, HeardSign.AnyPlace));

    /// <summary>True where what rules take for a name is nobody's, and no place's. Another client is never left out.</summary>
    /// <param name="mention">The place.</param>
    /// <param name="isLabelled">True where it stands in the header.</param>
    public bool IsNobody(NameMention mention, bool isLabelled) =>
        mention.Role != PersonRole.OtherClient
        && words.Mean(mention.First, mention.End, HeardSign.Name) is > HeardWords.OfNothing and var name && name < (isLabelled || mention.HasTitle || mention.Relation is not null ? LeastOfShownName : LeastOfKnownName)
        && words.Mean(mention.First, mention.End, HeardSign.AnyPlace) < LeastOfPlace;

    /// <summary>True where what rules take for a name is heard as one.</summary>
    /// <param name="mention">The place.</param>
    public bool IsSomebody(NameMention mention) => words.Mean(mention.First, mention.End, HeardSign.Name) >= LeastOfName;

    /// <summary>True where what only looks like a name is nobody's. Of initials too little is heard, and little of what may be three or four of them.</summary>
    /// <param name="mention">The place.</param>
    public bool IsUnlikely(NameMention mention) => !IsInitials(mention)
        && words.Mean(mention.First, mention.End, HeardSign.Name) is > HeardWords.OfNothing and var name && name < (mention.Span.Length > LongestInitials ? LeastOfLikelyName : LeastOfShortName);

    // "RL", "K.M."
    private static bool IsInitials(NameMention mention) => mention.Span.Length <= 2 || mention.Span.Length <= LongestInitials && mention.End - mention.First > 1;

    /// <summary>How much is heard that somebody need not be named in a note for the chart (the logarithm of the odds, a mean of all places); null where nothing is.</summary>
    /// <param name="person">Who.</param>
    public float? FindingOf(Person person) => person.Mentions.Select(FindingOf).Where(static finding => finding > HeardWords.OfNothing).Cast<float?>().Average();

    /// <summary>True for a word of a date.</summary>
    /// <param name="token">The word's index.</param>
    public bool IsOfDate(int token) => words.Of(token, HeardSign.Date) >= LeastOfDate;

    /// <summary>What kind of place, school or employer a word is a part of; null where of none.</summary>
    /// <param name="token">The word's index.</param>
    public IdentifierKind? KindAt(int token)
    {
        if (words.Of(token, HeardSign.AnyPlace) < Math.Max(LeastOfPlace, words.Of(token, HeardSign.Name)))
        {
            return null;
        }

        var (place, employer, school) = (words.Of(token, HeardSign.Place), words.Of(token, HeardSign.Employer), words.Of(token, HeardSign.School));
        var isFinding = words.Of(token, HeardSign.Finding) >= LeastOfNewFinding;
        return school > employer && (isFinding || school > place) ? IdentifierKind.School : isFinding || employer > place ? IdentifierKind.Employer : IdentifierKind.Facility;
    }

    /// <summary>True where what rules take for a place, a school or an employer is heard to be none, and nobody's name either.</summary>
    /// <param name="note">The note.</param>
    /// <param name="span">The place (UTF-16 offsets).</param>
    public bool IsNoPlace(Note note, TextSpan span) => MeanOf(note, span, HeardSign.AnyPlace) is > HeardWords.OfNothing and < LeastOfKnownPlace && MeanOf(note, span, HeardSign.Name) < LeastOfKnownName;

    /// <summary>True for what is heard to belong where it stands or not. Others, as a social security number or a password, rules know wherever they stand.</summary>
    /// <param name="kind">The kind.</param>
    public static bool HearsWhere(IdentifierKind kind) => kind is IdentifierKind.PhoneNumber or IdentifierKind.FaxNumber or IdentifierKind.EmailAddress or IdentifierKind.WebAddress or IdentifierKind.InternetAddress
        or IdentifierKind.StreetAddress or IdentifierKind.LicenseNumber or IdentifierKind.AccountNumber or IdentifierKind.Device or IdentifierKind.OtherNumber or IdentifierKind.Employer or IdentifierKind.School;

    /// <summary>True where a number, a school or an employer is heard to be what a note for the chart need not name.</summary>
    /// <param name="note">The note.</param>
    /// <param name="span">The place (UTF-16 offsets).</param>
    /// <param name="kind">Its kind: a number that has no label must be heard more surely.</param>
    public bool IsFinding(Note note, TextSpan span, IdentifierKind kind) => MeanOf(note, span, HeardSign.Finding) >= (kind is IdentifierKind.Employer or IdentifierKind.School ? LeastOfNewFinding : SureFinding);

    /// <summary>True where so much is heard of it that even a field or a clinician beside it does not speak for a number, a school or an employer.</summary>
    /// <param name="note">The note.</param>
    /// <param name="span">The place (UTF-16 offsets).</param>
    public bool IsClearFinding(Note note, TextSpan span) => MeanOf(note, span, HeardSign.Finding) >= ClearFinding;

    /// <summary>Of what kind an identifier is by rules and by what is heard: what looks like any building may be where somebody works or learns.</summary>
    /// <param name="note">The note.</param>
    /// <param name="identifier">What rules find.</param>
    public IdentifierKind KindOf(Note note, in FoundIdentifier identifier) => identifier.Kind != IdentifierKind.Facility || !IsFinding(note, identifier.Span, IdentifierKind.Employer)
        ? identifier.Kind
        : MeanOf(note, identifier.Span, HeardSign.School) > MeanOf(note, identifier.Span, HeardSign.Employer) ? IdentifierKind.School : IdentifierKind.Employer;

    /// <summary>True where a number, a school or an employer that rules find is heard to belong into a note for the chart.</summary>
    /// <param name="note">The note.</param>
    /// <param name="span">The place (UTF-16 offsets).</param>
    public bool BelongsAt(Note note, TextSpan span) => MeanOf(note, span, HeardSign.Finding) is > HeardWords.OfNothing and < LeastOfKnownFinding;

    private float MeanOf(Note note, TextSpan span, HeardSign sign)
    {
        var first = note.TokenFrom(span.Start);
        var end = first;
        while (end < note.Tokens.Length && note.Tokens[end].Start < span.End)
        {
            end++;
        }

        return words.Mean(first, end, sign);
    }

    private float FindingOf(NameMention mention) => words.Mean(mention.First, mention.End, HeardSign.Finding);
}
