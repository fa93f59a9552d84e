using System.Diagnostics;

namespace NoteLint.LanguageServer.Workspace;

/// <summary>The editor's process: the server must not outlive it.</summary>
internal sealed class ParentProcess : IDisposable
{
    private readonly CancellationTokenSource gone = new();
    private Process? process;

    /// <summary>Cancelled when the process has ended.</summary>
    internal CancellationToken Gone => gone.Token;

    /// <summary>Begins to watch.</summary>
    /// <param name="processId">The process that started the server; null when there is none to watch.</param>
    internal void Watch(int? processId)
    {
        if (processId is not { } id)
        {
            return;
        }

        try
        {
            process = Process.GetProcessById(id);
            process.EnableRaisingEvents = true;
            process.Exited += (_, _) => gone.Cancel();
            if (process.HasExited)
            {
                gone.Cancel();
            }
        }
        catch (ArgumentException)
        {
            gone.Cancel();
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // A process of another user can't be watched; the end of the input still ends the server.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        process?.Dispose();
        gone.Dispose();
    }
}
