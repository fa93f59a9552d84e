using NoteLint.Cli.Linting;
using NoteLint.Workspaces.Files;

namespace NoteLint.Cli.Inputs;

/// <summary>A file with one note on each line.</summary>
/// <param name="path">The path as given.</param>
/// <param name="columns">Which fields hold what.</param>
/// <param name="meter">Told of what is read.</param>
internal sealed class JsonLinesFile(string path, ExportColumns columns, ReadMeter meter)
{
    /// <summary>Its notes, read as they are asked for. A file that can't be opened gives one input that says so.</summary>
    public IEnumerable<NoteInput> Notes()
    {
        var source = NoteId.OfPath(path).Text;
        FileStream? stream = null;
        NoteFileException? trouble = null;
        try
        {
            stream = NoteFile.OpenRead(path);
        }
        catch (NoteFileException exception)
        {
            trouble = exception;
        }

        return stream is null ? [Unreadable(source, path, trouble!)] : NotesOf(meter.Measure(stream), source, path, columns);
    }

    /// <summary>The notes of a stream, which is closed at its end.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="source">How it is called in messages.</param>
    /// <param name="configurationPath">The path for which configuration is looked up.</param>
    /// <param name="columns">Which fields hold what.</param>
    public static IEnumerable<NoteInput> NotesOf(Stream stream, string source, string configurationPath, ExportColumns columns)
    {
        using (stream)
        {
            var number = 0;
            using var lines = JsonLineReader.ReadLines(stream).GetEnumerator();
            NoteFileException? trouble;
            while (MoveNext(lines, out trouble))
            {
                yield return new JsonLineInput(lines.Current, ++number, source, configurationPath, columns);
            }

            if (trouble is not null)
            {
                yield return Unreadable(source, configurationPath, trouble);
            }
        }
    }

    private static bool MoveNext(IEnumerator<byte[]?> lines, out NoteFileException? trouble)
    {
        trouble = null;
        try
        {
            return lines.MoveNext();
        }
        catch (IOException)
        {
            trouble = NoteFileException.BrokenOff();
            return false;
        }
    }

    private static UnreadableInput Unreadable(string source, string configurationPath, NoteFileException trouble) =>
        new(new NoteId(source), new NoteOrigin(source, Row: null, IsPlainText: false), configurationPath, trouble.Code, trouble.Message);
}
