namespace NoteLint.LanguageServer.Handlers.Actions;

/// <summary>The kinds of code actions that are offered.</summary>
internal static class ActionKind
{
    /// <summary>About the findings at a place.</summary>
    internal const string QuickFix = "quickfix";

    /// <summary>All safe fixes of a note; editors run it when a note is saved, where their user wants that.</summary>
    internal const string FixAll = "source.fixAll.notelint";

    /// <summary>All of them.</summary>
    internal static string[] All => [QuickFix, FixAll];
}
