using NoteLint.Core.Consent.Reading;

namespace NoteLint.Core.Consent;

/// <summary>What a note is likely to show of a kind of consent.</summary>
/// <param name="Act">The act.</param>
/// <param name="Record">What stands recorded of it.</param>
/// <param name="Chance">How likely it took place and has no record.</param>
internal readonly record struct WeighedAct(ConsentAct Act, ConsentRecord Record, double Chance);
