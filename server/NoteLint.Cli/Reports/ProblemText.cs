using NoteLint.Cli.Linting;
using NoteLint.Cli.Shell;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Reports;

/// <summary>Says on standard error what kept notes, configuration or rule pages from being used.</summary>
internal static class ProblemText
{
    /// <summary>A note that could not be linted, or that declares something that can't be used.</summary>
    public static void Report(Problems problems, NoteResult result)
    {
        if (result.Error is { } error)
        {
            problems.Report(result.Place, error.Message);
            return;
        }

        if (result.Facts.Gaps is { } gaps)
        {
            problems.Report(result.Place, $"Not all of it was read: {string.Join(", ", gaps)}. Run text recognition on it.");
        }

        foreach (var finding in result.Findings.Where(finding => ConfigurationFinding.IsRaisedBy(finding.Rule.Id)))
        {
            var start = finding.Lines.Start;
            problems.Report($"{result.Place}:{start.Line + 1}:{start.Character + 1}", finding.Message);
        }
    }

    /// <summary>What can't be used in configuration and rule pages.</summary>
    public static void Report(Problems problems, IEnumerable<ConfigurationFinding> configuration)
    {
        foreach (var found in configuration)
        {
            var start = found.Position.Start;
            problems.Report($"{ShownPath.Of(found.Path)}:{start.Line + 1}:{start.Character + 1}", $"{found.Finding.Message} ({found.Finding.Rule.Id} {found.Finding.Rule.Name})");
        }
    }
}
