using NoteLint.Core.Tests.Seeds;

namespace NoteLint.Core.Tests.Judgmental;

/// <summary>One row of a coverage table.</summary>
/// <param name="Term">The term, as the sources have it.</param>
/// <param name="Rule">The id of the rule that finds it; empty where none does.</param>
/// <param name="Reason">Why no rule finds it, or a remark.</param>
/// <param name="Example">A sentence in which the rule finds it, where the usual ones don't fit; else empty.</param>
internal sealed record CoverageRow(string Term, string Rule, string Reason, string Example);

/// <summary>Reads <c>seeds/rules/judgmental/coverage/*.csv</c>: term,rule,reason and, where needed, example, with quoted fields where a comma stands in one.</summary>
internal static class CoverageTable
{
    private static readonly string[] Folder = ["rules", "judgmental", "coverage"];

    public static IReadOnlyList<string> Names { get; } = [.. SeedFolder.FileNames("*.csv", Folder)];

    public static IReadOnlyList<(string Table, CoverageRow Row)> Rows { get; } =
        [.. Names.SelectMany(name => SeedFolder.Read([.. Folder, name]).Split('\n').Skip(1).Where(line => line.Trim().Length > 0).Select(line => (name, Parse(line.TrimEnd('\r')))))];

    private static CoverageRow Parse(string line)
    {
        var fields = Fields(line);
        return new CoverageRow(fields[0], Field(fields, 1), Field(fields, 2), Field(fields, 3));
    }

    private static string Field(List<string> fields, int index) => index < fields.Count ? fields[index].Trim() : string.Empty;

    private static List<string> Fields(string line)
    {
        var fields = new List<string> { string.Empty };
        var quoted = false;
        foreach (var sign in line)
        {
            if (sign == '"')
                quoted = !quoted;
            else if (sign == ',' && !quoted)
                fields.Add(string.Empty);
            else
                fields[^1] += sign;
        }

        return fields;
    }
}
