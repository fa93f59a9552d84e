using CsCheck;
using NoteLint.Core.Judgmental.Tone;
using NoteLint.Core.Tests.Notes;

namespace NoteLint.Core.Tests.Judgmental;

/// <summary>The quick answer rules out a sentence only where the exact one does.</summary>
public class ToneBoundTests
{
    private static readonly string[] Words =
    [
        "like", "everything", "again", "of", "course", "he", "she", "the", "a", "client", "never", "just", "another", "bless", "him", "wants", "plan", "sleep", "mg", "for", "so", "so-called",
        "zebra", "qwertyuiop", "12", ",", ":", "?", "!", "\"yes\"", "as", "usual", "because", "her", "their", "back", "out", "who", "thinks", "knows", "poor", "thing", "and", "with", "no",
    ];

    private static readonly Gen<string> Sentence = Gen.OneOf(Array.ConvertAll(Words, Gen.Const)).Array[1, 90].Select(words => string.Join(' ', words) + ".");

    [Fact]
    public void The_bound_is_never_below_the_true_score() => Sentence.Sample(static text =>
    {
        var note = NoteProbe.Parse(text);
        var codes = new uint[ToneReader.MostCodes];
        var tokens = new int[ToneReader.MostCodes];
        foreach (var sentence in note.Sentences)
        {
            for (var token = sentence.FirstToken; token < sentence.EndToken;)
            {
                token = ToneReader.Read(note, token, sentence.EndToken, codes, tokens, out var count);
                var score = ToneReading.Of(ToneModel.Shipped, note, codes.AsSpan(0, count), tokens.AsSpan(0, count)).Score;

                Assert.True(ToneReading.MayExceed(ToneModel.Shipped, codes.AsSpan(0, count), score - 1e-9));
            }
        }
    }, iter: 2000);

    [Fact]
    public void A_sentence_without_any_known_word_is_ruled_out()
    {
        var note = NoteProbe.Parse("Qwertyuiop asdfghjkl zxcvbnm.");
        var codes = new uint[ToneReader.MostCodes];
        ToneReader.Read(note, note.Sentences[0].FirstToken, note.Sentences[0].EndToken, codes, new int[ToneReader.MostCodes], out var count);

        Assert.False(ToneReading.MayExceed(ToneModel.Shipped, codes.AsSpan(0, count), 0.5));
    }
}
