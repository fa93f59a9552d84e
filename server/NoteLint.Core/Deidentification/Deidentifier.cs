using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Configuration;
using NoteLint.Core.Identifiers;
using NoteLint.Core.Identifiers.Hearing;
using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Deidentification;

/// <summary>
/// Masks the identifiers of whole notes for teaching, supervision and research. It finds what the rules find, whatever their severities and
/// comments in the note say, also where the encoder hears no place; only names and places that a clinic allows stay. It makes no legal claim: a human must review.
/// </summary>
public static class Deidentifier
{
    /// <summary>Makes a masked copy.</summary>
    /// <param name="note">The note.</param>
    /// <param name="id">Stands for the client of a note that names none, or by a given name only; it is not written.</param>
    /// <param name="options">Allowed names are taken from it.</param>
    /// <param name="book">Numbers the masks.</param>
    /// <param name="shiftDates">True moves certain dates by a constant number of days for each client; false leaves their years.</param>
    public static MaskedNote Mask(Note note, string id, LintOptions options, IMaskBook book, bool shiftDates)
    {
        var known = AllIdentifiers.Read(note);
        var names = PersonNames.Read(note, () => known);
        var places = PlacesOf(note, known, names, options);
        var labels = new MaskLabels(note, RecordOf(note) ?? id, book);
        if (shiftDates)
        {
            labels.MoveDates(book.DaysOf(ClientOf(names, labels) ?? id));
        }

        var changes = new List<TextChange>(places.Count);
        var doubts = new List<Doubt>();
        foreach (var place in places)
        {
            changes.Add(labels.ChangeFor(place, changes is [.., var last] ? last.Span.End : 0));
            if (labels.DoubtAbout(place) is { } reason)
            {
                doubts.Add(new Doubt(place.Span, reason));
            }
        }

        LeftNumbers.AddTo(doubts, note.Chars, places);
        return new(note.Text.WithChanges(changes), changes.Count, [.. doubts.OrderBy(doubt => doubt.Span.Start)]);
    }

    /// <summary>The record number or the birth date in the header: notes that have the same are of one client.</summary>
    private static string? RecordOf(Note note)
    {
        foreach (var kind in (ReadOnlySpan<HeaderFieldKind>)[HeaderFieldKind.RecordNumber, HeaderFieldKind.DateOfBirth])
        {
            foreach (var field in note.Header.Concat(note.FrontMatter))
            {
                if (field.Kind == kind && !field.Value.IsEmpty)
                {
                    return note.Chars.Substring(field.Value.Start, field.Value.Length);
                }
            }
        }

        return null;
    }

    private static string? ClientOf(PersonNames names, MaskLabels labels)
    {
        var client = names.People.FirstOrDefault(person => person.Role == PersonRole.Client);
        return client is null ? null : $"client {labels.NumberOf(client)}";
    }

    /// <summary>Names and other identifiers by position; of two that overlap the earlier, or the longer of both.</summary>
    private static List<MaskedPlace> PlacesOf(Note note, AllIdentifiers known, PersonNames names, LintOptions options)
    {
        var all = new List<MaskedPlace>();
        foreach (var identifier in known.All)
        {
            if (identifier.Kind != IdentifierKind.Facility || !names.AreShownAt(identifier.Span))
            {
                all.Add(new MaskedPlace(identifier.Span, identifier, null));
            }
        }

        all.AddRange(HeardPlaces.Read(note, known, names).All.Select(identifier => new MaskedPlace(identifier.Span, identifier, null)));

        foreach (var mention in names.Mentions.Concat(names.Likely))
        {
            all.Add(new MaskedPlace(mention.Span, null, mention));
        }

        var kept = new List<MaskedPlace>(all.Count);
        foreach (var place in all.OrderBy(place => place.Span.Start).ThenByDescending(place => place.Span.Length))
        {
            if (IsAllowed(note, place.Span, options.AllowedNames))
            {
                continue;
            }

            if (kept.Count == 0 || !kept[^1].Span.OverlapsWith(place.Span))
            {
                kept.Add(place);
            }
            else if (place.Span.End > kept[^1].Span.End)
            {
                // What sticks out is masked too.
                kept[^1] = kept[^1] with { Span = TextSpan.FromBounds(kept[^1].Span.Start, place.Span.End) };
            }
        }

        return kept;
    }

    private static bool IsAllowed(Note note, TextSpan span, ImmutableArray<string> allowedNames)
    {
        var text = note.Chars.AsSpan(span.Start, span.Length);
        foreach (var allowed in allowedNames)
        {
            if (text.Equals(allowed, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
