using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>What a place where somebody is named must not lose (clinical-safety.md, Fixes).</summary>
internal static class NameStanding
{
    /// <summary>True in quoted or attributed speech: other words there would be false attribution.</summary>
    public static bool IsSpoken(Note note, NameMention mention) =>
        note.QuotationAt(mention.Span.Start) is not null || note.AttributionOf(mention.First, mention.End) is not null;

    /// <summary>True in a sentence of abuse, threat or custody.</summary>
    public static bool IsProtected(Note note, NameMention mention) => GraveSentences.HoldAt(note, mention.First, mention.End);
}
