namespace NoteLint.Core.Identifiers.Names;

/// <summary>The words around names, and the words that look like names.</summary>
internal static class NameCues
{
    /// <summary>The table of all words.</summary>
    public static readonly NameCueTable Table = new(
        (NameCue.Honorific, """
            smt shri sri kumari pani hastiin mr mrs ms miss mx mister missus sir madam madame mme mlle monsieur señor señora señorita sr sra srta don doña frau herr lady lord dame hon esq baby ba
            """),
        (NameCue.ClinicianTitle, """
            sn hca pct mht rmn ot cpn sw cna medic lcda lcdo dra
            dr drs doctor nurse rn lpn np pmhnp pa lcsw lmft lpc lmhc psyd therapist psychiatrist psychologist counselor counsellor physician pediatrician neurologist
            pharmacist midwife prescriber clinician pcp gp neuropsychologist cotherapist facilitator facilitators cofacilitator leader coleader worker dietitian interpreter attending hospitalist surgeon chaplain
            """),
        (NameCue.OfficeTitle, """
            ofc pfc pvt spc lcpl ssgt msgt sfc maj cmdr adm barrister solicitor canon vicar curate monsignor msgr det comadre compadre sor fray nain taid
            prof professor officer detective deputy sheriff sergeant sgt lieutenant lt captain capt major colonel col general corporal cpl private trooper agent judge justice magistrate attorney atty
            pastor reverend rev father fr rabbi imam bishop deacon elder brother coach principal dean teacher instructor president governor senator mayor chief commissioner warden
            sheikh shaykh maulana dì chú bác cô mak pak tūtū tutu amma appa ammi abba ajji thatha halmoni
            abuela abuelo abuelita tía tia tío tio auntie aunty titi nana nanny granny oma opa babcia dziadek nonna nonno yiayia lola lolo ate kuya mama papa mamá papá mommy daddy momma
            grandma grandpa gran grandad granddad uncle aunt cousin sister mom dad mum mother stepmom stepdad stepmother stepfather grandmother grandfather
            po dep garda sro pc wpc gal cps aps dcfs caseworker bff paramedic emt constable
            """),
        (NameCue.Credential, """
            cpss ccar prss cprss cpsw crss crpa qmha rp rsw rssw ccc rcc lcmhc lcmhca lcmhcs lmhcs acsw apcc bcaba cdca cct ccdp msc rmhci lgpc lgsw lmac plmhp rpn lacmh lisw-cp lpcc-s
            mbacp ukcp hcpc cpsychol mrcpsych mrcgp frcgp rnld rgn dclinpsy pgdip adn cmt chw cdp ncac lpcc-s lpc-s lcsw-r pmh-c cdces cpxp lisw-s lpcmh lcat lmhca lsw-a cdac csac abpp fnp-c acnp agnp ccs cap lpcs
            md do phd psyd edd dds dmd dvm rn lpn bsn msn np aprn pmhnp pmhnp-bc crnp fnp pa pa-c pac jr ii iii iv lcsw lcsw-c licsw lisw lsw lmsw msw bsw lmft mft amft lpc lpcc lcpc lmhc lmhp lac lpca ncc cadc lcadc cac casac
            bcba bcba-d rbt otr otr/l ot dpt pt slp ccc-slp pharmd mph mba ma ms med mdiv jd esq facs facp mbbs frcpsych rd ldn cnm atr atr-bc rdt cps cprs crc ccm qmhp psyd dnp cns
            """),
        (NameCue.Relation, """
            owner co-owner deckhand farmhand stagehand shopmate labmate podmate cellie bunkie fob mob bd houseguest mam dtr mil fil sil bil comadre compadre suegra suegro hermano hermana esposo esposa hijo hija novio novia abuelo abuela primo prima tío tía roomate medic witness advocate receptionist jogger bystander rep
            preceptor passenger buddy pal homie cuz homegirl homeboy workmate shipmate crewmate castmate suitemate tentmate soulmate playmate seatmate deskmate penpal godsister godbrother coparent co-parent codefendant co-defendant carer assailant attacker hookup situationship babymama babydaddy stepmum biodad biomom bridesmaid squadmate wingman bandmate
            chef buyer dealer trainer mechanic plumber bartender choirmaster
            cellmate bunkmate mother mom mum mama father dad stepmother stepfather stepmom stepdad brother sister stepbrother stepsister son daughter stepson stepdaughter husband wife spouse partner fiancé fiancée
            fiance fiancee boyfriend girlfriend uncle aunt auntie cousin nephew niece grandmother grandfather grandma grandpa grandson granddaughter friend roommate housemate flatmate neighbor
            neighbour coworker co-worker colleague nan gran granny nana twin sibling ex crush lover bf gf hubby wifey bestie classmate schoolmate teammate boss manager employer landlord landlady teacher tutor
            coach pastor priest minister rabbi imam mentor babysitter nanny godmother godfather godson goddaughter godparent godchild bf/gf stepsibling grandparent grandchild widow widower mate
            po caseworker lawyer attorney principal aide sponsor sponsee foreman client's baby infant child kid toddler stepchild boy girl parent in-law supervisor ex-husband ex-wife ex-boyfriend ex-girlfriend
            ex-partner fling acquaintance tenant customer bully abuser perpetrator rapist stalker officer detective adviser advisor student pupil librarian barber hairdresser bandmate confidant suitor matchmaker great-aunt sib bro sis
            """),
        (NameCue.PluralRelation, """
            parents brothers sisters siblings sons daughters children kids friends cousins roommates twins coworkers co-workers colleagues neighbors neighbours grandparents grandchildren aunts uncles nieces nephews grandsons
            granddaughters stepsons stepdaughters stepchildren boys girls classmates teachers partners housemates flatmates teammates bosses peers exes babies foster
            """),
        (NameCue.Introduction, "named called nicknamed aka a.k.a alias née nee dubbed"),
        (NameCue.BeforePerson, """
            confront invite warn forgive congratulate babysit
            challenged confronted praised interrupted teased mocked greeted bullied
            told tells telling asked asks asking thanked thanks thanking married marrying marries hugged hugs hugging kissed kisses phoned phones texted texts texting emailed messaged interviewed
            confided dated dating divorced divorcing babysat babysits invited invites apologized befriended unfriended begged sued slapped punched hit
            forgave forgives forgiving informed reminded warned scolded introduced congratulated consoled comforted accompanied escorted beside alongside babysitting custody
            """),
        (NameCue.MayPrecedePerson, """
            with saw sees seeing met meets meeting visited visits visiting misses missed miss missing called calls calling contacted loves loved love likes hates trusts trusted trust helped helps helping
            by from for to and or about of than between toward towards against without let lets via per re regarding blamed blames blocked picked seen like spoke speaks thinks thinking
            """),
        (NameCue.AfterPerson, """
            says said saying states stated reports reported describes described denies denied endorses endorsed complains complained admits admitted mentions mentioned discloses disclosed tells told explains explained
            insists insisted believes believed thinks thought worries worried acknowledges acknowledged recalls recalled verbalizes verbalized shares shared replied replies responded responds answered
            asked asks laughed laughs cried cries wept yelled yells shouted screamed whispered smiled smiles texted texts called calls phoned thanked apologized apologizes joked jokes agreed agrees disagreed disagrees
            felt feels wants wanted hopes hoped wishes wished wonders wondered expressed expresses listened listens declined refused refuses admits married divorced loves hates misses promised promises
            drank drinks remembers remembered forgot knows knew trusts snapped sobbed blamed blames nodded hugged slept sleeps identifies identified
            """),
        (NameCue.MayFollowPerson, """
            is was has had does did will would can could should may might must isn't wasn't hasn't hadn't doesn't didn't won't wouldn't can't couldn't shouldn't
            went goes came comes left leaves lives lived works worked moved moves arrived attended attends drove drives took takes gave gives got gets made makes appeared appears presented presents
            continues continued started stopped began died helps helped stays stayed plays played hit hits offered offers sees saw met meets uses used eats ate sits sat spent spends walked walks
            visited visits wrote writes brought brings practiced practices completed rode ran runs found finds lost kept keeps turned turns named names planned plans needs needed likes liked attempted tried tries
            became becomes seems seemed looked looks learned learns followed follows opened closed contributed participated engaged engages stated grew quit struggles struggled returned returns showed shows
            noted notes who whose also then now still never always often accompanied joined joins remained remains reached enjoys enjoyed threatened threatens hid led leads chairs
            interpreted supports supported cares cared picked picks paid pays owes owns bought sold sent sends read reads set put let watched watches waited waits covered drew clarified
            """),
        (NameCue.BeforePlace, "in at near to from into toward towards across outside inside around through leaving left visiting visited via off on over"),
        (NameCue.EponymHead, $"""
            {ClinicalThings.Instruments} {ClinicalThings.Materials} scan cleft pressures bunionectomy holder style type variant pattern fingers suctioned manual map theorem hierarchy staging ratio grip grips warning negative positive stimulation tremor pupil angle sinus canal duct fissure
            disease syndrome sign test scale inventory index score catheter criteria criterion procedure maneuver manoeuvre palsy phenomenon thyroiditis esophagus oesophagus questionnaire checklist scales tests
            depression anxiety hopelessness rating method technique model form forms therapy theory approach stage stages hypothesis law effect cycle exercise exercises workbook protocol plan interview
            classification fracture lymphoma sarcoma tumor tumour node nodes cyst hernia ligament duct gland fascia clamp clamps retractor forceps suture sutures wire tube drain needle scissors stapler
            stretch stretches curl curls press pose inhaler inhalers pill pills patch patches contraceptive contraception estimate
            reflex gait triad dementia chorea ataxia contracture deformity osteotomy arthroplasty bypass fundoplication pouch loop valve shunt stent filter port grade dance contraction contractions position relaxation
            cell cells body bodies stain culture broth agar chart card profile genogram drive maze matrices figure screen screening assessment battery formula equation number hump curve paradox criterium level levels thickness node swallow
            task tasks paradigm vignette adverts advert ads lyrics films novel novels poem poems paintings quotes concert concerts tickets documentary biography podcast playlist soundtrack audiobook worksheet worksheets funding scholarship evacuator grommet ring rings feeder balloon immobilizer mattress triangle taper
            reaction phenomenon thrombectomy graft flap incision approach elevator curette speculum blade laryngoscope bag mask pump boot stocking stockings bandage splint brace collar bed table machine
            monitor line lines pessary probe trocar cannula wax sponge pad dressing pyloromyotomy anemia purpura nephropathy granuloma granulomatosis mania record log letter
            """),
        (NameCue.ThingHead, """
            street st avenue ave road rd boulevard blvd lane ln drive court ct circle way terrace place plaza square highway hwy parkway pkwy bridge apartments apts tower towers building hall house manor villa
            hospital clinic center centre medical health healthcare university college school elementary middle high academy institute institution church temple synagogue mosque parish cathedral chapel ministries foundation
            association society union league corporation corp inc llc ltd company co bank store market mart shop restaurant cafe café diner bar grill pub hotel motel inn resort theater theatre museum library gym
            park gardens garden beach lake river creek valley hills heights island islands county city town township village district state province airport station terminal port harbor mall
            project program programme initiative act bill fund grant award prize trust team club group groups services service agency department dept office unit ward floor wing pavilion shelter home homes
            books book movie movies show series songs song album comics magazine times post news newspaper channel games game cards card toys doll dolls day week month eve weekend
            depot general foods pharmacy pizza burgers coffee soda brand products insurance shield university cross cowboys lions bears eagles giants jets colts ravens steelers saints falcons panthers
            memorial veterans veteran anonymous floor protocol certificate method hoodie shoes jeans phone laptop stance police constabulary pd east west north south regional central midtown
            """),
        (NameCue.ThingStart, "archangel prophet emperor pharaoh goddess lake mount mt fort ft saint st port camp cape new north south east west san santa los las el la le point university college bank church hotel motel uss interstate highway route planet hurricane tropical operation project camp rue"),
        (NameCue.Particle, "van von der den de del della di da dos das do du la le los las bin binti ben ibn al el ul ter ten af av zu zur abu umm y e"),
        (NameCue.NeverName, """
            bio acct accts chadd nami dbsa adaa samhsa niaaa nida nimh aacap iban cota medibank bupa aetna cigna humana optum magellan carelon kaiser anthem wellpoint centene molina tricare utox uds etoh thc meds reg ref urica allah both
            hadn't haven't hasn't didn't doesn't don't isn't wasn't weren't aren't won't wouldn't can't couldn't shouldn't mightn't needn't
            he'd she'd they'd we'd you'd who'd he'll she'll they'll we'll you'll it'll who'll they've we've you've who've they're we're you're
            dear thanks thx hello hi hey sorry mon tue tues wed thu thur thurs fri monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march july september october november december jan feb mar apr jun jul aug sep sept oct nov dec
            christmas easter thanksgiving hanukkah chanukah ramadan eid passover diwali kwanzaa lent advent halloween yom kippur rosh hashanah purim juneteenth mardi gras valentine valentine's pentecost epiphany
            i i'm i'd i'll i've ok okay tv us usa uk eu am pm
            english spanish french german italian russian chinese mandarin cantonese japanese korean vietnamese tagalog filipino hindi urdu punjabi bengali tamil telugu arabic farsi persian dari pashto hebrew yiddish polish
            portuguese dutch greek turkish swedish norwegian danish finnish hungarian czech romanian ukrainian somali swahili amharic creole haitian hmong khmer lao thai nepali tibetan burmese karen navajo asl latin
            american americans african africans european asian hispanic latino latina latinx caucasian mexican cuban dominican colombian puerto rican guatemalan salvadoran honduran brazilian peruvian jamaican nigerian ethiopian
            kenyan ghanaian egyptian syrian iraqi iranian afghan pakistani indian israeli palestinian lebanese irish british scottish welsh australian canadian swiss austrian belgian native cherokee lakota roma gypsy traveller travellers
            christianity catholic catholics catholicism protestant baptist methodist lutheran presbyterian episcopal episcopalian anglican orthodox evangelical mormon jehovah's witnesses jewish judaism jew jews muslim muslims islam islamic
            buddhist buddhism hindu hinduism sikh atheist agnostic god lord bible quran koran torah jesus buddha mass
            telehealth telemedicine telepsychiatry teletherapy televisit virtual medcheck medmgmt fu fup followup recheck refill refills intake consult consults checkup walkin triage rounds
            medicaid medicare hipaa cbt dbt act emdr ifs erp ptsd adhd ocd si hi na aa
            none unknown deceased alive living married single divorced widowed separated normal negative positive yes no
            """),
        (NameCue.Famous, """
            kübler kubler kabat landreth axline greenberg gottmans eyberg forehand kazdin deblinger mannarino fosha safran muran bateman bromberg tronick lejuez dimidjian miklowitz falloon turkington kingdon chadwick birchwood bellack shneidman klonsky fruzzetti rathus munsch attwood grandin koegel lovaas mcgoldrick pargament tervalon
            kinsey bem sinatra springsteen lennon mccartney jagger cobain hemingway steinbeck orwell twain angelou plath austen bronte brontë keats yeats kerouac vonnegut bukowski murakami rowling lebron kobe shaq messi ronaldo mbappe mbappé neymar saka mahomes ohtani federer nadal
            djokovic biles phelps kanye rihanna lizzo sza hozier zendaya chalamet dicaprio streep pacino brando bogart hepburn vanna pavarotti liberace schulz seuss sendak dickens verne asimov bradbury frida warhol kandinsky matisse cezanne cézanne renoir degas rodin dali banksy wordle duolingo replika copilot bixby bambi paragard mirena daroff brandt resnick borkovec dugas ladouceur rachman abramowitz salkovskis germer witkiewitz moyers wolfelt zinker markowitz walser arntz webster-stratton kabat-zinn mifflin jeor oberst gaenslen fukuda rancho scheuermann
            klerman weissman stroebe schut gibbs kolb martell jacobson hofmann foa resick monson ehlers padesky leahy greenspan perls berne moreno bion kohut kernberg lacan winnicott's
            mahler fonagy crittenden zeigarnik milgram asch zimbardo festinger seligman csikszentmihalyi dweck duckworth kahneman tversky bronfenbrenner kohlberg baumrind gesell montessori strosahl teasdale kabat-zinn hanh brach
            chodron rollnick diclemente najavits tatarsky porges ogden vanderkolk kolk rothschild briere courtois kubler-ross kübler-ross worden neimeyer bonanno klass doka madanes selvini watzlawick shazer epston
            rutan leszcz tuckman maslach selye folkman rahe karpman luft johari eisenhower pomodoro likert gantt weschler ravens gestalt beery porteus brigance osterrieth buschke grober delis
            kongs novaco lofstrand thackray oppenheim gowers waddell beighton yergason jobe phalen's weetabix cheerios ensure fortisip gatorade pedialyte oreo oreos doritos pringles nutella snickers skittles
            pepsi coke coca-cola sprite fanta budweiser heineken smirnoff bacardi hennessy guinness marlboro juul chanel gucci prada rolex toyota honda chevy chevrolet nissan hyundai subaru
            mazda tesla bmw audi lexus civic corolla camry prius jeep volvo volkswagen yamaha kawasaki samsung lenovo dell sony bose roomba keurig tupperware velcro crayola
            hasbro mattel playmobil monopoly scrabble jenga yahtzee minecraft fortnite roblox skyrim tetris vyvanse strattera intuniv trileptal topamax neurontin lyrica latuda rexulti vraylar geodon zubsolv
            sublocade vivitrol suboxone antabuse campral chantix gollum smaug sauron legolas bilbo samwise aragorn cruella maleficent jafar mufasa pumbaa nemo lightyear totoro naruto goku bowser
            zelda homer marge garfield snoopy dilbert popeye tintin asterix eeyore piglet tigger pooh gruffalo wonka rumi hafiz rilke neruda thoreau tolstoy dostoevsky kafka camus
            sartre nietzsche kierkegaard chopin vivaldi debussy brahms schubert haydn tchaikovsky beatles metallica nirvana beyoncé beyonce eminem tupac rihanna bowie hendrix godot hamlet macbeth othello
            iago gatsby dracula frankenstein moriarty poirot sisyphus prometheus icarus narcissus oedipus orpheus eurydice persephone hades zeus medusa odysseus
            tarasoff siri cortana chatgpt napoleon tolkien pinocchio moseley foa gorski levine perel tatkin schnarch najavits rollnick wubbolding glasser schore dweck seligman carnes beattie brach barkley hallowell brazelton ferber karp miranda ahab jekyll hyde watson bazett fridericia finnegan jamar hoffman bonnet
            kohlberg rumi beyoncé beyonce adele drake eminem tupac zelda naruto bluey tigger eeyore piglet soprano fallujah hagrid yoshi luigi kirby sonic goku voldemort katniss barbie shakira rihanna madonna elvis oprah kardashian
            kraepelin bleuler klein kohut kernberg horney fromm lacan bion fairbairn ferenczi kübler-ross perls lazarus meichenbaum barlow neff porges mahler rogers epworth oswestry mallampati engel roland tampa berne
            macbeth hamlet ophelia romeo juliet santa krishna allah shiva vishnu muhammad moses noah jonah goliath lucifer satan zeus thor loki odin hercules narcissus oedipus electra medusa icarus sisyphus rapunzel dracula frankenstein
            minecraft fortnite roblox pokemon pokémon headspace reddit hinge bumble tinder grindr whatsapp snapchat venmo paypal spotify peloton lego barbie pixar marvel nintendo playstation xbox iphone android alexa siri chatgpt kindle
            amazon etsy ebay craigslist doordash instacart grubhub safeway kroger publix aldi ikea nordstrom sephora chipotle discord twitch telegram linkedin pinterest tumblr twitter wikipedia doxy skype facetime fitbit garmin calm strava
            fontan calot toldt kager hulka kerrison cloward caspar munro morton gerota heubner langer fournier peyronie lhermitte uhthoff wegener rosenmuller treves tuohy haglund hertel gigli judkins leksell ludwig mayfield raney bier ambu
            lugol stamm midas lorenz lukens bugbee dupre rendu weaver gilbert dupuytren baker monro willebrand rotter angelman prader munchausen münchausen capgras cotard ganser
            beck hamilton young romberg babinski foley parkinson parkinson's alzheimer alzheimer's asperger asperger's hashimoto crohn crohn's graves raynaud barrett meniere ménière bell bell's murphy mcburney homans weber rinne tinel phalen
            glasgow apgar tanner braden morse nissen whipple roux kirschner holter kegel jacobson bowen gottman maslow erikson rogers rogerian freud jung adler piaget winnicott bowlby ainsworth vygotsky skinner pavlov bandura ellis linehan
            satir minuchin frankl yalom vineland conners wechsler stanford binet achenbach rorschach stroop hare edinburgh columbia stanley-brown vanderbilt montreal zung marlatt prochaska gordon burns brown hodgkin hodgkin's down
            kaposi wilson wilson's cushing cushing's addison addison's marfan turner klinefelter tourette tourette's rett huntington huntington's lewy korsakoff wernicke broca guillain sjogren sjögren sjogren's behcet kawasaki lyme ebola reye
            trendelenburg kocher allis adson babcock metzenbaum mayo bovie debakey weitlaner hemovac jackson pratt jackson-pratt penrose fogarty swan ganz seldinger hartmann billroth pfannenstiel lembert kelly army-navy deaver bookwalter
            veress hasson richardson balfour gelpi cobb steinmann steri mcmurray lachman hawkins neer spurling finkelstein lasegue kernig brudzinski rovsing chvostek trousseau cullen cheyne stokes kussmaul korotkoff doppler
            gram papanicolaou pap mantoux coombs schilling schirmer snellen ishihara allen jaeger goldmann heimlich valsalva epley dix hallpike mallampati bishop ballard denver bayley gesell moro galant
            barthel katz lawton karnofsky ecog charlson framingham wells ranson child pugh fisher hunt hess rankin fugl meyer ashworth tinetti berg boston wada halstead reitan rey luria woodcock kaufman peabody goodenough millon
            salter harris colles smith galeazzi monteggia lisfranc jones legg calve perthes scheuermann osgood schlatter blount chiari arnold dandy walker wolff parkinson-white brugada tetralogy fallot eisenmenger ebstein
            janeway osler roth duke virchow starling frank henle bowman malpighi langerhans hodge douglas treitz vater oddi lieberkuhn peyer meckel gartner bartholin skene cowper montgomery braxton hicks naegele leopold
            mccoy mcroberts mcdonald shirodkar burch marshall kaplan heaney jorgensen zimmer depuy stryker osteonics biomet synthes arthrex ethicon vicryl monocryl prolene hess prozac zoloft allegra paxil celexa lexapro xanax ativan
            klonopin valium ritalin adderall concerta abilify seroquel zyprexa risperdal lamictal depakote wellbutrin effexor cymbalta buspar trazodone lasix motrin advil tylenol claritin zyrtec benadryl
            nike adidas wendy's wendy macy's macy arby's arby denny's denny mcdonald's trader joe's kohl's target walmart costco dunkin starbucks netflix hulu disney google facebook instagram tiktok youtube zoom uber lyft levi levi's mario
            cinderella elsa moana batman superman spider-man hogwarts hermione dumbledore voldemort gandalf frodo potter pikachu bluey mickey minnie barney elmo shrek simba godzilla yoda skywalker vader darth grinch scrooge
            achilles blake scarpa willis bruce bard tesio gehrig monroe tegaderm owen steri telfa xeroform coumadin plavix redbook coli pylori difficile aureus rex aetna humana optum cigna kaiser anthem medi-cal medical wellpath magellan beacon tricare molina centene lincoln washington obama trump biden reagan kennedy clinton bush roosevelt nixon carter jefferson shakespeare einstein mozart beethoven bach picasso darwin socrates socratic plato aristotle buddha gandhi
            """),
        (NameCue.Place, """
            virginia georgia charlotte jackson carolina dakota jordan chad israel china india kenya asia america london paris sydney austin dallas houston madison florence victoria chelsea brooklyn savannah holland ireland
            cleveland orlando marion milan phoenix denver boston memphis montana indiana nevada tennessee raleigh salem troy aurora eugene tyler irving warren oslo lagos accra kabul kiev kyiv delhi dublin cork belfast cardiff prague lisbon madrid milan venice naples munich hamburg zurich helsinki cairo kingston toledo dayton akron easton bentley newton cheyenne lincoln washington columbus lancaster trenton camden albany
            bristol chester york berlin vienna rome sofia malta cuba ivory egypt france germany spain italy mexico canada england scotland wales britain australia zealand brazil peru colombia haiti jamaica nigeria ghana ethiopia somalia
            syria iraq iran afghanistan pakistan vietnam korea japan russia ukraine poland greece turkey portugal alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois iowa kansas
            kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri nebraska hampshire jersey ohio oklahoma oregon pennsylvania rhode texas utah vermont wisconsin wyoming riverside springfield
            manhattan bronx queens harlem oakland berkeley stanford harvard princeton yale cornell duke emory howard everett spokane reno tulsa omaha mesa laredo odessa athens geneva lima caracas santiago bogota havana
            """),
        (NameCue.ClientWord, "client clients patient patients pt pts cl ct consumer resident clt"),
        (NameCue.Determiner, "her his their my the a an our your its client's clients patient's pt's this that one another mother's father's"),
        (NameCue.RelationModifier, """
            bio birth older younger elder eldest oldest youngest middle little big baby twin best close closest good old new ex former late deceased estranged current foster adoptive adopted biological maternal paternal half step
            first second third only own other long-time longtime childhood current adult teenage male female gay trans work school high church family next-door upstairs downstairs previous dear surviving great
            """),
        (NameCue.PeerWord, "peer member members participant participants groupmate co-client peers client patient resident"),
        (NameCue.BeforeTime, "last next this since until till by in during of every past early late mid after before all"),
        (NameCue.TimeName, "april may june august summer autumn winter dawn eve noel sunny"),
        (NameCue.Companion, """
            married engaged spoke speak speaks speaking spoken talked talk talks talking apologized apologizes wrote lives living lived live argued argues arguing fought fights fighting fight argument works worked working stays stayed staying dates dated dating affair
            relationship heard hears call calls letter voicemail separated divorced accompanied raised bullied harassed hurt close text texts message friends date conflict quarrel quarreled breakup broke session met meets meeting up contact sat sitting walked dinner
            lunch coffee visit visits shouted yelled yells screamed abused molested assaulted loved supported betrayed rejected criticized hugged reconciled reconnected cohabiting moved slept sleeping bonded disagreed angry upset mad furious frustrated anger
        """),
        (NameCue.ReadBefore, "sang sings singing hummed hums humming streamed read reads reading watched watches watching quoted quoting cited cites author novelist singer actor actress"),
        (NameCue.PlainTitle, "ofc lt atty mme mlle mr mrs ms miss mx señor señora sr sra dr drs doctor prof professor nurse officer detective deputy sheriff sergeant sgt pastor rev reverend rabbi imam trooper rn lpn np"),
        (NameCue.Pronoun, "i'm i'd i'll i've we'll we're we've we'd you're you'll you've he's she's it's they're they'll that's there's let's what's who's i he she it they we you there this that these those the a an her his their my who what which"),
        (NameCue.Protected, """
            abuse abused abuses abusive abusing assault assaulted assaulting molested molest rape raped raping violence violent hit hits hitting beat beats beaten beating slapped punched kicked choked strangled pushed shoved stabbed shot shoot
            kill killed threat threats threaten threatened threatens threatening weapon weapons gun guns knife homicidal harm harmed neglect neglected cps aps dcfs police custody visitation restraining protective order arrested
            allegation allegations alleged perpetrator victim stalked stalking stalks trafficking groomed exploited court report reported warn warned suicide suicidal
            """),
        (NameCue.ClinicalVerb, "reports reported denies denied endorses endorsed presents presented presenting states stated describes described arrived attended appears appeared returns returned attends verbalized verbalizes continues complains"),
        (NameCue.ColleagueVerb, "consulted consult consultation supervised supervision staffed discussed referred referral seen covered covering interviewed evaluated examined dictated transcribed reviewed attested cosigned facilitated led conducted administered prescribed"));
}
