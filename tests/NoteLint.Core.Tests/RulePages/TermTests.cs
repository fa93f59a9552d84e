using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.RulePages;

/// <summary>The forms that a term stands for.</summary>
public class TermTests
{
    [Theory]
    [InlineData("sampler", "sampler")]
    [InlineData("{tea, green tea} sampler", "tea sampler|green tea sampler")]
    [InlineData("[tea] sampler", "tea sampler|sampler")]
    [InlineData("{a, b [c]} [d]", "a d|a|b c d|b c|b d|b")]
    [InlineData("fell ... cracks", "fell ...3 cracks")]
    [InlineData("fell ...5 cracks", "fell ...5 cracks")]
    [InlineData("drug-seeking", "drug seeking")]
    [InlineData("c/o", "c / o")]
    [InlineData("client’s", "client's")]
    [InlineData("left AMA", "left AMA")]
    [InlineData("addict (noun)", "addict|addicts")]
    [InlineData("{drug, heroin} addict (noun)", "drug addict|drug addicts|heroin addict|heroin addicts")]
    [InlineData("victim of abuse (noun)", "victim of abuse|victims of abuse")]
    [InlineData("child (noun)", "child|children")]
    [InlineData("the mentally ill (plural noun)", "the mentally ill")]
    [InlineData("act out (verb)", "act out|acts out|acted out|acting out")]
    [InlineData("choose (verb)", "choose|chooses|chose|chosen|choosing")]
    [InlineData("crazy (adjective)", "crazy|crazier|craziest")]
    [InlineData("fully *comply* (verb)", "fully comply|fully complies|fully complied|fully complying")]
    public void A_term_stands_for_its_forms(string term, string forms) =>
        Assert.Equal(forms.Split('|').Order(StringComparer.Ordinal), Forms(term).Select(form => form.Text).Order(StringComparer.Ordinal));

    [Fact]
    public void A_form_says_which_form_a_suggestion_has_to_take() =>
        Assert.Equal([new("addict", GrammaticalForm.Singular), new("addicts", GrammaticalForm.Plural)], Forms("addict (noun)").ToArray());

    [Fact]
    public void A_form_that_two_alternatives_share_stands_once() =>
        Assert.Equal(["tea sampler"], Forms("{tea, tea} sampler").Select(form => form.Text));

    private static System.Collections.Immutable.ImmutableArray<PhraseForm> Forms(string term) =>
        Assert.Single(SamplePage.ParseValid(SamplePage.WithRow($"| {term} | *describe it* | | |")).Wording).Forms;
}
