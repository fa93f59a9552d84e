using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using NoteLint.Core.Linting;

namespace NoteLint.Workspaces.Acceptance;

/// <summary>
/// Knows a finding again after edits elsewhere in its note, without keeping any text: a keyed hash over the note's id, the rule, the
/// matched words, the words beside them and, where all that is the same, the ordinal.
/// </summary>
public static class FindingFingerprint
{
    /// <summary>How many hexadecimal digits a fingerprint has.</summary>
    public const int Length = 32;

    private const int WordsBeside = 3;

    // Hashed, long passages are not compared word by word: their beginning and length tell them apart.
    private const int LongestText = 4096;

    private static readonly byte[] Separator = [0];

    /// <summary>The fingerprints of a note's findings, in their order.</summary>
    /// <param name="key">The secret.</param>
    /// <param name="noteId">What the note is called wherever it is looked for again: a path relative to a folder that stays, or the id of an export.</param>
    /// <param name="chars">The text of the note.</param>
    /// <param name="findings">Its findings.</param>
    public static ImmutableArray<string> Of(FingerprintKey key, string noteId, string chars, IReadOnlyList<Finding> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var fingerprints = ImmutableArray.CreateBuilder<string>(findings.Count);
        foreach (var finding in findings)
        {
            var what = Describe(chars, finding);
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, what, out _);
            byte[] data = [.. Encoding.UTF8.GetBytes(noteId), .. Separator, .. Encoding.UTF8.GetBytes(what), .. Separator, .. BitConverter.GetBytes(count++)];
            fingerprints.Add(Convert.ToHexStringLower(key.Hash(data))[..Length]);
        }

        return fingerprints.MoveToImmutable();
    }

    private static string Describe(string chars, Finding finding)
    {
        var (start, end) = (finding.Span.Start, finding.Span.End);
        var text = new StringBuilder(finding.Rule.Id).Append('\n');
        AppendWords(text, chars.AsSpan(start, Math.Min(finding.Span.Length, LongestText)));
        if (finding.Span.Length > LongestText)
        {
            text.Append(finding.Span.Length);
        }

        text.Append('\n');
        AppendWords(text, chars.AsSpan(StartOfWordsBefore(chars, start)..start));
        text.Append('\n');
        AppendWords(text, chars.AsSpan(end..EndOfWordsAfter(chars, end)));
        return text.ToString();
    }

    // Case, spacing and punctuation may change without making a finding new.
    private static void AppendWords(StringBuilder target, ReadOnlySpan<char> text)
    {
        var isBetween = false;
        var isFirst = true;
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character))
            {
                isBetween = true;
                continue;
            }

            if (isBetween && !isFirst)
            {
                target.Append(' ');
            }

            target.Append(char.ToLowerInvariant(character));
            (isBetween, isFirst) = (false, false);
        }
    }

    // Words beside count within the line only: what stands in other lines comes and goes.
    private static int StartOfWordsBefore(string chars, int position)
    {
        for (var words = 0; position > 0 && !IsLineEnd(chars[position - 1]);)
        {
            var isWord = char.IsLetterOrDigit(chars[position - 1]);
            if (isWord && !(position < chars.Length && char.IsLetterOrDigit(chars[position])) && ++words > WordsBeside)
            {
                break;
            }

            position--;
        }

        return position;
    }

    private static int EndOfWordsAfter(string chars, int position)
    {
        for (var words = 0; position < chars.Length && !IsLineEnd(chars[position]); position++)
        {
            if (char.IsLetterOrDigit(chars[position]) && !(position > 0 && char.IsLetterOrDigit(chars[position - 1])) && ++words > WordsBeside)
            {
                break;
            }
        }

        return position;
    }

    private static bool IsLineEnd(char character) => character is '\n' or '\r';
}
