using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Cli.AcrossNotes;

/// <summary>What is kept of a note until it has been compared with those before it. Of these only hashes are kept.</summary>
/// <param name="Chars">Its text: findings are known again by their words.</param>
/// <param name="SpotOf">Where an offset stands in a document; null for plain text.</param>
/// <param name="Client">Whose chart it is in; null where nothing says so.</param>
/// <param name="ClientNames">First and last names that the header gives the client.</param>
/// <param name="Paragraphs">Its longer paragraphs (UTF-16 offsets, here and below).</param>
/// <param name="Names">Pairs of capitalised words in its text that may be a name.</param>
/// <param name="Leftovers">Lines of a template that were not filled in.</param>
internal sealed record NoteTrace(
    string Chars,
    Func<int, string?>? SpotOf,
    ulong? Client,
    IReadOnlyList<ulong> ClientNames,
    IReadOnlyList<(ulong[] Sketch, TextSpan Place)> Paragraphs,
    IReadOnlyList<(ulong Name, TextSpan Place)> Names,
    IReadOnlyList<(ulong Line, TextSpan Place)> Leftovers);

/// <summary>What a rule that compares notes says about a place.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Place">UTF-16 offsets.</param>
/// <param name="Message">What and what to do, without text of any note.</param>
internal readonly record struct Comparison(string RuleId, TextSpan Place, string Message);
