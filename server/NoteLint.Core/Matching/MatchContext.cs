using NoteLint.Core.Configuration;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Matching;

/// <summary>A match and what stands around it: the closed model that <em>Only when</em> conditions are written in.</summary>
public readonly struct MatchContext
{
    /// <summary>Creates the context of one match.</summary>
    public MatchContext(Note note, LintOptions options, int firstToken, int endToken)
    {
        SourceNote = note;
        Options = options;
        FirstToken = firstToken;
        EndToken = endToken;
    }

    /// <summary>The note that was searched.</summary>
    public Note SourceNote { get; }

    /// <summary>The configuration that holds for it.</summary>
    public LintOptions Options { get; }

    /// <summary>Index of the match's first token.</summary>
    public int FirstToken { get; }

    /// <summary>Index just past its last token.</summary>
    public int EndToken { get; }
}
