// Scores the shipped confidentiality rules on gold spans:
//   dotnet run -c Release --project tests/NoteLint.GoldSpans -- FILE… [--profile deidentified] [--map PERSON=name,AGE=] [--without name,date]
//     [--only date] [--at-least warning] [--quiet]
// FILE holds marked notes (.md, see GoldNote.ReadMarked) or lines {"id", "profile"?, "text", "spans": [{"start", "length", "label"}]}. --map says which kind of contract.md a label
// is; a label that ends with "!" counts in every profile, others of such a file only where nobody may be identified; without a kind the span may be found and need not be. --quiet leaves out misses and false alarms.
using System.Collections.Immutable;
using NoteLint.Core.Rules;
using NoteLint.GoldSpans;

var files = new List<string>();
var profile = NoteProfile.Deidentified;
var atLeast = RuleSeverity.Hint;
var map = ImmutableDictionary<string, string>.Empty;
var leftOut = ImmutableHashSet<string>.Empty;
var isQuiet = false;
for (var index = 0; index < args.Length; index++)
{
    switch (args[index])
    {
        case "--profile":
            profile = Enum.Parse<NoteProfile>(args[++index], ignoreCase: true);
            break;
        case "--at-least":
            atLeast = Enum.Parse<RuleSeverity>(args[++index], ignoreCase: true);
            break;
        case "--map":
            map = map.SetItems(args[++index].Split(',').Select(pair => pair.Split('=')).Select(pair => KeyValuePair.Create(pair[0], pair[1])));
            break;
        case "--without":
            leftOut = leftOut.Union(args[++index].Split(','));
            break;
        case "--only":
            leftOut = leftOut.Union(ShippedRules.All.Select(rule => rule.Identifier).OfType<string>()).Except(args[++index].Split(','));
            break;
        case "--quiet":
            isQuiet = true;
            break;
        default:
            files.Add(args[index]);
            break;
    }
}

foreach (var file in files)
{
    var notes = GoldNote.ReadAll(file);
    var isOfBoth = notes.Any(static note => note.Spans.Any(static span => span.Label.EndsWith(GoldNote.OfChart)));
    var score = GoldScore.Of(isOfBoth ? notes.Select(note => note.In(profile)) : notes, new GoldLabels(map, leftOut), profile, atLeast);
    if (!isQuiet)
    {
        foreach (var mistake in score.Mistakes)
            Console.WriteLine(mistake);
    }

    Console.WriteLine($"\n{Path.GetFileName(file)}");
    foreach (var (kind, tally) in score.Kinds)
        Console.WriteLine($"{kind,-22} {tally}");
    Console.WriteLine($"{"all",-22} {score.All}");
    Console.WriteLine($"{"without any span",-22} {score.AlarmsWithoutSpans} alarms in {score.WordsWithoutSpans} words, {score.AlarmsPerThousandWords:0.00} per 1,000");
}
