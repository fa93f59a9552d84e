using NoteLint.Core.Consent.Weighing;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Tells notes on counseling, therapy and mental health care from reports of other medicine, where the same words mean something else.</summary>
internal static class TherapyNotes
{
    private const int Enough = 2;

    // What the words of a note must at least be worth: no note on therapy of those kept aside was worth less, and no report of other medicine more.
    private const double Sure = 0.4;

    /// <summary>Words that hardly stand in other notes.</summary>
    private static readonly PhraseSet Telling = new(
        "psychotherapy", "counseling session", "therapy session", "session", "therapist", "counselor", "counsellor", "client", "clients", "ct", "LCSW", "LPC", "LMFT", "LMHC", "PsyD", "LCDC", "LADC", "CADC",
        "MSW", "LICSW", "MFT", "ATR", "PMHNP", "DNP", "prescriber", "CBT", "DBT", "EMDR", "psychiatrist", "psychologist", "psychiatry clinic", "behavioral health", "mental health", "treatment plan goals", "coping skills",
        "motivational interviewing", "individual therapy", "group therapy", "family therapy", "counseling", "counselling", "psychotherapist", "play therapy", "sandtray", "sand tray", "CPN", "CMHT", "CMHN", "CAMHS", "EAP", "employee assistance", "bereavement", "wellbeing", "psychology", "safeguarding", "service user", "pupil", "hospice", "no wish to die", "wish to die", "self-harm", "denies SI", "no SI", "suicidal", "MSE", "tearful", "voices", "psych", "psychiatric nurse", "mental health nurse", "RMN", "RPN", "key worker", "safety plan", "detox", "craving", "cravings", "day room", "low mood", "legal guardian", "panic", "flashbacks", "grief", "process group", "telepsychiatry", "inpatient psychiatry", "named nurse", "counsel", "case manager", "social worker", "intake");

    /// <summary>Words of operations and physical examination.</summary>
    private static readonly PhraseSet Somatic = new(
        "physical examination", "physical exam", "review of systems", "HEENT", "anesthesia", "incision", "operative", "preoperative", "postoperative", "radiograph", "CT scan", "MRI", "ultrasound", "auscultation",
        "abdomen", "abdominal", "bowels", "abdo", "diarrhea", "prepped", "endoscopy", "lungs", "laboratory data", "extremities", "surgical", "surgery", "biopsy", "catheter", "chest x-ray", "vital signs", "blood pressure", "inhaler", "inhalers", "fever", "cough", "antibiotics", "recovery room", "delivery room", "emergency room", "prescription of", "x-ray", "ICU", "PICU", "antihistamine", "ambulance service");

    /// <summary>Weighs the words of therapy against those of other medicine.</summary>
    public static (bool IsTherapy, bool IsMedical) Read(Note note)
    {
        if (note.Format is NoteFormat.Group or NoteFormat.Dap or NoteFormat.Birp or NoteFormat.Girp or NoteFormat.Pie)
        {
            return (true, false);
        }

        var telling = Telling.CountIn(note);
        var somatic = Somatic.CountIn(note);
        var isTherapy = telling > 0 && telling > (2 * somatic) - Enough;
        var care = CareWeights.Shared.Of(note);
        return (isTherapy || care > Sure, telling < somatic && !(care > Sure));
    }
}
