using NoteLint.Core.Identifiers.Belonging;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Which names are where they belong in a note for the chart (clinical-safety.md, Confidentiality).</summary>
internal static class NamedOnPurpose
{
    private const BelongsAs Places = BelongsAs.HeaderField | BelongsAs.SignatureBlock | BelongsAs.SafetyPlanContact | BelongsAs.EmergencyContact | BelongsAs.Guardian | BelongsAs.ReleaseRecipient | BelongsAs.Interpreter
        | BelongsAs.Report | BelongsAs.ThreatVictim | BelongsAs.CrisisHelper | BelongsAs.EmergencyRecipient | BelongsAs.AllegedAbuser;

    /// <summary>True where a name belongs by its place, or its bearer throughout: the victim of a threat, the worker of a report, who is alleged to have abused, the officer who may receive information, who is told in an emergency, who is with the client in a crisis.</summary>
    public static bool Holds(PersonNames names, NameMention mention)
    {
        var place = names.Places.At(mention.First, mention.End) & Places;
        if (mention.Person.Role == PersonRole.OtherClient || mention.Person.NeedlessOdds is { } odds && NeedlessName.OutweighsPlace(odds))
        {
            // Who else sits in the group belongs neither in a header nor under a signature.
            place &= ~(BelongsAs.HeaderField | BelongsAs.SignatureBlock);
        }

        if ((place & BelongsAs.Report) != 0 && mention.Person.Relation is { } words && (NameCues.Table.Of(names.NoteTokenHash(words.End - 1)) & (NameCue.ClinicianTitle | NameCue.PlainTitle)) == 0)
        {
            // Whom a report is about is no part of its agency, worker and number.
            place &= ~BelongsAs.Report;
        }

        // The officer who was called.
        place |= mention.HasTitle && (names.Places.At(mention.First, mention.End) & BelongsAs.EmergencyHelp) != 0 ? BelongsAs.EmergencyHelp : BelongsAs.None;
        return place != BelongsAs.None || IsThroughout(names, mention.Person);
    }

    private static bool IsThroughout(PersonNames names, Person person)
    {
        const int MostMentions = 16;
        foreach (var mention in person.Mentions.Take(MostMentions))
        {
            var place = names.Places.At(mention.First, mention.End);
            // A guardian named in the header decides and is spoken with throughout.
            if ((place & BelongsAs.Guardian) != 0 && (place & BelongsAs.HeaderField) != 0 || (place & (BelongsAs.ThreatVictim | BelongsAs.CrisisHelper | BelongsAs.EmergencyRecipient | BelongsAs.AllegedAbuser)) != 0 || (place & BelongsAs.Report) != 0 && person.Relation is null || (place & BelongsAs.EmergencyHelp) != 0 && mention.HasTitle && person.Relation is null || (place & BelongsAs.ReleaseRecipient) != 0 && (mention.HasTitle || person.Relation is null && mention.Parts.Length > 1))
            {
                return true;
            }
        }

        return false;
    }
}
