import type { Rule } from "../../model/knowledge.ts";
import { bmaSecondary, caldicott2 } from "./sources.ts";

const secondary = { question: "use", says: "secondary-use", source: [caldicott2, bmaSecondary], since: "2013-03-01" } as const;

/** Uses that are not care, in the words that registers use for them, a topic to a rule. */
export const secondaryTopicRules: readonly Rule[] = [
  {
    ...secondary,
    id: "trials-and-volunteers",
    means: "People take part in a trial or study, or are asked to.",
    why: "A trial that treats its participants is research all the same.",
    kind: "research",
    match: [
      /\bplacebos?\b|\bdummy (?:jabs?|pills?|tablets?|drugs?|vaccines?|injections?|device)\b|\b(?:jabs?|vaccines?|drugs?|pills?|tablets?|treatment|device|real one) or (?:a |the )?(?:dummy|placebo|sham)\b/,
      /\b(?!free|month|day|week|on|one|small|practice|pilot|software|of|for|the|and|our|their|this|a|with|supplier|dose|weaning|after|fluid|successful|another|short|voiding|year|in|under|home|further|his|her|brief|system|platform|product|first|initial|failed|tech|app|cpap|tens|splint|brace|insole|bladder|catheter|pessary|pump|sensor|appliance)[a-z][\w-]{2,} trials?\b(?! (?:of|without|period|basis|run|licen\w+|subscription|module|account|for \d|until|version|use|scheme|service|project|ended|started|by (?:the )?(?:practice|partners)|stand|court|date))/,
      /\b(?:rcts?|placebo|double[- ]blind(?:ed)?|blinded|trial arm|control (?:arm|group)|sham|dose[- ]finding|first[- ]in[- ]human|phase (?:[1-4]|i{1,3}v?)\b|ctimp|crn|rdn|nihr|hra approv\w+|iras|isrctn|ethics|rec (?:no|ref)|protocol (?:no|number|v\d)|spit kits?|saliva|donat(?:e|es|ed|ing) (?:\w+ )?(?:samples?|data|dna|blood to (?:a |the )?(?:study|bank|biobank))|dna (?:samples?|bank)|genotyp\w+|gwas|sequencing (?:project|study)|volunteers?(?! (?:drivers?|visits?|befriend\w+|calls?|who (?:visit|befriend|drive)|support|rings?|helps?|takes?|transport|from|at the|sits?|phone|calls?|collect|deliver|meet|walk|match\w*))|recruit(?:s|ed|ing|ment)? (?:to|into|of|for|via|participants|eligible|pts|patients|people|adults|women|children|by)|participants?|enrol(?:s|led|ment) (?:of|in|into|for))\b(?! (?:(?:in|on|at|of) (?:the |a |each )?(?:\w+ )?(?:group|course|class|classes|programme|session)|of staff))/,
      /\b(?!sleep|case|conduction|home|private|urodynamics?|further|self|barium|swallow|imaging|bone|dye|own|bed|work|leave|joint|group|the|quiet|a|this|for|of|to|flow|bowel|mobility|transit|time|motion|feasibility|ultrasound|doppler|contrast|vascular|radiology|xray|pressure|oximetry|functional|swallowing|prior|previous|imaging|cardiac|lung)[a-z][\w-]{2,} stud(?:y|ies)\b(?! (?:leave|days?|rooms?|skills|bedroom|group|period|reports? (?:to|back)))/,
      /\b(?:phd|masters?(?= (?:student|project|dissertation|thesis))|msc|thesis|dissertation|publication|papers? (?:in|for|published)|manuscripts?|conference (?:abstract|poster|paper)s?|professors?|postgrad\w*|universit(?:y|ies)'?s? (?:wants|wish|will|would|team|uses?|analy\w+|project|researchers?|led|hosted|access)|academic (?:team|partner|group|unit|health|collaborat\w+|institution)|scientific|(?<!biomedical |clinical |healthcare |laboratory )scientists?|investigators?|medical science|science|discover(?:y|ies)|understand(?:ing)? (?:the )?(?:causes?|disease|what causes|why (?:some|people))|causes of (?:\w+ )?(?:disease|illness|cancer|dementia)|new (?:treatments?|drugs?|medicines?|cures|tests?) (?:for|are|can|to be|being|development)|develop(?:ing)? (?:new )?(?:treatments?|drugs?|medicines?|cures?|vaccines?|tests?)|safe haven|five safes|accredited (?:users?|researchers?|academic\w*)|cross-?sectional|longitudinal (?:study|studies|cohort|data|research|follow)|prospective (?:study|cohort)|retrospective|follow(?:ed)?[- ]up of (?:volunteers|participants)|life ?-?course|pharma\w* (?:compan(?:y|ies)|research|partners?|industry|sponsor\w*)|real[- ]world (?:data|evidence|study))\b/,
    ],
    examples: { yes: ["jab or dummy", "half get a placebo", "remission trial - letters out", "spit kit volunteers + EHR", "Vape study", "postgraduate thesis"], no: ["dummies for babies", "free trial of the app", "sleep study booked", "volunteer drivers", "trial without catheter"] },
  },
  {
    ...secondary,
    id: "polls-ratings-and-interviews",
    means: "Patients, relatives or staff are asked what they think of a service.",
    why: "Opinions of a service serve the service. The answer changes nothing in that patient's own treatment.",
    kind: "service-evaluation",
    match: [
      /\b(?:polls?|polling|polled|ratings?|rate (?:us|our|the|their|how)|star rating|net promoter|nps|comment cards?|focus groups?|mystery shopp\w+|exit interviews?|interviews? with (?:pts|patients|users|staff|carers|families|parents|people|relatives|a sample|housebound)|interviewed about|public opinion|opinions of (?:pts|patients|users)|opinion (?:poll|survey)|views (?:on (?:the )?(?:service|surgery|access|phones|closure|changes|care received)|of (?:pts|patients|people|users))|testimonials?|feedback (?:on|about) (?:the )?(?:service|surgery|access|staff|phones|visit)|how (?:easy|satisfied|happy|likely)|what (?:pts|patients|people|users|they) (?:think|thought|feel|felt)|likely to recommend|satisfaction|postal q(?:uestionn)?'?aires?|q(?:uestionn)?'?aires? (?:about|on (?:the )?(?:service|access|quality|experience|care received)|to (?:next of kin|relatives|smokers|users|people who|a sample|a random)|after (?:the )?(?:visit|appt|appointment|contact|discharge) (?:about|on))|random sample|sample of (?:pts|patients|people|records|adults|carers)|(?:mail|text|email)s? out (?:a )?(?:survey|poll|questionnaire)|prom|prem|proms|prems|pals|user involvement|co-?design|patient participation)\b/,
      /\b(?:engagement (?:exercise|work|survey)|consultation (?:exercise|on (?:the )?(?:closure|merger|proposals?|merger|changes?|plans?))|public consultation|closure of (?:the )?(?:branch|site|surgery)|experience of (?:phones?|access|using|care|services?|the service|end of life|being)|(?:pt|patient|user|carer|service[- ]user|people'?s|their) experiences?\b(?! (?:of (?:pain|symptoms)|symptoms|side)))/,
    ],
    examples: { yes: ["patient polls for ICB", "pts rate us after appt", "ring pts re how easy to get appt"], no: ["PHQ-9 questionnaire before review", "heart rate"] },
  },
  {
    ...secondary,
    id: "lessons-and-incidents",
    means: "Incidents, complaints or past cases are looked into for what can be learned.",
    why: "Learning from past cases protects patients to come, and is not the care of the patient whose case it was.",
    kind: "service-evaluation",
    match: [
      /\b(?:lessons?|datix|lfpse|psirf|steis|nrls|significant events?|seas?\b(?= (?:write|report|audit|form|log|template|meeting|for))|sea audit|near misse?s|never events?|serious incidents?|(?<!data |security |ig |breach |information |isolated |an )incidents?(?: (?:reports?|reporting|forms?|log|data|themes|review|investigation|panel))?|root cause|thematic|themes|safety (?:investigations?|incidents?|reports?|events?|concerns? log|learning|culture)|serious case reviews?|case reviews? (?:for learning|of deaths|by (?:an )?(?:external|independent))|case[- ]note reviews?|notes? reviews? by (?:external|independent)|deep dives?|lookback reviews?|morbidity and mortality|m&m|learning events?|learning summar(?:y|ies)|what went wrong|late (?:dx|diagnos\w+)(?=[^.;\n]{0,30}(?:lesson|learn|audit|theme|pcn|review))|preventab(?:le|ility)|avoidable (?:harm|deaths?|injur(?:y|ies))|yellow cards?|adverse (?:event|incident)s? (?:report\w*|to|go)|duty of candour|freedom to speak|whistleblow\w*)\b/,
      /\b(?:national|independent|safety|maternity|public|statutory|hssib|cqc|ombudsman'?s?|hsib|complaints?|internal|nhse|icb) (?:\w+ )?(?:investigation|inquir(?:y|ies)|enquir(?:y|ies)|investigations)(?: programme)?\b/,
    ],
    examples: { yes: ["incidents & themes", "safety investigation", "late dx, lessons for PCN"], no: ["investigations and bloods", "incidental finding on scan"] },
  },
  {
    ...secondary,
    id: "learners-and-assessors",
    means: "Learners watch, read or are marked on patients' consultations or records.",
    why: "It serves the learner. A registrar who treats the patient is another matter, and other words say so.",
    kind: "education",
    match: [
      /\b(?:cbds?|cots?\b(?= (?:and|&|for|video|assess))|sca|rca(?= (?:exam|video|assessment|recording))|videos? (?:marked|viewed|assessed|library|of consult\w+|for (?:exam|assess|train|teach|\w+ exam))|(?:recorded|filmed|videoed) consult\w*|(?:recorded|taped|filmed|videoed|recordings?|tapes?)(?: (?:and|&|are|is))* (?:marked|assessed|scored|graded|viewed by)|consult\w* (?:are |is )?(?:recorded|filmed|videoed) for|examiners?|(?:deanery|exam|college|trainee|educational) assessors?|marked by|mrcgp|osces?|workplace[- ]based|arcp|educational? (?:supervis\w+|portfolio|use|purposes?|material)|tutorials?|seminars?|lectures?|textbook|atlas|classroom|curriculum|pupils?|sixth[- ]form|taster days?|student electives?|observers?|shadow(?:s|ing) (?:a|the|our|gps?|doctors?|nurses?|clinicians?|staff)\b|plt\b|sit(?:s|ting)? in (?:on|with|(?:surgeries|clinics|consult\w+|sessions))\b|sit(?:s|ting)? in(?= ?(?:[,.;&]|and\b|$))|undergrad\w*|students?(?! (?:under (?:\w+ )?supervision|midwi\w+|nurse (?:sees|treats)|health (?:service|centre)|who register|registration|support))|trainers? (?:to |who )?(?:watch|assess|review)|skills? (?:lab|assessment)|accreditation (?:of|visit|as)|competenc(?:y|ies|e) (?:of|assess\w+|log|sign)|coaching of (?:staff|receptionists)|mock|case library|teaching(?! hospitals?| (?:the |our )?(?:pts?|patients?|parents?|mums?|carers?|people|them|families)))\b/,
      /\b(?:train(?:s|ing)?|teach(?:es|ing)?|induct(?:s|ion)|educat(?:e|es|ing)|coach(?:es|ing)?) (?:of )?(?:our |the |new |future |up |its |junior )*(?:staff|coders?|receptionists?|call handlers?|doctors?|nurses?|registrars?|pharmacists?|students?|summarisers?|clinicians?|paramedics?|workforce|trainees?|advisers?|admin\w*|gps)\b|\b(?:staff|call|reception|team|coder|clinician|workforce) training\b/,
    ],
    examples: { yes: ["sit in surgeries, look up cases", "CBDs and videos", "reg sees pts, videos marked"], no: ["keyworker sits in our room on Thursdays", "templates that sit in SystmOne", "six-week training course for patients", "training bladder and pads"] },
  },
  {
    ...secondary,
    id: "letters-and-forms-for-third-parties",
    means: "A letter, form or report goes to a school, landlord, gym, visa office or other third party that is to decide something about a person.",
    why: "It concerns the individual, but somebody other than a clinician decides something other than care with it.",
    kind: "insurance",
    caseByCase: true,
    match: [
      /\b(?:council|housing) (?:scoring|points|priority|banding)\b|\b(?:scoring|points|priority|banding) for (?:a )?(?:ground[- ]floor|flat|flats|house|housing|rehousing|council)\b|\bmedical priority\b|\bdecid\w+ (?:if|whether) (?:to |they )?(?:accept|defer|reject|recruit|employ|enlist)\b|\bapplicants'? (?:print|summar(?:y|ies)|full record)\b/,
      /\b(?:fit(?:ness)? to (?:play|compete|participate|dive|fly|race|box|run|travel|attend (?:court|an interview|exams?))|fit ?notes? (?:query|queries|check\w*|verification)|factual reports?|medical evidence|proof of (?:illness|disability|condition|vaccination for)|supporting (?:letters?|evidence|statements?) (?:for|to|re)|to whom it may concern|letters? (?:re|for|about|to support|supporting|confirming) (?:\w+ ){0,3}(?:exams?|school|universit\w+|court|visas?|housing|gym|benefits?|passports?|immigration|employers?|landlord|airlines?|travel|jury|parking|bank|pets?|marriage|claim|appeal|refund|holiday|rehousing|absence|council)|mitigat\w+|extenuating|refunds?|(?:freeze|cancel|cancell?ation of|suspend) (?:\w+ )?(?:membership|contract|holiday|flight|booking)|medical points|dla|esa\b|carer'?s allowance|state benefits?|disab(?:led|ility) (?:students?|badge|grants?|living|travel|bus pass|railcard|facilities)|bus pass|concessionary|freedom pass|council tax|means test\w*|grants? (?:targeting|eligibility|application|assessment)|self[- ]exclusion|warm homes?|energy grants?|fuel poverty|benefits? (?:office|agency|advice form|appeals?|decision)|appeal (?:hearing|panel|form)|occ(?:upational)? health (?:report|query|enquiry|referral from)|oh (?:report|physician|provider)|employee'?s (?:fitness|consent|health)|return to (?:duties|work) (?:report|plan|advice)|employers?'? (?:advisers?|report|request)|vetting|security clearance|fit for duty|entry medical|medical(?:s)? for (?:army|navy|police|fire|the force|service|employment|work|hgv|taxi|sport|diving|flying)|psv|hgv|(?:group|class) (?:1|2|two) (?:medical|licen\w+|driv\w+)|medical (?:examination )?(?:form|report|questionnaire|q'?aire) for (?:the )?(?:licen\w+|insur\w+|employ\w+|court|council|school|benefit|fostering|adoption))\b/,
      /\b(?:pma|gprs?\b(?= for|$)|life (?:cover|assur\w+|polic\w+)|policy ?holders?|claims? (?:handler|assessor|adjuster|department)|loss adjuster|income replacement|premium|underwrit\w+|actuar\w+|mortgage|bereavement (?:claim|benefit)|funeral plan|probate|will (?:dispute|contest)|testamentary|capacity (?:report|to make a will|for (?:court|lpa))|lpa\b|deputy(?:ship)?|cop3|court of protection|guardianship|health declarations?|prospective adopters?|adopters|foster carers?'? (?:medical|assess\w+|health)|childmind\w+ (?:health|declar\w+|medical|form)|ofsted)\b/,
    ],
    examples: { yes: ["council scoring for a ground floor flat", "doctors decide if accept, defer or reject", "GP factual report", "freeze membership", "letter re exams", "medical evidence for absence", "confirm player fit to play"], no: ["scoring for frailty", "points of contact", "letter to the consultant", "fit note given to the patient", "school nurse plans"] },
  },
  {
    ...secondary,
    id: "courts-claims-and-allegations",
    means: "Records serve a case, a claim, an allegation or an enforcement decision.",
    why: "Justice and compensation are not care, though they concern an individual.",
    kind: "legal",
    caseByCase: true,
    match: [
      /\b(?:allegations?|lado|tribunals?|witness(?:es)?|statements? (?:of|for|re|about|from gp for) (?:\w+ )?(?:injur(?:y|ies)|court|police|case|prosecution|the incident)|victim impact|(?:crime|criminal|named|the|a) suspects?|perpetrators?|prosecution|cid\b|detectives?|investigating officer|criminal|bail|sentenc(?:ed|ing)|(?:prison|custodial|court) sentences?|offend(?:er|ers|ing)|(?:court|arrest|search) warrants?|subpoena|affidavit|expert (?:witness|report)|pre-action|letter before (?:claim|action)|disclosure (?:request|order|to (?:solicitor|police|court))|negligence|medical (?:report )?for (?:an? )?(?:award|claim|court)|award(?:s)? (?:of|for|to) (?:injur\w+|victims|damages)|damages|settlement|nhs resolution|indemnity claim|vaccine damage|infected blood|redress|injury (?:claim|lawyer|benefit)|industrial (?:injur\w+|disease)|asbestos|war pension|veterans? uk|inquest|hearing bundle|(?:family|care|court|legal|criminal|civil|disciplinary|divorce|custody|children'?s?) proceedings|claimants?|public law outline|cafcass|chargeable|charg(?:e|ing) (?:of )?(?:overseas )?(?:visitors|patients|migrants)|overseas visitors?|residency (?:status|check)|visa|home office|border force|tax (?:fraud|office)|hmrc|trading standards|bailiff|debt recovery|tenancy|antisocial|asbo|licen[cs](?:e|ing) (?:decision|authority|dept|team|medical|officer|group)|certificate (?:grant|renewal|form|holder)|gun|cert form)\b/,
      /\b(?:chronolog(?:y|ies)|imrs?\b|individual management reviews?|homicide reviews?|section 7 report|rapid review panel|serious violence|channel panel|prevent\b(?= (?:panel|channel|duty|referral|team|strategy))|knife crime|gang|isolated incidents? data|cardiff model)\b/,
    ],
    examples: { yes: ["allegation against staff, hx", "IMR for domestic homicide", "charge visitors - eligibility"], no: ["shown to prevent falls", "cases seen in clinic"] },
  },
  {
    ...secondary,
    id: "death-and-its-causes",
    means: "A death is recorded, certified, counted or examined.",
    why: "It comes after the patient's care.",
    kind: "legal",
    match: [
      /\bmortality (?:review )?(?:tool|returns?|database|submissions?|template)\b|\bpmrt\b/,
      /\b(?:post[- ]?mortems?|autops(?:y|ies)|cause of death|causes? of deaths?|death certif\w+|mccds?|certif(?:y|ying|ication of) (?:a |the )?deaths?|registrars? of (?:births|deaths)|lede?r|cdop|sudden (?:unexpected )?(?:infant )?deaths?|unexpected deaths?|drug[- ]related deaths?|suicides? (?:data|numbers|review|audit|surveillance|cluster)|learning from (?:lives and )?deaths?|sjrs?\b|inpatient deaths?|deaths? in custody|(?:child|infant|maternal|perinatal|neonatal|ld|learning disability|alcohol|covid|hospital|excess|all|home|expected|community|review(?:s|ing)? (?:of )?|audit of|scrutin\w+ of|data on|number of|enquir\w+ into) ?deaths?\b(?! (?:at home|wishes|plan|support))|deaths? (?:audits?|reviews?|panel|data|scrutiny|overview|forms?|stat\w*|registrations?|enquir\w+|inquir\w+)|mbrrace|ncepod|ncish|stillbirths?|died (?:of|from|by|in|within|after)|dead (?:pts?|patients?|person'?s?)|deceased|bereavement (?:survey|q'?aire|questionnaire|audit)|cremation|burial)\b/,
    ],
    examples: { yes: ["perinatal mortality tool submissions", "hx for the post mortem", "LD death reviews", "shared care plan, plus deaths audit"], no: ["preferred place of death", "bereavement support"] },
  },
  {
    ...secondary,
    id: "regulators-and-professional-conduct",
    means: "A regulator or employer body looks into a professional, a practice or a service.",
    why: "Regulation protects the public at large. The patient whose notes are read gets no treatment by it.",
    kind: "regulation",
    match: [
      /\bftp (?:inquir(?:y|ies)|enquir(?:y|ies)|investigations?|process|complaints?|matters?)\b|\binquir(?:y|ies) into (?:a |an |the |one of our )?(?:nurse|doctor|gp|pharmacist|midwife|registrant|clinician|practitioner)s?\b/,
      /\b(?:ftp (?:case|referral|panel|hearing)|fitness[- ]to[- ]pract\w+|performers? list|performance advisory|responsible officer|registrants?|professional (?:misconduct|regulator|body)|misconduct|disciplinary|conduct (?:hearing|panel|case)|(?:nurse|doctor|gp|gdc|nmc|gmc|gphc|hcpc|panel|tribunal) hearings?|hearings? (?:panel|about|into)|(?:gmc|nmc|gphc|gdc|hcpc|mpts|cqc|ico|hse|ofsted|mhra|hta|ombudsman|phso) (?:case|request|enquir\w+|visit|investigat\w+|notice|inspection|complaint|referral)|concerns? (?:about|re|over) (?:a |the |an? individual )?(?:doctor|gp|nurse|clinician|practitioner|performer|colleague|practice)|regulates (?:health|care|doctors|nurses|providers|pharmac\w+)|licensing of|registration visits?|accountable officer|cdao|riddor|whether (?:our |the )?services (?:are|is) safe|fit and proper|complain(?:ed|ant|ants|ts)\b(?<!presenting complaints)(?! (?:of (?:pain|symptoms|chest|back)|procedure))|decide whether the complaint|upheld|case officers?)\b/,
    ],
    examples: { yes: ["FtP inquiry into a nurse", "FTP case, wants 5 sets of notes", "nurse hearing, records"], no: ["inquiry by the patient", "hearing aids fitted", "presenting complaint"] },
  },
  {
    ...secondary,
    id: "prescribing-economy",
    means: "Prescribing is steered, counted or paid for by its price: switches, rebates, volumes, savings.",
    why: "It serves the budget. Deprescribing for a patient's safety is another matter.",
    kind: "medicines-cost",
    match: [
      /£|\b(?:switch (?:lists?|programme|scheme|searches|project|targets?|opportunit\w+|to (?:the )?(?:cheaper|generic|preferred|formulary|biosimilar|first[- ]line|own brand))|switch(?:es|ing)? (?:on cost|to save|for savings|programme)|(?:pharma|industry|sponsor|manufacturer|drug company)[- ]?(?:funded|sponsored|paid|supported)|company[- ](?:funded|sponsored|paid) (?:switch|review|service|nurse|audit|programme)|sponsored (?:by|review|switch|service|nurse)|rebates?|low[- ]value (?:medicines|items|prescribing)|lpp items|branded generics?|ghost generics?|preferred brands?|first[- ]line brands?|best value|biosimilar\w*|epact\w*|openprescribing|antimicrobial stewardship|antibiotic (?:items|stewardship|volumes?|rates?|prescribing rates?)|abx items|items per|net ingredient|nic\b|drug tariff|tariff prices?|price concessions?|dispensing (?:volumes?|payments?|claims?)|(?:inhaler|opioid|antibiotic|medicines?|drug|sip feed|dressings?|prescribing) (?:carbon|volumes?|spend|waste|usage|comparators?|expenditure|data|figures)|carbon (?:footprint|saving|impact)|greener (?:inhalers?|prescribing)|incentive scheme|prescribing (?:incentive|lead reports?|variation|comparators?|dashboards?)|price|cheaper|cost[- ]?(?:saving|effective|cutting|down|avoid\w+|improvement)\w*|save[sd]? (?:money|the nhs)|saving money|financial(?:ly)? (?:savings|benefit|incentive)|formulary (?:adherence|compliance|choices?|switch\w*|savings|targets?|alignment|reports?)|(?:its|own|our|preferred|their) brand|scripts? oversight|cd (?:scripts?|prescribing) (?:oversight|monitoring|review))\b(?! (?:for the pt|not the aim))/,
    ],
    examples: { yes: ["switch list apixaban, £", "volumes of inhalers for rebate", "abx items per STAR-PU"], no: ["switched to another inhaler after side effects", "dose switch by the clinic"] },
  },
  {
    ...secondary,
    id: "money-matters",
    means: "Somebody is paid, charged, funded or checked for money by means of patients' data.",
    why: "Money follows the patient's data here; care does not.",
    kind: "payment",
    match: [
      /\bbacking data\b|\b(?:do|should|must|whether) (?:we|they|the icb|icb) (?:owe|pay|have to pay)\b|\bwho (?:pays|is to pay|owes)\b|\b(?:scripts?|prescriptions?|fp10s?|fp34s?|tokens|bundles?) (?:\w+ ){0,3}(?:to be|for) (?:priced|pricing|reimburse\w*)\b/,
      /\b(?:payments?|paid (?:out|on|from|to (?:us|practices|providers|the practice))|paymaster|bsa (?:claims?|payments?)|ppv|claims?(?! (?:he|she|they|to (?:feel|have)))|invoices?|billing|(?<!heating |energy |gas |household |utility |paying )bill(?:s|ed)?(?! (?:smith|jones|brown))|verify the bill|funder|funding (?:body|return|claim|stream|report|statement|decisions?|formula)|fees?\b(?! free)|cross-?charg\w+|recharg\w+|charge[sd]? (?:to|back|for)|tariffs?|(?:per|activity|item|fee)[- ]based|drawdown|clawback|(?<!health |personal |personalised )budget(?:s|ary)?|(?<!low |no |at |extra |without |free of )cost(?:s|ed|ing|ings)?\b(?! of living)|financ(?:e|es|ial)\b(?! (?:help|advice|worries|hardship|support|abuse))|spend(?:s|ing)?\b(?! (?:time|a day|the day))|expenditure|expense|economic\w*|roi|return on investment|value for money|monetary|treasury|qof\b(?! (?:reviews?|recalls?))|iif|cqrs|cipha funding|arrears|balance sheet|audit of accounts|exemption (?:checks?|fraud|status)|exempt(?:ion)? (?:prescription )?claims|entitle(?:d|ment)\b|fraud\w*|error (?:and|&) fraud|ghost patients?|list (?:cleaning|inflation|validation)|eligibility (?:check|for (?:payment|free|funding|grant|exemption))|payment by results|pbr|block contract|capitation|carr[- ]hill|list weighting)\b/,
    ],
    examples: { yes: ["do we owe for that admission", "scripts sent away to be priced", "consults sent to GP; payment from BSA", "counts for funder", "exemption checks"], no: ["scripts sent for dispensing", "financial hardship advice for the patient", "spend time with the patient"] },
  },
  {
    ...secondary,
    id: "sale-publicity-and-lists",
    means: "The data is used to sell, publicise or send offers, or a list of people is matched for another body's purposes.",
    why: "A list of people for somebody else's campaign or register is not the care of any of them.",
    kind: "marketing",
    match: [
      /\b(?:post|posts|send|sends|hand|hands|put|mail|mails)(?:ing)?(?: out| round)? (?:their|its|company|the company's|his) (?:leaflets?|flyers?|adverts?|brochures?|catalogues?)\b/,
      /\b(?:adverts?|advertis\w+|mailshots?|leaflets? (?:mailing|drops?|mailed|distribution|campaign)|leafleting|mail(?:ed|ing)? leaflets|flyers?|brochures?|promo\b|promotion(?:al|s)?\b(?! of (?:health|self|breast|recovery|independence))|promotes? (?:the |its |a |our )?(?:product|company|clinic|brand|private|service to)|publicity|the press|press (?:release|office|story)|in the media|media (?:story|use|work|campaign|interview)|journalists?|newspapers?|broadcast\w*|documentar(?:y|ies)|television|tv\b|film (?:crew|company)|success stor(?:y|ies)|(?:pts?'?s?|patients?'?s?|their|his|her|case) stor(?:y|ies)|on (?:the|their|its|our) website|social media|instagram|facebook|sales|sale of|sold(?: on)?|sell(?:s|ing)?\b|resale|buyers?|commercial(?:ly)?|moneti[sz]\w*|market(?:ing|s)?\b(?! town)|lead generation|loyalty|special offers?|offers? (?:of|for) (?:private|paid|new products|health checks from)|discounts?|self-pay|private (?:health )?assessments? (?:offer|advert)|fundrais\w+|(?:charity )?appeal (?:mailing|letters?|mailshot)|charity appeal|prize draws?|raffle|membership drive|donors?(?! (?:kidney|organ|blood|stem))|affiliates?|profil(?:e|es|ing) (?:for|of) (?:adverts?|customers?|users))\b/,
      /\b(?:match(?:es|ed|ing)? (?:of )?(?:addresses|names|lists?|records with|against|with (?:the )?(?:electoral|council|benefit|housing|dwp|tax|tv|police|customer|bulk))|address (?:list|match\w*|check by)|data[- ]match\w*|all (?:over|under|aged|those|pts|patients|people|residents) (?:\w+ ){0,2}(?:\d+s?|living alone|on oxygen)|everyone (?:over|aged|living|with|on) (?:\w+)|electoral (?:roll|register)|register match\w*|bulk (?:list|extract|file|data|download|transfer of (?:names|addresses))|lists? of (?!(?:our |its |their )?own\b)(?:\w+ ){0,3}(?:pts|patients|people|users|residents|households|over[- ]?\d+s?|addresses|names|women|men|children)\b(?![^.;\n]{0,30}\b(?:back|returned|given|sent) to (?:each |the |our |their |its |own )*(?:practices?|surger(?:y|ies)|gps?)\b)[^.;\n]{0,40}\b(?:for|to) (?:\w+ ){0,3}(?:target\w*|campaigns?|grants?|outages?|mailing|marketing|area|priority|insulation|energy|water|utility|network|evacuat\w+|flood|heatwave|emergency planning|warm|canvass\w*|the council)|psr|priority (?:services?|customers?)|targeting (?:of )?(?:\w+ ){0,3}(?:campaigns?|grants?|areas?|households|adverts?|support schemes)|(?:safety|awareness|health) campaigns?|(?<!flu |covid |vaccination |jab |jabs |autumn |spring |winter |immunisation |imms |vaccine )campaigns?|emergency planning|resilience forum|civil contingenc\w+|names (?:and|&) addresses (?:of|for) (?:everyone|all|men|women|people|pts|patients|over)|census|ons)\b(?! (?:nurse|team))/,
    ],
    examples: { yes: ["wants us to post their leaflet", "leaflet mailing", "PSR sign-up list of O2 users", "list of resp pts for grant targeting", "data sold to pharma"], no: ["hands out our leaflet", "matching donor kidney", "list of our own patients for the nurse to call", "lists of vulnerable patients returned to each practice to contact in a heatwave"] },
  },
  {
    ...secondary,
    id: "supplier-improves-its-product",
    means: "The supplier keeps or uses data to build, test or train its own product or algorithm.",
    why: "Developing a product serves its maker. It is a purpose where the register states it as one.",
    kind: "product-development",
    match: [
      /\b(?:(?:used|kept|retained|reused|keeps|retains|uses|using|stored|shared|analysed) (?:\w+ ){0,6}(?:to|for) (?:\w+ ){0,2}(?:train\w*|improv\w+|develop\w*|refin\w+|tun(?:e|ing)|test\w*|validat\w+|build\w*|re-?train\w*|calibrat\w+) (?:of )?(?:the |its |their |an? |our |future |new |next )*(?:\w+ )?(?:ai|model|models|product|products|app|software|algorithm|algorithms|engine|chatbot|speech|platform|system|tool|device|versions?|releases?|features|service offering|llm|classifier|transcription)|(?:train|training|re-?train|learn|improv(?:e|ing)|develop(?:s|ing|ment of)?|tun(?:e|ing)) (?:of )?(?:the |its |their |an? |our |future |new |supplier'?s? |company'?s? |maker'?s? )*(?:\w+ )?(?:ai|models?|algorithms?|chatbots?|speech engine|llms?|neural net\w*|classifiers?|transcription|recognition (?:engine|software)|product)\b(?! of care)|refin(?:e|es|ing) (?:its|the|their) (?:platform|product|software|model|app|service|algorithm)|(?:its|their|our) (?:own )?products?\b|eligible for (?:our|its|their|the) (?:product|drug|device)|funded by (?:the )?(?:manufacturer|company|maker|industry|pharma\w*)|train(?:s|ed|ing) (?:and test(?:s|ing)? )?(?:the |its |an? )?(?:ai|models?)|(?:ai|model|algorithm|product|app|software) (?:training|development|improvement|r&d|research|testing|validation|learning)|beta test\w*|user testing|usage (?:data|analytics) (?:to|for|shared|with)|new features|(?:to )?design (?:better|new|future|improved) (?:devices?|products?|services|software|inhalers?|drugs?)|innovation (?:projects?|work|partners?|team)|start-?ups?|spin-?outs?|intellectual property|patent\w*|diagnostic accuracy|technolog(?:y|ies) (?:evaluation|assessment|development)|(?<!patient |he |she |pt )learns? from (?:them|it|each|requests?|data|images|use|usage|corrections|past|every)|(?:to|for) (?:build|building|make|making|create|creating|feed|power|teach|teaching) (?:\w+ ){0,3}(?:ai|models?|algorithms?|data ?sets?|image bank|classifier)\b|image banks?|proof of concept|digital twin|synthetic data)\b(?! (?:is )?(?:supervised|for patients))/,
    ],
    examples: { yes: ["uses transcripts to train model", "images used to train AI", "shared with supplier for product development"], no: ["model of care", "improve his asthma"] },
  },
  {
    ...secondary,
    id: "planning-of-places-and-services",
    means: "The data helps to decide on buildings, budgets, staffing, campaigns or strategy.",
    why: "It decides about services and places and not about a patient's care.",
    kind: "planning",
    match: [
      /\b(?:(?<!digital |our |vision and )strateg(?:y|ies|ic)\b(?! (?:discussions?|meetings?(?! group)))|policy (?:on|for|makers?|team|unit|development)|policymakers?|prioriti[sz](?:e|es|ing|ation) (?:of )?(?:investment|spend\w*|resources?|areas|funding|services|prevention)|invest(?:ment|ing)?s? (?:in|decisions?|plans?|case)|(?:to |help |helps |will |can )?inform(?:s|ed|ing)? (?:the |future |local |our |its |winter |annual |bed |service |next |decisions )+\w*|should be (?:built|opened|placed|sited|commissioned|located)|(?:bed|winter|workforce|estate|estates|site|space|transport|housing|local|neighbourhood|system|recovery|operational|five[- ]year|annual|corporate|business|pandemic|heatwave) (?:plans?|planning)\b(?! for (?:the |each |this )?(?:pt|patient|her|his))|opti(?:ons|mum) apprais\w+|feasibility|business cases?|specification of services|bidders?|tender(?:s|ing)? (?:for|process|document|exercise)|procure\w*|what (?:services )?(?:to|should) (?:buy|commission|provide)|choos(?:e|ing) which services|buy(?:s|ing)? (?:services|care)|commission(?:s|ing|ers?)?\b(?! (?:on|for) human)|decommission\w*|re-?design\w*|transformation|reconfigur\w+|integration programme|(?<!mental |lacks? |lacking |has |have |lung |vital |exercise |functional |diffusion |diffusing |residual |work |lifting |walking |'s |s' |his |her |their )capacity\b(?! (?:assess|to (?:consent|make|decide)|and best))|(?<!on )demand\b|unmet need|equity|inequal\w+|inequit\w+|health needs|needs? (?:analysis|assess\w+ (?:of|for) (?:the )?(?:area|population|borough|county))|skills? gap|productivity|efficien(?:cy|cies)|(?<!\b(?:he|she|pt|patient|who|it) )waits\b(?! for)|waiting (?:times?|list) (?:analysis|report\w*|monitor\w*|by|per|numbers)|(?<!blood |eye |intraocular |airway )pressures\b|obligations? projections?|dna (?:rates?|numbers|figures|data)|dnas?,|did not attend (?:rates?|figures)|appointment (?:data|supply|utili\w+|book data)|horizon|evidence base|joint strategic|jsnas?|needs assessments?)\b/,
    ],
    examples: { yes: ["inform winter bed plans", "where a new health centre should be built: feasibility", "DNAs, modes, waits per surgery"], no: ["blood pressure readings", "pressure ulcers dressed", "discharge plan"] },
  },
  {
    ...secondary,
    id: "national-audits-by-name",
    means: "The register names a national audit, registry, enquiry or surveillance scheme by its short name.",
    why: "They look at care across many patients and treat nobody.",
    kind: "audit",
    match: [
      /\b(?:mbrrace|ncepod|ncish|ssnap|nhfd|njr|nnap|nmpa|nacap|nacr|nadia|npid|npda|npca|nlca|naoprev|nbocap|nogca|icnarc|tarn|minap|picanet|ndtms|nced|ncap|nacel|naic|naif|fls-?db|ndfa|ncmp|ndh audit|nda\b(?= (?:extract|submission|return|upload))|qa of|epidemiology|nova|bad?bir|ukrr|uk renal registry|ncras|ndrs|ncardrs|nagcae|nabcop|vascular registry|hip fracture database|joint registry|(?:cancer|stroke|renal|trauma|rare disease|valve|heart|implant|cardiac arrest|device|transplant|diabetes|dementia|epilepsy|asthma|cf|cystic fibrosis|ms|arthritis|biologics|birth defects?|congenital anomal\w+|disease|national \w+|structural heart) (?:registry|registries|registration|register (?:for|of the nation)|audits?)|audit (?:entry|entries|returns?|submission|data|programme|tool for the network|across|for (?:the )?(?:icb|pcn|network|region|alliance))|entries? (?:to|in|into|for) (?:the )?(?:natl|national|\w+ registry|\w+ audit)|natl|nat'?l|rare disease registr\w+|case ascertainment|ascertainment|notified cases|enhanced surveillance|surveillance (?:returns?|report|data|scheme|system|of (?:untreated|disease|infection|flu|the population))|(?:ukhsa|phe|disease|infection|flu|covid|syndromic|national|enhanced|population|health|hiv|tb|measles|vaccine|amr) surveillance|syndromic|early warning of outbreaks|weekly (?:flu|rates|coverage)|vaccine (?:uptake|effectiveness|coverage|safety stud\w+)|immform|cover\b(?= (?:stats|data|returns?|statistics|programme|figures|report))|smear cover\b|\w+ coverage)\b/,
    ],
    examples: { yes: ["rehab plan to GP & audit entry for SSNAP", "booking & notes, MBRRACE returns", "recall of babies + UKHSA surveillance"], no: ["AAA surveillance scans of men", "insurance cover"] },
  },
];
