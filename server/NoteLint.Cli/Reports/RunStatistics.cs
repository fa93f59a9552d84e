using NoteLint.Cli.Linting;
using NoteLint.Core.Rules;

namespace NoteLint.Cli.Reports;

/// <summary>What a report of any number of notes keeps: counts, and the few notes that it names. Its size does not grow with the notes.</summary>
internal sealed class RunStatistics
{
    private const int MostNotesNamed = 25;
    private const int MostTroublesNamed = 100;

    private readonly PriorityQueue<NoteTally, (int Findings, long Order)> most = new();
    private readonly Dictionary<string, RuleTally> rules = [];
    private readonly SortedDictionary<string, MonthTally> months = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, MonthTally> authors = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Reason)> troubles = [];
    private readonly int[] notesByFindings = new int[FindingBands.Count];
    private long order;

    /// <summary>The rules with findings, most findings first.</summary>
    public IEnumerable<RuleTally> Rules => rules.Values.OrderByDescending(rule => rule.Findings).ThenBy(rule => rule.Rule.Id, StringComparer.Ordinal);

    /// <summary>Months in order, with those notes whose month is known.</summary>
    public IReadOnlyDictionary<string, MonthTally> Months => months;

    /// <summary>Authors by name; empty unless the call asks for them.</summary>
    public IReadOnlyDictionary<string, MonthTally> Authors => authors;

    /// <summary>Notes whose month is not known.</summary>
    public int NotesWithoutMonth { get; private set; }

    /// <summary>The notes with most findings, in that order.</summary>
    public IEnumerable<NoteTally> NotesWithMost =>
        most.UnorderedItems.OrderByDescending(item => item.Priority.Findings).ThenByDescending(item => item.Priority.Order).Select(item => item.Element);

    /// <summary>How many notes fall into each of <see cref="FindingBands"/>.</summary>
    public ReadOnlySpan<int> NotesByFindings => notesByFindings;

    /// <summary>Notes that could not be read, by name, with the reason: the first of them.</summary>
    public IReadOnlyList<(string Name, string Reason)> Troubles => troubles;

    /// <summary>Counts one note.</summary>
    public void Add(NoteResult result)
    {
        if (result.Error is { } error)
        {
            if (troubles.Count < MostTroublesNamed)
            {
                troubles.Add((result.Id?.Text ?? result.Place, error.Message));
            }

            return;
        }

        var findings = result.Findings.Length;
        notesByFindings[FindingBands.Of(findings)]++;
        AddToGroups(result, findings);
        AddToRules(result);
        Name(result, findings);
    }

    private static void AddTo(SortedDictionary<string, MonthTally> groups, string name, int findings)
    {
        if (!groups.TryGetValue(name, out var tally))
        {
            groups.Add(name, tally = new MonthTally());
        }

        tally.Add(findings);
    }

    private void AddToGroups(NoteResult result, int findings)
    {
        if (result.Facts.Month is { } month)
        {
            AddTo(months, month, findings);
        }
        else
        {
            NotesWithoutMonth++;
        }

        if (result.Facts.Author is { } author)
        {
            AddTo(authors, author, findings);
        }
    }

    private void AddToRules(NoteResult result)
    {
        foreach (var group in result.Findings.GroupBy(finding => finding.Rule.Id))
        {
            if (!rules.TryGetValue(group.Key, out var tally))
            {
                rules.Add(group.Key, tally = new RuleTally(group.First().Rule));
            }

            tally.Notes++;
            foreach (var finding in group)
            {
                tally.BySeverity[(int)finding.Severity]++;
            }
        }
    }

    private void Name(NoteResult result, int findings)
    {
        order--;
        if (findings == 0)
        {
            return;
        }

        var families = result.Findings.GroupBy(finding => finding.Rule.Family).OrderByDescending(group => group.Count()).Select(group => (group.Key, group.Count()));
        if (most.Count < MostNotesNamed)
        {
            most.Enqueue(new NoteTally(result.Id?.Text ?? result.Place, findings, [.. families]), (findings, order));
        }
        else if (most.TryPeek(out _, out var least) && findings > least.Findings)
        {
            most.DequeueEnqueue(new NoteTally(result.Id?.Text ?? result.Place, findings, [.. families]), (findings, order));
        }
    }

    /// <summary>A rule with its findings.</summary>
    internal sealed class RuleTally(RuleFacts rule)
    {
        /// <summary>The rule.</summary>
        public RuleFacts Rule { get; } = rule;

        /// <summary>Findings by severity.</summary>
        public int[] BySeverity { get; } = new int[(int)RuleSeverity.Error + 1];

        /// <summary>Notes with one or more.</summary>
        public int Notes { get; set; }

        /// <summary>All findings.</summary>
        public int Findings => BySeverity.Sum();
    }

    /// <summary>A group of notes.</summary>
    internal sealed class MonthTally
    {
        /// <summary>Its notes.</summary>
        public int Notes { get; private set; }

        /// <summary>Those with findings.</summary>
        public int NotesWithFindings { get; private set; }

        /// <summary>Their findings.</summary>
        public int Findings { get; private set; }

        /// <summary>Counts a note.</summary>
        public void Add(int findings)
        {
            Notes++;
            NotesWithFindings += findings > 0 ? 1 : 0;
            Findings += findings;
        }
    }

    /// <summary>A note that is named.</summary>
    /// <param name="Id">How it is called.</param>
    /// <param name="Findings">How many it has.</param>
    /// <param name="Families">Of which families, most first.</param>
    internal sealed record NoteTally(string Id, int Findings, (RuleFamily Family, int Findings)[] Families);
}
