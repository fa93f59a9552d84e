namespace NoteLint.LanguageServer.Protocol;

/// <summary>How serious a line of the client's log is.</summary>
internal enum MessageType
{
    Error = 1,
    Warning = 2,
    Info = 3,
}
