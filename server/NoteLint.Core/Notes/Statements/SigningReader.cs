using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Notes.Statements;

/// <summary>
/// Finds what shows that a note is signed: an electronic signature, an attestation, a cosignature, "locked", "final", a status of
/// final or amended (FHIR's docStatus too), a legal hold. A typed name or a signature block shows nothing, and neither does a
/// signature that is still awaited or one on another paper than the note.
/// </summary>
internal static class SigningReader
{
    private const int ObjectWithin = 6;

    private static readonly WordSet Triggers = new("""
        signed esigned signature esignature authenticated attest attested attestation cosigned cosign cosignature countersigned sign signoff locked final finalized finalised
        docstatus status hold verified approved
        """);

    private static readonly WordSet Records = new("note notes report document record records entry addendum chart documentation encounter file");
    private static readonly WordSet Awaited = new("not unsigned pending awaiting await needs requires required until before yet draft to will must should never no without if when unless unable hasn't isn't wasn't");
    private static readonly WordSet Lifted = new("no not never without lifted released ended if any");
    private static readonly WordSet OtherPapers = new("""
        consent consents form forms release releases roi authorization authorizations agreement agreements contract policy policies packet paperwork waiver hipaa disclosure
        lease loan papers petition order check will permission notice plan affidavit prescription letter
        """);

    private static readonly WordSet Means = new("electronically digitally e");
    private static readonly WordSet Litigation = new("litigation preservation counsel subpoena attorney record records chart note notes document documents destroy delete deletion alter edit modify");
    private static readonly uint Signed = TokenHash.Of("signed");
    private static readonly uint Attest = TokenHash.Of("attest");
    private static readonly uint I = TokenHash.Of("i");
    private static readonly uint Hold = TokenHash.Of("hold");
    private static readonly uint Legal = TokenHash.Of("legal");
    private static readonly uint LitigationWord = TokenHash.Of("litigation");
    private static readonly uint Preservation = TokenHash.Of("preservation");
    private static readonly uint DocStatus = TokenHash.Of("docstatus");
    private static readonly uint Locked = TokenHash.Of("locked");
    private static readonly WordSet Finals = new("final finalized finalised");
    private static readonly WordSet Cosigned = new("cosigned countersigned");
    private static readonly WordSet Esigned = new("esigned");
    private static readonly WordSet Authenticated = new("authenticated");
    private static readonly WordSet Attestations = new("attest attested");
    private static readonly WordSet Verified = new("verified approved");
    private static readonly WordSet Slashed = new("s es");
    private static readonly uint By = TokenHash.Of("by");
    private static readonly WordSet ByOrOn = new("by on at this the and");
    private static readonly WordSet Be = new("is was has been are were have being");

    /// <summary>Finds the first evidence.</summary>
    /// <returns>Null when nothing shows that the note is signed.</returns>
    public static Signing? Read(Note note)
    {
        foreach (var field in note.FrontMatter.AddRange(note.Header))
        {
            if (SigningFields.Read(note, field.Label, field.Value) is { } signing)
            {
                return signing;
            }
        }

        foreach (var section in note.Sections)
        {
            if (section.Kind == SectionKind.Signature && SigningFields.Read(note, section.Heading, SigningFields.FirstLine(note, section.Body)) is { } signing)
            {
                return signing;
            }
        }

        var tokens = note.Tokens;
        foreach (ref readonly var sentence in note.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (IsTrigger(note, tokens, i) && FromSentence(note, sentence, i) is { } signing)
                {
                    return signing;
                }
            }
        }

        return null;
    }

    private static bool IsTrigger(Note note, ReadOnlySpan<Token> tokens, int i)
    {
        ref readonly var token = ref tokens[i];
        return token.Kind == TokenKind.Word && (Slashed.Contains(token.Hash) ? IsSlashed(note, tokens, i) : Triggers.Contains(token.Hash));
    }

    // "/s/ Jordan Example" stands for a signature on papers that are filed electronically, "/es/" in the records of veterans' clinics.
    private static bool IsSlashed(Note note, ReadOnlySpan<Token> tokens, int i) =>
        i > 0 && i + 1 < tokens.Length && tokens[i - 1].JoinedToNext && tokens[i].JoinedToNext
        && note.Chars[tokens[i - 1].Start] == '/' && note.Chars[tokens[i + 1].Start] == '/'
        && (i == 1 || !tokens[i - 2].JoinedToNext) && i + 2 < tokens.Length && tokens[i + 2].Kind == TokenKind.Word;

    private static Signing? FromSentence(Note note, in Sentence sentence, int trigger)
    {
        if (sentence.Kind == SentenceKind.NotProse && note.Tokens[trigger].Hash != DocStatus)
        {
            return null;
        }

        return SigningFields.ReadLine(note, sentence) ?? FromWords(note, sentence, trigger);
    }

    private static Signing? FromWords(Note note, in Sentence sentence, int i)
    {
        var clause = new Clause(note, i, i + 1);
        if (KindOf(clause, i, out var first) is not { } kind || Says(clause, first, kind == SigningKind.LegalHold ? Lifted : Awaited))
        {
            return null;
        }

        var end = i + 1;
        return !SigningFields.IsLeftBlank(note, clause.Tokens[i].End) && IsOfNote(clause, kind, first, end)
            ? new(kind, TextSpan.FromBounds(clause.Tokens[first].Start, clause.Tokens[end - 1].End))
            : null;
    }

    private static SigningKind? KindOf(in Clause clause, int i, out int first)
    {
        first = i;
        if (clause.Is(i, Slashed))
        {
            first = i - 1;
            return SigningKind.ElectronicSignature;
        }

        // "Electronically approved" alone may be said of a claim or a refill.
        if (clause.Is(i, Verified))
        {
            first = i - 1;
            return clause.Is(i - 1, Means) && first == clause.Low && clause.Is(i + 1, By) ? SigningKind.ElectronicSignature : null;
        }

        if (clause.Is(i, Authenticated) && first == clause.Low && clause.Is(i + 1, By))
        {
            return SigningKind.ElectronicSignature;
        }

        if (clause.Is(i, Signed) || clause.Is(i, Authenticated) || clause.Is(i, Esigned))
        {
            return Signature(clause, i, ref first);
        }

        if (clause.Is(i, Attestations))
        {
            return clause.Is(i, Attest) && !(clause.Is(i - 1, I) || clause.Is(i - 2, I)) ? null : SigningKind.Attestation;
        }

        if (clause.Is(i, Cosigned))
        {
            return SigningKind.Cosignature;
        }

        if (clause.Is(i, Hold))
        {
            first = i - 1;
            return clause.Is(i - 1, LitigationWord) || clause.Is(i - 1, Preservation) || (clause.Is(i - 1, Legal) && Mentions(clause, Litigation)) ? SigningKind.LegalHold : null;
        }

        if (clause.Is(i, DocStatus))
        {
            return DocumentStatus(clause, i);
        }

        return clause.Is(i, Locked) ? SigningKind.Locked
            : clause.Is(i, Finals) && clause.Is(i - 1, Be) ? SigningKind.Final
            : null;
    }

    private static SigningKind? Signature(in Clause clause, int i, ref int first)
    {
        // "co-signed by": three tokens.
        if (clause.Mark(i - 1) == '-' && clause.Is(i - 2, TokenHash.Of("co")))
        {
            first = i - 2;
            return SigningKind.Cosignature;
        }

        if (clause.Mark(i - 1) == '-' && clause.Is(i - 2, Means))
        {
            first = i - 2;
            return SigningKind.ElectronicSignature;
        }

        if (clause.Is(i - 1, Means))
        {
            first = i - 1;
            return SigningKind.ElectronicSignature;
        }

        // "[Signed] Jordan Example" is a stamp.
        return clause.Is(i, Esigned) || clause.Is(i + 1, Means) || (clause.Mark(i - 1) == '[' && clause.Mark(i + 1) == ']') ? SigningKind.ElectronicSignature
            : IsPassive(clause, i) && NamesRecordBefore(clause, i) ? SigningKind.ElectronicSignature
            : null;
    }

    // "docStatus": "final"
    private static SigningKind? DocumentStatus(in Clause clause, int i)
    {
        for (var value = i + 1; value < clause.High && value < i + ObjectWithin; value++)
        {
            if (clause.Tokens[value].Kind == TokenKind.Word)
            {
                return SigningFields.FindStatus(clause.Note.Chars.AsSpan(clause.Tokens[value].Start, clause.Tokens[value].Length));
            }
        }

        return null;
    }

    // Electronic signatures and attestations are of the note, unless another paper is named; the rest must name the note or open the line.
    private static bool IsOfNote(in Clause clause, SigningKind kind, int first, int end)
    {
        if (kind is SigningKind.LegalHold || clause.Is(end - 1, DocStatus))
        {
            return true;
        }

        for (var i = clause.Low; i < first; i++)
        {
            if (clause.Is(i, OtherPapers))
            {
                return false;
            }
        }

        for (var i = end; i < clause.High && i < end + ObjectWithin; i++)
        {
            if (clause.Is(i, OtherPapers))
            {
                return false;
            }
        }

        return kind switch
        {
            SigningKind.ElectronicSignature => clause.Is(end - 1, Slashed) || clause.Is(end - 1, Esigned) || end >= clause.High || clause.Tokens[end].Kind != TokenKind.Word || clause.Is(end, ByOrOn) || clause.Is(end, Means),
            SigningKind.Attestation => clause.Is(end - 1, Attest) || first == clause.Low || NamesRecordBefore(clause, first),
            SigningKind.Cosignature => first == clause.Low || NamesRecordBefore(clause, first) || clause.Mark(first - 1) is '(' or ',' or '-',
            SigningKind.Locked => (first == clause.Low && clause.Is(end, ByOrOn)) || (IsPassive(clause, first) && NamesRecordBefore(clause, first)),
            _ => NamesRecordBefore(clause, first),
        };
    }

    private static bool Says(in Clause clause, int first, WordSet words)
    {
        for (var i = first - 1; i >= clause.Low && i >= first - 5; i--)
        {
            if (clause.Is(i, words))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPassive(in Clause clause, int i) => clause.Is(i - 1, Be) || clause.Is(i - 2, Be) || clause.Is(i - 1, Records);

    private static bool NamesRecordBefore(in Clause clause, int first) => Says(clause, first, Records);

    private static bool Mentions(in Clause clause, WordSet words)
    {
        for (var i = clause.Low; i < clause.High; i++)
        {
            if (clause.Is(i, words))
            {
                return true;
            }
        }

        return false;
    }
}
