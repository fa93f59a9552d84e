using System.Collections.Immutable;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Weighing;

/// <summary>
/// A unit as the models know it: its words without endings, numbers alike, two in a row, their notions, and which notions stand together,
/// near each other or side by side.
/// </summary>
internal static class UnitWords
{
    /// <summary>A note that has more units is a book; its first ones tell what it is about.</summary>
    public const int MostUnits = 4096;

    // Nobody tells an act or a consent in more words.
    private const int MostTokens = 80;
    private const int ShortestStem = 3;
    private const int NearWords = 4;
    private const int Top = 3;
    private const int LongUnit = 28;
    private const string Marks = "\"“”:;?[]|";
    private const string TopFeature = "*top";
    private const string LongFeature = "*long";

    private static readonly uint TopCode = TokenHash.Of(TopFeature);
    private static readonly uint LongCode = TokenHash.Of(LongFeature);
    private static readonly string[] Endings = ["ing", "ed", "es", "s"];

    /// <summary>Collects the features of a unit, each once.</summary>
    /// <param name="note">The note.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="place">How many units stand before it.</param>
    /// <param name="triggers">The patterns in it that can open a finding.</param>
    /// <param name="names">Where the features are added as the models' files write them; null where only their codes are asked.</param>
    /// <returns>Their codes.</returns>
    public static uint[] Read(Note note, in StatementUnit unit, int place, ReadOnlySpan<ConsentHit> triggers, ICollection<string>? names)
    {
        var codes = new HashSet<uint>();
        var found = new List<(int Notion, List<int> Places)>();
        var before = ReadOnlySpan<char>.Empty;
        var count = 0;
        for (var token = unit.First; token < Math.Min(unit.End, unit.First + MostTokens); token++)
        {
            var word = TextOf(note, token);
            if (word.IsEmpty)
            {
                continue;
            }

            if (codes.Add(TokenHash.Of(word)))
            {
                names?.Add(Folded(word));
            }

            if (!before.IsEmpty && codes.Add(CodeOf(before, word)))
            {
                names?.Add($"{Folded(before)} {Folded(word)}");
            }

            AddNotions(found, Notions.Shared.Of(note.Tokens[token].Hash, word), count);
            if (note.Tokens[token].Kind == TokenKind.Word && word.Contains('-'))
            {
                AddParts(codes, found, word, count, names);
            }
            else if (IsName(note, token))
            {
                AddNotions(found, Notions.Shared.OfNames, count);
            }

            before = word;
            count++;
        }

        found.Sort(static (left, right) => left.Notion.CompareTo(right.Notion));
        AddPairs(codes, found, names);
        AddTriggers(codes, note, triggers, names);
        if (place < Top)
        {
            codes.Add(TopCode);
            names?.Add(TopFeature);
        }

        if (count > LongUnit)
        {
            codes.Add(LongCode);
            names?.Add(LongFeature);
        }

        return [.. codes];
    }

    /// <summary>A word in the form in which words are compared.</summary>
    public static string Folded(ReadOnlySpan<char> word) => string.Create(word.Length, word, static (folded, word) =>
    {
        for (var index = 0; index < word.Length; index++)
        {
            folded[index] = TokenHash.Fold(word[index]);
        }
    });

    /// <summary>A token's word without its ending, or its mark; empty where the models don't read it.</summary>
    public static ReadOnlySpan<char> TextOf(Note note, int index)
    {
        ref readonly var token = ref note.Tokens[index];
        return token.Kind switch
        {
            TokenKind.Word => Stem(note.Chars.AsSpan(token.Start, token.Length - token.PossessiveLength)),
            TokenKind.Number => "#",
            TokenKind.Punctuation when Marks.Contains(note.Chars[token.Start], StringComparison.Ordinal) => note.Chars[token.Start] is '“' or '”' ? "\"" : note.Chars.AsSpan(token.Start, 1),
            _ => default,
        };
    }

    /// <summary>A word without its ending: "agreed", "agrees", "agreeing" and "agree" are one word to the models.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return word[..^ending.Length];
            }
        }

        return word.Length > ShortestStem && word[^1] is 'e' or 'E' ? word[..^1] : word;
    }

    private static uint CodeOf(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var code = TokenHash.Append(TokenHash.Of(first), ' ');
        foreach (var character in second)
        {
            code = TokenHash.Append(code, character);
        }

        return code;
    }

    // "consent-to-therapy form"
    private static void AddParts(HashSet<uint> codes, List<(int Notion, List<int> Places)> found, ReadOnlySpan<char> word, int place, ICollection<string>? names)
    {
        foreach (var range in word.Split('-'))
        {
            var part = Stem(word[range]);
            if (part.Length >= ShortestStem)
            {
                if (codes.Add(TokenHash.Of(part)))
                {
                    names?.Add(Folded(part));
                }

                AddNotions(found, Notions.Shared.Of(TokenHash.Of(word[range]), part), place);
            }
        }
    }

    // "Mr. Stroud sat with us", "texted A.K."; a word that opens a sentence may have its capital from there.
    private static bool IsName(Note note, int token)
    {
        ref readonly var word = ref note.Tokens[token];
        if (word.Case != TokenCase.Capitalized && !(word is { Case: TokenCase.Mixed or TokenCase.Upper, Length: 1 }))
        {
            return false;
        }

        var sentence = note.Sentences[note.SentenceIndexAt(token)];
        return token > sentence.FirstToken && sentence.Kind is SentenceKind.Prose or SentenceKind.ListItem && note.Chars[note.Tokens[token - 1].Start] is not (':' or '.' or '"' or '“');
    }

    private static void AddTriggers(HashSet<uint> codes, Note note, ReadOnlySpan<ConsentHit> triggers, ICollection<string>? names)
    {
        foreach (ref readonly var hit in triggers)
        {
            Add($"<{hit.Term.Kind} {hit.Term.Role}>");
            if (ActReader.IsStated(note, hit.First, hit.End, ActTense.Session) && !ActReader.IsOfSomebodyElse(note, hit.First))
            {
                Add($"<{hit.Term.Kind} {hit.Term.Role} stated>");
            }
        }

        void Add(string name)
        {
            if (codes.Add(TokenHash.Of(name)))
            {
                names?.Add(name);
            }
        }
    }

    private static void AddNotions(List<(int Notion, List<int> Places)> found, ImmutableArray<int> notions, int place)
    {
        foreach (var notion in notions)
        {
            var index = found.FindIndex(entry => entry.Notion == notion);
            if (index < 0)
            {
                found.Add((notion, [place]));
            }
            else
            {
                found[index].Places.Add(place);
            }
        }
    }

    private static void AddPairs(HashSet<uint> codes, List<(int Notion, List<int> Places)> found, ICollection<string>? names)
    {
        var notions = Notions.Shared;
        for (var left = 0; left < found.Count; left++)
        {
            var (notion, places) = found[left];
            var name = notions.Names[notion];
            codes.Add(notions.Codes[notion]);
            names?.Add(Notions.One(name));
            if (places[0] == 0)
            {
                codes.Add(notions.FirstCodes[notion]);
                names?.Add(Notions.AtStart(name));
            }

            for (var right = left + 1; right < found.Count; right++)
            {
                var other = notions.Names[found[right].Notion];
                ref readonly var pair = ref notions.PairOf(notion, found[right].Notion);
                var distance = Distance(places, found[right].Places);
                codes.Add(pair.Together);
                names?.Add(Notions.Together(name, other));
                if (distance <= NearWords)
                {
                    codes.Add(pair.Near);
                    names?.Add(Notions.Near(name, other));
                }

                if (distance <= 1)
                {
                    codes.Add(pair.SideBySide);
                    names?.Add(Notions.SideBySide(name, other));
                }
            }
        }
    }

    // Both are in order.
    private static int Distance(List<int> left, List<int> right)
    {
        var least = int.MaxValue;
        for (int i = 0, j = 0; i < left.Count && j < right.Count;)
        {
            least = Math.Min(least, Math.Abs(left[i] - right[j]));
            _ = left[i] < right[j] ? i++ : j++;
        }

        return least;
    }
}
