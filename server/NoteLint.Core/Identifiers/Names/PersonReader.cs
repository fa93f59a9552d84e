using NoteLint.Core.Identifiers.Belonging;
using NoteLint.Core.Identifiers.Hearing;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Puts mentions of one person together and says who it is to the note.</summary>
internal sealed class PersonReader
{
    /// <summary>A name in these places stands there on purpose, and names who does the work: it does so everywhere in the note.</summary>
    private const BelongsAs ByTrade = BelongsAs.Interpreter | BelongsAs.SignatureBlock;

    /// <summary>Who stands in these places is not whom the note is about.</summary>
    private const BelongsAs Others = ByTrade | BelongsAs.ReleaseRecipient | BelongsAs.EmergencyContact | BelongsAs.Guardian;

    private readonly Note note;
    private readonly List<NameMention> mentions;
    private readonly Lazy<BelongingPlaces> places;
    private readonly List<Person> people = [];
    private readonly List<Person> clients = [];
    private bool? hasClientWord;
    private bool haveClientsPartners;

    /// <summary>People by each word of their names.</summary>
    private readonly Dictionary<uint, List<Person>> byPart = [];

    private PersonReader(Note note, List<NameMention> mentions, Lazy<BelongingPlaces> places)
    {
        this.note = note;
        this.mentions = mentions;
        this.places = places;
    }

    /// <summary>The people of a note; each mention's person is set.</summary>
    public static List<Person> Read(Note note, List<NameMention> mentions, Lazy<BelongingPlaces> places, HeardNote? heard)
    {
        var reader = new PersonReader(note, mentions, places);
        reader.Resolve();
        reader.DecideRoles();
        if (heard is not null)
        {
            reader.Hear(heard);
        }

        return reader.people;
    }

    private void Resolve()
    {
        Person? client = null;
        NameMention? before = null;
        var endOfHeader = note.Header is [.., var last] ? note.FirstTokenFrom(last.Value.End) : 0;
        foreach (var mention in mentions)
        {
            var isHeaderClient = mention.Role == PersonRole.Client && mention.First < endOfHeader;
            var isPartner = isHeaderClient && before?.Role == PersonRole.Client && IsJoined(before, mention);
            var person = isPartner ? Find(mention)
                : isHeaderClient && client is not null && note.Format != NoteFormat.Group ? (haveClientsPartners ? Find(mention) : null) ?? client
                : mention.SameAs?.Person ?? Find(mention) ?? (mention.Role == PersonRole.Client && client is not null ? client : null);
            var isOther = !isHeaderClient && mention.Role == PersonRole.Client && client is not null && ReferenceEquals(person, client) && mention.Parts.Length > 1 && mention.SameAs is null && !mention.Parts.Any(client.Parts.Contains) && FindByNickname(mention) is null;
            if (person is null || isOther)
            {
                people.Add(person = new Person());
            }

            if (isPartner)
            {
                haveClientsPartners = true;
                ShareLastName(before!, mention);
            }

            before = mention;

            if (isHeaderClient)
            {
                client ??= person;
            }

            mention.Person = person;
            person.Mentions.Add(mention);
            person.Relation ??= mention.Relation;
            // "Client Luis Example" beside a header that names another client.
            person.Role = isOther ? PersonRole.OtherClient : Stronger(person.Role, mention.Role);
            if (person.Role == PersonRole.Client && !ReferenceEquals(clients.LastOrDefault(), person))
            {
                clients.Add(person);
            }

            foreach (var part in mention.Parts)
            {
                AddPart(person, part);
            }
        }
    }

    private void AddPart(Person person, uint part)
    {
        if (person.Parts.Add(part))
        {
            (byPart.TryGetValue(part, out var sharing) ? sharing : byPart[part] = []).Add(person);
        }
    }

    /// <summary>"Clients: Nora and Hugh Example": two people on one line; behind "legal name" the client has another name.</summary>
    private bool IsJoined(NameMention first, NameMention second)
    {
        var joint = note.Tokens[second.TitleFirst - 1];
        return note.Chars.AsSpan(joint.Start, joint.Length) is "and" or "&" && !note.Chars.AsSpan(first.Span.End, joint.Start - first.Span.End).ContainsAny('\n', '\r');
    }

    /// <summary>"Nora and Hugh Example": the last name is both's.</summary>
    private void ShareLastName(NameMention first, NameMention second)
    {
        if (first.Parts.Length == 1 && second.Parts.Length > 1)
        {
            AddPart(first.Person, second.Parts[^1]);
        }
    }

    private Person? Find(NameMention mention)
    {
        Person? found = null;
        if (!byPart.TryGetValue(mention.Parts[0], out var sharing) && !byPart.TryGetValue(mention.Parts[^1], out sharing))
        {
            return FindByNickname(mention);
        }

        const int MostShared = 8;
        var others = 0;
        foreach (var person in sharing.Take(MostShared))
        {
            if (person.IsOneOfSeveral)
            {
                continue;
            }

            // A clinician with the client's last name is somebody else.
            if (mention.Role is PersonRole.Clinician or PersonRole.ThirdParty && person.Role == PersonRole.Client && mention.HasTitle && !HasSameTitle(person, mention))
            {
                continue;
            }

            if (FamilyNames.AreOfTwo(note, person, mention) || NameConflicts.Hold(note, person, mention))
            {
                continue;
            }

            var isPart = mention.Parts.All(person.Parts.Contains);
            var holdsAll = person.Parts.All(mention.Parts.Contains);
            if (isPart && haveClientsPartners && found?.Role == PersonRole.Client && person.Role == PersonRole.Client)
            {
                return OneOfPartners(mention);
            }

            if (isPart || holdsAll)
            {
                // Who is called by two given names is called by the first or by both.
                others += found is null || !isPart || mention.Parts[0] != person.Mentions[0].Parts[0] ? 0 : 1;
                var isBetter = found is null || person.Role == PersonRole.Client && mention.Relation is null || found.Role != PersonRole.Client && isPart && !mention.Parts.All(found.Parts.Contains);
                found = isBetter ? person : found;
            }
        }

        var isBare = mention is { Parts.Length: 1, HasTitle: false, Relation: null, NounBehind: < 0, Role: PersonRole.Unknown };
        return isBare && others > 0 && found!.Role != PersonRole.Client ? OneOfSeveral(sharing, found.Role) : found ?? FindByNickname(mention);
    }

    /// <summary>"Example denies it" of an uncle and a doctor with this name.</summary>
    private Person OneOfSeveral(List<Person> sharing, PersonRole role)
    {
        var known = sharing.Find(static person => person.IsOneOfSeveral);
        if (known is null)
        {
            people.Add(known = new Person { Role = role, IsOneOfSeveral = true });
        }

        return known;
    }

    /// <summary>"Mr. Example" of two clients with this last name: somebody of whom the note does not say who it is.</summary>
    private Person OneOfPartners(NameMention mention)
    {
        var known = people.Find(person => person.IsOneOfClients && mention.Parts.All(person.Parts.Contains));
        if (known is null)
        {
            people.Add(known = new Person { Role = PersonRole.Client, IsOneOfClients = true });
        }

        return known;
    }

    /// <summary>"Client: Major Example" and "Major Example reports": a title or a given name that is one.</summary>
    private bool HasSameTitle(Person person, NameMention mention)
    {
        var before = person.Mentions[0].First - 1;
        before -= before > 0 && note.Chars[note.Tokens[before].Start] == '.' ? 1 : 0;
        return mention.TitleFirst < mention.First && note.Tokens[person.Mentions[0].First].Hash == note.Tokens[mention.TitleFirst].Hash
            || before >= 0 && mention.TitleFirst < mention.First && note.Tokens[before].Kind == TokenKind.Word && note.Tokens[before].Hash == note.Tokens[mention.TitleFirst].Hash;
    }

    /// <summary>"Sam" for a client Samuel; nobody else is known well enough.</summary>
    private Person? FindByNickname(NameMention mention)
    {
        if (mention.Parts.Length > 2 || mention.Relation is not null || mention.Role is PersonRole.ThirdParty or PersonRole.OtherClient or PersonRole.Clinician)
        {
            return null;
        }

        var called = note.Tokens[mention.First];
        const int MostClients = 8;
        foreach (var person in clients.Take(MostClients))
        {
            var others = mention.Parts.Skip(1).All(person.Parts.Contains);
            foreach (var full in person.Mentions.Take(4))
            {
                for (var index = full.First; others && index < full.End; index++)
                {
                    var token = note.Tokens[index];
                    if (token.Kind == TokenKind.Word && Nicknames.Match(note.Chars.AsSpan(token.Start, token.StemEnd - token.Start), note.Chars.AsSpan(called.Start, called.StemEnd - called.Start)))
                    {
                        return person;
                    }
                }
            }
        }

        return null;
    }

    private void DecideRoles()
    {
        var hasClient = people.Exists(static person => person.Role == PersonRole.Client && !person.Mentions.TrueForAll(static mention => mention.IsByname || mention.Role != PersonRole.Client));
        foreach (var person in people)
        {
            if ((person.Role == PersonRole.Unknown || person.Role == PersonRole.ThirdParty && person.Relation is null && person.Mentions.TrueForAll(static mention => mention.HasTitle)) && BelongsAsClinician(person))
            {
                person.Role = PersonRole.Clinician;
            }
        }

        var isCouple = JointSessions.AreOfCouple(note);
        if (isCouple || !hasClient && JointSessions.AreOfFamily(note))
        {
            foreach (var person in people)
            {
                if (person.Role is PersonRole.Unknown or PersonRole.OtherClient or PersonRole.ThirdParty && person.Relation is null && person.Mentions.Exists(mention => JointSessions.IsListed(note, mention)))
                {
                    person.Role = PersonRole.Client;
                    hasClient = true;
                }
            }
        }

        var isGroup = !isCouple && GroupNotes.IsGroup(note);
        if (!hasClient && !isGroup && (ClinicalSubject() ?? TitleSubject() ?? OpeningSubject() ?? ActingSubject()) is { } client)
        {
            client.Role = PersonRole.Client;
        }

        foreach (var person in people)
        {
            if (person.Role == PersonRole.Unknown)
            {
                person.Role = isGroup && person.Relation is null ? PersonRole.OtherClient : PersonRole.ThirdParty;
            }
        }
    }

    /// <summary>Who need not be named by what is heard is neither client nor clinician. The client of the header or the only one whom rules see, and who signs, receives or decides, stays.</summary>
    private void Hear(HeardNote heard)
    {
        var fields = note.Header is [.., var last] ? last.Value.End : 0;
        var hasClient = clients.Exists(client => client.Mentions[0].Span.Start < fields);
        foreach (var person in people)
        {
            if (heard.FindingOf(person) is not { } finding)
            {
                continue;
            }

            person.NeedlessOdds = NeedlessName.OddsOf(person, finding);
            if ((person.Role == PersonRole.Clinician || person.Role == PersonRole.Client && hasClient) && person.NeedlessOdds > NeedlessName.Least && person.Mentions[0].Span.Start >= fields && !person.Mentions.Exists(mention => (places.Value.At(mention.First, mention.End) & Others) != 0))
            {
                person.Role = PersonRole.ThirdParty;
            }
        }
    }

    /// <summary>True for somebody of whom nothing says yet who it is.</summary>
    private bool IsOpen(Person person) =>
        person.Role == PersonRole.Unknown && person.Relation is null && (places.Value.At(person.Mentions[0].First, person.Mentions[0].End) & Others) == 0;

    /// <summary>"Session note, Ana E.": who is named in the note's first line, which is no sentence.</summary>
    private Person? TitleSubject()
    {
        const int LongestTitle = 14;
        if (people.Find(IsOpen) is not { } person || person.Mentions[0] is not { HasTitle: false, End: <= LongestTitle } mention)
        {
            return null;
        }

        var end = 1;
        while (end < note.Tokens.Length && end <= LongestTitle && note.Tokens[end].Kind != TokenKind.ParagraphBreak && !note.Chars.AsSpan(note.Tokens[end - 1].End, note.Tokens[end].Start - note.Tokens[end - 1].End).Contains('\n'))
        {
            end++;
        }

        return mention.End <= end && end < note.Tokens.Length && end <= LongestTitle || IsSetOffTitle(mention) ? person : null;
    }

    private static readonly WordSet Contacts = new("note session visit contact intake assessment evaluation call appointment review individual consult check-in follow-up therapy");

    /// <summary>"Session note, Ana E., 50 min.": behind the kind of contact, between marks.</summary>
    private bool IsSetOffTitle(NameMention mention) =>
        mention.First >= 2 && note.Tokens[mention.First - 1].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[mention.First - 1].Start] is ',' or ';' or '-' or '–' or '—' && Contacts.Contains(note.Tokens[mention.First - 2])
        && mention.End < note.Tokens.Length && note.Tokens[mention.End].Kind == TokenKind.Punctuation;

    private bool BelongsAsClinician(Person person) => person.Mentions.Exists(mention =>
        mention.Relation is null && (places.Value.At(mention.First, mention.End) & (ByTrade | BelongsAs.Clinician)) != 0);

    private Person? ClinicalSubject()
    {
        var first = people.Find(IsOpen);
        return people.Find(person => IsOpen(person) && IsClinicalSubject(person, ReferenceEquals(person, first)));
    }

    /// <summary>Somebody of whom the note reports and who denies: without a header the client. A title alone is one too, "Mr. Example".</summary>
    private bool IsClinicalSubject(Person person, bool isFirst)
    {
        foreach (var mention in person.Mentions.Take(4))
        {
            if (isFirst && (mention.HasTitle && !HasTitledInitial(mention.TitleFirst) || IsAged(mention) || (person.Mentions.Count > 1 && !HasClientWord())))
            {
                return true;
            }

            if (mention.End < note.Tokens.Length && note.Tokens[mention.End].Kind == TokenKind.Word && (NameCues.Table.Of(note.Tokens[mention.End].Hash) & NameCue.ClinicalVerb) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Ms. T reports that her neighbor, Mrs. Example, …": the client has been named by an initial.</summary>
    private bool HasTitledInitial(int end)
    {
        for (var index = 1; index < end; index++)
        {
            if (note.Tokens[index] is { Kind: TokenKind.Word, Length: 1, Case: TokenCase.Capitalized, JoinedToNext: false })
            {
                var title = note.Chars[note.Tokens[index - 1].Start] == '.' ? index - 2 : index - 1;
                if (title >= 0 && note.Tokens[title].Kind == TokenKind.Word && (NameCues.Table.Of(note.Tokens[title].Hash) & NameCue.Honorific) != 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// "D: Leandra said that …", "Noor came on time.": without a header the first person that a sentence opens with, where the note speaks of
    /// no client by that word, or names somebody often before it does.
    /// </summary>
    private Person? OpeningSubject()
    {
        const int Often = 3;
        var clientWord = FirstClientWord();
        foreach (var person in people)
        {
            if (!IsOpen(person))
            {
                continue;
            }

            var isBefore = clientWord < 0 || person.Mentions.Count >= Often && person.Mentions[0].First < clientWord;
            return isBefore && person.Mentions.Take(Often).Any(OpensSentence) ? person : null;
        }

        return null;
    }

    /// <summary>Without a word for the client the first person who acts in the session, or came to it with a title.</summary>
    private Person? ActingSubject()
    {
        if (FirstClientWord() >= 0)
        {
            return null;
        }

        var titled = people.Find(static person => person.Role is not PersonRole.Clinician);
        return people.Find(IsOpen) is { } open && (RunningSubject.Acts(note, open.Mentions[0]) || RunningSubject.IsMet(note, open.Mentions[0])) ? open
            : titled is { Role: PersonRole.ThirdParty or PersonRole.Unknown } && RunningSubject.Comes(note, titled.Mentions[0]) ? titled
            : null;
    }

    /// <summary>Index of the first token that calls the client so in running text, not as a label; -1 where none does.</summary>
    private int FirstClientWord()
    {
        for (var index = 0; index < note.Tokens.Length; index++)
        {
            ref readonly var token = ref note.Tokens[index];
            var isLabel = index + 1 < note.Tokens.Length && note.Tokens[index + 1].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[index + 1].Start] == ':';
            if (token.Kind == TokenKind.Word && !isLabel && (NameCues.Table.Of(token.Hash) & NameCue.ClientWord) != 0)
            {
                return index;
            }
        }

        return -1;
    }

    private bool OpensSentence(NameMention mention)
    {
        const int LongestLabel = 3;
        var sentence = note.SentenceIndexAt(mention.First);
        if (sentence < 0)
        {
            return false;
        }

        var first = mention.TitleFirst;
        while (first > note.Sentences[sentence].FirstToken && mention.TitleFirst - first < LongestLabel)
        {
            first--;
        }

        return first == note.Sentences[sentence].FirstToken && (first == mention.TitleFirst || note.Chars[note.Tokens[mention.TitleFirst - 1].Start] == ':');
    }

    /// <summary>"Tomasz, 16, seen with …"</summary>
    private bool IsAged(NameMention mention) =>
        mention.End + 2 < note.Tokens.Length && note.Tokens[mention.End].Kind == TokenKind.Punctuation && note.Chars[note.Tokens[mention.End].Start] is ',' or '('
        && note.Tokens[mention.End + 1] is { Kind: TokenKind.Number, Length: <= 3 };

    /// <summary>The client is called so and needs no name.</summary>
    private bool HasClientWord()
    {
        hasClientWord ??= note.Tokens.ToArray().Any(static token => token.Kind == TokenKind.Word && (NameCues.Table.Of(token.Hash) & NameCue.ClientWord) != 0);
        return hasClientWord.Value;
    }

    // A relation and a place in the header say more than a title does.
    private static PersonRole Stronger(PersonRole left, PersonRole right) => Rank(left) >= Rank(right) ? left : right;

    private static int Rank(PersonRole role) => role switch
    {
        PersonRole.Client => 4,
        PersonRole.ThirdParty => 3,
        PersonRole.Clinician => 2,
        PersonRole.OtherClient => 1,
        _ => 0,
    };
}
