using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;

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
        const int Farthest = 40;
        if (base.Belongs(context, span))
        {
            return true;
        }

        var note = context.Note;
        var token = note.TokenFrom(span.Start);
        for (var index = token - 1; span.Start < FirstLines && index >= 0 && token - index < Farthest && !note.OpensLine(index + 1); index--)
        {
            if (note.Tokens[index].Kind == TokenKind.Word && (NameCues.Table.Of(note.Tokens[index].Hash) & NameCue.ClientWord) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span) => [Mask.For(span, "record number")];
}
