using System.Text.RegularExpressions;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Procedures that are counted: "ECT no. 1 done" begins a course, and "ECT no. 5" goes on with it.</summary>
internal static partial class Courses
{
    private const int LongestCount = 64;

    /// <summary>True where the first of a course follows the name of a procedure.</summary>
    public static bool Begin(Note note, in ConsentHit hit)
    {
        var start = note.Tokens[hit.First].Start;
        var end = note.Tokens[hit.End - 1].End;
        return Procedure().IsMatch(note.Chars.AsSpan(start, end - start)) && First().IsMatch(note.Chars.AsSpan(end, Math.Min(LongestCount, note.Chars.Length - end)));
    }

    [GeneratedRegex("^(?:ECT|electroconvulsive therapy|r?TMS|transcranial magnetic stimulation|ketamine|esketamine|spravato)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Procedure();

    [GeneratedRegex(@"^\s*(?:infusion|dose)?\s*(?:no\.?|nr\.?|number|session|treatment|tx|#)\s*#?\s*(?:1|one)\b(?!(?:\s*(?:of|/)\s*\d+)?[\s,:(–-]*(?:(?:was|has been|being)\s+)?(?:is|will|to|planned|scheduled|booked|next|on|cancel+ed|refused|declined|postponed|deferred|delayed|rescheduled|missed|not|due|pending|aborted|offered)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex First();
}
