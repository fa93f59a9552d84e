using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using NoteLint.Workspaces.Files;

namespace NoteLint.Cli.AcrossNotes;

/// <summary>
/// Numbers by hashes, as many as the disk holds, in memory that doesn't grow: pages of a table of which the memory keeps some. A table that
/// fits is never written; another lies in a scratch file without a name. A hash stands in the page that its first bits name, so that a table
/// whose page is full is split page by page into one of twice the pages. One thread.
/// </summary>
/// <param name="frames">How many pages of 4 KB are kept in memory; a power of two.</param>
internal sealed class HashTable(int frames = 2048) : IDisposable
{
    private const int PageBytes = 4096;
    private const int Slots = (PageBytes - sizeof(int)) / (sizeof(ulong) + sizeof(int));
    private const int ValuesAt = Slots * sizeof(ulong);
    private const int CountAt = PageBytes - sizeof(int);

    private readonly byte[] memory = GC.AllocateUninitializedArray<byte>(frames * PageBytes);
    private readonly long[] pageIn = Filled(frames);
    private readonly bool[] isChanged = new bool[frames];
    private SafeFileHandle? file;
    private int depth;

    /// <summary>Looks a hash up.</summary>
    /// <param name="hash">Any number whose bits are spread evenly.</param>
    /// <param name="value">What was last set for it.</param>
    /// <exception cref="NoteFileException">The scratch file can't be read or written.</exception>
    public bool TryGet(ulong hash, out int value)
    {
        var page = PageOf(hash);
        var slot = page.Find(hash);
        value = slot < 0 ? 0 : page.Values[slot];
        return slot >= 0;
    }

    /// <summary>Sets the number of a hash.</summary>
    /// <param name="hash">Any number whose bits are spread evenly.</param>
    /// <param name="value">The number.</param>
    /// <exception cref="NoteFileException">The scratch file can't be read or written.</exception>
    public void Set(ulong hash, int value)
    {
        var page = PageOf(hash);
        var slot = page.Find(hash);
        while (slot < 0 && page.Count == Slots)
        {
            Split();
            page = PageOf(hash);
        }

        if (slot < 0)
        {
            page.Add(hash, value);
        }
        else
        {
            page.Values[slot] = value;
        }

        isChanged[FrameOf(IndexOf(hash))] = true;
    }

    /// <summary>Drops the table and its file.</summary>
    public void Dispose() => file?.Dispose();

    private static long[] Filled(int count)
    {
        var none = new long[count];
        Array.Fill(none, -1);
        return none;
    }

    private long IndexOf(ulong hash) => depth == 0 ? 0 : (long)(hash >> (64 - depth));

    private int FrameOf(long index) => (int)(index & (frames - 1));

    private Page PageOf(ulong hash) => PageAt(IndexOf(hash), isNew: false);

    // From the last page on, so that no page is written over before it was read.
    private void Split()
    {
        var whole = new byte[PageBytes];
        for (var index = (1L << depth) - 1; index >= 0; index--)
        {
            PageAt(index, isNew: false).Bytes.CopyTo(whole);
            var old = new Page(whole);
            var bit = 1UL << (63 - depth);
            for (var half = 0; half < 2; half++)
            {
                var page = PageAt((index * 2) + half, isNew: true);
                for (var slot = 0; slot < old.Count; slot++)
                {
                    if ((old.Hashes[slot] & bit) == 0 == (half == 0))
                    {
                        page.Add(old.Hashes[slot], old.Values[slot]);
                    }
                }
            }
        }

        depth++;
    }

    private Page PageAt(long index, bool isNew)
    {
        var frame = FrameOf(index);
        var bytes = memory.AsSpan(frame * PageBytes, PageBytes);
        if (pageIn[frame] != index)
        {
            Write(frame, bytes);
            if (!isNew)
            {
                Read(index, bytes);
            }

            pageIn[frame] = index;
        }

        var page = new Page(bytes);
        if (isNew)
        {
            page.Count = 0;
            isChanged[frame] = true;
        }

        return page;
    }

    private void Write(int frame, ReadOnlySpan<byte> bytes)
    {
        if (!isChanged[frame])
        {
            return;
        }

        file ??= TemporaryFiles.OpenScratch();
        try
        {
            RandomAccess.Write(file, bytes, pageIn[frame] * PageBytes);
        }
        catch (IOException trouble)
        {
            throw NoteFileException.InScratch(trouble);
        }

        isChanged[frame] = false;
    }

    private void Read(long index, Span<byte> bytes)
    {
        bytes.Clear();
        if (file is null)
        {
            return;
        }

        try
        {
            for (int done = 0, count; done < PageBytes && (count = RandomAccess.Read(file, bytes[done..], (index * PageBytes) + done)) > 0;)
            {
                done += count;
            }
        }
        catch (IOException trouble)
        {
            throw NoteFileException.InScratch(trouble);
        }
    }

    private readonly ref struct Page(Span<byte> bytes)
    {
        public Span<byte> Bytes { get; } = bytes;

        public Span<ulong> Hashes => MemoryMarshal.Cast<byte, ulong>(Bytes[..ValuesAt]);

        public Span<int> Values => MemoryMarshal.Cast<byte, int>(Bytes[ValuesAt..CountAt]);

        public int Count
        {
            get => MemoryMarshal.Read<int>(Bytes[CountAt..]);
            set => MemoryMarshal.Write(Bytes[CountAt..], value);
        }

        public int Find(ulong hash) => Hashes[..Count].IndexOf(hash);

        public void Add(ulong hash, int value)
        {
            var slot = Count;
            Hashes[slot] = hash;
            Values[slot] = value;
            Count = slot + 1;
        }
    }
}
