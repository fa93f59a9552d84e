using NoteLint.Core.Matching;

namespace NoteLint.Core.Identifiers.Belonging;

/// <summary>Who takes the means away, in every note: "Ana will lock up the gun"; and who is with the client during a crisis contact: "agreed to hand the pills to Ana; Ana came on the line". The name matters for safety wherever the note has it.</summary>
internal sealed class CrisisHelpers : BelongingIdea
{
    private const int LongestTop = 40;

    private static readonly PhraseSet CrisisContact = new("crisis contact", "crisis call", "crisis line", "crisis note", "crisis phone", "crisis intervention", "crisis", "hotline", "emergency contact note", "emergency call", "after hours call", "on call contact");

    private const int FarthestMeans = 5;

    private static readonly string[] Keepings = ["will lock up", "locked up", "locks up", "agreed to lock up", "will secure", "agreed to secure", "will remove", "agreed to remove", "will store", "is storing", "holds the"];

    private static readonly PhraseSet KeepingSet = new(Keepings);

    private static readonly PhraseSet Means = new("gun", "guns", "firearm", "firearms", "handgun", "handguns", "rifle", "rifles", "shotgun", "pistol", "pistols", "revolver", "weapon", "weapons", "ammunition", "ammo", "bullets", "knives", "knife", "razors", "blades", "rope", "pills", "medication", "medications", "meds");

    /// <inheritdoc/>
    public override BelongsAs Kind => BelongsAs.CrisisHelper;

    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
    [
        "came on the line", "came to phone", "came to the door", "took keys", "took the keys", "took his keys", "took her keys", "took the car keys", "has the keys", "will sit with", "sitting with", "came to the phone", "came on the phone", "got on the line", "got on the phone", "joined the call", "put on the line", "on the line and", "spoke on the phone with", "stayed on the line with", "hand the ...3 to", "handed the ...3 to", "give the ...3 to", "gave the ...3 to", "will stay with", "staying with ...2 tonight",
        "agreed to stay with", "agreed to hold", "will hold", "took the pills", "took the medication", "took the gun", "secured the", .. Keepings,
    ];

    /// <inheritdoc/>
    public override IEnumerable<string> Headings => [];

    /// <inheritdoc/>
    public override (int First, int End)? ReachOf(in TriggerClause clause) =>
        KeepingSet.LengthAt(clause.Note, clause.First) > 0 && IsOfMeans(clause) ? (clause.Low, clause.First) :
        CrisisContact.IsIn(clause.Note, 0, Math.Min(clause.Note.Tokens.Length, LongestTop)) ? clause.Whole : null;

    private static bool IsOfMeans(in TriggerClause clause)
    {
        var end = Math.Min(clause.High, clause.End + FarthestMeans);
        for (var index = clause.End; index < end; index++)
        {
            if (Names.Weapons.IsMaker(clause.Note.Tokens[index]))
            {
                return true;
            }
        }

        return Means.IsIn(clause.Note, clause.End, end);
    }
}
