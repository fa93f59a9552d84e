using NoteLint.LanguageServer.Analysis;

namespace NoteLint.LanguageServer.Tests.Analysis;

/// <summary>What becomes of an analysis when the text it is about is edited.</summary>
public sealed class AnalysisRunTests : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource mayEnd = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Dispose() => gate.Dispose();

    [Fact]
    public async Task One_that_works_goes_on_when_its_text_is_edited()
    {
        var run = new AnalysisRun(gate);
        var result = run.GetAsync(Work, CancellationToken.None);
        await started.Task;
        run.GiveWay();
        mayEnd.SetResult();
        Assert.True((await result).IsNote);
    }

    [Fact]
    public async Task One_that_waits_behind_it_gives_way()
    {
        var (first, second) = (new AnalysisRun(gate), new AnalysisRun(gate));
        var result = first.GetAsync(Work, CancellationToken.None);
        await started.Task;
        var waits = second.GetAsync(static _ => throw new InvalidOperationException("Nobody asks for this text any more."), CancellationToken.None);
        second.GiveWay();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waits);
        mayEnd.SetResult();
        await result;
    }

    [Fact]
    public async Task One_that_works_stops_when_its_document_is_closed()
    {
        var run = new AnalysisRun(gate);
        var result = run.GetAsync(Work, CancellationToken.None);
        await started.Task;
        run.Abandon();
        mayEnd.SetResult();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => result);
    }

    private DocumentAnalysis Work(CancellationToken cancellationToken)
    {
        started.SetResult();
        mayEnd.Task.Wait(CancellationToken.None);
        cancellationToken.ThrowIfCancellationRequested();
        return new DocumentAnalysis([], IsNote: true, IsSigned: false);
    }
}
