namespace NoteLint.LanguageServer.Workspace;

/// <summary>From a document's URI to the file it names, and back.</summary>
internal static class DocumentPath
{
    /// <summary>The file's path on this machine.</summary>
    /// <param name="uri">A URI as the client writes it, percent-encoded.</param>
    /// <returns>Null when the document is no file: untitled, in an archive, on another machine.</returns>
    internal static string? Of(string uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var parsed) || !parsed.IsFile || !uri.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var path = Uri.UnescapeDataString(parsed.AbsolutePath);
        if (parsed.Host.Length > 0 && parsed.Host != "localhost")
        {
            return OperatingSystem.IsWindows() ? $@"\\{parsed.Host}{path.Replace('/', '\\')}" : null;
        }

        return OperatingSystem.IsWindows() ? path.TrimStart('/').Replace('/', '\\') : path;
    }

    /// <summary>The URI of a file.</summary>
    /// <param name="path">Absolute path.</param>
    internal static string UriOf(string path) => new Uri(path).AbsoluteUri;
}
