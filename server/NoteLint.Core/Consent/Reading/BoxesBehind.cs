using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Boxes that stand behind their text: "Telehealth consent [x]   Recording consent [ ]".</summary>
internal static class BoxesBehind
{
    private const int LeastBoxes = 2;

    /// <summary>True for a line that opens with words and ends with a box, and has several.</summary>
    public static bool Stand(Note note, in StatementUnit whole) =>
        whole.Box == CheckBox.None && UnitReader.InlineBox(note, whole.First, whole.End) is null
        && UnitReader.BoxBefore(note, note.Tokens[whole.End - 1].End) != CheckBox.None
        && Boxes(note, whole).Count >= LeastBoxes;

    /// <summary>The words before each box, with what it says.</summary>
    public static IEnumerable<StatementUnit> Parts(Note note, StatementUnit whole)
    {
        var first = whole.First;
        foreach (var (token, end, box) in Boxes(note, whole))
        {
            if (token > first)
            {
                yield return whole with { First = first, End = token, ValueStart = Math.Clamp(whole.ValueStart, first, token), Box = box };
            }

            first = end;
        }
    }

    private static List<(int Token, int End, CheckBox Box)> Boxes(Note note, in StatementUnit whole)
    {
        var boxes = new List<(int Token, int End, CheckBox Box)>();
        for (var token = whole.First + 1; token < whole.End; token++)
        {
            if (UnitReader.BoxAt(note, token) is not CheckBox.None and var box)
            {
                var end = token + 1;
                while (note.Chars[note.Tokens[token].Start] is '[' or '(' && end < whole.End && note.Chars[note.Tokens[end - 1].Start] is not (']' or ')'))
                {
                    end++;
                }

                boxes.Add((token, end, box));
                token = end - 1;
            }
        }

        return boxes;
    }
}
