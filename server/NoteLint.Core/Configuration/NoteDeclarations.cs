using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.Core.Configuration;

/// <summary>
/// What a note declares about itself in front matter or header: <c>profile</c>, <c>language preference</c> and <c>consents on
/// file</c>. It wins over the folder, but not over a profile named on the command line.
/// </summary>
internal static class NoteDeclarations
{
    /// <summary>The options that hold for a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="options">What the folder or caller chose.</param>
    /// <param name="mistakes">Values that can't be used, with what to write instead (no text of the note).</param>
    public static LintOptions Apply(Note note, LintOptions options, List<(TextSpan Place, string Message)> mistakes)
    {
        foreach (var field in note.FrontMatter.AddRange(note.Header))
        {
            var label = Normalize(note.Chars.AsSpan(field.Label.Start, field.Label.Length));
            var value = note.Chars.AsSpan(field.Value.Start, field.Value.Length).Trim().Trim("\"'").ToString();
            switch (label)
            {
                case "profile" when PageVocabulary.Find(PageVocabulary.Profiles, value.ToLowerInvariant()) is { } profile:
                    options = options.ProfileIsExplicit ? options : options with { Profile = profile };
                    break;
                case "profile" when field.Value.Length > 0:
                    mistakes.Add((field.Value, "This profile is not known. Write progress, psychotherapy or deidentified."));
                    break;
                case "languagepreference":
                    options = options with { LanguagePreference = PreferenceOf(value) ?? options.LanguagePreference };
                    break;
                case "consentsonfile":
                    options = options with { ConsentsOnFile = ConsentsOnFile(value, options.ConsentsOnFile) };
                    break;
                default:
                    break;
            }
        }

        return options.Profile is null ? options with { Profile = NoteProfile.Progress } : options;
    }

    private static string Normalize(ReadOnlySpan<char> label)
    {
        Span<char> letters = stackalloc char[Math.Min(label.Length, 64)];
        var count = 0;
        foreach (var character in label[..letters.Length])
        {
            if (char.IsLetter(character))
            {
                letters[count++] = char.ToLowerInvariant(character);
            }
        }

        return letters[..count].ToString();
    }

    private static LanguagePreference? PreferenceOf(string value) => value.Replace(' ', '-').ToLowerInvariant() switch
    {
        "person-first" => LanguagePreference.PersonFirst,
        "identity-first" => LanguagePreference.IdentityFirst,
        _ => null,
    };

    private static ImmutableDictionary<string, DateOnly?> ConsentsOnFile(string value, ImmutableDictionary<string, DateOnly?> known)
    {
        foreach (var entry in value.Trim('[', ']').Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = entry.Split(" until ", 2, StringSplitOptions.TrimEntries);
            DateOnly? end = parts.Length == 2 && DateOnly.TryParseExact(parts[1], "yyyy-MM-dd", out var day) ? day : null;
            if (parts.Length == 2 && end is null)
            {
                continue;
            }

            known = known.SetItem(parts[0].Replace(' ', '-').ToLowerInvariant(), end);
        }

        return known;
    }
}
