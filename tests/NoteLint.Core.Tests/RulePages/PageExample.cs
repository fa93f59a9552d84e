using NoteLint.Core.Rules.Pages;
using Xunit.Abstractions;

namespace NoteLint.Core.Tests.RulePages;

/// <summary>One example line of one shipped page: a test case that carries the rule's id and the line as its name.</summary>
public sealed class PageExample : IXunitSerializable
{
    private string ruleId = "";
    private int index;

    /// <summary>For xunit, which fills it from <see cref="Deserialize"/>.</summary>
    public PageExample()
    {
    }

    private PageExample(string ruleId, int index)
    {
        this.ruleId = ruleId;
        this.index = index;
    }

    /// <summary>The page.</summary>
    public RulePage Page => ShippedPages.All.Single(page => page.Header.Id == ruleId);

    /// <summary>The example.</summary>
    public RuleExample Example => Page.Examples[index];

    /// <summary>All examples of all shipped pages.</summary>
    public static IEnumerable<PageExample> All => ShippedPages.All.SelectMany(page =>
        Enumerable.Range(0, page.Examples.Length).Select(index => new PageExample(page.Header.Id, index)));

    /// <inheritdoc/>
    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue(nameof(ruleId), ruleId);
        info.AddValue(nameof(index), index);
    }

    /// <inheritdoc/>
    public void Deserialize(IXunitSerializationInfo info)
    {
        ruleId = info.GetValue<string>(nameof(ruleId));
        index = info.GetValue<int>(nameof(index));
    }

    /// <summary>Rule, line of its page and the example with its places in bold.</summary>
    public override string ToString()
    {
        var text = Example.Text;
        foreach (var span in Example.Found.Reverse())
        {
            text = text.Insert(span.End, "**").Insert(span.Start, "**");
        }

        return $"{ruleId} line {Example.Line}: {text.ReplaceLineEndings(" / ")}";
    }
}
