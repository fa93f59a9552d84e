using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Cli.Inputs;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;

namespace NoteLint.Cli.AcrossNotes;

/// <summary>Reads the traces of notes. Pure, and linear in the text.</summary>
internal static class NoteTraceReader
{
    private const string TemplateLeftover = "NL5101";
    private const string EmptySection = "NL5102";
    private const int LongestLine = 200;

    // What stays the same from hour to hour is rightly written the same.
    private static readonly HashSet<SectionKind> MayRepeat = [SectionKind.Goals, SectionKind.Consent, SectionKind.Signature, SectionKind.History, SectionKind.Problem];

    /// <summary>Reads a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="findings">All that was found in it, known before or not.</param>
    /// <param name="source">What the export around it says.</param>
    public static NoteTrace Read(Note note, ImmutableArray<Finding> findings, NoteSource source)
    {
        var names = ClientNames(note).ToList();
        return new NoteTrace(
            note.Chars,
            source.SpotOf,
            ClientOf(note, source.Client, names),
            names,
            Paragraphs(note),
            PossibleNames(note),
            [.. findings.Where(finding => finding.Rule.Id is TemplateLeftover or EmptySection).Select(finding => (LineHash(note.Chars, finding.Span), finding.Span))]);
    }

    private static ulong? ClientOf(Note note, string? client, List<ulong> names)
    {
        if (client is { Length: > 0 })
        {
            return Hash(client);
        }

        var number = note.Header.FirstOrDefault(field => field.Kind == HeaderFieldKind.RecordNumber && !field.Value.IsEmpty);
        return number is not null ? Hash(note.Chars.AsSpan(number.Value.Start, number.Value.Length)) : names.Count > 0 ? names[0] : null;
    }

    // First and last word of the name, and the other way round where a comma parts them.
    private static IEnumerable<ulong> ClientNames(Note note)
    {
        foreach (var field in note.Header.Where(field => field.Kind == HeaderFieldKind.ClientName))
        {
            var words = new List<Token>();
            var hasComma = false;
            foreach (var token in TokensIn(note, field.Value))
            {
                hasComma |= words.Count == 1 && token.Kind == TokenKind.Punctuation && note.Chars[token.Start] == ',';
                if (token.Kind == TokenKind.Word && token.Length > 1 && token.Case is TokenCase.Capitalized or TokenCase.Mixed or TokenCase.Upper)
                {
                    words.Add(token);
                }
            }

            if (words.Count >= 2)
            {
                yield return hasComma ? Pair(words[1].Hash, words[0].Hash) : Pair(words[0].Hash, words[^1].Hash);
            }
        }
    }

    private static List<(ulong Hash, TextSpan Span)> PossibleNames(Note note)
    {
        var found = new List<(ulong, TextSpan)>();
        var tokens = note.Tokens;
        var header = note.Header.Length == 0 ? 0 : note.Header[^1].Value.End;
        for (var index = 0; index + 1 < tokens.Length; index++)
        {
            var (first, last) = (tokens[index], tokens[index + 1]);
            if (first.Start >= header && IsNameWord(first) && IsNameWord(last) && first.PossessiveLength == 0)
            {
                found.Add((Pair(first.Hash, last.Hash), TextSpan.FromBounds(first.Start, last.StemEnd)));
            }
        }

        return found;
    }

    private static bool IsNameWord(Token token) => token.Kind == TokenKind.Word && token.Length > 1 && token.Case is TokenCase.Capitalized or TokenCase.Mixed;

    private static List<(ulong[] Sketch, TextSpan Span)> Paragraphs(Note note)
    {
        var found = new List<(ulong[], TextSpan)>();
        var tokens = note.Tokens;
        for (var first = 0; first < tokens.Length;)
        {
            var end = first;
            while (end < tokens.Length && tokens[end].Kind != TokenKind.ParagraphBreak)
            {
                end++;
            }

            if (end > first && ParagraphSketch.Of(tokens[first..end]) is { } sketch && !MayRepeat.Contains(note.SectionAt(tokens[first].Start).Kind))
            {
                found.Add((sketch, TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End)));
            }

            first = end + 1;
        }

        return found;
    }

    private static List<Token> TokensIn(Note note, TextSpan span)
    {
        var inside = new List<Token>();
        foreach (var token in note.Tokens)
        {
            if (token.Start >= span.End)
            {
                break;
            }

            if (token.Start >= span.Start)
            {
                inside.Add(token);
            }
        }

        return inside;
    }

    private static ulong LineHash(string chars, TextSpan span)
    {
        var start = span.Start == 0 ? 0 : chars.LastIndexOfAny(['\n', '\r'], span.Start - 1) + 1;
        var end = chars.AsSpan(span.Start).IndexOfAny('\n', '\r') is var length and >= 0 ? span.Start + length : chars.Length;
        return Hash(chars.AsSpan(start, Math.Min(Math.Max(0, end - start), LongestLine)));
    }

    private static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = 0UL;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                hash = ParagraphSketch.Mix(hash ^ TokenHash.Fold(character));
            }
        }

        return hash;
    }

    private static ulong Pair(uint first, uint last) => ParagraphSketch.Mix(ParagraphSketch.Mix(first) ^ last);
}
