using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Reading;

/// <summary>A line or cell that answers "None" to its label: what it goes on to tell was done elsewhere, by others.</summary>
internal static class DeniedLine
{
    private static readonly string[] Answers = ["none", "nobody", "no one", "nil", "n/a", "not applicable"];

    /// <summary>True where a token stands behind such an answer: "Others in room: None. Client says his lawyer had somebody along."</summary>
    public static bool Holds(Note note, int token)
    {
        var start = note.Tokens[token].Start;
        var line = note.Chars.AsSpan(0, start);
        line = line[(line.LastIndexOf('\n') + 1)..];
        var label = line.LastIndexOf('|') is var cell and >= 0 ? cell : line.IndexOf(':');
        if (label < 0)
        {
            return false;
        }

        var value = line[(label + 1)..].TrimStart(" \t*_");
        foreach (var answer in Answers)
        {
            if (value.StartsWith(answer, StringComparison.OrdinalIgnoreCase) && value.Length > answer.Length && !char.IsLetterOrDigit(value[answer.Length]))
            {
                return true;
            }
        }

        return false;
    }
}
