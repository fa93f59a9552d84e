using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using NoteLint.Core.Identifiers.Reading;
using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Contact;

/// <summary>Email addresses, web addresses with and without a scheme, and names on social networks.</summary>
internal sealed class WebReader(Note note, IdentifierList found)
{
    private const int LongestAddress = 2000;
    private const int LongestLocalPart = 64;
    private const int LongestDomain = 100;
    private const int LongestHandle = 40;

    /// <summary>Ends of names of hosts that count without "www" before them.</summary>
    private static readonly WordSet Domains = new("""
        com org net edu gov mil info biz io app dev me uk ca au de fr es it nl ie nz eu us co tv ly br se ch dk pl be at pt jp in mx uy health page site online link example test
        """);

    /// <summary>Words of English among them: "feeling better.it" is a typing mistake.</summary>
    private static readonly WordSet WordDomains = new("me us it in at be is so to no co health page site online link example test info app es de");

    /// <summary>"@" for "at".</summary>
    private static readonly WordSet NotHandles = new("home bedtime school work noon night hs least time the this bedside baseline discharge admission midnight breakfast lunch dinner rest hospital clinic office");

    /// <summary>Public pages that identify nobody.</summary>
    private static readonly string[] PublicHosts = ["988lifeline.org", "suicidepreventionlifeline.org", "crisistextline.org", "samhsa.gov"];

    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \t\r\n<>\"|)]}");

    private readonly string chars = note.Chars;

    /// <summary>Reads around an "@".</summary>
    /// <returns>Offset just past what was found; 0 where there is nothing.</returns>
    public int ReadAtSign(int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestLocalPart && (char.IsLetterOrDigit(chars[start - 1]) || (chars[start - 1] is '.' or '_' or '-' or '+' or '%' or '\'' && start > 1 && char.IsLetterOrDigit(chars[start - 2]))))
        {
            start--;
        }

        var end = DomainEnd(at + 1);
        if (start < at)
        {
            if (end == 0 || !chars.AsSpan(at + 1, end - at - 1).Contains('.'))
            {
                return 0;
            }

            found.Add(IdentifierKind.EmailAddress, TextSpan.FromBounds(start, end), Evidence.Label);
            return end;
        }

        end = HandleEnd(at + 1);
        if (end - at < 3 || (at > 0 && char.IsLetterOrDigit(chars[at - 1])) || !chars.AsSpan(at + 1, end - at - 1).ContainsAnyExceptInRange('0', '9')
            || NotHandles.Contains(TokenHash.Of(chars.AsSpan(at + 1, end - at - 1))))
        {
            return 0;
        }

        found.Add(IdentifierKind.SocialHandle, TextSpan.FromBounds(at, end), Evidence.Form);
        return end;
    }

    /// <summary>Reads an address behind "http", "https", "ftp" or "www".</summary>
    public int ReadScheme(in Token token)
    {
        var isHost = chars[token.Start] is 'w' or 'W';
        var after = token.End;
        if (isHost ? after >= chars.Length || chars[after] != '.' : !chars.AsSpan(after).StartsWith("://", StringComparison.Ordinal))
        {
            return 0;
        }

        return Add(token.Start, AddressEnd(token.Start));
    }

    /// <summary>Reads an address by the last part of its host: "cedarhollow.example.org/forms".</summary>
    /// <param name="index">Index of the token of the last part.</param>
    public int ReadHost(int index)
    {
        var token = note.Tokens[index];
        if (token.Start < 2 || chars[token.Start - 1] != '.' || !char.IsLetterOrDigit(chars[token.Start - 2]) || token.Case is not (TokenCase.Lower or TokenCase.Upper)
            || token.PossessiveLength > 0 || !Domains.Contains(token))
        {
            return 0;
        }

        var start = token.Start - 1;
        while (start > 0 && token.Start - start < LongestDomain && (char.IsAsciiLetterOrDigit(chars[start - 1]) || chars[start - 1] is '-' or '.' or '_'))
        {
            start--;
        }

        if (start > 0 && (chars[start - 1] is '@' or '/' or ':'))
        {
            return 0;
        }

        var host = chars.AsSpan(start, token.Start - 1 - start);
        var end = token.End;
        var goesOn = end < chars.Length && chars[end] is '/' or '.' or ':' or '?' && end + 1 < chars.Length && char.IsLetterOrDigit(chars[end + 1]);
        if (host.Length < 2 || !host.ContainsAnyInRange('a', 'z') && token.Case == TokenCase.Lower || (WordDomains.Contains(token) && !host.Contains('.') && !(goesOn && chars[end] == '/')))
        {
            return 0;
        }

        // "e.g." and "a.m." have single letters before the last part.
        return host.Length - host.LastIndexOf('.') > 2 ? Add(start, goesOn ? AddressEnd(start) : end) : 0;
    }

    /// <summary>Reads "u/name" of Reddit.</summary>
    public int ReadUserPath(in Token token)
    {
        if (token.Length != 1 || chars[token.Start] is not 'u' || token.End + 1 >= chars.Length || chars[token.End] != '/' || (token.Start > 0 && chars[token.Start - 1] is not (' ' or '(' or '/' or '\n' or '"')))
        {
            return 0;
        }

        var end = HandleEnd(token.End + 1);
        if (end - token.End < 4)
        {
            return 0;
        }

        found.Add(IdentifierKind.SocialHandle, TextSpan.FromBounds(token.Start, end), Evidence.Form);
        return end;
    }

    /// <summary>Networks, and what people call their name there.</summary>
    private static readonly WordSet Networks = new("snapchat snap insta instagram ig tiktok discord facebook fb twitter reddit twitch youtube steam xbox psn kik tumblr pinterest telegram whatsapp signal bluesky threads bereal forum forums online tinder hinge bumble grindr venmo cashapp subreddit username handle gamertag posts tweets streams");

    /// <summary>"his Snapchat, tane_r", "posts in a forum as moth_girl": a network stands a few words before.</summary>
    public bool IsBehindNetwork(int index)
    {
        const int Farthest = 12;
        for (var before = index - 1; before >= 0 && index - before <= Farthest; before--)
        {
            if (note.Tokens[before].Kind == TokenKind.ParagraphBreak)
            {
                return false;
            }

            if (note.Tokens[before].Kind == TokenKind.Word && Networks.Contains(note.Tokens[before]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads around an underscore inside letters and digits: "moth_girl_07".</summary>
    /// <returns>Offset just past the name; 0 where there is none.</returns>
    public int ReadUnderscore(int mark)
    {
        if (mark == 0 || !char.IsLetterOrDigit(chars[mark - 1]) || mark + 1 >= chars.Length || !char.IsLetterOrDigit(chars[mark + 1]))
        {
            return 0;
        }

        var start = mark;
        while (start > 0 && mark - start < LongestHandle && (char.IsLetterOrDigit(chars[start - 1]) || chars[start - 1] is '_' or '.' or '-'))
        {
            start--;
        }

        const int Shortest = 6;
        var end = HandleEnd(start);
        var text = chars.AsSpan(start, end - start);
        var isOther = start > 0 && chars[start - 1] is '/' or '\\' or '@' or '#' or '*' or '[' or '{' or '=' || end < chars.Length && chars[end] is '/' or '@' or '(' or '=' || text.Contains("__", StringComparison.Ordinal);
        var isFile = text.LastIndexOf('.') is var stop and > 0 && text.Length - stop is >= 3 and <= 6 && !text[stop..].Contains('_');
        if (isOther || isFile || text.Length < Shortest || !text.ContainsAnyInRange('a', 'z'))
        {
            return 0;
        }

        found.Add(IdentifierKind.SocialHandle, TextSpan.FromBounds(start, end), Evidence.Look);
        return end;
    }

    /// <summary>Reads "ana.example.94" and "juniper.sample69" at its last part: words of small letters that points join, with digits at the end.</summary>
    /// <returns>Offset just past the name; 0 where there is none.</returns>
    public int ReadPointedName(in Token token)
    {
        const int FewestLetters = 3;
        var end = token.End;
        if (end < chars.Length && (chars[end] is '/' or '@' or '_' or '-' or '%' or '(' or '=' || chars[end] is '.' && end + 1 < chars.Length && char.IsLetterOrDigit(chars[end + 1])))
        {
            return 0;
        }

        var start = token.Start;
        while (start > 0 && token.End - start < LongestHandle && (char.IsAsciiLetterLower(chars[start - 1]) || char.IsAsciiDigit(chars[start - 1]) || chars[start - 1] is '_' or '.'))
        {
            start--;
        }

        if (start > 0 && (char.IsLetterOrDigit(chars[start - 1]) || chars[start - 1] is '/' or '\\' or '@' or '-' or ':' or '='))
        {
            return 0;
        }

        var (words, digits) = (0, 0);
        var rest = chars.AsSpan(start, end - start);
        while (rest.IndexOf('.') is var stop and >= 0)
        {
            var part = rest[..stop];
            if (part.Length < FewestLetters && words == 0 || part.IsEmpty || part.ContainsAnyInRange('0', '9') || part[0] == '_')
            {
                return 0;
            }

            words++;
            rest = rest[(stop + 1)..];
        }

        while (digits < rest.Length && char.IsAsciiDigit(rest[^(digits + 1)]))
        {
            digits++;
        }

        var letters = rest.Length - digits;
        if (words == 0 || digits is < 1 or > 4 || (letters == 0 ? words < 2 || digits < 2 : letters < FewestLetters || rest[..letters].ContainsAnyInRange('0', '9')))
        {
            return 0;
        }

        found.Add(IdentifierKind.SocialHandle, TextSpan.FromBounds(start, end), Evidence.Form);
        return end;
    }

    /// <summary>Offset just past a name on a network that starts at an offset.</summary>
    public int HandleEnd(int start)
    {
        var end = start;
        while (end < chars.Length && end - start < LongestHandle
            && (char.IsLetterOrDigit(chars[end]) || chars[end] == '_' || (chars[end] is '.' or '-' && end > start && end + 1 < chars.Length && (char.IsLetterOrDigit(chars[end + 1]) || chars[end + 1] == '_'))))
        {
            end++;
        }

        return end;
    }

    private int Add(int start, int end)
    {
        var span = TextSpan.FromBounds(start, end);
        var text = chars.AsSpan(start, Math.Min(span.Length, LongestDomain));
        foreach (var host in PublicHosts)
        {
            if (text.Contains(host, StringComparison.OrdinalIgnoreCase))
            {
                return end;
            }
        }

        found.Add(IdentifierKind.WebAddress, span, Evidence.Label);
        return end;
    }

    private int DomainEnd(int start)
    {
        var end = start;
        while (end < chars.Length && end - start < LongestDomain && (char.IsLetterOrDigit(chars[end]) || (chars[end] is '.' or '-' && end > start && end + 1 < chars.Length && char.IsLetterOrDigit(chars[end + 1]))))
        {
            end++;
        }

        return end > start ? end : 0;
    }

    /// <summary>Up to a blank or a bracket; marks of the sentence at the end don't belong to it.</summary>
    private int AddressEnd(int start)
    {
        var limit = Math.Min(chars.Length, start + LongestAddress);
        var length = chars.AsSpan(start, limit - start).IndexOfAny(AddressEnds);
        var end = length < 0 ? limit : start + length;
        while (end > start && chars[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '_' or '”' or '’')
        {
            end--;
        }

        return end;
    }
}
