using System.Reflection;

namespace NoteLint.Cli.Reports;

/// <summary>The version of this build.</summary>
internal static class ProductVersion
{
    /// <summary>As <c>notelint --version</c> says it.</summary>
    public static string Text { get; } =
        typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
}
