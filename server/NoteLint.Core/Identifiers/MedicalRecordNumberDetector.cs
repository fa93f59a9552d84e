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
        if (base.Belongs(context, span) || OpensTopLine(context.Note.Chars, span.Start) || ClientEntry.Holds(context, span))
        {
            return true;
        }

        // "Summer was followed by another client, Ana Example (MRN 48291)": whoever stands nearest before has the number.
        var isClients = false;
        foreach (var mention in PersonNames.Of(context).Mentions)
        {
            if (mention.Span.Start >= Math.Min(span.Start, FirstLines))
            {
                break;
            }

            if (span.Start < FirstLines && mention.Person.Role is PersonRole.Client or PersonRole.OtherClient && !NoteText.HasLineBreak(context.Note.Chars, mention.Span.End, span.Start))
            {
                isClients = mention.Person.Role == PersonRole.Client;
            }
        }

        return isClients;
    }

    /// <summary>"Client ID 20931 | Date 11/05/26" below the title: the label opens one of the first lines, and makes it a header.</summary>
    private static bool OpensTopLine(string chars, int start)
    {
        const int MostLines = 4;
        const int LongestTop = 240;
        const int LongestLabel = 24;
        if (start > LongestTop)
        {
            return false;
        }

        var top = chars.AsSpan(0, start);
        var line = top[(top.LastIndexOf('\n') + 1)..].TrimEnd();
        line = line.EndsWith("no.", StringComparison.OrdinalIgnoreCase) ? line[..^1] : line;
        return line.Length <= LongestLabel && line.ContainsAnyExcept(' ', '\t') && !line.ContainsAny('.', ',', ';') && top.Count('\n') is > 0 and < MostLines;
    }

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span) => [Mask.For(span, "record number")];
}
