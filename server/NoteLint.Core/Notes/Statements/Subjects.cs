namespace NoteLint.Core.Notes.Statements;

internal static class Subjects
{
    public static Person SubjectOf(Note note, int first, int end) => Person.Unknown;
}
