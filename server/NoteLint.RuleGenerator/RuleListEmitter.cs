using System.Text;

namespace NoteLint.RuleGenerator;

/// <summary>Writes the generated half of <c>ShippedRules</c>.</summary>
internal static class RuleListEmitter
{
    public static string Emit(IReadOnlyList<RuleEntry> entries)
    {
        var code = new StringBuilder(SourceFormat.Header);
        code.Append("namespace NoteLint.Core.Rules;\n\npublic static partial class ShippedRules\n{\n");
        code.Append("    private static partial Rule[] CreateRules() =>\n    [\n");
        foreach (var entry in entries)
        {
            code.Append("        ").Append(entry.ClassName).Append(".Create(),\n");
        }

        code.Append("    ];\n\n");
        code.Append("    private static partial System.Collections.Generic.Dictionary<string, System.Func<IDetector>> CreateDetectors() => new(System.StringComparer.Ordinal)\n    {\n");
        foreach (var entry in entries.Where(entry => entry.Detector is not null).GroupBy(entry => entry.Detector).Select(group => group.First()))
        {
            code.Append("        [").Append(SourceFormat.Literal(entry.Detector!)).Append("] = ").Append(entry.ClassName).Append(".CreateDetector,\n");
        }

        return code.Append("    };\n}\n").ToString();
    }
}
