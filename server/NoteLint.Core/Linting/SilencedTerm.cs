using NoteLint.Core.Configuration;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Linting;

/// <summary>A term in a note whose rule configuration or selection switched off.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Row">The row of its wording table.</param>
/// <param name="FirstToken">Index of the term's first token.</param>
/// <param name="EndToken">Index just past its last token.</param>
internal readonly record struct SilencedTerm(Rule Rule, Wording Row, int FirstToken, int EndToken)
{
    /// <summary>True where the rule would have found the term.</summary>
    public bool Counts(Note note, LintOptions options, PhraseMemory memory) =>
        WordingMatcher.Counts(new MatchContext(note, options, FirstToken, EndToken, memory), Rule, Row);
}
