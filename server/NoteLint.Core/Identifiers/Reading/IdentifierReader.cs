using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Contact;
using NoteLint.Core.Identifiers.Dates;
using NoteLint.Core.Identifiers.Images;
using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Identifiers.Numbers;
using NoteLint.Core.Identifiers.Organizations;
using NoteLint.Core.Identifiers.Places;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Reading;

/// <summary>
/// Finds all identifiers of a note but names: one pass over its tokens for what has a form, one over its phrases for what has a label or
/// words before it. Every reader looks at a bounded stretch, so that the work grows with the text.
/// </summary>
internal sealed class IdentifierReader
{
    private static readonly WordSet Schemes = new("http https ftp www");
    private static readonly uint NinetyHash = TokenHash.Of("ninety");
    private static readonly uint HundredHash = TokenHash.Of("hundred");
    private static readonly WordSet Decades = new("nineties ninetieth hundredth");
    private static readonly WordSet CountyWords = new("county parish borough");

    private readonly Note note;
    private readonly string chars;
    private readonly bool everything;
    private readonly IdentifierList found = new();
    private readonly NumberReader numbers;
    private readonly CodeReader codes;
    private readonly WebReader web;
    private readonly NamedDateReader? dates;
    private readonly LocalityReader? localities;
    private int usedUntil;
    private int localityUntil;

    private IdentifierReader(Note note, bool everything)
    {
        this.note = note;
        this.everything = everything;
        chars = note.Chars;
        numbers = new(note, found, everything);
        codes = new(note, found, everything);
        web = new(note, found);
        if (everything)
        {
            dates = new(note, found);
            localities = new(note, found);
        }
    }

    /// <summary>Reads a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="everything">False leaves out what belongs into every chart note: dates, ages, cities, buildings, numbers without a label.</param>
    /// <returns>By position, without overlap.</returns>
    public static FoundIdentifier[] Read(Note note, bool everything)
    {
        var reader = new IdentifierReader(note, everything);
        reader.ReadTokens();
        new CueReader(note, reader.found, reader.localities).Read();
        return WithoutFigures(note, reader.found.WithoutOverlap());
    }

    /// <summary>"Salisbury steak", "St. Jude", "Jack Daniel's": what known figures and works are called is no place and no firm.</summary>
    private static FoundIdentifier[] WithoutFigures(Note note, FoundIdentifier[] all)
    {
        if (!Array.Exists(all, IsNamed))
        {
            return all;
        }

        var text = new NameText(note);
        return Array.FindAll(all, identifier => !IsNamed(identifier) || !IsFigure(text, identifier));
    }

    private static bool IsFigure(NameText text, FoundIdentifier identifier)
    {
        var first = text.Note.TokenFrom(identifier.Span.Start);
        if (text.Figures.IsIn(first) && text.Figures.IsIn(text.Note.TokenFrom(identifier.Span.End - 1)))
        {
            return true;
        }

        // "Safran on rupture, Norcross on fit": a last name that is a city as well.
        return identifier.Kind == IdentifierKind.Locality && text.Tokens[first].StemEnd == identifier.Span.End && text.Note.SentenceIndexAt(first) is >= 0 and var sentence
            && KnownNames.StandAt(text, LeftContext.Read(text, first, text.Note.Sentences[sentence].FirstToken), first, first + 1, text.Note.Sentences[sentence].FirstToken, text.Note.Sentences[sentence].EndToken);
    }

    private static bool IsNamed(FoundIdentifier identifier) => identifier.Kind is IdentifierKind.Locality or IdentifierKind.Facility;

    private void ReadTokens()
    {
        var tokens = note.Tokens;
        for (var index = 0; index < tokens.Length; index++)
        {
            ref readonly var token = ref tokens[index];
            switch (token.Kind)
            {
                case TokenKind.Number when token.Start >= usedUntil:
                    ReadNumber(index, token);
                    break;
                case TokenKind.Word when token.Start >= usedUntil:
                    ReadWord(index, token);
                    break;
                case TokenKind.Punctuation when chars[token.Start] is '@' or '!':
                    var end = chars[token.Start] == '@' ? web.ReadAtSign(token.Start) : PhotographReader.ReadImage(chars, token.Start, found);
                    usedUntil = Math.Max(usedUntil, end);
                    break;
                case TokenKind.Punctuation when chars[token.Start] == '_' && token.Start >= usedUntil && (everything || web.IsBehindNetwork(index)):
                    usedUntil = Math.Max(usedUntil, web.ReadUnderscore(token.Start));
                    break;
            }
        }
    }

    private void ReadNumber(int index, in Token token)
    {
        if (token.Start > 3 && chars[token.Start - 1] == '.' && char.IsAsciiLetterLower(chars[token.Start - 2]) && web.ReadPointedName(token) is > 0 and var past)
        {
            usedUntil = Math.Max(usedUntil, past);
            return;
        }

        if (token.Length == 17 && Checksums.IsVehicleIdentifier(chars.AsSpan(token.Start, token.Length)))
        {
            found.Add(IdentifierKind.Vehicle, new TextSpan(token.Start, token.Length), Evidence.Form);
            return;
        }

        if (token.Length is >= 6 and <= 9 && dates is not null && dates.ReadJoined(index))
        {
            return;
        }

        var end = numbers.ReadAt(index);
        usedUntil = Math.Max(usedUntil, end);
        localities?.ReadZip(index);
        if (everything)
        {
            StreetReader.ReadCorner(note, index, found);
        }

        if (end == 0)
        {
            codes.ReadAt(index);
        }
    }

    private void ReadWord(int index, in Token token)
    {
        if (token.Start > 1 && chars[token.Start - 1] == '.')
        {
            PhotographReader.ReadFile(chars, token, found);
            usedUntil = Math.Max(usedUntil, web.ReadHost(index));
            if (char.IsAsciiDigit(chars[token.End - 1]) && web.ReadPointedName(token) is > 0 and var past)
            {
                usedUntil = Math.Max(usedUntil, past);
                return;
            }
        }

        if (token.Case == TokenCase.Lower)
        {
            ReadLowerCase(index, token);
            return;
        }

        ReadCapitalized(index, token);
        if (token.Length is 3 or 4 or 5 or 7 && token.Case == TokenCase.Capitalized)
        {
            StreetReader.ReadAtHighway(note, index, found);
        }

        if (token.Case != TokenCase.Capitalized || (token.Length > 1 && char.IsAsciiDigit(chars[token.Start + 1])))
        {
            ReadCode(index, token);
        }
    }

    private void ReadLowerCase(int index, in Token token)
    {
        localities?.ReadLowerCase(index);
        if (Triggers.InLowerCase.Contains(token))
        {
            if (Schemes.Contains(token))
            {
                usedUntil = Math.Max(usedUntil, web.ReadScheme(token));
            }
            else if (token.Length == 1 && chars[token.Start] == 'u')
            {
                usedUntil = Math.Max(usedUntil, web.ReadUserPath(token));
            }

            SchoolReader.ReadLowerCase(note, index, everything, found);

            if (everything)
            {
                dates!.ReadAt(index);
                FacilityReader.ReadAt(note, index, found);
                LowerCasePlaces.ReadFacility(note, index, found);
                LowerCasePlaces.ReadOpened(note, index, found);
                LowerCasePlaces.ReadPolice(note, index, found);
                if (token.Length == 6 && chars.AsSpan(token.Start, 6) is "corner")
                {
                    StreetReader.ReadCornerOf(note, index, found);
                }

                StreetReader.ReadLowerCase(note, index, found);
                StreetReader.ReadRouteInLowerCase(note, index, found);
                ReadAgeInWords(index, token);
                if (CountyWords.Contains(token))
                {
                    localities!.ReadCountyInLowerCase(index);
                }
                else if (PostalBoxes.OpensOne(token))
                {
                    PostalBoxes.ReadAt(note, index, found);
                }

            }
        }
        else if (token.Length is 2 or >= 15 || (token.Length <= 4 && token.End < chars.Length && chars[token.End] is ':'))
        {
            ReadCode(index, token);
        }
    }

    private void ReadCapitalized(int index, in Token token)
    {
        if (Triggers.Capitalized.Contains(token))
        {
            SchoolReader.ReadAt(note, index, found);
            SchoolReader.ReadPublicSchool(note, index, found);
            BusinessReader.ReadAt(note, index, everything, found);
            if (PostalBoxes.OpensOne(token))
            {
                PostalBoxes.ReadAt(note, index, found);
            }

            if (Schemes.Contains(token))
            {
                usedUntil = Math.Max(usedUntil, web.ReadScheme(token));
            }

            if (everything)
            {
                ReadTriggered(index, token);
            }
        }

        if ((token.Case == TokenCase.Capitalized || token is { Case: TokenCase.Upper, Length: 3 or 4 } && EmployerReader.IsLarge(token)) && index > 0 && note.Tokens[index - 1] is { Kind: TokenKind.Word, Case: TokenCase.Lower } before && (BusinessReader.StandsBefore(before) || index > 1 && before.Length == 3 && chars.AsSpan(before.Start, 3) is "the" && BusinessReader.StandsBefore(note.Tokens[index - 2])))
        {
            BusinessReader.ReadWorkplace(note, index, found);
        }

        if (token.Length == 3 && index + 2 < note.Tokens.Length && chars.AsSpan(token.Start, 3) is "Our" && chars.AsSpan(note.Tokens[index + 1].Start, note.Tokens[index + 1].Length) is "Lady")
        {
            FacilityReader.ReadOurLady(note, index, everything, found);
        }

        if (localities is not null && index >= localityUntil && char.IsUpper(chars[token.Start]))
        {
            localityUntil = localities.ReadAt(index);
            FacilityReader.ReadOpened(note, index, found);
            StreetReader.ReadHighway(note, index, found);
            BusinessReader.ReadLikely(note, index, found);
        }
    }

    private void ReadAgeInWords(int index, in Token token)
    {
        if (token.Hash == NinetyHash)
        {
            AgeReader.ReadWords(note, index, found);
        }
        else if (token.Hash == HundredHash)
        {
            AgeReader.ReadHundred(note, index, found);
        }
        else if (Decades.Contains(token))
        {
            AgeReader.ReadDecade(note, index, found);
        }
    }

    private void ReadTriggered(int index, in Token token)
    {
        dates!.ReadAt(index);
        if (DateWords.Holidays.Contains(token) || DateWords.HolidayEnds.Contains(token))
        {
            dates.ReadHoliday(index);
        }

        ReadAgeInWords(index, token);

        FacilityReader.ReadAt(note, index, found);
        StreetReader.ReadUnnumbered(note, index, found);
        if (CountyWords.Contains(token))
        {
            localities!.ReadCounty(index);
        }
    }

    /// <summary>Letters with digits that have a form of their own: DEA numbers, VINs, IBANs, postal codes, hexadecimal addresses.</summary>
    private void ReadCode(int index, in Token token)
    {
        var text = chars.AsSpan(token.Start, Math.Min(token.Length, 40));
        if (token.Length <= 4 && token.End < chars.Length && chars[token.End] is ':' or '-' && char.IsAsciiHexDigit(text[^1]) && char.IsAsciiHexDigit(text[0]))
        {
            usedUntil = Math.Max(usedUntil, HexAddresses.ReadAt(note, index, found));
        }

        // MRN2015861
        if (token.Length is > 6 and <= 16 && text.StartsWith("MRN", StringComparison.OrdinalIgnoreCase) && !text[3..].ContainsAnyExceptInRange('0', '9'))
        {
            found.Add(IdentifierKind.MedicalRecordNumber, TextSpan.FromBounds(token.Start + 3, token.End), Evidence.Label);
            return;
        }

        if (token is { Case: TokenCase.Upper, Length: 2 or 9 } && FormattedNumbers.NationalInsurance(chars, token.Start) is { IsEmpty: false } insurance)
        {
            found.Add(IdentifierKind.OtherNumber, insurance, Evidence.Form);
            usedUntil = insurance.End;
            return;
        }

        if (text.IndexOfAnyInRange('0', '9') < 0)
        {
            return;
        }

        if (NoteText.ComesFrom(chars, token.Start))
        {
            codes.ReadAt(index);
            return;
        }

        if (token.Length == 9 && Checksums.IsDrugEnforcementNumber(text))
        {
            found.Add(IdentifierKind.LicenseNumber, new TextSpan(token.Start, token.Length), Evidence.Form);
        }
        else if (token.Length == 17 && Checksums.IsVehicleIdentifier(text))
        {
            found.Add(IdentifierKind.Vehicle, new TextSpan(token.Start, token.Length), Evidence.Form);
        }
        else if (token.Length >= 4 && char.IsAsciiLetter(text[0]) && char.IsAsciiLetter(text[1]) && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3])
            && FormattedNumbers.BankAccount(chars, token.Start) is { IsEmpty: false } account)
        {
            found.Add(IdentifierKind.AccountNumber, account, Evidence.Form);
            usedUntil = account.End;
        }
        else if (token.Length > 4 || localities?.ReadPostcode(index) is not true)
        {
            codes.ReadAt(index);
        }
    }
}
