namespace NoteLint.Core.Matching;

/// <summary>
/// Phrases as a minimal automaton: places between words ("states"), and the words that lead from one to the next. Phrases share
/// their beginnings and their ends, so thousands of them need few places. The generator writes it for the shipped pages.
/// </summary>
/// <param name="Words">The words, marks and gaps of all phrases, each once, as in <see cref="PhraseElement.Encoded"/>; one on each line.</param>
/// <param name="States">
/// For each state twice the number of its ways out, plus one where a phrase ends there; then for each way the index of its word and
/// the state it leads to. Every state stands behind those it leads to; the last is the one before the first
/// word. Ways stand by the token hashes of their words.
/// </param>
/// <param name="Phrases">
/// The phrases by their paths. Paths are counted from 0: at each state first the phrase that ends there, then the ways out in order. For
/// each path the index of its first phrase.
/// </param>
/// <param name="Repeats">Phrases that are the same words as an earlier one: pairs of the earlier and the next one, by the earlier.</param>
internal sealed record PhraseGraph(string Words, int[] States, int[] Phrases, int[] Repeats);
