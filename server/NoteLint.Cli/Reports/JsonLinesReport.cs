using System.Buffers;
using System.Text.Json;
using NoteLint.Cli.Linting;
using NoteLint.Workspaces;

namespace NoteLint.Cli.Reports;

/// <summary>One line of JSON for each note.</summary>
internal sealed class JsonLinesReport(Stream output) : IReport, IDisposable
{
    private const int KeptBytes = 1 << 16;

    private readonly ArrayBufferWriter<byte> buffer = new(KeptBytes);
    private readonly Utf8JsonWriter json = new(Stream.Null, FindingJson.Options);

    /// <inheritdoc/>
    public void Add(NoteResult result)
    {
        json.Reset(buffer);
        FindingJson.WriteResult(json, result);
        json.Flush();
        buffer.Write("\n"u8);
        if (buffer.WrittenCount >= KeptBytes)
        {
            Flush();
        }
    }

    /// <inheritdoc/>
    public void Flush()
    {
        output.Write(buffer.WrittenSpan);
        output.Flush();
        buffer.ResetWrittenCount();
    }

    /// <inheritdoc/>
    public void Complete(Summary summary, IReadOnlyList<ConfigurationFinding> configuration) => Flush();

    /// <inheritdoc/>
    public void Dispose() => json.Dispose();
}
