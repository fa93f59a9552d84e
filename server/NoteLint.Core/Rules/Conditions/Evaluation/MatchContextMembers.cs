#pragma warning disable CA1822 // Stands in until the members of MatchContext are there.
using NoteLint.Core.Matching;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Rules;

internal sealed class PhraseSet
{
    public PhraseSet(params string[] phrases) => _ = phrases;
}

internal static class MatchContextMembers
{
    extension(in MatchContext context)
    {
        public bool InQuotation => false;
        public bool InAttributedSpeech => false;
        public bool Negated => false;
        public bool InHeading => false;
        public bool InHeaderField => false;
        public bool InListItem => false;
        public bool InTable => false;
        public bool NoteSigned => false;
        public SectionKind Section => default;
        public Person Subject => default;
        public Person Speaker => default;
        public NoteFormat NoteFormat => default;

        public bool Near(PhraseSet phrases, int distance) => false;

        public bool FollowedBy(PhraseSet phrases) => false;

        public bool PrecededBy(PhraseSet phrases) => false;

        public bool SentenceHas(PhraseSet phrases) => false;

        public bool SectionHas(PhraseSet phrases) => false;

        public bool NoteHas(PhraseSet phrases) => false;
    }
}
