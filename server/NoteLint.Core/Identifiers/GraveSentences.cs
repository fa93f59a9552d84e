using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers;

/// <summary>
/// Sentences in which a name, a plate or a number may be a protected fact (clinical-safety.md, Fixes): of abuse, violence, threat, exploitation, means, custody, who may be told
/// and what a court ordered. There a writer decides without a fix.
/// </summary>
internal static class GraveSentences
{
    // Beside the words of abuse, threat and custody in seeds/lexicons/name-cues.txt.
    private static readonly WordSet Harm = new("""
        touch touched touches touching fondled gropes groped groping pregnant nudes nude naked undressed porn pornography sex sexual sexually raping incest lap showered showering exposed spank spanks spanked spanking whipped whips wire belt
        strangle strangling choking slap slaps slapping shove shoves grabbed grabs dragged pinned bit bites spat burned burns burning bruise bruises poured bleach acid poison poisoned drugged injected injects dose overdose overdosed od fentanyl heroin meth
        cocaine pills benadryl starve starved starving fed unfed locked locks tied chained soiled hostage kidnapped abducted trafficker pimp escort dealer steals stole stealing stolen theft deed scam scammed scammer
        collect tracker tracking stalker stalk follows followed waits keyed smashed vandalized arson fire rifle pistol handgun firearm ammunition bullet bullets blade noose suspect suspect's accused accuses accusing charged convicted confessed testified
        witness witnessed circled circling watched watches threatened extort extorted blackmail blackmailed photos ransom
        """);

    private static readonly WordSet Law = new("only allowed permitted barred bars visitor visitors release released directive proxy surrogate warrant bail hold held petition injunction affidavit parole probation detained deported custodial sole restrained evidence");

    /// <summary>True where a sentence tells of such things near a place.</summary>
    /// <param name="note">The note.</param>
    /// <param name="first">Index of the first token of the place.</param>
    /// <param name="end">Index just past its last.</param>
    public static bool HoldAt(Note note, int first, int end)
    {
        const int Farthest = 80;
        var sentence = note.Sentences[Math.Max(0, note.SentenceIndexAt(first))];
        for (var index = Math.Max(sentence.FirstToken, first - Farthest); index < Math.Min(sentence.EndToken, end + Farthest); index++)
        {
            var token = note.Tokens[index];
            if ((NameCues.Table.Of(token.Hash) & NameCue.Protected) != 0 || Harm.Contains(token) || Law.Contains(token))
            {
                return true;
            }
        }

        return false;
    }
}
