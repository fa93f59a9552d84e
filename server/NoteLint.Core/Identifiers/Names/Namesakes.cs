using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>
/// Names of what is no person: animals, vehicles and aids, plants and toys, and what somebody gave a name to, a voice or a worry:
/// "her cat Milo", "Zoey, the beagle", "the van is called Bertha", 'named the anxiety "Gerald"'.
/// </summary>
internal static class Namesakes
{
    private static readonly WordSet Animals = new("""
        dog dogs cat cats puppy puppies pup kitten kittens kitty horse horses pony mare gelding stallion rabbit rabbits bunny bunnies hamster hamsters gerbil pig pigs parrot parakeet budgie bird birds cockatiel canary crow raven pigeon fish goldfish betta
        turtle tortoise snake python gecko lizard iguana ferret rat rats chicken chickens hen hens rooster goat goats cow cows llama alpaca donkey mule pet pets beagle poodle labrador retriever terrier chihuahua pitbull bull mastiff bulldog husky
        monkey giraffe elephant dinosaur penguin dachshund corgi collie spaniel rottweiler greyhound goldendoodle labradoodle pug tabby calico mutt hound lamb sheep squirrel hedgehog duck ducks tamagotchi sim paladin wizard warlock sorcerer druid chatbot bot npc
        """);

    private static readonly WordSet Several = new("dogs cats puppies kittens horses rabbits bunnies hamsters pigs birds rats chickens hens goats cows pets ducks");

    private static readonly WordSet Things = new("""
        car truck van bike bicycle motorcycle boat camper rv scooter jeep tractor wheelchair walker rollator cane crutch tank concentrator roomba vacuum robot pump prosthesis leg stump stoma ostomy tumor tumour cyst catheter cpap bipap machine laptop computer tablet
        guitar violin plant plants houseplant succulent cactus fern orchid rose roses lily tulip tree bear teddy doll dolls plush plushie squishmallow stuffie toy puppet figurine blanket pillow starter snowman avatar character hurricane storm
        anxiety depression panic ocd temper illness disorder condition bully conscience knee inflammation perfectionist perfectionism procrastination worry critic voice voices part parts monster addiction cancer pain anger grief shame guilt fear disorder urge urges mood craving cravings heroin cocaine crack meth pot weed pills alcohol beer wine fentanyl ah vh hallucination alter alters ed elf bard rogue robot app avatar
        """);

    /// <summary>Who has to do with an animal: "Tom, her dog walker".</summary>
    private static readonly WordSet Keepers = new("walker walkers sitter sitters groomer trainer breeder owner owners rescuer lady guy man woman handler vet people person lover");

    /// <summary>"her inner critic is …": what somebody gives a name within.</summary>
    private static readonly WordSet Inner = new("critic voice part monster anxiety depression urge addiction alter tumor tumour");

    private static readonly WordSet Naming = new("named names naming calls call called calling nicknamed dubbed christened");

    private static readonly WordSet Named = new("named called nicknamed dubbed christened");

    private static readonly WordSet Owning = new("her his their my our your the a an its this that");

    /// <summary>Of the things those that are given names like a pet's: "her car, Betty, died".</summary>
    private static readonly WordSet Keepsakes = new("plant houseplant cactus fern succulent orchid car truck van bike motorcycle boat camper rv wheelchair walker rollator cane guitar violin vacuum robot printer oven kayak canoe sailboat loom mower roomba jeep tractor scooter teddy doll stuffie plushie puppet");

    private static readonly WordSet Counts = new("two three four five six several both");

    private static readonly WordSet NotThings = new("chart charts record records form forms file card paperwork passport certificate him her them me us you himself herself themselves myself yourself be name and or as is was by to");

    /// <summary>True where what stands beside a name says that it is nobody's.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="left">What stands before the name.</param>
    /// <param name="first">Index of the name's first token.</param>
    /// <param name="end">Index just past the last.</param>
    /// <param name="low">Index of the sentence's first token.</param>
    /// <param name="high">Index just past the sentence's last token.</param>
    public static bool StandAt(NameText text, in LeftContext left, int first, int end, int low, int high) =>
        left.Before >= low && IsNamedBefore(text, left.Before, end, low) || IsNamedBehind(text, first, end, high);

    /// <summary>"dogs, Max and Rex", "Chickens: Dolly and Ruth": what ends just before a name is one of several animals' names.</summary>
    /// <param name="text">The note and its words.</param>
    /// <param name="first">Index of the name's first token.</param>
    /// <param name="last">Index just past the animal's name before.</param>
    /// <param name="low">Index of the sentence's first token.</param>
    public static bool GoOn(NameText text, int first, int last, int low)
    {
        const int Farthest = 12;
        var isNext = first - last is 1 or 2 && (text.IsMark(last, ',', '/', '&') || text.Is(last, "and")) && (first - last == 1 || text.Is(last + 1, "and"));
        for (var index = last - 1; isNext && index >= low && last - index <= Farthest; index--)
        {
            if (Several.Contains(text.Tokens[index]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamedBefore(NameText text, int before, int end, int low)
    {
        var isQuoted = text.IsMark(before, '"', '“', '\'', '‘');
        if (isQuoted && before > low && IsGivenName(text, before, low))
        {
            return true;
        }

        var index = isQuoted ? before - 1 : before;
        if (index > low && text.IsMark(index, ',', '(') && end < text.Tokens.Length && (text.Tokens[end].Kind == TokenKind.Punctuation || text.Is(end, "and")) || text.IsMark(Math.Max(index, low), ':'))
        {
            index--;
            return index >= low && (text.IsMark(index + 1, ':') ? Animals.Contains(text.Tokens[index]) || isQuoted && Things.Contains(text.Tokens[index]) : IsOwned(text, index, low) || index > low && Keepsakes.Contains(text.Tokens[index]) && (Owning.Contains(text.Tokens[index - 1]) || index - 2 >= low && Owning.Contains(text.Tokens[index - 2]) && text.Tokens[end].Kind == TokenKind.Punctuation));
        }

        // "the voice she calls …"
        if (index - 2 >= low && (text.Is(index, "calls") || text.Is(index, "named") || text.Is(index, "nicknamed")) && (text.CueAt(index - 1) & (NameCue.Pronoun | NameCue.ClientWord)) != 0 && Inner.Contains(text.Tokens[text.Is(index - 2, "that") || text.Is(index - 2, "which") || text.Is(index - 2, "whom") ? Math.Max(low, index - 3) : index - 2]))
        {
            return true;
        }

        var isNamed = index > low && Named.Contains(text.Tokens[index]);
        index -= isNamed ? 1 : 0;
        if (isNamed && IsOneOfAnimals(text, index, low))
        {
            return true;
        }

        var isSaid = index > low && (text.Is(index, "is") || text.Is(index, "was"));
        index -= isSaid ? 1 : 0;
        if (index < low || text.Tokens[index] is not { Kind: TokenKind.Word, PossessiveLength: 0 } token || token.Case == TokenCase.Capitalized && index > low && !text.Is(index, "squishmallow") && !text.Is(index, "roomba") && !text.Is(index, "jeep"))
        {
            return false;
        }

        if (text.Is(index, "itself"))
        {
            return true;
        }

        // "Ed called …" is a man.
        return isNamed || isQuoted ? Animals.Contains(token) || Things.Contains(token) && !(text.Is(index, "ed") && token.Case != TokenCase.Upper)
            : isSaid ? (Animals.Contains(token) || IsVehicle(text, index)) && index > low && Owning.Contains(text.Tokens[index - 1]) || Inner.Contains(token) && (!text.Is(index, "critic") || text.Is(Math.Max(low, index - 1), "inner")) && index > low && (Owning.Contains(text.Tokens[index - 1]) || index - 1 > low && Owning.Contains(text.Tokens[index - 2]))
            : IsOwned(text, index, low) || Things.Contains(token) && HasNamingBefore(text, index, low);
    }

    /// <summary>"four cats, one of them [named …]"</summary>
    private static bool IsOneOfAnimals(NameText text, int them, int low)
    {
        const int Farthest = 4;
        if (them - 3 < low || !(text.Is(them, "them") || text.Is(them, "which") || text.Is(them, "whom")) || !text.Is(them - 1, "of"))
        {
            return false;
        }

        for (var index = them - 3; index >= low && them - 3 - index <= Farthest; index--)
        {
            if (Several.Contains(text.Tokens[index]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVehicle(NameText text, int index) => text.Is(index, "car") || text.Is(index, "truck") || text.Is(index, "van") || text.Is(index, "boat") || text.Is(index, "bike");

    /// <summary>"her older cat", "Her parakeet", "The therapy dog": an animal with whose it is; "the dog [Tom bought]" has nothing of the kind.</summary>
    private static bool IsOwned(NameText text, int index, int low)
    {
        const int MostAdjectives = 3;
        if (!Animals.Contains(text.Tokens[index]) || text.Tokens[index].PossessiveLength > 0)
        {
            return false;
        }

        for (var before = index - 1; before >= low && index - before <= MostAdjectives + 1; before--)
        {
            if (text.Tokens[before].PossessiveLength > 0 || text.Tokens[before].Kind == TokenKind.Number || Counts.Contains(text.Tokens[before]))
            {
                return true;
            }

            if (Owning.Contains(text.Tokens[before]))
            {
                return !text.Is(before, "the") || index - before > 1 || text.IsMark(index + 1, ',', '(');
            }

            if (text.Tokens[before] is not { Kind: TokenKind.Word, Case: TokenCase.Lower })
            {
                return before == low && text.Tokens[before].Kind == TokenKind.Word && !text.WordAt(before).IsName;
            }
        }

        return index - low <= MostAdjectives;
    }

    /// <summary>"Named her houseplant …": a verb of naming with its object.</summary>
    private static bool HasNamingBefore(NameText text, int index, int low)
    {
        const int Farthest = 8;
        for (var before = index - 1; before >= low && index - before <= Farthest; before--)
        {
            if (Naming.Contains(text.Tokens[before]))
            {
                return before + 1 < index && Owning.Contains(text.Tokens[before + 1]);
            }
        }

        return false;
    }

    /// <summary>'calls his walker "…" and the tank "…"', 'named it "…"': a verb of naming, and behind it a thing before the quotation mark.</summary>
    private static bool IsGivenName(NameText text, int quote, int low)
    {
        const int Farthest = 24;
        const NameCue People = NameCue.Relation | NameCue.PluralRelation | NameCue.ClientWord | NameCue.PeerWord | NameCue.Honorific;
        if (text.Tokens[quote - 1] is not { Kind: TokenKind.Word, Case: TokenCase.Lower or TokenCase.Upper } thing || NotThings.Contains(thing) || Naming.Contains(thing) || (text.CueAt(quote - 1) & (People | NameCue.AfterPerson | NameCue.BeforePerson)) != 0)
        {
            return false;
        }

        for (var index = quote - 2; index >= low && quote - index <= Farthest; index--)
        {
            if (Naming.Contains(text.Tokens[index]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Zoey, the beagle", '"Murray" the crow', "Milo (the cat)", "Rex is her support dog".</summary>
    private static bool IsNamedBehind(NameText text, int first, int end, int high)
    {
        const int MostAdjectives = 3;
        var index = end < high && first > 0 && text.IsMark(end, '"', '”') && text.IsMark(first - 1, '"', '“') ? end + 1 : end;
        var isQuoted = index > end;
        if (index >= high || text.Tokens[end - 1].PossessiveLength > 0)
        {
            return false;
        }

        var isBracketed = text.IsMark(index, '(');
        var isApart = isBracketed || text.IsMark(index, ',') || text.Is(index, "is") || text.Is(index, "was");
        index += isApart ? 1 : 0;
        if (index >= high || text.Tokens[index].Case != TokenCase.Lower || !isBracketed && (!Owning.Contains(text.Tokens[index]) || !isApart && !text.Is(index, "the")))
        {
            return false;
        }

        index += Owning.Contains(text.Tokens[index]) ? 1 : 0;
        for (var word = index; word < high && word - index <= MostAdjectives && text.Tokens[word] is { Kind: TokenKind.Word, PossessiveLength: 0, Case: TokenCase.Lower } token; word++)
        {
            if (Animals.Contains(token) || isQuoted && Things.Contains(token))
            {
                return word + 1 >= high || !Keepers.Contains(text.Tokens[word + 1]);
            }

            if ((text.CueAt(word) & (NameCue.Relation | NameCue.AfterPerson)) != 0)
            {
                return false;
            }
        }

        return false;
    }
}
