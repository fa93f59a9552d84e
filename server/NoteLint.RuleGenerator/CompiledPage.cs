using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.RuleGenerator;

/// <summary>What one page became.</summary>
/// <param name="HintName">The name of its generated file.</param>
/// <param name="Source">The generated file; null where the page has errors.</param>
/// <param name="Errors">What is wrong with it.</param>
/// <param name="Entry">What the list of rules needs; null where the page has errors.</param>
/// <param name="Phrases">What its wording is found by; null where the page has errors.</param>
/// <param name="Names">Where its id and name stand; null where the page has errors.</param>
internal sealed record CompiledPage(
    string HintName,
    string? Source,
    EquatableArray<CompiledError> Errors,
    RuleEntry? Entry,
    RulePhrases? Phrases,
    RuleNames? Names)
{
    public static CompiledPage Compile(AdditionalText file, CancellationToken cancellationToken)
    {
        var text = file.GetText(cancellationToken) ?? SourceText.From(string.Empty);
        var hintName = HintNameOf(file.Path);
        var (page, errors) = RulePageParser.Parse(file.Path, text);
        if (page is null)
            return new CompiledPage(hintName, null, new([.. errors.Select(error => new CompiledError(error.Message, PagePlace.Of(file.Path, text, error.Span)))]), null, null, null);

        var className = string.Concat(hintName.Select(c => char.IsLetterOrDigit(c) ? c : '_'));
        var header = page.Header;
        return new CompiledPage(
            hintName,
            RulePageEmitter.Emit(page, text, className),
            default,
            new RuleEntry(header.Id, className, header.Detector),
            new RulePhrases(
                header.Id,
                className,
                new([.. page.Wording.SelectMany(row => row.Forms).Select(form => form.Text)]),
                new([.. page.Wording.Select(row => row.Forms.Length)])),
            new RuleNames(header.Id, PagePlace.Of(file.Path, text, header.IdSpan), header.Name, PagePlace.Of(file.Path, text, header.NameSpan)));
    }

    // Folder and file: pages of one name in two folders must not collide before their ids are compared.
    private static string HintNameOf(string path)
    {
        var parts = path.Split('/', '\\');
        var file = Path.GetFileNameWithoutExtension(parts[parts.Length - 1]);
        return parts.Length == 1 ? file : $"{parts[parts.Length - 2]}.{file}";
    }
}

/// <summary>An error on a page.</summary>
internal sealed record CompiledError(string Message, PagePlace Place);

/// <summary>A page's line in the list of rules.</summary>
internal sealed record RuleEntry(string Id, string ClassName, string? Detector);

/// <summary>The forms of a page's rows one after another, and how many each row has.</summary>
internal sealed record RulePhrases(string Id, string ClassName, EquatableArray<string> Forms, EquatableArray<int> FormCounts);

/// <summary>A page's id and name, and where they stand.</summary>
internal sealed record RuleNames(string Id, PagePlace IdPlace, string Name, PagePlace NamePlace);
