using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Consent;

/// <summary>What a note says about one kind of consent.</summary>
internal enum ConsentState
{
    /// <summary>Nothing was found.</summary>
    NotFound,

    /// <summary>It was given, signed, reviewed or is on file.</summary>
    Documented,

    /// <summary>It was declined, revoked, expired, or is still to come.</summary>
    NotGiven,

    /// <summary>A marker stands there and is not completed.</summary>
    Unfilled,
}

/// <summary>The place in a note that decides about one kind of consent.</summary>
/// <param name="State">What it says.</param>
/// <param name="Place">Where it says so (UTF-16 offsets); empty for <see cref="ConsentState.NotFound"/>.</param>
internal readonly record struct ConsentMarker(ConsentState State, TextSpan Place);
