using NoteLint.LanguageServer.Handlers;

namespace NoteLint.LanguageServer.Tests.Handlers;

public sealed class ReadersPageTests
{
    [Fact]
    public void Each_wording_stands_once_with_all_that_may_be_written_instead_and_no_conditions()
    {
        const string Page = """
            # Suicide worded as a crime

            ## Wording
            | Instead of | Write | Only when | Fix |
            |---|---|---|---|
            | committed suicide | died by suicide | !Negated | review |
            | committed suicide | *say what happened* | Negated \|\| InQuotation | |
            | completed suicide | died by suicide | | |
            | committed suicide | died by suicide | Section == Risk | |

            ## Flags
            ```note
            | a table | of the note | stays |
            ```
            """;

        Assert.Equal(
            """
            # Suicide worded as a crime

            ## Wording
            | Instead of | Write |
            | --- | --- |
            | committed suicide | died by suicide; *say what happened* |
            | completed suicide | died by suicide |

            ## Flags
            ```note
            | a table | of the note | stays |
            ```

            """.ReplaceLineEndings("\n"),
            ReadersPage.Write(Page));
    }
}
