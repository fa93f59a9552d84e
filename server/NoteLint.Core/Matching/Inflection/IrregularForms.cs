// Derived by seeds/lexicons/irregular-forms.sh from the exception lists of WordNet 3.0 (Debian wordnet-base), limited to the
// common words of SCOWL (Debian scowl, sizes 10 to 35). Change the script, not this file.
//
// WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved.
// This software and database is being provided to you, the LICENSEE, by Princeton University under the following license. By
// obtaining, using and/or copying this software and database, you agree that you have read, understood, and will comply with
// these terms and conditions: Permission to use, copy, modify and distribute this software and database and its documentation
// for any purpose and without fee or royalty is hereby granted, provided that you agree to comply with the following copyright
// notice and statements, including the disclaimer, and that the same appear on ALL copies of the software, database and
// documentation, including modifications that you make for internal use or for distribution. THIS SOFTWARE AND DATABASE IS
// PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT
// NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR
// PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS,
// COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. The name of Princeton University or Princeton may not be used in advertising or
// publicity pertaining to distribution of the software and/or database. Title to copyright in this software, database and any
// associated documentation shall at all times remain with Princeton University and LICENSEE agrees to preserve same.
//
// SCOWL Copyright 2000-2020 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the
// associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted without fee,
// provided that the above copyright notice appears in all copies and that both that copyright notice and this permission notice
// appear in supporting documentation. Kevin Atkinson makes no representations about the suitability of this array for any
// purpose. It is provided "as is" without express or implied warranty.
namespace NoteLint.Core.Matching.Inflection;

/// <summary>Words that the rules of <see cref="Inflector"/> get wrong: rows end with a semicolon, alternatives stand beside a slash.</summary>
internal static class IrregularForms
{
    /// <summary>Base, past, participle; the participle left out where it is the past, the past where it is the base.</summary>
    public const string Verbs =
        "abide abode;arise arose arisen;awake awoke awoken;be was/were been;bear bore borne/born;beat beat beaten;become beca" +
        "me become;befall befell befallen;begin began begun;behold beheld;bend bent;bet;bid;bind bound;bite bit bitten;bleed " +
        "bled;blow blew blown;break broke broken;breed bred;bring brought;broadcast;browbeat browbeat browbeaten;build built;" +
        "burn burnt/burned;burst;buy bought;cast;catch caught;choose chose chosen;cling clung;come came come;cost;creep crept" +
        ";cut;deal dealt;dig dug;dive dove/dived;do did done;draw drew drawn;dream dreamed/dreamt;drink drank drunk;drive dro" +
        "ve driven;dwell dwelt/dwelled;eat ate eaten;fall fell fallen;feed fed;feel felt;fight fought;find found;fit fit/fitt" +
        "ed;flee fled;fling flung;fly flew flown;forbear forbore forborne;forbid forbade forbidden;forecast;forego forewent f" +
        "oregone;foresee foresaw foreseen;foretell foretold;forget forgot forgotten;forgive forgave forgiven;forgo forwent fo" +
        "rgone;forsake forsook forsaken;freeze froze frozen;get got got/gotten;give gave given;go went gone;grind ground;grow" +
        " grew grown;hamstring hamstrung;hang hung/hanged;have had;hide hid hidden;hit;hold held;hurt;inlay inlaid;input;inte" +
        "rweave interwove interwoven;keep kept;kneel knelt/kneeled;knit knit/knitted;know knew known;lay laid;lead led;lean l" +
        "eaned/leant;leap leapt/leaped;learn learned/learnt;leave left;lend lent;let;lie lay lain;light lit/lighted;lose lost" +
        ";make made;mean meant;meet met;mislay mislaid;mislead misled;mistake mistook mistaken;misunderstand misunderstood;ou" +
        "tdo outdid outdone;outgrow outgrew outgrown;outrun outran outrun;outshine outshone;overbear overbore overborne;overc" +
        "ome overcame overcome;overdo overdid overdone;overdraw overdrew overdrawn;overgrow overgrew overgrown;overhang overh" +
        "ung;overlay overlaid;overlie overlay overlain;override overrode overridden;overrun overran overrun;oversee oversaw o" +
        "verseen;overshoot overshot;oversleep overslept;overtake overtook overtaken;overthrow overthrew overthrown;overwrite " +
        "overwrote overwritten;partake partook partaken;pay paid;plead pleaded/pled;prepay prepaid;prove proved proven/proved" +
        ";put;quit;read;rebuild rebuilt;redo redid redone;remake remade;rend rent;repay repaid;reread;reset;rewrite rewrote r" +
        "ewritten;rid;ride rode ridden;ring rang rung;rise rose risen;run ran run;say said;see saw seen;seek sought;sell sold" +
        ";send sent;set;sew sewed sewn/sewed;shake shook shaken;shave shaved shaven/shaved;shed;shine shone/shined;shoot shot" +
        ";show showed shown/showed;shrink shrank shrunk;shut;sing sang sung;sink sank sunk;sit sat;slay slew slain;sleep slep" +
        "t;slide slid;sling slung;slit;smell smelt/smelled;sneak sneaked/snuck;sow sowed sown/sowed;speak spoke spoken;speed " +
        "sped/speeded;spell spelled/spelt;spellbind spellbound;spend spent;spill spilled/spilt;spin spun;spit spat;split;spoi" +
        "l spoiled/spoilt;spread;spring sprang sprung;stand stood;steal stole stolen;stick stuck;sting stung;stink stank stun" +
        "k;strew strewed strewn/strewed;stride strode stridden;strike struck;string strung;strive strove/strived striven/stri" +
        "ved;swear swore sworn;sweat sweated/sweat;sweep swept;swell swelled swollen/swelled;swim swam swum;swing swung;take " +
        "took taken;teach taught;tear tore torn;tell told;think thought;throw threw thrown;thrust;tread trod trodden;undergo " +
        "underwent undergone;underlie underlay underlain;understand understood;undertake undertook undertaken;underwrite unde" +
        "rwrote underwritten;undo undid undone;unwind unwound;uphold upheld;upset;wake woke/waked woken/waked;waylay waylaid;" +
        "wear wore worn;weave wove/weaved woven/weaved;wed wed/wedded;weep wept;wet wet/wetted;win won;wind wound;withdraw wi" +
        "thdrew withdrawn;withhold withheld;withstand withstood;wring wrung;write wrote written";

    /// <summary>Verbs of several syllables that double their last consonant.</summary>
    public const string Doubling =
        "abet;abhor;acquit;admit;allot;annul;befit;bootleg;canal;catnap;commit;compel;concur;confer;control;corral;debug;defe" +
        "r;deter;diagram;dispel;eavesdrop;embed;emit;entrap;equip;excel;expel;format;handicap;hobnob;hovel;humbug;impel;incur" +
        ";infer;inter;kernel;kidnap;kneecap;laurel;leapfrog;medal;metal;misfit;nickel;occur;omit;outfit;output;outstrip;outwi" +
        "t;overlap;overstep;patrol;permit;pistol;prefer;program;propel;rebel;rebut;recap;recur;refer;regret;remit;repel;sandb" +
        "ag;shotgun;sidestep;submit;symbol;transfer;transmit;unfit;unman;unwrap;wildcat;zigzag";

    /// <summary>Verbs of several syllables that do so in British spelling only.</summary>
    public const string SometimesDoubling =
        "barrel;bayonet;benefit;bushel;cancel;carol;channel;chisel;combat;counsel;devil;drivel;enamel;equal;facet;flannel;fun" +
        "nel;gravel;grovel;hiccup;initial;jewel;kennel;label;level;libel;marshal;marvel;model;panel;parallel;parcel;pedal;pen" +
        "cil;pummel;quarrel;ravel;refuel;revel;ricochet;rival;shovel;shrivel;signal;spiral;stencil;swivel;tassel;tinsel;total" +
        ";towel;travel;trowel;tunnel;unravel;worship;yodel";

    /// <summary>Singular, plural.</summary>
    public const string Nouns =
        "alumnus alumni;analysis analyses;antenna antennas/antennae;antithesis antitheses;appendix appendices/appendixes;axis" +
        " axes;bacterium bacteria;basis bases;bus buses;cactus cacti/cactuses;calculus calculi;calf calves;cherub cherubim;ch" +
        "ild children;crisis crises;criterion criteria;curriculum curricula/curriculums;diagnosis diagnoses;echo echoes;elf e" +
        "lves;embargo embargoes;emphasis emphases;esophagus esophagi;fez fezzes;foot feet;formula formulas/formulae;fungus fu" +
        "ngi;gas gases;genus genera;german germans;godchild godchildren;goose geese;graffito graffiti;grandchild grandchildre" +
        "n;half halves;hero heroes;hoof hooves;housewife housewives;human humans;hypothesis hypotheses;index indexes/indices;" +
        "jackknife jackknives;knife knives;larva larvae;layman laymen;leaf leaves;life lives;loaf loaves;louse lice;man men;m" +
        "atrix matrices;maximum maximums/maxima;metamorphosis metamorphoses;midwife midwives;minimum minimums/minima;mosquito" +
        " mosquitoes;mouse mice;nebula nebulae;neurosis neuroses;nucleus nuclei;oasis oases;optimum optimums/optima;ox oxen;p" +
        "aralysis paralyses;parenthesis parentheses;passer-by passers-by;passerby passersby;penknife penknives;person people/" +
        "persons;phenomenon phenomena;potato potatoes;prognosis prognoses;psychosis psychoses;quiz quizzes;radius radii;roman" +
        " romans;salesperson salespeople;scarf scarves/scarfs;self selves;serum sera/serums;shaman shamans;sheaf sheaves;shel" +
        "f shelves;spectrum spectra;stigma stigmas/stigmata;stimulus stimuli;stratum strata;syllabus syllabi/syllabuses;synop" +
        "sis synopses;synthesis syntheses;testis testes;thesaurus thesauri;thesis theses;thief thieves;tomato tomatoes;tooth " +
        "teeth;uterus uteri/uteruses;vagina vaginas/vaginae;vertebra vertebrae;veto vetoes;werewolf werewolves;wharf wharves;" +
        "wife wives;wolf wolves";

    /// <summary>Positive, comparative, superlative.</summary>
    public const string Adjectives =
        "bad worse worst;far farther/further farthest/furthest;good better best";
}
