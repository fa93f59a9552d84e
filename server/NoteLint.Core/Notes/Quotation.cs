using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Notes;

/// <summary>Who speaks, or whom a statement is about.</summary>
public enum Person : byte
{
    /// <summary>The text does not say.</summary>
    Unknown,

    /// <summary>The client or patient.</summary>
    Client,

    /// <summary>A relative, partner or friend of the client.</summary>
    Family,

    /// <summary>The author of the note.</summary>
    Writer,

    /// <summary>Anybody else: staff, teachers, police, agencies.</summary>
    Other,
}

/// <summary>Text between quotation marks, straight or curly, possibly over several lines.</summary>
/// <param name="Span">The marks and what is between them (UTF-16 offsets).</param>
/// <param name="Speaker">Who is quoted, where a speech verb beside it says so.</param>
/// <param name="HasSpeechVerb">True when a verb of saying introduces or follows it; a scare quote has none.</param>
public sealed record Quotation(TextSpan Span, Person Speaker, bool HasSpeechVerb);
