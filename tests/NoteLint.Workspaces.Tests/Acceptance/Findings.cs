using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Configuration;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Workspaces.Tests.Acceptance;

internal static class Findings
{
    private static readonly Linter Linter = new(RuleSet.Shipped);

    public static ImmutableArray<Finding> Of(string text) => Linter.Lint(Note.Parse(SourceText.From(text)), new LintOptions());
}
