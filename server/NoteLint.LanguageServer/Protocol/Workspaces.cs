namespace NoteLint.LanguageServer.Protocol;

/// <summary><c>workspace/didChangeWatchedFiles</c>.</summary>
internal sealed record DidChangeWatchedFilesParams(FileEvent[] Changes);

/// <summary>A watched file was made, changed or deleted.</summary>
internal sealed record FileEvent(string Uri, int Type);

/// <summary><c>workspace/didChangeWorkspaceFolders</c>.</summary>
internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChangeEvent Event);

/// <summary>Folders that were opened and closed.</summary>
internal sealed record WorkspaceFoldersChangeEvent(WorkspaceFolder[] Added, WorkspaceFolder[] Removed);

/// <summary>Asks the client for something that it offers at run time.</summary>
internal sealed record Registration(string Id, string Method, DidChangeWatchedFilesRegistrationOptions RegisterOptions);

/// <summary>Which files to watch.</summary>
internal sealed record DidChangeWatchedFilesRegistrationOptions(FileWatcher[] Watchers);

/// <summary>Files to watch, as a glob.</summary>
internal sealed record FileWatcher(string GlobPattern);
