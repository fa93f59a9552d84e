using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace NoteLint.Documents.Pdf;

/// <summary>The filters that unfold the streams of a PDF, each told beforehand how large its stream would become.</summary>
internal sealed class BoundedFilters : IFilterProvider
{
    // LZW unfolds at most about 1,400 times; streams of text that long don't exist.
    private const int MostLzwBytes = 1 << 18;

    private readonly IFilterProvider inner = DefaultFilterProvider.Instance;
    private long unfolded;

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(inner.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(inner.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Bound(inner.GetAllFilters());

    private BoundedFilter[] Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new BoundedFilter(this, filter))];

    private void Count(long bytes)
    {
        unfolded += bytes;
        if (unfolded > DocumentLimits.MostUnfoldedBytes)
        {
            throw DocumentException.TooLarge("streams that unfold to an absurd size");
        }
    }

    private sealed class BoundedFilter(BoundedFilters owner, IFilter inner) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            switch (inner.GetType().Name)
            {
                case "FlateFilter":
                    Unfold(input);
                    break;
                case "LzwFilter" when input.Length > MostLzwBytes:
                    throw DocumentException.TooLarge("streams that unfold to an absurd size");
            }

            return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        // Unfolded once only to count: the library keeps the whole result in memory, whatever its size.
        private void Unfold(Memory<byte> input)
        {
            using var stream = new ZLibStream(new MemoryStream(input.ToArray(), writable: false), CompressionMode.Decompress);
            var buffer = new byte[1 << 16];
            try
            {
                for (int read; (read = stream.Read(buffer)) > 0;)
                {
                    owner.Count(read);
                }
            }
            catch (InvalidDataException)
            {
                // Damaged at this place; the library keeps what comes before it.
            }
        }
    }
}
