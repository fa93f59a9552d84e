using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Things of medicine that stand beside the names of those they are called after; one list for all who tell them from people.</summary>
internal static class ClinicalThings
{
    /// <summary>Instruments in the plural, which end like verbs: "Alfred clamps".</summary>
    public const string Instruments = "clamps scissors forceps splints dilators dilator holder holders punch punches drains retractors screws pins rods needles wires catheters stents sutures stitches torp porp";

    /// <summary>What is put on or into a body.</summary>
    public const string Materials = "gauze tape bandages implant implants mesh solution gel cream ointment drops tablet tablets plate screw prosthesis anastomosis suction oil lotion";

    private static readonly WordSet InstrumentSet = new(Instruments);

    /// <summary>Verbs and measures of treatment: what follows is a product or a medicine more often than a person.</summary>
    private static readonly WordSet Handling = new("""
        using utilizing used use placed applied application covered packed wrapped irrigated closed dressed dressings injected injection treated treatment started taking takes took given prescribed received mg ml mcg dose doses
        medication medications meds antibiotics iv irrigation type grade class inflated inserted passed secured eats ate eating toast breakfast snack snacks bottle bottles spray inhaler bidirectional
        """);

    private static readonly WordSet Species = new("""
        coli meningitidis gonorrhoeae pneumoniae influenzae difficile aureus pyogenes albicans vaginalis pylori burgdorferi epidermidis faecalis aeruginosa cloacae mirabilis marcescens tuberculosis trachomatis monocytogenes perfringens fragilis
        """);

    /// <summary>True for an instrument in the plural.</summary>
    public static bool IsInstrument(in Notes.Token token) => InstrumentSet.Contains(token);

    /// <summary>True for a word of treatment.</summary>
    public static bool IsHandling(in Notes.Token token) => Handling.Contains(token);

    /// <summary>True for the second word of a germ's name: "E. Coli".</summary>
    public static bool IsSpecies(in Notes.Token token) => Species.Contains(token);
}
