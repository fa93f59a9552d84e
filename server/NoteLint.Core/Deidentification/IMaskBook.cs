namespace NoteLint.Core.Deidentification;

/// <summary>Remembers who and what got which number, so that the same person, place or number has one mask in all notes.</summary>
public interface IMaskBook
{
    /// <summary>The number of something among the things of its kind, from 1; the same at each call.</summary>
    /// <param name="kind">What it is, such as <c>phone number</c>.</param>
    /// <param name="text">The identifier in lower case, without blanks and marks.</param>
    int NumberOf(string kind, string text);

    /// <summary>By how many days the dates of a client's notes are moved; the same at each call, and never 0.</summary>
    /// <param name="client">The client's name as in <see cref="NumberOf"/>; the note's own id where it names no client.</param>
    int DaysOf(string client);
}
