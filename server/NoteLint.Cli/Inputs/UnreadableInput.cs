using NoteLint.Cli.Linting;

namespace NoteLint.Cli.Inputs;

/// <summary>Stands for what can't be read, and says why when its turn comes.</summary>
/// <param name="id">How it is called.</param>
/// <param name="origin">Where it is.</param>
/// <param name="configurationPath">The path for which configuration is looked up.</param>
/// <param name="code">The kind of trouble.</param>
/// <param name="message">Why, and what to do.</param>
internal sealed class UnreadableInput(NoteId? id, NoteOrigin origin, string configurationPath, string code, string message) : NoteInput
{
    /// <inheritdoc/>
    public override string ConfigurationPath => configurationPath;

    /// <inheritdoc/>
    public override NoteOrigin Origin => origin;

    /// <inheritdoc/>
    public override NoteContent Read() => throw new NoteInputException(id, code, message);
}
