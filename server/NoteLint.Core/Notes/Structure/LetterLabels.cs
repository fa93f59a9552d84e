namespace NoteLint.Core.Notes.Structure;

/// <summary>
/// Sections named by one letter, <c>S:</c>, <c>O -</c>, <c>**A:**</c>. A letter means a section only beside the other letters of
/// its format: a list of choices "A: … B: …" is none.
/// </summary>
internal readonly struct LetterLabels
{
    private static readonly string[] Pairs = ["SO", "SA", "SP", "AP", "DA", "DP", "BI", "BR", "GI", "GR", "IR", "IE", "RP", "PE"];

    private readonly uint seen;

    private LetterLabels(uint seen)
    {
        this.seen = seen;
    }

    /// <summary>Notes which letters open lines.</summary>
    public static LetterLabels Find(ReadOnlySpan<char> chars, ReadOnlySpan<NoteLine> lines)
    {
        var seen = 0u;
        foreach (ref readonly var line in lines)
        {
            if (line.Kind is LineKind.Prose or LineKind.Heading
                && ReadLetter(chars[line.ContentStart..line.ContentEnd], line.Kind == LineKind.Heading) is var letter and not '\0')
            {
                seen |= Bit(letter);
            }
        }

        return new(seen);
    }

    /// <summary>What the letter of a label means here.</summary>
    /// <param name="label">The label's words.</param>
    /// <param name="mark">What parts it from what follows.</param>
    /// <returns>Null where it is no letter of this note's format.</returns>
    public SectionKind? KindOf(ReadOnlySpan<char> label, LabelMark mark)
    {
        if (label.Length != 1 || mark == LabelMark.Tab || (seen & Bit(label[0])) == 0 || !HasPartner(label[0]))
        {
            return null;
        }

        return label[0] switch
        {
            'S' => SectionKind.Subjective,
            'O' => SectionKind.Objective,
            'A' => SectionKind.Assessment,
            'P' => Has('I') && Has('E') && !Has('S') && !Has('D') && !Has('A') ? SectionKind.Problem : SectionKind.Plan,
            'D' => SectionKind.Data,
            'B' => SectionKind.Behavior,
            'I' => SectionKind.Intervention,
            'R' => SectionKind.Response,
            'G' => SectionKind.Goals,
            'E' => SectionKind.Evaluation,
            _ => null,
        };
    }

    private static char ReadLetter(ReadOnlySpan<char> content, bool isHeading)
    {
        content = content.TrimStart('*').TrimStart('_');
        if (content.IsEmpty || content[0] is < 'A' or > 'Z')
        {
            return '\0';
        }

        var rest = content[1..].TrimStart('*');
        return rest.IsEmpty || rest[0] == ':' || rest.StartsWith(" - ") || rest.StartsWith(" – ") || rest.StartsWith(" — ") || rest.StartsWith(" :")
            || (isHeading && rest.IsWhiteSpace())
            ? content[0]
            : '\0';
    }

    private static uint Bit(char letter) => letter is >= 'A' and <= 'Z' ? 1u << (letter - 'A') : 0;

    private bool Has(char letter) => (seen & Bit(letter)) != 0;

    private bool HasPartner(char letter)
    {
        foreach (var pair in Pairs)
        {
            if (pair.Contains(letter) && Has(pair[0]) && Has(pair[1]))
            {
                return true;
            }
        }

        return false;
    }
}
