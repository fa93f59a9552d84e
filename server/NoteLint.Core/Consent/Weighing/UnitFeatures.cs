using System.Collections.Immutable;
using NoteLint.Core.Consent.Reading;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Consent.Weighing;

/// <summary>
/// Collects what the models know of a note's units, one after the other: their words, two in a row, their notions, and which notions stand
/// together, near each other or side by side. For one note, on one thread.
/// </summary>
internal sealed class UnitFeatures
{
    /// <summary>A note that has more units is a book; its first ones tell what it is about.</summary>
    public const int MostUnits = 4096;

    // Nobody tells an act or a consent in more words; their places fit the bits of a number.
    private const int MostTokens = 80;
    private const int NearWords = 4;
    private const int Top = 3;
    private const int LongUnit = 28;
    private const string TopFeature = "*top";
    private const string LongFeature = "*long";

    private static readonly uint TopCode = TokenHash.Of(TopFeature);
    private static readonly uint LongCode = TokenHash.Of(LongFeature);

    private readonly Note note;
    private readonly FeatureNumbers numbers;
    private readonly NotionFeatures notions;
    private readonly ulong[] seen;
    private readonly List<int> features = [];
    private readonly List<(int Notion, UInt128 Places)> found = [];

    /// <summary>Prepares for the units of a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="models">The models whose features are asked.</param>
    public UnitFeatures(Note note, ConsentModels models)
    {
        const int BitsOfWord = 64;
        this.note = note;
        numbers = models.Features;
        notions = models.Notions;
        seen = new ulong[(numbers.Count + BitsOfWord - 1) / BitsOfWord];
    }

    /// <summary>Collects the features of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="place">How many units stand before it.</param>
    /// <param name="triggers">The patterns in it that can open a finding.</param>
    /// <param name="names">Where all features are added as the models' files write them, some more than once; null where nobody asks for them.</param>
    /// <returns>The numbers of those that the models weigh, each once.</returns>
    public int[] Read(in StatementUnit unit, int place, ReadOnlySpan<ConsentHit> triggers, ICollection<string>? names)
    {
        var before = ReadOnlySpan<char>.Empty;
        var codeBefore = TokenHash.Empty;
        var count = 0;
        for (var token = unit.First; token < Math.Min(unit.End, unit.First + MostTokens); token++)
        {
            var word = UnitWords.TextOf(note, token);
            if (word.IsEmpty)
            {
                continue;
            }

            var code = TokenHash.Of(word);
            Add(numbers.Of(code));
            names?.Add(UnitWords.Folded(word));
            if (!before.IsEmpty)
            {
                Add(numbers.Of(Append(TokenHash.Append(codeBefore, ' '), word)));
                names?.Add($"{UnitWords.Folded(before)} {UnitWords.Folded(word)}");
            }

            AddNotions(Notions.Shared.Of(note.Tokens[token].Hash, code), count);
            if (note.Tokens[token].Kind == TokenKind.Word && word.Contains('-'))
            {
                AddParts(word, count, names);
            }
            else if (IsName(token))
            {
                AddNotions(Notions.Shared.OfNames, count);
            }

            before = word;
            codeBefore = code;
            count++;
        }

        AddPairs(names);
        AddTriggers(triggers, names);
        if (place < Top)
        {
            Add(numbers.Of(TopCode));
            names?.Add(TopFeature);
        }

        if (count > LongUnit)
        {
            Add(numbers.Of(LongCode));
            names?.Add(LongFeature);
        }

        return Take();
    }

    private void Add(int feature)
    {
        const int BitsOfPlace = 6;
        if (feature != FeatureNumbers.None && (seen[feature >> BitsOfPlace] & (1UL << feature)) == 0)
        {
            seen[feature >> BitsOfPlace] |= 1UL << feature;
            features.Add(feature);
        }
    }

    // What was seen is forgotten for the next unit.
    private int[] Take()
    {
        const int BitsOfPlace = 6;
        foreach (var feature in features)
        {
            seen[feature >> BitsOfPlace] = 0;
        }

        int[] taken = [.. features];
        features.Clear();
        found.Clear();
        return taken;
    }

    private static uint Append(uint code, ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            code = TokenHash.Append(code, character);
        }

        return code;
    }

    // "consent-to-therapy form"
    private void AddParts(ReadOnlySpan<char> word, int place, ICollection<string>? names)
    {
        foreach (var range in word.Split('-'))
        {
            var part = UnitWords.Stem(word[range]);
            if (part.Length >= UnitWords.ShortestStem)
            {
                var code = TokenHash.Of(part);
                Add(numbers.Of(code));
                names?.Add(UnitWords.Folded(part));
                AddNotions(Notions.Shared.Of(TokenHash.Of(word[range]), code), place);
            }
        }
    }

    // "Mr. Stroud sat with us", "texted A.K."; a word that opens a sentence may have its capital from there.
    private bool IsName(int token)
    {
        ref readonly var word = ref note.Tokens[token];
        if (word.Case != TokenCase.Capitalized && !(word is { Case: TokenCase.Mixed or TokenCase.Upper, Length: 1 }))
        {
            return false;
        }

        ref readonly var sentence = ref note.Sentences[note.SentenceIndexAt(token)];
        return token > sentence.FirstToken && sentence.Kind is SentenceKind.Prose or SentenceKind.ListItem && note.Chars[note.Tokens[token - 1].Start] is not (':' or '.' or '"' or '“');
    }

    private void AddTriggers(ReadOnlySpan<ConsentHit> triggers, ICollection<string>? names)
    {
        foreach (ref readonly var hit in triggers)
        {
            AddName($"<{hit.Term.Kind} {hit.Term.Role}>");
            if (ActReader.IsStated(note, hit.First, hit.End, ActTense.Session) && !ActReader.IsOfSomebodyElse(note, hit.First))
            {
                AddName($"<{hit.Term.Kind} {hit.Term.Role} stated>");
            }
        }

        void AddName(string name)
        {
            Add(numbers.Of(TokenHash.Of(name)));
            names?.Add(name);
        }
    }

    private void AddNotions(ImmutableArray<int> ofWord, int place)
    {
        foreach (var notion in ofWord)
        {
            var index = found.FindIndex(entry => entry.Notion == notion);
            if (index < 0)
            {
                found.Add((notion, UInt128.One << place));
            }
            else
            {
                found[index] = (notion, found[index].Places | (UInt128.One << place));
            }
        }
    }

    private void AddPairs(ICollection<string>? names)
    {
        found.Sort(static (left, right) => left.Notion.CompareTo(right.Notion));
        for (var left = 0; left < found.Count; left++)
        {
            var (notion, places) = found[left];
            var name = Notions.Shared.Names[notion];
            Add(notions.OfOne(notion));
            names?.Add(NotionFeatures.One(name));
            if (UInt128.IsOddInteger(places))
            {
                Add(notions.OfFirst(notion));
                names?.Add(NotionFeatures.AtStart(name));
            }

            var (beside, near) = (Spread(places, 1), Spread(places, NearWords));
            for (var right = left + 1; right < found.Count; right++)
            {
                var (other, otherPlaces) = found[right];
                ref readonly var pair = ref notions.OfPair(notion, other);
                Add(pair.Together);
                if ((near & otherPlaces) != UInt128.Zero)
                {
                    Add(pair.Near);
                }

                if ((beside & otherPlaces) != UInt128.Zero)
                {
                    Add(pair.SideBySide);
                }

                if (names is not null)
                {
                    AddNames(names, name, Notions.Shared.Names[other], (near & otherPlaces) != UInt128.Zero, (beside & otherPlaces) != UInt128.Zero);
                }
            }
        }
    }

    private static void AddNames(ICollection<string> names, string name, string other, bool isNear, bool isBeside)
    {
        names.Add(NotionFeatures.Together(name, other));
        if (isNear)
        {
            names.Add(NotionFeatures.Near(name, other));
        }

        if (isBeside)
        {
            names.Add(NotionFeatures.SideBySide(name, other));
        }
    }

    private static UInt128 Spread(UInt128 places, int reach)
    {
        var spread = places;
        for (var distance = 1; distance <= reach; distance++)
        {
            spread |= (places << distance) | (places >> distance);
        }

        return spread;
    }
}
