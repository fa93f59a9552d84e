using CsCheck;
using NoteLint.Core.Tests.Notes;

namespace NoteLint.Core.Tests.Identifiers.Names;

/// <summary>What holds in every text, put together from pieces that names are made of and hide in.</summary>
public class NamePropertyTests
{
    private static readonly string[] Pieces =
    [
        "Tom", "Ana's", "her brother ", "Mr.", "Dr. ", " van der ", "al-", "-", "J.", "R.", ", ", "and ", "(", ")", ":", "\"", "O'Brien ", "Nguyễn ", "WILL ", "May ", "idris ", "Members present: ", "Client: ", "\n", "\n\n", "## ", "| ", "- ", "said ", "the ", "named ",
        "9", "MD", " \ud83d\ude00 ", "\ud83d", "́", "’s ", "guardian ", "threatened ", "HI", ".", ";", "Safety plan: ", "555-0142 ",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(Array.ConvertAll(Pieces, Gen.Const)).Array[0, 40].Select(string.Concat);

    [Fact]
    public void A_place_is_a_run_of_whole_tokens_without_overlap() =>
        Text.Sample(
            text =>
            {
                var note = NoteProbe.Parse(text);
                var starts = note.Tokens.ToArray().Select(token => token.Start).ToHashSet();
                var ends = note.Tokens.ToArray().SelectMany(token => new[] { token.End, token.StemEnd }).ToHashSet();
                var last = 0;
                foreach (var finding in LintText.Findings(text, LintText.Deidentified).Where(finding => finding.Identifier == "name"))
                {
                    Assert.True(finding.Span.Start >= last && starts.Contains(finding.Span.Start) && ends.Contains(finding.Span.End) && !finding.Span.IsEmpty, "a place is a run of whole tokens");
                    last = finding.Span.End;
                }
            },
            iter: 2000);

    [Fact]
    public void The_edits_of_a_fix_are_in_order_and_apart() =>
        Text.Sample(
            text =>
            {
                foreach (var fix in LintText.Findings(text).Concat(LintText.Findings(text, LintText.Deidentified)).Where(finding => finding.Identifier == "name").SelectMany(finding => finding.Fixes))
                {
                    for (var index = 1; index < fix.Edits.Length; index++)
                    {
                        Assert.True(fix.Edits[index - 1].Span.End <= fix.Edits[index].Span.Start, "edits are in order and apart");
                    }
                }
            },
            iter: 2000);
}
