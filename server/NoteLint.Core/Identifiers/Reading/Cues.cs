using NoteLint.Core.Matching;
using NoteLint.Core.Rules;

namespace NoteLint.Core.Identifiers.Reading;

/// <summary>The words that identifiers stand behind, searched for in one pass.</summary>
internal static class Cues
{
    /// <summary>What is searched for in every note.</summary>
    public static PhraseTable<Cue> Chart { get; } = Table(ChartRows());

    /// <summary>What is searched for beside it where nobody may be identified.</summary>
    public static PhraseTable<Cue> Places { get; } = Table(PlaceRows());

    /// <summary>Labels of numbers as front matter has them.</summary>
    public static Dictionary<string, Cue> ByLabel { get; } = ChartRows()
        .Where(row => row.Cue.Kind is CueKind.Number or CueKind.SocialSecurityNumber or CueKind.Plate or CueKind.Password or CueKind.Code)
        .SelectMany(row => row.Words.Select(words => (words, row.Cue)))
        .DistinctBy(pair => pair.words, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(pair => pair.words, pair => pair.Cue, StringComparer.OrdinalIgnoreCase);

    private static PhraseTable<Cue> Table(IEnumerable<(Cue Cue, string[] Words)> rows) =>
        PhraseTable.Create(rows.SelectMany(row => row.Words.Distinct(StringComparer.Ordinal).Select(words => (new PhraseForm(words, GrammaticalForm.Uninflected), row.Cue))));

    private static string[] Split(string words) => words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Cue Number(IdentifierKind kind, int fewest, bool needsMark = false) => new(CueKind.Number, kind, fewest, needsMark);

    /// <summary>"claim", "claim number", "claim no", "claim id".</summary>
    private static string[] Nouns(string nouns) => [.. Split(nouns).SelectMany(noun => (string[])[noun, $"{noun} number", $"{noun} numbers", $"{noun} no", $"{noun} num", $"{noun} id", $"{noun} nr", $"{noun} ...4 is"])];

    private static IEnumerable<(Cue Cue, string[] Words)> ChartRows() =>
    [
        (new(CueKind.SocialSecurityNumber, IdentifierKind.SocialSecurityNumber), Split("SIN, social insurance number, social insurance, ssn, ss, social security, social security number, social security no, social, soc sec, ssn/tin, itin, tin")),
        (Number(IdentifierKind.MedicalRecordNumber, 4), Split("""
            mrn, medical record number, medical record no, medical record, record number, record no, chart number, chart no, patient id, client id, patient number, client number, patient no, client no,
            nhs number, nhs no, nhs, hospital number, hospital no, mr number, mr no, med rec, med rec no, emr number, emr id, chart id, uhid, ip no, op no, unit no, hosp. no, hosp no, hosp number, nhi, record id, unit record number, unique patient number, chi number,
            health record number, client record number, patient record number, client file number, patient identifier, client identifier, medicine record number, unit number, pt id, MR, EMPI
            """)),
        (Number(IdentifierKind.MedicalRecordNumber, 3, needsMark: true) with { MayBeBare = true }, Split("record, chart, records, case record")),
        (Number(IdentifierKind.HealthPlanNumber, 5), Split("""
            member id, member number, member no, subscriber id, subscriber number, subscriber no, beneficiary id, beneficiary number, medicare number, medicare id, medicare no, medicaid number, medicaid id, medicaid no,
            hicn, mbi, policy number, policy no, policy id, policy holder id, policyholder id, insurance id, insurance number, insurance no, insurance member id, insurance policy, health plan number, health plan id, plan id, plan number,
            group number, group no, group id, rx group, rxgrp, rx bin, rxbin, rx bin number, medi-cal id, medi-cal number, medi-cal no, tricare id, tricare number, champva number, benefits id, benefit number, dod id, dod number,
            health card number, health insurance number, ohip number, ohip, medicare card, insurance card, insurance card number, enrollee id, enrollee number, health id, new member number, hawki id, ohp id, ahcccs id, ahcccs, hmo id, contract number, coverage id, payer id number, certificate of coverage
            """)),
        (Number(IdentifierKind.HealthPlanNumber, 5, needsMark: true) with { MayBeBare = true }, Split("""
            policy, insurance, medicare, medicaid, member, subscriber, blue cross, blue cross complete, blue shield, bcbs, aetna, cigna, humana, united healthcare, unitedhealthcare, uhc, kaiser, kaiser permanente, tricare, medi-cal, medi-cal bic, bic, beneficiary, group, grp, health plan, anthem, molina, molina id, masshealth, wellmark, bupa, excellus, highmark,
            carefirst, geisinger, premera, regence, caresource, ambetter, wellcare, centene, oscar, health net, emblemhealth, horizon, pacificsource, healthy blue, ucare, ohp, oregon health plan, soonercare, tenncare, peachcare, badgercare, mainecare, apple health, all kids, chip, amerigroup, vhi, laya, medical card, southern cross, vic card, aok, irish life, ghic, healthfirst, fidelis, tufts, harvard pilgrim, priority health, selecthealth, moda, medica, dean health, optima, sentara
            """)),
        (Number(IdentifierKind.AccountNumber, 4), Split("""
            hsa, fsa, hsa account, fin number, fin no, account ending in, account ending with, account ending, account number, account no, acct number, acct no, bank account, bank account number, routing number, routing no, aba number, iban, sort code, checking account, savings account, checking account number, savings account number,
            billing account, billing account number, billing number, patient account number, guarantor account, guarantor number, guarantor id, financial account, loan number, ebt number, ebt card number, ebt card, swift, bic, customer number, customer id, cashtag, acct, account, accounts
            """)),
        (Number(IdentifierKind.LicenseNumber, 5), Split("""
            driver's license, drivers license, driver license, driver's licence, driving licence, driver's license number, drivers license number, driver license number, driver's license no, driving licence number, driving license, dl,
            license number, license no, licence number, licence no, license id, lic no, lic number, lic, npi, npi number, dea, dea number, dea no, dea registration, cert number, cert no, certificate number, certification number, registration number, registration no, cdl,
            state id, state id number, state identification, identification card, id card, id card number, professional license, medical license, nursing license, state license, license, licence, rn license, lcsw license, gmc number, nmc pin, hcpc number, hcpc, iacp, mdcn, coru, gmc, nmc, gphc, pamfa, crc no, bacp, ukcp, ahpra, pesel, upin
            """)),
        (Number(IdentifierKind.LicenseNumber, 4), Split("medallion, medallion number, medallion no, taxi medallion, hack license")),
        (Number(IdentifierKind.LicenseNumber, 5), StateCards()),
        (Number(IdentifierKind.LicenseNumber, 5, needsMark: true) with { MayBeBare = true }, Split("lcadc, lcsw, licsw, lmsw, lmft, lpc, lpcc, lcpc, lmhc, cadc, casac, ladc, psyd, pmhnp, bcba")),
        (Number(IdentifierKind.AccountNumber, 6), Split("fin")),
        (Number(IdentifierKind.AccountNumber, 3, needsMark: true) with { MayBeBare = true }, Nouns("invoice")),
        (Number(IdentifierKind.Vehicle, 11), Split("hull number, hull no, hull id, hull identification number, boat registration, vin, vehicle identification number, vehicle id, vehicle id number, vehicle identification")),
        (new(CueKind.Plate, IdentifierKind.Vehicle, 4), Split("license plate, licence plate, license plate number, license plate no, plate, plates, plate number, plate no, lic plate, number plate, tag number, registration plate, vehicle tag, license tag, tag, vehicle plate, vehicle registration, tags")),
        (Number(IdentifierKind.Device, 4), Split("""
            serial number, serial no, serial, serial numbers, s/n, device id, device identifier, device number, device serial, device serial number, udi, imei, imei number, implant id, implant number, mac, mac address, mac id, implant serial, hardware id, unit serial, equipment id, asset tag, iccid, udi-di, udid, esn, meid, bluetooth address
            """)),
        (Number(IdentifierKind.Device, 4, needsMark: true) with { MayBeBare = true }, Split("breathalyzer unit, breathalyzer, interlock, interlock unit, ankle monitor, ankle bracelet, gps unit, cpap, hearing aid, pacemaker, glucometer, insulin pump, tracker")),
        (Number(IdentifierKind.OtherNumber, 3), Split("badge, badge number, badge no, docket, docket number, docket no, aadhaar, aadhaar number, ppsn, pps number, ni number, ni no, a-number, receipt number, tax id, edipi, inmate, inmate number, inmate no, inmate id, sid, sid number, booking number, booking no, alien number, alien registration number")),
        (Number(IdentifierKind.OtherNumber, 3, needsMark: true) with { MayBeBare = true }, Nouns("vol, volunteer, res, claim, case, file, incident, report, citation, warrant, booking, frame, bike frame, prisoner, offender, encounter, passport, case file, court case, police report, student id, employee id, inmate id, claim id")),
        (Number(IdentifierKind.OtherNumber, 3, needsMark: true) with { MayBeBare = true }, Nouns("accession, iep, parcel, intake, pharmacy rx, prescription, fbi, confirmation, tracking, petition, permit, voucher, order of protection")),
        (Number(IdentifierKind.OtherNumber, 3, needsMark: true), Nouns("""
            compliance, scholarship, reference, ref, ticket, visit, referral,
            authorization, auth, prior authorization, student, employee, staff, alien, alien registration, application, crime, cad, police case,
            cause, court, court file, matter, complaint, record locator, protective order, restraining order, protection order, specimen, participant, enrollment, fir,
            union, member's, military, service, dd214, veteran, va file, va claim, hud, section 8, housing, wic, snap, ebt, immigration, uscis, visa petition, naturalization, green card, parole, probation, doc, cdcr, jail, arrest, offense,
            referral id, approval, money order, reservation, resident, tenant, lease, library card, membership
            """)),
        (new(CueKind.Password), Split("""
            wifi key, wi-fi key, wi-fi pw, wireless key, router key, network password, cloud password, logs in with, log in with, logged in with, logging in with, signs in with, sign in with, signed in with, wifi, wi-fi, wifi pw, password, passwords, passcode, passphrase, pass phrase, pwd, pw, portal password, wi-fi password, wifi password, login password, temporary password, account password, secret word is, alarm word is, alarm word, secret word, word for the ...3 is, secret word ...5 is, safe word ...5 is, code word is, code word, codeword, code word ...4 is, login, log-in, log in, logon, password ...4 is, password of, passcode ...4 is, passwords ...3 was, password ...3 was, network key, security answer, secret answer, recovery key, recovery phrase, api key, access token, wpa key, credentials, user/pass, username/password
            """)),
        (new(CueKind.Code), Locks()),
        (new(CueKind.Code), Split("""
            code changed from, code changed to, codes changed from, code was changed to, code was changed from, code is now, pin to the, pin for the, pin to, the pin is, PIN, pin number, pin code, pin no, door code, gate code, entry code, access code, key code, keycode, keypad code, lockbox code, lock box code, alarm code, security code, garage code, house code, building code, door key code, code for the door, code to the door, code for the gate, code to the gate, code to the building, code for the building,
            opens with, opens on, unlocks with, unlocked with, unlock it with, opens to, unlock with, interlock code, interlock code is, the passcode, told ...2 code, gave ...2 code, tablet pin, pin code is, lock code, phone code is, alarm code is, bank pin, card pin, his pin, her pin, their pin, a pin, and pin, new pin, old pin, my pin, the pin, same pin, locker combination, locker combo, locker code, lock combo, combo, key safe, key safe code, safe combination, lock combination, unlock code, phone code, phone passcode, cvv, cvc, security pin, voicemail pin, debit pin, atm pin, pin ...8 is, door code ...4 is, gate code ...4 is, alarm code ...4 is, key code ...4 is, entry code ...4 is, garage code ...4 is, buzzer code, keypad, one-time code, verification code, passcode
            """)),
        (new(CueKind.Handle), Split("""
            instagram, insta, ig, snapchat, snap, tiktok, tik tok, twitter, discord, venmo, cash app, cashapp, reddit, handle, handles, username, user name, screen name, screenname, gamertag, gamer tag, user id, userid, skype, kik, telegram, twitch, youtube channel, youtube, onlyfans, mastodon, bluesky, threads, linkedin, facebook, whatsapp, tumblr, pinterest, xbox, playstation, psn, wechat, zelle, paypal, fb, fb name, facebook name, messenger, user, roblox, hinge, tinder, bumble, grindr, bereal, wattpad, steam,
            goes by, texting as, texts as, chats as, chatting as, writes to ...3 as, writing to ...3 as, plays online as, posted as, messages as, signed as, dms ...2 as, messaged ...3 as, texts ...3 as, follows ...3 as, plays as, streams as, logged on as, posts as, posting as, logs in as, known online as, known as ...3 on, account name, profile name, instagram handle, twitter handle, tiktok handle, snapchat username, instagram username, discord name, discord username
            """)),
        (new(CueKind.Employer), Trades()),
        (new(CueKind.Employer), Split("""
            lost his place at, lost her place at, lost their place at, lost a place at, temps for, temped for, temping for, call back from, callback at, coach from, aide from, worker from, rep from, hr at, recruiter from, recruiter at, orientation with, training with, last job, last job was, last job at, layoffs at, layoff at, picket at, picketing at, picketed at, written up by, reprimanded by, apply to, applied to, applying to, application to, applications to, application at, offered ...2 at, interviewed at, interviewed with, interviewing with, shadowed at, docked at, demoted at, clocked in at, clocks in at, punched in at, double at, doubles at, closing at, closes at, opener at, scheduled at, called in to, called off at, raise at, benefits at, insurance through, union at, steward at, grievance at, grievance against, lead at, crew at, line at, works remotely for, works remotely at, works part time for, works full time for, works freelance for, consults for, freelances for, contracts for, cna at, rn at, lpn at, emt at, medic at, psw at, hca at, carer at, care assistant at, teaching assistant at, para at, temped with, temps with, temping with, signed on with, robbed at, robbery at, holdup at, firefighter with, firefighter at, firefighter for, captain at, captain with, chief at, chief of, lieutenant at, lieutenant with, sergeant at, sergeant with, medic with, paramedic with, paramedic at, emt with, emt at, officer with, officer at, deputy with, trooper with, dispatcher with, crew at, crew chief at, battalion chief at, superintendent at, superintendent of, shop steward at, union rep at,
            break room of, break room at, parking lot of, lot of, tips at, lanyard from, badge from, name tag from, id badge from, polo from, apron from, conflict at, conflicts at, conflict with ...2 at, dispute at, trouble at, bullied at, bullying at, harassed at, harassment at, discrimination at, strike at, on shift with, back on shift at, shift with, security guard for, guard for, began at, may leave, wants to leave, thinking of leaving, partner at, partners at, dismissed from, dismissed by, sacked from, sacked by, made redundant from, made redundant by, furloughed from, furloughed by, sew at, sew for, sews for, sewed for, tutors for, tutors at, tutored for, tutored at, calling out from, called out from, calling out of work at, calling in sick to, called in sick to, works early at, works late at, works evenings at, transfer letter from, work trial with, work trial at, trial with, paycheck from, paystub from, pay stub from, wages from, payroll from, severance from, uniform from, moonlights at, moonlights for,
            contract with, contracts with, hours at, heard back from, back at work at, till at, floor at, counter at, register at, off sick from, sick leave from, on leave from, books at, drove a plow for, drives a truck for, work weekends for, works weekends for, works nights for, works nights in, works nights at, work nights in, job was with, job is with, orientation at, callback from, applied at, laid off at, applied to work at, hostess at, host at, server ...2 at, warning at, friend ...2 from work at, supervisor ...2 at, boss ...2 at, coworker ...2 at, co-worker ...2 at, colleague ...2 at, colleagues ...2 at, post at, position at, work again with, works at, work at, working at, worked at, works for, work for, working for, worked for, works ...5 at, worked ...5 at, working ...5 at, employed at, employed by, employed with, employed ...4 at, employed ...4 by, job at, job with, job ...4 at, jobs at, hired by, hired at, hired ...4 at, fired from, fired by, terminated from, terminated by,
            laid off from, laid off by, laid off at, let go from, let go by, manager at, manager ...2 at, supervisor at, boss at, shift at, shifts at, shift ...3 at, started ...1 at, starts ...1 at, starts ...1 with, begins ...2 at, began ...2 at, begins ...2 with, begin ...2 at, back on ...1 at, back full time at, sews at, sewed at, sewing at, tends bar at, waits at, shifts ...2 at, started at, starts at, starting at, starts work at, started work at, internship at, internship with, interning at, interns at, delivers for, delivering for, drives for, driving for,
            drove for, promoted at, coworkers at, co-workers at, coworker at, co-worker at, colleagues at, colleague at, employee of, employee at, employees of, contractor for, contractor at, nurse at, teacher at, cashier at, server at, manager of, driver for, clerk at, engineer at, technician at, mechanic at, cook at, chef at, barista at,
            bartender at, waitress at, waiter at, supervisor with, receptionist at, secretary at, accountant at, accountant for, lawyer at, attorney at, guard at, security at, janitor at, custodian at, retired from, quit her job at, quit his job at, quit their job at, quit job at, lost her job at, lost his job at, lost their job at, overtime at, career at, career with, gig at, gig with,
            interview at, interview with, job interview at, job offer from, offer from, part-time at, full-time at, part time at, full time at, employer is, employer was, employer of, clerks at, bartends at, waits tables at, stocks at, stocking shelves at, temping at, temps at, foreman at, foreman for, welder at, hr at, human resources at, analyst at, analyst for, developer at, salesman at, sales at, associate at, assistant at, director at, director of, owner of, owns, owns and operates, ceo of, payroll at, apprentice at, apprenticeship at, apprenticeship with
            """)),
        (new(CueKind.Employer), WorkDone()),
        (new(CueKind.EmployerAside), Split("""
            works, work, job, workplace, job site, employer, the plant, the shop, company, firm, business, shop, store, restaurant, salon, startup, agency, at work, cook, line cook, nurse, driver, truck driver, welder, mechanic, cashier, clerk, server, bartender, barista, machinist, technician, electrician, carpenter, foreman, electrician, plumber, roofer, dispatcher, warehouse worker, bookkeeper, housekeeper, nurse aide, caretaker, custodian, janitor, barber, stylist, seamstress, teller, receptionist, host, hostess, waiter, waitress, baker, butcher, chef, farmhand, ranch hand, deckhand, longshoreman, dishwasher, stocker, forklift driver, bus driver, delivery driver, security guard, pharmacy tech, dental assistant
            """)),
        (new(CueKind.LabelledEmployer), Split("employer, current employer, place of employment, employer name, workplace, name of employer, place of work, company")),
        (new(CueKind.School), Split("""
            preschool is, daycare is, day care is, nursery is, preschool at, daycare at, day care at, attends, attended, attending, enrolled in, graduated from, graduate of, graduate from, graduates from, goes to, went to, transferred to, dropped out of, expelled from, suspended from, accepted to, accepted at, accepted into, admitted into, classes at, classes ...2 at, class at, coach at, coaches at, counselor at, counsellor at, program at, semester at
            """)),
        (new(CueKind.Student), Split("""
            full ride to, scholarship to, scholarship at, waitlisted at, waitlisted by, tuition at, tuition for, sophomore year at, freshman year at, senior year at, junior year at, enrolled ...2 at, enrolled at, enrols at, enrolls at, trained at, training at, certified at, apprenticed at, boarded at, student at, students at, teacher at, teaches at, taught at, teaching at, freshman at, sophomore at, junior at, senior at, degree from, degree at, studies at, studied at, studying at, goes to school at, went to school at, grader at, grade at, grade ...2 at, kindergarten at, principal of, principal at,
            professor at, alumna of, alumnus of, student teaching at, majoring ...4 at, campus of, dorm at, pupil at, year at, year ...3 at
            """)),
        (new(CueKind.LabelledSchool), Split("school, current school, school name, name of school, college, university, school/grade, school attended")),
        (new(CueKind.Photograph, IdentifierKind.Photograph), PhotoWords()),
        (new(CueKind.Biometric, IdentifierKind.Biometric, 4), Split("""
            template, thumb scan, thumb scan id, fingerprint record number, fingerprint no, thumbprint record, thumbprint id, thumbprint file, voiceprint file, voice print file, voiceprint id, voice print id, voiceprint record, voiceprint no, face scan record, face scan id, face scan file, facial recognition id, facial recognition, face recognition id, face id, gait profile, gait record, gait file, gait analysis file, gait scan, gait print, retina record, retina id, retina file, retinal record, retinal file, iris record, iris file, ear print, vein scan, palm id, palm record, palm print id, hand scan, fingerprint scanner, fingerprint reader, thumbprint reader, voice verification file, voice verification, voice file, voice authentication, voice enrollment, face unlock, retinal id, palm reader, palm vein, fingerprint id, fingerprint scan, fingerprint record, fingerprint template, fingerprint card, fingerprint hash, fingerprint number, fingerprint file, fingerprint image, fingerprint, fingerprints, fingerprints on file, fingerprint on file, thumbprint, thumb print, palm print, palm scan, palm vein scan, retina scan, retinal scan, iris scan, iris template, iris code, iris id,
            face id template, face scan, facial scan, facial recognition template, facial recognition profile, facial geometry, faceprint, voice print, voiceprint, voice sample, voice recording id, hand geometry, dna profile, dna sample, dna sample number, dna id, biometric id, biometric template, biometric record, biometric hash, biometric enrollment, biometric scan, gait signature, voice id, retinal image, biometric identifier, biometrics
            """)),
    ];

    /// <summary>"lobby code", "gun safe code": what a code opens.</summary>
    private static string[] Locks() =>
    [
        .. """
            lobby safe gun-safe shed stairwell elevator lift fridge locker cabinet cupboard vault suitcase bike padlock intercom entrance apartment apt flat porch pool storage mailbox postbox unit ward basement trunk
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(thing => $"{thing} code"),
        "front door code", "back door code", "side door code", "gun safe code", "gun locker code", "med room code", "bike lock code", "entry door code", "staff door code", "fire door code", "exit door code", "safe code is", "combination to the safe", "combination of the safe", "combination is", "combination was", "safe whose code is", "safe whose combination is", "lock whose code is", "gate whose code is", "door whose code is", "locker whose code is", "phone whose code is", "code for the ...4 is", "code to the ...4 is", "me the combination", "him the combination", "her the combination", "tap-in code", "swipe code", "code of the safe is", "code for the safe is", "code to the safe is", "unlock pattern", "unlock pattern is", "pattern is",
    ];

    /// <summary>"a welder for", "pharmacist at".</summary>
    private static string[] Trades() =>
    [
        .. """
            welder roofer painter plumber electrician carpenter nanny pharmacist hygienist paralegal stocker picker packer loader dispatcher bookkeeper programmer designer photographer reporter editor agent broker machinist
            operator tech aide caregiver porter housekeeper maid hostess host dishwasher baker butcher florist groomer barber stylist trainer guide pilot courier temp intern trainee rep buyer inspector lead janitor
            cleaner landscaper mason mechanic teller underwriter adjuster consultant bouncer usher caterer tailor seamstress
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(trade => (string[])[$"{trade} at", $"{trade} for", $"{trade} with"]),
    ];

    /// <summary>"nights at", "first week at", "stocks shelves at", "drives a taxi for", "passed over again at": what is done or had where somebody works.</summary>
    private static string[] WorkDone()
    {
        string[] things = ["nights", "evenings", "weekends", "saturdays", "sundays", "mornings", "weekdays", "shelves", "pallets", "tables", "rooms", "floors", "offices", "deliveries", "boxes", "phones", "the books", "the line", "the register", "the grill", "the counter", "the front desk", "reception", "work-study", "payroll", "hr contact", "hr manager", "crew lead"];
        string[] starts = ["first day", "last day", "first week", "last week", "first shift", "last shift", "second week", "first month", "new job", "old job", "first job", "trial shift", "double shift", "second job", "summer job", "shift work"];
        string[] verbs = ["cleans", "cleaned", "cleaning", "stocks", "stocked", "cooks", "cooked", "bakes", "baked", "bartended", "waitressed", "clerked", "cashiers", "temped", "interned", "welds", "packs", "packed", "sorts", "waits", "waited"];
        string[] carried = ["drives", "drove", "driving", "delivers", "delivered", "did accounts", "does accounts", "accounts", "sells", "sold", "fixes", "fixed", "fix", "teaches spin", "teaches yoga", "keeps the books", "kept the books", "stacks", "stacked", "loads", "loaded", "cleans ...1", "cleaned ...1", "stocks ...1", "stocked ...1", "cooks ...1"];
        return
        [
            .. things.SelectMany(thing => (string[])[$"{thing} at", $"{thing} for"]),
            .. starts.SelectMany(start => (string[])[$"{start} at", $"{start} with"]),
            .. verbs.SelectMany(verb => (string[])[$"{verb} at", $"{verb} for"]),
            .. carried.SelectMany(verb => (string[])[$"{verb} ...2 for", $"{verb} ...2 at"]),
            "passed over at", "passed over ...2 at", "let go ...2 from", "started ...2 at", "begins work at", "began work at", "handed in notice at", "gave notice at", "books of", "groom at", "retired ...2 from", "laid off ...2 from", "written up at", "promoted ...2 at", "eap through", "rehired at", "rehired by", "applied for work at",
        ];
    }

    private static string[] PhotoWords()
    {
        string[] images = ["photo", "photos", "photograph", "photographs", "picture", "pictures", "selfie", "selfies", "image", "images", "snapshot", "headshot"];
        string[] places = ["attached", "enclosed", "uploaded", "scanned in", "in the chart", "in chart", "on file", "in the file", "is attached", "are attached", "was attached", "were attached", "is enclosed", "was uploaded", "were uploaded", "is in the chart", "is on file", "are on file", "added to the chart", "below", "taken for the chart", "saved to the chart", "placed in the chart", "included"];
        string[] people =
        [
            "client", "the client", "patient", "the patient", "pt", "client's face", "patient's face", "the client's face", "the patient's face", "his face", "her face", "their face", "client's injuries", "client's injury", "his injuries", "her injuries", "their injuries", "patient's injuries", "the child", "child", "child's injuries", "the wound", "client's wound", "patient's wound", "the injuries",
        ];
        string[] selves = ["me", "him", "himself", "herself", "us", "them", "her late", "his late", "her and", "him and", "her asleep", "him asleep", "her mother", "her father", "his mother", "his father", "her husband", "his wife", "her son", "his son", "her daughter", "his daughter", "her brother", "his brother", "her sister", "his sister"];
        return
        [
            .. images.SelectMany(image => places.Select(place => $"{image} {place}")),
            .. ((string[])["photo", "photograph", "picture", "selfie"]).SelectMany(image => selves.Select(self => $"{image} of {self}")), "nude photo", "nude photos", "nude photograph", "nude photographs", "nude picture", "nude pictures", "portrait photograph", "wedding photograph", "family photograph", "booking photo", "booking photograph",
            .. images.SelectMany(image => people.Select(person => $"{image} of {person}")),
            .. images.SelectMany(image => (string[])[$"attached {image}", $"enclosed {image}", $"full face {image}", $"see {image}", $"client's {image} on file", $"uploaded {image}", $"see attached {image}"]),
            "full-face photo", "mugshot", "mug shot", "photo id", "id photo", "passport photo", "profile photo", "profile picture",
        ];
    }

    /// <summary>"CO ID", "TX license": the state before the card; codes that are words of the language are left out.</summary>
    private static string[] StateCards() =>
    [
        .. "al ak az ar ca co ct fl ga il ia ks ky md mn ms mt nc nd ne nh nj nm nv ny pa ri sc sd tn tx ut vt va wa wi wv wy".Split(' ').SelectMany(state => (string[])[$"{state} id", $"{state} dl", $"{state} license"]),
    ];

    private static IEnumerable<(Cue Cue, string[] Words)> PlaceRows() =>
    [
        (new(CueKind.City), Split("""
            deployed to, rents in, renting in, rented in, bought in, camps in, camped in, summers at, layover in, detoured to, extradited to, extradited from, wanted in, warrants in, warrant in, case in, charges in, probation in, fled, come home to, came home to, went home to, home to, lives in, came to, living in, lived in, live in, moved to, moved from, moving to, moving from, move to, moves to, relocated to, relocated from, relocating to, grew up in, grown up in, raised in, born in, born and raised in, resides in, residing in, resided in, native of, originally from, is from, was from, are from, comes from, came from, hails from,
            drove to, driving to, drives to, flew to, flew from, flying to, trip to, trips to, travels to, traveled to, travelled to, traveling to, stationed in, stationed at, stationed near, returned to, returned from, commutes to, commutes from, hometown of, hometown is, city of, town of, village of, outside of, suburb of, suburbs of, house in, home in, apartment in, apartment near, condo in, farm in, staying in, stays in,
            stayed in, based in, vacation in, north of, south of, east of, west of, near, family in, relatives in, sister in, brother in, mother in, father in, parents in, daughter in, son in, ex in, aunt in, uncle in, cousin in, grandparents in, settled in, immigrated to, arrived in, prison in, jail in, street in, hospitalized in, incarcerated in, living near, lives near, lived near, moved back to, moving back to, back in, deployed from, bus from, bus to, train to, train from, homeless in, died in, married in, buried in, job in, work in, works in, school in, college in, downtown, visiting from, church in, hotel in, motel in, clinic in, hospital in, shelter in, office in, residing near, camped near, camping near, parked in, en route from, en route to, parents are at, on the way to, on the way from, home is in, hails from, retired to, evacuated from, evacuated to, fled to, fled from, bused to, rode to, walked to, wintering in, summers in, ranch in, cabin in, land in, condo in, rehab in, unit in, sentenced in, custody in, hearing in, court in
            """)),
        (new(CueKind.Facility), Split("""
            transferred from ...4 to, moved from ...4 to, discharged from ...4 to, went from ...4 to, detoxed at, detoxing at, detox from, sober living at, sober house at, halfway house at, group home at, rehabbed at, fell at, collapsed at, shot at, stabbed at, jumped at, robbed at, assaulted at, taken to, brought to, transported to, ems to, driven to, brought in from, showers at, showered at, eats at, sleeps behind, volunteers at, prays at, married at, served at, crisis bed at, respite at, bed in, checked herself into, checked himself into, walked out of, eloped from, kicked out of, evicted from, banned from, arrived at, swims at, works out at,
            admitted to, admitted at, previously at, readmitted to, treated at, treatment at, seen at, discharged to, discharged from, transferred to, transferred from, readmitted at, resides at, residing at, lives at, lives alone at, lives now at, living alone at, living now at, lives ...2 at, living at, transfer to, transfers to, care at, followed at, patient at, appointments at, surgery at, lived at, staying at, stays at, stayed at, detained at, incarcerated at, incarcerated in, held at, hospitalized at, placed at, inpatient at, rehab at, detox at, ed at, er at, ed of,
            er of, emergency department at, emergency department of, emergency room at, emergency room of, emergency dept at, released from, bed at, unit at, stay at, hospice at, resident of, resident at, worship at, worships at, services at, born at, surgery at, delivered at, program at, met at, session at, sessions at, meeting at, meetings at, group at, groups at, intake at, appointment at, labs at, imaging at, mri at, jailed at, serving time at, sleeping at, sleeps at, camped at, shelter at, picked up at, picked up from, arrested at, dropped off at, checked into, checked in at
            """)),
        (Number(IdentifierKind.AccountNumber, 4), Split("acct ending in, acct ending, account ends in, account that ends in, card ending in, card ending with, card ending, card ends in, card that ends in, visa ending in, visa ending, mastercard ending in, mastercard ending, debit ending in, amex ending in")),
        (new(CueKind.LabelledPlace), Split("pharmacy, county, city, town, city of residence, county of residence, place of birth, birthplace, hometown, facility, facility name, site, place, place of incident, hospital, hospital name, referring facility, zip, zip code, postcode, city/state, location, residence, place of residence, neighborhood, admitting facility, transferring facility, address, parish")),
    ];
}
