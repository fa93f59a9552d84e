using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;
using NoteLint.LanguageServer.Analysis;
using NoteLint.LanguageServer.Documents;
using NoteLint.LanguageServer.Protocol;

namespace NoteLint.LanguageServer.Handlers.Actions;

/// <summary>
/// A comment that ignores a rule on one line, which may be a whole paragraph; where the rule has found more there, also one that ignores it in
/// this sentence only. Its reason is left to the writer: until one stands there the comment has no effect and is a finding itself.
/// </summary>
internal sealed class IgnoreHere(Session session) : ICodeActionSource
{
    /// <inheritdoc/>
    public string Kind => ActionKind.QuickFix;

    /// <inheritdoc/>
    public bool EditsNote => true;

    /// <inheritdoc/>
    public IEnumerable<CodeAction> ActionsFor(CodeActionRequest request)
    {
        var findings = request.Touched.Where(finding => finding.Rule.Family != RuleFamily.NoteLint).DistinctBy(finding => finding.Rule).ToList();
        var note = findings.Count == 0 ? null : request.Current.ReadNote();
        foreach (var finding in findings)
        {
            var onLine = OnItsLine(request.Current, finding);
            var inSentence = InItsSentence(request.Current, note!, finding);
            if (inSentence < onLine && SuppressionWriter.WriteBehindSentence(note!, finding) is { } behind)
            {
                yield return Insert(request.Current.Snapshot, finding, behind, $"Ignore {Count(finding, inSentence)} in this sentence, with a reason");
            }

            if (SuppressionWriter.Write(note!, finding) is { } comment)
            {
                yield return Insert(request.Current.Snapshot, finding, comment, $"Ignore {Count(finding, onLine)} on this line, with a reason");
            }
        }
    }

    private static string Count(Finding finding, int count) => count > 1
        ? $"all {count} findings of {finding.Rule.Id} ({finding.Rule.Name})"
        : $"{finding.Rule.Id} ({finding.Rule.Name})";

    private static int OnItsLine(CurrentFindings current, Finding finding)
    {
        var line = LineOf(finding);
        return current.Findings.Count(other => other.Rule == finding.Rule && LineOf(other) == line);

        int LineOf(Finding found) => current.Snapshot.Text.RangeOf(found.Span).Start.Line;
    }

    private static int InItsSentence(CurrentFindings current, Note note, Finding finding) => SuppressionWriter.SentenceOf(note, finding) is { } sentence
        ? current.Findings.Count(other => other.Rule == finding.Rule && sentence.Contains(other.Span.Start))
        : 0;

    private CodeAction Insert(DocumentSnapshot snapshot, Finding finding, SuppressionComment comment, string title)
    {
        var range = snapshot.Text.RangeOf(new(comment.Position, 0));
        var edit = session.Profile.TakesSnippetEdits
            ? new TextEdit(range, null, new StringValue($"{comment.BeforeReason}${{1}}{comment.AfterReason}"))
            : new TextEdit(range, comment.BeforeReason + comment.AfterReason);
        return new CodeAction(
            title,
            Kind,
            [DiagnosticWriter.Write(finding, snapshot.Text, session.Profile.KeepsDiagnosticData)],
            null,
            NoteEdit.Of(session.Profile, snapshot, [edit]));
    }
}
