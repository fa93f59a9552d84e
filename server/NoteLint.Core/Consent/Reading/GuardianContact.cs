using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Who holds the right of a minor: as a rule the parents (45 CFR 164.502(g)(3)), and not where the minor consented alone.</summary>
internal static class GuardianContact
{
    private static readonly PhraseSet ConsentedAlone = new("minor consent", "consented alone", "consented on his own", "consented on her own", "consented for herself", "consented for himself", "confidential minor services", "emancipated");

    /// <summary>True when a person of this group may hear about the client as the one who holds the right.</summary>
    public static bool HoldsTheRight(ConsentReading reading, int recipient) =>
        ConsentLexicon.Shared.PersonGroups[recipient] is "mother" or "father" or "parents"
        && (reading.IsMinor || reading.Note.Header.Any(static field => field.Kind == HeaderFieldKind.Guardian))
        && !ConsentedAlone.IsIn(reading.Note, 0, reading.Note.Tokens.Length);
}
