using System.Text.RegularExpressions;
using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Tells whether a disclosure comes from a substance use program, or tells about a diagnosed substance use disorder (42 CFR Part 2).</summary>
internal static partial class SubstanceUseProgram
{
    private const int Top = 2;

    /// <summary>True where Part 2 has to be thought of for a contact.</summary>
    public static bool Covers(ConsentReading reading, Contact contact) => reading.IsOfSubstanceUseProgram || (reading.HasSubstanceUseDiagnosis && TellsOfUse(reading.Note, contact));

    /// <summary>True where title, header or credentials show that the note is a program's own. A program that is only mentioned is another's.</summary>
    public static bool IsNoteOfOne(ConsentReading reading) => reading
        .Triggers(ConsentKind.Part2, ConsentRole.Program)
        .Any(hit => reading.Note.Sentences[hit.Sentence].Kind == SentenceKind.HeaderField || FrontMatterLines.IsEntry(reading.Note, reading.Note.Sentences[hit.Sentence])
            || (hit.Sentence <= Top && reading.Note.Sentences[hit.Sentence] is { Kind: SentenceKind.Heading or SentenceKind.Prose or SentenceKind.TableCell, TokenCount: < 24 })
            || IsSignature(reading.Note, hit) || IsOurs(reading.Note, hit))
        || IsNamedInTitle(reading.Note);

    private static readonly WordSet Our = new("our");

    // "the naltrexone dose from our addiction program"
    private static bool IsOurs(Note note, in ConsentHit hit) => hit.First > 0 && Our.Contains(note.Tokens[hit.First - 1]);

    private static readonly WordSet Places = new("residential house lodge ranch clinic program programme iop php unit center centre recovery");
    private static readonly PhraseSet Use = new("substance use", "substance misuse", "substance abuse", "addiction", "addictions", "chemical dependency", "alcohol and drug", "drug and alcohol");

    private static readonly WordSet Told = new("history hx denies no prior past former");

    // "DISCHARGE SUMMARY - Cedar Lodge Residential (substance use)"
    private static bool IsNamedInTitle(Note note)
    {
        const int LongestTitle = 24;
        var title = note.Sentences.Length > 0 ? note.Sentences[0] : default;
        return title.TokenCount is > 0 and < LongestTitle && title.Kind is SentenceKind.Heading or SentenceKind.Prose or SentenceKind.HeaderField
            && note.Chars[title.Span.End - 1] != '.' && Places.IsIn(note.Tokens, title.FirstToken, title.EndToken) && !Told.IsIn(note.Tokens, title.FirstToken, title.EndToken) && Use.IsIn(note, title.FirstToken, title.EndToken);
    }

    // "B. Lind, LADC" at the bottom: who signs works in one.
    private static bool IsSignature(Note note, in ConsentHit hit) =>
        hit.Sentence >= note.Sentences.Length - 2 && hit.End == hit.First + 1 && hit.First > 0
        && note.Tokens[hit.First] is { Case: TokenCase.Upper, Length: >= 3 } && !Programs.Contains(note.Tokens[hit.First]) && note.Chars[note.Tokens[hit.First - 1].Start] is ',' or '-' or '–' or '—' or '(';

    private static readonly WordSet Programs = new("iop php otp mat moud sud obot obat raam aod sap");

    /// <summary>True where a diagnosis code of substance use stands in the note.</summary>
    public static bool HasDiagnosis(Note note) => Diagnosis().IsMatch(note.Chars);

    private static bool TellsOfUse(Note note, Contact contact) =>
        ConsentLexicon.Shared.IsIn(ConsentKind.Part2, ConsentRole.Content, note, contact.First, ActReader.Around(note.Sentences[contact.Sentence], contact.First).End);

    [GeneratedRegex(@"\bF1[0-9]\.[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Diagnosis();
}
