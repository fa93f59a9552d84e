using System.Buffers;

namespace NoteLint.Core.Encoders;

/// <summary>Room for what a transformer puts down while it reads one row of words: borrowed, so that reading leaves nothing to be collected, and given back when it is disposed of.</summary>
internal sealed class EncoderWorkspace : IDisposable
{
    private readonly List<float[]> borrowed = [];

    /// <summary>Borrows room.</summary>
    /// <param name="count">How many words there are.</param>
    /// <param name="shape">The transformer's shape.</param>
    public EncoderWorkspace(int count, EncoderShape shape)
    {
        Count = count;
        Rounded = new RoundedVectors(count, Math.Max(shape.Size, shape.InnerSize));
        Changes = Borrow(count * shape.Size);
        Queries = Borrow(count * shape.Size);
        Keys = Borrow(count * shape.Size);
        Values = Borrow(count * shape.Size);
        Attended = Borrow(count * shape.Size);
        Between = Borrow(count * shape.InnerSize);
        var room = AttentionHead.RoomFor(count);
        Head = new AttentionHead(count, Borrow(room * EncoderShape.HeadLength), Borrow(count * EncoderShape.HeadLength), Borrow(room));
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; }

    /// <summary>What is multiplied with a matrix.</summary>
    public RoundedVectors Rounded { get; }

    /// <summary>What a step changes in the words' vectors.</summary>
    public Memory<float> Changes { get; }

    /// <summary>What each word looks for in the others.</summary>
    public Memory<float> Queries { get; }

    /// <summary>By what each word is found.</summary>
    public Memory<float> Keys { get; }

    /// <summary>What each word tells the others.</summary>
    public Memory<float> Values { get; }

    /// <summary>What each word has been told.</summary>
    public Memory<float> Attended { get; }

    /// <summary>The words' vectors between the two matrices of a layer.</summary>
    public Memory<float> Between { get; }

    /// <summary>A head of attention.</summary>
    public AttentionHead Head { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Rounded.Dispose();
        foreach (var array in borrowed)
        {
            ArrayPool<float>.Shared.Return(array);
        }

        borrowed.Clear();
    }

    private Memory<float> Borrow(int length)
    {
        var array = ArrayPool<float>.Shared.Rent(length);
        borrowed.Add(array);
        return array.AsMemory(0, length);
    }
}
