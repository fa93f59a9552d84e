using System.Buffers;
using System.Runtime.CompilerServices;

namespace NoteLint.Core.Notes.Structure;

/// <summary>A growing list on a pooled array: a note is read without garbage, and what is kept is copied once.</summary>
internal sealed class PooledList<T>(int capacity) : IDisposable
    where T : struct
{
    private T[] items = ArrayPool<T>.Shared.Rent(capacity);

    public int Count { get; private set; }

    public Span<T> Items => items.AsSpan(0, Count);

    public ref T this[int index] => ref items[index];

    // Inlined, so that an item is written where it stays.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in T item)
    {
        var (list, count) = (items, Count);
        if ((uint)count >= (uint)list.Length)
        {
            list = Grow();
        }

        list[count] = item;
        Count = count + 1;
    }

    public void Clear() => Count = 0;

    public T[] ToArray()
    {
        var array = GC.AllocateUninitializedArray<T>(Count);
        Items.CopyTo(array);
        return array;
    }

    public void Dispose()
    {
        ArrayPool<T>.Shared.Return(items);
        items = [];
        Count = 0;
    }

    private T[] Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(items.Length * 2);
        Items.CopyTo(larger);
        ArrayPool<T>.Shared.Return(items);
        items = larger;
        return larger;
    }
}
