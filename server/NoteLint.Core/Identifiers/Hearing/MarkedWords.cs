using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Identifiers.Organizations;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Hearing;

/// <summary>What lexicons and rules say of each token of a note, one bit for each <see cref="WordMark"/>.</summary>
internal static class MarkedWords
{
    /// <summary>How many marks there are.</summary>
    public const int Count = (int)WordMark.Doubtful;

    private const int Sure = 110;

    // What the linear model holds for a word of the language is one.
    private const int LeastDoubtful = -100;

    private const ulong OfWord = (1UL << Count) - 1;

    private static readonly ulong Telling = Bit(WordMark.Doubtful) | Bit(WordMark.Client) | Bit(WordMark.Clinician) | Bit(WordMark.OtherClient) | Bit(WordMark.ThirdParty) | Bit(WordMark.LikelyName)
        | Bit(WordMark.Facility) | Bit(WordMark.Employer) | Bit(WordMark.School) | Bit(WordMark.LikelyPlace);

    private const byte SurnameBit = 4;

    /// <summary>Reads a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="names">Whom it names.</param>
    /// <param name="identifiers">What else identifies.</param>
    /// <param name="places">What only looks like a place.</param>
    /// <returns>The marks of each token.</returns>
    public static ulong[] Read(Note note, PersonNames names, AllIdentifiers identifiers, LikelyPlaces places)
    {
        var marks = new ulong[note.Tokens.Length];
        MarkWords(note, marks);
        MarkNames(names, marks);
        MarkIdentifiers(note, identifiers, places, marks);
        for (var index = 0; index < marks.Length; index++)
        {
            marks[index] |= (ulong)names.Places.At(index) << (int)WordMark.Belongs;
        }

        return marks;
    }

    /// <summary>The marks that the encoder is told.</summary>
    /// <param name="marks">The marks of a token.</param>
    public static ulong Told(ulong marks) => marks & OfWord;

    /// <summary>True for a word that may be, or is taken for, a part of a name that the encoder knows better than rules.</summary>
    /// <param name="marks">Its marks.</param>
    public static bool IsTelling(ulong marks) => (marks & Telling) != 0;

    private static void MarkWords(Note note, ulong[] marks)
    {
        var text = new NameText(note);
        var isName = new bool[marks.Length];
        var features = new NameFeatures(text, isName);
        foreach (var sentence in note.Sentences)
        {
            var ofSentence = OfSentence(sentence.Kind);
            var isOpening = true;
            SentenceStyle? style = null;
            var isLowerCase = NameFeatures.IsInLowerCase(text, sentence);
            for (var index = sentence.FirstToken; index < sentence.EndToken; index++)
            {
                if (note.Tokens[index].Kind is not (TokenKind.Word or TokenKind.Number))
                {
                    continue;
                }

                marks[index] = ofSentence | (isOpening ? Bit(WordMark.OpensSentence) : 0) | (note.QuotationAt(note.Tokens[index].Start) is null ? 0 : Bit(WordMark.Quoted));
                isOpening = false;
                if (note.Tokens[index].Kind == TokenKind.Number)
                {
                    marks[index] |= Bit(WordMark.Number);
                    continue;
                }

                marks[index] |= OfCase(text, index) | OfLexicon(text.WordAt(index)) | (text.Figures.IsIn(index) ? Bit(WordMark.Figure) : 0);
                if (sentence.Kind != SentenceKind.NotProse && NameFeatures.IsAskable(text, index, sentence, isLowerCase))
                {
                    marks[index] |= NameModel.Score(features.Read(index, sentence, style ??= SentenceStyles.Of(text, sentence))) switch
                    {
                        >= Sure => Bit(WordMark.SureName) | Bit(WordMark.WeighedName) | Bit(WordMark.Doubtful),
                        >= 0 => Bit(WordMark.WeighedName) | Bit(WordMark.Doubtful),
                        >= LeastDoubtful => Bit(WordMark.Doubtful),
                        _ => 0,
                    };
                }
            }
        }
    }

    private static void MarkNames(PersonNames names, ulong[] marks)
    {
        foreach (var mention in names.Mentions)
        {
            var mark = mention.Person.Role switch
            {
                PersonRole.Client => WordMark.Client,
                PersonRole.Clinician => WordMark.Clinician,
                PersonRole.OtherClient => WordMark.OtherClient,
                _ => WordMark.ThirdParty,
            };
            Mark(marks, mention, Bit(mark) | (mention.HasTitle ? Bit(WordMark.Titled) : 0) | (mention.Relation is null ? 0 : Bit(WordMark.Related)) | (NamedOnPurpose.Holds(names, mention) ? Bit(WordMark.NamedOnPurpose) : 0));
        }

        foreach (var mention in names.Likely)
        {
            Mark(marks, mention, Bit(WordMark.LikelyName));
        }
    }

    private static void Mark(ulong[] marks, NameMention mention, ulong bits)
    {
        for (var index = mention.First; index < mention.End; index++)
        {
            marks[index] |= bits;
        }
    }

    private static void MarkIdentifiers(Note note, AllIdentifiers identifiers, LikelyPlaces places, ulong[] marks)
    {
        foreach (var identifier in identifiers.All)
        {
            Mark(identifier, identifier.Kind switch
            {
                IdentifierKind.Locality => WordMark.Locality,
                IdentifierKind.StreetAddress => WordMark.StreetAddress,
                IdentifierKind.Facility => WordMark.Facility,
                IdentifierKind.Employer => WordMark.Employer,
                IdentifierKind.School => WordMark.School,
                IdentifierKind.Date => WordMark.Date,
                _ => WordMark.OtherIdentifier,
            });
        }

        foreach (var place in places.All)
        {
            Mark(place, WordMark.LikelyPlace);
        }

        void Mark(in FoundIdentifier identifier, WordMark mark)
        {
            for (var index = note.TokenFrom(identifier.Span.Start); index < note.Tokens.Length && note.Tokens[index].Start < identifier.Span.End; index++)
            {
                marks[index] |= Bit(mark);
            }
        }
    }

    private static ulong OfSentence(SentenceKind kind) => kind switch
    {
        SentenceKind.Heading => Bit(WordMark.Heading),
        SentenceKind.ListItem => Bit(WordMark.ListItem),
        SentenceKind.TableCell => Bit(WordMark.TableCell),
        SentenceKind.HeaderField => Bit(WordMark.HeaderField),
        _ => 0,
    };

    private static ulong OfCase(NameText text, int index)
    {
        var token = text.Tokens[index];
        var bits = token.PossessiveLength > 0 ? Bit(WordMark.Possessive) : 0;
        if (token.StemEnd - token.Start == 1)
        {
            bits |= Bit(WordMark.Initial);
        }

        return bits | token.Case switch
        {
            TokenCase.Lower => Bit(WordMark.Lower),
            TokenCase.Capitalized => Bit(WordMark.Capitalized),
            TokenCase.Upper => Bit(WordMark.Upper),
            _ => Bit(WordMark.Mixed),
        };
    }

    private static ulong OfLexicon(NameWord word)
    {
        var bits = word.Given > 0 ? Bit((WordMark)((int)WordMark.RareGivenName + word.Given - 1)) : 0;
        bits |= (word.Bits & SurnameBit) != 0 ? Bit(WordMark.Surname) : 0;
        bits |= word.IsCommonSurname ? Bit(WordMark.CommonSurname) : 0;
        bits |= word.Word > 0 ? Bit((WordMark)((int)WordMark.RareWord + word.Word - 1)) : 0;
        bits |= word.IsOnlyProper ? Bit(WordMark.ProperWord) : 0;
        return bits | (word.IsUnknown ? Bit(WordMark.UnknownWord) : 0);
    }

    private static ulong Bit(WordMark mark) => 1UL << (int)mark;
}
