using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Notes.Statements;

/// <summary>Finds who is reported to have said something: "mother says he is lazy", "per mother, …", "… , he said".</summary>
internal static class Attributions
{
    private static readonly WordSet Reportedly = new("reportedly allegedly supposedly purportedly");
    // "in the client's own words"
    private const int MostBeforeWords = 4;

    private static readonly WordSet ClauseOpeners = new("that as to being having about of i he she they it");
    private static readonly WordSet Called = new("called labelled labeled");
    // "called people with the diagnosis manipulative", "called clients lazy"; not "called clients about the lazy river"
    private static readonly WordSet PeopleAtLarge = new("people persons men women those everyone everybody anyone others addicts patients clients");
    private static readonly WordSet NameOpeners = new("a an the with who");
    private static readonly WordSet Was = new("was were been being");
    private static readonly WordSet Puts = new("puts put");
    private static readonly WordSet PassiveFollowers = new("to with in on by as for during at");


    private static readonly uint Per = TokenHash.Of("per");
    private static readonly uint According = TokenHash.Of("according");
    private static readonly uint To = TokenHash.Of("to");
    private static readonly uint Words = TokenHash.Of("words");
    private static readonly uint Word = TokenHash.Of("word");
    private static readonly uint In = TokenHash.Of("in");
    private static readonly uint Law = TokenHash.Of("law");
    private static readonly uint That = TokenHash.Of("that");
    private static readonly uint It = TokenHash.Of("it");
    private static readonly uint By = TokenHash.Of("by");
    private static readonly uint Know = TokenHash.Of("know");
    private static readonly uint Own = TokenHash.Of("own");
    private static readonly WordSet Asks = new("asked asks asking");
    private static readonly WordSet Wants = new("wants wanted wanting");
    private static readonly WordSet Questions = new("whether if");
    private static readonly WordSet Writes = new("wrote writes texted texts emailed");
    private static readonly WordSet Shouts = new("shouted shouts yelled yells screamed screams chanted chants hissed wrote writes texted scrawled painted spray-painted sprayed carved scratched");
    private static readonly WordSet AfterShout = new("at on in to across over into onto as from while when after before and");

    // "his mother also said"
    private const int MostInSpeech = 5;

    // "his wife told police", "her mother wrote in the petition"
    private const int MostBehindVerb = 5;
    private const int MostBeforeThat = 6;
    private static readonly WordSet Tells = new("told tells");
    private static readonly WordSet Listeners = new("the a his her their my our me us him them police officer officers staff nurse nurses crisis clinic school team court judge er ed intake cps aps this writer doctor therapist operator dispatcher dispatch triage");
    private static readonly WordSet IntoPapers = new("in on to at during over");
    private static readonly WordSet Accounts = new("account report description");

    /// <summary>Finds the report that some tokens are part of.</summary>
    /// <param name="note">The note.</param>
    /// <param name="first">Index of the first token.</param>
    /// <param name="end">Index just past the last token.</param>
    /// <param name="isQuotation">True when the tokens are a quotation: more verbs report then.</param>
    /// <returns>Null where the writer states it.</returns>
    public static Attribution? AttributionOf(Note note, int first, int end, bool isQuotation = false)
    {
        var clause = new Clause(note, first, end);
        return clause.SentenceIndex < 0 ? null : Before(clause, isQuotation) ?? After(isQuotation ? new(note, end - 1, end) : clause, isQuotation);
    }

    private static Attribution? Before(in Clause clause, bool isQuotation)
    {
        if (!isQuotation && WritersComments.IsAside(clause))
        {
            return null;
        }

        for (var i = clause.First - 1; i >= clause.Low; i--)
        {
            if (clause.Mark(i) == ';' || clause.OpensContrast(i) || OpensWritersClause(clause, i) || OpensResult(clause, i)
                || (!isQuotation && WritersComments.OpensAt(clause, i)))
            {
                return null;
            }

            if (!isQuotation && SpeakerLabels.Before(clause, i) is { } label)
            {
                return Create(clause, label.Speaker, label.First, i, i + 1);
            }

            // In "per client" the words asked about may be the source itself.
            if (SpeakerOf(clause, i, isQuotation) is { } report && report.End <= clause.First)
            {
                if (!isQuotation && (WritersComments.RetellsAfter(clause, i) || IsSourceOfQuotation(clause, report)))
                {
                    return null;
                }

                var isWriters = (report.Speaker == Person.Writer && !Views.IsHeldBack(clause, i)) || WritersComments.EndsDenial(clause, i);
                return isWriters && !isQuotation ? null : Create(clause, report.Speaker, report.First, report.End, report.End);
            }
        }

        return null;
    }

    // ""suicidal," per self, frequent flyer": the source of the words before it.
    private static bool IsSourceOfQuotation(in Clause clause, Report report) =>
        clause.Is(report.First, Per) && clause.Mark(report.First - 1) is '"' or '”' && clause.Mark(report.End) == ',';

    private static Report? SpeakerOf(in Clause clause, int i, bool isQuotation)
    {
        if (clause.Is(i, Reportedly))
        {
            return new(Person.Unknown, i, i + 1);
        }

        if ((clause.Is(i, Per) || (clause.Is(i, To) && clause.Is(i - 1, According))) && Speakers.SourceAfter(clause, i + 1) is { } source)
        {
            return new(source.Speaker, clause.Is(i, To) ? i - 1 : i, source.End);
        }

        if (i < clause.Low || i >= clause.High || clause.Tokens[i].Kind != TokenKind.Word)
        {
            return null;
        }

        if (clause.Is(i, Words) && Speakers.OwnerBefore(clause, i) is { } owner)
        {
            return new(owner, i, i + 1);
        }

        if (IsAccount(clause, i) && Speakers.OwnerBefore(clause, i) is { } teller)
        {
            return new(teller, i, i + 1);
        }

        if (IsPutBy(clause, i))
        {
            return Speakers.Before(clause, i, isFinite: true) is { } putter ? new(putter, i, i + 2) : null;
        }

        if (IsQuestion(clause, i))
        {
            return Speakers.Before(clause, clause.Is(i, Know) ? i - 2 : i, isFinite: true) is { } asker ? new(asker, i, i + 1) : null;
        }

        if (Views.FirstWordAt(clause, i) is { } view)
        {
            return new(Speakers.SubjectOf(clause, view), i, i + 1);
        }

        var isReporting = SpeechVerbs.Reporting.Contains(clause.Tokens[i]);
        var isQuoting = (isQuotation || clause.Is(i + 1, That) || WritesThat(clause, i) || IsShouted(clause, i)) && SpeechVerbs.Quoting.Contains(clause.Tokens[i]);
        if (!isReporting && !isQuoting && !SpeechVerbs.ReportingBase.Contains(clause.Tokens[i]))
        {
            return null;
        }

        if (isReporting && SpeechVerbs.NeedsClause.Contains(clause.Tokens[i]) && !isQuotation && !OpensClause(clause, i + 1) && !IsName(clause, i))
        {
            return null;
        }

        if (IsAdmissionOrReferral(clause, i))
        {
            return null;
        }

        return Speakers.Before(clause, i, isReporting || isQuoting) is { } speaker ? new(speaker, i, i + 1) : null;
    }

    // "wrote in the petition that she is …"
    private static bool WritesThat(in Clause clause, int i)
    {
        var end = Math.Min(clause.First, i + 1 + MostBeforeThat);
        for (var next = i + 1; clause.Is(i, Writes) && next < end && clause.Tokens[next].Kind == TokenKind.Word; next++)
        {
            if (clause.Is(next, That))
            {
                return true;
            }
        }

        return false;
    }

    // "shouted … at him", "wrote … on his locker", with nothing but the words asked about between: those are the words that were used.
    private static bool IsShouted(in Clause clause, int i) =>
        i == clause.First - 1 && clause.Is(i, Shouts) && (clause.End >= clause.High || clause.Tokens[clause.End].Kind == TokenKind.Punctuation || clause.Is(clause.End, AfterShout));

    // "As his mother puts it, …"
    private static bool IsPutBy(in Clause clause, int i)
    {
        var before = i - 1;
        while (before > clause.Low && before > i - MostInSpeech && !clause.Is(before, As))
        {
            before--;
        }

        return clause.Is(i, Puts) && clause.Is(i + 1, It) && clause.Mark(i + 2) == ',' && clause.Is(before, As);
    }

    // "by her account", "by his mother's own report"
    private static bool IsAccount(in Clause clause, int i)
    {
        if (!clause.Is(i, Accounts))
        {
            return false;
        }

        var by = clause.Is(i - 1, Own) ? i - 3 : i - 2;
        return clause.Is(by, By) || clause.Is(by - 1, By);
    }

    // "asked whether he is lazy", "wanted to know if she was dramatic": who asks does not say so.
    private static bool IsQuestion(in Clause clause, int i) =>
        clause.Is(i + 1, Questions) && (clause.Is(i, Asks) || (clause.Is(i, Know) && clause.Is(i - 1, To) && clause.Is(i - 2, Wants)));

    private static readonly WordSet AdmissionFollowers = new("after for with following via from under through voluntarily involuntarily");
    private static readonly WordSet DateOpeners = new("in on");
    private const int AdmittedWithin = 5;
    private static readonly WordSet Places = new("the a an our hospital inpatient unit icu psychiatric psych");
    private static readonly WordSet Refers = new("refers referred");
    private static readonly WordSet As = new("as");
    private static readonly uint Admitted = TokenHash.Of("admitted");

    private static readonly WordSet ReferralFollowers = new("by from to");

    // "Admitted to the unit", "Admitted after an overdose", "Admitted in June", "Referred to the clinic", "Referred by the school nurse" are no speech;
    // "admitted to drinking" and "referred to him as" are.
    private static bool IsAdmissionOrReferral(in Clause clause, int i) =>
        (clause.Is(i, Admitted) && (clause.Is(i + 1, AdmissionFollowers) || (clause.Is(i + 1, To) && clause.Is(i + 2, Places)) || IsDateAfter(clause, i + 1)))
        || (clause.Is(i, Refers) && clause.Is(i + 1, ReferralFollowers) && !clause.Is(i + 3, As) && !clause.Is(i + 4, As) && !clause.Is(i + 5, As));

    // "in June", "on 3 May", "on Monday"; what somebody admits may follow: "admitted on Monday that he drinks", "admitted in May to drinking"
    private static bool IsDateAfter(in Clause clause, int i)
    {
        if (!clause.Is(i, DateOpeners) || i + 1 >= clause.High
            || (clause.Tokens[i + 1].Kind != TokenKind.Number && clause.Tokens[i + 1] is not { Kind: TokenKind.Word, Case: TokenCase.Capitalized }))
        {
            return false;
        }

        for (var next = i + 2; next < clause.High && next <= i + 1 + AdmittedWithin; next++)
        {
            if (clause.Mark(next) == ';')
            {
                return true;
            }

            if (clause.Is(next, That) || (clause.Is(next, To) && !clause.Is(next + 1, Places)) || IsSubjectAt(clause, next))
            {
                return false;
            }
        }

        return true;
    }

    // "he drinks"; not "with his mother"
    private static bool IsSubjectAt(in Clause clause, int i) =>
        PersonWords.TryRead(clause.Note, i, out _) && !clause.IsObjectOfPreposition(i)
        && clause.Tokens[i].PossessiveLength == 0 && i + 1 < clause.High && clause.Tokens[i + 1].Kind == TokenKind.Word;

    // "was called lazy at school"
    private static bool IsName(in Clause clause, int i) => clause.Is(i, Called) && clause.Is(i - 1, Was);

    // What follows a verb such as "noted" when it reports.
    private static bool OpensClause(in Clause clause, int i) =>
        clause.Is(i, ClauseOpeners) || clause.Mark(i) is ':' or '"' or '“' || (clause.Mark(i) == ',' && !clause.Is(i - 1, Called))
        || (clause.Is(i, PeopleAtLarge) && clause.Is(i - 1, Called) && (i + 1 == clause.First || clause.Is(i + 1, NameOpeners)))
        || (i < clause.High && PersonWords.TryRead(clause.Note, i, out _));

    // ", and this writer observed": the writer takes over.
    private static bool OpensWritersClause(in Clause clause, int i) =>
        PersonWords.TryRead(clause.Note, i, out var word)
        && word.Person == Person.Writer
        && clause.Tokens[i].PossessiveLength == 0
        && i + 1 < clause.First
        && clause.Tokens[i + 1].Kind == TokenKind.Word
        && !clause.IsObjectOfPreposition(i)
        && (i == clause.Low || clause.Mark(i - 1) == ',' || clause.Is(i - 1, WritersClause))
        && !IsQuotedOrReported(clause, i);

    private static readonly WordSet Tests = new("ua uas uds urine urines screen screens test tests breathalyzer breathalyser bac labs results result bloods");
    private static readonly WordSet Finds = new("was were is are came comes showed shows tested remains remained");
    private static readonly WordSet ResultOpeners = new("but then yet while however though although");
    private static readonly WordSet ResultDeterminers = new("the a his her their this today's yesterday's urine drug tox blood breath lab");

    // "says he is fine, then the UA came back positive": what a test found is told by the writer.
    private static bool OpensResult(in Clause clause, int i)
    {
        if (!clause.Is(i, Tests) || !clause.Is(i + 1, Finds))
        {
            return false;
        }

        var before = i - 1;
        while (clause.Is(before, ResultDeterminers))
        {
            before--;
        }

        return clause.Mark(before) == ',' || clause.Is(before, ResultOpeners);
    }

    private static readonly WordSet WritersClause = new("and but while this the then so");

    // "I" after a speech verb and that verb's "that" is the speaker: "states that I am".
    private static bool IsQuotedOrReported(in Clause clause, int i) => i > clause.Low && SpeechVerbs.IsReporting(clause.Tokens[i - 1]);

    private static Attribution? After(in Clause clause, bool isQuotation)
    {
        for (var i = isQuotation ? clause.First : clause.End; i < clause.High; i++)
        {
            if (clause.Mark(i) == ';' || clause.OpensContrast(i))
            {
                return null;
            }

            if ((clause.Is(i, Per) || (clause.Is(i, To) && clause.Is(i - 1, According))) && Speakers.SourceAfter(clause, i + 1) is { } source && !StartsClause(clause, source.End))
            {
                var verb = clause.Is(i, To) ? i - 1 : i;
                return Reported(clause, source.Speaker, verb, source.End, verb);
            }

            if (!isQuotation && clause.Is(i, By) && AccountAfter(clause, i + 1) is { } account)
            {
                return Reported(clause, account.Speaker, i, account.End, i);
            }

            if (!isQuotation && clause.Mark(i) == ',' && OwnerOfWordsAt(clause, i + 1) is { } owner)
            {
                return Reported(clause, owner.Speaker, i + 1, owner.End, i);
            }

            var afterMark = clause.Mark(i) is ',' or '"' or '”' or '?' or '!' or '–' or '—' or '’' or '\'';
            if (afterMark && SpeechAt(clause, i + 1, isQuotation) is { } speech)
            {
                return !isQuotation && (speech.Speaker == Person.Writer || WritersComments.ReportsOnward(clause, i, speech.End)) ? null : Reported(clause, speech.Speaker, speech.First, speech.End, i);
            }
        }

        return null;
    }

    // "is difficult by her account", "was violent, by his mother's report"
    private static (Person Speaker, int End)? AccountAfter(in Clause clause, int i)
    {
        var end = Math.Min(clause.High, i + MostBeforeWords);
        while (i < end && clause.Tokens[i].Kind == TokenKind.Word && !clause.Is(i, Accounts))
        {
            i++;
        }

        return i < end && IsAccount(clause, i) && Speakers.OwnerBefore(clause, i) is { } owner ? (owner, i + 1) : null;
    }

    // "is wasted, in her word", "lazy, in his own words"
    private static (Person Speaker, int End)? OwnerOfWordsAt(in Clause clause, int i)
    {
        if (!clause.Is(i, In))
        {
            return null;
        }

        var words = i + 2;
        while (words <= i + MostBeforeWords && words < clause.High && !clause.Is(words, Words) && !clause.Is(words, Word))
        {
            words++;
        }

        return words <= i + MostBeforeWords && words < clause.High && Speakers.OwnerBefore(clause, words) is { } owner ? (owner, words + 1) : null;
    }

    // ", he said." ", said his mother" ", client reports."
    private static Report? SpeechAt(in Clause clause, int i, bool isQuotation)
    {
        var verb = -1;
        Person? speaker = null;
        var end = Math.Min(clause.High, i + MostInSpeech);
        for (; i < end && clause.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (IsAdmissionOrReferral(clause, i))
            {
                return null;
            }

            if (PersonWords.TryRead(clause.Note, i, out var word))
            {
                speaker = Speakers.NamesMore(clause, i) ? speaker : Speakers.Resolve(clause, i, word);
                var last = PastInLaw(clause, i);
                (i, end) = (last, Math.Min(clause.High, end + last - i));
            }
            else if (clause.Is(i, Puts) && clause.Is(i + 1, It))
            {
                // "as he puts it"
                verb = i++;
            }
            else if (SpeechVerbs.Reporting.Contains(clause.Tokens[i]) || clause.Is(i, Writes) || (isQuotation && SpeechVerbs.Quoting.Contains(clause.Tokens[i])))
            {
                verb = i;
            }
            else if (verb < 0 && speaker is not null && !clause.Is(i, SpeechVerbs.Between))
            {
                return null;
            }

            if (verb >= 0 && speaker is { } person)
            {
                return isQuotation || i + 1 >= clause.High || clause.Mark(i + 1) is '.' or ',' or '!' or ')' || ClosesWithListener(clause, verb, i + 1) ? new(person, verb, i + 1) : null;
            }
        }

        return null;
    }

    // Index of the last token of "mother-in-law", or of the person's word alone
    private static int PastInLaw(in Clause clause, int person) =>
        clause.Mark(person + 1) == '-' && clause.Is(person + 2, In) && clause.Mark(person + 3) == '-' && clause.Is(person + 4, Law) ? person + 4 : person;

    // ", his wife told police.", ", her mother wrote in the petition."
    private static bool ClosesWithListener(in Clause clause, int verb, int i)
    {
        if (!clause.Is(verb, Tells) && !clause.Is(i, IntoPapers))
        {
            return false;
        }

        var end = Math.Min(clause.High, i + MostBehindVerb);
        while (i < end && clause.Tokens[i].Kind == TokenKind.Word && (!clause.Is(verb, Tells) || clause.Is(i, Listeners)))
        {
            i++;
        }

        return i >= clause.High || clause.Mark(i) is '.' or ',' or '!' or ')';
    }

    private static bool StartsClause(in Clause clause, int i) => clause.Mark(i) == ',' && i + 1 < clause.High && clause.Tokens[i + 1].Kind == TokenKind.Word && !clause.Is(i + 1, PassiveFollowers)
        && PersonWords.TryRead(clause.Note, i + 1, out _);

    private static Attribution Create(in Clause clause, Person speaker, int verb, int verbEnd, int contentStart)
    {
        var end = clause.End;
        while (end < clause.High && clause.Mark(end) != ';' && !clause.OpensContrast(end))
        {
            end++;
        }

        while (contentStart < clause.First && clause.Mark(contentStart) is ',' or ':')
        {
            contentStart++;
        }

        return new(speaker, Span(clause, verb, verbEnd), Span(clause, contentStart, end));
    }

    private static Attribution Reported(in Clause clause, Person speaker, int verb, int verbEnd, int contentEnd) =>
        new(speaker, Span(clause, verb, verbEnd), Span(clause, clause.Low, Math.Max(clause.End, contentEnd)));

    private static TextSpan Span(in Clause clause, int first, int end) => TextSpan.FromBounds(clause.Tokens[first].Start, clause.Tokens[Math.Max(first, end - 1)].End);

    private readonly record struct Report(Person Speaker, int First, int End);
}
