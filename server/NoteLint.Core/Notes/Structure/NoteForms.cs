using System.Buffers;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Notes.Structure;

/// <summary>Tells the form of a note, and notes from other texts.</summary>
internal static class NoteForms
{
    private const int FewestHistories = 3;

    private static readonly HeaderFieldKind[] NoteFields =
    [
        HeaderFieldKind.ClientName, HeaderFieldKind.DateOfBirth, HeaderFieldKind.RecordNumber, HeaderFieldKind.SessionDate,
        HeaderFieldKind.Clinician, HeaderFieldKind.SessionType, HeaderFieldKind.Diagnosis,
    ];

    private static readonly SearchValues<string> GroupTitles = SearchValues.Create(
        ["group note", "group therapy", "group session", "group progress", "group counseling", "process group", "therapy group"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> IntakeTitles = SearchValues.Create(
        ["intake", "initial evaluation", "initial assessment", "biopsychosocial", "psychosocial assessment", "diagnostic evaluation", "psychiatric evaluation"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The form of a note, from its title, its kind of session and its sections.</summary>
    public static NoteFormat FormatOf(ReadOnlySpan<char> chars, ImmutableArray<HeaderField> header, ImmutableArray<HeaderField> frontMatter, ImmutableArray<Section> sections)
    {
        if (TitleSays(chars, header, frontMatter, sections, GroupTitles))
        {
            return NoteFormat.Group;
        }

        if (TitleSays(chars, header, frontMatter, sections, IntakeTitles))
        {
            return NoteFormat.Intake;
        }

        var format = FormatOf(KindsOf(sections));
        return format == NoteFormat.Narrative && Count(sections, SectionKind.History) >= FewestHistories ? NoteFormat.Intake : format;
    }

    /// <summary>True for a note's header, or at least two sections that make a note.</summary>
    public static bool LooksLikeNote(ReadOnlySpan<char> chars, ImmutableArray<HeaderField> header, ImmutableArray<Section> sections)
    {
        var fields = 0;
        foreach (var kind in NoteFields)
        {
            fields += header.Any(field => field.Kind == kind) ? 1 : 0;
        }

        // "Date" and "Author" stand above many texts: two of them make no note.
        var isPersonal = header.Any(static field => field.Kind is HeaderFieldKind.ClientName or HeaderFieldKind.DateOfBirth or HeaderFieldKind.RecordNumber);
        if (fields >= 2 && (isPersonal || fields >= 3))
        {
            return true;
        }

        var clinical = 0;
        var known = 0;
        var lettered = 0;
        var letters = (First: '\0', Second: '\0');
        foreach (var section in sections)
        {
            var heading = chars.Slice(section.Heading.Start, section.Heading.Length);
            if (heading.Length == 1)
            {
                lettered++;
                letters = (letters.Second, heading[0]);
            }

            if (SectionNames.Find(heading) is { } name)
            {
                clinical += name.IsClinical ? 1 : 0;
                known += name.Kind is SectionKind.Other ? 0 : 1;
            }
        }

        return clinical >= 2 || (clinical == 1 && known >= 2) || lettered >= 3 || (lettered == 2 && OpensForm(letters.First, letters.Second))
            || (FormatOf(KindsOf(sections)) is not NoteFormat.Narrative && known + lettered >= 3);
    }

    /// <summary>
    /// True for two letters, once each, in the order of a form and from its beginning or its assessment: "S: … P: …". Others are rather the
    /// initials of two who speak.
    /// </summary>
    private static bool OpensForm(char first, char second) =>
        first switch
        {
            'S' => second is 'O' or 'A' or 'P',
            'D' => second is 'A' or 'P',
            'A' => second is 'P',
            'B' or 'G' => second is 'I' or 'R',
            _ => false,
        };

    private static NoteFormat FormatOf(uint kinds) =>
        Has(kinds, SectionKind.Subjective) && (Has(kinds, SectionKind.Objective) || HasBoth(kinds, SectionKind.Assessment, SectionKind.Plan)) ? NoteFormat.Soap
        : Has(kinds, SectionKind.Behavior) && Has(kinds, SectionKind.Intervention) && HasOne(kinds, SectionKind.Response, SectionKind.Plan) ? NoteFormat.Birp
        : Has(kinds, SectionKind.Goals) && Has(kinds, SectionKind.Intervention) && HasOne(kinds, SectionKind.Response, SectionKind.Plan) ? NoteFormat.Girp
        : Has(kinds, SectionKind.Problem) && Has(kinds, SectionKind.Intervention) && HasOne(kinds, SectionKind.Evaluation, SectionKind.Response) ? NoteFormat.Pie
        : Has(kinds, SectionKind.Data) && HasBoth(kinds, SectionKind.Assessment, SectionKind.Plan) ? NoteFormat.Dap
        : NoteFormat.Narrative;

    private static bool TitleSays(
        ReadOnlySpan<char> chars,
        ImmutableArray<HeaderField> header,
        ImmutableArray<HeaderField> frontMatter,
        ImmutableArray<Section> sections,
        SearchValues<string> titles)
    {
        if (AnyTypeSays(chars, header, titles) || AnyTypeSays(chars, frontMatter, titles))
        {
            return true;
        }

        foreach (var section in sections)
        {
            if (section.Kind is not (SectionKind.Other or SectionKind.None))
            {
                return false;
            }

            if (Says(chars, section.Heading, titles))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AnyTypeSays(ReadOnlySpan<char> chars, ImmutableArray<HeaderField> fields, SearchValues<string> titles)
    {
        foreach (var field in fields)
        {
            if (field.Kind == HeaderFieldKind.SessionType && Says(chars, field.Value, titles))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Says(ReadOnlySpan<char> chars, TextSpan span, SearchValues<string> titles)
    {
        var text = chars.Slice(span.Start, span.Length);
        return text.ContainsAny(titles) || (titles == GroupTitles && text.Equals("group", StringComparison.OrdinalIgnoreCase));
    }

    private static uint KindsOf(ImmutableArray<Section> sections)
    {
        var kinds = 0u;
        foreach (var section in sections)
        {
            kinds |= 1u << (int)section.Kind;
        }

        return kinds;
    }

    private static int Count(ImmutableArray<Section> sections, SectionKind kind)
    {
        var count = 0;
        foreach (var section in sections)
        {
            count += section.Kind == kind ? 1 : 0;
        }

        return count;
    }

    private static bool Has(uint kinds, SectionKind kind) => (kinds & (1u << (int)kind)) != 0;

    private static bool HasOne(uint kinds, SectionKind first, SectionKind second) => Has(kinds, first) || Has(kinds, second);

    private static bool HasBoth(uint kinds, SectionKind first, SectionKind second) => Has(kinds, first) && Has(kinds, second);
}
