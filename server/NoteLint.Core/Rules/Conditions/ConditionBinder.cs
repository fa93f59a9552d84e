using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Rules.Pages;

namespace NoteLint.Core.Rules.Conditions;

/// <summary>
/// Parses a condition with the C# parser and binds it to <see cref="ConditionModel"/>. Whatever is not in the model is an error at
/// its place: no other name, call, type or literal gets through.
/// </summary>
internal sealed class ConditionBinder
{
    private readonly PlacedText condition;
    private readonly PageErrorList errors;

    private ConditionBinder(PlacedText condition, PageErrorList errors)
    {
        this.condition = condition;
        this.errors = errors;
    }

    /// <summary>Binds a condition.</summary>
    /// <param name="condition">The trimmed, unescaped cell; not empty.</param>
    /// <param name="errors">Where errors go, each at its place on the page.</param>
    /// <returns>Null where errors were reported.</returns>
    public static BoundCondition? Bind(PlacedText condition, PageErrorList errors)
    {
        if (condition.Text.Length > ConditionModel.MaxLength)
        {
            errors.Add(condition.Span, $"This condition is longer than {ConditionModel.MaxLength} characters, and no one can check it. Split the row.");
            return null;
        }

        var syntax = SyntaxFactory.ParseExpression(condition.Text, consumeFullText: true);
        var binder = new ConditionBinder(condition, errors);
        if (!syntax.ContainsDiagnostics)
            return binder.Bind(syntax);

        var problem = syntax.GetDiagnostics().OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).First();
        binder.Error(problem.Location.SourceSpan, $"This condition is not an expression: {problem.GetMessage(CultureInfo.InvariantCulture)}. Write members of the model joined with &&, || and !, such as !Negated && Section == Plan.");
        return null;
    }

    private BoundCondition? Bind(ExpressionSyntax syntax) => syntax switch
    {
        ParenthesizedExpressionSyntax parentheses => Bind(parentheses.Expression),
        PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression) => Bind(not.Operand) is { } operand ? new BoundNot(operand) : null,
        BinaryExpressionSyntax binary => BindBinary(binary),
        InvocationExpressionSyntax call => BindCall(call),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => BindFlag(syntax),
        LiteralExpressionSyntax literal => Error(literal.Span, $"{literal} asks nothing. Leave the cell empty for a row that always applies."),
        _ => Error(syntax.Span, "Conditions can't say this. Write members of the model, joined with &&, || and !, compared with == and !=, in parentheses where needed."),
    };

    private BoundCondition? BindBinary(BinaryExpressionSyntax binary)
    {
        switch (binary.Kind())
        {
            case SyntaxKind.LogicalAndExpression:
                return Both(binary) is var (left, right) ? new BoundAnd(left, right) : null;
            case SyntaxKind.LogicalOrExpression:
                return Both(binary) is var (first, second) ? new BoundOr(first, second) : null;
            case SyntaxKind.EqualsExpression:
                return BindComparison(binary);
            case SyntaxKind.NotEqualsExpression:
                return BindComparison(binary) is { } comparison ? new BoundNot(comparison) : null;
            default:
                return Error(binary.OperatorToken.Span, $"{binary.OperatorToken.Text} is not an operator of conditions. Use &&, ||, !, == and !=.");
        }
    }

    // Both sides are bound even if one is wrong, so that the author sees every error.
    private (BoundCondition Left, BoundCondition Right)? Both(BinaryExpressionSyntax binary)
    {
        var left = Bind(binary.Left);
        var right = Bind(binary.Right);
        return left is null || right is null ? null : (left, right);
    }

    private BoundCondition? BindComparison(BinaryExpressionSyntax binary)
    {
        if (FindMember(binary.Left) is not { } member)
            return null;

        if (member.Kind != ConditionMemberKind.Value)
            return Error(binary.Left.Span, $"{member.Name} is not compared. Write {Usage(member)}.");

        if (binary.Right is not IdentifierNameSyntax { Identifier.Text: var value } || !member.Values.Contains(value))
            return Error(binary.Right.Span, $"{member.Name} is never {binary.Right}. Compare it with {PageVocabulary.List(member.Values)}.");

        return new BoundComparison(member, value);
    }

    private BoundCondition? BindFlag(ExpressionSyntax syntax) =>
        FindMember(syntax) is not { } member ? null
        : member.Kind == ConditionMemberKind.Flag ? new BoundFlag(member)
        : Error(syntax.Span, $"{member.Name} is not true or false by itself. Write {Usage(member)}.");

    private BoundCondition? BindCall(InvocationExpressionSyntax call)
    {
        if (FindMember(call.Expression) is not { } member)
            return null;

        if (member.Kind is not (ConditionMemberKind.Phrases or ConditionMemberKind.PhrasesAndDistance))
            return Error(call.ArgumentList.Span, $"{member.Name} is not called. Write {Usage(member)}.");

        var arguments = call.ArgumentList.Arguments.ToList();
        var distance = 0;
        if (member.Kind == ConditionMemberKind.PhrasesAndDistance)
        {
            if (arguments.Count == 0 || ReadDistance(arguments[arguments.Count - 1]) is not { } words)
                return Error(call.ArgumentList.Span, $"{member.Name} ends with a number of words from 1 to {ConditionModel.MaxDistance}. Write {Usage(member)}.");

            distance = words;
            arguments.RemoveAt(arguments.Count - 1);
        }

        if (arguments.Count == 0)
            return Error(call.ArgumentList.Span, $"{member.Name} has no phrase to look for. Write {Usage(member)}.");

        var before = errors.Count;
        var phrases = arguments.SelectMany(ReadPhrase).Distinct(StringComparer.Ordinal).ToImmutableArray();
        return errors.Count == before ? new BoundCall(member, phrases, distance) : null;
    }

    private static int? ReadDistance(ArgumentSyntax argument) =>
        argument.NameColon is null && argument.RefKindKeyword.IsKind(SyntaxKind.None)
        && argument.Expression is LiteralExpressionSyntax { Token.Value: int and >= 1 and <= ConditionModel.MaxDistance and var distance }
            ? distance
            : null;

    private IEnumerable<string> ReadPhrase(ArgumentSyntax argument)
    {
        // Without escapes every character of the phrase stands on the page as it is, and errors in it have an exact place.
        if (argument.NameColon is not null || !argument.RefKindKeyword.IsKind(SyntaxKind.None)
            || argument.Expression is not LiteralExpressionSyntax { Token: var token }
            || !token.IsKind(SyntaxKind.StringLiteralToken) || token.Text != $"\"{token.ValueText}\"")
        {
            Error(argument.Span, "A phrase stands between double quotes, without backslashes: \"urine (noun)\".");
            return [];
        }

        var phrase = condition.Slice(token.SpanStart + 1, token.Span.Length - 2);
        return TermReader.Read(phrase, errors).Forms.Select(form => form.Text);
    }

    private ConditionMember? FindMember(ExpressionSyntax syntax)
    {
        var name = syntax switch
        {
            IdentifierNameSyntax identifier => identifier.Identifier.Text,
            MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax target, Name: IdentifierNameSyntax member } access
                when access.IsKind(SyntaxKind.SimpleMemberAccessExpression) => $"{target.Identifier.Text}.{member.Identifier.Text}",
            _ => null,
        };
        if (name is not null && ConditionModel.Find(name) is { } found)
            return found;

        Error(syntax.Span, $"{(name is null ? "This" : "\"" + name + "\"")} is not a member of the model. Use {PageVocabulary.List(ConditionModel.Members.Select(member => member.Name))}.");
        return null;
    }

    private static string Usage(ConditionMember member) => member.Kind switch
    {
        ConditionMemberKind.Flag => $"{member.Name} or !{member.Name}",
        ConditionMemberKind.Value => $"{member.Name} == {member.Values[1]}",
        ConditionMemberKind.PhrasesAndDistance => $"{member.Name}(\"phrase\", 3)",
        _ => $"{member.Name}(\"phrase\")",
    };

    private BoundCondition? Error(TextSpan span, string message)
    {
        var start = Math.Min(span.Start, condition.Text.Length);
        errors.Add(condition.SpanOf(start, Math.Min(span.Length, condition.Text.Length - start)), message);
        return null;
    }
}
