using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Dates;
using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Identifiers.Organizations;
using NoteLint.Core.Identifiers.Places;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Hearing;

/// <summary>
/// Places, schools, employers, dates and ages beside names that no rule finds: those that the linear model takes for one and the encoder does not deny, and those that the
/// encoder hears. Detectors ask for them by <see cref="Of"/>, so that a note is read once.
/// </summary>
internal sealed class HeardPlaces
{
    private readonly List<FoundIdentifier> found = [];

    /// <summary>All of them, by position; none overlaps another identifier.</summary>
    public IReadOnlyList<FoundIdentifier> All => found;

    /// <summary>Those of the note that is linted; read when a detector first asks.</summary>
    /// <param name="context">The note and what is known of it.</param>
    public static HeardPlaces Of(DetectionContext context) => context.Once(static run => Read(run.Note, run.Analyses.Get(AllIdentifiers.Read), PersonNames.Of(run)));

    /// <summary>Reads a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="known">What rules find.</param>
    /// <param name="names">Whom the note names.</param>
    public static HeardPlaces Read(Note note, AllIdentifiers known, PersonNames names)
    {
        var places = new HeardPlaces();
        places.found.AddRange(LikelyPlaces.Read(note, known, names).All);
        places.found.AddRange(NamedAges.Read(note, known, names));
        if (names.Heard is { } heard)
        {
            places.found.RemoveAll(place => place.Kind != IdentifierKind.Age && heard.IsNoPlace(note, place.Span));
            places.Hear(note, known, names, heard);
        }

        places.found.RemoveAll(place => place.Kind == IdentifierKind.Employer && IsFirearm(note, place.Span));
        places.found.Sort(static (left, right) => left.Span.Start.CompareTo(right.Span.Start));

        return places;
    }

    private void Hear(Note note, AllIdentifiers known, PersonNames names, HeardNote heard)
    {
        const int Common = 3;
        const int ShortestName = 3;
        var text = new NameText(note);
        for (var index = 0; index < note.Tokens.Length; index++)
        {
            if (!IsFree(note.Tokens[index]))
            {
                continue;
            }

            if (IsOfDate(index))
            {
                index = HearDate(index) - 1;
            }
            else if (heard.KindAt(index) is { } kind)
            {
                index = HearPlace(index, kind) - 1;
            }
        }

        // "3/4", "jan 19", "the 22nd", and no year alone; no calendar has the 325 of "5/325"
        int HearDate(int first)
        {
            const int Year = 4;
            var end = EndOf(first, IsOfDate, '/', '-', '.', ',');
            if (HasThreeDigits(first, end))
            {
                return end;
            }

            if (end > first + 1 || note.Tokens[first] is { Kind: TokenKind.Number, Length: not Year } number && !char.IsAsciiDigit(note.Chars[number.End - 1]))
            {
                Add(IdentifierKind.Date, first, end);
            }

            return end;
        }

        bool HasThreeDigits(int from, int to)
        {
            const int Three = 3;
            var digits = 0;
            for (var at = note.Tokens[from].Start; at <= note.Tokens[to - 1].End; at++)
            {
                if (at < note.Tokens[to - 1].End && char.IsAsciiDigit(note.Chars[at]))
                {
                    digits++;
                }
                else if (digits == Three)
                {
                    return true;
                }
                else
                {
                    digits = 0;
                }
            }

            return false;
        }

        int HearPlace(int first, IdentifierKind kind)
        {
            var end = EndOf(first, next => heard.KindAt(next) is not null && (note.Tokens[next - 1].PossessiveLength == 0 || note.Tokens[next].Case != TokenCase.Lower), '&', '-', '.', '\'', '’');
            if (kind == IdentifierKind.School && end < note.Tokens.Length && IsOneName(note, end - 1, end) && SchoolReader.IsHead(note.Tokens[end]) && IsFree(note.Tokens[end]))
            {
                // "fairmount middle school"
                end++;
            }

            var (from, to) = (first, end);
            while (from < to && IsPlain(from))
            {
                from++;
            }

            while (to > from && IsPlain(to - 1) && !MayEndName(to - 1))
            {
                to--;
            }

            // "driving off Route 9 bridge": where somebody drives to die is no work.
            kind = kind == IdentifierKind.Employer && from > 1 && Off.Contains(note.Tokens[from - 1]) && Driving.Contains(note.Tokens[from - 2]) ? IdentifierKind.Facility : kind;
            if (to > from && !IsKindOfFirm(from, to) && HasWord(from, to) && !EndsWord(from) && !text.Figures.IsIn(to - 1) && !IsGeneric(note, from, to) && !IsLarger(note, from, to))
            {
                Add(kind, from, to);
            }

            return end;
        }

        // "to Port Example", "It's in": a small word, a mark, and a word of the language that only opens its line or sentence
        bool IsPlain(int index) => note.Tokens[index].Kind == TokenKind.Punctuation
            || note.Tokens[index].Kind == TokenKind.Word && (text.WordAt(index).IsOnlyWord || note.Tokens[index].Length < ShortestName) && (note.Tokens[index].Case == TokenCase.Lower || Opens(index));

        // "fairmount middle school", "tri-county pallet" in a note without capitals
        bool MayEndName(int index) => note.Tokens[index].Kind == TokenKind.Word && note.Tokens[index].Length >= ShortestName
            && (text.WordAt(index).Word < Common || SchoolReader.IsHead(note.Tokens[index]) || FacilityReader.IsHead(note.Tokens[index]) || BusinessReader.IsHead(note.Tokens[index]));

        // "soiled linen": what a firm's name may end with, alone and in lower case
        bool IsKindOfFirm(int from, int to) => to == from + 1 && note.Tokens[from].Case == TokenCase.Lower && text.WordAt(from).Word > 0 && BusinessReader.IsHead(note.Tokens[from]);

        bool HasWord(int from, int to) => Enumerable.Range(from, to - from).Any(index => note.Tokens[index].Kind == TokenKind.Word);

        // "rear-enders"
        bool EndsWord(int index) => index > 0 && note.Tokens[index].Case == TokenCase.Lower && note.IsMark(index - 1, '-') && note.Tokens[index - 1].End == note.Tokens[index].Start;

        bool Opens(int index) => index == 0 || !IsOneName(note, index - 1, index) || note.SentenceIndexAt(index) is >= 0 and var sentence && note.Sentences[sentence].FirstToken == index;

        bool IsOfDate(int index) => heard.IsOfDate(index) && (note.Tokens[index].Kind == TokenKind.Number || DateWords.MonthOf(note.Tokens[index]) > 0);

        int EndOf(int first, Func<int, bool> isOfSame, params ReadOnlySpan<char> joints)
        {
            var end = first + 1;
            for (var next = end; next < note.Tokens.Length && IsOneName(note, end - 1, next); next++)
            {
                if (isOfSame(next) && IsFree(note.Tokens[next]))
                {
                    end = next + 1;
                }
                else if (next > end || !text.IsMark(next, joints))
                {
                    break;
                }
            }

            return end;
        }

        void Add(IdentifierKind kind, int first, int end) => found.Add(new(kind, TextSpan.FromBounds(note.Tokens[first].Start, note.Tokens[end - 1].StemEnd), Evidence.Look));

        bool IsFree(in Token token)
        {
            var span = TextSpan.FromBounds(token.Start, token.StemEnd);
            return known.At(span) is null && !names.HasName(span, isLikelyToo: true) && !found.Exists(place => place.Span.OverlapsWith(span));
        }
    }

    private static readonly WordSet Driving = new("drive drives drove driving driven");

    private static readonly WordSet Off = new("off into onto through");

    private static bool IsFirearm(Note note, TextSpan span)
    {
        var first = note.TokenFrom(span.Start);
        var end = first;
        while (end < note.Tokens.Length && note.Tokens[end].Start < span.End)
        {
            end++;
        }

        return Weapons.AreMadeBy(note, first, end);
    }

    // "Children's Hospital"
    private static bool IsGeneric(Note note, int first, int end) => FacilityReader.IsHead(note.Tokens[end - 1]) && !FacilityReader.IsDistinct(note, first, end);

    // "in Alaska", "to Ghana"
    private static bool IsLarger(Note note, int first, int end) => States.IsLarger(note.Tokens[end - 1]) && (end == first + 1 || States.IsLarger(note.Tokens[first])) || States.NameLength(note, first) >= end - first;

    private static bool IsOneName(Note note, int last, int next) => !note.Chars.AsSpan(note.Tokens[last].Start, note.Tokens[next].Start - note.Tokens[last].Start).Contains('\n') && note.Tokens[next].Kind != TokenKind.ParagraphBreak;
}
