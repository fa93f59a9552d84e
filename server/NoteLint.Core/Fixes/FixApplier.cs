using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Text;

namespace NoteLint.Core.Fixes;

/// <summary>A text after fixes.</summary>
/// <param name="Text">The new text.</param>
/// <param name="Applied">The fixes that were applied, in the order in which they were given.</param>
/// <param name="Skipped">The fixes that touch the place of an applied one: lint the new text again to get them.</param>
public sealed record FixResult(SourceText Text, ImmutableArray<Fix> Applied, ImmutableArray<Fix> Skipped);

/// <summary>Applies fixes to a text.</summary>
public static class FixApplier
{
    /// <summary>Applies all fixes that do not get in each other's way; of two that do, the one given first.</summary>
    /// <param name="text">The text that the fixes were made for.</param>
    /// <param name="fixes">The fixes; a fix is applied whole or not at all.</param>
    /// <returns>The new text, with the line ends that the text has.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An edit lies outside the text.</exception>
    public static FixResult Apply(SourceText text, IEnumerable<Fix> fixes)
    {
        var taken = new SortedSet<TextChange>(Comparer<TextChange>.Create((left, right) => left.Span.CompareTo(right.Span)));
        var applied = ImmutableArray.CreateBuilder<Fix>();
        var skipped = ImmutableArray.CreateBuilder<Fix>();
        foreach (var fix in fixes)
        {
            if (fix.Edits.Any(edit => IsTaken(taken, edit.Span)))
            {
                skipped.Add(fix);
                continue;
            }

            taken.UnionWith(fix.Edits);
            applied.Add(fix);
        }

        string? lineEnd = null;
        var changes = taken.Select(edit => edit.NewText.AsSpan().ContainsAny('\r', '\n')
            ? new TextChange(edit.Span, edit.NewText!.ReplaceLineEndings(lineEnd ??= LineEnd.Of(text)))
            : edit);
        return new FixResult(taken.Count == 0 ? text : text.WithChanges(changes), applied.DrainToImmutable(), skipped.DrainToImmutable());
    }

    // Touching counts: where one edit ends and another starts the order of the new texts would be open.
    private static bool IsTaken(SortedSet<TextChange> taken, TextSpan span)
    {
        if (taken.Count == 0)
        {
            return false;
        }

        var before = taken.GetViewBetween(new TextChange(default, ""), new TextChange(new TextSpan(span.End, int.MaxValue - span.End), "")).Max;
        return before.NewText is not null && before.Span.IntersectsWith(span);
    }
}
