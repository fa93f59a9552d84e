using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NoteLint.RuleGenerator.Tests;

/// <summary>Runs the generator over pages.</summary>
internal static class Generation
{
    /// <summary>The halves of ShippedRules and ShippedPhrases that are written by hand, and nothing else of the engine.</summary>
    private const string Engine = """
        using System;
        using System.Collections.Generic;
        namespace NoteLint.Core.Rules
        {
            public interface IDetector;
            public static partial class ShippedRules
            {
                private static partial Rule[] CreateRules();
                private static partial Dictionary<string, Func<IDetector>> CreateDetectors();
            }
            internal static partial class ShippedPhrases
            {
                private static partial NoteLint.Core.Matching.PhraseGraph CreateGraph();
                private static partial int[] CreateFormCounts();
            }
        }
        """;

    public static GeneratorDriver Driver(params PageFile[] pages) => CSharpGeneratorDriver.Create(
        [new RulePageGenerator().AsSourceGenerator()],
        pages,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static CSharpCompilation Compilation() => CSharpCompilation.Create(
        "Rules",
        [CSharpSyntaxTree.ParseText(Engine)],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location), MetadataReference.CreateFromFile(Assembly.Load("System.Runtime").Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static GeneratorDriverRunResult Run(params PageFile[] pages) => Driver(pages).RunGenerators(Compilation()).GetRunResult();

    /// <summary>Errors as a build shows them: line and column from 1.</summary>
    public static IEnumerable<string> Errors(GeneratorDriverRunResult result) => Format(result.Diagnostics);

    public static IEnumerable<string> Format(ImmutableArray<Diagnostic> diagnostics) => diagnostics.Select(diagnostic =>
    {
        var place = diagnostic.Location.GetMappedLineSpan();
        return $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {diagnostic.Id}";
    });

    public static string Source(GeneratorDriverRunResult result, string hintName) =>
        result.Results.Single().GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();
}
