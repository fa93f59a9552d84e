namespace NoteLint.Core.Deidentification;

/// <summary>Remembers who and what got which number, so that the same person, place or number has one mask in all notes.</summary>
public interface IMaskBook
{
    /// <summary>The number of something among the things of its kind, from 1; the same at each call.</summary>
    /// <param name="kind">What it is, such as <c>phone number</c>.</param>
    /// <param name="text">The identifier in lower case, without blanks and marks.</param>
    int NumberOf(string kind, string text);

    /// <summary>
    /// The number of a person among those with the same role. A name that has all words of one known name, or of whose words one known name has
    /// all, is that person's, where a role names people in full: "Alex" and "Alex R. Example" are one client where no other Alex is known. An initial
    /// stands for a word that begins with it, and for no other: "N. Example" may be "Nina Example" and is not "J. Example". Initials alone are nobody else's.
    /// </summary>
    /// <param name="role">What the person is to the note, such as <c>client</c>.</param>
    /// <param name="name">The words of the name in lower case, in alphabetical order, parted by blanks; initials only where fewer than two words are left without; initials alone as they stand.</param>
    /// <param name="record">What notes of one client have in common. Clients who are called by one word only are one where it is the same.</param>
    /// <param name="isByPart">True where only a part of the name says who it is.</param>
    int NumberOfPerson(string role, string name, string record, out bool isByPart);

    /// <summary>By how many days the dates of a client's notes are moved; the same at each call, and never 0.</summary>
    /// <param name="client">The client's number as text, or the note's own id where it names no client.</param>
    int DaysOf(string client);
}
