using NoteLint.Core.Linting;

namespace NoteLint.Core.Rules;

/// <summary>
/// Finds what words alone can't express: checksums, who is who, consent logic. Stateless and safe on any thread.
/// <para>
/// All detectors look at every note, and most notes hold nothing for most of them: a detector first asks for what it can't do without,
/// and looks closer only there. <see cref="Notes.Note.NumberTokens"/> lists the numbers; <see cref="Matching.PhraseSet.Find"/> goes from one
/// label or trigger to the next; <c>Note.Chars.Contains('@')</c> and <c>IndexOfAny</c> read sixteen characters at a time; quotations,
/// sections and header fields are listed. A walk over all tokens that asks several sets, or a regular expression from the note's start, costs more
/// than all wording rules together. Regular expressions are anchored (<c>\G</c>) where one of these found something.
/// </para>
/// </summary>
public interface IDetector
{
    /// <summary>Reports every place in the note, in any order.</summary>
    /// <param name="context">The note, the options and where to report.</param>
    /// <exception cref="OperationCanceledException">The context's token was cancelled.</exception>
    void Detect(DetectionContext context);
}
