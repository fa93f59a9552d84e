using System.CommandLine;
using NoteLint.Cli.Deidentifying;
using NoteLint.Cli.Inputs;
using NoteLint.Cli.Shell;
using NoteLint.Core.Deidentification;
using NoteLint.Core.Notes;
using NoteLint.Core.Text;
using NoteLint.Workspaces;
using NoteLint.Workspaces.Files;

namespace NoteLint.Cli.Commands;

/// <summary><c>notelint deidentify</c>: masked copies for teaching and supervision.</summary>
internal sealed class DeidentifyCommand : ICliCommand
{
    private readonly Argument<string[]> paths = new("PATH") { Description = "Files and folders.", Arity = ArgumentArity.OneOrMore };

    private readonly Option<string> output = new("--output", "-o")
    {
        Description = "Where the masked copies go: a file for one note, a folder for several. Nothing that exists is written over.",
        HelpName = "OUT",
        Required = true,
    };

    private readonly Option<string> key = new("--key")
    {
        Description = "A file that keeps the numbers of masks, so that later notes are masked alike. Readable by you only; keep it away from notes and copies.",
        HelpName = "FILE",
    };

    private readonly Option<bool> shiftDates = new("--shift-dates")
    {
        Description = "Move certain dates by a number of days that is the same in all notes of a client, instead of leaving their years.",
        Arity = ArgumentArity.Zero,
    };

    /// <summary>Creates the command.</summary>
    public DeidentifyCommand() =>
        Syntax = new Command("deidentify", "Write masked copies of notes. No legal claim: a human must review each copy.") { paths, output, key, shiftDates };

    /// <inheritdoc/>
    public Command Syntax { get; }

    /// <inheritdoc/>
    public Task<int> RunAsync(ParseResult call, Session session)
    {
        var named = call.GetValue(paths)!;
        if (named.Contains(StandardInput.Name))
        {
            throw new UsageException("deidentify works on files and folders, not on standard input. Name them.");
        }

        var keyPath = call.GetValue(key);
        var target = new OutputPlan(call.GetValue(output)!, named, keyPath);
        var workspaces = new NoteWorkspaces();
        var plan = InputPlan.Create(named, new InputOptions(InputFormat.Auto, null, session.Stop), workspaces, session.Problems, () => Stream.Null);
        if (plan.Count is null)
        {
            throw new UsageException("deidentify works on notes, not on JSON Lines. Name the notes.");
        }

        var book = new MaskBook(keyPath is null ? null : KeyFile.Read(keyPath));
        TemporaryFiles.Sweep(target.Folder, DateTime.UtcNow);
        var moves = call.GetValue(shiftDates);
        var written = 0;
        foreach (var input in plan.Notes)
        {
            session.Stop.ThrowIfCancellationRequested();
            if (Mask(input, book, moves, workspaces, session) is { } result)
            {
                if (keyPath is not null)
                {
                    // Before the copy: a copy whose numbers nobody knows is worse than numbers without a copy.
                    KeyFile.Write(keyPath, book.Content);
                }

                written += Write(input, result, target, session) ? 1 : 0;
            }
        }

        PrintEnd(session.Terminal.OutputWriter, written, moves);
        return Task.FromResult(session.Problems.Any ? ExitCode.Unusable : ExitCode.Clean);
    }

    private static (MaskedNote Masked, NoteContent Content)? Mask(NoteInput input, MaskBook book, bool moves, NoteWorkspaces workspaces, Session session)
    {
        try
        {
            var content = input.Read();
            var note = Note.Parse(content.Text, session.Stop);
            return content.Candidate is { } candidate && !NoteWorkspace.IsNote(candidate, note)
                ? null
                : (Deidentifier.Mask(note, input.Place, workspaces.ForFile(input.ConfigurationPath).OptionsFor(input.ConfigurationPath), book, moves), content);
        }
        catch (NoteInputException trouble)
        {
            session.Problems.Report(input.Place, trouble.Message);
            return null;
        }
    }

    private static bool Write(NoteInput input, (MaskedNote Masked, NoteContent Content) result, OutputPlan target, Session session)
    {
        var path = target.Next(input.Place);
        try
        {
            WholeFile.Create(path, result.Content.Encoding.Encode(result.Masked.Text));
        }
        catch (NoteEncodingException trouble)
        {
            session.Problems.Report(input.Place, trouble.Message);
            return false;
        }
        catch (NoteFileException trouble)
        {
            session.Problems.Report(NoteId.OfPath(path).Text, trouble.Code == WholeFile.Exists ? "This file exists and was not written over. Name another -o." : trouble.Message);
            return false;
        }

        Print(session.Terminal.OutputWriter, input, path, result);
        return true;
    }

    private static void Print(TextWriter writer, NoteInput input, string path, (MaskedNote Masked, NoteContent Content) result)
    {
        writer.WriteLine(Printable.Clean($"{input.Place} → {NoteId.OfPath(path).Text}: {result.Masked.Masked} places masked"));
        var lines = LineMap.Create(result.Content.Text.ToString());
        foreach (var doubt in result.Masked.Doubts)
        {
            var position = lines.PositionOf(doubt.Span.Start);
            writer.WriteLine(Printable.Clean($"  {input.Place}:{position.Line + 1}:{position.Character + 1}: not sure: {doubt.Reason}"));
        }
    }

    private static void PrintEnd(TextWriter writer, int written, bool moves)
    {
        writer.WriteLine(written == 1 ? "1 copy written." : $"{written} copies written.");
        writer.WriteLine("This is no legal claim that nobody can be identified. A human must read each copy before it is shared: a story and rare facts still identify.");
        if (moves)
        {
            writer.WriteLine("Moved dates are still dates: sharing them needs expert determination (45 CFR 164.514(b)(1)).");
        }
    }
}
