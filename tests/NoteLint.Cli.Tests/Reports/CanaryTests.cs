using System.Globalization;
using System.Text;
using System.Text.Json;
using NoteLint.Documents.Tests;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace NoteLint.Cli.Tests.Reports;

/// <summary>Identifiers in notes of every input format: none of them in anything that NoteLint writes by itself.</summary>
public sealed class CanaryTests : IDisposable
{
    private const int Many = 1000;

    // A thousand documents of a kind are written and read for minutes: `npm run bench` asks for them.
    private static readonly int Documents = int.Parse(Environment.GetEnvironmentVariable("NOTELINT_CANARY_DOCUMENTS") ?? "5", CultureInfo.InvariantCulture);

    private static readonly string[] Canaries =
    [
        "Zephyrine", "Quillfeather", "Ottoline", "555-0187", "111-22-3333", "zq.canary@example.org", "00998877", "Canarybird", "4111 1111 1111 1111", "4111111111111111", "canary.example.org", "Hummingdale", "@zqcanary",
    ];

    private static readonly string[] Profiles = ["progress", "deidentified"];
    private static readonly string[] Endings = ["txt", "json", "sarif", "xml", "csv", "html", "jsonl"];

    private readonly TemporaryFolder folder = new();
    private readonly Notelint notelint;

    public CanaryTests() => notelint = new Notelint(folder);

    public static TheoryData<string> Formats => ["note", "md", "txt", "csv", "tsv", "jsonl", "ndjson", "json", "docx", "pdf", "html"];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_identifier_of_a_note_reaches_an_output_a_baseline_a_history_or_a_message(string format)
    {
        string[] inputs = [.. Write(format)];
        foreach (var profile in Profiles)
        {
            var run = notelint.Call(
            [
                "check", .. inputs, "--profile", profile, "--across-notes", "--documents", "--progress", "--history", $"{profile}.db", "--format", "github", "--id-column", "id",
                .. Endings.SelectMany(ending => new[] { "-o", $"{profile}.{ending}" }),
            ]);
            folder.Write($"{profile}.out", run.Output);
            folder.Write($"{profile}.err", run.Error);
            Assert.Contains("NL2", run.Output, StringComparison.Ordinal);
            notelint.Call("report", "--history", $"{profile}.db", "-o", $"{profile}-trend.html");
            notelint.Call(["baseline", "create", .. inputs, "--documents", "--profile", profile, "--baseline", $"{profile}-base.txt", "--key", "my.key", "--id-column", "id"]);
        }

        foreach (var file in Directory.EnumerateFiles(folder.Path).Where(file => !inputs.Contains(Path.GetFileName(file))))
        {
            var content = Encoding.UTF8.GetString(File.ReadAllBytes(file));
            Assert.All(Canaries, canary => Assert.DoesNotContain(canary, content, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static string Text(int number) => $"""
        Client: Zephyrine Quillfeather
        Date: 2026-11-{1 + (number % 28):00}
        MRN: 00998877

        Subjective:
        Client is an addict. Her sister Ottoline Quillfeather (555-0187, zq.canary@example.org) drove her from 77 Canarybird Lane, Hummingdale. She wrote on https://canary.example.org as @zqcanary.
        SSN 111-22-3333, card 4111 1111 1111 1111.

        Plan:
        [insert plan]
        """;

    private static string Json(string text) => JsonSerializer.Serialize(text);

    private static string Reference(int number) =>
        $"{{\"resourceType\":\"DocumentReference\",\"id\":\"d{number.ToString(CultureInfo.InvariantCulture)}\",\"status\":\"current\",\"subject\":{{\"display\":\"Zephyrine Quillfeather\",\"reference\":\"Patient/00998877\"}},\"author\":[{{\"display\":\"Ottoline Quillfeather\"}}],\"content\":[{{\"attachment\":{{\"contentType\":\"text/plain\",\"title\":\"Zephyrine\",\"data\":\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(Text(number)))}\"}}}}]}}";

    private static byte[] Pdf(int number)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var page = builder.AddPage(PageSize.A3);
        var lines = Text(number).ReplaceLineEndings("\n").Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            if (lines[line].Length > 0)
            {
                page.AddText(lines[line], 8, new PdfPoint(20, 1100 - (12 * line)), font);
            }
        }

        return builder.Build();
    }

    private List<string> Write(string format)
    {
        var all = Enumerable.Range(0, Many).ToList();
        switch (format)
        {
            case "csv" or "tsv":
                // A client's name in another column, and a row that is broken.
                var comma = format == "csv" ? ',' : '\t';
                folder.Write($"in.{format}", $"id{comma}client{comma}text\n{string.Concat(all.Select(number => $"{number}{comma}Zephyrine Quillfeather{comma}\"{Text(number)}\"\n"))}x\ny{comma}Zephyrine{comma}\"Zephyrine Quillfeather never closed\n");
                return [$"in.{format}"];
            case "jsonl":
                folder.Write("in.jsonl", string.Concat(all.Select(number => $"{{\"id\":{number},\"name\":\"Zephyrine\",\"text\":{Json(Text(number))}}}\n")) + "{\"id\":1,\"text\":\"Zephyrine Quillfeather\n{\"id\":2,\"note\":\"Zephyrine\"}\n");
                return ["in.jsonl"];
            case "ndjson":
                folder.Write("in.ndjson", string.Concat(all.Select(number => Reference(number) + "\n")) + "{\"resourceType\":\"DocumentReference\",\"id\":\"b\",\"status\":\"Zephyrine\",\"content\":[{\"attachment\":{\"url\":\"https://canary.example.org/Quillfeather\"}}]}\n");
                return ["in.ndjson"];
            case "json":
                folder.Write("in.json", $"{{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{string.Join(',', all.Select(number => $"{{\"resource\":{Reference(number)}}}"))}]}}");
                return ["in.json"];
            default:
                return [.. Enumerable.Range(0, Documents).Select(number => WriteFile(format, number))];
        }
    }

    private string WriteFile(string format, int number)
    {
        var name = $"in{number.ToString(CultureInfo.InvariantCulture)}.{format}";
        folder.Write(name, format switch
        {
            "docx" => SampleDocx.With([.. Text(number).ReplaceLineEndings("\n").Split('\n').Select(line => SampleDocx.Paragraph(line))]),
            "pdf" => Pdf(number),
            "html" => Encoding.UTF8.GetBytes($"<title>Zephyrine</title><!-- Zephyrine -->{string.Concat(Text(number).ReplaceLineEndings("\n").Split('\n').Select(line => $"<p>{line}</p>"))}"),
            _ => Encoding.UTF8.GetBytes(Text(number)),
        });
        return name;
    }
}
