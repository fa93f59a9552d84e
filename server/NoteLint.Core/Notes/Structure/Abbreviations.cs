namespace NoteLint.Core.Notes.Structure;

/// <summary>The words before a period that tell whether the period ends a sentence.</summary>
internal static class Abbreviations
{
    /// <summary>Abbreviations that something always follows: <c>Dr. Example</c>, <c>vs. placebo</c>.</summary>
    public static readonly WordSet BeforeMore = new("""
        dr drs mr mrs ms mx prof rev hon sgt lt capt col gen fr vs fig figs cf eg ie approx est ext tel st mt attn esp incl viz ref dept
        """);

    /// <summary>Abbreviations that a number follows: <c>No. 5</c>.</summary>
    public static readonly WordSet BeforeNumber = new("no nos p pp vol sec ch art par ax fig rm bldg apt ste unit jan feb mar apr jun jul aug sep sept oct nov dec");

    /// <summary>Abbreviations that may stand at a sentence's end: what follows decides.</summary>
    public static readonly WordSet BeforeEither = new("""
        etc jr sr inc ltd co corp llc wk wks yr yrs mo mos hr hrs min mins sec secs mg mcg ml cc oz lb lbs in ft cm appt appts pt pts hx dx tx rx sx fx px
        am pm ave blvd rd apt univ hosp misc max avg temp wt ht resp tabs tab caps cap meds med adm disch psych soc fam hosp eval prev freq
        approx assoc asst dx'd govt natl intl phd md do lcsw jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
        """);

    /// <summary>Words that open a sentence often enough to tell "vitamin C. He" from "J. Example".</summary>
    public static readonly WordSet Openers = new("""
        he she they it we i you the this that these those there his her their its our client clients client's patient patients pt pts no denies denied reports reported states
        stated mother father mom dad parents when after before in on at during although however currently also today then but and if as while since both all each
        therapist clinician writer counselor provider staff next discussed continue continued
        """);
}
