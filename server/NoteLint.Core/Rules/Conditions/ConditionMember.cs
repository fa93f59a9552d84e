using System.Collections.Immutable;

namespace NoteLint.Core.Rules.Conditions;

/// <summary>How a member of the condition model is used.</summary>
public enum ConditionMemberKind : byte
{
    /// <summary>True or false by itself: <c>InQuotation</c>.</summary>
    Flag,

    /// <summary>Compared with one of its values: <c>Subject == Client</c>.</summary>
    Value,

    /// <summary>Called with phrases: <c>Sentence.Has("urine")</c>.</summary>
    Phrases,

    /// <summary>Called with phrases and a number of words: <c>Near("urine", 3)</c>.</summary>
    PhrasesAndDistance,
}

/// <summary>One member of the model that conditions are written in.</summary>
/// <param name="Name">As written on a page, such as <c>Note.Signed</c>.</param>
/// <param name="Kind">How it is used.</param>
/// <param name="Accessor">The member of <c>MatchContext</c> that answers it.</param>
/// <param name="ValueType">For values: the type they belong to; null for the others.</param>
/// <param name="Values">For values: what it can be compared with; empty for the others.</param>
public sealed record ConditionMember(
    string Name,
    ConditionMemberKind Kind,
    string Accessor,
    Type? ValueType,
    ImmutableArray<string> Values);
