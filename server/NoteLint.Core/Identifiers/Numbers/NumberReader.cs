using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Contact;
using NoteLint.Core.Identifiers.Dates;
using NoteLint.Core.Identifiers.Places;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Numbers;

/// <summary>Reads what starts with a digit. The groups of digits are cut once; each form looks at them in turn, the strictest first.</summary>
internal sealed class NumberReader(Note note, IdentifierList found, bool everything)
{
    private const int FewestBareDigits = 7;
    private const int MostBareDigits = 20;

    /// <summary>Behind these a long number is an amount.</summary>
    internal static readonly WordSet Units = new("""
        mg mcg g kg ml l cc iu units unit steps kcal calories dollars usd copies cells cents euros pounds lbs people users hours minutes seconds days mm cm mi miles km
        platelets wbc
        """);

    private readonly string chars = note.Chars;
    private readonly NumericDateReader dates = new(note, found);

    /// <summary>Reads at a token that starts with a digit.</summary>
    /// <returns>Offset up to which the text is used up; 0 where nothing was found.</returns>
    public int ReadAt(int token)
    {
        var start = note.Tokens[token].Start;
        if (FormattedNumbers.BeneficiaryIdentifier(chars, start) is { IsEmpty: false } beneficiary && !NoteText.ComesFrom(chars, start))
        {
            return Add(IdentifierKind.HealthPlanNumber, beneficiary, Evidence.Form);
        }

        if (HexAddresses.ReadAt(note, token, found) is var end and > 0)
        {
            return end;
        }

        if (NoteText.ComesFrom(chars, start) && !IsAfterCountryCode(start))
        {
            return 0;
        }

        if (SecretReader.ReadKeypad(note, token, found) is var keypad and > 0)
        {
            return keypad;
        }

        var groups = DigitGroups.Read(chars, start);
        if (everything)
        {
            AgeReader.ReadAt(note, token, found);
            if (dates.ReadAt(token, groups) is var dateEnd and > 0)
            {
                return dateEnd;
            }
        }
        else if (NumericDateReader.FullDateGroups(groups) is var full and > 0)
        {
            return groups.End(full - 1);
        }

        return ReadFormatted(token, groups) is var formatted and > 0 ? formatted
            : StreetReader.ReadAt(note, token, found) is var street and > 0 ? street
            : everything ? ReadBare(token, groups)
            : 0;
    }

    private int ReadFormatted(int token, in DigitGroups groups)
    {
        if (FormattedNumbers.IsSocialSecurityShape(groups) && groups.Mark(0) == '-' && !NoteText.GoesOn(chars, groups.End(2)) && SameMarkTwice(groups))
        {
            return FormattedNumbers.IsSocialSecurityNumber(groups)
                ? Add(IdentifierKind.SocialSecurityNumber, Span(groups, 3), Evidence.Form)
                : everything ? Add(IdentifierKind.OtherNumber, Span(groups, 3), Evidence.Look) : groups.End(2);
        }

        if (FormattedNumbers.CardGroups(note, token, groups) is var card and > 0 && !NoteText.GoesOn(chars, groups.End(card - 1)))
        {
            return Add(IdentifierKind.PaymentCard, Span(groups, card), Evidence.Form);
        }

        if (InternetAddresses.IsVersion4(note, token, groups))
        {
            return Add(IdentifierKind.InternetAddress, Span(groups, 4), Evidence.Form);
        }

        if (groups.Length(0) == 17 && note.Tokens[token].Length == 17 && Checksums.IsVehicleIdentifier(chars.AsSpan(groups.Start, 17)))
        {
            return Add(IdentifierKind.Vehicle, Span(groups, 1), Evidence.Form);
        }

        return PhoneReader.ReadAt(note, token, groups, found);
    }

    // "219-09–9999" has two marks that are one to the reader of groups.
    private bool SameMarkTwice(in DigitGroups groups) => chars[groups.End(0)] == chars[groups.End(1)];

    /// <summary>A long number with neither label nor form: in a note that must not identify anyone it counts.</summary>
    private int ReadBare(int token, in DigitGroups groups)
    {
        var length = groups.Length(0);
        var end = groups.End(0);
        if (groups.Length(0) == 5 && groups.Length(1) == 4 && groups.Mark(0) == '-' && !NoteText.GoesOn(chars, groups.End(1)))
        {
            return Add(IdentifierKind.Locality, Span(groups, 2), Evidence.Look);
        }

        return length is >= FewestBareDigits and <= MostBareDigits && note.Tokens[token].Length == length && !NoteText.GoesOn(chars, end)
            && !note.IsWord(token + 1, Units) && !(end < chars.Length && chars[end] == ',' && end + 1 < chars.Length && char.IsAsciiDigit(chars[end + 1]))
            ? Add(IdentifierKind.OtherNumber, Span(groups, 1), Evidence.Look)
            : 0;
    }

    private bool IsAfterCountryCode(int start) => start > 1 && chars[start - 1] == '+';

    private static TextSpan Span(in DigitGroups groups, int count) => TextSpan.FromBounds(groups.Start, groups.End(count - 1));

    private int Add(IdentifierKind kind, TextSpan span, Evidence evidence)
    {
        found.Add(kind, span, evidence);
        return span.End;
    }
}
