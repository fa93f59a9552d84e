using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Identifiers.Belonging;
using NoteLint.Core.Identifiers.Hearing;
using NoteLint.Core.Identifiers.Names;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Identifiers;

/// <summary>
/// Reports the identifiers of one kind. In a chart note they are left alone where they belong (clinical-safety.md, Confidentiality): in the
/// header and letterhead, and where safety, law or care need them.
/// </summary>
public abstract class IdentifierDetector : IDetector
{
    private protected abstract IdentifierKind Kind { get; }

    /// <summary>What to do, as a sentence.</summary>
    private protected virtual string Advice => Mask.Advice;

    /// <summary>Where it belongs in a chart note; what no chart note needs belongs nowhere.</summary>
    private protected virtual BelongsAs BelongsIn => ~BelongsAs.None;

    /// <summary>True for what is looked for only where nobody may be identified.</summary>
    private protected virtual bool IsOfEveryNote => false;

    /// <summary>True for what is left alone in a chart note where it is no text: the targets of links.</summary>
    private protected virtual bool IsOfProse => false;

    /// <summary>The alternatives for one place, best first.</summary>
    private protected abstract ImmutableArray<Fix> FixesFor(DetectionContext context, TextSpan span);

    /// <inheritdoc/>
    public void Detect(DetectionContext context)
    {
        var isDeidentified = context.Options.Profile == NoteProfile.Deidentified;
        var heard = isDeidentified || IsOfEveryNote ? null : PersonNames.Of(context).Heard;
        IdentifierMap map = isDeidentified || IsOfEveryNote || heard is not null ? context.Analyses.Get(AllIdentifiers.Read) : context.Analyses.Get(ChartIdentifiers.Read);
        foreach (var identifier in map.All)
        {
            var kind = heard?.KindOf(context.Note, identifier) ?? identifier.Kind;
            if (kind == Kind && !IsAllowed(context, identifier.Span) && !IsHeardAsNone(context, identifier) && (isDeidentified || IsNeedless(context, identifier, heard)))
            {
                context.Report(identifier.Span, Advice, HasNoFix(context.Note, identifier.Span, isDeidentified) ? [] : FixesFor(context, identifier.Span));
            }
        }

        if (Kind is IdentifierKind.School or IdentifierKind.Employer || isDeidentified && Kind is IdentifierKind.Facility or IdentifierKind.Date or IdentifierKind.Age)
        {
            ReportHeard(context, isDeidentified);
        }
    }

    /// <summary>What only looks like an identifier, or is heard as one; in a chart note where it is heard to be named without need.</summary>
    private void ReportHeard(DetectionContext context, bool isDeidentified)
    {
        var heard = PersonNames.Of(context).Heard;
        if (heard is null && !isDeidentified)
        {
            return;
        }

        foreach (var identifier in HeardPlaces.Of(context).All)
        {
            if (identifier.Kind == Kind && !IsAllowed(context, identifier.Span) && (isDeidentified || !Belongs(context, identifier.Span) && heard!.IsFinding(context.Note, identifier.Span, Kind)))
            {
                context.Report(identifier.Span, Advice, HasNoFix(context.Note, identifier.Span, isDeidentified) ? [] : FixesFor(context, identifier.Span));
            }
        }
    }

    /// <summary>True where a chart note need not name it: what has its form or label, unless it is heard to belong, and what only looks like it where that is heard.</summary>
    private bool IsNeedless(DetectionContext context, in FoundIdentifier identifier, HeardNote? heard)
    {
        var belongs = Belongs(context, identifier.Span);
        if (heard is null)
        {
            return !belongs;
        }

        var isKnown = context.Analyses.Get(ChartIdentifiers.Read).At(identifier.Span) is { } known && known.Kind == Kind;
        if (belongs)
        {
            return isKnown && HeardNote.HearsWhere(Kind) && heard.IsClearFinding(context.Note, identifier.Span) && !IsNeeded(context, identifier.Span);
        }

        if (!HeardNote.HearsWhere(Kind))
        {
            return isKnown;
        }

        return isKnown ? !heard.BelongsAt(context.Note, identifier.Span) : heard.IsFinding(context.Note, identifier.Span, Kind) && !TellsOfReport(context);
    }

    /// <summary>In a note that tells of a report or a warning, what has neither form nor label may be of it, however far it stands.</summary>
    private static bool TellsOfReport(DetectionContext context) =>
        (context.Analyses.Get(BelongingPlaces.Read).At(0, context.Note.Tokens.Length) & (BelongsAs.Report | BelongsAs.ThreatVictim)) != BelongsAs.None;

    /// <summary>True where rules find a place, a school or an employer, and somebody is named there or nothing is heard that would be one.</summary>
    private static bool IsHeardAsNone(DetectionContext context, in FoundIdentifier identifier) =>
        identifier.Kind == IdentifierKind.Facility && PersonNames.Of(context).AreShownAt(identifier.Span)
        || identifier.Kind is IdentifierKind.Locality or IdentifierKind.Facility or IdentifierKind.School or IdentifierKind.Employer && identifier.Evidence is Evidence.Context or Evidence.Look
            && PersonNames.Of(context).Heard is { } heard && heard.IsNoPlace(context.Note, identifier.Span);

    /// <summary>True where an identifier stands where it belongs in a chart note.</summary>
    private protected virtual bool Belongs(DetectionContext context, TextSpan span)
    {
        if (BelongsIn == BelongsAs.None)
        {
            return false;
        }

        var note = context.Note;
        if (IsOfProse && note.SentenceIndexAt(note.TokenFrom(span.Start)) is var sentence and >= 0 && note.Sentences[sentence].Kind == SentenceKind.NotProse)
        {
            return true;
        }

        return (BelongsIn.HasFlag(BelongsAs.HeaderField) && span.End <= Letterhead.EndOf(note))
            || ((PlacesOf(context, span) | PlacesBefore(context, span)) & BelongsIn) != BelongsAs.None
            || BelongsIn.HasFlag(BelongsAs.ThreatVictim) && IsBesideVictim(context, span);
    }

    /// <summary>True where safety, law or care needs it; a field, a signature and a clinician beside may have nothing to do with it: "dental hygienist at Example Dental".</summary>
    private static bool IsNeeded(DetectionContext context, TextSpan span) =>
        ((PlacesOf(context, span) | PlacesBefore(context, span)) & ~(BelongsAs.HeaderField | BelongsAs.SignatureBlock | BelongsAs.Clinician | BelongsAs.TelehealthLocation)) != BelongsAs.None || IsBesideVictim(context, span);

    /// <summary>"called Mr. Example at 555-0142": the number of somebody who is named on purpose throughout.</summary>
    private static bool IsBesideVictim(DetectionContext context, TextSpan span)
    {
        const int Farthest = 40;
        const int MostMentions = 16;
        var names = PersonNames.Of(context);
        var (low, high) = (0, names.Mentions.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = names.Mentions[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && names.Mentions[low - 1] is var mention && span.Start - mention.Span.End <= Farthest && mention.Person.Mentions.Take(MostMentions).Any(place => (names.Places.At(place.First, place.End) & (BelongsAs.ThreatVictim | BelongsAs.CrisisHelper)) != 0)
            && context.Note.SentenceIndexAt(mention.First) == context.Note.SentenceIndexAt(context.Note.TokenFrom(span.Start));
    }

    private static BelongsAs PlacesOf(DetectionContext context, TextSpan span) => context.Analyses.Get(BelongingPlaces.Read).AtOffset(FirstSign(context.Note, span));

    /// <summary>"Threatened to shoot his supervisor. Gave the address, …": a victim's, a report's and an emergency's data may follow in the next sentence of the line.</summary>
    private static BelongsAs PlacesBefore(DetectionContext context, TextSpan span)
    {
        var note = context.Note;
        var index = note.SentenceIndexAt(note.TokenFrom(span.Start)) - 1;
        if (index < 0 || note.Sentences[index].Kind is not (SentenceKind.Prose or SentenceKind.ListItem) || NoteText.HasLineBreak(note.Chars, note.Sentences[index].Span.End, note.Sentences[index + 1].Span.Start))
        {
            return BelongsAs.None;
        }

        const int Farthest = 60;
        var sentence = note.Sentences[index];
        return context.Analyses.Get(BelongingPlaces.Read).At(Math.Max(sentence.FirstToken, sentence.EndToken - Farthest), sentence.EndToken)
            & (BelongsAs.ThreatVictim | BelongsAs.Report | BelongsAs.EmergencyHelp);
    }

    /// <summary>Nor what may be evidence, means or a legal fact in a note for the chart.</summary>
    private static bool HasNoFix(Note note, TextSpan span, bool isDeidentified) =>
        IsSpoken(note, span) || !isDeidentified && note.TokenFrom(FirstSign(note, span)) is var first && first < note.Tokens.Length && GraveSentences.HoldAt(note, first, first + 1);

    /// <summary>No fix touches what somebody is quoted or reported to have said.</summary>
    private static bool IsSpoken(Note note, TextSpan span)
    {
        if (note.QuotationAt(span.Start) is not null || note.QuotationAt(span.End - 1) is not null)
        {
            return true;
        }

        var first = note.TokenFrom(FirstSign(note, span));
        return first < note.Tokens.Length && note.SentenceIndexAt(first) >= 0 && note.AttributionOf(first, first + 1) is not null;
    }

    private static int FirstSign(Note note, TextSpan span)
    {
        var start = span.Start;
        while (start < span.End - 1 && !char.IsLetterOrDigit(note.Chars[start]))
        {
            start++;
        }

        return start;
    }

    private static bool IsAllowed(DetectionContext context, TextSpan span)
    {
        if (context.Options.AllowedNames.IsDefaultOrEmpty)
        {
            return false;
        }

        var text = context.Note.Chars.AsSpan(span.Start, span.Length);
        foreach (var allowed in context.Options.AllowedNames)
        {
            if (text.Equals(allowed, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
