using NoteLint.LanguageServer.Documents;
using NoteLint.LanguageServer.Protocol;

namespace NoteLint.LanguageServer.Tests.Documents;

public sealed class OpenDocumentTests
{
    private const string Edited = "S: Fine.\nP: Weekly.\n";

    [Fact]
    public void An_edit_that_comes_while_configuration_changes_is_kept() =>
        AssertKeepsEditDuring(static document => document.Reconsider());

    [Fact]
    public void An_edit_that_comes_while_the_note_is_saved_is_kept() =>
        AssertKeepsEditDuring(static document => document.FinishTyping());

    // A change asks for its number when it has read the newest snapshot and not yet written its own: there the edit comes, on another thread. The
    // change goes on as soon as the edit is done, or waits for it.
    private static void AssertKeepsEditDuring(Action<OpenDocument> change)
    {
        OpenDocument? document = null;
        var edit = new Thread(() => document!.Apply(3, [new TextDocumentContentChangeEvent(Edited)]));
        var isDue = false;
        var number = 0L;
        document = new OpenDocument(new TextDocumentItem("untitled:one", "clinical-note", 1, "S: Fi"), NextNumber);
        document.Apply(2, [new TextDocumentContentChangeEvent("S: Fin")]);

        isDue = true;
        change(document);
        edit.Join();

        Assert.Equal((3, Edited), (document.Current.Version, document.Current.Text.Source.ToString()));

        long NextNumber()
        {
            if (isDue)
            {
                isDue = false;
                edit.Start();
                SpinWait.SpinUntil(() => edit.ThreadState is ThreadState.Stopped or ThreadState.WaitSleepJoin);
            }

            return Interlocked.Increment(ref number);
        }
    }
}
