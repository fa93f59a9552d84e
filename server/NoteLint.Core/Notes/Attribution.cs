using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Notes;

/// <summary>Reported speech: what somebody else than the writer is said to have said.</summary>
/// <param name="Speaker">Who says it.</param>
/// <param name="Verb">The verb or words of saying: "reports", "per", "according to" (UTF-16 offsets).</param>
/// <param name="Clause">What is reported, without speaker and verb.</param>
public sealed record Attribution(Person Speaker, TextSpan Verb, TextSpan Clause);
