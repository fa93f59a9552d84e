using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers;
using NoteLint.Core.Identifiers.Dates;
using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Notes;
using Person = NoteLint.Core.Identifiers.Names.Person;

namespace NoteLint.Core.Deidentification;

/// <summary>What is written in place of identifiers: a label and a number, a year, a moved date, "90 or older".</summary>
/// <param name="note">The note.</param>
/// <param name="record">What notes of one client have in common: a record number, a birth date; the note's own id where it has none.</param>
/// <param name="book">Numbers the masks.</param>
internal sealed class MaskLabels(Note note, string record, IMaskBook book)
{
    private readonly HashSet<Person> byPart = [];
    private readonly Dictionary<Person, int> numbers = [];
    private readonly HashSet<(string Role, int Number)> taken = [];
    private readonly HashSet<Person> namesakes = [];
    private int? days;

    /// <summary>Moves dates by a number of days instead of leaving their years.</summary>
    public void MoveDates(int byDays) => days = byDays;

    /// <summary>The number of a person among those with the same role. Two people of a note never have the same.</summary>
    public int NumberOf(Person person)
    {
        if (numbers.TryGetValue(person, out var number))
        {
            return number;
        }

        var (role, name) = (RoleOf(person), NameOf(note, person));
        number = book.NumberOfPerson(role, name, record, out var isByPart);
        for (var namesake = 2; !IsLikely(person) && !taken.Add((role, number)); namesake++)
        {
            isByPart = false;
            namesakes.Add(person);
            number = book.NumberOf(role, $"{name}\0{record}\0{namesake.ToString(CultureInfo.InvariantCulture)}");
        }

        if (isByPart)
        {
            byPart.Add(person);
        }

        numbers.Add(person, number);
        return number;
    }

    /// <summary>What only looks like a name is whoever is called so.</summary>
    private static bool IsLikely(Person person) => person.Mentions.TrueForAll(static mention => mention.IsLikely);

    /// <summary>The mask for a place.</summary>
    private string MaskFor(MaskedPlace place)
    {
        if (place.Name is { } mention)
        {
            var role = RoleOf(mention.Person);
            return $"[{role} {NumberOf(mention.Person)}]";
        }

        var text = note.Chars.Substring(place.Span.Start, place.Span.Length);
        var kind = place.Identifier!.Value.Kind;
        return kind switch
        {
            IdentifierKind.Date => DateMask(text),
            IdentifierKind.Age => "90 or older",
            IdentifierKind.Photograph or IdentifierKind.Credential or IdentifierKind.Biometric => $"[{LabelOf(kind, text)}]",
            _ => $"[{LabelOf(kind, text)} {book.NumberOf(LabelOf(kind, text), KeyOf(text))}]",
        };
    }

    /// <summary>What is replaced for a place, and by what: "on 3 March 2026" becomes "in 2026".</summary>
    /// <param name="place">The place.</param>
    /// <param name="limit">Offset up to which the note is masked already.</param>
    public TextChange ChangeFor(MaskedPlace place, int limit)
    {
        var mask = MaskFor(place);
        var isYear = place.Identifier?.Kind == IdentifierKind.Date && mask.Length == 4 && char.IsAsciiDigit(mask[0]);
        return isYear && YearPhrase.StartOf(note.Chars, place.Span.Start) is var start && start < place.Span.Start && start >= limit
            ? new(TextSpan.FromBounds(start, place.Span.End), $"in {mask}")
            : new(place.Span, mask);
    }

    /// <summary>What is doubtful about a place; null where nothing is.</summary>
    public string? DoubtAbout(MaskedPlace place)
    {
        if (place.Name is { } mention)
        {
            return byPart.Remove(mention.Person) ? "taken for somebody of another note, by a part of the name"
                : namesakes.Remove(mention.Person) ? "taken for another person than one with the same name"
                : mention.IsLikely ? "masked for its look alone"
                : mention.Person.Role == PersonRole.Unknown || mention.Person.IsOneOfClients || mention.Person.IsOneOfSeveral ? "a name whose person is not clear"
                : null;
        }

        var identifier = place.Identifier!.Value;
        if (identifier.Kind == IdentifierKind.Date)
        {
            var value = DateValue.Parse(note.Chars.Substring(place.Span.Start, place.Span.Length));
            return days is not null && value.Day is null ? "a date that was not moved, because its order or its year is not certain" : null;
        }

        return identifier.Evidence == Evidence.Look ? "masked for its look alone" : null;
    }

    /// <summary>By what a person is known in all notes: the words of the longest name in alphabetical order, without marks, and without initials where two words are left; initials alone as they stand.</summary>
    private static string NameOf(Note note, Person person)
    {
        var longest = person.Mentions.MaxBy(mention => mention.Span.Length)!.Span;
        var text = note.Chars.Substring(longest.Start, longest.Length);
        var words = text.Split([' ', ',', '.', '(', ')', '"', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(KeyOf).ToList();
        var full = words.Where(word => word.Length > 1).ToList();
        // "T.Y." is not "Y.T.", and a last name may stand first.
        return full.Count == 0 ? string.Join(' ', words) : string.Join(' ', (full.Count > 1 ? full : words).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    private static string KeyOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static string RoleOf(Person person) => person.Role switch
    {
        PersonRole.Client when !person.IsOneOfClients => "client",
        _ when person.IsOneOfSeveral => "person",
        PersonRole.Clinician => "clinician",
        PersonRole.OtherClient => "other client",
        _ => "person",
    };

    private string DateMask(string text)
    {
        var value = DateValue.Parse(text);
        if (days is { } moved && value.Day is { } day)
        {
            return day.AddDays(moved).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        // A year beside moved dates would say by how much they were moved.
        return days is null && value.Year is { } year ? year.ToString(CultureInfo.InvariantCulture) : "[date]";
    }

    private static string LabelOf(IdentifierKind kind, string text) => kind switch
    {
        IdentifierKind.SocialSecurityNumber => "Social Security number",
        IdentifierKind.MedicalRecordNumber => "record number",
        IdentifierKind.HealthPlanNumber => "health plan number",
        IdentifierKind.PaymentCard => "card number",
        IdentifierKind.AccountNumber => "account number",
        IdentifierKind.LicenseNumber => "license number",
        IdentifierKind.Vehicle => "vehicle",
        IdentifierKind.Device => "device number",
        IdentifierKind.Credential => "password or code",
        IdentifierKind.PhoneNumber => "phone number",
        IdentifierKind.FaxNumber => "fax number",
        IdentifierKind.EmailAddress => "email address",
        IdentifierKind.WebAddress => "web address",
        IdentifierKind.InternetAddress => "IP address",
        IdentifierKind.SocialHandle => "handle",
        IdentifierKind.StreetAddress => "street address",
        IdentifierKind.Locality => !text.Any(char.IsAsciiDigit) ? "place" : IsRoad(text) ? "road" : "postal code",
        IdentifierKind.Facility => "facility",
        IdentifierKind.Employer => "employer",
        IdentifierKind.School => "school",
        IdentifierKind.Photograph => "photograph",
        IdentifierKind.Biometric => "biometric data",
        _ => "number",
    };

    /// <summary>"Route 9", "County Road 12": words and a short number.</summary>
    private static bool IsRoad(string text)
    {
        const int LongestNumber = 3;
        var words = text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words[0].Length > 1 && words[0].All(char.IsLetter) && words[^1].Length <= LongestNumber && words[^1].All(char.IsAsciiDigit);
    }
}
