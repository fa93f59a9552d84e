using NoteLint.Core.Matching;

namespace NoteLint.Core.Consent.Reading;

/// <summary>Words that say yes and hardly anything else: "amenable to being recorded", "with his blessing", "opted in to texts".</summary>
internal static class PlainYes
{
    private const int Reach = 7;

    private static readonly PhraseSet Words = new(
        "amenable", "agreeable", "opted in", "opted into", "opts in", "on board", "onboard", "blessing", "objection", "objections", "no qualms", "no misgivings", "the ok", "his ok", "her ok", "their ok", "the okay", "his okay", "her okay", "their okay", "an ok", "an okay",
        "the go-ahead", "her go-ahead", "his go-ahead", "their go-ahead", "the green light");

    /// <summary>True where a statement says so, and nothing in its sentence is refused, taken back or still to come.</summary>
    public static bool Holds(ConsentReading reading, in Statement statement)
    {
        var note = reading.Note;
        var unit = statement.Unit;
        return statement.State == ConsentState.Documented
            && (Words.IsIn(note, statement.Head, Math.Min(unit.End, statement.Head + Reach)) || Renewal.IsIn(note, unit.First, unit.End))
            && !IsAgainst(reading, unit);
    }

    private static bool IsAgainst(ConsentReading reading, in StatementUnit unit)
    {
        foreach (var other in reading.StatementsIn(unit))
        {
            if (other.State is not (ConsentState.Documented or ConsentState.Excepted))
            {
                return true;
            }
        }

        return false;
    }
}
