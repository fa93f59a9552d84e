using System.Collections.Frozen;
using System.Collections.Immutable;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Lexicon;

/// <summary>What a pattern stands for.</summary>
/// <param name="Kind">The kind of consent; none for wording that serves all.</param>
/// <param name="Role">What it is for.</param>
internal readonly record struct ConsentTerm(ConsentKind Kind, ConsentRole Role);

/// <summary>The lexicons of <c>seeds/lexicons/consent</c>, which are part of this assembly. Read once, when first asked for.</summary>
internal sealed class ConsentLexicon
{
    private const string Folder = "consent/";
    private const string Wording = "wording";
    private const string PersonsFile = "persons";
    private const string Treating = "treating-";
    private const string Deciding = "deciding-for-the-client";

    private static readonly Lazy<ConsentLexicon> Lazy = new(static () => new ConsentLexicon());

    private static readonly FrozenSet<ConsentRole> TriggerRoles = FrozenSet.Create(
        ConsentRole.Act, ConsentRole.WriterAct, ConsentRole.Header, ConsentRole.Opening, ConsentRole.Title, ConsentRole.Contact, ConsentRole.ContactPassive, ConsentRole.Caller, ConsentRole.Records, ConsentRole.Medicine,
        ConsentRole.Present, ConsentRole.Harm, ConsentRole.Threat, ConsentRole.Assault, ConsentRole.Guardian, ConsentRole.Youth, ConsentRole.Service, ConsentRole.Program);

    private static readonly FrozenSet<ConsentRole> MarkerRoles = FrozenSet.Create(
        ConsentRole.Agrees, ConsentRole.AgreesSoftly, ConsentRole.ConsentNouns, ConsentRole.Explains, ConsentRole.Refuses, ConsentRole.Withdraws, ConsentRole.Pending, ConsentRole.Holds,
        ConsentRole.NotNeeded, ConsentRole.Hypothetical, ConsentRole.AnythingNamed, ConsentRole.OtherPurpose, ConsentRole.Names, ConsentRole.OwnName, ConsentRole.Recorded, ConsentRole.Exceptions, ConsentRole.Emergency, ConsentRole.NoEmergency, ConsentRole.Ordered, ConsentRole.Incapacity, ConsentRole.Represented, ConsentRole.Decision, ConsentRole.Holders);

    private static readonly FrozenSet<ConsentRole> EvidenceRoles = FrozenSet.Create(
        ConsentRole.Assent, ConsentRole.Leaning, ConsentRole.Signing, ConsentRole.Papers, ConsentRole.Told, ConsentRole.Grasped, ConsentRole.Doubt, ConsentRole.Topic);

    private readonly FrozenDictionary<ConsentTerm, PatternNet<ConsentTerm>> nets;
    private readonly ImmutableArray<bool> treating;

    private ConsentLexicon()
    {
        var all = new List<(ImmutableArray<PatternPart> Pattern, ConsentTerm Term)>();
        foreach (var name in ConsentKinds.All.Select(static kind => kind.Name).Append(Wording))
        {
            var kind = ConsentKinds.All.FirstOrDefault(kind => kind.Name == name)?.Kind ?? ConsentKind.None;
            all.AddRange(LexiconFile.Read(Folder + name + ".txt").Select(line => (line.Pattern, new ConsentTerm(kind, RoleOf(line.Heading)))));
        }

        nets = all.GroupBy(static line => line.Term).ToFrozenDictionary(static lines => lines.Key, static lines => new PatternNet<ConsentTerm>(lines));
        Triggers = new(all.Where(static line => TriggerRoles.Contains(line.Term.Role)));
        Markers = new(all.Where(static line => MarkerRoles.Contains(line.Term.Role)));
        Evidence = new(all.Where(static line => EvidenceRoles.Contains(line.Term.Role)));

        var persons = LexiconFile.Read(Folder + PersonsFile + ".txt").ToList();
        PersonGroups = [.. persons.Select(static line => line.Heading).Distinct()];
        treating = [.. PersonGroups.Select(static name => name.StartsWith(Treating, StringComparison.Ordinal))];
        Persons = new(persons.Select(line => (line.Pattern, PersonGroups.IndexOf(line.Heading))));
    }

    /// <summary>The lexicons.</summary>
    public static ConsentLexicon Shared => Lazy.Value;

    /// <summary>What can open a finding, of all kinds at once.</summary>
    public PatternNet<ConsentTerm> Triggers { get; }

    /// <summary>What speaks about consent, of all kinds at once.</summary>
    public PatternNet<ConsentTerm> Markers { get; }

    /// <summary>What is weighed as evidence of consent, of all kinds at once.</summary>
    public PatternNet<ConsentTerm> Evidence { get; }

    /// <summary>People outside the treatment, and people who treat the client elsewhere, by the number of their group.</summary>
    public PatternNet<int> Persons { get; }

    /// <summary>The names of the groups of people.</summary>
    public ImmutableArray<string> PersonGroups { get; }

    /// <summary>True where a group holds people who treat the client elsewhere.</summary>
    public bool IsTreating(int group) => treating[group];

    /// <summary>True for those who decide for the client, and are nobody who is told.</summary>
    public bool IsDeciding(int group) => PersonGroups[group] == Deciding;

    /// <summary>How many tokens the longest pattern has that starts at a token; 0 where none does.</summary>
    public int LengthAt(ConsentKind kind, ConsentRole role, Note note, int token, int end) =>
        nets.TryGetValue(new(kind, role), out var net) ? net.LengthAt(note, token, end) : 0;

    /// <summary>True where a pattern lies within a range of tokens of one sentence.</summary>
    public bool IsIn(ConsentKind kind, ConsentRole role, Note note, int first, int end) =>
        nets.TryGetValue(new(kind, role), out var net) && net.IsIn(note, first, end);

    private static ConsentRole RoleOf(string heading) => Enum.Parse<ConsentRole>(heading.Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true);
}
