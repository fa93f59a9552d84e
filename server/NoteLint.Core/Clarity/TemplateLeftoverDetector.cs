using System.Buffers;
using System.Text.RegularExpressions;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Clarity;

/// <summary>
/// What a template leaves where the writer should have written: <c>***</c>, <c>[insert …]</c>, <c>XX/XX</c>, <c>{{…}}</c>, a line to fill in.
/// Open slots of a consent marker are left to the consent's own rule, and placeholders that mask a name are no leftovers.
/// </summary>
internal sealed partial class TemplateLeftoverDetector : IDetector
{
    private const int MostFindings = 50;
    private const int LineReach = 200;

    private static readonly SearchValues<char> Openers = SearchValues.Create("*[{_");
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_-=~ \t");

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var note = context.Note;
        if (!MayHaveOne(note.Chars))
        {
            return;
        }

        var count = 0;
        foreach (var match in Leftover().EnumerateMatches(note.Chars))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (IsText(note, match.Index) && ++count <= MostFindings)
            {
                context.Report(new(match.Index, match.Length), "Write what belongs here, or say that there is nothing to report.");
            }
        }
    }

    private static bool MayHaveOne(string chars) => chars.AsSpan().ContainsAny(Openers) || chars.Contains("XX", StringComparison.Ordinal);

    // Lines of stars and underlines part sections; a signature has a line to sign on.
    private static bool IsText(Note note, int offset)
    {
        if (note.SectionAt(offset).Kind == SectionKind.Signature)
        {
            return false;
        }

        var start = note.Chars.AsSpan(0, offset)[Math.Max(0, offset - LineReach)..].LastIndexOfAny('\r', '\n');
        start = start < 0 ? Math.Max(0, offset - LineReach) : Math.Max(0, offset - LineReach) + start + 1;
        var rest = note.Chars.AsSpan(start, Math.Min(2 * LineReach, note.Chars.Length - start));
        var end = rest.IndexOfAny('\r', '\n');
        var line = end < 0 ? rest : rest[..end];
        return line.ContainsAnyExcept(Marks) && !line.Contains("sign", StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(
        @"(?<![*\w])\*\*\*(?![*\w])|\[\s*(?:insert|enter|type|add|fill in|specify|describe|list|complete|client name|patient name|name here|date here)\b[^\[\]\r\n]{0,60}\]|\bXX?X?X?/XX?(?:/XX(?:XX)?)?\b|\{\{[^{}\r\n]{1,60}\}\}|\{(?:insert|enter|choose|select)\b[^{}\r\n]{0,60}\}|(?<![_\w])_{4,40}(?![_\w])|\bLorem ipsum\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leftover();
}
