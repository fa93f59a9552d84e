using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Fixes;
using NoteLint.Core.Linting;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>
/// A role in place of a name, here or at every place. Never in quoted or attributed speech; in a chart note never in a sentence of
/// abuse, threat or custody, and not where the role fits two people.
/// </summary>
internal sealed class NameFixes
{
    private readonly DetectionContext context;
    private readonly PersonNames names;
    private readonly RoleLabels labels;
    private readonly bool isDeidentified;
    private readonly Dictionary<Person, Fix?> everywhere = [];

    /// <summary>Makes fixes for one note.</summary>
    public NameFixes(DetectionContext context, PersonNames names, bool isDeidentified)
    {
        this.context = context;
        this.names = names;
        this.isDeidentified = isDeidentified;
        labels = new RoleLabels(context.Note, names);
    }

    /// <summary>What is offered at one place, best first.</summary>
    public ImmutableArray<Fix> For(NameMention mention)
    {
        if (Edit(mention) is not { } edit)
        {
            return [];
        }

        var here = new Fix(TitleHere(mention, edit), FixSafety.Review, [edit]);
        return Everywhere(mention.Person) is { } all ? [here, all] : [here];
    }

    private static string TitleHere(NameMention mention, TextChange edit) =>
        string.IsNullOrEmpty(edit.NewText) ? "Name the role only" : edit.NewText.StartsWith('[') ? $"Replace by {edit.NewText}" : mention.Relation is null ? "Write the role instead" : "Name the role only";

    private Fix? Everywhere(Person person)
    {
        if (!everywhere.TryGetValue(person, out var fix))
        {
            everywhere.Add(person, fix = ReadEverywhere(person));
        }

        return fix;
    }

    /// <summary>One action for all places; none where a place cannot be shown and changed with the others.</summary>
    private Fix? ReadEverywhere(Person person)
    {
        if (person.Mentions.Count < 2)
        {
            return null;
        }

        var edits = ImmutableArray.CreateBuilder<TextChange>(person.Mentions.Count);
        var spoken = 0;
        foreach (var mention in person.Mentions)
        {
            if (IsProtected(mention))
            {
                return null;
            }

            if (IsSpoken(mention))
            {
                spoken++;
            }
            else if (Edit(mention) is { } edit)
            {
                edits.Add(edit);
            }
            else
            {
                return null;
            }
        }

        return edits.Count < 2 ? null
            : new Fix(
                spoken == 0 ? $"Write the role at all {edits.Count} places" : $"Write the role at {edits.Count} places; what others said stays as it is",
                FixSafety.Review,
                edits.ToImmutable());
    }

    private TextChange? Edit(NameMention mention)
    {
        if (IsSpoken(mention))
        {
            return null;
        }

        return isDeidentified ? Masked(mention) : IsProtected(mention) ? null : AsRole(mention);
    }

    private TextChange? Masked(NameMention mention)
    {
        var label = labels.LabelOf(mention.Person);
        return mention.Relation is not null && !label.IsNumbered && !IsTitle(mention) ? WithoutName(mention) : new TextChange(mention.Span, $"[{label.Text}]");
    }

    private TextChange? AsRole(NameMention mention)
    {
        var person = mention.Person;
        if (person.Role != PersonRole.ThirdParty || person.Relation is not { } relation || labels.LabelOf(person).IsNumbered)
        {
            return null;
        }

        if (mention.Relation is not null)
        {
            return IsTitle(mention) ? null : WithoutName(mention);
        }

        var sentence = context.Note.Sentences[context.Note.SentenceIndexAt(mention.First)];
        if (sentence.Kind is not (SentenceKind.Prose or SentenceKind.ListItem) || labels.PhraseOf(relation, names) is not { } phrase || !StandsAlone(mention, sentence))
        {
            return null;
        }

        var start = context.Note.Tokens[mention.TitleFirst].Start;
        var opens = mention.TitleFirst == sentence.FirstToken;
        return new TextChange(TextSpan.FromBounds(start, mention.Span.End), opens ? char.ToUpperInvariant(phrase[0]) + phrase[1..] : phrase);
    }

    /// <summary>"Father Thomas", "Officer Example": a capital that opens no sentence, or a parish beside it, makes the word a title, and a priest nobody's father.</summary>
    private bool IsTitle(NameMention mention)
    {
        var note = context.Note;
        var relation = mention.Relation!;
        if (relation.First != relation.NounFirst || relation.End != mention.First || note.Tokens[relation.NounFirst].Case != TokenCase.Capitalized)
        {
            return false;
        }

        var sentence = note.Sentences[note.SentenceIndexAt(mention.First)];
        return relation.First > sentence.FirstToken || IsOfChurch(sentence);
    }

    private static readonly WordSet Church = new("priest parish pastor church convent abbey monastery sacristy mass rectory diocese nun monk friar seminary chaplain superior confession communion rosary");

    private bool IsOfChurch(in Sentence sentence)
    {
        for (var index = sentence.FirstToken; index < sentence.EndToken; index++)
        {
            if (Church.Contains(context.Note.Tokens[index]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"her brother, Tom," becomes "her brother": the name goes with its comma, bracket, "named" and title.</summary>
    private TextChange WithoutName(NameMention mention)
    {
        var note = context.Note;
        var relationEnd = mention.Relation!.End;
        var end = mention.Span.End;
        if (mention.End < note.Tokens.Length && note.Tokens[mention.End - 1].PossessiveLength == 0)
        {
            var opening = note.Chars[note.Tokens[relationEnd].Start];
            var closing = note.Chars[note.Tokens[mention.End].Start];
            if ((opening, closing) is ('(', ')') || ((opening, closing) is (',', ',') && note.Tokens[mention.End].Kind == TokenKind.Punctuation))
            {
                end = note.Tokens[mention.End].End;
            }
        }

        return new TextChange(TextSpan.FromBounds(note.Tokens[relationEnd - 1].End, end), string.Empty);
    }

    /// <summary>"her brother" is clear only where nobody else could be "her".</summary>
    private bool StandsAlone(NameMention mention, in Sentence sentence)
    {
        const int Farthest = 60;
        var low = Math.Max(sentence.FirstToken, mention.First - Farthest);
        var high = Math.Min(sentence.EndToken, mention.End + Farthest);
        for (var index = low; index < high; index++)
        {
            if ((index < mention.TitleFirst || index >= mention.End) && context.Note.Tokens[index].Kind == TokenKind.Word && (NameCues.Table.Of(context.Note.Tokens[index].Hash) & (NameCue.Relation | NameCue.PluralRelation)) != 0)
            {
                return false;
            }
        }

        return !labels.HasOtherBetween(mention, low, high);
    }

    private bool IsSpoken(NameMention mention) => NameStanding.IsSpoken(context.Note, mention);

    private bool IsProtected(NameMention mention) => NameStanding.IsProtected(context.Note, mention);
}
