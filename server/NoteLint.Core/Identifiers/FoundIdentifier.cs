using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Identifiers;

/// <summary>An identifier in a note.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">The place (UTF-16 offsets): a number without its label, a secret without the word before it.</param>
/// <param name="Evidence">What shows it; of identifiers that overlap the better shown one counts.</param>
internal readonly record struct FoundIdentifier(IdentifierKind Kind, TextSpan Span, Evidence Evidence);

/// <summary>What shows that something is an identifier, the best first.</summary>
internal enum Evidence : byte
{
    /// <summary>Its label stands before it, or it is an address within which labels mean nothing.</summary>
    Label,

    /// <summary>A form that nothing else has, or a checksum.</summary>
    Form,

    /// <summary>A common form and the words around it.</summary>
    Context,

    /// <summary>Its look alone.</summary>
    Look,
}
