using NoteLint.Core.Rules.Conditions;
using NoteLint.Core.Rules.Pages;
using NoteLint.LanguageServer.Protocol;
using NoteLint.LanguageServer.Workspace;

namespace NoteLint.LanguageServer.Handlers.Completions;

/// <summary>In a rule page the keys and words of the front matter, the names of sections, and in the wording table the members of conditions.</summary>
internal sealed class RulePageCompletions : ICompletionSource
{
    private const string Mark = "---";

    /// <inheritdoc/>
    public IEnumerable<CompletionItem> ItemsAt(CompletionPlace place)
    {
        if (!ConfigurationFile.IsRulePage(place.Path))
        {
            return [];
        }

        var line = place.LineBefore;
        if (IsInFrontMatter(place))
        {
            var colon = line.IndexOf(':');
            var typed = place.WordBefore("-");
            return colon < 0
                ? Items(PageVocabulary.Keys.Select(key => $"{key}: "), "Key of the front matter", place.RangeBefore(typed.Length))
                : Items(ValuesOf(line[..colon].Trim()), "Value", place.RangeBefore(typed.Length));
        }

        return line.StartsWith("## ") ? Items(PageVocabulary.Sections, "Section", place.RangeBefore(line.Length - 3))
            : line.StartsWith("|") ? InTable(place, line)
            : [];
    }

    private static IEnumerable<CompletionItem> InTable(CompletionPlace place, ReadOnlySpan<char> line)
    {
        const int Condition = 3;
        const int Fix = 4;
        var column = 0;
        for (var index = 0; index < line.Length; index++)
        {
            column += line[index] == '|' && (index == 0 || line[index - 1] != '\\') ? 1 : 0;
        }

        var range = place.RangeBefore(place.WordBefore(".").Length);
        return column switch
        {
            Condition => Items(ConditionModel.Members.SelectMany(FormsOf), FormatReference.Condition, range),
            Fix => Items(["safe", "review", "none"], "How far the fix can be trusted", range),
            _ => [],
        };
    }

    private static IEnumerable<string> FormsOf(ConditionMember member) => member.Kind switch
    {
        ConditionMemberKind.Value => member.Values.Select(value => $"{member.Name} == {value}"),
        ConditionMemberKind.Phrases => [$"{member.Name}(\"\")"],
        ConditionMemberKind.PhrasesAndDistance => [$"{member.Name}(\"\", 3)"],
        _ => [member.Name],
    };

    private static IEnumerable<string> ValuesOf(ReadOnlySpan<char> key) => key switch
    {
        "family" => PageVocabulary.Families.Select(pair => pair.Key),
        "severity" => PageVocabulary.Severities.Select(pair => pair.Key),
        "status" => PageVocabulary.Statuses.Select(pair => pair.Key),
        "also-in" => PageVocabulary.Places.Select(pair => pair.Key),
        "identifier" => PageVocabulary.Identifiers,
        "consent" => PageVocabulary.Consents,
        _ => [],
    };

    private static bool IsInFrontMatter(CompletionPlace place)
    {
        var before = place.Snapshot.Text.Chars[..place.Caret];
        return before.StartsWith(Mark) && before[Mark.Length..].IndexOf($"\n{Mark}") < 0;
    }

    private static IEnumerable<CompletionItem> Items(IEnumerable<string> words, string detail, Protocol.Range range) =>
        words.Select(word => new CompletionItem(word, detail, word, CompletionItem.PlainText, new TextEdit(range, word)));
}
