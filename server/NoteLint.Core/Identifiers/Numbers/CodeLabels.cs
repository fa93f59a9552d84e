using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Numbers;

/// <summary>Words for what is numbered, some way before the number: "the serial off the dashcam, …", "wristband …", "Anthem ID …".</summary>
internal static class CodeLabels
{
    private const int Usual = 7;

    /// <summary>"Plate of his car, in case he comes back: …"</summary>
    private const int FarthestVehicle = 12;

    private static readonly (IdentifierKind Kind, WordSet Words)[] Kinds =
    [
        (IdentifierKind.Vehicle, new("rig semi wheeler hull vin plate plates tag tags vehicle car truck van suv motorcycle registration honda toyota ford chevy chevrolet nissan subaru hyundai kia jeep dodge impala civic corolla camry mini mazda kia bmw audi vw moped trailer buick mercedes lexus acura tesla gmc volvo lorry pickup sedan minivan")),
        (IdentifierKind.Device, new("""
            serial sn s/n imei device devices implant implanted pump pacemaker defibrillator monitor sensor tracker bracelet transmitter interlock laptop tablet router hearing cpap glucometer meter stimulator prosthesis dashcam
            camera bike bicycle wheelchair scooter harness asset watch handset udi uid lot valve stent
            """)),
        (IdentifierKind.HealthPlanNumber, new("medicaid medicare insurance insurer ins plan policy member subscriber beneficiary coverage card keystone ahcccs anthem aetna cigna bcbs humana kaiser healthpartners tricare champva optima molina hmsa medi-cal contract")),
        (IdentifierKind.MedicalRecordNumber, new("mrn mr chart record wristband exp hosp")),
        (IdentifierKind.LicenseNumber, new("license licence licensed lic npi dea dl passport driver's")),
        (IdentifierKind.AccountNumber, new("account acct bill bills invoice payee bank statement balance loan")),
        (IdentifierKind.Biometric, new("voiceprint fingerprint fingerprints thumbprint iris retina retinal faceprint biometric biometrics recognition")),
        (IdentifierKind.OtherNumber, new("""
            case claim docket report badge order ticket run registry incident request referral auth authorization accession acc specimen permit session study warrant citation complaint enrollment enrolment enrolled student employee
            tribal inventory sheet file reference ref id no number num confirmation tracking
            """)),
    ];

    /// <summary>Behind these stands no number of one person: codes of procedures, parts of books and laws, models.</summary>
    private static readonly WordSet NotNumbers = new("cpt icd icd-10 dsm hcpcs snomed loinc code codes procedure model page pages section chapter article title version dose level ndc catalog wac rcw usc cfr statute trial protocol");

    /// <summary>What the nearest word before a number says.</summary>
    /// <param name="note">The note.</param>
    /// <param name="token">Index of the number's first token.</param>
    /// <param name="farthest">How many tokens before it are looked at; words for vehicles may stand farther.</param>
    /// <returns>Null where no such word stands there; <c>IsExcluded</c> where one says that no number follows.</returns>
    public static (IdentifierKind? Kind, bool IsExcluded) Before(Note note, int token, int farthest = Usual)
    {
        IdentifierKind? weak = null;
        for (var index = token - 1; index >= 0 && token - index <= FarthestVehicle; index--)
        {
            ref readonly var before = ref note.Tokens[index];
            if (before.Kind == TokenKind.ParagraphBreak || NoteText.HasLineBreak(note.Chars, before.End, note.Tokens[index + 1].Start)
                || note.Chars[before.Start] is '.' or ';' or '!' or '?' && !before.JoinedToNext && index > 0 && note.Tokens[index - 1].Length > 4)
            {
                break;
            }

            if (token - index <= farthest && NotNumbers.Contains(before))
            {
                return (null, true);
            }

            if (before.Kind == TokenKind.Punctuation)
            {
                weak ??= note.Chars[before.Start] == '#' && index == token - 1 ? IdentifierKind.OtherNumber : null;
                continue;
            }

            foreach (var (kind, words) in Kinds)
            {
                if (!words.Contains(before) || token - index > farthest && kind != IdentifierKind.Vehicle)
                {
                    continue;
                }

                if (kind != IdentifierKind.OtherNumber)
                {
                    return (kind, false);
                }

                weak ??= kind;
            }
        }

        return (weak, false);
    }
}
