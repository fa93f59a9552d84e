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

    private readonly KeyFile.Content content;
    private readonly byte[] secret;

    /// <summary>Goes on with a book, or begins one.</summary>
    /// <param name="content">What was kept; null for an empty book with a secret of its own.</param>
    public MaskBook(KeyFile.Content? content = null)
    {
        this.content = content ?? new(1, Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretBytes)), [], [], []);
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
