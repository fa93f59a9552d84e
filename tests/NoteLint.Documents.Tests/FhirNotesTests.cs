using System.Text;
using NoteLint.Documents.Fhir;

namespace NoteLint.Documents.Tests;

public sealed class FhirNotesTests
{
    [Fact]
    public void A_document_reference_gives_its_text_status_and_client()
    {
        var note = Assert.Single(Read(Reference("text/plain; charset=utf-8", "Client is an addict.")));

        Assert.Equal("doc-1", note.Id);
        Assert.Equal("Client is an addict.", note.Document!.Text);
        Assert.Equal(("Patient/7", "Dr. A. Example", true), (note.Client, note.Author, note.IsFinal));
        Assert.StartsWith("2026-11-03", note.Date, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html", "<p>Client <b>came</b>.</p>", "Client came.\n")]
    [InlineData("application/xhtml+xml", "<div>Client came.</div>", "Client came.\n")]
    public void Attachments_of_other_kinds_are_read(string type, string data, string text) =>
        Assert.Equal(text, Assert.Single(Read(Reference(type, data))).Document!.Text);

    [Fact]
    public void A_composition_gives_its_sections()
    {
        var note = Assert.Single(Read("""
            {"resourceType":"Composition","id":"c1","status":"preliminary","type":{"text":"Progress note"},"date":"2026-11-03","title":"Note",
             "subject":{"reference":"Patient/7"},"author":[{"reference":"Practitioner/1"}],
             "section":[{"title":"Subjective","text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Slept badly.</p></div>"}},
                        {"title":"Assessment","section":[{"title":"Risk","text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">None stated.</div>"}}]}]}
            """));

        Assert.Equal("## Subjective\nSlept badly.\n\n## Assessment\n\n## Risk\nNone stated.\n", note.Document!.Text);
        Assert.Equal("2.1, paragraph 1", note.Document.SpotOf(note.Document.Text.IndexOf("None", StringComparison.Ordinal))!.Replace("section ", "", StringComparison.Ordinal));
        Assert.False(note.IsFinal);
    }

    [Fact]
    public void A_bundle_gives_all_notes_in_it()
    {
        var bundle = $$$"""{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Patient","id":"7"}},{"resource":{{{Reference("text/plain", "One.")}}}},{"resource":{{{Reference("text/plain", "Two.")}}}}]}""";

        Assert.Equal(["One.", "Two."], Read(bundle).Select(note => note.Document!.Text));
    }

    [Theory]
    [InlineData("""{"resourceType":"Patient","id":"7"}""")]
    [InlineData("""{"resourceType":"Nothing"}""")]
    [InlineData("""{"resourceType":"Bundle","type":"collection"}""")]
    public void Other_resources_hold_no_note(string json) => Assert.Empty(Read(json));

    [Fact]
    public void What_can_not_be_read_says_why()
    {
        Assert.Equal("unknown-kind", Assert.Single(Read(Reference("application/rtf", "x"))).Trouble!.Code);
        Assert.Equal("external-attachment", Assert.Single(Read("""{"resourceType":"DocumentReference","status":"current","content":[{"attachment":{"url":"https://ehr.example.org/Binary/1"}}]}""")).Trouble!.Code);
        Assert.Equal("no-text", Assert.Single(Read("""{"resourceType":"DocumentReference","status":"current"}""")).Trouble!.Code);
        Assert.Equal("broken-document", Assert.Throws<DocumentException>(() => Read("{")).Code);
        Assert.Equal("broken-document", Assert.Throws<DocumentException>(() => Read(string.Concat(Enumerable.Repeat("[", 100_000)))).Code);
    }

    private static string Reference(string type, string text) => $$$"""
        {"resourceType":"DocumentReference","id":"doc-1","status":"current","docStatus":"final","date":"2026-11-03T10:00:00Z","subject":{"reference":"Patient/7"},"author":[{"display":"Dr. A. Example"}],"content":[{"attachment":{"contentType":"{{{type}}}","data":"{{{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}}}"}}]}
        """.Trim();

    private static IReadOnlyList<FhirNote> Read(string json) => FhirNotes.Read(Encoding.UTF8.GetBytes(json));
}
