using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Rules.Pages;

/// <summary>Collects what is wrong with one page, so that its author sees everything at once.</summary>
internal sealed class PageErrorList
{
    private readonly List<PageError> errors = [];

    /// <summary>True when nothing was reported.</summary>
    public bool IsEmpty => errors.Count == 0;

    /// <summary>How many errors were reported so far.</summary>
    public int Count => errors.Count;

    /// <summary>Reports one error.</summary>
    public void Add(TextSpan span, string message) => errors.Add(new PageError(span, message));

    /// <summary>All errors by position; those at one place stay in the order in which they were found.</summary>
    public ImmutableArray<PageError> ToImmutable() => [.. errors.OrderBy(error => error.Span.Start)];
}
