using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Rules;
using NoteLint.Core.Rules.Pages;
using static NoteLint.RuleGenerator.SourceFormat;

namespace NoteLint.RuleGenerator;

/// <summary>Writes the C# of one page.</summary>
internal sealed class RulePageEmitter
{
    private readonly RulePage page;
    private readonly SourceText text;
    private readonly ConditionEmitter conditions = new();
    private readonly StringBuilder code = new(Header);

    private RulePageEmitter(RulePage page, SourceText text)
    {
        this.page = page;
        this.text = text;
    }

    /// <summary>Writes a static class with <c>Create()</c>, and <c>CreateDetector()</c> where the page names a detector.</summary>
    public static string Emit(RulePage page, SourceText text, string className) => new RulePageEmitter(page, text).Emit(className);

    private string Emit(string className)
    {
        code.Append("using NoteLint.Core.Configuration;\nusing NoteLint.Core.Matching;\nusing NoteLint.Core.Notes;\n\nnamespace NoteLint.Core.Rules;\n\n");
        code.Append("internal static class ").Append(className).Append("\n{\n");
        EmitRule();
        EmitPhraseSets();
        EmitDetector();
        return code.Append("}\n").ToString();
    }

    private void EmitRule()
    {
        var header = page.Header;
        code.Append("    internal static Rule Create() => new()\n    {\n");
        Property("Id", Literal(header.Id));
        Property("Name", Literal(header.Name));
        Property("Family", EnumValue(header.Family));
        Property("Elements", List(header.Elements, Literal));
        Property("Severity", $"new({EnumValue(header.Severity.Progress)}, {EnumValue(header.Severity.Psychotherapy)}, {EnumValue(header.Severity.Deidentified)})");
        Property("Status", EnumValue(header.Status));
        Property("Title", Literal(page.Title));
        Property("Reason", Literal(page.Reason));
        Property("Text", $"new(static () => {Literal(page.Body)}u8)");
        if (!page.Wording.IsEmpty)
            EmitWording();

        if (header.AlsoIn != MatchPlaces.Prose)
            Property("AlsoIn", string.Join(" | ", PageVocabulary.Places.Where(place => header.AlsoIn.HasFlag(place.Value)).Select(place => EnumValue(place.Value))));

        if (header.Detector is not null)
            Property("Detector", "CreateDetector()");

        if (header.Identifier is not null)
            Property("Identifier", Literal(header.Identifier));

        if (header.Consent is not null)
            Property("Consent", Literal(header.Consent));

        code.Append("    };\n");
    }

    private void EmitWording()
    {
        code.Append("        Wording =\n        [\n");
        foreach (var row in page.Wording)
        {
            code.Append("            new(\n");
            Argument(Literal(row.Term) + ",");
            Argument(List(row.Suggestions, suggestion => $"new({Literal(suggestion.Text)}, {EnumValue(suggestion.PartOfSpeech)})") + ",");
            Argument(LiteralOrNull(row.Advice) + ",");
            Argument(row.Condition is null ? "null," : $"static (in MatchContext context) => {conditions.Emit(row.Condition)},");
            Argument(EnumValue(row.Safety) + "),");
        }

        code.Append("        ],\n");
    }

    private void EmitPhraseSets()
    {
        var index = 0;
        foreach (var phrases in conditions.PhraseSets)
        {
            code.Append("\n    private static PhraseSet Phrases").Append(index.ToString(CultureInfo.InvariantCulture));
            code.Append(" => field ??= PhraseSet.OfLines(").Append(Literal(phrases)).Append(");\n");
            index++;
        }
    }

    // The class is named on the page: where it does not exist, the compiler's error stands there.
    private void EmitDetector()
    {
        if (page.Header.Detector is null)
            return;

        const string Creation = "        new NoteLint.Core.";
        var place = text.Lines.GetLinePositionSpan(page.Header.DetectorSpan);
        code.Append("\n    internal static IDetector CreateDetector() =>\n");
        code.Append(string.Format(
            CultureInfo.InvariantCulture,
            "#line ({0},{1})-({2},{3}) {4} \"{5}\"\n",
            place.Start.Line + 1,
            place.Start.Character + 1,
            place.End.Line + 1,
            place.End.Character + 1,
            Creation.Length,
            page.Path));
        code.Append(Creation).Append(page.Header.Detector).Append("Detector();\n#line default\n");
    }

    private void Property(string name, string value) =>
        code.Append("        ").Append(name).Append(" = ").Append(value).Append(",\n");

    private void Argument(string value) => code.Append("                ").Append(value).Append('\n');

    private static string List<T>(ImmutableArray<T> items, Func<T, string> format) => $"[{string.Join(", ", items.Select(format))}]";
}
