using System.Text;
using NoteLint.Core.Matching;

namespace NoteLint.RuleGenerator;

/// <summary>Writes the automaton that finds the terms of all pages, so that nothing is left to build when NoteLint starts.</summary>
internal static class PhraseGraphEmitter
{
    /// <summary>Writes the generated part of <c>ShippedPhrases</c>.</summary>
    /// <param name="pages">What each page contributes, in the order of the list of rules.</param>
    public static string Emit(IReadOnlyCollection<RulePhrases> pages)
    {
        var graph = PhraseGraphBuilder.Build(pages.SelectMany(page => page.Forms).Select(PhraseElement.Parse));
        var code = new StringBuilder(SourceFormat.Header);
        code.Append("using NoteLint.Core.Matching;\n\nnamespace NoteLint.Core.Rules;\n\ninternal static partial class ShippedPhrases\n{\n");
        code.Append("    private static partial PhraseGraph CreateGraph() => new(\n        ").Append(SourceFormat.Literal(graph.Words)).Append(",\n");
        EmitValues(code, graph.States).Append(",\n");
        EmitValues(code, graph.Phrases).Append(",\n");
        EmitValues(code, graph.Repeats).Append(");\n\n    private static partial int[] CreateFormCounts() =>\n");
        EmitValues(code, [.. pages.SelectMany(page => page.FormCounts)]).Append(";\n}\n");
        return code.ToString();
    }

    private static StringBuilder EmitValues(StringBuilder code, int[] values) =>
        code.Append("        PackedValues.Unpack(\"").Append(PackedValues.Pack(values)).Append("\"u8)");
}
