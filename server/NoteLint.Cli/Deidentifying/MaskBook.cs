using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NoteLint.Core.Deidentification;

namespace NoteLint.Cli.Deidentifying;

/// <summary>
/// The numbers of masks and the days by which dates are moved. Identifiers are remembered as keyed hashes: secret and days are random,
/// derived from nothing in the notes.
/// </summary>
internal sealed class MaskBook : IMaskBook
{
    private const int SecretBytes = 32;
    private const int FewestDays = 30;
    private const int MostDays = 365;

    /// <summary>Roles whose people notes name in full somewhere; of others a given name is often all there is, and many have the same.</summary>
    private static readonly string[] NamedInFull = [Client, "clinician"];

    private const string Client = "client";

    /// <summary>What a word of a name begins with.</summary>
    private const string Letter = "letter";

    private readonly KeyFile.Content content;
    private readonly byte[] secret;

    /// <summary>Goes on with a book, or begins one.</summary>
    /// <param name="content">What was kept; null for an empty book with a secret of its own.</param>
    public MaskBook(KeyFile.Content? content = null)
    {
        content ??= new(1, Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretBytes)), [], [], []);
        this.content = content with { Words = content.Words ?? [], Sizes = content.Sizes ?? [] };
        secret = Convert.FromBase64String(this.content.Secret);
    }

    /// <summary>What must be kept to mask further notes alike.</summary>
    public KeyFile.Content Content => content;

    /// <inheritdoc/>
    public int NumberOf(string kind, string text)
    {
        var hash = HashOf(kind, text);
        if (!content.Numbers.TryGetValue(hash, out var number))
        {
            number = content.Last.GetValueOrDefault(kind) + 1;
            content.Last[kind] = number;
            content.Numbers.Add(hash, number);
        }

        return number;
    }

    /// <inheritdoc/>
    public int NumberOfPerson(string role, string name, string record, out bool isByPart)
    {
        isByPart = false;
        // Many have the same given name.
        var words = name.Split(' ');
        var full = words.Count(static word => word.Length > 1);
        var identity = role == Client && (full == 1 || words.Length == 1) ? $"{name}\0{record}" : name;
        var hash = HashOf(role, identity);
        if (content.Numbers.TryGetValue(hash, out var known))
        {
            return known;
        }

        if (full == 0)
        {
            // Many have the same initials.
            return NumberOf(role, identity);
        }

        if (NamedInFull.Contains(role) && Alike(role, words, full) is { } alike)
        {
            isByPart = true;
            content.Numbers.Add(hash, alike);
            Remember(role, words, alike);
            return alike;
        }

        var number = NumberOf(role, identity);
        Remember(role, words, number);
        return number;
    }

    /// <summary>The one person whose name has all these words, or of whose name these words have all; null where there is none or several.</summary>
    private int? Alike(string role, string[] words, int full)
    {
        var exact = words.Where(static word => word.Length > 1).SelectMany(word => NumbersWith($"{role} word", word)).ToHashSet();
        var shared = new Dictionary<int, int>();
        foreach (var word in words)
        {
            var letters = NumbersWith($"{role} {(word.Length == 1 ? Letter : "word")}", word[..1]);
            foreach (var number in NumbersWith($"{role} word", word).Union(letters).Where(exact.Contains))
            {
                shared[number] = shared.GetValueOrDefault(number) + 1;
            }
        }

        var alike = shared.Where(pair => pair.Value == words.Length || pair.Value == SizeOf(role, pair.Key)).ToList();
        return alike is [var (only, _)] && (role != Client || full > 1 || FullOf(role, only) > 1) ? only : null;
    }

    private List<int> NumbersWith(string kind, string text) => content.Words!.GetValueOrDefault(HashOf(kind, text)) ?? [];

    /// <summary>How many words without initials the person's longest name has; a book of an older version has no others.</summary>
    private int FullOf(string role, int number) => content.Sizes!.TryGetValue(HashOf($"{role} full", number.ToString(CultureInfo.InvariantCulture)), out var full) ? full : SizeOf(role, number);

    private int SizeOf(string role, int number) => content.Sizes!.GetValueOrDefault(HashOf($"{role} size", number.ToString(CultureInfo.InvariantCulture)));

    private void Remember(string role, string[] words, int number)
    {
        var size = HashOf($"{role} size", number.ToString(CultureInfo.InvariantCulture));
        content.Sizes![size] = Math.Max(content.Sizes.GetValueOrDefault(size), words.Length);
        var full = HashOf($"{role} full", number.ToString(CultureInfo.InvariantCulture));
        content.Sizes[full] = Math.Max(content.Sizes.GetValueOrDefault(full), words.Count(static word => word.Length > 1));
        foreach (var word in words)
        {
            RememberWord(HashOf($"{role} word", word), number);
            if (word.Length > 1)
            {
                RememberWord(HashOf($"{role} {Letter}", word[..1]), number);
            }
        }
    }

    private void RememberWord(string hash, int number)
    {
        var numbers = content.Words!.TryGetValue(hash, out var list) ? list : content.Words[hash] = [];
        if (!numbers.Contains(number))
        {
            numbers.Add(number);
        }
    }

    /// <inheritdoc/>
    public int DaysOf(string client)
    {
        var hash = HashOf("days", client);
        if (!content.Days.TryGetValue(hash, out var days))
        {
            days = RandomNumberGenerator.GetInt32(FewestDays, MostDays + 1) * (RandomNumberGenerator.GetInt32(2) == 0 ? -1 : 1);
            content.Days.Add(hash, days);
        }

        return days;
    }

    private string HashOf(string kind, string text) => Convert.ToHexString(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"{kind}\0{text}")));
}
