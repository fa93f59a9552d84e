using System.Collections.Immutable;

namespace NoteLint.Core.Notes.Statements;

internal static class QuotationReader
{
    public static ImmutableArray<Quotation> Read(Note note, ReadOnlySpan<int> quoteTokens) => [];
}
