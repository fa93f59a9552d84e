namespace NoteLint.Cli.Tests;

/// <summary>A rule of a clinic, so that tests of the command don't change with the shipped rules.</summary>
internal static class ClinicPage
{
    public const string Path = ".notelint/rules/NL8001-doorbell-guest.md";

    public const string Text = """
        ---
        id: NL8001
        name: doorbell-guest
        family: judgmental
        element: respect
        severity: warning
        ---
        # Label for a person who comes often

        The label blames the person for needing care.

        ## Wording
        | Instead of | Write | Only when | Fix |
        |---|---|---|---|
        | doorbell guest (noun) | person who comes often | | safe |
        | walk-in (noun) | person without an appointment | | review |

        The first row is safe because it says the same in other words: how often somebody comes.

        ## What must stay
        How often, and why.

        ## Flags
        - Client is a **doorbell guest**. → Client is a person who comes often.
        - Client is a **walk-in**. → Client is a person without an appointment.

        ## Allows
        - Client flies to work.

        ## Sources
        - The clinic's own guide, 2026

        """;
}
