using NoteLint.Core.Consent.Lexicon;

namespace NoteLint.Core.Consent.Reading;

/// <summary>
/// For which kinds a ground stands in the place of consent: an emergency (45 CFR 164.510(b)(3), 164.512(j)), a court's order, a client who
/// cannot decide, and somebody who decides for the client.
/// </summary>
internal static class ConsentGrounds
{
    /// <summary>True where words of this term stand in the place of a consent of this kind.</summary>
    public static bool Answers(ConsentTerm term, ConsentKind kind) => term.Role switch
    {
        ConsentRole.Exceptions => term.Kind == kind,
        ConsentRole.Emergency => kind != ConsentKind.DutyToReport,
        ConsentRole.Ordered => kind is not (ConsentKind.DutyToReport or ConsentKind.ConfidentialityLimits or ConsentKind.Treatment),
        ConsentRole.Incapacity => kind is ConsentKind.Treatment or ConsentKind.Medication or ConsentKind.Recording or ConsentKind.ThirdPartyPresent or ConsentKind.Photography or ConsentKind.Telehealth,
        ConsentRole.Represented => kind is not (ConsentKind.DutyToReport or ConsentKind.Minor),
        _ => false,
    };

    /// <summary>How many sentences from an act such words may stand: a guardian who consented to treatment said nothing on who sits in.</summary>
    public static int Reach(ConsentTerm term, ConsentKind kind) =>
        term.Role == ConsentRole.Represented && kind is not (ConsentKind.Treatment or ConsentKind.ConfidentialityLimits) ? Beside : int.MaxValue;

    private const int Beside = 2;
}
