namespace NoteLint.Cli.Shell;

/// <summary>The call can't be used. The message says why and what to write instead.</summary>
#pragma warning disable RCS1194 // Every message is written here: none can come to quote a note.
internal sealed class UsageException(string message) : Exception(message);
#pragma warning restore RCS1194
