using NoteLint.Core.Consent.Lexicon;
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Statements;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Consent.Reading;

/// <summary>The writer's contact with somebody outside the treatment.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index just past the last token.</param>
/// <param name="Groups">The people, by the numbers of their groups.</param>
/// <param name="Sentence">Index of its sentence.</param>
internal sealed record Contact(int First, int End, IReadOnlyList<int> Groups, int Sentence);

/// <summary>Finds contacts by the writer: "spoke with client's mother", "the school was called", "records were faxed to probation".</summary>
internal static class ContactReader
{
    /// <summary>How many tokens a name takes behind the person it belongs to: ", Dr. Aoki".</summary>
    public const int LongestName = 4;

    private const int LongestWay = 9;
    private const int GivenReach = 9;
    private const int MostUnknown = 2;
    private static readonly WordSet Nones = new("no not never none nothing");
    private const int ReflexiveReach = 8;

    // "Told her supervisor herself": the client did.
    private static readonly WordSet Reporting = new("reported reports said says stated states mentioned mentions described describes added adds noted recalled");
    private static readonly WordSet That = new("that how");
    private static readonly WordSet Reports = new("told tells telling informed");
    private static readonly WordSet Both = new("we");
    private static readonly WordSet Together = new("together jointly");
    private static readonly WordSet Reflexives = new("herself himself themselves");
    private const int LongestList = 16;

    private static readonly WordSet Fillers = new("the a an his her their its client's patient's pt's ct's own older younger biological adoptive foster ex current former local both adult county assigned estranged elder maternal paternal legal new said minor's child's twin big little defense public high middle elementary");
    private static readonly WordSet Whose = new("client patient pt ct");
    private static readonly WordSet Professional = new("reported collateral consulted coordinated received conferred faxed t/c tc pc fielded returned corresponded obtained gathered");
    private static readonly WordSet Pronouns = new("her him them");
    private static readonly WordSet Writers = new("i writer clinician therapist counselor provider we");
    /// <summary>"Phone call with mother": the writer's where it opens a clause, and still to come in a plan.</summary>
    private static readonly WordSet Nouns = new("a an brief short phone telephone call contact meeting conversation conference consultation email");

    private static readonly WordSet Titles = new("mr mrs ms miss mx dr prof rev ofc sgt lt det np");

    // "One conversation with his wife" is a goal.
    private static readonly WordSet Plans = new("one two");
    private static readonly WordSet Givers = new("sent gave faxed mailed forwarded handed dropped shot");
    private static readonly WordSet Senders = new("sent gave faxed mailed forwarded handed emailed e-mailed released disclosed transmitted submitted provided");
    // "Her sister texted her while we talked"
    private static readonly WordSet Meanwhile = new("while as when whilst before after until during");
    private static readonly WordSet Reaching = new("sent gave faxed mailed forwarded handed emailed e-mailed texted messaged called phoned telephoned rang contacted notified informed updated told advised briefed wrote");
    private static readonly WordSet Offices = new("office offices practice surgery clinic secretary receptionist assistant desk team staff clerk department nurse");
    private static readonly WordSet Messages = new("call calls email emails e-mail e-mails letter message messages text texts voicemail voicemails fax question questions inquiry request requests");
    private static readonly WordSet Asks = new("asked");
    private static readonly WordSet Abouts = new("about how what whether if regarding re why when where");
    private static readonly WordSet Hads = new("had");
    private static readonly WordSet Gets = new("had got");
    private static readonly PhraseSet OnTheLine = new("on the phone", "on the line", "on the telephone", "on a call", "on speaker", "on speakerphone", "on the other end", "on zoom", "on video", "on for");
    private static readonly WordSet Lets = new("let");
    private static readonly WordSet Brings = new("brought kept put");
    private static readonly PhraseSet UpToDate = new("up to date", "up to speed", "in the picture", "in the loop", "informed", "posted", "abreast");
    private static readonly WordSet Know = new("know have see hear");
    private static readonly WordSet Clinical = new("treatment plan diagnosis progress attendance records record summary report results chart notes assessment evaluation medication care safety");
    private static readonly WordSet Agencies = new("at from");
    private static readonly WordSet To = new("to");
    private static readonly WordSet NoPerson = new("that in out off");
    private static readonly WordSet By = new("by");
    private static readonly WordSet Articles = new("this the");
    private static readonly WordSet Own = new("writer clinician therapist me us phone telephone email e-mail text letter fax counselor staff undersigned sw lcsw voicemail case");
    private static readonly WordSet Stops = new("about regarding re and or that who to for on in at of with from by after before when if because as since while but then was were is has had not no than how what today");

    /// <summary>All contacts of the kind, in order.</summary>
    /// <param name="reading">The note.</param>
    /// <param name="isTreating">True to find contacts with people who treat the client elsewhere too.</param>
    public static IEnumerable<Contact> Find(ConsentReading reading, bool isTreating = false)
    {
        var note = reading.Note;
        var contacts = new List<Contact>();
        foreach (var role in (ReadOnlySpan<ConsentRole>)[ConsentRole.Contact, ConsentRole.Records])
        {
            contacts.AddRange(reading.Triggers(ConsentKind.ReleaseOfInformation, role).Select(hit => Active(note, hit, isTreating)).OfType<Contact>());
        }

        contacts.AddRange(reading.Triggers(ConsentKind.ReleaseOfInformation, ConsentRole.ContactPassive).Select(hit => Passive(note, hit, isTreating)).OfType<Contact>());
        contacts.AddRange(reading.Triggers(ConsentKind.ReleaseOfInformation, ConsentRole.Caller).Select(hit => ToldToCaller(note, hit, isTreating)).OfType<Contact>());
        return contacts.OrderBy(static contact => contact.First);
    }

    /// <summary>The hash of the name that stands in a contact, or just behind it: "her surgeon, Dr. Aoki", "her sister Paula"; 0 without one.</summary>
    public static uint NameIn(Note note, Contact contact)
    {
        var end = note.Sentences[contact.Sentence].EndToken;
        for (var token = contact.End; token < Math.Min(end, contact.End + LongestName); token++)
        {
            ref readonly var word = ref note.Tokens[token];
            if (word is { Kind: TokenKind.Word, Case: TokenCase.Capitalized, Length: > 2 } && !Titles.Contains(word))
            {
                return word.Hash;
            }

            if (word.Kind == TokenKind.Word && !Titles.Contains(word))
            {
                break;
            }
        }

        // "rang Officer Tate in probation"
        for (var token = contact.End - 1; token > contact.First; token--)
        {
            if (note.Tokens[token] is { Kind: TokenKind.Word, Case: TokenCase.Capitalized, Length: > 2 } word && !Titles.Contains(word) && ConsentLexicon.Shared.Persons.LengthAt(note, token, end) == 0)
            {
                return word.Hash;
            }
        }

        return 0;
    }

    private static readonly WordSet Everywhere = new("office clinic team staff department service services company program people worker officer");

    /// <summary>The hash of the noun by which a contact calls its one recipient: "his supervisor"; 0 where there are more, or a noun of many.</summary>
    public static uint NounIn(Note note, Contact contact)
    {
        uint noun = 0;
        if (contact.Groups.Distinct().Count() > 1)
        {
            return 0;
        }

        for (var token = contact.First; token < contact.End; token++)
        {
            if (ConsentLexicon.Shared.Persons.LengthAt(note, token, contact.End) is var length and > 0)
            {
                token += length - 1;
                noun = Everywhere.Contains(note.Tokens[token]) ? 0 : note.Tokens[token].Hash;
            }
        }

        return noun;
    }

    /// <summary>True where the contact that a sentence tells of is the client's own, or a relative's, and none in it is the writer's: "client called her probation officer herself".</summary>
    public static bool IsBySomebodyElse(ConsentReading reading, in ConsentAct act)
    {
        var note = reading.Note;
        var isOthers = false;
        var unit = reading.Units[reading.UnitAt(act.First)];
        for (var token = unit.First; token < unit.End; token++)
        {
            // "Curtis told me he had faxed it": who is told did nothing
            if ((Writers.Contains(note.Tokens[token]) || Own.Contains(note.Tokens[token])) && !(token > unit.First && Reports.Contains(note.Tokens[token - 1])))
            {
                return false;
            }
        }

        if (Reflexives.IsIn(note.Tokens, unit.First, unit.End))
        {
            return true;
        }

        foreach (var hit in reading.TriggersIn(unit))
        {
            if (hit.Term.Kind != ConsentKind.ReleaseOfInformation || hit.Term.Role is not (ConsentRole.Contact or ConsentRole.ContactPassive or ConsentRole.Records))
            {
                continue;
            }

            if (hit.Term.Role != ConsentRole.Contact)
            {
                return false;
            }

            // "V. called her manager and answered his questions": the same one goes on
            if (isOthers && IsJoin(note, hit.First - 1))
            {
                continue;
            }

            if (hit.First == note.Sentences[hit.Sentence].FirstToken
                || (ActReader.SubjectBefore(note, hit.First) is not (Person.Client or Person.Family or Person.Other) && !ActReader.IsNamedSubject(note, hit.First)))
            {
                return false;
            }

            isOthers = true;
        }

        return isOthers;
    }

    /// <summary>
    /// True where a sentence that only resembles a contact names nobody who could have been told ("went over the first month of IOP"), or tells of
    /// the consent itself ("a release to the probation officer was signed").
    /// </summary>
    public static bool IsNone(ConsentReading reading, in ConsentAct act)
    {
        var unit = reading.Units[reading.UnitAt(act.First)];
        if (Reporting.Contains(reading.Note.Tokens[unit.First]) && unit.First + 1 < unit.End && That.Contains(reading.Note.Tokens[unit.First + 1]))
        {
            return true;
        }

        return reading.Statements.Exists(statement => statement.Unit.First == unit.First && statement.Strength == StatementStrength.Consent)
            || (!ConsentLexicon.Shared.Persons.IsIn(reading.Note, unit.First, unit.End) && !reading.TriggersIn(unit).ToArray().Any(static hit => hit.Term.Kind == ConsentKind.ReleaseOfInformation));
    }

    /// <summary>True where the one who was spoken to in an act's sentence treats the client elsewhere: "I spoke with her GP".</summary>
    public static bool IsWithTreating(ConsentReading reading, ConsentAct act)
    {
        var contacts = Find(reading, isTreating: true).Where(contact => contact.Sentence == act.Sentence).ToList();
        return contacts.Count > 0 && contacts.TrueForAll(static contact => contact.Groups.All(ConsentLexicon.Shared.IsTreating));
    }

    private static Contact? Active(Note note, in ConsentHit hit, bool isTreating)
    {
        var sentence = note.Sentences[hit.Sentence];
        if (!ToldText.Holds(note, sentence, hit.First) || IsNotReached(note, hit) || ConsentLexicon.Shared.LengthAt(ConsentKind.ReleaseOfInformation, ConsentRole.OtherSenses, note, hit.First, sentence.EndToken) > 0)
        {
            return null;
        }

        // "Reported that the hospital faxed records to the insurer"
        if (hit.First + 1 < sentence.EndToken && That.Contains(note.Tokens[hit.First + 1]))
        {
            return null;
        }

        var groups = new List<int>();
        var words = hit.End;
        var end = EndOfPersons(note, words, sentence.EndToken, isTreating, groups);
        if (end < 0 && hit.End > hit.First + 1 && Reaching.Contains(note.Tokens[hit.First]))
        {
            // "emailed her case manager a letter to support a quieter room": who was reached stands right behind the verb
            words = hit.First + 1;
            end = EndOfPersons(note, words, sentence.EndToken, isTreating, groups);
        }

        // "met with his teacher to go over the breaks"
        if (end < 0 && hit.End > hit.First + 2 && Meeting.Contains(note.Tokens[hit.First]))
        {
            words = With.Contains(note.Tokens[hit.First + 1]) ? hit.First + 2 : hit.First + 1;
            end = EndOfPersons(note, words, sentence.EndToken, isTreating, groups);
        }

        var isAfterList = end < 0 && Senders.Contains(note.Tokens[hit.First]);
        end = isAfterList ? EndOfRecipients(note, hit.End, sentence.EndToken, isTreating, groups) : end;
        if (end < 0)
        {
            return null;
        }

        if (!isAfterList && words == hit.First + 1 && Givers.Contains(note.Tokens[hit.First]) && !IsOfRecords(note, end, Math.Min(sentence.EndToken, end + GivenReach)))
        {
            return null;
        }

        if (Plans.Contains(note.Tokens[hit.First]) || (Nouns.Contains(note.Tokens[hit.First]) && (hit.First > ActReader.ClauseStart(note, sentence, hit.First) || note.SectionAt(note.Tokens[hit.First].Start).Kind == SectionKind.Plan)))
        {
            return null;
        }

        // "brought his brother up to date"; not "brought his brother to the hour"
        if (hit.End == hit.First + 1 && Brings.Contains(note.Tokens[hit.First]) && !(end < sentence.EndToken && UpToDate.LengthAt(note, end) > 0))
        {
            return null;
        }

        if ((Lets.Contains(note.Tokens[hit.First]) && !(end < sentence.EndToken && Know.Contains(note.Tokens[end])))
            || (hit.End == hit.First + 1 && Asks.Contains(note.Tokens[hit.First]) && !(end < sentence.EndToken && Abouts.Contains(note.Tokens[end])))
            || (hit.End == hit.First + 1 && Gets.Contains(note.Tokens[hit.First]) && !(end < sentence.EndToken && OnTheLine.LengthAt(note, end) > 0)))
        {
            return null;
        }

        if (IsOfOwnFriend(note, sentence, hit.First, end) || IsOfLongAgo(note, sentence, hit.First, end))
        {
            return null;
        }

        // "She and I wrote to her landlord": a letter of both
        if (hit.First >= sentence.FirstToken + 3 && Writers.Contains(note.Tokens[hit.First - 1]) && IsJoin(note, hit.First - 2) && PersonWords.TryRead(note, hit.First - 3, out var with) && (with.IsPronoun || with.Person == Person.Client))
        {
            return null;
        }

        // "We wrote an email to her landlord together, which she sent"
        if (hit.First > sentence.FirstToken && Both.Contains(note.Tokens[hit.First - 1]) && Together.IsIn(note.Tokens, hit.First, Math.Min(sentence.EndToken, end + ReflexiveReach)))
        {
            return null;
        }

        // "have had no contact with her father"
        if (Nones.IsIn(note.Tokens, hit.First, hit.End))
        {
            return null;
        }

        if (Reflexives.IsIn(note.Tokens, end, Math.Min(sentence.EndToken, end + ReflexiveReach)) && !ActReader.IsPlainlyWriters(note, hit.First))
        {
            return null;
        }

        var isProfessional = hit.Term.Role == ConsentRole.Records || Professional.Contains(note.Tokens[hit.First]) || IsNoun(note, hit) || Clinical.IsIn(note.Tokens, hit.First, hit.End);
        return ActReader.IsStated(note, hit.First, end, ActTense.Past) && (ActReader.IsByWriter(note, hit.First, end, isProfessional) || IsPaperSent(note, hit, sentence))
            ? new Contact(hit.First, end, groups, hit.Sentence)
            : null;
    }

    private static readonly WordSet Meeting = new("met saw caught grabbed spoke talked sat");
    private static readonly WordSet With = new("with to w");
    private static readonly WordSet Some = new("a an some");
    private static readonly WordSet Who = new("who");
    private static readonly WordSet Ringing = new("called phoned rang texted messaged telephoned");
    private static readonly WordSet Helping = new("calmed came drove picked talked helped told lent let took brought cheered comforted soothed gave stayed sat met bought said answered listened advised hung");

    // "Texted a friend about dinner", "called his sister, who calmed him": whoever acts unnamed acts for himself
    private static bool IsOfOwnFriend(Note note, in Sentence sentence, int first, int end)
    {
        if (ActReader.IsPlainlyWriters(note, first) || ActReader.SubjectBefore(note, first) == Person.Writer)
        {
            return false;
        }

        var isFriend = note.Tokens[end - 1] is { Kind: TokenKind.Word } && Friends.Contains(note.Tokens[end - 1]) && end - 2 > first && Some.Contains(note.Tokens[end - 2]);
        var next = end < sentence.EndToken && note.Chars[note.Tokens[end].Start] == ',' ? end + 1 : end;
        return isFriend || (Ringing.Contains(note.Tokens[first]) && next + 1 < sentence.EndToken && Who.Contains(note.Tokens[next]) && Helping.Contains(note.Tokens[next + 1]));
    }

    private static readonly WordSet Friends = new("friend friends neighbor neighbour roommate coworker sibling cousin");
    private static readonly PhraseSet LongAgo = new("last year", "years ago", "months ago", "at his last admission", "at her last admission", "during the last admission");

    // "I had called his brother in 2019"
    private static bool IsOfLongAgo(Note note, in Sentence sentence, int first, int end)
    {
        for (var token = end; token < Math.Min(sentence.EndToken, end + LongestWay); token++)
        {
            if (LongAgo.LengthAt(note, token) > 0 || (In.Contains(note.Tokens[token]) && token + 1 < sentence.EndToken && note.Tokens[token + 1] is { Kind: TokenKind.Number, Length: 4 } && note.Chars[note.Tokens[token + 1].Start] is '1' or '2' && first > sentence.FirstToken && Hads.Contains(note.Tokens[first - 1])))
            {
                return token <= end + 1 || note.Chars[note.Tokens[token - 1].Start] != ',';
            }
        }

        return false;
    }

    private static readonly WordSet In = new("in");

    // "Faxed dose, results and diagnosis to the employer": who stands after the list of what was sent.
    private static int EndOfRecipients(Note note, int first, int sentenceEnd, bool isTreating, List<int> groups)
    {
        var last = Math.Min(sentenceEnd, first + LongestList);
        for (var token = first; token < last && !(note.Tokens[token].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[token].Start] is ';' or ':' or '.'); token++)
        {
            if (To.Contains(note.Tokens[token]))
            {
                return IsOfRecords(note, first, token) ? EndOfPersons(note, token + 1, sentenceEnd, isTreating, groups) : -1;
            }
        }

        return -1;
    }

    private static bool IsOfRecords(Note note, int first, int end) =>
        ConsentLexicon.Shared.IsIn(ConsentKind.ReleaseOfInformation, ConsentRole.Given, note, first, end) || ConsentLexicon.Shared.IsIn(ConsentKind.Part2, ConsentRole.Content, note, first, end);

    // "Discharge summary faxed to": what was sent opens the clause; not "the hospital's summary was sent"
    private static bool IsPaperSent(Note note, in ConsentHit hit, in Sentence sentence)
    {
        const int MostAdjectives = 2;
        var start = ActReader.ClauseStart(note, sentence, hit.First);
        if (hit.Term.Role != ConsentRole.Records || hit.First == start || hit.First - start > MostAdjectives)
        {
            return false;
        }

        for (var token = start; token < hit.First; token++)
        {
            if (note.Tokens[token] is not { Kind: TokenKind.Word, PossessiveLength: 0 } || PersonWords.TryRead(note, token, out _))
            {
                return false;
            }
        }

        return true;
    }

    // "Phone call with", "collateral contact with"
    private static bool IsNoun(Note note, in ConsentHit hit)
    {
        for (var token = hit.First; token < hit.End; token++)
        {
            if (note.Chars.AsSpan(note.Tokens[token].Start, note.Tokens[token].Length) is var word
                && (word.Equals("collateral", StringComparison.OrdinalIgnoreCase) || word.Equals("voicemail", StringComparison.OrdinalIgnoreCase) || word.Equals("message", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    private static Contact? Passive(Note note, in ConsentHit hit, bool isTreating)
    {
        var sentence = note.Sentences[hit.Sentence];
        if (!ToldText.Holds(note, sentence, hit.First) || IsNotReached(note, hit) || !ActReader.IsStated(note, hit.First, hit.End, ActTense.Past)
            || (hit.End < sentence.EndToken && (To.Contains(note.Tokens[hit.End]) || IsBySomebodyElse(note, hit.End, sentence.EndToken) || note.Tokens[hit.End].Case == TokenCase.Capitalized)))
        {
            return null;
        }

        for (var first = hit.First - 1; first >= Math.Max(sentence.FirstToken, hit.First - LongestWay); first--)
        {
            var groups = new List<int>();
            var length = PersonAt(note, first, hit.First, isTreating, groups);
            if (length > 0)
            {
                return note.Tokens[first + length - 1].PossessiveLength == 0 && !IsAfterPreposition(note, sentence, first) && IsNameBetween(note, first + length, hit.First)
                    ? new Contact(first, hit.End, groups, hit.Sentence)
                    : null;
            }
        }

        return null;
    }

    // "Her mother phoned, and I told her how she is."
    private static Contact? ToldToCaller(Note note, in ConsentHit hit, bool isTreating)
    {
        var sentence = note.Sentences[hit.Sentence];
        var groups = new List<int>();
        var caller = -1;
        var (low, high) = ActReader.Around(sentence, hit.First);
        for (var token = low; token < hit.First && caller < 0; token++)
        {
            caller = PersonAt(note, token, hit.First, isTreating, groups) > 0 ? token : -1;
        }

        if (caller < 0 || !ToldText.Holds(note, sentence, hit.First) || note.AttributionOf(hit.First, hit.End) is not null)
        {
            return null;
        }

        for (var token = hit.End; token + 2 < high; token++)
        {
            if (Writers.Contains(note.Tokens[token])
                && !Meanwhile.Contains(note.Tokens[token - 1])
                && ConsentLexicon.Shared.LengthAt(ConsentKind.ReleaseOfInformation, ConsentRole.Telling, note, token + 1, sentence.EndToken) is var length and > 0
                && token + 1 + length < high)
            {
                return new Contact(token, token + 1 + length + (Pronouns.Contains(note.Tokens[token + 1 + length]) ? 1 : 0), groups, hit.Sentence);
            }
        }

        return null;
    }

    private static bool IsNotReached(Note note, in ConsentHit hit)
    {
        var (first, end) = ActReader.Around(note.Sentences[hit.Sentence], hit.First);
        return ConsentLexicon.Shared.IsIn(ConsentKind.ReleaseOfInformation, ConsentRole.NotReached, note, first, end);
    }

    // "was called by the landlord", not "by this writer" or "by phone"
    private static bool IsBySomebodyElse(Note note, int token, int end) =>
        NoPerson.Contains(note.Tokens[token]) || (By.Contains(note.Tokens[token]) && !IsOwn(note, token + 1, end));

    private static bool IsOwn(Note note, int token, int end)
    {
        token += token < end && Articles.Contains(note.Tokens[token]) ? 1 : 0;
        return token < end && Own.Contains(note.Tokens[token]);
    }

    // Words between a person and what was done: a name in parentheses, "of the school".
    private static bool IsNameBetween(Note note, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (note.Tokens[token] is { Kind: TokenKind.Word, Case: not TokenCase.Capitalized })
            {
                return false;
            }
        }

        return true;
    }

    private static readonly WordSet Prepositions = new("with to for by of about from");

    private static bool IsAfterPreposition(Note note, in Sentence sentence, int person)
    {
        var before = person - 1;
        while (before >= sentence.FirstToken && (Fillers.Contains(note.Tokens[before]) || note.Tokens[before].PossessiveLength > 0))
        {
            before--;
        }

        return before >= sentence.FirstToken && Prepositions.Contains(note.Tokens[before]);
    }

    private static int EndOfPersons(Note note, int first, int sentenceEnd, bool isTreating, List<int> groups)
    {
        var end = EndOfPerson(note, first, sentenceEnd, isTreating, groups);
        while (end > 0 && end + 1 < sentenceEnd && IsJoin(note, end) && EndOfPerson(note, end + 1, sentenceEnd, isTreating, groups) is var more and > 0)
        {
            end = more;
        }

        return end;
    }

    private static bool IsJoin(Note note, int token) => note.Chars.AsSpan(note.Tokens[token].Start, note.Tokens[token].Length) is "and" or "&" or ",";

    private static int EndOfPerson(Note note, int first, int sentenceEnd, bool isTreating, List<int> groups)
    {
        var unknown = 0;
        for (var token = first; token < Math.Min(sentenceEnd, first + LongestWay); token++)
        {
            var length = PersonAt(note, token, sentenceEnd, isTreating, groups);
            if (length > 0)
            {
                // "the hospital pain clinic": the last of the words names who is meant
                if (note.Tokens[token + length - 1].PossessiveLength == 0 && token + length < sentenceEnd && PersonAt(note, token + length, sentenceEnd, isTreating, []) > 0)
                {
                    groups.RemoveAt(groups.Count - 1);
                    token += length - 1;
                    continue;
                }

                if (note.Tokens[token + length - 1].PossessiveLength == 0)
                {
                    AddAgency(note, token + length, sentenceEnd, isTreating, groups);
                    return token + length;
                }

                // "returned the aunt's call", "called her surgeon's office"
                if (token + length < sentenceEnd && (Messages.Contains(note.Tokens[token + length]) || Offices.Contains(note.Tokens[token + length])))
                {
                    return token + length + 1;
                }

                // "mother's attorney": the attorney is meant, "mother's house" nobody.
                groups.Clear();
                token += length - 1;
                continue;
            }

            if (!IsOnTheWay(note, token, sentenceEnd) && !(token > first && IsAdjective(note, token) && ++unknown <= MostUnknown))
            {
                return -1;
            }
        }

        return -1;
    }

    // "her case manager at the housing authority": the authority is the recipient.
    private static void AddAgency(Note note, int token, int sentenceEnd, bool isTreating, List<int> groups)
    {
        if (token + 1 >= sentenceEnd || !Agencies.Contains(note.Tokens[token]))
        {
            return;
        }

        const int MostWords = 3;
        var agency = new List<int>();
        for (var place = token + 1; place < Math.Min(sentenceEnd, token + 1 + MostWords) && agency.Count == 0 && note.Tokens[place].Kind == TokenKind.Word && !Stops.Contains(note.Tokens[place]); place++)
        {
            if (PersonAt(note, place, sentenceEnd, isTreating, agency) > 0)
            {
                groups[^1] = agency[0];
            }
        }
    }

    // "client's disability attorney"
    private static bool IsAdjective(Note note, int token) =>
        note.Tokens[token] is { Kind: TokenKind.Word, PossessiveLength: 0 } && !Stops.Contains(note.Tokens[token]) && !PersonWords.TryRead(note, token, out _);

    // A determiner, a possessive, a name, a title, "client" before "mother", a name in parentheses
    private static bool IsOnTheWay(Note note, int token, int sentenceEnd)
    {
        ref readonly var word = ref note.Tokens[token];
        if (word.Kind == TokenKind.Punctuation)
        {
            return note.Chars[word.Start] is '(' or ',' or '.' or '\'' or '’' or '/' or '-' or '"';
        }

        if (word.PossessiveLength > 0 || Fillers.Contains(word) || Titles.Contains(word))
        {
            return true;
        }

        if (Whose.Contains(word))
        {
            return token + 1 < sentenceEnd && ConsentLexicon.Shared.Persons.LengthAt(note, token + 1, sentenceEnd) > 0;
        }

        return word is { Kind: TokenKind.Word, Case: TokenCase.Capitalized } && !PersonWords.TryRead(note, token, out _);
    }

    private static int PersonAt(Note note, int token, int end, bool isTreating, List<int> groups)
    {
        var found = new List<(int End, int Group)>();
        if (ConsentLexicon.Shared.Persons.FindAt(note, token, end, found) > token)
        {
            var longest = found.MaxBy(static match => match.End);
            if (ConsentLexicon.Shared.IsDeciding(longest.Group) || (!isTreating && ConsentLexicon.Shared.IsTreating(longest.Group)))
            {
                return 0;
            }

            groups.Add(longest.Group);
            return longest.End - token;
        }

        return 0;
    }
}
