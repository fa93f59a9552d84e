namespace NoteLint.Core.Consent.Reading;

/// <summary>An act for which a record of consent is looked for.</summary>
/// <param name="First">Index of the first token that shows it.</param>
/// <param name="End">Index just past the last token.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Recipient">The number of the group of the person who was spoken to; null where nobody outside was.</param>
/// <param name="RecipientName">The hash of the recipient's name where one stands beside the group: "her surgeon, Dr. Aoki"; 0 without.</param>
/// <param name="RecipientNoun">The hash of the noun that the act calls the recipient by: "his supervisor"; 0 without.</param>
internal readonly record struct ConsentAct(int First, int End, int Sentence, int? Recipient = null, uint RecipientName = 0, uint RecipientNoun = 0)
{
    /// <summary>The act that a pattern shows.</summary>
    public static ConsentAct Of(ConsentHit hit) => new(hit.First, hit.End, hit.Sentence);
}
