using NoteLint.Core.Configuration;

namespace NoteLint.Core.Tests.Identifiers;

/// <summary>Forms of identifiers that the pages' examples don't show.</summary>
public class IdentifierFormTests
{
    [Theory]
    [InlineData("NL2204", "Read out 4111-1111-1111-1111 to me.", "4111-1111-1111-1111")]
    [InlineData("NL2204", "Amex 3782 822463 10005 was declined.", "3782 822463 10005")]
    [InlineData("NL2205", "Sent to gb29nwbk60161331926819 in May.", "gb29nwbk60161331926819")]
    [InlineData("NL2206", "The bottle named BS1234563.", "BS1234563")]
    [InlineData("NL2208", "Sold the car, 1HGCM82633A004352, at a loss.", "1HGCM82633A004352")]
    [InlineData("NL2203", "He gave 1EG4TE5MK73 at the desk.", "1EG4TE5MK73")]
    [InlineData("NL2209", "Tablet 00-1B-44-11-3A-B7 was lost.", "00-1B-44-11-3A-B7")]
    [InlineData("NL2301", "Her number is +44 7700 900123.", "+44 7700 900123")]
    [InlineData("NL2301", "The desk is at tel 0120-1230.", "0120-1230")]
    [InlineData("NL2102", "I saw Lisa Mills today.", "Lisa Mills")]
    [InlineData("NL2501", "Her shift at Austin Mills ran late.", "Austin Mills")]
    [InlineData("NL2301", "Call 541-555-0134x402 after six.", "541-555-0134x402")]
    [InlineData("NL2301", "Dad can be reached at 001-541-555-0134.", "001-541-555-0134")]
    [InlineData("NL2210", "Her phone passcode is 081594 now.", "081594")]
    [InlineData("NL2401", "They met at 77 Massachusetts Ave Apt 5C.", "77 Massachusetts Ave Apt 5C")]
    [InlineData("NL2210", "He knows my PIN, it's 8080.", "8080")]
    [InlineData("NL2210", "Her cousin has the password, it's Tulip1975!", "Tulip1975!")]
    [InlineData("NL2210", "The lockbox with the kit opens on 5519.", "5519")]
    [InlineData("NL2203", "MassHealth 100042217765 was active.", "100042217765")]
    [InlineData("NL2501", "He works nights at Copper Lomond.", "Copper Lomond")]
    [InlineData("NL2501", "She sleeps there after her shift at the Family Dollar.", "Family Dollar")]
    [InlineData("NL2501", "She fell at the door of Lim & Daughters Cleaners.", "Lim & Daughters Cleaners")]
    [InlineData("NL2501", "Moved to the night desk at Quarry Suites.", "Quarry Suites")]
    [InlineData("NL2501", "He drives a taxi for Blue Star Cars, mostly at night.", "Blue Star Cars")]
    [InlineData("NL2501", "Her husband's work, Penny Lane Carpets, closed.", "Penny Lane Carpets")]
    [InlineData("NL2501", "She lost shifts at Costco when her car was towed.", "Costco")]
    [InlineData("NL2501", "Dreads staff meetings at Walmart, where her manager reads aloud.", "Walmart")]
    [InlineData("NL2501", "Yvonne, a friend from UPS, called.", "UPS")]
    [InlineData("NL2501", "Her ex came by Walgreens, where she does the register.", "Walgreens")]
    [InlineData("NL2501", "Mother is a cashier, Bison Run Gas, since spring.", "Bison Run Gas")]
    [InlineData("NL2201", "Her SSN, which she said aloud at the desk (987 65 4326), stays out.", "987 65 4326")]
    [InlineData("NL2210", "It is in a safe whose code is 3391.", "3391")]
    [InlineData("NL2210", "The secret word for the tablet is \"dandelion\".", "dandelion")]
    [InlineData("NL2306", "He has been writing to a friend as otter_lane since May.", "otter_lane")]
    [InlineData("NL2501", "She cried in the parking lot of Fenwick Dental Supply.", "Fenwick Dental Supply")]
    [InlineData("NL2501", "He wore a work lanyard from Quince Print.", "Quince Print")]
    [InlineData("NL2207", "Her bike was stolen, frame no. WTX 551 0093 K.", "WTX 551 0093 K")]
    [InlineData("NL2401", "She moved out of 1420 Harbor Tower last week.", "1420 Harbor Tower")]
    [InlineData("NL2102", "She has been married to Ruth Adams for six years.", "Ruth Adams")]
    public void A_form_is_found(string rule, string text, string place) => Assert.Equal([place], LintText.Places(text, rule));

    [Theory]
    [InlineData("NL2204", "Read out 4111-1111-1111-1112 to me.")]
    [InlineData("NL2205", "Sent to gb29nwbk60161331926818 in May.")]
    [InlineData("NL2206", "The bottle named BS1234564.")]
    [InlineData("NL2208", "Sold the car, 1HGCM82633A004353, at a loss.")]
    [InlineData("NL2305", "Address 300.0.113.54 is none.")]
    public void A_wrong_check_digit_or_range_is_left_alone(string rule, string text) => Assert.Empty(LintText.Places(text, rule));

    [Theory]
    [InlineData("Cigna covers 90847, six left.")]
    [InlineData("Template: {first_name} {last_name} came to {clinic_name}.")]
    [InlineData("Given oral Orapred before bed.")]
    [InlineData("Continue Plan B. 90837.")]
    [InlineData("Works nights at home, drives an hour for work, had her first day at school.")]
    [InlineData("Her nurse, Ana Example, called.")]
    [InlineData("Costco trip done alone. Bought a planner at Target. Walked from Safeway to the bus. Bath & Body Works candle lit.")]
    public void What_only_looks_like_a_form_is_left_alone(string text) =>
        Assert.Empty(LintText.Findings(text).Where(finding => finding.Identifier is "health-plan-number" or "employer"));

    [Theory]
    [InlineData("NL2412", "Her father, who's 93, came.", "93")]
    [InlineData("NL2412", "Dolly Vance, 90, the oldest member, spoke.", "90")]
    [InlineData("NL2412", "Age/Sex: 96 F", "96")]
    [InlineData("NL2412", "| Age | 93 |\n| Pulse | 94 |", "93")]
    [InlineData("NL2412", "A 96-year-old man, and a woman of 93yo.", "96", "93")]
    [InlineData("NL2412", "Her father is now one hundred and one.", "one hundred and one")]
    [InlineData("NL2412", "Patient states age is 71 but the chart says 92.", "92")]
    [InlineData("NL2412", "Her sister's pulse is 98, her score 94, and her mother's sat was 97.")]
    [InlineData("NL2402", "fled to 407 s. 3rd st, paris, tx 75460.", "paris", "75460")]
    [InlineData("NL2402", "ramp at 1740 e. juniper ct, gilbert 85234; maricopa county pays.", "gilbert", "85234", "maricopa county")]
    [InlineData("NL2402", "call his mobile 07700 900142.")]
    [InlineData("NL2401", "the old place, 77 tipple hollow rd, so no.", "77 tipple hollow rd")]
    [InlineData("NL2401", "The house is at 16 Camino de las Acequias.", "16 Camino de las Acequias")]
    [InlineData("NL2403", "Stood at the Longfellow Bridge, went to Willimansett Nursing Home.", "Longfellow Bridge", "Willimansett Nursing Home")]
    [InlineData("NL2501", "he works at greggs but not been in.", "greggs")]
    [InlineData("NL2501", "worked at shady oaks bakery 9 yrs.", "shady oaks bakery")]
    [InlineData("NL2501", "works at a local coffee bar at night.")]
    [InlineData("NL2412", "Client: A. Example; 92 yrs; seen at home. Woman of 94. | Ana Castro | 91 |", "92", "94", "91")]
    [InlineData("NL2412", "Her granny, Attracta, 91 on Sunday. Miss Lou - 90 today! BP 124/92, pulse 98, in room 94.", "91", "90")]
    [InlineData("NL2210", "Lobby code 4#4#2. Safe code, 31-7-96, is held. She reads it with his password, gravytrain, by agreement.", "4#4#2", "31-7-96", "gravytrain")]
    [InlineData("NL2210", "The passphrase to her cloud, three-blind-mice; both changed. Password well-kept.", "three-blind-mice")]
    [InlineData("NL2206", "R. Example, LPC PCOP771\nV. Example, RD, CDCES DT 81772\nBipolar II, F31.81. Seen by RN 0815.", "PCOP771", "DT 81772")]
    [InlineData("NL2203", "Humana H4477 1944. New member number XJW 40418823. Kaiser number is KP 0044 7719 3.", "H4477 1944", "XJW 40418823", "KP 0044 7719 3")]
    [InlineData("NL2208", "The van GV 4471C is low on oil. Car plate 65A 771. Cervical locking plate C3-C5 (CPT 22845).", "GV 4471C", "65A 771")]
    [InlineData("NL2501", "He has two shifts a week at Bean There. Her account at Ember Yoga, where she teaches. She was seen back at Prompt Care.", "Bean There", "Ember Yoga")]
    [InlineData("NL2403", "Admitted to Baptist East, Louisville. Limestone Correctional Facility called. Neuropsychiatry ward round.", "Baptist East", "Limestone Correctional Facility")]
    [InlineData("NL2402", "At 27 Totara Street, Riccarton. The tag went to Avondale PD. Watched Casablanca. Denver, Bayley, Vineland: name the edition.", "Riccarton", "Avondale")]
    [InlineData("NL2402", "Post goes to H54 XK29 and to D02 AF30; Tuam, Co. Galway. Parked a red Toyota at New Year.", "H54 XK29", "D02 AF30", "Co. Galway")]
    [InlineData("NL2208", "It was a van, plate 8kd-4471, then the plate tkr 4471.", "8kd-4471", "tkr 4471")]
    [InlineData("NL2401", "It was left at 1720 County Road 9 and then at 2140 Avenue R, Apt 6.", "1720 County Road 9", "2140 Avenue R, Apt 6")]
    [InlineData("NL2403", "Brought from Motel Siesta. Rey Complex Figure copy 33. Referred by Leith Walk Surgery.", "Motel Siesta", "Leith Walk Surgery")]
    [InlineData("NL2207", "He showed his student ID, HV0044217, today. Billed 99396-25.", "HV0044217")]
    [InlineData("NL2501", "He owns a Remington. Started at C3-C4. Megan's Law was named. Starting at the axilla.")]
    [InlineData("NL2403", "Bruce Ward came. Reviewed Dr. X's medical records.")]
    [InlineData("NL2501", "He drives for Lyft at night.")]
    [InlineData("NL2501", "Uses CBT Coach and PTSD Coach on the phone.")]
    [InlineData("NL2402", "He is on Medicaid, Ohio. Their car is a Green Toyota, Utah plate.")]
    [InlineData("NL2208", "She sat in the car. AUDIT 27, DAST 4.")]
    [InlineData("NL2201", "Last four of social: 4417.", "4417")]
    [InlineData("NL2401", "He knew the address (460 Alder Dr) by heart.", "460 Alder Dr")]
    [InlineData("NL2412", "Her aunt, Ana Example, 91, called. Tom (93) came too. She gave Tom 95 in cash; Ana, 96%.", "91", "93")]
    public void A_form_is_found_where_nobody_may_be_identified(string rule, string text, params string[] places) => Assert.Equal(places, LintText.Places(text, rule, LintText.Deidentified));

    [Theory]
    [InlineData("Seen 14/02/2026 again.", "14/02/2026")]
    [InlineData("Seen on the third of March 2026.", "third of March 2026")]
    [InlineData("Absent 6/12/25 - 6/19/25.", "6/12/25", "6/19/25")]
    [InlineData("Sessions on 1/3, 1/10 and 1/17.", "1/3", "1/10", "1/17")]
    [InlineData("Came on Jan 9-12, 2026.", "Jan 9-12, 2026")]
    [InlineData("Stopped 3-Mar-26.", "3-Mar-26")]
    [InlineData("Relapsed at Christmas 2024.", "Christmas 2024")]
    [InlineData("Since March '24.", "March '24")]
    [InlineData("Seen 08/02/2024. Her cousin flies in from Lahore 8/15.", "08/02/2024", "8/15")]
    [InlineData("Progress note of 3/17 reviewed; next 9.26.", "3/17", "9.26")]
    [InlineData("HER SON DUE FROM BOSTON 16/11.", "16/11")]
    [InlineData("Alex EXAMPLE, d.o.b. 21.8.97, was seen.", "21.8.97")]
    public void A_date_is_found_in_each_way_to_write_it(string text, params string[] places) =>
        Assert.Equal(places, LintText.Places(text, "NL2411", LintText.Deidentified));

    [Theory]
    [InlineData("Pain 3/10, mood 4/10 to 6/10, urges 2/5.")]
    [InlineData("She may 5 times a week; in May 20 mg.")]
    [InlineData("BP 120/80, 1/2 tablet, 24/7, 50/50, 20/40.")]
    [InlineData("Intent 6/10 at the start, 2/10 at 2:45. Mood Disorder Questionnaire 9/13 at intake.")]
    [InlineData("Seen in May. HADS 12/9; Suboxone 8/2 daily, caregiver strain 10/13.")]
    [InlineData("| Member | Mood |\n|---|---|\n| A. | 4/10, quiet |\n| B. | 7/10, new job |")]
    [InlineData("Version 2.1.3, 4-7-8 breathing, 10:30:15.")]
    [InlineData("In March, on Monday, since 2019, last week, at Christmas.")]
    public void What_looks_like_a_date_is_left_alone(string text) => Assert.Empty(LintText.Places(text, "NL2411", LintText.Deidentified));

    [Theory]
    [InlineData("Restricts sleep to a window of 6 h, 0030-0630, at home.")]
    [InlineData("Mother called 0900-1030 twice.")]
    public void Hours_of_the_day_are_no_telephone_number(string text) => Assert.Empty(LintText.Places(text, "NL2301"));

    [Fact]
    public void A_place_that_the_clinic_allows_is_left_alone()
    {
        var options = LintText.Deidentified with { AllowedNames = ["Yakima"] };

        Assert.Equal(["Tucson"], LintText.Places("Moved from Tucson to Yakima.", "NL2402", options));
    }

    [Fact]
    public void Letterhead_and_header_of_a_chart_note_are_left_alone()
    {
        const string Text = "Example Counseling\n12 Oak Street, Bend\nPhone (541) 555-0134\n\nClient: Alex Example\nPhone: 541-555-0178\n\nShe slept better.\n";

        Assert.Empty(LintText.Places(Text, "NL2301"));
        Assert.Empty(LintText.Places(Text, "NL2401"));
        Assert.Equal(2, LintText.Places(Text, "NL2301", LintText.Deidentified).Count());
    }

    [Fact]
    public void A_date_without_certain_order_gets_no_interval_and_a_chart_note_no_fix_at_all()
    {
        Assert.Equal(["Leave the year", "Replace by the number of days between"], Titles("Date: 2026-03-22\n\nFell on 2026-03-03.\n"));
        Assert.Equal(["Leave the year"], Titles("Date: 2026-03-22\n\nFell on 03/04/2026.\n"));
        Assert.Equal("Date: 2026-03-22\n\nFell 19 days before the session.\n", After("Date: 2026-03-22\n\nFell on 2026-03-03.\n", 1));
        Assert.Equal("Came 2026-03-03, left 11 days later.\n", After("Came 2026-03-03, left 2026-03-14.\n", 1));

        var inChart = LintOptions.Default with { Severities = LintOptions.Default.Severities.SetItem("nl2411", Core.Rules.RuleSeverity.Warning) };
        Assert.All(LintText.Findings("Fell on 2026-03-03.", inChart).Where(finding => finding.Rule.Id == "NL2411"), finding => Assert.Empty(finding.Fixes));
    }

    [Fact]
    public void What_somebody_said_is_masked_by_hand()
    {
        var finding = LintText.Findings("Client said, \"Call me at 541-555-0178.\"").Single(finding => finding.Rule.Id == "NL2301");

        Assert.Empty(finding.Fixes);
    }

    private static IEnumerable<string> Titles(string text) => LastDate(text).Fixes.Select(fix => fix.Title);

    private static string After(string text, int fix) => LintText.Apply(text, LastDate(text).Fixes[fix]);

    private static Core.Linting.Finding LastDate(string text) => LintText.Findings(text, LintText.Deidentified).Last(finding => finding.Rule.Id == "NL2411");
}
