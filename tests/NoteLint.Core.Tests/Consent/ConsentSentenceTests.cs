using System.Text.Json;
using System.Text.Json.Serialization;

namespace NoteLint.Core.Tests.Consent;

/// <summary>
/// One sentence at a time in a plain note: acts in many voices and words that only look like them, records, refusals and grounds. They were
/// written before the words of the lexicons, and stand for classes of words, not for phrases.
/// </summary>
public class ConsentSentenceTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static TheoryData<string> Kinds => [.. Core.Rules.Pages.PageVocabulary.Consents];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_consent_is_open_where_the_act_is_shown_and_no_record_holds(string kind)
    {
        var sentences = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Consent", "sentences.jsonl"))
            .Select(static line => JsonSerializer.Deserialize<Sentence>(line, Json)!)
            .Where(sentence => sentence.Kind == kind)
            .ToList();

        Assert.NotEmpty(sentences);
        Assert.Empty(sentences.Where(sentence => LintText.Findings(sentence.Note).Any(finding => finding.Consent == kind) != sentence.Open).Select(static sentence => sentence.Note));
    }

    private sealed record Sentence([property: JsonRequired] string Kind, [property: JsonRequired] bool Open, [property: JsonRequired] string Note);
}
