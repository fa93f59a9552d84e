using System.Buffers;

namespace NoteLint.Core.Notes.Structure;

/// <summary>What a section's name says.</summary>
/// <param name="Kind">What the section is for.</param>
/// <param name="IsClinical">True for a name that only clinical notes use; "Plan" and "Data" are headings of many texts.</param>
internal readonly record struct SectionName(SectionKind Kind, bool IsClinical);

/// <summary>The names of sections in clinical notes.</summary>
internal static class SectionNames
{
    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789IVX");

    private static readonly LabelTable<SectionName> Table = new(
        (new(SectionKind.Subjective, true), """
            subjective, subjective data, s (subjective), subjective (s), subjective report, client report, client's report, patient report, self-report, subjective/client report,
            chief complaint, cc, chief complaints, presenting complaint, presenting concern, presenting concerns, subjective complaints, interval history,
            hpi, history of present illness, history of presenting illness, history of present complaint, history of presenting complaint, hpc, present illness,
            subjective symptoms, reported symptoms, review of systems, ros, ice, s - subjective, s/subjective, subjective findings, current symptoms
            """),
        (new(SectionKind.Objective, false), "objective, observations, observation, findings, results, exam, examination, vitals, o/e, on examination, ex, oe, general observations, behavioral observations, laboratory data, labs, lab data"),
        (new(SectionKind.Objective, true), """
            mental status, mental status exam, mental status examination, mse, objective data, objective findings, o (objective), objective (o), behavioural observations,
            physical exam, physical examination, pe, vital signs, general appearance, o - objective, mental status exam (mse), mental status/observations, mini mental status exam,
            clinical observations, physical findings
            """),
        (new(SectionKind.Assessment, false), "assessment, evaluation/assessment, impression, impressions, conclusion, imp, summary and impressions, progress, progress toward goals, progress towards goals"),
        (new(SectionKind.Assessment, true), """
            a (assessment), assessment (a), clinical impression, clinical impressions, diagnostic impression, diagnostic impressions, clinical assessment, diagnosis, diagnoses, dx,
            differential diagnosis, assessment and plan, assessment & plan, assessment/plan, a/p, a&p, impression/plan, impression and plan, impression and recommendations,
            diagnostic formulation, case formulation, formulation, clinical formulation, admission diagnosis, discharge diagnosis, discharge diagnoses,
            a - assessment, axis i, axis ii, axis iii, axis iv, axis v, diagnostic summary, clinical summary, medical necessity, prognosis, preoperative diagnosis,
            postoperative diagnosis, assessment and recommendations, diagnosis and assessment, dsm-5 diagnosis, impression/diagnosis
            """),
        (new(SectionKind.Plan, false), "plan, plans, p, recommendations, recommendation, next steps, follow-up, follow up, followup, homework, next session, disposition, discharge plan, action plan, plan and follow-up, plan/follow-up, plan for next session, action steps"),
        (new(SectionKind.Plan, true), """
            p (plan), plan (p), treatment plan, plan of care, treatment recommendations, discharge instructions, aftercare plan, aftercare, discharge planning, care plan,
            treatment plan update, p - plan, plan/recommendations, plan and recommendations, treatment and plan, discharge medications, between-session work
            """),
        (new(SectionKind.Data, false), "data, content, session content, session summary, narrative, session narrative, summary of session, content of session, session notes, d (data), data (d), d - data, session focus, topics discussed, focus of session"),
        (new(SectionKind.Behavior, false), "behavior, behaviour, behaviors, behaviours, b (behavior), behavior (b), b - behavior, behavior/presentation, presentation, client presentation, presentation and behavior"),
        (new(SectionKind.Intervention, false), "intervention, interventions, i (intervention), intervention (i), i - intervention, interventions used, intervention(s), actions"),
        (new(SectionKind.Intervention, true), """
            therapeutic intervention, therapeutic interventions, clinical interventions, clinician interventions, therapist interventions, interventions provided,
            clinical intervention, counselor interventions, staff interventions, treatment provided, interventions/techniques, techniques used, hospital course
            """),
        (new(SectionKind.Response, false), "response, responses, r (response), response (r), r - response, member responses, individual responses"),
        (new(SectionKind.Response, true), """
            client response, client's response, response to intervention, response to interventions, response to treatment, patient response, client response to intervention,
            client response to interventions, client responses, individual response to group, individual participation, participation, client participation
            """),
        (new(SectionKind.Goals, false), "goal, goals, g (goal), goal (g), goal(s), g - goal, goals addressed, goal addressed, objectives, goals and objectives, goals/objectives, goals for session"),
        (new(SectionKind.Goals, true), "treatment goals, treatment goal, treatment plan goals, treatment plan goal, goals of treatment, therapy goals, short-term goals, long-term goals, treatment goals addressed, client goals"),
        (new(SectionKind.Problem, false), "problem, problems, p (problem), problem (p), p - problem, problem list, problem addressed, identified problem, problems addressed"),
        (new(SectionKind.Problem, true), "presenting problem, presenting problems, reason for referral, reason for visit, reason for admission, reason for consultation, reason for evaluation, reason for contact, referral question, presenting issue, presenting issues, reason for call, reason for session, presenting problem/chief complaint"),
        (new(SectionKind.Evaluation, false), "evaluation, e (evaluation), evaluation (e), e - evaluation, outcome, evaluation of response"),
        (new(SectionKind.History, false), """
            history, education, employment, family, background, background information, medications, current medications, medication, allergies, developmental, education history,
            employment history, hobbies, strengths, support system, supports, strengths and supports, cultural considerations, spiritual, social supports, living situation
            """),
        (new(SectionKind.History, true), """
            psychiatric history, past psychiatric history, mental health history, medical history, past medical history, pmh, pmhx, past history, family history, fh, fhx, family psychiatric history,
            social history, sh, shx, substance use history, substance use, substance abuse history, substance history, alcohol and drug history, drug history, dh, dhx,
            developmental history, trauma history, treatment history, psychosocial history, legal history, surgical history, past surgical history, psh, relationship history,
            educational history, work history, occupational history, military history, educational/occupational history, family medical history, family and social history,
            biopsychosocial history, past psychiatric treatment, history of trauma, alcohol/substance use, gynecologic history, marital history, sexual history, habits,
            family/social history, social/family history, personal history, past treatment, previous treatment, drug and alcohol history, medication history
            """),
        (new(SectionKind.Risk, false), "risk, safety, crisis, risks, threat assessment"),
        (new(SectionKind.Risk, true), """
            risk assessment, suicide risk assessment, suicide risk, safety plan, safety planning, safety assessment, crisis plan, risk and safety, risk/safety, safety/risk, risk factors,
            protective factors, risk formulation, violence risk, lethality, lethality assessment, columbia, c-ssrs, crisis intervention, si/hi, suicidality, risk & safety, safety and risk,
            risk level, safety concerns, mandated report, mandated reporting, duty to report, duty to warn, duty to protect, abuse/neglect, abuse report
            """),
        (new(SectionKind.Consent, false), "consent, consents, authorizations, authorization, releases, confidentiality, privacy, telehealth, releases of information, release of information, roi"),
        (new(SectionKind.Consent, true), "informed consent, consent to treatment, consent for treatment, limits of confidentiality, telehealth consent, consent and confidentiality, consent to telehealth, consents and authorizations, confidentiality and consent, consent/confidentiality"),
        (new(SectionKind.Signature, false), "signature, signatures, signed, attestation, addendum, addenda, late entry, amendment, cosignature, co-signature, e-signature, electronic signature, signature and credentials, signature/credentials, provider signature, clinician signature, therapist signature, supervisor signature"),
        (new(SectionKind.Other, false), "summary, overview, progress note, notes, note, collateral, collateral contact, collateral contacts, collateral information, coordination of care, care coordination, supervision, group topic, group process, attendance, members present, session information, client information, identifying information, demographics, header, group summary, group content, introduction, other"),
        (new(SectionKind.Other, true), "identifying data, identification of patient, identification, referral source, psychological testing, tests administered, test results, group dynamics, time in/out, session details, clinical note, therapy note, counseling note, identifying data/referral source"));

    private static readonly LabelTable<bool> Parts = new(
        (true, """
            general, heent, head, eyes, ears, nose, throat, mouth, neck, chest, lungs, heart, abdomen, back, skin, extremities, breasts, pelvic, rectal, constitutional, cardiovascular,
            respiratory, pulmonary, gastrointestinal, genitourinary, musculoskeletal, neurologic, neurological, neuro, psychiatric, endocrine, hematologic, lymphatic, allergic,
            integumentary, lymph nodes, cranial nerves, motor, sensory, reflexes, gait, cardiac, weight, height, blood pressure, pulse, temperature, respirations,
            appearance, attitude, mood, affect, speech, thought process, thought content, perception, cognition, insight, judgment, judgement, insight and judgment,
            orientation, memory, concentration, attention, eye contact, psychomotor, psychomotor activity, sleep, appetite, energy, motivation, impulse control
            """));

    /// <summary>True for a label inside an examination or a review of systems: its section goes on.</summary>
    public static bool IsPart(ReadOnlySpan<char> label) => Parts.Find(label) is not null;

    /// <summary>Looks a section's name up.</summary>
    /// <param name="name">The heading without marks and colon.</param>
    public static SectionName? Find(ReadOnlySpan<char> name) => Table.Find(TrimNumber(name));

    /// <summary>What a heading that is not in the table is probably for, from its last or telling word.</summary>
    public static SectionKind Guess(ReadOnlySpan<char> heading) =>
        Has(heading, "history") ? SectionKind.History
        : Has(heading, "mental status") || Has(heading, "exam") ? SectionKind.Objective
        : Has(heading, "risk") || Has(heading, "safety") ? SectionKind.Risk
        : Has(heading, "diagnos") || Has(heading, "impression") ? SectionKind.Assessment
        : Has(heading, "plan") || Has(heading, "recommendation") ? SectionKind.Plan
        : Has(heading, "consent") ? SectionKind.Consent
        : SectionKind.Other;

    // "1. Subjective", "II. History"
    private static ReadOnlySpan<char> TrimNumber(ReadOnlySpan<char> name)
    {
        var dot = name.IndexOfAny('.', ')');
        return dot is > 0 and <= 4 && dot + 1 < name.Length && name[dot + 1] == ' ' && !name[..dot].ContainsAnyExcept(Numerals)
            ? name[(dot + 2)..].TrimStart()
            : name;
    }

    private static bool Has(ReadOnlySpan<char> heading, string words) => heading.Contains(words, StringComparison.OrdinalIgnoreCase);
}
