using System.Text;

namespace NoteLint.Core.Rules;

/// <summary>
/// The text of a page. That of a shipped page lies in the assembly as UTF-8, half as long as a string of C#, and becomes a string when
/// somebody reads the page: linting never does. Immutable and safe on any thread.
/// </summary>
public sealed class RuleText
{
    private readonly Func<ReadOnlySpan<byte>>? utf8;

    // Two threads may both make it; the strings are equal.
    private string? text;

    /// <summary>A text that is there already.</summary>
    /// <param name="text">The text.</param>
    public RuleText(string text) => this.text = text;

    /// <summary>A text that is made when it is asked for.</summary>
    /// <param name="utf8">Gives the same UTF-8 each time.</param>
    public RuleText(Func<ReadOnlySpan<byte>> utf8) => this.utf8 = utf8;

    /// <inheritdoc/>
    public override string ToString() => text ??= Encoding.UTF8.GetString(utf8!());
}
