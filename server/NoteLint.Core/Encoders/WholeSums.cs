using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NoteLint.Core.Encoders;

/// <summary>Adds up products of whole numbers, many at once. Sums of whole numbers are the same in any order, so that each machine may take its own.</summary>
internal static class WholeSums
{
    /// <summary>As many rows of a matrix are a strip.</summary>
    public const int Rows = 16;

    /// <summary>Multiplies a strip of a matrix with <see cref="RoundedVectors.AtOnce"/> vectors.</summary>
    /// <param name="sums">Filled with the results: for each vector, each row's.</param>
    /// <param name="strip">For each two columns, the two numbers of each row.</param>
    /// <param name="vectors">The vectors, one behind the other, their numbers two by two.</param>
    public static void Fill(Span<int> sums, ReadOnlySpan<sbyte> strip, ReadOnlySpan<int> vectors)
    {
        if (Avx2.IsSupported)
        {
            FillAtOnce(sums, strip, vectors);
            return;
        }

        var pairs = vectors.Length / RoundedVectors.AtOnce;
        for (var i = 0; i < RoundedVectors.AtOnce; i++)
        {
            FillOne(sums.Slice(i * Rows, Rows), strip, vectors.Slice(i * pairs, pairs));
        }
    }

    // What is loaded of a strip serves all four vectors.
    private static void FillAtOnce(Span<int> sums, ReadOnlySpan<sbyte> strip, ReadOnlySpan<int> vectors)
    {
        var pairs = vectors.Length / RoundedVectors.AtOnce;
        ref var weights = ref MemoryMarshal.GetReference(strip);
        ref var first = ref MemoryMarshal.GetReference(vectors);
        ref var second = ref Unsafe.Add(ref first, pairs);
        ref var third = ref Unsafe.Add(ref second, pairs);
        ref var fourth = ref Unsafe.Add(ref third, pairs);
        var (firstLower, firstUpper, secondLower, secondUpper) = (Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero);
        var (thirdLower, thirdUpper, fourthLower, fourthUpper) = (Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero);
        for (nuint pair = 0; pair < (nuint)pairs; pair++)
        {
            var lower = Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref weights, pair * 2 * Rows));
            var upper = Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref weights, (pair * 2 * Rows) + Rows));
            var numbers = Vector256.Create(Unsafe.Add(ref first, pair)).AsInt16();
            firstLower = Add(firstLower, lower, numbers);
            firstUpper = Add(firstUpper, upper, numbers);
            numbers = Vector256.Create(Unsafe.Add(ref second, pair)).AsInt16();
            secondLower = Add(secondLower, lower, numbers);
            secondUpper = Add(secondUpper, upper, numbers);
            numbers = Vector256.Create(Unsafe.Add(ref third, pair)).AsInt16();
            thirdLower = Add(thirdLower, lower, numbers);
            thirdUpper = Add(thirdUpper, upper, numbers);
            numbers = Vector256.Create(Unsafe.Add(ref fourth, pair)).AsInt16();
            fourthLower = Add(fourthLower, lower, numbers);
            fourthUpper = Add(fourthUpper, upper, numbers);
        }

        Put(sums, firstLower, firstUpper);
        Put(sums[Rows..], secondLower, secondUpper);
        Put(sums[(2 * Rows)..], thirdLower, thirdUpper);
        Put(sums[(3 * Rows)..], fourthLower, fourthUpper);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Add(Vector256<int> sums, Vector256<short> weights, Vector256<short> numbers) =>
        AvxVnni.IsSupported ? AvxVnni.MultiplyWideningAndAdd(sums, weights, numbers) : sums + Avx2.MultiplyAddAdjacent(weights, numbers);

    private static void Put(Span<int> sums, Vector256<int> lower, Vector256<int> upper)
    {
        lower.CopyTo(sums);
        upper.CopyTo(sums[Vector256<int>.Count..]);
    }

    // Where there is no instruction for it: four rows' two columns in two parts of two rows each
    private static void FillOne(Span<int> sums, ReadOnlySpan<sbyte> strip, ReadOnlySpan<int> vector)
    {
        ref var weights = ref MemoryMarshal.GetReference(strip);
        for (var row = 0; row < Rows; row += Vector128<short>.Count)
        {
            var (first, second, third, fourth) = (Vector128<int>.Zero, Vector128<int>.Zero, Vector128<int>.Zero, Vector128<int>.Zero);
            for (var pair = 0; pair < vector.Length; pair++)
            {
                var (one, other) = ((int)(short)vector[pair], vector[pair] >> 16);
                var numbers = Vector128.Create(one, other, one, other);
                var (lower, upper) = Vector128.Widen(Vector128.LoadUnsafe(ref weights, (nuint)((pair * 2 * Rows) + (2 * row))));
                var (firstRows, secondRows) = Vector128.Widen(lower);
                var (thirdRows, fourthRows) = Vector128.Widen(upper);
                first += firstRows * numbers;
                second += secondRows * numbers;
                third += thirdRows * numbers;
                fourth += fourthRows * numbers;
            }

            PutPairs(sums[row..], first, second);
            PutPairs(sums[(row + 4)..], third, fourth);
        }
    }

    private static void PutPairs(Span<int> sums, Vector128<int> first, Vector128<int> second) =>
        (sums[0], sums[1], sums[2], sums[3]) = (first[0] + first[1], first[2] + first[3], second[0] + second[1], second[2] + second[3]);
}
