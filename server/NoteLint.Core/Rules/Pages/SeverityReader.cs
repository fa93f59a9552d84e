namespace NoteLint.Core.Rules.Pages;

/// <summary>Reads <c>severity</c>: one word, or one word for each profile between braces.</summary>
internal static class SeverityReader
{
    /// <summary>Reads the value.</summary>
    /// <returns>The severities; of no use where errors were reported.</returns>
    public static ProfileSeverity Read(PlacedText value, PageErrorList errors)
    {
        if (value.IsEmpty)
            return default;

        if (value.Text[0] != '{')
        {
            var severity = ReadWord(value, errors);
            return new ProfileSeverity(severity, severity, severity);
        }

        if (value.Text[value.Text.Length - 1] != '}')
        {
            errors.Add(value.SpanOf(0, 1), "This { is never closed, so the severities have no end. Write } after the last one.");
            return default;
        }

        return ReadProfiles(value, errors);
    }

    private static ProfileSeverity ReadProfiles(PlacedText value, PageErrorList errors)
    {
        var found = new Dictionary<NoteProfile, RuleSeverity>();
        foreach (var item in value.Slice(1, value.Text.Length - 2).Split(',').Select(part => part.Trim()))
        {
            var colon = item.Text.IndexOf(':');
            var profile = colon < 0 ? null : PageVocabulary.Find(PageVocabulary.Profiles, item.Slice(0, colon).Trim().Text);
            if (profile is null)
                errors.Add(item.Span, $"\"{item.Text}\" names no profile. Write a profile, a colon and a severity; the profiles are {PageVocabulary.List(PageVocabulary.Profiles)}.");
            else if (found.ContainsKey(profile.Value))
                errors.Add(item.Span, "This profile has a severity already. Keep one of them.");
            else
                found.Add(profile.Value, ReadWord(item.Slice(colon + 1).Trim(), errors));
        }

        if (errors.IsEmpty)
        {
            foreach (var profile in PageVocabulary.Profiles.Where(profile => !found.ContainsKey(profile.Value)))
            {
                errors.Add(value.Span, $"The profile \"{profile.Key}\" has no severity. Name all three; none switches the rule off in a profile.");
            }
        }

        return new ProfileSeverity(In(NoteProfile.Progress), In(NoteProfile.Psychotherapy), In(NoteProfile.Deidentified));

        RuleSeverity In(NoteProfile profile) => found.TryGetValue(profile, out var severity) ? severity : RuleSeverity.None;
    }

    private static RuleSeverity ReadWord(PlacedText value, PageErrorList errors)
    {
        var severity = PageVocabulary.Find(PageVocabulary.Severities, value.Text);
        if (severity is null)
            errors.Add(value.Span, $"\"{value.Text}\" is not a severity. Use {PageVocabulary.List(PageVocabulary.Severities)}.");

        return severity ?? RuleSeverity.None;
    }
}
