using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Linting;

namespace NoteLint.Core.Identifiers;

/// <summary>Medical record numbers by their label. In a chart note the header is where the number belongs.</summary>
public sealed class MedicalRecordNumberDetector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.MedicalRecordNumber;

    private protected override string Advice => "Consider leaving it to the header.";

    /// <summary>"Pt Alex Example, MRN 48291": a note without a header names its client in the first lines.</summary>
    private protected override bool Belongs(DetectionContext context, TextSpan span)
    {
        const int FirstLines = 400;
        if (base.Belongs(context, span))
        {
            return true;
        }

        foreach (var mention in context.Analyses.Get(PersonNames.Read).Mentions)
        {
            if (mention.Span.Start >= Math.Min(span.Start, FirstLines))
            {
                break;
            }

            if (span.Start < FirstLines && mention.Person.Role == PersonRole.Client && !NoteText.HasLineBreak(context.Note.Chars, mention.Span.End, span.Start))
            {
                return true;
            }
        }

        return false;
    }

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span) => [Mask.For(span, "record number")];
}
