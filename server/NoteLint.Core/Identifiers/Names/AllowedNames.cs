using NoteLint.Core.Linting;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Names that a clinic lists as fine (<c>notelint.allowed_names</c>).</summary>
internal static class AllowedNames
{
    /// <summary>True where a mention is one of them or lies inside one: with its title, or as part of "Riverside Clinic".</summary>
    public static bool Hold(DetectionContext context, NameMention mention)
    {
        var chars = context.Note.Chars;
        foreach (var allowed in context.Options.AllowedNames)
        {
            if (allowed.Length < mention.Span.Length)
            {
                continue;
            }

            var start = Math.Max(0, mention.Span.End - allowed.Length);
            var end = Math.Min(chars.Length, mention.Span.Start + allowed.Length);
            if (chars.AsSpan(start, end - start).Contains(allowed, StringComparison.OrdinalIgnoreCase) || IsWithoutTitle(allowed, chars.AsSpan(mention.Span.Start, mention.Span.Length)))
            {
                return true;
            }
        }

        return false;
    }

    // "Dr. A. Example" allows "A. Example" as well.
    private static bool IsWithoutTitle(string allowed, ReadOnlySpan<char> name) =>
        allowed.AsSpan().EndsWith(name, StringComparison.OrdinalIgnoreCase) && allowed.AsSpan(0, allowed.Length - name.Length).TrimEnd() is [.., '.'] title && !title.Contains(' ');
}
