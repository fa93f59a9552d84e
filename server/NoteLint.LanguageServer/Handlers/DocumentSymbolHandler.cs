using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Notes;
using NoteLint.LanguageServer.Documents;
using NoteLint.LanguageServer.Protocol;
using StreamJsonRpc;

namespace NoteLint.LanguageServer.Handlers;

/// <summary><c>textDocument/documentSymbol</c>: the sections of a note by their headings.</summary>
internal sealed class DocumentSymbolHandler(Session session)
{
    // The protocol's kinds are those of programs; this one stands for a piece of text.
    private const int Text = 15;

    /// <summary>Answers with a tree or a list, as the client has it; with nothing for a document that is no note.</summary>
    [JsonRpcMethod("textDocument/documentSymbol", UseSingleObjectParameterDeserialization = true)]
    public async Task<object[]> SymbolsAsync(DocumentParams parameters, CancellationToken cancellationToken)
    {
        if (await session.Findings.FindAsync(parameters.TextDocument.Uri, cancellationToken).ConfigureAwait(false) is not { IsNote: true } current)
        {
            return [];
        }

        var note = current.ReadNote();
        var text = current.Snapshot.Text;
        return [.. note.Sections.Where(section => section.Heading.Length > 0).Select(section => SymbolOf(note, section, text, current.Snapshot.Uri))];
    }

    private object SymbolOf(Note note, Section section, EditedText text, string uri)
    {
        var name = note.Chars.Substring(section.Heading.Start, section.Heading.Length);
        var range = text.RangeOf(WithoutTrailingBlanks(note, section));
        return session.Profile.TakesSymbolTrees
            ? new DocumentSymbol(name, Text, range, text.RangeOf(section.Heading))
            : new SymbolInformation(name, Text, new Location(uri, range));
    }

    /// <summary>The section up to its last word: the blank line before the next heading belongs to neither.</summary>
    internal static TextSpan WithoutTrailingBlanks(Note note, Section section)
    {
        var length = note.Chars.AsSpan(section.Span.Start, section.Span.Length).TrimEnd().Length;
        return TextSpan.FromBounds(section.Span.Start, Math.Max(section.Span.Start + length, section.Heading.End));
    }
}
