namespace NoteLint.Cli.Shell;

/// <summary>What the process tells the program that started it.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above the severity that was asked about.</summary>
    public const int Clean = 0;

    /// <summary>Findings.</summary>
    public const int Findings = 1;

    /// <summary>The call, the configuration, a rule page or a file could not be used.</summary>
    public const int Unusable = 2;

    /// <summary>Stopped from outside, as shells say it: 128 and the number of the signal.</summary>
    public const int Interrupted = 130;
}
