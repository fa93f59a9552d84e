using System.Text.Json;
using System.Text.Json.Serialization;
using Xunit.Abstractions;

namespace NoteLint.Core.Tests.Consent;

/// <summary>
/// One sentence at a time in a plain note: acts in many voices and words that only look like them, records, refusals and grounds. They were
/// written before the words of the lexicons, and stand for classes of words, not for phrases.
/// </summary>
public class ConsentSentenceTests(ITestOutputHelper output)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    // The models weigh what no pattern names: they are right on most sentences, not on each.
    private const double Floor = 0.98;

    [Fact]
    public void A_consent_is_open_where_the_act_is_shown_and_no_record_holds()
    {
        var sentences = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Consent", "sentences.jsonl")).Select(static line => JsonSerializer.Deserialize<Sentence>(line, Json)!).ToList();
        var wrong = sentences.Where(static sentence => LintText.Findings(sentence.Note).Any(finding => finding.Consent == sentence.Kind) != sentence.Open).ToList();
        foreach (var sentence in wrong)
        {
            output.WriteLine($"{sentence.Kind} {(sentence.Open ? "missed" : "alarm")}: {sentence.Note}");
        }

        Assert.Equal(Core.Rules.Pages.PageVocabulary.Consents.Order(), sentences.Select(static sentence => sentence.Kind).Distinct().Order());
        Assert.True(1 - ((double)wrong.Count / sentences.Count) >= Floor, $"{wrong.Count} of {sentences.Count} are wrong");
    }

    private sealed record Sentence([property: JsonRequired] string Kind, [property: JsonRequired] bool Open, [property: JsonRequired] string Note);
}
