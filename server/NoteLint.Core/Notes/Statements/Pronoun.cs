namespace NoteLint.Core.Notes.Statements;

/// <summary>Finds whom "he", "she" and "they" mean. In a clinical note that is the client, unless the text speaks of somebody else just before.</summary>
internal static class Pronoun
{
    private const int SentencesBack = 3;
    private const int SubjectWithin = 8;

    /// <summary>Resolves a pronoun.</summary>
    /// <param name="clause">The sentence it stands in.</param>
    /// <param name="index">Its token.</param>
    /// <param name="pronoun">The pronoun.</param>
    public static Person Resolve(in Clause clause, int index, PersonWord pronoun)
    {
        for (var i = index - 1; i >= clause.Low; i--)
        {
            if (PersonWords.TryRead(clause.Note, i, out var word) && !word.IsPronoun && word.Person != Person.Writer && Fits(word, pronoun))
            {
                // Whoever speaks of "he" speaks of the client; whoever else was named is meant.
                return word.Person == Person.Client || Speaks(clause, i) ? Person.Client : word.Person;
            }
        }

        return FromSentencesBefore(clause.Note, clause.SentenceIndex, pronoun);
    }

    private static Person FromSentencesBefore(Note note, int sentenceIndex, PersonWord pronoun)
    {
        for (var back = 1; back <= SentencesBack && sentenceIndex - back >= 0; back++)
        {
            ref readonly var sentence = ref note.Sentences[sentenceIndex - back];
            if (sentence.Kind is not (SentenceKind.Prose or SentenceKind.ListItem))
            {
                break;
            }

            var subject = FirstPerson(note, sentence);
            if (subject is { IsPronoun: false } person && person.Person is not Person.Writer)
            {
                return Fits(person, pronoun) ? person.Person : Person.Client;
            }
        }

        return Person.Client;
    }

    private static PersonWord? FirstPerson(Note note, in Sentence sentence)
    {
        var end = Math.Min(sentence.EndToken, sentence.FirstToken + SubjectWithin);
        for (var i = sentence.FirstToken; i < end; i++)
        {
            if (PersonWords.TryRead(note, i, out var word))
            {
                // "Her brother", "client's mother": the person is the last of the chain.
                while (i + 1 < end && PersonWords.TryRead(note, i + 1, out var next) && !next.IsPronoun)
                {
                    word = next;
                    i++;
                }

                // "in the principal's office", "his mother's car": nobody was there.
                if (note.Tokens[i].PossessiveLength > 0)
                {
                    continue;
                }

                return word;
            }
        }

        return null;
    }

    private static bool Fits(PersonWord person, PersonWord pronoun) => (person.Pronouns & pronoun.Pronouns) != 0;

    private static bool Speaks(in Clause clause, int index)
    {
        var next = index + 1;
        while (clause.Is(next, SpeechVerbs.Between))
        {
            next++;
        }

        return next < clause.High && SpeechVerbs.IsReporting(clause.Tokens[next]);
    }
}
