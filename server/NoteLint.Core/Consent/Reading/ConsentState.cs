using Microsoft.CodeAnalysis.Text;

namespace NoteLint.Core.Consent.Reading;

/// <summary>What a note says about one kind of consent.</summary>
internal enum ConsentState : byte
{
    /// <summary>Nothing was found.</summary>
    NotFound,

    /// <summary>It was given, signed, reviewed or is on file.</summary>
    Documented,

    /// <summary>There is a ground on which there need not be one, or a reason is given.</summary>
    Excepted,

    /// <summary>It is still to come, or was not obtained.</summary>
    Pending,

    /// <summary>It was declined.</summary>
    Declined,

    /// <summary>It was revoked, or its time is over.</summary>
    Ended,

    /// <summary>A marker stands there and is not completed.</summary>
    Unfilled,
}

/// <summary>The place in a note that decides about one kind of consent.</summary>
/// <param name="State">What it says.</param>
/// <param name="Place">Where it says so (UTF-16 offsets); empty where nothing was found.</param>
/// <param name="IsFirm">True where it names the kind, and who was spoken to, beside the act or where such things are kept: no weighing is needed.</param>
/// <param name="IsPlain">True where a firm record also says it in words that leave no doubt: no encoder is asked.</param>
internal readonly record struct ConsentRecord(ConsentState State, TextSpan Place, bool IsFirm = false, bool IsPlain = false);
