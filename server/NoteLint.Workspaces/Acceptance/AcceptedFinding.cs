namespace NoteLint.Workspaces.Acceptance;

/// <summary>A finding that somebody looked at and left as it is.</summary>
/// <param name="Fingerprint">Which one, as <see cref="FindingFingerprint"/> knows it again.</param>
/// <param name="Key">The id of the key that the fingerprint was made with.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Date">The day on which it was accepted.</param>
public sealed record AcceptedFinding(string Fingerprint, string Key, string Rule, DateOnly Date);
