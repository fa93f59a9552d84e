using System.Collections.Frozen;

namespace NoteLint.Core.Notes.Statements;

/// <summary>Which pronouns a person takes, as far as the word tells.</summary>
[Flags]
internal enum Pronouns : byte
{
    None = 0,
    He = 1,
    She = 2,
    They = 4,
    Any = He | She | They,
}

/// <summary>What a word says about a person.</summary>
/// <param name="Person">Who is meant; unknown for a pronoun that must be resolved.</param>
/// <param name="Pronouns">Which pronouns fit.</param>
/// <param name="IsPronoun">True for he, she, they and their forms.</param>
internal readonly record struct PersonWord(Person Person, Pronouns Pronouns, bool IsPronoun);

/// <summary>The nouns and pronouns by which notes speak of people.</summary>
internal static class PersonWords
{
    private const string Clients = """
        client clients patient patients pt pts ct cl consumer consumers individual youth teen teenager adolescent toddler infant baby inmate veteran
        """;

    private const string FamilyAny = """
        parent parents spouse spouses partner partners sibling siblings child children kid kids family friend friends grandparent grandparents cousin cousins relative relatives
        guardian guardians roommate roommates ex fiance fiancé fiancée caregiver twin caretaker stepparent stepparents grandchild grandchildren neighbor neighbour
        """;

    private const string FamilyShe = """
        mother mom mum mommy mothers mother-in-law sister-in-law daughter-in-law wife sister sisters daughter daughters grandmother grandma aunt aunts niece girlfriend stepmother stepmom stepdaughter
        granddaughter 
        """;

    private const string FamilyHe = """
        father dad daddy fathers father-in-law brother-in-law son-in-law husband brother brothers son sons grandfather grandpa uncle uncles nephew boyfriend stepfather stepdad stepson grandson
        """;

    private const string Writers = "i me my mine myself we our us writer clinician clinicians therapist counselor counsellor undersigned interviewer examiner evaluator provider";

    private const string Others = """
        teacher teachers school principal police officer officers deputy sheriff nurse nurses doctor physician midwife dentist psychiatrist psychologist pcp agency caseworker court judge attorney
        lawyer probation parole boss employer supervisor coworker coworkers colleague colleagues staff peer peers worker dr paramedic paramedics ems coach pastor priest
        sponsor landlord hospital cps dcfs dss pharmacist prescriber neurologist member members participant participants aide resident residents
        """;

    // Mother-in-law, maternal grandfather: words of their own in small letters ("5 mil", "bil").
    private const string FamilyInCapitals = "mil fil sil bil mgm mgf pgm pgf";

    private static readonly Structure.WordSet InCapitalsOnly = new(FamilyInCapitals);

    // "a 42-year-old woman" opens a note about her; "a woman" may be anybody.
    private static readonly Structure.WordSet Adults = new("man woman male female boy girl gentleman lady");
    private static readonly Structure.WordSet AfterAge = new("old yo o");

    private static readonly FrozenDictionary<uint, PersonWord> Words = Build();

    /// <summary>Words that make a clinician somebody else than the writer: "his former therapist".</summary>
    private static readonly Structure.WordSet OtherClinician = new("""
        his her their former previous prior past other another new old outside school couples couple's individual client client's patient's mother's father's family a an
        primary referring outpatient inpatient last first own
        """);

    /// <summary>Reads the person that a token names.</summary>
    /// <returns>False where the token names nobody.</returns>
    public static bool TryRead(Note note, int index, out PersonWord word)
    {
        ref readonly var token = ref note.Tokens[index];
        word = default;
        if (token.Kind != TokenKind.Word)
        {
            return false;
        }

        if (!Words.TryGetValue(token.Hash, out word))
        {
            var isName = token.Case is TokenCase.Capitalized or TokenCase.Upper && note.IsClientName(token.Hash);
            if (!isName && !(Adults.Contains(token.Hash) && index > 0 && AfterAge.Contains(note.Tokens[index - 1])))
            {
                return false;
            }

            word = new(Person.Client, Pronouns.Any, false);
        }

        // "I" and "us" are words of other meanings in other cases: a numeral, the country.
        if (token.Length <= 2 && word.Person == Person.Writer && token.Case == TokenCase.Upper)
        {
            return false;
        }

        if (word.Person == Person.Family && token.Case != TokenCase.Upper && InCapitalsOnly.Contains(token))
        {
            return false;
        }

        if (word is { Person: Person.Writer, Pronouns: Pronouns.None } && IsOtherClinician(note, index))
        {
            word = word with { Person = Person.Other };
        }

        return true;
    }

    private static bool IsOtherClinician(Note note, int index) =>
        index > 0 && OtherClinician.Contains(note.Tokens[index - 1]);

    private static FrozenDictionary<uint, PersonWord> Build()
    {
        var words = new Dictionary<uint, PersonWord>();
        Add(Clients, new(Person.Client, Pronouns.Any, false));
        Add(FamilyAny, new(Person.Family, Pronouns.Any, false));
        Add(FamilyInCapitals, new(Person.Family, Pronouns.Any, false));
        Add(FamilyShe, new(Person.Family, Pronouns.She | Pronouns.They, false));
        Add(FamilyHe, new(Person.Family, Pronouns.He | Pronouns.They, false));
        Add(Writers, new(Person.Writer, Pronouns.None, false));
        Add(Others, new(Person.Other, Pronouns.Any, false));
        Add("he him his himself", new(Person.Unknown, Pronouns.He, true));
        Add("she her hers herself", new(Person.Unknown, Pronouns.She, true));
        Add("they them their theirs themself themselves", new(Person.Unknown, Pronouns.They, true));
        return words.ToFrozenDictionary();

        void Add(string list, PersonWord word)
        {
            foreach (var item in list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                words[TokenHash.Of(item)] = word;
            }
        }
    }
}
