using NoteLint.Core.Notes;

namespace NoteLint.Core.Tests.Notes;

public class QuotationTests
{
    [Theory]
    [InlineData("Client said, \"I'm an addict.\" Left.", "\"I'm an addict.\"")]
    [InlineData("Client said, “I’m an addict.” Left.", "“I’m an addict.”")]
    [InlineData("Client said, 'I am done' and left.", "'I am done'")]
    [InlineData("Client said, ‘I’m done’ and left.", "‘I’m done’")]
    [InlineData("Client said, \"I'm\nan\naddict.\" Left.", "\"I'm\nan\naddict.\"")]
    [InlineData("Client said, **\"I am done\"** today.", "\"I am done\"")]
    [InlineData("He said “she said “no” to me” today.", "“she said “no” to me”")]
    [InlineData("She said „nein“ today.", "„nein“")]
    [InlineData("Client said, \"he is 5'6\" tall\" and left.", "\"he is 5'6\" tall\"")]
    [InlineData("Client said 'I hate my parents' and left 'for good'.", "'I hate my parents'", "'for good'")]
    [InlineData("\"No,\" she said, \"never.\"", "\"No,\"", "\"never.\"")]
    [InlineData("Client said, \"I never closed this.\n\nNext paragraph.", "\"I never closed this.")]
    [InlineData("- said \"one\n- said two\"", "\"one")]
    [InlineData("Energy is \"not good. Appetite is \"fine,\" she said.", "\"not good.", "\"fine,\"")]
    [InlineData("\"He came. Then he said \"go\" and left,\" she said.", "\"He came. Then he said \"")]
    public void Quotations_are_found(string text, params string[] expected)
    {
        var note = NoteProbe.Parse(text);
        Assert.Equal(expected, note.Quotations.Select(quotation => note.TextOf(quotation.Span)));
    }

    [Theory]
    [InlineData("Client is 5'6\" tall and 12\" wide.")]
    [InlineData("The clients' rights and the parents' wishes.")]
    [InlineData("Back in the '90s he left 'cause of work.")]
    [InlineData("Don't, can't, o'clock, it's.")]
    [InlineData("`\"code\"`")]
    public void Inches_and_apostrophes_are_none(string text) => Assert.Empty(NoteProbe.Parse(text).Quotations);

    [Theory]
    [InlineData("Client said, \"I'm done.\"", Person.Client, true)]
    [InlineData("Client stated that he feels \"numb\" today.", Person.Client, true)]
    [InlineData("Mother yelled \"stop.\"", Person.Family, true)]
    [InlineData("\"I'm done,\" she said.", Person.Client, true)]
    [InlineData("\"Why?\" asked his mother.", Person.Family, true)]
    [InlineData("Per client, \"it is over.\"", Person.Client, true)]
    [InlineData("I asked, \"Are you safe?\"", Person.Writer, true)]
    [InlineData("Client is a \"frequent flyer\".", Person.Unknown, false)]
    public void A_verb_of_saying_names_the_speaker(string text, Person speaker, bool hasVerb)
    {
        var quotation = Assert.Single(NoteProbe.Parse(text).Quotations);
        Assert.Equal(speaker, quotation.Speaker);
        Assert.Equal(hasVerb, quotation.HasSpeechVerb);
    }

    [Fact]
    public void A_quotation_over_paragraphs_keeps_its_speaker_where_each_opens_with_a_mark()
    {
        var note = NoteProbe.Parse("Mother wrote, \"He is lazy.\n\n\"He never helps.\"\n\nAfterwards.");

        Assert.Equal([Person.Family, Person.Family], note.Quotations.Select(quotation => quotation.Speaker));
    }

    [Fact]
    public void An_offset_knows_its_quotation()
    {
        var note = NoteProbe.Parse("He said, \"no\" twice.");

        Assert.Null(note.QuotationAt(8));
        Assert.NotNull(note.QuotationAt(9));
        Assert.NotNull(note.QuotationAt(12));
        Assert.Null(note.QuotationAt(13));
    }
}
