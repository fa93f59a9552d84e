using NoteLint.Core.Linting;
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
        var names = context.Analyses.Get(PersonNames.Read);
        var isDeidentified = context.Options.Profile == NoteProfile.Deidentified;
        NameFixes? fixes = null;
        foreach (var mention in names.Mentions)
        {
            if (roles.Contains(mention.Person.Role) && !AllowedNames.Hold(context, mention) && (isDeidentified || !NamedOnPurpose.Holds(names, mention)) && !IsPartOfOther(context, mention))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                fixes ??= new NameFixes(context, names, isDeidentified);
                context.Report(mention.Span, isDeidentified ? adviceWithoutNames : advice, context.Note.IsSigned ? [] : fixes.For(mention));
            }
        }
    }

    /// <summary>
    /// "Rose Haven Shelter", "moved from Madison": the name of a place, a school or an employer, or a part of an address. Somebody whom the
    /// note names again is a person.
    /// </summary>
    private static bool IsPartOfOther(DetectionContext context, NameMention mention) =>
        context.Analyses.Get(AllIdentifiers.Read).At(mention.Span) is { Kind: not (IdentifierKind.Date or IdentifierKind.Age) } other
        && other.Span.Contains(mention.Span)
        && (other.Kind != IdentifierKind.Locality || mention.Person.Mentions.Count == 1);
}
