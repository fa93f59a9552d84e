namespace NoteLint.Core.Documentation;

/// <summary>An event in therapy that a note should say more about than that it took place. Each has a file in <c>seeds/lexicons/documentation</c>.</summary>
internal enum Topic : byte
{
    /// <summary>A gift between client and writer.</summary>
    Gift,

    /// <summary>Touch between client and writer.</summary>
    Touch,

    /// <summary>Contact outside the agreed hours and places.</summary>
    Contact,

    /// <summary>Client and writer on social media.</summary>
    SocialMedia,

    /// <summary>What the writer told about their own life.</summary>
    SelfDisclosure,

    /// <summary>Client and writer have another relationship.</summary>
    DualRelationship,

    /// <summary>Strong feelings of the writer.</summary>
    WriterFeelings,

    /// <summary>A favor between client and writer.</summary>
    Favor,

    /// <summary>Money between client and writer, beside the fee.</summary>
    Money,

    /// <summary>Attraction between client and writer.</summary>
    Attraction,

    /// <summary>Advice outside what the writer is trained and licensed for.</summary>
    Scope,

    /// <summary>A session that went on beyond its time.</summary>
    SessionTime,

    /// <summary>Thoughts of suicide.</summary>
    Suicide,

    /// <summary>Self-harm.</summary>
    SelfHarm,

    /// <summary>A threat to somebody else.</summary>
    Threat,

    /// <summary>Treatment refused, or a place left against advice.</summary>
    Refusal,
}
