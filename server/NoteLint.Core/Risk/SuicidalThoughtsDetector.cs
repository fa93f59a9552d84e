using NoteLint.Core.Documentation;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Risk;

/// <summary>Thoughts of suicide, and not what a reader needs to judge them: intent, plan, means, what protects, level, what was done.</summary>
internal sealed class SuicidalThoughtsDetector() : RiskDetector(
    Topic.Suicide,
    enough: 3,
    core: ["intent", "plan"],
    ("intent", "intent"),
    ("plan", "a plan"),
    ("means", "means"),
    ("protective", "what protects"),
    ("level", "the level of risk"),
    ("action", "what was done"))
{
    private static readonly PhraseSet EndOfLife = new("hospice", "palliative", "comfort care", "comfort measures", "end of life", "end-of-life", "terminal illness", "terminally ill", "life-limiting", "DNR", "weeks to live", "months to live");

    private static readonly WordSet Dying = new("die dying death dead");

    private static readonly WordSet ByOwnHand = new("kill killing suicide suicidal si myself himself herself pills overdose gun rope hang hanging shoot life");

    /// <inheritdoc/>
    private protected override bool IsEvent(TopicReading reading, in TopicHit hit) =>
        base.IsEvent(reading, hit) && !(IsOfDying(reading.Note, hit) && EndOfLife.IsIn(reading.Note, 0, reading.Note.Tokens.Length));

    // "She is ready to die": who is cared for at the end of life speaks of that, where nothing tells of an act.
    private static bool IsOfDying(Note note, in TopicHit hit)
    {
        var sentence = note.Sentences[hit.Sentence];
        var isOfDying = false;
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            isOfDying |= token >= hit.First && token < hit.End && Dying.Contains(note.Tokens[token]);
            if (ByOwnHand.Contains(note.Tokens[token]))
            {
                return false;
            }
        }

        return isOfDying;
    }

    /// <inheritdoc/>
    private protected override string Questions => "What were the client's own words, what was asked and answered, and what was decided and why? Keep every word that is there.";
}
