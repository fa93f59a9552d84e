using System.Collections.Immutable;

namespace NoteLint.Core.Notes;

/// <summary>The skeleton of a note: its sections by their headings, empty. It states nothing, and no date.</summary>
/// <param name="Name">The form's usual name, such as <c>SOAP</c>.</param>
/// <param name="Headings">The headings of its sections, in order.</param>
public sealed record NoteTemplate(string Name, ImmutableArray<string> Headings)
{
    /// <summary>The forms that are known by their letters.</summary>
    public static ImmutableArray<NoteTemplate> All { get; } =
    [
        new("SOAP", ["Subjective", "Objective", "Assessment", "Plan"]),
        new("DAP", ["Data", "Assessment", "Plan"]),
        new("BIRP", ["Behavior", "Intervention", "Response", "Plan"]),
        new("GIRP", ["Goals", "Intervention", "Response", "Plan"]),
        new("PIE", ["Problem", "Intervention", "Evaluation"]),
    ];

    /// <summary>Writes the sections.</summary>
    /// <param name="body">What stands under the heading with this index.</param>
    /// <returns>Lines that end in \n, a blank line between sections.</returns>
    public string Write(Func<int, string> body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return string.Join("\n\n", Headings.Select((heading, index) => $"## {heading}\n\n{body(index)}")) + "\n";
    }
}
