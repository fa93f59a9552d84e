using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.Judgmental;

/// <summary>The tables that say, for every term of the sources, which rule finds it or why none does.</summary>
public class CoverageTests
{
    private static readonly string[] Carriers =
    [
        "Client is {0}.", "Client is a {0}.", "Client is an {0}.", "Client was {0} today.", "The {0} left early.", "Two {0} attended.", "A {0} came in.",
        "An {0} client came in.", "This {0} woman was seen.", "Client has {0}.", "Client will {0}.", "Seen today for {0}.", "Note of the {0} and what followed.",
        "A {0} man was seen.", "She {0} last week.", "{0}.",
    ];

    public static TheoryData<string, string, string, string, string> Rows
    {
        get
        {
            var data = new TheoryData<string, string, string, string, string>();
            foreach (var (table, row) in CoverageTable.Rows)
                data.Add(table, row.Term, row.Rule, row.Reason, row.Example);

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_term_has_a_rule_that_finds_it_or_a_reason(string table, string term, string rule, string reason, string example)
    {
        if (rule.Length == 0)
        {
            Assert.True(reason.Length > 0, $"{table}: \"{term}\" has neither a rule nor a reason.");
            return;
        }

        Assert.Contains(ShippedRules.All, shipped => shipped.Id == rule);
        var options = LintText.SwitchedOn(rule);
        var sentences = example.Length > 0 ? [example] : Carriers.Select(carrier => carrier.Replace("{0}", term, StringComparison.Ordinal));
        Assert.True(sentences.Any(sentence => LintText.Places(sentence, rule, options).Any()), $"{table}: {rule} does not find \"{term}\".");
    }

    [Fact]
    public void Every_table_has_rows() => Assert.All(CoverageTable.Names, name => Assert.Contains(CoverageTable.Rows, entry => entry.Table == name));
}
