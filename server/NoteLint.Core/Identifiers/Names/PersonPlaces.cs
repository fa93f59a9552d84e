using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>All places where a note names one person.</summary>
public sealed class PersonPlaces
{
    private readonly Note note;
    private readonly Person person;

    private PersonPlaces(Note note, Person person, NameMention mention)
    {
        this.note = note;
        this.person = person;
        At = mention.Span;
        All = [.. person.Mentions.Select(place => new PersonPlace(place.Span, NameStanding.IsSpoken(note, place), NameStanding.IsProtected(note, place)))];
    }

    /// <summary>The name that was asked for, without title and possessive ending (UTF-16 offsets).</summary>
    public TextSpan At { get; }

    /// <summary>All places in order.</summary>
    public ImmutableArray<PersonPlace> All { get; }

    /// <summary>Finds the person whom a note names at an offset.</summary>
    /// <param name="note">The note.</param>
    /// <param name="offset">UTF-16 offset, inside the name or at one of its ends.</param>
    /// <returns>Null where nobody is named.</returns>
    public static PersonPlaces? Find(Note note, int offset)
    {
        ArgumentNullException.ThrowIfNull(note);
        var mention = PersonNames.Read(note, () => AllIdentifiers.Read(note)).Mentions.FirstOrDefault(mention => mention.Span.IntersectsWith(offset));
        return mention is null ? null : new PersonPlaces(note, mention.Person, mention);
    }

    /// <summary>Gives the person another name. Of a name with as many words as the fullest name here, a place gets the words that it has: "Ms. Lopez" the last one.</summary>
    /// <param name="newName">The name.</param>
    /// <returns>An edit for each place, in the order of <see cref="All"/>.</returns>
    public ImmutableArray<TextChange> Rename(string newName)
    {
        ArgumentNullException.ThrowIfNull(newName);
        string[] words = newName.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var fullest = person.Mentions.Select(WordsOf).MaxBy(place => place.Length) ?? [];
        return [.. person.Mentions.Select(mention => new TextChange(mention.Span, NewNameFor(WordsOf(mention), fullest, words)))];
    }

    private static string NewNameFor(string[] place, string[] fullest, string[] newWords)
    {
        if (newWords.Length != fullest.Length || place.Length == fullest.Length)
        {
            return string.Join(' ', newWords);
        }

        var kept = place.Select(word => Array.FindIndex(fullest, part => part.Equals(word, StringComparison.OrdinalIgnoreCase))).ToList();
        return kept.Contains(-1) ? newWords[0] : string.Join(' ', kept.Select(index => newWords[index]));
    }

    private string[] WordsOf(NameMention mention) =>
        note.Chars.Substring(mention.Span.Start, mention.Span.Length).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A place where a person is named.</summary>
/// <param name="Span">The name without title and possessive ending (UTF-16 offsets).</param>
/// <param name="IsSpoken">True in quoted or attributed speech: other words there would be false attribution.</param>
/// <param name="IsProtected">True in a sentence of abuse, threat or custody.</param>
public sealed record PersonPlace(TextSpan Span, bool IsSpoken, bool IsProtected);
