namespace NoteLint.Core.Identifiers.Names;

/// <summary>Who a named person is to the note.</summary>
public enum PersonRole : byte
{
    /// <summary>The text does not say.</summary>
    Unknown,

    /// <summary>The client, by a legal, chosen or former name, a nickname or initials.</summary>
    Client,

    /// <summary>Somebody who treats, consults, refers, supervises or interprets.</summary>
    Clinician,

    /// <summary>Another client: a member of the group, a peer on the ward.</summary>
    OtherClient,

    /// <summary>Family, friends, teachers, employers, officers.</summary>
    ThirdParty,
}
