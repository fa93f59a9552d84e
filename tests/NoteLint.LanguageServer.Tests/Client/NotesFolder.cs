namespace NoteLint.LanguageServer.Tests.Client;

/// <summary>A folder of its own with invented rules, so that these tests stay what they are when the shipped rules change.</summary>
internal sealed class NotesFolder : IDisposable
{
    /// <summary>Words that the folder's rules flag, each by itself.</summary>
    internal static readonly string[] Words = ["quexal", "brandle", "tovik", "mirset"];

    /// <summary>Creates the folder under the system's temporary files.</summary>
    internal NotesFolder()
    {
        Path = Directory.CreateTempSubdirectory("notelint-server-").FullName;
        File(".editorconfig", "root = true\n");
        File(".notelint/rules/NL8001-test-word.md", WordPage);
        File(".notelint/rules/NL8002-test-consent.md", ConsentPage);
    }

    /// <summary>Its absolute path.</summary>
    internal string Path { get; }

    private static string WordPage => $"""
        ---
        id: NL8001
        name: test-word
        family: judgmental
        element: respect
        severity: warning
        ---
        # A word that only tests use

        It has no meaning. Nobody writes it.

        ## Wording
        | Instead of | Write | Only when | Fix |
        |---|---|---|---|
        {string.Join('\n', Words.Select(word => $"| {word} | plain word; other word | | safe |"))}
        | orvim | plain word | | safe |
        | zuly an | plainly one | | safe |

        Safe: none of these words means anything.

        ## What must stay
        Everything.

        ## Flags
        - There is a **quexal** here. → There is a plain word here.

        ## Allows
        - Client walks daily.

        ## Sources
        - Example Guide, 2026 (read 2026-11, US)
        """;

    private static string ConsentPage => """
        ---
        id: NL8002
        name: test-consent
        family: consent
        element: permission
        severity: info
        consent: telehealth
        ---
        # A consent that only tests ask for

        It stands for rules that look for what a sentence may still say.

        ## Wording
        | Instead of | Write | Only when | Fix |
        |---|---|---|---|
        | zolvid | *say whether consent is recorded* | | |

        ## Flags
        - We met by **zolvid**.

        ## Allows
        - We met in the room.

        ## Sources
        - Example Guide, 2026 (read 2026-11, US)
        """;

    /// <summary>Writes a file and gives its URI.</summary>
    internal string File(string name, string text)
    {
        var path = System.IO.Path.Join(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return new Uri(path).AbsoluteUri;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
