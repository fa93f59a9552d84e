using System.Globalization;
using Hl7.Fhir.Model;

namespace NoteLint.Documents.Fhir;

/// <summary>Reads the sections of a Composition: titles become headings, narrative becomes text.</summary>
internal static class FhirComposition
{
    private const int Deepest = 16;

    /// <summary>Reads the note.</summary>
    /// <exception cref="DocumentException">It has no text.</exception>
    public static DocumentText Read(Composition composition)
    {
        var text = new DocumentTextBuilder();
        Add(text, composition.Section, "", depth: 0);

        if (text.IsBlank && composition.Text?.Div is { } summary)
        {
            Html.HtmlReader.Append(text, summary, "narrative");
        }

        return text.IsBlank ? throw new DocumentException("no-text", "The resource carries no note.") : text.Build();
    }

    private static void Add(DocumentTextBuilder text, IEnumerable<Composition.SectionComponent>? sections, string above, int depth)
    {
        if (depth > Deepest)
        {
            throw DocumentException.TooLarge("sections nested deeper than any note");
        }

        var number = 0;
        foreach (var section in (sections ?? []).OfType<Composition.SectionComponent>())
        {
            // By number: a title may name somebody.
            var place = string.Create(CultureInfo.InvariantCulture, $"{(above.Length == 0 ? "section " : above + ".")}{++number}");
            if (section.Title is { Length: > 0 } heading)
            {
                text.AddLine($"## {heading}", place);
            }

            if (section.Text?.Div is { } narrative)
            {
                Html.HtmlReader.Append(text, narrative, place);
            }

            text.AddBreak();
            Add(text, section.Section, place, depth + 1);
        }
    }
}
