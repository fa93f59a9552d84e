namespace NoteLint.Core.Notes.Statements;

internal static class Attributions
{
    public static Attribution? AttributionOf(Note note, int first, int end) => null;
}
