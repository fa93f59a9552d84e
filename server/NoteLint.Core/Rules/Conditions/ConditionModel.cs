using System.Collections.Immutable;
using NoteLint.Core.Configuration;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Rules.Conditions;

/// <summary>
/// Everything that a condition may ask, and nothing else. Binder, evaluator, generator and the page format's documentation follow
/// this table.
/// </summary>
public static class ConditionModel
{
    /// <summary>The greatest distance in words that <c>Near</c> takes.</summary>
    public const int MaxDistance = 20;

    /// <summary>The greatest length of a condition, in characters.</summary>
    public const int MaxLength = 1000;

    /// <summary>The members, in the order in which they are documented.</summary>
    public static ImmutableArray<ConditionMember> Members { get; } =
    [
        Flag("InQuotation"),
        Flag("InAttributedSpeech"),
        Flag("Negated"),
        Flag("InHeading"),
        Flag("InHeaderField"),
        Flag("InListItem"),
        Flag("InTable"),
        Flag("InMentalStatus"),
        Flag("InLegalContext"),
        Flag("InDiagnosis"),
        Flag("InLiteralSense"),
        Flag("DescribesPerson"),
        Flag("NamesPerson"),
        Flag("OpensSentence"),
        Flag("ClosesSentence"),
        Flag("Note.Signed"),
        Value<SectionKind>("Section"),
        Value<Person>("Subject"),
        Value<Person>("Speaker"),
        Value<NoteFormat>("Note.Format"),
        Value<LanguagePreference>("LanguagePreference"),
        Call("Near", ConditionMemberKind.PhrasesAndDistance),
        Call("FollowedBy", ConditionMemberKind.Phrases),
        Call("PrecededBy", ConditionMemberKind.Phrases),
        Call("Sentence.Has", ConditionMemberKind.Phrases),
        Call("Section.Has", ConditionMemberKind.Phrases),
        Call("Note.Has", ConditionMemberKind.Phrases),
    ];

    /// <summary>Looks a member up by the name that pages use; null for none.</summary>
    public static ConditionMember? Find(string name) => Members.FirstOrDefault(member => member.Name == name);

    private static ConditionMember Flag(string name) => new(name, ConditionMemberKind.Flag, Accessor(name), null, []);

    private static ConditionMember Value<T>(string name)
        where T : struct, Enum =>
        new(name, ConditionMemberKind.Value, Accessor(name), typeof(T), [.. typeof(T).GetEnumNames()]);

    private static ConditionMember Call(string name, ConditionMemberKind kind) => new(name, kind, Accessor(name), null, []);

    private static string Accessor(string name) => name.Replace(".", string.Empty);
}
