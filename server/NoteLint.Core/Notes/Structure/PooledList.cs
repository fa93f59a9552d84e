using System.Buffers;

namespace NoteLint.Core.Notes.Structure;

/// <summary>A growing list on a pooled array: a note is read without garbage, and what is kept is copied once.</summary>
internal sealed class PooledList<T>(int capacity) : IDisposable
    where T : struct
{
    private T[] items = ArrayPool<T>.Shared.Rent(capacity);

    public int Count { get; private set; }

    public Span<T> Items => items.AsSpan(0, Count);

    public ref T this[int index] => ref items[index];

    public void Add(in T item)
    {
        if (Count == items.Length)
        {
            Grow();
        }

        items[Count++] = item;
    }

    public void Clear() => Count = 0;

    public T[] ToArray() => Items.ToArray();

    public void Dispose()
    {
        ArrayPool<T>.Shared.Return(items);
        items = [];
        Count = 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(items.Length * 2);
        Items.CopyTo(larger);
        ArrayPool<T>.Shared.Return(items);
        items = larger;
    }
}
