using NoteLint.Core.Notes;

namespace NoteLint.Core.Tests.Notes;

public class AttributionTests
{
    [Theory]
    [InlineData("Mother says he is lazy.", "lazy", Person.Family, "says", "he is lazy.")]
    [InlineData("Mother says that he is lazy.", "lazy", Person.Family, "says", "that he is lazy.")]
    [InlineData("Per mother, client is lazy.", "lazy", Person.Family, "Per mother", "client is lazy.")]
    [InlineData("Per his mother, client is lazy.", "lazy", Person.Family, "Per his mother", "client is lazy.")]
    [InlineData("According to her husband she is lazy.", "lazy", Person.Family, "According to her husband", "she is lazy.")]
    [InlineData("Client is lazy per mother.", "lazy", Person.Family, "per mother", "Client is lazy")]
    [InlineData("Client describes himself as an addict.", "addict", Person.Client, "describes", "himself as an addict.")]
    [InlineData("Client reports drug abuse.", "abuse", Person.Client, "reports", "drug abuse.")]
    [InlineData("Patient's mother also states he is lazy.", "lazy", Person.Family, "states", "he is lazy.")]
    [InlineData("Mother of client reports he is lazy.", "lazy", Person.Family, "reports", "he is lazy.")]
    [InlineData("She said she is lazy.", "lazy", Person.Client, "said", "she is lazy.")]
    [InlineData("Reports feeling lazy.", "lazy", Person.Client, "feeling", "lazy.")]
    [InlineData("States he is lazy.", "lazy", Person.Client, "States", "he is lazy.")]
    [InlineData("Teacher reported that he is lazy.", "lazy", Person.Other, "reported", "that he is lazy.")]
    [InlineData("Client was described by his mother as lazy.", "lazy", Person.Family, "described", "by his mother as lazy.")]
    [InlineData("Client is reported to be lazy.", "lazy", Person.Unknown, "reported", "to be lazy.")]
    [InlineData("Client is reportedly lazy.", "lazy", Person.Unknown, "reportedly", "lazy.")]
    [InlineData("Client is a self-described addict.", "addict", Person.Client, "described", "addict.")]
    [InlineData("He is lazy, his mother said.", "lazy", Person.Family, "said", "He is lazy")]
    [InlineData("Parents report he is lazy.", "lazy", Person.Family, "report", "he is lazy.")]
    [InlineData("Client denies drug abuse.", "abuse", Person.Client, "denies", "drug abuse.")]
    [InlineData("Client believes she is lazy.", "lazy", Person.Client, "believes", "she is lazy.")]
    [InlineData("Client said her mother thinks she is lazy.", "lazy", Person.Family, "thinks", "she is lazy.")]
    [InlineData("He is lazy, in his word, by evening.", "lazy", Person.Client, "in his word", "He is lazy")]
    [InlineData("He is lazy, in his mother's own words.", "lazy", Person.Family, "in his mother's own words", "He is lazy")]
    [InlineData("She has been told that it is lazy.", "lazy", Person.Unknown, "told", "that it is lazy.")]
    [InlineData("Mother noted that he is lazy.", "lazy", Person.Family, "noted", "that he is lazy.")]
    [InlineData("Came in late, claims he is lazy.", "lazy", Person.Client, "claims", "he is lazy.")]
    [InlineData("In the client's own words, lazy.", "lazy", Person.Client, "words", "lazy.")]
    [InlineData("Client does not see himself as lazy.", "lazy", Person.Client, "see", "himself as lazy.")]
    [InlineData("She would never describe herself as lazy.", "lazy", Person.Client, "describe", "herself as lazy.")]
    [InlineData("Father used to call him lazy.", "lazy", Person.Family, "call", "him lazy.")]
    [InlineData("He is ashamed of being lazy.", "lazy", Person.Client, "being", "lazy.")]
    [InlineData("Father asked whether the boy is lazy.", "lazy", Person.Family, "asked", "whether the boy is lazy.")]
    [InlineData("She wanted to know if she was lazy.", "lazy", Person.Client, "know", "if she was lazy.")]
    [InlineData("He is lazy by her account.", "lazy", Person.Client, "by her account", "He is lazy")]
    [InlineData("By his mother's own account, he is lazy.", "lazy", Person.Family, "account", "he is lazy.")]
    [InlineData("His teacher wrote that he is lazy.", "lazy", Person.Other, "wrote", "that he is lazy.")]
    [InlineData("According to the referral letter she is lazy.", "lazy", Person.Unknown, "According to the referral letter", "she is lazy.")]
    [InlineData("He is lazy, as he puts it.", "lazy", Person.Client, "puts it", "He is lazy")]
    [InlineData("He admitted on Monday that he is lazy.", "lazy", Person.Client, "admitted", "on Monday that he is lazy.")]
    [InlineData("He admitted in Court that he is lazy.", "lazy", Person.Client, "admitted", "in Court that he is lazy.")]
    [InlineData("She admitted in May to being lazy.", "lazy", Person.Client, "admitted", "in May to being lazy.")]
    [InlineData("Mother called patients lazy.", "lazy", Person.Family, "called", "patients lazy.")]
    [InlineData("The neighbors call him lazy.", "lazy", Person.Unknown, "call", "him lazy.")]
    [InlineData("She was called lazy at school.", "lazy", Person.Unknown, "called", "lazy at school.")]
    [InlineData("Fear of becoming lazy like her mother.", "lazy", Person.Client, "becoming", "lazy like her mother.")]
    [InlineData("He is lazy, his wife told police.", "lazy", Person.Family, "told", "He is lazy")]
    [InlineData("He is lazy, her mother wrote in the petition.", "lazy", Person.Family, "wrote", "He is lazy")]
    [InlineData("Her mother wrote in the petition that she is lazy.", "lazy", Person.Family, "wrote", "in the petition that she is lazy.")]
    [InlineData("Wife (by phone): he's lazy.", "lazy", Person.Family, "Wife (by phone)", "he's lazy.")]
    [InlineData("His mother, by phone: she is lazy.", "lazy", Person.Family, "His mother, by phone", "she is lazy.")]
    [InlineData("Police report: subject is lazy.", "lazy", Person.Unknown, "Police report", "subject is lazy.")]
    [InlineData("Text from client: im lazy at heart.", "lazy", Person.Unknown, "Text from client", "im lazy at heart.")]
    [InlineData("Client text message (verbatim): im lazy.", "lazy", Person.Unknown, "Client text message (verbatim)", "im lazy.")]
    [InlineData("Lazy, per ED.", "Lazy", Person.Unknown, "per ED", "Lazy,")]
    [InlineData("Coworkers wrote lazy on his locker.", "lazy", Person.Other, "wrote", "lazy on his locker.")]
    [InlineData("Somebody shouted lazy at him.", "lazy", Person.Unknown, "shouted", "lazy at him.")]
    [InlineData("Per C.O., he is lazy.", "lazy", Person.Unknown, "Per C.O.", "he is lazy.")]
    [InlineData("Per the C.O. on duty, he is lazy.", "lazy", Person.Unknown, "Per the C.O.", "on duty, he is lazy.")]
    [InlineData("According to the P.O. he is lazy.", "lazy", Person.Unknown, "According to the P.O.", "he is lazy.")]
    [InlineData("He is lazy, per R.N.", "lazy", Person.Unknown, "per R.N.", "He is lazy,")]
    [InlineData("Per Ms. Example, he is lazy.", "lazy", Person.Unknown, "Per Ms. Example", "he is lazy.")]
    [InlineData("Per SIL he is lazy.", "lazy", Person.Family, "Per SIL", "he is lazy.")]
    [InlineData("He is lazy, says MIL.", "lazy", Person.Family, "says MIL", "He is lazy")]
    [InlineData("He is lazy, his mother-in-law said.", "lazy", Person.Family, "said", "He is lazy")]
    [InlineData("C: I'm lazy now.", "lazy", Person.Client, "C", "I'm lazy now.")]
    [InlineData("Explored my pull to call her lazy.", "lazy", Person.Writer, "call", "her lazy.")]
    [InlineData("I caught myself thinking of him as lazy.", "lazy", Person.Writer, "thinking", "of him as lazy.")]
    public void Reported_speech_has_a_speaker_a_verb_and_a_clause(string text, string words, Person speaker, string verb, string clause)
    {
        var note = NoteProbe.Parse(text);
        var (first, end) = note.Find(words);

        var attribution = note.AttributionOf(first, end);

        Assert.NotNull(attribution);
        Assert.Equal(speaker, attribution.Speaker);
        Assert.Equal(verb, note.TextOf(attribution.Verb));
        Assert.Equal(clause, note.TextOf(attribution.Clause));
    }

    [Theory]
    [InlineData("Client is lazy.", "lazy")]
    [InlineData("Mother says he sleeps well. Client is lazy.", "lazy")]
    [InlineData("Mother says he sleeps well; client is lazy.", "lazy")]
    [InlineData("Mother says he sleeps well but client is lazy.", "lazy")]
    [InlineData("Client reports insomnia, and this writer observed he is lazy.", "lazy")]
    [InlineData("Writer noted that client is lazy.", "lazy")]
    [InlineData("I feel client is lazy.", "lazy")]
    [InlineData("Client was noted to be lazy.", "lazy")]
    [InlineData("She was angry when told of the move and lazy all day.", "lazy")]
    [InlineData("Twice per week client is lazy.", "lazy")]
    [InlineData("Client shared a lazy smile.", "lazy")]
    [InlineData("Mental state: lazy.", "lazy")]
    [InlineData("Client lives in the United States and is lazy.", "lazy")]
    [InlineData("Lazy client said hello.", "Lazy")]
    [InlineData("Admitted after an overdose; lazy.", "overdose")]
    [InlineData("Client was seen and admitted to the unit as lazy.", "lazy")]
    [InlineData("Referred to a lazy clinic.", "lazy")]
    [InlineData("Lazy client with four children, referred by the school nurse.", "Lazy")]
    [InlineData("Lazy since May, admitted under the doctor.", "Lazy")]
    [InlineData("She was admitted on Monday with her mother, lazy.", "lazy")]
    [InlineData("Admitted in June, lazy.", "lazy")]
    [InlineData("After calling him the night before, the lazy brother came.", "lazy")]
    [InlineData("Client called others about the lazy river.", "lazy")]
    [InlineData("Lazy per client", "client")]
    [InlineData("Told client that he is lazy.", "lazy")]
    [InlineData("Told pt she has to stop being lazy.", "lazy")]
    [InlineData("He says he is \"trying\", which is lazy.", "lazy")]
    [InlineData("Says he is \"trying\" as if that is not lazy.", "lazy")]
    [InlineData("Denies drug use but is lazy.", "lazy")]
    [InlineData("I would describe him as lazy.", "lazy")]
    [InlineData("Client went to see a lazy friend.", "lazy")]
    [InlineData("We began to call him lazy.", "lazy")]
    [InlineData("He says he is \"great\", then the UA came back dirty.", "dirty")]
    [InlineData("He says he is well, but the UDS was dirty.", "dirty")]
    [InlineData("Lazy with the exercises since, he says, he works nights.", "Lazy")]
    [InlineData("Lazy today, she said, \"I was up all night.\"", "Lazy")]
    [InlineData("She said, \"Fine,\" in that lazy tone of hers.", "lazy")]
    [InlineData("He said, \"I'm tired anyway,\" a lazy bid for pity.", "lazy")]
    [InlineData("\"Suicidal,\" per self, lazy, third visit.", "lazy")]
    [InlineData("Mother called, lazy as ever, to say he is gone.", "lazy")]
    [InlineData("Lazy in the old notes, and nothing new there.", "new")]
    [InlineData("Reports pain of 8 but was seen being lazy.", "lazy")]
    [InlineData("She says it is fine, but is clearly lazy.", "lazy")]
    [InlineData("He says he is well but smells of lazy days.", "lazy")]
    [InlineData("She admits one glass and swears it was small.", "swears")]
    [InlineData("She says her husband knows, which says it all.", "which says it all")]
    [InlineData("He was lazy, his mother told him to leave.", "lazy")]
    [InlineData("Mother: lazy, works nights.", "lazy")]
    [InlineData("Incident report: client was lazy.", "lazy")]
    [InlineData("Assessment: he is lazy.", "lazy")]
    [InlineData("He wrote lazy letters to the court.", "lazy")]
    [InlineData("He lives with his MIL and is lazy.", "lazy")]
    [InlineData("A mil of lazy saline.", "lazy")]
    [InlineData("C: Client is lazy.", "lazy")]
    [InlineData("Twice per A.M. round he is lazy.", "lazy")]
    public void What_the_writer_states_is_nobody_elses(string text, string words)
    {
        var note = NoteProbe.Parse(text);
        var (first, end) = note.Find(words);
        Assert.Null(note.AttributionOf(first, end));
    }

    [Theory]
    [InlineData("Told her mother that she is lazy.", Person.Client)]
    [InlineData("Client says he takes the bus, which is lazy.", Person.Client)]
    [InlineData("Denies that he is lazy.", Person.Client)]
    [InlineData("She said, \"I'm tired,\" and that he is lazy.", Person.Client)]
    [InlineData("He says he is \"trying,\" lazy as he is.", Person.Client)]
    [InlineData("She was, she says, lazy as a child.", Person.Client)]
    [InlineData("He said his wife cries and insists he is lazy.", Person.Family)]
    [InlineData("The school notes that he is lazy.", Person.Other)]
    [InlineData("He says the test was easy for a lazy student.", Person.Client)]
    public void A_report_goes_on_without_a_quotation_between(string text, Person speaker)
    {
        var note = NoteProbe.Parse(text);
        var (first, end) = note.Find("lazy");
        Assert.Equal(speaker, note.AttributionOf(first, end)?.Speaker);
    }
}
