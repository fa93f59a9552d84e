using NoteLint.Cli.Commands;
using NoteLint.Cli.Shell;

using var terminal = new Terminal();
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    // The first Ctrl+C ends the run in order; a second one ends the process.
    key.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};

try
{
    return await CommandLine.RunAsync(args, new Session(terminal, new Problems(terminal.ErrorWriter), stop.Token));
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    return ExitCode.Interrupted;
}
#pragma warning disable CA1031 // The last place where an exception can be kept from printing its message, which may quote a note.
catch (Exception exception)
#pragma warning restore CA1031
{
    await terminal.ErrorWriter.WriteLineAsync($"notelint: {InternalError.Describe(exception)}");
    return ExitCode.Unusable;
}
