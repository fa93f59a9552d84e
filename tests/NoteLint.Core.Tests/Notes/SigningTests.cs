using NoteLint.Core.Notes;

namespace NoteLint.Core.Tests.Notes;

public class SigningTests
{
    [Theory]
    [InlineData("Client well.\n\nElectronically signed by Jordan Example, LCSW on 11/03/2026 at 4:10 PM", SigningKind.ElectronicSignature)]
    [InlineData("Jordan Example, LCSW (electronically signed 2026-11-03)", SigningKind.ElectronicSignature)]
    [InlineData("Digitally signed by: Jordan Example", SigningKind.ElectronicSignature)]
    [InlineData("E-signed by Jordan Example", SigningKind.ElectronicSignature)]
    [InlineData("E-signature: Jordan Example", SigningKind.ElectronicSignature)]
    [InlineData("Signature: electronically signed by Jordan Example", SigningKind.ElectronicSignature)]
    [InlineData("This note was signed electronically on 11/3.", SigningKind.ElectronicSignature)]
    [InlineData("/s/ Jordan Example, PsyD", SigningKind.ElectronicSignature)]
    [InlineData("/es/ JORDAN EXAMPLE", SigningKind.ElectronicSignature)]
    [InlineData("Authenticated by: Jordan Example, MD", SigningKind.ElectronicSignature)]
    [InlineData("Electronically approved by Jordan Example", SigningKind.ElectronicSignature)]
    [InlineData("esigned JE", SigningKind.ElectronicSignature)]
    [InlineData("Attending attestation: I saw the client.", SigningKind.Attestation)]
    [InlineData("LEGAL HOLD - DO NOT ALTER", SigningKind.LegalHold)]
    [InlineData("Status: signed", SigningKind.ElectronicSignature)]
    [InlineData("I attest that the above is accurate.", SigningKind.Attestation)]
    [InlineData("I hereby attest to the services above.", SigningKind.Attestation)]
    [InlineData("Attestation: I was present for the session.", SigningKind.Attestation)]
    [InlineData("Attested by Jordan Example", SigningKind.Attestation)]
    [InlineData("Cosigned by Sam Example, PhD", SigningKind.Cosignature)]
    [InlineData("Co-signed by Sam Example, PhD", SigningKind.Cosignature)]
    [InlineData("Cosignature: Sam Example, PhD", SigningKind.Cosignature)]
    [InlineData("Note locked by Jordan Example", SigningKind.Locked)]
    [InlineData("This record is locked.", SigningKind.Locked)]
    [InlineData("[LOCKED]", SigningKind.Locked)]
    [InlineData("Status: locked", SigningKind.Locked)]
    [InlineData("*** FINAL ***", SigningKind.Final)]
    [InlineData("Note status: Final", SigningKind.Final)]
    [InlineData("Status: final\n\nClient was on time.", SigningKind.Final)]
    [InlineData("---\nstatus: final\n---\nClient was on time.", SigningKind.Final)]
    [InlineData("---\ndocStatus: amended\n---\nClient was on time.", SigningKind.Amended)]
    [InlineData("**Status:** amended", SigningKind.Amended)]
    [InlineData("\"docStatus\": \"final\"", SigningKind.Final)]
    [InlineData("This note is final.", SigningKind.Final)]
    [InlineData("Client: Alex Example\nLegal hold: yes\n", SigningKind.LegalHold)]
    [InlineData("LEGAL HOLD", SigningKind.LegalHold)]
    [InlineData("This chart is under a legal hold; do not edit.", SigningKind.LegalHold)]
    [InlineData("Records are subject to a litigation hold.", SigningKind.LegalHold)]
    public void These_words_show_that_a_note_is_signed(string text, SigningKind kind)
    {
        var note = NoteProbe.Parse(text);

        Assert.True(note.IsSigned);
        Assert.Equal(kind, note.Signing!.Kind);
        Assert.True(note.Signing.Span.Length > 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Jordan Example, LCSW")]
    [InlineData("Signature: Jordan Example, LCSW   Date: 11/03/2026")]
    [InlineData("Signed: Jordan Example, LCSW")]
    [InlineData("Signature: ____________________  Date: ________")]
    [InlineData("E-signature: ____________")]
    [InlineData("Cosignature: ________")]
    [InlineData("Cosignature: pending")]
    [InlineData("Status: draft")]
    [InlineData("Status: not final")]
    [InlineData("Status: Pending cosignature")]
    [InlineData("Note not yet electronically signed.")]
    [InlineData("To be electronically signed by supervisor.")]
    [InlineData("Awaiting cosignature by supervisor.")]
    [InlineData("Client electronically signed the consent form.")]
    [InlineData("Telehealth consent was electronically signed by client on 11/1.")]
    [InlineData("Consent form signed electronically.")]
    [InlineData("Client signed a release for his PCP.")]
    [InlineData("His mother cosigned a loan.")]
    [InlineData("Client was placed on a locked unit.")]
    [InlineData("He locked himself in the bathroom.")]
    [InlineData("This was the final session.")]
    [InlineData("Client passed her final exams.")]
    [InlineData("The divorce is final.")]
    [InlineData("Client was placed on a legal hold for danger to self.")]
    [InlineData("Legal hold: none")]
    [InlineData("Refill electronically approved.")]
    [InlineData("The clinic's claim was electronically approved by the plan.")]
    [InlineData("Legal status: voluntary")]
    [InlineData("Client attests to feeling better.")]
    [InlineData("`Electronically signed by` is what the system prints.")]
    public void These_words_do_not(string text) => Assert.Null(NoteProbe.Parse(text).Signing);
}
