namespace NoteLint.Core.Tests.Judgmental;

/// <summary>A whole note in which nothing is to be remarked upon but what is put in.</summary>
internal static class GoodNote
{
    /// <summary>The note.</summary>
    /// <param name="sentence">What is told of the week.</param>
    /// <param name="other">What is said in the assessment.</param>
    public static string With(string sentence, string other = "") =>
        $"""
        S: Client slept six hours on most nights and walked to the lake twice. The new shift begins at noon, which leaves the mornings free for breakfast with the children. Two panic attacks this week, both on the bus, both over within ten minutes. {sentence}
        O: On time, spoke softly, laughed twice about the dog. Completed the worksheet in session and read it aloud.
        A: Panic is easing; rides of three stops are possible again without getting off. No thoughts of suicide or of harming others. {other}
        P: Ride four stops with the breathing card on Tuesday and Thursday, note the level before and after, bring the card next week.

        """;
}
