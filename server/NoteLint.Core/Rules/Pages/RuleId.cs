namespace NoteLint.Core.Rules.Pages;

/// <summary>What the digits of a rule id say.</summary>
public static class RuleId
{
    /// <summary>True for <c>NL</c> and four digits.</summary>
    public static bool IsWellFormed(string id) =>
        id.Length == 6 && id[0] == 'N' && id[1] == 'L' && id.Skip(2).All(digit => digit is >= '0' and <= '9');

    /// <summary>True for the ids that are kept for a clinic's own pages: NL8 and three digits.</summary>
    public static bool IsClinic(string id) => IsWellFormed(id) && id[2] == '8';

    /// <summary>The family that a well-formed id asks for.</summary>
    /// <param name="id">A well-formed id.</param>
    /// <param name="family">The family; meaningless where the result is false.</param>
    /// <returns>False for the ids of clinics, which fit every family, and for those that are not given out.</returns>
    public static bool TryGetFamily(string id, out RuleFamily family)
    {
        family = (id[2], id[3]) switch
        {
            ('2', _) => RuleFamily.Confidentiality,
            ('3', _) => RuleFamily.Consent,
            ('4', _) => RuleFamily.Boundaries,
            ('5', _) => RuleFamily.Clarity,
            ('9', '0' or '1') => RuleFamily.NoteLint,
            _ => RuleFamily.Judgmental,
        };
        return family != RuleFamily.Judgmental || id[2] == '1';
    }
}
