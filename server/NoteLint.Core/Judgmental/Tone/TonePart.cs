namespace NoteLint.Core.Judgmental.Tone;

/// <summary>A sentence, or a part of one, that the linear model doesn't take for plain.</summary>
/// <param name="Words">How its words sound.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index just past its last token.</param>
/// <param name="Codes">How many codes were read (<see cref="ToneReader.Read"/>).</param>
internal readonly record struct TonePart(ToneReading Words, int FirstToken, int EndToken, int Codes);
