namespace NoteLint.Workspaces.Discovery;

/// <summary>A file of a folder that is a note, or may be one.</summary>
/// <param name="Path">The folder's path as given, and the way from there.</param>
/// <param name="IsCertain">True when name or configuration say that it is a note; false when its text decides.</param>
public readonly record struct NoteCandidate(string Path, bool IsCertain);
