#pragma warning disable CA1822, IDE0060 // Stands in until the members of Note are there.
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Notes;

namespace NoteLint.Core.Matching;

internal sealed record Attribution(Person Speaker);

internal static class NoteAnalysis
{
    extension(Note note)
    {
        public NoteFormat Format => default;

        public bool IsSigned => false;

        public int SentenceIndexAt(int tokenIndex)
        {
            var (low, high) = (0, note.Sentences.Length - 1);
            while (low <= high)
            {
                var middle = (low + high) / 2;
                var sentence = note.Sentences[middle];
                if (tokenIndex < sentence.FirstToken)
                    high = middle - 1;
                else if (tokenIndex >= sentence.EndToken)
                    low = middle + 1;
                else
                    return middle;
            }

            return -1;
        }

        public Section SectionAt(int offset) => new(SectionKind.None, default, new TextSpan(0, note.Chars.Length), default);

        public Quotation? QuotationAt(int offset) => null;

        public Attribution? AttributionOf(int firstToken, int endToken) => null;

        public bool IsNegated(int firstToken, int endToken) => false;

        public Person SubjectOf(int firstToken, int endToken) => default;
    }
}
