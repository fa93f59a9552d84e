using NoteLint.Core.Matching;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Belonging;

/// <summary>
/// Against whom a threat is directed, and who was warned: "threatened to kill his coworker …", "HI toward …", "victim was notified".
/// The name stands behind the words; who threatens stands before them and is no victim.
/// </summary>
internal sealed class ThreatVictims : BelongingIdea
{
    private static readonly PhraseSet Weak = new("threatened", "threatens", "threat", "threats", "homicidal ideation", "homicidal thoughts", "hi", "homicidal");

    /// <summary>Whoever is meant was named before: "If I see Tom Example again I will put him in the ground".</summary>
    private static readonly PhraseSet Pronouned = new(
        "will kill him", "will kill her", "will kill them", "going to kill him", "going to kill her", "gonna kill him", "gonna kill her", "put him in the ground", "put her in the ground", "going to shoot him", "going to shoot her", "will shoot him", "will shoot her", "beat him to death", "beat her to death", "put him through", "put her through", "put a bullet in him", "put a bullet in her", "break his neck", "break her neck", "burn his house", "burn her house", "burn his truck", "run him over", "run her over", "told him of the threat", "told her of the threat", "warned him of", "warned her of", "tell him of the threat", "tell her of the threat");

    private static readonly string[] Intents = ["going to", "gonna", "going to go", "wants to", "want to", "wanted to", "plans to", "plan to", "planning to", "intends to", "intend to", "threatened to", "threatens to", "threatening to", "ready to", "about to", "will", "i'll"];

    private static readonly string[] Acts = ["kill", "murder", "hurt", "harm", "shoot", "stab", "strangle", "choke", "burn", "beat", "beat up", "bash", "smash", "set fire to", "run over", "run down", "slit", "poison", "attack", "finish off", "cut up", "cut", "slash", "punch", "hit", "drown", "stomp", "hunt down", "take out", "gut", "behead", "cripple"];

    private static readonly string[] Doings = ["killing", "murdering", "hurting", "harming", "shooting", "stabbing", "strangling", "choking", "burning", "beating", "bashing", "smashing", "setting fire to", "running over", "poisoning", "attacking", "assaulting", "cutting", "slashing", "drowning", "hunting down"];

    /// <summary>"I'm going to put … through the windshield": what such words mean is said behind the name.</summary>
    private static readonly PhraseSet Ends = new("through that window", "through that wall", "through his window", "through her window", "through his windshield", "through that windshield", "through a windshield", "into the ground", "in the dirt", "under a bus", "under a truck", "in the river", "in the lake", "through the windshield", "through a wall", "through the wall", "through a window", "through the window", "in the ground", "in the hospital", "in a hospital", "in a grave", "in his grave", "in her grave", "in the morgue", "in a box", "in a coffin", "six feet under", "under the ground", "in the er", "in intensive care");

    /// <summary>The same of somebody who was named before: "if Tom Example is there I'm going to put a hammer in his head".</summary>
    private static readonly PhraseSet EndsInThem = new("in his head", "in her head", "in his face", "in her face", "in his skull", "in her skull", "in his chest", "in her chest", "in his back", "in her back", "through his head", "through her head", "through his skull", "through his chest", "through his windshield", "through her windshield", "through his window", "through her window", "in him", "in her", "through him", "through her");

    private static readonly string[] Ambushes = ["going to be waiting", "gonna be waiting", "will be waiting", "i'll be waiting", "be waiting for him", "be waiting for her", "going to show up", "going to wait for him", "going to wait for her", "going to go over there", "going over there"];

    private static readonly PhraseSet Waits = new(Ambushes);

    private static readonly PhraseSet Weapons = new("bat", "gun", "knife", "hammer", "crowbar", "pipe", "rifle", "shotgun", "pistol", "machete", "axe", "hatchet", "blade", "tire iron", "gas can", "gasoline", "chain", "brick");

    private static readonly PhraseSet Puts = new([.. Intents.Select(static intent => $"{intent} put")]);

    private static readonly string[] Gets = ["get", "go after", "come after", "come for", "cut"];

    private static readonly string[] WouldForms = [.. Acts.Concat(Gets).SelectMany(static act => (string[])[$"would {act}", $"i'd {act}", $"he'd {act}", $"she'd {act}"]), .. Acts.Concat(Gets).SelectMany(static act => (string[])[$"would \"{act}", $"would “{act}"])];

    /// <summary>"would" tells of other things as well: what he would do must be done to a person, "would \"cut\" his ex-girlfriend".</summary>
    private static readonly PhraseSet WouldActs = new(WouldForms);

    /// <summary>By telephone the victim is told: "I phoned Ana Example at 555-0142 and told her".</summary>
    private static readonly string[] Phonings = ["i phoned", "i called", "i telephoned", "i reached", "phoned", "telephoned", "writer called", "writer phoned"];

    private static readonly PhraseSet PhoningWords = new(Phonings);

    private static readonly PhraseSet Told = new("told her", "told him", "told them", "warned", "warned her", "warned him", "informed her", "informed him", "advised her", "advised him", "let her know", "let him know", "of the threat");

    private static readonly PhraseSet OfDuty = new("duty to warn", "duty to protect", "tarasoff", "threat", "threatened", "threatens", "homicidal", "identifiable victim", "intended victim");

    /// <summary>How far before the call the threat stands.</summary>
    private const int Farthest = 120;

    private static readonly PhraseSet Selves = new("himself", "herself", "themselves", "myself", "yourself", "self", "my own life", "his own life", "her own life");

    private static readonly PhraseSet Nots = new("not", "wasn't", "never");

    private static readonly PhraseSet Verbs = new("threatened", "threatens");

    private static readonly PhraseSet Directions = new("toward", "towards", "against", "to", "at", "re", "regarding", "about", "directed at", "directed toward", "directed towards", "involving", "with plan", "with intent");

    private static readonly PhraseSet NotOfOthers = new(
        "by", "suicide", "self harm", "to leave", "to quit", "to divorce", "to sue", "to call", "to report", "to stop", "to move", "to run away", "to kill himself", "to kill herself", "to kill themselves", "to hurt himself",
        "to hurt herself", "to hurt themselves", "to harm himself", "to harm herself", "to harm themselves", "to end", "to overdose", "to take", "to tell", "to cut", "to evict", "to fire", "to expel", "to kick");

    /// <inheritdoc/>
    public override BelongsAs Kind => BelongsAs.ThreatVictim;

    /// <inheritdoc/>
    public override IEnumerable<string> Words => All.Distinct(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> All =>
    [
        "threatened", "threatens", "threat", "threats", "threatening to", "homicidal ideation", "homicidal thoughts", "homicidal", "HI", "plan to kill", "plans to kill", "plan to hurt", "plans to hurt", "plan to harm", "plans to harm", "plan to shoot",
        "plans to shoot", "intends to kill", "intends to hurt", "intends to harm", "intent to kill", "intent to harm", "intent to hurt", "wants to kill", "wants to hurt", "wants to shoot", "wants to harm", "wanted to kill", "wanted to hurt",
        "going to kill", "going to hurt", "going to shoot", "going to stab", "thoughts of killing", "thoughts of hurting", "thoughts of harming", "thoughts of shooting", "thoughts of stabbing", "intended victim", "identifiable victim", "identified victim",
        "potential victim", "identified target", "intended target", "named target", "duty to warn", "duty to protect", "tarasoff", "warned", "victim notified", "notified of the threat", "notified of threat",
        "will kill him", "will kill her", "will kill them", "going to kill him", "going to kill her", "gonna kill him", "gonna kill her", "put him in the ground", "put her in the ground", "going to shoot him", "going to shoot her", "will shoot him", "will shoot her", "beat him to death", "beat her to death",
        .. Intents.SelectMany(static intent => Acts.Append("put").Select(act => $"{intent} {act}")),
        .. Doings.SelectMany(static doing => (string[])[$"thoughts of {doing}", $"thoughts about {doing}", $"fantasies of {doing}", $"fantasies about {doing}", $"talked about {doing}", $"thinking about {doing}", $"thinking of {doing}"]),
        "put him through", "put her through", "put a bullet in him", "put a bullet in her", "break his neck", "break her neck", "burn his house", "burn her house", "burn his truck", "run him over", "run her over", "told him of the threat", "told her of the threat", "warned him of", "warned her of", "tell him of the threat", "tell her of the threat", "told of the threat", "informed of the threat", "advised of the threat", "made aware of the threat",
        "warned by telephone", "warned by phone", "warned in person", "told what was said", "told of what was said", "told what he had said", "told what she had said", .. Ambushes,
        .. Phonings, .. WouldForms,
    ];

    /// <inheritdoc/>
    public override IEnumerable<string> Headings => ["duty to warn", "duty to protect", "duty to warn or protect", "duty to warn and protect", "tarasoff", "tarasoff notification", "tarasoff warning", "intended victim", "identifiable victim", "identified victim", "threat"];

    /// <inheritdoc/>
    public override (int First, int End)? ReachOf(in TriggerClause clause)
    {
        if (clause.First > clause.Low && clause.IsPrecededBy(Nots))
        {
            // "His brother drove him and was not told of the threat."
            return null;
        }

        if (clause.IsFollowedBy(NotOfOthers) || clause.IsFollowedBy(Selves) || Puts.LengthAt(clause.Note, clause.First) > 0 && !clause.Has(Ends) && !clause.Has(EndsInThem) || Waits.LengthAt(clause.Note, clause.First) > 0 && !clause.Has(Weapons))
        {
            return null;
        }

        if (PhoningWords.LengthAt(clause.Note, clause.First) > 0)
        {
            return clause.HasTelephoneNumber && clause.Has(Told) && OfDuty.IsIn(clause.Note, Math.Max(0, clause.First - Farthest), clause.High) ? clause.Onward : null;
        }

        if (WouldActs.LengthAt(clause.Note, clause.First) > 0)
        {
            return IsDoneToPerson(clause) ? clause.Onward : null;
        }

        if (Pronouned.LengthAt(clause.Note, clause.First) > 0 || Waits.LengthAt(clause.Note, clause.First) > 0 || Puts.LengthAt(clause.Note, clause.First) > 0 && clause.Has(EndsInThem))
        {
            return clause.Whole;
        }

        if (Weak.LengthAt(clause.Note, clause.First) == 0)
        {
            return clause.Has(Warnings) ? clause.Whole : clause.Onward;
        }

        return Verbs.LengthAt(clause.Note, clause.First) > 0 || clause.IsFollowedBy(Directions) ? clause.Onward : null;
    }

    private static readonly Notes.Structure.WordSet NoDoers = new("it that this which nothing what");

    /// <summary>"he would hurt his new boss, Ana": an act on somebody's kin or companion or on a name; "it would hurt her mother" is none.</summary>
    private static bool IsDoneToPerson(in TriggerClause clause)
    {
        const int MostAdjectives = 3;
        var index = clause.End;
        index += index < clause.High && TriggerClause.IsMark(clause.Note, index, '"') || index < clause.High && TriggerClause.IsMark(clause.Note, index, '”') ? 1 : 0;
        if (clause.First > clause.Low && NoDoers.Contains(clause.Note.Tokens[clause.First - 1]))
        {
            return false;
        }

        for (var end = Math.Min(clause.High, index + 1 + MostAdjectives); index < end; index++)
        {
            ref readonly var token = ref clause.Note.Tokens[index];
            var cue = Names.NameCues.Table.Of(token.Hash);
            if ((cue & Names.NameCue.Relation) != 0 || token.Case == TokenCase.Capitalized && token.Length > 1)
            {
                return true;
            }

            if (token.Kind != TokenKind.Word || (cue & (Names.NameCue.Determiner | Names.NameCue.RelationModifier | Names.NameCue.Pronoun)) == 0)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>What a sentence under such a heading says of threat and warning; others than the victim are named there too.</summary>
    private static readonly PhraseSet OfThreat = new(
        "victim", "victims", "target", "threat", "threats", "threatened", "threatens", "threatening", "warn", "warned", "warning", "notified", "notification", "notify", "reached", "contacted", "informed", "called", "police", "officer", "sheriff", "law enforcement",
        "kill", "killing", "hurt", "hurting", "harm", "harming", "shoot", "shooting", "stab", "beat", "gonna", "going to", "homicidal", "hi", "mrn", "dob", "revenge", "get even", "make him pay", "make her pay", "burn", "attack", "run over", "choke", "strangle");

    /// <inheritdoc/>
    public override bool Covers(Note note, in Sentence sentence) => OfThreat.IsIn(note, sentence.FirstToken, sentence.EndToken);

    /// <summary>Where somebody is warned, the name may stand before the words: "Tom Example was warned of the threat".</summary>
    private static readonly PhraseSet Warnings = new("duty to warn", "duty to protect", "tarasoff", "notified of the threat", "notified of threat", "warned of the threat", "told of the threat", "informed of the threat", "advised of the threat", "made aware of the threat", "warned by telephone", "warned by phone", "warned in person", "told what was said", "told of what was said", "told what he had said", "told what she had said", "intended victim", "identifiable victim", "identified victim", "potential victim", "victim notified");
}
