namespace NoteLint.Core.Notes.Statements;

/// <summary>Words that say who signed, dictated or wrote a note, in lower case and with a blank for a hyphen.</summary>
internal static class SigningWords
{
    /// <summary>All of them.</summary>
    public static readonly string[] All =
    [
        "electronically signed", "e signed", "signed by", "cosigned by", "co signed by", "countersigned by", "dictated by", "transcribed by", "documented by", "written by", "reviewed by", "respectfully submitted", "sincerely", "authored by", "entered by", "attested by", "digitally signed",
        "signature", "prepared by", "completed by",
    ];
}
