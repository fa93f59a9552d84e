using System.Globalization;

namespace NoteLint.Core.Consent.Weighing;

/// <summary>What can speak for or against an act in a unit.</summary>
internal enum ActSign : byte
{
    /// <summary>What its words are worth.</summary>
    Words,

    /// <summary>A pattern shows the act.</summary>
    Pattern,

    /// <summary>What its words are worth where a pattern shows it.</summary>
    WordsAtPattern,

    /// <summary>What its words are worth for the likeliest other kind.</summary>
    OtherKind,

    /// <summary>It stands under history.</summary>
    History,

    /// <summary>It stands under what is planned.</summary>
    Plan,

    /// <summary>It is somebody's own words.</summary>
    Quoted,

    /// <summary>Words beside it say that it is none.</summary>
    OtherSense,

    /// <summary>The note is not one in which the kind is weighed.</summary>
    OtherNote,

    /// <summary>The note is a report of other medicine.</summary>
    Medical,

    /// <summary>No word tells that the note is on therapy.</summary>
    NotTherapy,

    /// <summary>A minor's consent is asked for, and no age says that the client is one.</summary>
    NoMinor,

    /// <summary>It stands at the top.</summary>
    Top,

    /// <summary>The note says by its name that the kind was given.</summary>
    NamedGiven,

    /// <summary>The note says by its name that the kind was not given: whoever declines is asked.</summary>
    NamedNotGiven,

    /// <summary>A pattern shows it in a heading or a field of the header.</summary>
    Title,

    /// <summary>A pattern shows the act elsewhere.</summary>
    PatternElsewhere,
}

/// <summary>What can speak for or against a record in a passage.</summary>
internal enum RecordSign : byte
{
    /// <summary>How much its words tell that somebody agreed.</summary>
    Agreement,

    /// <summary>How much they tell of a ground.</summary>
    Ground,

    /// <summary>The greater of the two.</summary>
    Either,

    /// <summary>How much they are about the kind.</summary>
    Matter,

    /// <summary>The smaller of agreement and matter.</summary>
    AgreementOnMatter,

    /// <summary>The smaller of ground and matter.</summary>
    GroundOnMatter,

    /// <summary>It tells of the act as well.</summary>
    OfAct,

    /// <summary>How much it tells that somebody agreed where it tells of the act.</summary>
    AgreementOfAct,

    /// <summary>It stands beside the act.</summary>
    Beside,

    /// <summary>It stands next but one.</summary>
    Near,

    /// <summary>It stands far away.</summary>
    Far,

    /// <summary>It has a word for what the kind is about.</summary>
    Topic,

    /// <summary>It names the kind.</summary>
    Named,

    /// <summary>It names another kind.</summary>
    OtherNamed,

    /// <summary>It names a purpose of another sort.</summary>
    OtherPurpose,

    /// <summary>It names another kind and not this one.</summary>
    OtherKind,

    /// <summary>Patterns read a record of the act in it.</summary>
    ReadGiven,

    /// <summary>They read a record in it, and it tells of the act or stands beside it.</summary>
    ReadGivenBeside,

    /// <summary>They read a refusal, an end or an open marker in it.</summary>
    ReadAgainst,

    /// <summary>They read what is still to come in it.</summary>
    ReadPending,

    /// <summary>They read a record of the act in the note.</summary>
    Given,

    /// <summary>They read an exception.</summary>
    Excepted,

    /// <summary>They read a refusal, an end or an open marker.</summary>
    Against,

    /// <summary>They read what is still to come.</summary>
    Pending,
}

/// <summary>How signs are weighed against each other: a number for each, and for each kind what it takes more or less. Its file can be read by eye.</summary>
internal sealed class DecisionWeights
{
    /// <summary>What a weight of 1 is worth.</summary>
    public const double Unit = 0.01;

    /// <summary>The number of signs of an act, those of its kind included.</summary>
    public static readonly int ActSigns = Enum.GetValues<ActSign>().Length + (6 * ConsentKinds.All.Length) + 1;

    /// <summary>The number of signs of a record, that of its kind included.</summary>
    public static readonly int RecordSigns = Enum.GetValues<RecordSign>().Length + (2 * ConsentKinds.All.Length) + 1;

    private readonly double[] acts = new double[ActSigns];
    private readonly double[] records = new double[RecordSigns];

    /// <summary>Reads a file.</summary>
    /// <param name="lines">A table with tabs: the name of a sign and its weight. Lines that begin with <c># </c> are remarks.</param>
    /// <exception cref="FormatException">A line has no number.</exception>
    public DecisionWeights(IEnumerable<string> lines)
    {
        var read = lines.Where(static line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)).Select(static line => line.Split('\t'))
            .ToDictionary(static parts => parts[0], static parts => int.Parse(parts[^1], CultureInfo.InvariantCulture) * Unit, StringComparer.Ordinal);
        Fill(acts, NamesOfActSigns());
        Fill(records, NamesOfRecordSigns());

        void Fill(double[] weights, IEnumerable<string> names)
        {
            foreach (var (name, index) in names.Select(static (name, index) => (name, index)))
            {
                weights[index] = read.GetValueOrDefault(name);
            }
        }
    }

    /// <summary>The names of the signs of an act as the file writes them, in order.</summary>
    public static IEnumerable<string> NamesOfActSigns() =>
        [.. Enum.GetNames<ActSign>().Select(static name => $"act {name}"), .. ConsentKinds.All.Select(static kind => $"act {kind.Name}"), .. ConsentKinds.All.Select(static kind => $"act pattern {kind.Name}"), .. ConsentKinds.All.Select(static kind => $"act words {kind.Name}"),
            .. ConsentKinds.All.Select(static kind => $"act of writer {kind.Name}"), .. ConsentKinds.All.Select(static kind => $"act of client {kind.Name}"), .. ConsentKinds.All.Select(static kind => $"act of another {kind.Name}"), "act *"];

    /// <summary>The names of the signs of a record as the file writes them, in order.</summary>
    public static IEnumerable<string> NamesOfRecordSigns() =>
        [.. Enum.GetNames<RecordSign>().Select(static name => $"record {name}"), .. ConsentKinds.All.Select(static kind => $"record {kind.Name}"), .. ConsentKinds.All.Select(static kind => $"record given {kind.Name}"), "record *"];

    /// <summary>How likely signs make an act, from 0 to 1.</summary>
    public double ChanceOfAct(ReadOnlySpan<double> signs) => Chance(acts, signs);

    /// <summary>How likely signs make a record, from 0 to 1.</summary>
    public double ChanceOfRecord(ReadOnlySpan<double> signs) => Chance(records, signs);

    private static double Chance(double[] weights, ReadOnlySpan<double> signs)
    {
        var sum = 0.0;
        for (var index = 0; index < weights.Length; index++)
        {
            sum += weights[index] * signs[index];
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}
