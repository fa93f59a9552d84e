using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Configuration;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Benchmarks;

/// <summary>
/// Texts made to be slow: one fragment repeated to 256 KB and to 1 MB, mostly on one line. Where time grows with the length, four
/// times the text takes about four times as long.
/// </summary>
internal static class HostileTexts
{
    private const int Short = 1 << 18;
    private const int Long = 1 << 20;
    private const int Rounds = 3;

    private static readonly string[] Fragments =
    [
        "the client said that ", "\"a 'b ", "1234567890", "219-09-9999 ", "SSN ", "MRN 12345 ", "addict ", "been clean ", "<!-- notelint ignore NL1101: x --> addict ", "<!-- ",
        "[a](", "((", "brother Tom ", "Client: A\n", "Location: video\n", "spoke with mother ", "Spoke with mother.\n11 year ", "video session will ", "not ", "mother says that he says that ",
        "` ", "```\n", "| a | ", "*_ ", "\n", "\r\n\r\n", "\0", "\ud83d\ude00", ",PLAN:  ,", "video session. consent pending telehealth. ", "non-compliant-", "<a href=\"",
        "---\nprofile: x\n", "1-", "1 ", "12/", "(541) 555-", "a@", "@a", "www.", "a.b.com", "https://", "![", "1 N. ", "12 Oak ", "New ", "St. ", "A & ", "DE89 ", "00:", "Jan ", "3 Mar ", "lives in ",
        "Hospital of ", "University of ", "password: ", "case number ", "Lives at 12 Oak St, Salem, OR 97301. ", "Texted 541-555-0134. ", "10/2/2025, ", "93 years ",
        "Tom said that Ana ", "Tom, Ana and ", "Mr. ", "J.", "Tom-", "van der ", "Client: Tom Reed\n", "her brother Tom threatened to kill Ana. ", "guardian Ana ROI interpreter ",
        "junkie ", "voices saying she is lazy and ", "PCL-R item 5 manipulative, ", "password\u00a0", "Deposition: he is an addict, ", "Mr. Reed Sr. and Mrs. Reed, ", "declined video and agreed to phone, ",
    ];

    public static void Print()
    {
        var linter = new Linter(RuleSet.Shipped);
        Console.WriteLine($"{"repeated",-50} {"256 KB, ms",10} {"1 MB, ms",10} {"ratio",6}");
        foreach (var fragment in Fragments)
        {
            var (small, large) = (Milliseconds(linter, fragment, Short), Milliseconds(linter, fragment, Long));
            Console.WriteLine($"{System.Text.Json.JsonEncodedText.Encode(fragment),-50} {small,10:N0} {large,10:N0} {large / small,6:N1}");
        }
    }

    /// <summary>The least of a few rounds: what the text costs, without what else the machine did.</summary>
    private static double Milliseconds(Linter linter, string fragment, int length)
    {
        var text = SourceText.From(string.Concat(Enumerable.Repeat(fragment, length / fragment.Length)));
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            GC.Collect();
            var start = Environment.CpuUsage.UserTime;
            linter.Lint(Note.Parse(text), LintOptions.Default with { Profile = NoteProfile.Deidentified });
            best = Math.Min(best, (Environment.CpuUsage.UserTime - start).TotalMilliseconds);
        }

        return Math.Max(best, 0.1);
    }
}
