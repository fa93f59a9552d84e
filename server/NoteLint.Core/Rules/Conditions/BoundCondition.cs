using System.Collections.Immutable;

namespace NoteLint.Core.Rules.Conditions;

/// <summary>A condition that was checked against the model. The only thing that the generator emits and the evaluator runs.</summary>
public abstract record BoundCondition
{
    private protected BoundCondition()
    {
    }
}

/// <summary><c>!operand</c>.</summary>
public sealed record BoundNot(BoundCondition Operand) : BoundCondition;

/// <summary><c>left &amp;&amp; right</c>.</summary>
public sealed record BoundAnd(BoundCondition Left, BoundCondition Right) : BoundCondition;

/// <summary><c>left || right</c>.</summary>
public sealed record BoundOr(BoundCondition Left, BoundCondition Right) : BoundCondition;

/// <summary>A member that is true or false.</summary>
/// <param name="Member">A member of kind <see cref="ConditionMemberKind.Flag"/>.</param>
public sealed record BoundFlag(ConditionMember Member) : BoundCondition;

/// <summary><c>Section == Plan</c>. <c>!=</c> is bound as its negation.</summary>
/// <param name="Member">A member of kind <see cref="ConditionMemberKind.Value"/>.</param>
/// <param name="Value">One of its values.</param>
public sealed record BoundComparison(ConditionMember Member, string Value) : BoundCondition;

/// <summary><c>Near("urine (noun)", 3)</c>.</summary>
/// <param name="Member">A member of kind <see cref="ConditionMemberKind.Phrases"/> or <see cref="ConditionMemberKind.PhrasesAndDistance"/>.</param>
/// <param name="Phrases">Every form of every phrase.</param>
/// <param name="Distance">In words; 0 where the member takes none.</param>
public sealed record BoundCall(ConditionMember Member, ImmutableArray<string> Phrases, int Distance) : BoundCondition;
