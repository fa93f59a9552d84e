using System.Text;

namespace NoteLint.Cli.Shell;

/// <summary>Leaves out spaces at the ends of lines, with which columns are padded.</summary>
internal sealed class TrimmingWriter(TextWriter inner) : TextWriter
{
    private int spaces;

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (value == ' ')
        {
            spaces++;
            return;
        }

        for (; spaces > 0 && value is not ('\n' or '\r'); spaces--)
        {
            inner.Write(' ');
        }

        spaces = 0;
        inner.Write(value);
    }

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();
}
