using Microsoft.CodeAnalysis.Text;

namespace NoteLint.LanguageServer.Documents;

/// <summary>What was replaced by what between two texts (UTF-16 offsets). Outside of it they are the same.</summary>
/// <param name="Before">The place in the earlier text.</param>
/// <param name="After">The place in the later text; it begins where <paramref name="Before"/> does.</param>
internal readonly record struct EditedPart(TextSpan Before, TextSpan After)
{
    /// <summary>By how much everything behind it has moved.</summary>
    internal int Shift => After.Length - Before.Length;

    /// <summary>The part of one edit.</summary>
    internal static EditedPart Of(TextChange edit) => new(edit.Span, new TextSpan(edit.Span.Start, edit.NewText?.Length ?? 0));

    /// <summary>The part over this edit, the one that follows it, and what lies between them.</summary>
    internal EditedPart Then(EditedPart next)
    {
        var start = Math.Min(After.Start, next.Before.Start);
        var end = Math.Max(After.End, next.Before.End);
        return new(TextSpan.FromBounds(start, end - Shift), TextSpan.FromBounds(start, end + next.Shift));
    }
}
