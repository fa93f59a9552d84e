using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Notes.Statements;

/// <summary>The verbs by which notes report what somebody said, thinks or feels.</summary>
internal static class SpeechVerbs
{
    /// <summary>Verbs that report by themselves: "client states …".</summary>
    public static readonly WordSet Reporting = new("""
        says said saying states stated stating reports reported reporting describes described describing denies denied denying endorses endorsed endorsing complains complained
        complaining claims claimed claiming alleges alleged alleging admits admitted admitting mentions mentioned mentioning discloses disclosed disclosing tells told telling
        explains explained explaining insists insisted insisting believes believed believing thinks thought thinking feels felt feeling worries worried acknowledges acknowledged
        acknowledging recalls recalled recalling verbalizes verbalized verbalizing verbalises verbalised maintains asserts asserted perceives perceived considers considered
        voices voiced views viewed sees calls self-identifies wonders fears confirms confirmed notes noted noting indicates indicated indicating expresses expressed expressing
        shares shared sharing identifies identified identifying labels labeled labelled refers referred characterizes characterized remarked remarks commented comments
        recounts recounted relays relayed relates related joked jokes suspects suspected assumes assumed estimates estimated called threatened threatens
        """);

    /// <summary>The same verbs without ending, after a plural or "they".</summary>
    public static readonly WordSet ReportingBase = new("""
        say state report describe deny endorse complain claim allege admit mention disclose tell explain insist believe think feel worry acknowledge recall verbalize note indicate
        share
        """);

    /// <summary>Verbs that report only beside quotation marks or before "that".</summary>
    public static readonly WordSet Quoting = new("""
        asked asks asking answered answers replied replies responded responds responding added adds repeated repeats yelled yells shouted shouts screamed screams whispered
        whispers wrote writes texted texts cried muttered exclaimed announced declared declares argued continued continues laughed began quoted concluded warned promised
        emailed left chanted chants sang hissed scrawled painted spray-painted sprayed carved scratched
        """);

    /// <summary>Of <see cref="Reporting"/>, those that need "that", "as", a quotation or a person after them: "shared a meal" is no report.</summary>
    public static readonly WordSet NeedsClause = new("""
        notes noted noting shares shared sharing indicates indicated expresses expressed expressing identifies identified labels labeled labelled refers referred calls called
        sees views viewed relates related considers considered confirmed confirms threatened threatens
        """);

    /// <summary>Words between a speaker and the verb: "mother also repeatedly states".</summary>
    public static readonly WordSet Between = new("""
        also then again now currently further initially later repeatedly often sometimes usually frequently still has had have was is are were been does did continues to only both
        openly tearfully today previously first further spontaneously clearly reportedly consistently who and
        """);

    /// <summary>Forms of "be" before a verb make it passive: nobody is named as speaker.</summary>
    public static readonly WordSet Be = new("is are was were be been being");

    /// <summary>True for the third person, the past and the -ing form of a reporting verb, and for the plain form.</summary>
    public static bool IsReporting(in Token token) =>
        token.Kind == TokenKind.Word && token.PossessiveLength == 0 && (Reporting.Contains(token.Hash) || ReportingBase.Contains(token.Hash));
}
