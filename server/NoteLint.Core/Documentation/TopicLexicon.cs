using System.Collections.Frozen;
using System.Collections.Immutable;
using NoteLint.Core.Consent.Lexicon;

namespace NoteLint.Core.Documentation;

/// <summary>
/// The lexicons of <c>seeds/lexicons/documentation</c>, which are part of this assembly: one for each topic, and one each for wording
/// that all boundaries and all risks share. Patterns are those of the lexicons of consent. Read once, when first asked for.
/// </summary>
internal sealed class TopicLexicon
{
    private const string Folder = "documentation/";
    private const string Event = "event";
    private const string WritersAct = "writers-act";
    private const string OtherSense = "other-sense";
    private const string SharedByBoundaries = "boundaries";
    private const string SharedByRisks = "risks";
    private const Topic LastBoundary = Topic.SessionTime;

    private static readonly Lazy<TopicLexicon> Lazy = new(static () => new TopicLexicon());

    private readonly FrozenDictionary<(Topic Topic, string Heading), PatternNet<bool>> nets;

    private TopicLexicon()
    {
        var boundaries = LexiconFile.Read(FileOf(SharedByBoundaries)).ToImmutableArray();
        var risks = LexiconFile.Read(FileOf(SharedByRisks)).ToImmutableArray();
        var lines = Enum.GetValues<Topic>()
            .SelectMany(topic => LexiconFile.Read(FileOf(NameOf(topic))).Concat(topic <= LastBoundary ? boundaries : risks).Select(line => (Topic: topic, line.Heading, line.Pattern)))
            .ToImmutableArray();

        Events = new(lines.Where(static line => line.Heading is Event or WritersAct).Select(static line => (line.Pattern, new TopicTerm(line.Topic, line.Heading == WritersAct))));
        nets = lines
            .Where(static line => line.Heading is not (Event or WritersAct))
            .GroupBy(static line => (line.Topic, line.Heading))
            .ToFrozenDictionary(static group => group.Key, static group => new PatternNet<bool>(group.Select(static line => (line.Pattern, true))));
    }

    /// <summary>The lexicons.</summary>
    public static TopicLexicon Shared => Lazy.Value;

    /// <summary>What shows an event, of all topics at once.</summary>
    public PatternNet<TopicTerm> Events { get; }

    /// <summary>The patterns of something that a note may say about an event; null where a topic has none of this heading.</summary>
    public PatternNet<bool>? Of(Topic topic, string heading) => nets.GetValueOrDefault((topic, heading));

    /// <summary>The patterns beside which the words of an event mean something else; null where there are none.</summary>
    public PatternNet<bool>? OtherSensesOf(Topic topic) => Of(topic, OtherSense);

    private static string FileOf(string name) => Folder + name + ".txt";

    // "SocialMedia" → "social-media"
    private static string NameOf(Topic topic) =>
        string.Concat(topic.ToString().Select(static (letter, index) => char.IsUpper(letter) && index > 0 ? $"-{char.ToLowerInvariant(letter)}" : char.ToLowerInvariant(letter).ToString()));
}
