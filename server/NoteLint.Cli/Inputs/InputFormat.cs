namespace NoteLint.Cli.Inputs;

/// <summary>How files and standard input hold notes.</summary>
internal enum InputFormat
{
    /// <summary>By the ending of the file; standard input is text.</summary>
    Auto,

    /// <summary>One note.</summary>
    Text,

    /// <summary>One note on each line, as JSON.</summary>
    JsonLines,
}
