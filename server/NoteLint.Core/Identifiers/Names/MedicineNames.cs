using NoteLint.Core.Notes;
using NoteLint.Core.Notes.Structure;

namespace NoteLint.Core.Identifiers.Names;

/// <summary>Names of medicines and medical products, which are written with a capital as names of people are, and terms by their endings.</summary>
internal static class MedicineNames
{
    private static readonly string[] Endings =
    [
        "pine", "done", "pam", "lam", "olol", "pril", "artan", "statin", "azole", "cillin", "mycin", "micin", "floxacin", "cycline", "oxetine", "aline", "azine", "tidine", "prazole", "dipine", "tadine", "zepam", "zolam", "barbital", "idol", "peridol",
        "setron", "triptan", "afil", "parin", "xaban", "mab", "nib", "vir", "gliptin", "gliflozin", "glutide", "formin", "zone", "sone", "olone", "onide", "caine", "codone", "morphone", "entanil", "phylline", "terol", "tropium", "lukast", "curium", "dronate",
        "thiazide", "semide", "lactone", "amide", "oxin", "darone", "trexate", "platin", "taxel", "rubicin", "gabalin", "bapentin", "racetam", "trigine", "bamate", "faxine", "citalopram", "triptyline", "ipramine", "azodone", "fenadine", "phenidate", "amine", "oprazine",
        "erone", "trel", "estradiol", "thyroxine", "insulin", "mycetin", "cort", "mine", "tine", "zine", "toin",
    ];

    /// <summary>Endings of diseases, specialties, procedures and germs.</summary>
    private static readonly string[] MedicalEndings =
    [
        "ology", "itis", "osis", "oma", "emia", "ectomy", "otomy", "oscopy", "gram", "graph", "graphy", "pathy", "plasty", "stasis", "ception", "monas", "coccus", "nella", "idium", "uria", "algia", "esis", "trophy", "plegia", "phasia", "lysis", "iatry", "iatrics",
    ];

    private static readonly WordSet Brands = new("""
        abilify accutane actos adderall advair advil afrin albuterol aldactone aleve allegra altace ambien amitiza anaprox androgel antabuse aricept arimidex armour arthrotec ascorbic asacol ativan atrovent augmentin avandia avapro avastin avelox azmacort azithromax
        bactrim bactroban belsomra benadryl benicar bentyl betadine biaxin botox brexafemme brilinta bumex buspar bystolic caduet calan campral caltrate caplyta carafate cardizem cardura catapres ceftin celebrex celexa chantix cialis cipro clarinex claritin cleocin clozaril
        cogentin colace colcrys combivent compazine concerta coreg cortef cosopt coumadin cozaar crestor cymbalta cytomel cytoxan darvocet daypro daytrana decadron demadex demerol depakene depakote desyrel detrol dexedrine diabeta diflucan dilantin dilaudid diovan ditropan dobutrex
        dulcolax duragesic dyazide ecotrin effexor elavil eliquis emend enbrel epipen epogen estrace evista excedrin exelon fanapt farxiga feldene fentanyl fioricet flagyl flexeril flomax flonase flovent floxin focalin fosamax geodon gleevec glucophage glucotrol glucovance haldol heparin
        hibiclens humalog humira humulin hydrea hytrin hyzaar imdur imitrex imodium inderal intuniv invega isordil januvia jardiance kadian keflex kenalog keppra klonopin lamictal lamisil lanoxin lantus lasix latuda levaquin levemir levitra levothroid levoxyl lexapro librium lidoderm lipitor
        lithobid lodine lomotil lopid lopressor lortab lotensin lotrel lotrisone lovaza lovenox lunesta luvox lybalvi lyrica macrobid macrodantin marcaine maxalt maxzide medrol megace mellaril metamucil methadose mevacor micardis micronase miralax mirapex mobic motrin mucinex mucomyst mylanta
        naltrexone naprosyn narcan nardil nasonex neurontin nexium nexplanon niaspan nicorette norco norpramin norvasc novolin novolog nplate nuedexta nurtec nuvigil omnicef orilissa oxycontin ozempic pamelor parnate paxil pepcid pepto percocet percodan periactin phenergan plaquenil plavix pletal
        pradaxa pravachol premarin prevacid prilosec prinivil pristiq procardia prograf prolixin propecia proscar protonix provera provigil prozac pulmicort qelbree quviviq ranexa reglan relafen relpax remeron remicade requip restasis restoril revia rexulti risperdal ritalin robaxin robitussin
        rocephin roxicodone rozerem sarafem savella senokot septra seroquel serzone sinemet sinequan singulair skelaxin soma sonata spiriva spravato stelazine strattera sublocade suboxone subutex sudafed symbicort symbyax synthroid tagamet tamiflu tegretol tenormin thorazine tiazac tigan timoptic
        tofranil topamax toprol toradol trazadone tramadol trental trexall tricor trileptal trilafon trintellix tums tylenol ultracet ultram uroxatral valium valtrex vancomycin vantin vasotec ventolin versed viagra vibramycin viibryd vicodin vicoprofen vioxx vistaril vivactil vivitrol voltaren
        vraylar vyvanse wegovy welchol wellbutrin xanax xarelto xeljanz xopenex xylocaine zanaflex zantac zarontin zaroxolyn zebeta zestoretic zestril zetia ziac zithromax zocor zofran zoloft zolpimist zomig zonegran zosyn zovirax zubsolv zyban zyloprim zyprexa zyrtec zurzuvae auvelity cobenfy
        rituxan melena trelegy breo anoro incruse tudorza stiolto breztri airsupra dulera qvar asmanex alvesco arnuity bevespi lonhala mounjaro zepbound trulicity victoza saxenda rybelsus bydureon toujeo tresiba basaglar soliqua xultophy fiasp admelog apidra steglatro
        entresto corlanor multaq savaysa bevyxxa effient kapvay stelara dupixent otezla skyrizi rinvoq cosentyx taltz tremfya cimzia simponi orencia actemra kevzara kineret xolair nucala fasenra tezspire aimovig ajovy emgality qulipta ubrelvy vyepti reyvow
        caplyta abilify aristada perseris uzedy risvan invega trinza hafyera igalmi saphris secuado ingrezza austedo hetlioz dayvigo azstarys jornay adzenys cotempla evekeo mydayis aptensio quillivant quillichew dyanavel xelstrym onyda zurnai brixadi probuphine lucemyra opvee kloxxado
        errin jolivette nora-be slynd yaz mirena kyleena liletta nuvaring xulane twirla junel sprintec loestrin alesse seasonique aviane lessina levora cryselle apri estarylla marlissa opill plan-b
        myrbetriq vesicare gemtesa oxytrol prolia evenity forteo boniva actonel linzess trulance movantik relistor xifaxan viberzi creon zenpep ursodiol ocaliva biktarvy descovy truvada genvoya dovato triumeq juluca apretude cabenuva epclusa mavyret harvoni paxlovid lagevrio
        briviact vimpat xcopri fycompa aptiom banzel onfi sympazan epidiolex nayzilam valtoco diastat spritam lioresal gralise horizant nuplazid namzaric namenda leqembi kisunla radicava ampyra tecfidera gilenya ocrevus kesimpta copaxone rebif tysabri
        calpol nurofen lemsip voltarol gaviscon rennie sertline cipramil cipralex seroxat zispin efexor depixol clopixol modecate fluanxol piportil epilim priadel camcolit zimovane circadin stilnoct tranxene oramorph zomorph
        kling gelfoam pitocin webril surgicel procrit esmarch kerlix astramorph viscoat tisseel healon celestone seasonale pulmozyme provisc optifast medifast impella dermabond coban ancef acrysof xigris vigamox varivax trusopt tensilon starlix
        siemens renagel protopic perclose pedialyte patanol omnipaque nevanac medtronic maxitrol levophed isovue iopidine integrilin indocin imuran fragmin fortaz feosol femara enfamil elocon duramorph citrucel cardiolite brevibloc avitene atripla
        aromasin aggrenox acular aciphex ensure boost narcan lofexidine melatonin kratom delta ketamine psilocybin finasteride labetalol folate bacitracin mestinon micronor microgestin unithroid betnovate hydrocort depo-medrol solu-medrol depo-provera
        halcion prosom dalmane doral serax centrax paxipam rozerem dayvigo edluar intermezzo sonata quazepam zulresso zurzuvae auvelity spravato igalmi cobenfy lybalvi nuedexta ingrezza austedo xenazine hetlioz sunosi wakix xyrem xywav lucemyra probuphine brixadi perseris uzedy rykindo aristada risvan
        apgars abx htn subq cath sero chem
        """);

    /// <summary>True for a word that is a medicine's.</summary>
    public static bool IsOne(Note note, in Token token)
    {
        if (Brands.Contains(token))
        {
            return true;
        }

        const int ShortestStem = 3;
        var word = note.Chars.AsSpan(token.Start, token.StemEnd - token.Start);
        return EndsWithOne(word, Endings, ShortestStem) || EndsWithOne(word, MedicalEndings, ShortestStem);
    }

    private static bool EndsWithOne(ReadOnlySpan<char> word, string[] endings, int shortestStem)
    {
        foreach (var ending in endings)
        {
            if (word.Length >= ending.Length + shortestStem && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
