using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Dates;

/// <summary>Words of dates.</summary>
internal static class DateWords
{
    private static readonly Dictionary<uint, int> Months = MonthNumbers();

    private static readonly Dictionary<uint, int> Ordinals = OrdinalNumbers();

    /// <summary>Months that are also words: without a capital they are no months.</summary>
    private static readonly WordSet Ambiguous = new("may march mar dec sun jan sep");

    /// <summary>The days of the week, written out.</summary>
    public static WordSet Weekdays { get; } = new("monday tuesday wednesday thursday friday saturday sunday");

    /// <summary>What stands directly before a date such as 3/10.</summary>
    public static WordSet Before { get; } = new("""
        uds utox given mediated planned rescheduled moved ordered injected administered depot injection approved denied served issued on since until till til by next return returns returned rtc wk week last dated date dates meet meeting appointment appt session visit due up through thru starting started start
        began begin begins beginning effective seen scheduled before after around admitted discharged dob born exp expires expiration expiry held signed filed refill ending ended ends hearing court
        intake drawn done monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today yesterday tomorrow again follow fu approx circa
        called came arrived left died quit moved fell injury mva accident surgery dui dwi owi arrest arrested crash mva mvc overdose overdosed relapse relapsed seizure wedding funeral trial sentencing sentenced released eval evaluation evaluated hospitalized lmp labs collected reviewed updated renewed valid during late early mid ago eff dos dc
        """);

    /// <summary>What stands behind a score or a share, never behind a date.</summary>
    public static WordSet NotAfter { get; } = new("""
        pain scale severity nights days times attended groups classes shifts visits inch inches correct strength tablets tablet tab tabs of hours grade murmur tasks sessions items present points people members weeks
        intensity distress urges mood anxiety depression on and-a bilaterally throughout reflexes reps sets goals today completed steps doses mg
        """);

    /// <summary>Behind these a month's name with a number is no date: "may 20 mg".</summary>
    public static WordSet Units { get; } = new("mg mcg ml g minutes min mins hours hrs hr sessions session days weeks times percent units pounds lbs people panic times");

    /// <summary>Days that have names; with a year they are dates.</summary>
    public static WordSet Holidays { get; } = new("christmas thanksgiving easter halloween hanukkah chanukah passover ramadan kwanzaa diwali purim");

    /// <summary>Second words of such days: "New Year's Eve", "Labor Day".</summary>
    public static WordSet HolidayEnds { get; } = new("day eve");

    /// <summary>First words of such days.</summary>
    public static WordSet HolidayStarts { get; } = new("labor memorial veterans independence valentine valentine's year year's mother's father's presidents patrick's christmas thanksgiving easter boxing mlk columbus");

    /// <summary>The month that a word names; 0 where it names none.</summary>
    public static int MonthOf(in Token token) =>
        token.Kind == TokenKind.Word && Months.TryGetValue(token.Hash, out var month) && (token.Case != TokenCase.Lower || !Ambiguous.Contains(token)) ? month : 0;

    /// <summary>True for the hash of a month's name.</summary>
    public static bool IsMonth(uint hash) => Months.ContainsKey(hash);

    /// <summary>The day that an ordinal in words names; 0 where it names none.</summary>
    public static int OrdinalOf(in Token token) => token.Kind == TokenKind.Word && Ordinals.TryGetValue(token.Hash, out var day) ? day : 0;

    private static Dictionary<uint, int> MonthNumbers()
    {
        string[] names =
        [
            "january jan enero", "february feb febr febrero", "march mar marzo", "april apr abril", "may mayo", "june jun junio", "july jul julio", "august aug agosto", "september sept sep septiembre setiembre", "october oct octubre", "november nov noviembre",
            "december dec diciembre",
        ];
        return names.SelectMany((words, index) => words.Split(' ').Select(word => (Hash: TokenHash.Of(word), Month: index + 1))).ToDictionary(pair => pair.Hash, pair => pair.Month);
    }

    private static Dictionary<uint, int> OrdinalNumbers()
    {
        string[] names =
        [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
            "eighteenth", "nineteenth", "twentieth",
        ];
        var ordinals = names.Select((word, index) => (Hash: TokenHash.Of(word), Day: index + 1)).ToDictionary(pair => pair.Hash, pair => pair.Day);
        ordinals[TokenHash.Of("thirtieth")] = 30;
        return ordinals;
    }
}
