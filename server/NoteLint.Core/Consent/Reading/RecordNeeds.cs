namespace NoteLint.Core.Consent.Reading;

/// <summary>Which words record a kind of consent.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="ExplanationCounts">True where it is enough that something was explained: limits, risks.</param>
/// <param name="SoftCounts">True where any words of agreement do.</param>
/// <param name="SoftReach">How many sentences from the act soft words with the act's name may stand.</param>
/// <param name="GenericReach">How many sentences from the act a consent may stand that does not say to what.</param>
/// <param name="ExceptionReach">How many sentences from the act an exception may stand.</param>
internal readonly record struct RecordNeeds(ConsentKind Kind, bool ExplanationCounts = false, bool SoftCounts = true, int SoftReach = int.MaxValue, int GenericReach = 2, int ExceptionReach = int.MaxValue);
