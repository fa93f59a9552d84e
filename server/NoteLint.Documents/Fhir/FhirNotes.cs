using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace NoteLint.Documents.Fhir;

/// <summary>Reads notes from FHIR R4 JSON: DocumentReference, Composition, and bundles of them. Links are not followed: nothing is fetched.</summary>
public static class FhirNotes
{
    // What an export gets wrong elsewhere in a resource must not keep its note from being read.
    private static readonly Lazy<FhirJsonDeserializer> Deserializer = new(() => new FhirJsonDeserializer(new DeserializerSettings().UsingMode(DeserializationMode.Ostrich, null)));

    /// <summary>The notes of one resource; none for a resource of another kind.</summary>
    /// <param name="json">UTF-8.</param>
    /// <exception cref="DocumentException">This is no FHIR resource.</exception>
    public static IReadOnlyList<FhirNote> Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = DocumentLimits.DeepestMarkup });
        Resource? resource;
        try
        {
            Deserializer.Value.TryDeserializeResource(ref reader, out resource, out _);
        }
        catch (Exception exception) when (exception is not DocumentException and not OutOfMemoryException)
        {
            resource = null;
        }

        return resource is null ? throw DocumentException.Broken("FHIR resource") : [.. NotesIn(resource)];
    }

    private static IEnumerable<FhirNote> NotesIn(Resource resource) => resource switch
    {
        // In a document bundle the first entry is the composition; what it refers to are no notes of their own.
        Bundle bundle => (bundle.Entry ?? []).Where(entry => entry?.Resource is not null and not Bundle).SelectMany(entry => NotesIn(entry.Resource!)),
        DocumentReference reference => [NoteOf(reference)],
        Composition composition => [NoteOf(composition)],
        _ => [],
    };

    private static FhirNote NoteOf(DocumentReference reference)
    {
        var isFinal = reference.DocStatus is CompositionStatus.Final or CompositionStatus.Amended;
        var date = reference.Context?.Period?.Start ?? reference.DateElement?.JsonValue?.ToString();
        var author = NameOf(reference.Author?.FirstOrDefault());
        var (text, trouble) = Try(() => FhirAttachment.Read((reference.Content ?? []).Select(content => content?.Attachment).OfType<Attachment>().ToList()));
        return new FhirNote(reference.Id, text, isFinal, date, author, reference.Subject?.Reference, trouble);
    }

    private static FhirNote NoteOf(Composition composition)
    {
        var isFinal = composition.Status is CompositionStatus.Final or CompositionStatus.Amended;
        var (text, trouble) = Try(() => FhirComposition.Read(composition));
        return new FhirNote(composition.Id, text, isFinal, composition.Date, NameOf(composition.Author?.FirstOrDefault()), composition.Subject?.Reference, trouble);
    }

    private static string? NameOf(ResourceReference? author) => author?.Display ?? author?.Reference;

    private static (DocumentText? Text, DocumentException? Trouble) Try(Func<DocumentText> read)
    {
        try
        {
            return (read(), null);
        }
        catch (DocumentException trouble)
        {
            return (null, trouble);
        }
    }
}
