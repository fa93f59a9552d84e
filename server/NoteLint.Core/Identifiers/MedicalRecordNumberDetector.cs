using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Linting;
using NoteLint.Core.Matching;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Identifiers;

/// <summary>
/// Medical record numbers by their label. In a chart note the header is where the number belongs, so only the narrative is
/// searched; a note that must not identify anyone is searched whole.
/// </summary>
public sealed partial class MedicalRecordNumberDetector : IDetector
{
    private static readonly PhraseSet Labels = new(
        "mrn", "medical record number", "medical record no", "medical record", "record number", "record no", "chart number", "chart no", "patient id", "client id");

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var note = context.Note;
        var everywhere = context.Options.Profile == NoteProfile.Deidentified;
        var endOfHeader = note.Header is [.., var last] ? last.Value.End : 0;
        for (var index = 0; index < note.Tokens.Length; index++)
        {
            var length = Labels.LengthAt(note, index);
            if (length == 0)
            {
                continue;
            }

            var number = Value().Match(note.Chars, note.Tokens[index + length - 1].End).Groups["number"];
            if (number.Success && (everywhere || number.Index >= endOfHeader))
            {
                var span = new TextSpan(number.Index, number.Length);
                context.Report(span, everywhere ? Mask.Advice : "Consider leaving it to the header.", Mask.For(span, "record number"));
            }

            index += length - 1;
        }
    }

    /// <summary>After the label optional marks and "is", then 4 to 20 letters, digits and inner hyphens, at least one a digit.</summary>
    [GeneratedRegex(@"\G[ \t]{0,3}\)?[*_]{0,2}[:#.=]{0,2}[*_]{0,2}[ \t]{0,3}(?:is[ \t:]{1,3})?#?(?=[A-Za-z-]{0,8}\d)(?<number>[A-Za-z0-9](?:-?[A-Za-z0-9]){3,19})(?![\w/])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Value();
}
