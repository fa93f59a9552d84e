using NoteLint.LanguageServer.Analysis;
using NoteLint.LanguageServer.Protocol;

namespace NoteLint.LanguageServer.Documents;

/// <summary>
/// A document that the client holds open. Safe on any thread: its edits come one after the other, and configuration can change meanwhile.
/// </summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "Nobody waits for it with a handle, so there is nothing to dispose of.")]
internal sealed class OpenDocument
{
    private readonly SemaphoreSlim analysisGate = new(1, 1);

    // Each change is made to the newest snapshot, or an edit that comes meanwhile is lost.
    private readonly Lock changing = new();
    private readonly Func<long> nextNumber;
    private volatile DocumentSnapshot current;

    /// <summary>Opens a document.</summary>
    /// <param name="item">What the client sent.</param>
    /// <param name="nextNumber">Gives each snapshot its number.</param>
    internal OpenDocument(TextDocumentItem item, Func<long> nextNumber)
    {
        this.nextNumber = nextNumber;
        current = new DocumentSnapshot
        {
            Number = nextNumber(),
            Uri = item.Uri,
            LanguageId = item.LanguageId,
            Version = item.Version,
            Text = EditedText.Of(item.Text),
            History = new EditHistory(),
            Analysis = new AnalysisRun(analysisGate),
        };
    }

    /// <summary>The newest snapshot.</summary>
    internal DocumentSnapshot Current => current;

    /// <summary>Applies the edits of one message, each to what the one before it left.</summary>
    /// <returns>False when an edit does not fit, until the client sends the whole text again.</returns>
    internal bool Apply(int version, TextDocumentContentChangeEvent[] changes)
    {
        lock (changing)
        {
            return ApplyNow(version, changes);
        }
    }

    /// <summary>The writer has moved on: nothing counts as unfinished.</summary>
    /// <returns>True when something had been held back.</returns>
    internal bool FinishTyping()
    {
        lock (changing)
        {
            var heldBack = current.Typing is { HidesAnything: true } || current.IsBeingWritten;
            if (heldBack)
            {
                current = current with { Number = nextNumber(), Typing = null, IsBeingWritten = false };
            }

            return heldBack;
        }
    }

    /// <summary>Configuration or rules have changed: the same text has to be looked at again.</summary>
    internal void Reconsider()
    {
        lock (changing)
        {
            Replace(current with { Number = nextNumber(), History = new EditHistory() });
        }
    }

    /// <summary>The document was closed.</summary>
    internal void Close() => current.Analysis.Abandon();

    private bool ApplyNow(int version, TextDocumentContentChangeEvent[] changes)
    {
        var text = current.Text;
        var inStep = current.IsInStep;
        TypingPlace? typing = null;
        EditedPart? part = null;
        for (var index = 0; index < changes.Length; index++)
        {
            var change = changes[index];
            inStep |= change.Range is null;
            if (!inStep || !text.TryApply(change, out var edited, out var place))
            {
                inStep = false;
                continue;
            }

            typing = index == 0 || (typing?.IsContinuedBy(place) ?? false)
                ? TypingPlace.After(edited.Chars, place, text.Chars.Slice(place.Span.Start, place.Span.Length))
                : null;
            text = edited;
            part = part?.Then(EditedPart.Of(place)) ?? EditedPart.Of(place);
        }

        var next = current with { Number = nextNumber(), Version = version, Text = text, IsInStep = inStep, Typing = typing, IsBeingWritten = true };
        if (inStep && current.IsInStep && part is { } edit && ProvisionalLint.Suits(text))
        {
            next.History.Edited(next.Number, edit);
            Replace(next);
        }
        else
        {
            Replace(next with { History = new EditHistory() });
        }

        return inStep;
    }

    private void Replace(DocumentSnapshot next)
    {
        var stale = current.Analysis;
        current = next with { Analysis = new AnalysisRun(analysisGate) };
        stale.GiveWay();
    }
}
