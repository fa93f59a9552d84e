using System.CommandLine;

namespace NoteLint.Cli.Commands;

/// <summary>An option that takes one of a few words, in any case.</summary>
internal static class ClosedOption
{
    /// <summary>Creates the option.</summary>
    /// <param name="name">With its dashes.</param>
    /// <param name="description">For help.</param>
    /// <param name="words">The words and what they mean.</param>
    /// <param name="whenAbsent">What holds without the option.</param>
    public static Option<T> Create<T>(string name, string description, IEnumerable<KeyValuePair<string, T>> words, T whenAbsent)
    {
        var known = words.ToDictionary(StringComparer.OrdinalIgnoreCase);
        var list = string.Join("|", known.Keys);
        return new Option<T>(name)
        {
            Description = description,
            HelpName = list,
            Arity = ArgumentArity.ExactlyOne,
            DefaultValueFactory = _ => whenAbsent,
            CustomParser = argument =>
            {
                if (known.TryGetValue(argument.Tokens[0].Value, out var value))
                {
                    return value;
                }

                argument.AddError($"{name} {argument.Tokens[0].Value} is not known. Write one of {list}.");
                return whenAbsent;
            },
        };
    }
}
