using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Linting;

namespace NoteLint.Core.Clarity;

/// <summary>What practice a note comes from. Some rules of this family are for counseling, therapy and mental health care, and leave the reports of other medicine to others.</summary>
internal static class Practices
{
    /// <summary>The practice, read once in a run.</summary>
    public static Practice Of(DetectionContext context) => context.Once(static run => new Practice(TherapyNotes.Read(run.Note).IsMedical));

    /// <summary>A practice.</summary>
    /// <param name="IsMedical">True for a report of other medicine.</param>
    internal sealed record Practice(bool IsMedical);
}
