using System.Diagnostics;

namespace NoteLint.Cli.Shell;

/// <summary>Describes a mistake of NoteLint's own. An exception's message may quote what was worked on, so it is never shown.</summary>
internal static class InternalError
{
    /// <summary>The code of such an error in results.</summary>
    public const string Code = "internal-error";

    /// <summary>Which exception, and where in our code it was thrown.</summary>
    public static string Describe(Exception exception)
    {
        var method = new StackTrace(exception).GetFrames()
            .Select(frame => frame.GetMethod())
            .FirstOrDefault(candidate => candidate?.DeclaringType?.FullName?.StartsWith("NoteLint", StringComparison.Ordinal) == true);
        var place = method is null ? "" : $" in {method.DeclaringType!.FullName}.{method.Name}";
        return $"NoteLint failed by a mistake of its own: {exception.GetType().Name}{place}. Please report this line, without the note.";
    }
}
