using NoteLint.Core.Configuration;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Tests.Identifiers.Names;

/// <summary>In a note for the chart the client, clinicians and who must be named are no findings; others are, by who they are.</summary>
public class WhoIsWhoTests
{
    private const string ThirdParty = "NL2102";
    private const string OtherClient = "NL2103";

    [Theory]
    [InlineData("Client: Samuel Example\nLegal name: Sara Example\nChosen name: Sam Example\n\n## Data\nSam slept. Samuel and Sara are names in older records.")]
    [InlineData("Patient: Eleanor Quist\n\n## Data\nNell slept. Ms. Quist is well. E. Quist signed.")]
    [InlineData("Client: Alex Example\nTherapist: Maria Sample, LCSW\n\n## Data\nMaria taught breathing. Ms. Sample will call.")]
    [InlineData("Consulted with supervisor Anand Rao, LCSW. Dr. Okafor agreed. Nurse Hollis drew labs.")]
    [InlineData("Martha Collins is a pleasant 50-year-old female. Martha reports pain. Ms. Collins denies fever.")]
    [InlineData("Interpreter: Somchai Example, ID 20471\n\n## Data\nClient said through Somchai that she is well.")]
    [InlineData("CPS report made to intake worker Belinda Example. Belinda will call back.")]
    [InlineData("Couples intake. The identified client is Ryu Example (he/him). Ryu slept. Alone, Ryu told me more.")]
    [InlineData("MED CHECK. Pt Calloway, Denise. Stable.\nDenise sleeps well.")]
    [InlineData("Tx note, forensic outpatient. Pt. Calloway, Denise R.; MRN H-0091; cond. release. Denise slept.")]
    [InlineData("Call from client, Patrick \"Paddy\" Example. Paddy needs a refill.")]
    [InlineData("SAFETY PLAN\nClient: Noor Example\n\n3. People who distract: Rania (cousin) 555-0108; Coach Bell 555-0131.\n6. Means: brother Yusuf holds the box.")]
    [InlineData("Client: Warren Example\n\nHe stated, \"If I see Curtis Langford again I will put him in the ground.\" Mr. Langford was reached by telephone.")]
    [InlineData("Client plans to shoot his coworker Randall Example. Randall was reached by telephone.")]
    [InlineData("COUPLES SESSION 5 - 60 min\nPresent: Tasha and Marcus Example. Agreement signed.\nTasha said Marcus never listens. Marcus apologized.")]
    [InlineData("Session with the family (clients: Soo-ah Example, Anders Sample, and their son Elias, 15).\n\nElias sat between his parents. Anders asked her to wait.")]
    [InlineData("Group: early recovery. Note for: Grant Example, MRN 30391.\n\n8 members present. Grant spoke first. Mr. Example left.")]
    [InlineData("Jordan came in and told me they are going by Jory at school. Jory slept. Jordan smiled.")]
    [InlineData("Couple session, stage 2. Partners: Dean Example and Amira Sample-Example. 12/03/2024.\n\nAmira began. Dean listened. Amira left her chair.")]
    [InlineData("GROUP: skills, chart copy for Imelda Example     Module: Distress\n\nImelda came on crutches. Imelda rated distress 3.")]
    [InlineData("Clinic titration call     Child: Holly Example-Sood, 10\n\nHolly sleeps well.")]
    [InlineData("Trent said of his partner Malcolm Example, \"I'm going to put him through his own windshield.\" Mr. Example was reached; told him of the threat. Called Kent Police dispatch; Officer J. Malloy took it down.")]
    [InlineData("Supervision note, trainee: P. Lund (supervised by Dr. E. Voss)\nClient was silent.")]
    [InlineData("Client slept better. Next visit Monday.\n\nFionnuala Daly, systemic psychotherapist")]
    [InlineData("Client slept better. Next visit Monday.\n\nM. Quill, forensic liaison")]
    [InlineData("Coordinated with case manager Trinh Vo. The benefits worker, Ms Ortega, will call. Chaplain Abel Ruiz was informed.")]
    [InlineData("YP: Kaya Example, 17. Ref 3319. KW: Lorcan Daly.\n\nKaya in good form.")]
    [InlineData("Client stated, \"I'm going to put Craig Example through the windshield.\" At 12:10 called Mr. Example at 216-555-0141. Police notified 12:40, Officer R. Teague.")]
    [InlineData("Client reported thoughts of setting fire to the house of his former wife, Melanie Example. Melanie Example was told of the threat.")]
    [InlineData("Client came on time. Mother, Ngozi Example, is ROI recipient; updated.")]
    [InlineData("His PO, Mr. Dunn, called to verify attendance; Part 2 consent to probation on file.")]
    [InlineData("Crisis contact, phone, 22:40\nClient is alone. Agreed to hand the pills to Kay; Kay came on the line.")]
    [InlineData("Family session. Present: Tuyet Example (client), her husband Binh Example (client). Binh said little.")]
    [InlineData("Case contact, field.\n\nClient was on time. Savannah, as she likes to be called now, got a card. Savannah smiled.")]
    [InlineData("pt known to me. goes by Bear. slept well.")]
    [InlineData("Session note; sandra o. (client's wording kept)\n\nSandra was asked to sign and refused.")]
    [InlineData("RE: Thaddeus Example, born 19 October 2003\n\nDear Ms. Abara,\n\nI am treating Mr. Example for panic. Thaddeus came weekly.")]
    [InlineData("Progress note. Sess. 3. LMHC: Adunni Example\n\nClient asked that Ms. Example speak first.")]
    [InlineData("Client is well. Plan: listening visits with promotora Yolanda Example, recheck in May.")]
    [InlineData("Referral made with consent: Kirsty Example, tel 202-555-0145.")]
    [InlineData("Client is well. Who she'll ring, in order: Jonathan 202-555-0142; Iyabo 202-555-0177; team line; 988.")]
    [InlineData("Safety plan contacts, copied to client: Nnamdi Example 202-555-0103; Fr. Anselm Example 202-555-0104; 988.")]
    [InlineData("Release signed for Probation Officer Lucille Example: attendance. Report sent to Officer Example on Monday.")]
    [InlineData("Emergency contact: Mr. Silvio Example, father.\n\nChiara Sample, 23, DOB Dec 1, 2001, asks for help. Ms. Sample will return.")]
    [InlineData("Virginia reports caring for her parents. ROI for the day program's director, Luz Example, 831-555-0112.")]
    [InlineData("Family session   Client: Marisol Example, 13   3/27/2025\nPresent: Marisol; mother and legal guardian, Yadira Example; therapist\n\nYadira worries. Marisol slept.")]
    [InlineData("Home visit\tClient: Tobias Example, 10\nKinship carer and guardian: Mavis Sample (aunt)\n\nToby (as he likes to be called) is well. Mavis is tired.")]
    [InlineData("Intake | Client: Rosa Example | 3/27/2025\n\nRosa slept. Ms. Example asked for help.")]
    [InlineData("DAP 5/2\nD: On the train Wendell breathed out slowly when it stopped. He got off at his own stop.")]
    [InlineData("Slept well. At the start Odette named two goals. She reads more.")]
    [InlineData("Client slept well.\nPlan: N. Template and I will see the school.")]
    [InlineData("Pt # 40071, Rodrigo Example, seen at bedside. Slept 4 h.")]
    [InlineData("Client no. 22-91, Moira Example, finished her third session.")]
    [InlineData("This is Harriet Example, a 44 year old female with panic, seen today.")]
    [InlineData("Sister Philomena came for her fourth session. Sister Philomena said the house will close.")]
    [InlineData("Fr. Tom Example was seen for 50 minutes. Fr. Example described three funerals.")]
    [InlineData("Client slept well. The worker on our team, Rafe, has keys cut. Leo, from our office, will call.")]
    [InlineData("Client slept well. Staff Denise Template and tech Ronnie stepped in.")]
    [InlineData("Couple session with Anneliese and Marc. Marc said the in-laws stay too long. Anneliese cried.")]
    [InlineData("Client slept well. Back on 5/24. N. Template")]
    [InlineData("Client signed. Rosa Template, PhD; N. Sample.")]
    [InlineData("Client slept well.\nSupervised by: N. Template, RP\nOn-call: R. Sample")]
    [InlineData("Client slept well. Letter sent; release on file. Lonnie G., CPSS co-led.")]
    [InlineData("Interpreter for today: Hodan W. (ID 44120, 202-555-0120). Client said through Hodan that she sleeps.")]
    [InlineData("| Client | Mireille Example |\n| Known as | Mimi |\n\nMimi brought the letter.")]
    [InlineData("Home-based services. Clients (dyad): Isaac Example, 4 mo, and Marlene Example, mother.\n\nMarlene laughed aloud.")]
    [InlineData("CRISIS LINE CONTACT       Caller: client of record, Andre Example       Sat\n\nAndre called at two.")]
    [InlineData("ROSTER    Client chart copy: Eunice Example only    1 Nov\n\nEunice was first. Mood 5.")]
    [InlineData("BIRP\nClient: Major Example\n\nB: Major Example reports better sleep.")]
    [InlineData("Group: Seeking Safety   Client: Devon A.\n\nDevon came on time.\n\nL. Sample, LADC I")]
    [InlineData("Client slept better.\n\nRev. Dorcas Quill, bereavement coordinator")]
    [InlineData("Client is well. Peer coach Tevita Example to check on Wednesday.")]
    [InlineData("Client: Travis Example\n\nTravis said of his former supervisor, Leonard Sample, \"I'm going to be waiting at his truck Friday with the bat.\" Leonard Sample was warned by telephone.")]
    [InlineData("Client: Steven Example\n\nSteven stated: \"If Rick Sample is at the site I'm going to put a hammer in his head.\" Called Rick Sample at six, reached, told what was said.")]
    [InlineData("Client: Ana Example\n\nAna said, \"Tell Curtis Sample I'll be waiting with the gun.\" Mr. Sample was warned by phone.")]
    [InlineData("Nearest relative: Mrs Folake Example (mother), informed of the date.")]
    [InlineData("Client: Ana Example\n\nThe court advocate is Rhea Template; a release is on file.")]
    [InlineData("Client: Ana Example\n\nThe scheduler, Bram, moved the visit. A trained consultant (Ilse Template) read the plan.")]
    [InlineData("SAFETY PLAN\nClient: Ana Example\nSafe place to go: Tove's house.")]
    [InlineData("Action list for Wendell. Wendell will call the bank. He slept.")]
    [InlineData("Client slept. P: Safety planning; shelter number given; go-bag at Ana's.")]
    [InlineData("Client is well. Mother (Ana Example) will lock up the rifle tonight. Ana agreed.")]
    [InlineData("Client: Leo Sample\n\nSpoke with wife Ana without release: emergency exception. Ana will come.")]
    [InlineData("APS note\nClient: Leo Sample\n\nSon Tom admitted tying him to the chair. APS report made. Tom was asked to leave.")]
    [InlineData("Client moved to Jordan in 2010 and flew to Austin twice. Born in Virginia.")]
    public void Client_clinicians_and_who_must_be_named_are_no_findings(string text) =>
        Assert.DoesNotContain(LintText.Findings(text), finding => finding.Identifier == "name");

    [Theory]
    [InlineData("Client: Alex Example\n\n## Data\nAlex argued with Daniel Example.", "Daniel Example")]
    [InlineData("Client likes her teacher, Mrs. Green.", "Green")]
    [InlineData("His boss, Gary Stubbs, gave him Fridays off.", "Gary Stubbs")]
    [InlineData("Client said that Kyle, a boy in his class, took his lunch.", "Kyle")]
    [InlineData("Client stayed with a friend from work, Bexley, until two.", "Bexley")]
    [InlineData("Emergency contact: sister Ana Example, 555-0142\n\nClient quarreled with Ana.", "Ana")]
    [InlineData("Client: Alex Example\n\nAlex has a friend who goes by Jory.", "Jory")]
    [InlineData("Client: Alex Example\n\nCouples therapy with Marisol was the topic.", "Marisol")]
    [InlineData("Client is well.\n\nAna Example, her sister", "Ana Example")]
    [InlineData("His sponsor, Big Ray, called.", "Big Ray")]
    [InlineData("Client slept badly since Staszek moved out.", "Staszek")]
    [InlineData("She talks of Struan, to whom she was to be married.", "Struan")]
    [InlineData("Client said, \"Oisín is the stepbrother who came in November.\"", "Oisín")]
    [InlineData("Client said, \"I know a Leonard, he's loud.\"", "Leonard")]
    [InlineData("He is a line cook, and the chef, Bastien, shouts.", "Bastien")]
    [InlineData("Client's brother Roy Jr. called.", "Roy Jr.")]
    [InlineData("Client wants to put Tobias Example on the lease.", "Tobias Example")]
    [InlineData("Mandated report\nClient: Bao Example, age 9\n\nMother said that the uncle, Quoc, would leave the home.", "Quoc")]
    [InlineData("APS note\nClient: Ana Example\n\nAPS report made. Client hit her brother Tom.", "Tom")]
    [InlineData("Client: Ana Example\n\nHer brother Tom locked up the shop.", "Tom")]
    [InlineData("Client: Ana Example\n\nHer boss, Rick Sample, was warned about the noise.", "Rick Sample")]
    [InlineData("Client: Ana Example\n\nAna broke up with Jordan in May.", "Jordan")]
    [InlineData("Client: Ana Example\n\nAna called Virginia on Monday.", "Virginia")]
    [InlineData("Client: Ana Example\n\nAna is jealous of Dallas.", "Dallas")]
    [InlineData("Client: Ana Example\n\nAna wrote Kofi a letter.", "Kofi")]
    [InlineData("Client: Ana Example\n\nAna has been staying at Carmen's since May.", "Carmen")]
    [InlineData("Client: Ana Example\n\nAna left her keys at Henrike's house.", "Henrike")]
    [InlineData("Client: Ana Example\n\nPlan: fishing with Tuck on weekends.", "Tuck")]
    [InlineData("pt slept badly. her sister dot came over. no si. plan: walk.", "dot")]
    [InlineData("pt slept badly. his mate will says he drinks. no si. plan: walk.", "will")]
    [InlineData("SAFETY PLAN\nClient: Ana Example\n1. Signs: pacing\n2. Coping: music\n3. Call: Mia 555-0133\n\nMs. Example wrote each step herself. She said that her foreman, Anton, shouts.", "Anton")]
    [InlineData("Client: Ana Example\n\nCRISIS CONTACT: Ana called the line at eleven. I stayed on the phone.\nAna said that it began when Tessa, her girlfriend, left.", "Tessa")]
    public void Other_people_are_worth_a_look(string text, string name)
    {
        var finding = Assert.Single(LintText.Findings(text), finding => finding.Identifier == "name");

        Assert.Equal((ThirdParty, RuleSeverity.Info, name), (finding.Rule.Id, finding.Severity, text.Substring(finding.Span.Start, finding.Span.Length)));
        Assert.Contains("unless the name matters for care, safety or law", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Client: V. Foxley\n\nHer mother (Joy Foxley) came. Joy stayed.", "Joy Foxley", "Joy")]
    [InlineData("Client: Gina Foxley\n\nHer mom (E. Foxley) came.", "E. Foxley")]
    [InlineData("Client: Foxley\n\nHer wife, Joy Foxley, came. Joy stayed.", "Joy Foxley", "Joy")]
    [InlineData("Client: V. Foxley\n\nHer mother, Vera, came with her son, Kyle Foxley.", "Vera", "Kyle Foxley")]
    public void A_relative_with_the_last_name_of_the_client_is_somebody_else(string text, params string[] names) =>
        Assert.Equal(names, LintText.Places(text, ThirdParty));

    [Theory]
    [InlineData("Client: L. Foxley\n\nMother brought her son Leo Foxley. Leo slept.")]
    [InlineData("Client: Ana Maria Foxley\n\nM. Foxley slept. Mother says that her daughter Ana Foxley slept.")]
    public void A_relative_speaks_of_the_client_by_name(string text) =>
        Assert.Empty(LintText.Places(text, ThirdParty));

    [Theory]
    [InlineData("Client: Alex Example\nGroup: coping skills\n\n## Data\nAlex thanked Dmitri.", "Dmitri")]
    [InlineData("Client: Rufus Example\n\n## Plan\nClient Luis Barragan offered to walk with him.", "Luis Barragan")]
    [InlineData("Client argued with another client, Tom, in the hallway.", "Tom")]
    public void Another_client_is_an_error(string text, string name)
    {
        var finding = Assert.Single(LintText.Findings(text), finding => finding.Identifier == "name");

        Assert.Equal((OtherClient, RuleSeverity.Error, name), (finding.Rule.Id, finding.Severity, text.Substring(finding.Span.Start, finding.Span.Length)));
    }

    [Theory]
    [InlineData("Dr. A. Example")]
    [InlineData("tom example")]
    [InlineData("Friends of Tom Example")]
    public void A_clinic_lists_names_that_are_fine(string allowed)
    {
        const string text = "Her friend Tom Example joined the Friends of Tom Example. Her cousin A. Example came.";
        var names = LintText.Places(text, ThirdParty, LintOptions.Default with { AllowedNames = [allowed] }).ToList();

        Assert.True(names.Count < LintText.Places(text, ThirdParty).Count(), $"{allowed} allows a name");
    }

    [Fact]
    public void No_message_and_no_title_quotes_a_name()
    {
        const string text = "Client: Alexandra Example\nFormer name: Albert Example\n\n## Data\nHer brother Thomas called. Thomas will visit. She thanked Dmitri.";

        foreach (var options in new[] { LintOptions.Default, LintText.Deidentified })
        {
            foreach (var finding in LintText.Findings(text, options).Where(finding => finding.Identifier == "name"))
            {
                string[] said = [finding.Message, .. finding.Fixes.Select(fix => fix.Title), .. finding.Fixes.SelectMany(fix => fix.Edits).Select(edit => edit.NewText!)];
                Assert.DoesNotContain(said, words => words.Contains("Thomas", StringComparison.Ordinal) || words.Contains("Alexandra", StringComparison.Ordinal) || words.Contains("Albert", StringComparison.Ordinal) || words.Contains("Dmitri", StringComparison.Ordinal));
            }
        }
    }
}
