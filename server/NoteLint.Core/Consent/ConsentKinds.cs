using System.Collections.Immutable;

namespace NoteLint.Core.Consent;

/// <summary>How a kind of consent is called.</summary>
/// <param name="Name">Its name in findings, configuration and lexicons (contract of result lines).</param>
/// <param name="Marker">The label of a marker that records it.</param>
/// <param name="LookedFor">What is looked for, as messages say it.</param>
/// <param name="Shows">What the note shows, as messages say it.</param>
public sealed record ConsentKindText(string Name, string Marker, string LookedFor, string Shows)
{
    internal ConsentKind Kind { get; init; }
}

/// <summary>The names and words of all kinds of consent.</summary>
public static class ConsentKinds
{
    private static readonly ImmutableArray<ConsentKindText> Texts =
    [
        Text(ConsentKind.Treatment, "treatment", "Informed consent to treatment", "informed consent to treatment", "a first contact or an intake"),
        Text(ConsentKind.ConfidentialityLimits, "confidentiality-limits", "Limits of confidentiality", "a talk about the limits of confidentiality", "a contact at whose start these limits are explained"),
        Text(ConsentKind.Telehealth, "telehealth", "Telehealth consent", "consent to telehealth", "a session held at a distance"),
        Text(ConsentKind.ReleaseOfInformation, "release-of-information", "Release of information", "a release or the client's permission", "contact with another person about the client"),
        Text(ConsentKind.Part2, "part-2", "42 CFR Part 2 consent", "a Part 2 consent for this recipient", "a disclosure by a substance use program"),
        Text(ConsentKind.Recording, "recording", "Recording consent", "consent to recording or observation", "a session that was recorded or observed, or a program that listened"),
        Text(ConsentKind.Minor, "minor", "Consent of parent or guardian", "consent of a parent or guardian, or of a minor who may consent alone", "a client under age or with a guardian"),
        Text(ConsentKind.Group, "group", "Group or family confidentiality agreement", "an agreement on confidentiality among those present", "a session with a group, couple or family"),
        Text(ConsentKind.Medication, "medication", "Medication consent", "informed consent to the medication or procedure", "a medicine or procedure that was started or raised"),
        Text(ConsentKind.ElectronicCommunication, "electronic-communication", "Electronic communication consent", "consent to e-mail or text messages", "a message to the client by e-mail or text"),
        Text(ConsentKind.ThirdPartyPresent, "third-party-present", "Consent to another person's presence", "the client's agreement that somebody else is present", "somebody else in the session"),
        Text(ConsentKind.Photography, "photography", "Photography consent", "consent to photographs", "a photograph of the client or of the client's work"),
        Text(ConsentKind.Research, "research", "Research consent", "consent to take part in research", "a client who takes part in research"),
        Text(ConsentKind.DutyToReport, "duty-to-report", "Safety concern, decision and consultation", "a decision, consultation, time and outcome", "a statement about harm or danger to somebody"),
    ];

    /// <summary>All kinds, in the order of the contract.</summary>
    public static ImmutableArray<ConsentKindText> All => Texts;

    /// <summary>What stands after the label of a marker, to be completed.</summary>
    public const string OpenValue = "[choose], [date]";

    /// <summary>What may be chosen; the first says that nothing has been chosen.</summary>
    public static ImmutableArray<string> Choices { get; } =
        ["[choose]", "verbal", "written", "on file", "declined", "not obtained because [reason]", "not needed because [reason]"];

    /// <summary>The words of a kind.</summary>
    internal static ConsentKindText Of(ConsentKind kind) => Texts[(int)kind - 1];

    // Who is new is told the limits too; a program for substance use tells others as everybody does.
    private static readonly (ConsentKind One, ConsentKind Other)[] Alike =
    [
        (ConsentKind.Treatment, ConsentKind.ConfidentialityLimits), (ConsentKind.ReleaseOfInformation, ConsentKind.Part2), (ConsentKind.Group, ConsentKind.ThirdPartyPresent),
        (ConsentKind.Group, ConsentKind.ConfidentialityLimits), (ConsentKind.Treatment, ConsentKind.Minor),
    ];

    /// <summary>True where words on one kind may well be on another.</summary>
    internal static bool AreAlike(ConsentKind kind, ConsentKind other) => Array.Exists(Alike, pair => pair == (kind, other) || pair == (other, kind));

    private static ConsentKindText Text(ConsentKind kind, string name, string marker, string lookedFor, string shows) =>
        new(name, marker, lookedFor, shows) { Kind = kind };
}
