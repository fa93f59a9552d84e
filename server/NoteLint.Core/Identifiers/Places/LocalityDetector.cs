using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Identifiers.Places;

/// <summary>Cities, counties, ZIP codes and streets without a number. The fix leaves the state where the note or the name says it.</summary>
public sealed class LocalityDetector : IdentifierDetector
{
    private protected override IdentifierKind Kind => IdentifierKind.Locality;

    private protected override bool IsOfEveryNote => true;

    private protected override string Advice => "Name the state only.";

    private protected override ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span)
    {
        var note = context.Note;
        var text = note.Chars.AsSpan(span.Start, span.Length);
        if (text.ContainsAnyInRange('0', '9'))
        {
            return [Mask.For(span, char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1]) ? "ZIP code" : text.Contains(' ') && !char.IsAsciiLetterUpper(text[^1]) ? "street" : "postal code")];
        }

        var first = note.TokenFrom(span.Start);
        // A possessive ending is of the same token.
        var end = note.TokenFrom(span.End - 1) + 1;
        if (StateBehind(note, end, span.End) is { } stateStart)
        {
            return [new("Leave the state", FixSafety.Review, [new TextChange(TextSpan.FromBounds(span.Start, stateStart), "")])];
        }

        return end == first + 1 || !StreetReader.IsSuffix(note.Tokens[end - 1])
            ? [OfGazetteer(note, span, first, end)]
            : [Mask.For(span, "street")];
    }

    /// <summary>Where the state begins that stands behind a city; null where none does.</summary>
    private static int? StateBehind(Note note, int token, int spanEnd)
    {
        token += note.IsMark(token, ',') ? 1 : 0;
        return token < note.Tokens.Length && token > 0 && States.CodeAt(note, token) is not null && note.Tokens[token].Start - spanEnd <= 2 ? note.Tokens[token].Start : null;
    }

    private static Fix OfGazetteer(Note note, TextSpan span, int first, int end)
    {
        var state = Gazetteer.Shipped.Find(note, first, out var known) is { State: { } code } && known == end ? States.NameOf(code) : null;
        var isCounty = end > first + 1 && note.Chars.AsSpan(note.Tokens[end - 1].Start, note.Tokens[end - 1].Length) is "County" or "Parish" or "Borough";
        return state is null || state == "*"
            ? Mask.For(span, isCounty ? "county" : "city")
            : new("Name the state", FixSafety.Review, [new TextChange(span, state)]);
    }
}
