using NoteLint.Core.Notes;

namespace NoteLint.Core.Identifiers.Belonging;

/// <summary>Where in a progress note identifiers belong, and as what. Immutable and safe on any thread.</summary>
public sealed class BelongingPlaces
{
    private readonly Note note;
    private readonly BelongsAs[] tokens;

    private BelongingPlaces(Note note, BelongsAs[] tokens)
    {
        this.note = note;
        this.tokens = tokens;
    }

    /// <summary>Reads the places of a note. Detectors ask for them by <see cref="Linting.NoteAnalyses.Get{T}"/>, so that a note is read once.</summary>
    /// <param name="note">The note.</param>
    public static BelongingPlaces Read(Note note) => new(note, BelongingReader.Read(note));

    /// <summary>What an identifier at a token belongs as.</summary>
    /// <param name="token">Index into <see cref="Note.Tokens"/>.</param>
    public BelongsAs At(int token) => tokens[token];

    /// <summary>What an identifier over several tokens belongs as: everything that holds for one of them.</summary>
    /// <param name="firstToken">Index of the first token.</param>
    /// <param name="endToken">Index just past the last token.</param>
    public BelongsAs At(int firstToken, int endToken)
    {
        var places = BelongsAs.None;
        for (var index = firstToken; index < endToken; index++)
        {
            places |= tokens[index];
        }

        return places;
    }

    /// <summary>What an identifier at an offset belongs as; nothing where the offset is in no token.</summary>
    /// <param name="offset">UTF-16 offset.</param>
    public BelongsAs AtOffset(int offset)
    {
        var low = 0;
        var high = tokens.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            ref readonly var token = ref note.Tokens[middle];
            if (offset >= token.Start && offset < token.End)
            {
                return tokens[middle];
            }

            (low, high) = token.Start > offset ? (low, middle - 1) : (middle + 1, high);
        }

        return BelongsAs.None;
    }
}
