using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Reports the places of people with certain roles, for the rules on names.</summary>
internal static class NameFindings
{
    /// <summary>Reports each place.</summary>
    /// <param name="context">The note and where to report.</param>
    /// <param name="roles">Whose names the rule is about.</param>
    /// <param name="advice">What to do in a chart note.</param>
    /// <param name="adviceWithoutNames">What to do in a note that must not identify anybody.</param>
    public static void Report(DetectionContext context, ReadOnlySpan<PersonRole> roles, string advice, string adviceWithoutNames)
    {
        var names = PersonNames.Of(context);
        var isDeidentified = context.Options.Profile == NoteProfile.Deidentified;
        NameFixes? fixes = null;
        foreach (var mention in names.Mentions)
        {
            if (roles.Contains(mention.Person.Role) && !AllowedNames.Hold(context, mention) && (isDeidentified || !IsByInitials(context.Note, mention) && !NamedOnPurpose.Holds(names, mention) && !IsHeardToBelong(mention.Person)) && !IsPartOfOther(context, mention))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                fixes ??= new NameFixes(context, names, isDeidentified);
                context.Report(mention.Span, isDeidentified ? adviceWithoutNames : advice, context.Note.IsSigned ? [] : fixes.For(mention));
            }
        }
    }

    /// <summary>Reports the places that only look like names, where nobody may be identified.</summary>
    /// <param name="context">The note and where to report.</param>
    /// <param name="advice">What to do.</param>
    public static void ReportLikely(DetectionContext context, string advice)
    {
        if (context.Options.Profile != NoteProfile.Deidentified)
        {
            return;
        }

        foreach (var mention in PersonNames.Of(context).Likely)
        {
            if (!AllowedNames.Hold(context, mention) && !IsPartOfOther(context, mention))
            {
                var isSpoken = context.Note.IsSigned || context.Note.QuotationAt(mention.Span.Start) is not null || context.Note.AttributionOf(mention.First, mention.End) is not null;
                context.Report(mention.Span, advice, isSpoken ? [] : [Mask.For(mention.Span, "name")]);
            }
        }
    }

    /// <summary>Another client never belongs.</summary>
    private static bool IsHeardToBelong(Person person) => person.Role == PersonRole.ThirdParty && person.NeedlessOdds <= NeedlessName.Least;

    /// <summary>"D.L.", "Ms. T.": the writer has left the name out already.</summary>
    private static bool IsByInitials(Note note, NameMention mention)
    {
        for (var token = mention.First; token < mention.End; token++)
        {
            if (note.Tokens[token] is { Kind: TokenKind.Word } word && word.StemEnd - word.Start > 1)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// "Rose Haven Shelter", "moved from Madison": the name of a place, a school or an employer, or a part of an address. Somebody whom the
    /// note names again is a person.
    /// </summary>
    private static bool IsPartOfOther(DetectionContext context, NameMention mention) =>
        context.Analyses.Get(AllIdentifiers.Read).At(mention.Span) is { Kind: not (IdentifierKind.Date or IdentifierKind.Age) } other
        && other.Span.Contains(mention.Span) && !(mention.IsShown && other.Span == mention.Span && other.Kind == IdentifierKind.Facility)
        && (other.Kind != IdentifierKind.Locality || mention.Person.Mentions.Count == 1);
}
