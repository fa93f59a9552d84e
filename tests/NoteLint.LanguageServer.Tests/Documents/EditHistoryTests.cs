using Microsoft.CodeAnalysis.Text;
using NoteLint.LanguageServer.Analysis;
using NoteLint.LanguageServer.Documents;

namespace NoteLint.LanguageServer.Tests.Documents;

public sealed class EditHistoryTests
{
    private static readonly DocumentAnalysis First = new([], IsNote: true, IsSigned: false);
    private static readonly DocumentAnalysis Second = new([], IsNote: true, IsSigned: true);

    [Fact]
    public void Without_an_analysis_nothing_is_known()
    {
        var history = new EditHistory();
        history.Edited(2, Letter(5));

        Assert.Null(history.Until(2));
    }

    [Fact]
    public void A_snapshot_that_was_analysed_itself_has_nothing_edited_since()
    {
        var history = new EditHistory();
        history.Analyzed(1, First);

        Assert.Null(history.Until(1));
    }

    [Fact]
    public void Edits_count_from_the_newest_analysis_on_up_to_the_snapshot()
    {
        var history = new EditHistory();
        history.Analyzed(1, First);
        history.Edited(2, Letter(5));
        history.Edited(3, Letter(6));
        history.Edited(4, Letter(50));
        Assert.Equal((First, new EditedPart(new TextSpan(5, 0), new TextSpan(5, 2))), history.Until(3));

        history.Analyzed(3, Second);
        history.Analyzed(2, First);

        Assert.Equal((Second, Letter(50)), history.Until(4));
    }

    private static EditedPart Letter(int offset) => new(new TextSpan(offset, 0), new TextSpan(offset, 1));
}
