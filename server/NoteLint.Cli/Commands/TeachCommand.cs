using System.CommandLine;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Cli.Shell;
using NoteLint.Cli.Teaching;
using NoteLint.Core.Fixes;
using NoteLint.Workspaces;
using NoteLint.Workspaces.Files;

namespace NoteLint.Cli.Commands;

/// <summary><c>notelint teach</c>: a handout for a room, of an invented or reviewed note.</summary>
internal sealed class TeachCommand : ICliCommand
{
    private const string FlawedEnding = ".flawed.note.md";
    private const string MendedEnding = ".note.md";

    private readonly Argument<string> note = new("NOTE") { Description = "A note that is marked as invented, or free of identifiers and reviewed by a named person." };

    private readonly Option<string> output = new("--output", "-o")
    {
        Description = "The handout, an HTML file.",
        HelpName = "FILE",
        Required = true,
    };

    private readonly Option<string> after = new("--after")
    {
        Description = "The same note written better; default: name.note.md beside name.flawed.note.md, else the note with its suggestions.",
        HelpName = "NOTE",
    };

    /// <summary>Creates the command.</summary>
    public TeachCommand() => Syntax = new Command("teach", "Make a handout: before and after with reasons, an exercise, and its answer key.") { note, output, after };

    /// <inheritdoc/>
    public Command Syntax { get; }

    /// <inheritdoc/>
    public Task<int> RunAsync(ParseResult call, Session session)
    {
        var path = call.GetValue(note)!;
        var target = call.GetValue(output)!;
        var mended = call.GetValue(after) ?? Companion(path);
        if (new[] { path, mended }.Any(read => read is not null && Path.GetFullPath(read) == Path.GetFullPath(target)))
        {
            throw new UsageException("-o is the note itself. Name another file.");
        }

        var workspaces = new NoteWorkspaces();
        var before = TeachingNote.Read(path, workspaces);
        if (before.Findings.IsEmpty)
        {
            throw new UsageException($"{path}: nothing is found in this note, so there is nothing to compare.");
        }

        var better = mended is null ? WithSuggestions(before) : TeachingNote.Read(mended, workspaces).Text;
        try
        {
            TemporaryFiles.Sweep(Path.GetDirectoryName(Path.GetFullPath(target))!, DateTime.UtcNow);
            WholeFile.Write(target, Encoding.UTF8.GetBytes(new HandoutPage(before, better, isSuggested: mended is null).Write()));
        }
        catch (NoteFileException trouble)
        {
            throw new UsageException($"-o {target}: {trouble.Message}");
        }

        session.Terminal.OutputWriter.WriteLine($"{target}: {before.Findings.Length} places to talk about. Print it, or save it as PDF from the browser. The answer key stands on the last page.");
        return Task.FromResult(ExitCode.Clean);
    }

    private static string? Companion(string path)
    {
        if (!path.EndsWith(FlawedEnding, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var companion = path[..^FlawedEnding.Length] + MendedEnding;
        return File.Exists(companion) ? companion : null;
    }

    private static string WithSuggestions(TeachingNote before) =>
        FixApplier.Apply(SourceText.From(before.Text), before.Findings.Where(finding => !finding.Fixes.IsEmpty).Select(finding => finding.Fixes[0])).Text.ToString();
}
