using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Dates;
using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Identifiers.Organizations;
using NoteLint.Core.Identifiers.Places;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Hearing;

/// <summary>
/// Places, schools, employers, dates and ages beside names that no rule finds: those that the linear model takes for one and the encoder does not deny, and those that the
/// encoder hears. Detectors ask for them by <see cref="Linting.NoteAnalyses.Get{T}"/>, so that a note is read once.
/// </summary>
internal sealed class HeardPlaces
{
    private readonly List<FoundIdentifier> found = [];

    /// <summary>All of them, by position; none overlaps another identifier.</summary>
    public IReadOnlyList<FoundIdentifier> All => found;

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

        places.found.Sort(static (left, right) => left.Span.Start.CompareTo(right.Span.Start));

        return places;
    }

    private void Hear(Note note, AllIdentifiers known, PersonNames names, HeardNote heard)
    {
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

        // "3/4", "jan 19", "the 22nd", and no year alone
        int HearDate(int first)
        {
            const int Year = 4;
            var end = EndOf(first, IsOfDate, '/', '-', '.', ',');
            if (end > first + 1 || note.Tokens[first] is { Kind: TokenKind.Number, Length: not Year } number && !char.IsAsciiDigit(note.Chars[number.End - 1]))
            {
                Add(IdentifierKind.Date, first, end);
            }

            return end;
        }

        int HearPlace(int first, IdentifierKind kind)
        {
            var end = EndOf(first, next => heard.KindAt(next) is not null && note.Tokens[next - 1].PossessiveLength == 0, '&', '-', '.', '\'', '’');
            if (kind == IdentifierKind.School && end < note.Tokens.Length && IsOneName(note, end - 1, end) && SchoolReader.IsHead(note.Tokens[end]) && IsFree(note.Tokens[end]))
            {
                // "fairmount middle school"
                end++;
            }

            var isName = Enumerable.Range(first, end - first).Any(index => note.Tokens[index].Kind == TokenKind.Word && (note.Tokens[index].Case != TokenCase.Lower || !text.WordAt(index).IsOnlyWord));
            if (isName && !IsLarger(note, first, end))
            {
                Add(kind, first, end);
            }

            return end;
        }

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

    // "in Alaska", "to Ghana"
    private static bool IsLarger(Note note, int first, int end) => States.IsLarger(note.Tokens[end - 1]) && (end == first + 1 || States.IsLarger(note.Tokens[first])) || States.NameLength(note, first) >= end - first;

    private static bool IsOneName(Note note, int last, int next) => !note.Chars.AsSpan(note.Tokens[last].Start, note.Tokens[next].Start - note.Tokens[last].Start).Contains('\n') && note.Tokens[next].Kind != TokenKind.ParagraphBreak;
}
