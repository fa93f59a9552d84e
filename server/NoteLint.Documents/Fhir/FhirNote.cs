namespace NoteLint.Documents.Fhir;

/// <summary>A note in a FHIR R4 resource.</summary>
/// <param name="Id">The resource's id; null where it has none.</param>
/// <param name="Document">Its text; null where it can't be read.</param>
/// <param name="IsFinal">True for a document whose status is final or amended: it is never edited.</param>
/// <param name="Date">When it was written, as the resource says.</param>
/// <param name="Author">Who wrote it: a name where the resource has one, else a reference.</param>
/// <param name="Client">Whose chart it is: the reference to the patient.</param>
/// <param name="Trouble">Why it can't be read; null where it can.</param>
public sealed record FhirNote(string? Id, DocumentText? Document, bool IsFinal, string? Date, string? Author, string? Client, DocumentException? Trouble);
