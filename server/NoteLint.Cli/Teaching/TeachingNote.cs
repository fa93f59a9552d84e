using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Cli.Shell;
using NoteLint.Core.Configuration;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;
using NoteLint.Workspaces;
using NoteLint.Workspaces.Files;

namespace NoteLint.Cli.Teaching;

/// <summary>A note that may be shown to a room: an invented one, or one without identifiers that a named person has reviewed.</summary>
/// <param name="Text">Its text without front matter.</param>
/// <param name="Findings">What is found in it; places are those of <paramref name="Text"/>.</param>
internal sealed record TeachingNote(string Text, ImmutableArray<Finding> Findings)
{
    private const string Invented = "invented";
    private const string ReviewedBy = "reviewed by";

    /// <summary>Reads a note.</summary>
    /// <param name="path">As given.</param>
    /// <param name="workspaces">Rules and configuration.</param>
    /// <exception cref="UsageException">It can't be read, or must not be shown.</exception>
    public static TeachingNote Read(string path, NoteWorkspaces workspaces)
    {
        SourceText text;
        try
        {
            text = NoteFile.Read(path).Decoded.Text;
        }
        catch (NoteFileException trouble)
        {
            throw new UsageException($"{path}: {trouble.Message}");
        }

        var workspace = workspaces.ForFile(path);
        var linter = new Linter(workspace.Rules);
        var options = workspace.OptionsFor(path);
        var note = Note.Parse(text);
        Refuse(path, note, linter, options);

        // Without front matter, which says what the note is and is nothing to learn from. What it declares still holds.
        var start = StartOfBody(note);
        var findings = linter.Lint(note, options).Where(finding => finding.Span.Start >= start && finding.Rule.Family != RuleFamily.NoteLint);
        return new TeachingNote(
            note.Chars[start..],
            [.. findings.Select(finding => finding with
            {
                Span = new TextSpan(finding.Span.Start - start, finding.Span.Length),
                Fixes = [.. finding.Fixes.Where(fix => fix.Edits.All(edit => edit.Span.Start >= start)).Select(fix => fix with
                {
                    Edits = [.. fix.Edits.Select(edit => new TextChange(new TextSpan(edit.Span.Start - start, edit.Span.Length), edit.NewText ?? ""))],
                })],
            })]);
    }

    private static void Refuse(string path, Note note, Linter linter, LintOptions options)
    {
        if (Value(note, Invented)?.Equals("true", StringComparison.OrdinalIgnoreCase) == true)
        {
            return;
        }

        if (Value(note, ReviewedBy) is not { Length: > 0 })
        {
            throw new UsageException(
                $"{path}: this note is not marked as invented, so no handout is made of it. Write \"invented: true\" in its front matter if every person in it is; or deidentify it, have somebody read it, and write \"reviewed by:\" with their name.");
        }

        var strict = options with { Profile = NoteProfile.Deidentified, ProfileIsExplicit = true, Selection = RuleSelection.All };
        if (linter.Lint(note, strict).Any(finding => finding.Identifier is not null))
        {
            throw new UsageException($"{path}: this note still has identifiers, so no handout is made of it. \"notelint check --profile deidentified\" shows where; \"notelint deidentify\" masks them.");
        }
    }

    private static string? Value(Note note, string label)
    {
        var field = note.FrontMatter.FirstOrDefault(field => note.Chars.AsSpan(field.Label.Start, field.Label.Length).Equals(label, StringComparison.OrdinalIgnoreCase));
        return field is null ? null : note.Chars.Substring(field.Value.Start, field.Value.Length).Trim();
    }

    private static int StartOfBody(Note note)
    {
        if (note.FrontMatter.IsEmpty)
        {
            return 0;
        }

        var end = note.Chars.IndexOf("\n---", note.FrontMatter[^1].Label.Start, StringComparison.Ordinal);
        var line = end < 0 ? -1 : note.Chars.IndexOf('\n', end + 1);
        return line < 0 ? 0 : line + 1;
    }
}
