namespace NoteLint.Core.Notes.Statements;

internal static class SigningReader
{
    public static Signing? Read(Note note) => null;
}
