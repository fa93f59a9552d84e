using NoteLint.LanguageServer.Protocol;

namespace NoteLint.LanguageServer.Handlers.Actions;

/// <summary>Offers code actions of one sort.</summary>
internal interface ICodeActionSource
{
    /// <summary>The kind of all its actions.</summary>
    string Kind { get; }

    /// <summary>True when its actions edit the note: a signed one is never edited.</summary>
    bool EditsNote { get; }

    /// <summary>What it offers at a place, best first.</summary>
    IEnumerable<CodeAction> ActionsFor(CodeActionRequest request);
}
