namespace NoteLint.Core.Notes.Statements;

internal static class Negation
{
    public static bool IsNegated(Note note, int first, int end) => false;
}
