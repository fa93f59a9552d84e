using System.Text;
using Spectre.Console;

namespace NoteLint.Cli.Shell;

/// <summary>Standard input, output and error, and what is at their other ends.</summary>
internal sealed class Terminal : IDisposable
{
    /// <summary>How wide text is written where no terminal says.</summary>
    public const int WidthWithoutTerminal = 100;

    private const int NarrowestWidth = 50;
    private const int WidestWidth = 120;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Takes over the streams of the process.</summary>
    public Terminal()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = Utf8;
        }

        Output = Console.OpenStandardOutput();
        OutputWriter = new StreamWriter(Output, Utf8, bufferSize: 1 << 14) { AutoFlush = false };
        ErrorWriter = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true };
        IsErrorTerminal = !Console.IsErrorRedirected;
    }

    /// <summary>Standard output for bytes. Use either this or <see cref="OutputWriter"/>.</summary>
    public Stream Output { get; }

    /// <summary>Standard output for text; buffered.</summary>
    public TextWriter OutputWriter { get; }

    /// <summary>Standard error.</summary>
    public TextWriter ErrorWriter { get; }

    /// <summary>True when somebody watches standard error.</summary>
    public bool IsErrorTerminal { get; }

    /// <summary>Standard output for people: colour and width of the terminal where there is one.</summary>
    public StyledWriter CreateOutput() => new(OutputWriter, IsColored(!Console.IsOutputRedirected), WidthOf(!Console.IsOutputRedirected));

    /// <summary>The same with tables; slower to start and to write.</summary>
    public IAnsiConsole CreateOutputConsole()
    {
        var isTerminal = !Console.IsOutputRedirected;
        var colored = IsColored(isTerminal);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colored ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colored ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(isTerminal ? OutputWriter : new TrimmingWriter(OutputWriter)),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = WidthOf(isTerminal);
        return console;
    }

    /// <summary>Hands over what is still buffered. A reader that is gone by now, such as <c>head</c>, misses nothing it wants.</summary>
    public void Dispose()
    {
        foreach (var writer in new[] { OutputWriter, ErrorWriter })
        {
            try
            {
                writer.Dispose();
            }
            catch (IOException)
            {
                // Nobody reads on the other side.
            }
        }
    }

    private static bool IsColored(bool isTerminal) =>
        isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    private static int WidthOf(bool isTerminal) =>
        isTerminal && Console.WindowWidth is > 0 and var width ? Math.Clamp(width, NarrowestWidth, WidestWidth) : WidthWithoutTerminal;
}
