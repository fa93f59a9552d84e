using NoteLint.Core.Rules;

namespace NoteLint.Workspaces.Configuration;

/// <summary>Finds lines of an <c>.editorconfig</c> that say something to NoteLint and can't be used.</summary>
internal static class EditorConfigCheck
{
    /// <summary>All mistakes of one file, by position.</summary>
    /// <param name="file">The file.</param>
    /// <param name="reader">Understands keys and values.</param>
    /// <param name="rule">The rule under which they are reported.</param>
    public static IEnumerable<ConfigurationFinding> Check(EditorConfigFile file, ConfigurationReader reader, Rule rule)
    {
        foreach (var line in file.Lines.Where(line => line.Key.StartsWith(ConfigurationKey.Prefix, StringComparison.Ordinal)))
        {
            if (Mistake(line, reader) is { } mistake)
            {
                yield return ConfigurationFinding.Create(file.Path, file.Text, rule, mistake.IsInKey ? line.KeySpan : line.ValueSpan, mistake.Message);
            }
        }
    }

    private static ConfigurationReader.Mistake? Mistake(EditorConfigLine line, ConfigurationReader reader)
    {
        if (line.Value is null)
        {
            return new("This line sets nothing: after the key comes = and a value.", IsInKey: true);
        }

        if (!line.IsInSection)
        {
            return new("This line stands above the first section, so it holds for no file. Put a pattern above it, such as [*] or [*.note.md].", IsInKey: true);
        }

        reader.Apply(FolderOptions.None, line.Key, line.Value, out var mistake);
        return mistake ?? (line.IsCut
            ? new("A semicolon or # begins a comment, so the rest of this value is not read. Separate values with commas; put a space before a comment.", IsInKey: false)
            : null);
    }
}
