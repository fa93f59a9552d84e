namespace NoteLint.Core.Notes.Structure;

/// <summary>The labels that clinics write above a note.</summary>
internal static class HeaderLabels
{
    private static readonly LabelTable<HeaderFieldKind> Table = new(
        (HeaderFieldKind.ClientName, """
            client, client name, client's name, clients, client(s), client names, name of client, name, full name, legal name, chosen name, preferred name, former name,
            name used, known as, also known as, aka, a.k.a., goes by, nickname, preferred, likes to be called, alias, patient, patient name, patient's name, name of patient, pt, pt name, member, member name, consumer, consumer name, individual, resident,
            resident name, claimant, claimant name, examinee, evaluee, student, student name, veteran, youth, person seen, paciente, child, child's name, child name, participant, couple, client initials, client/patient, patient/client
            """),
        (HeaderFieldKind.DateOfBirth, "dob, date of birth, birth date, birthdate, birthday, born, client dob, patient dob, d/o/b, birth"),
        (HeaderFieldKind.RecordNumber, """
            mrn, mrn #, mr #, mr#, mrn#, mr number, medical record number, medical record #, medical record no, medical record, record number, record no, record #, record,
            chart number, chart no, chart #, chart, client id, client no, client number, client #, patient id, patient number, patient no, id, id number, case number, case no,
            case #, file number, file no, account number, account #, client id #, unique id, record id, case id, ehr id
            """),
        (HeaderFieldKind.SessionDate, """
            date, date of session, session date, date of service, dos, service date, date/time, date and time, date & time, date of contact, contact date, date of visit,
            visit date, appointment date, date of appointment, encounter date, date of encounter, date of evaluation, evaluation date, date of assessment,
            assessment date, date of intake, intake date, date seen, date of note, note date, session date/time, date of group, group date, date(s) of service,
            dates of service, session date and time, date of call, date of admission, admission date, date of discharge, discharge date
            """),
        (HeaderFieldKind.Clinician, """
            clinician, clinicians, clinician name, therapist, therapists, therapist name, counselor, counsellor, counselor name, provider, providers, provider name,
            rendering provider, treating provider, treating clinician, facilitator, facilitators, group facilitator, group leader, group leaders, co-facilitator,
            psychologist, psychiatrist, social worker, case manager, author, written by, interviewer, evaluator, examiner, supervisor, staff, practitioner,
            primary clinician, primary therapist, physician, nurse, seen by, conducted by, completed by, prepared by, attending, care coordinator, prescriber, clinician on call, on-call clinician, intern, psychotherapist
            """),
        (HeaderFieldKind.Location, """
            location, place of service, pos, site, setting, facility, location of client, client location, client's location, location of patient, patient location, office,
            clinic, platform, agency, program, location of session, session location, place, location of provider, provider location, clinician location
            """),
        (HeaderFieldKind.SessionType, """
            session type, type of session, type, note type, type of note, type of service, service, services, service type, session, session number, session no, session #,
            modality, cpt, cpt code, service code, type of contact, contact type, session format, visit type, type of visit, encounter type, appointment type,
            type of appointment, treatment modality, mode of service, service provided, group name, group, group topic, session modality, cpt/service
            """),
        (HeaderFieldKind.Guardian, """
            guardian, guardians, guardian(s), parent, parents, parent(s), parent/guardian, parents/guardians, parent(s)/guardian(s), legal guardian, legal guardian(s),
            parent or guardian, guardian name, parent name, mother, father, conservator, caregiver, foster parent, foster parents, foster mother, foster father, custodial parent, carer, carers, kinship carer, foster carer, foster carers, adoptive parents
            """),
        (HeaderFieldKind.EmergencyContact, "emergency contact, emergency contacts, emergency contact name, emergency contact number, emergency contact phone, in case of emergency, ice contact"),
        (HeaderFieldKind.Consent, """
            consent, consents, consent on file, consents on file, consent status, release of information, releases of information, roi, roi on file, release on file,
            releases on file, authorization, authorizations, informed consent, telehealth consent, consent to treatment, consent for treatment, consent to telehealth, releases
            """),
        (HeaderFieldKind.Status, "status, note status, status of note, document status, documentation status, record status, signature status, docstatus, doc status, locked, signed, legal hold"),
        (HeaderFieldKind.Diagnosis, """
            diagnosis, diagnoses, dx, dsm-5 diagnosis, dsm-5-tr diagnosis, dsm diagnosis, icd-10, icd-10 code, icd code, icd-10-cm, diagnosis code, diagnosis codes,
            diagnostic code, primary diagnosis, working diagnosis, current diagnosis, current diagnoses, diagnosis (icd-10), diagnosis/code, diagnostic impression
            """),
        (HeaderFieldKind.Age, "age, client age, patient age, age/sex, age/gender, age (years)"),
        (HeaderFieldKind.Preference, """
            pronouns, pronoun, preferred pronouns, client pronouns, gender pronouns, language preference, identity language, preferred language for identity,
            name/pronouns, name and pronouns
            """));

    /// <summary>What a label says; null for one that is not known.</summary>
    public static HeaderFieldKind? Find(ReadOnlySpan<char> label) => Table.Find(label) ?? (IsGuardian(label) ? HeaderFieldKind.Guardian : null);

    /// <summary>"Mother and legal guardian", "Kinship carer and guardian".</summary>
    private static bool IsGuardian(ReadOnlySpan<char> label) =>
        label.EndsWith(" guardian", StringComparison.OrdinalIgnoreCase) && label.Length <= 40 && (label.Contains(" and ", StringComparison.OrdinalIgnoreCase) || label.Contains('/'));
}
