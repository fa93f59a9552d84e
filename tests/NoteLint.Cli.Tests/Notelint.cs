using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace NoteLint.Cli.Tests;

/// <summary>Runs the real command in a process of its own.</summary>
internal sealed class Notelint(TemporaryFolder folder)
{
    /// <summary>What a call gave.</summary>
    internal sealed record Run(int ExitCode, byte[] OutputBytes, string Error)
    {
        public string Output => Encoding.UTF8.GetString(OutputBytes);

        public JsonElement Json => JsonDocument.Parse(OutputBytes).RootElement;

        public JsonElement[] JsonLines => [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    public Run Call(params string[] args) => CallWith([], args);

    public Run CallWith(byte[] input, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "notelint.dll"), .. args])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = new MemoryStream();
        var reading = process.StandardOutput.BaseStream.CopyToAsync(output);
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        reading.GetAwaiter().GetResult();
        process.WaitForExit();
        return new Run(process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult());
    }
}
