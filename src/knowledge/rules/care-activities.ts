import type { Rule } from "../../model/knowledge.ts";
import { caldicott2 } from "./sources.ts";

const direct = { question: "use", says: "direct-care", source: [caldicott2], since: "2013-03-01" } as const;

/** What is done for a patient, in the short words in which registers say it. */
export const careActivityRules: readonly Rule[] = [
  {
    ...direct,
    id: "care-list-item",
    means: "An item of a list names nothing but an act of care, such as \"recall\", \"treat\" or \"dressings & visits\".",
    why: "A purpose that stands on its own in a list is a purpose, whatever the other items are.",
    kind: "treatment",
    match: [
      /(?<=^|[,;+/\n&]\s?|\s-\s|\b(?:plus|and|also)\s|[\d(a-d]\)\s?)(?:(?:individual|joint|home|foot|eye|bp|blood|wound|skin|ear|leg|nurse|gp|consultant|specialist|urgent|same day|online|video|weekly|monthly|annual|yearly|pt|patient|acute|community|lab|clinic|clinical|talking|speech|day|pre-?op|post-?op) )?(?:recalls?|assess|prescribe|treat|treats|treated|treatment|treating|cbt|emdr|counselling|rehab|physio|scans? (?:&|and|\+) reports?|scan|scans|dressings|visits|home visits|consults|consultations|reviews|clinics|chasing|follow-?ups?|f\/u|injections|jabs|bloods|booking|bookings|fitting|screening|triage|prescribing|prescriptions|scripts|dispensing|referrals?|refs|discharge letters?|discharges?|care plans?|grading|diagnosis|dx|tx|rx|therapy|appointments?|appts?|reminders|appt reminders|advice|handover|casework|key ?working|support|nursing|microsuction|finds|(?:fracture|tx|wound|rehab|seizure|birth|asthma|bone) plans?|gym|classes|exercise|sedation hx|echo reports?|scan reports?|drop[- ]ins?|health checks|foot care|line care|goals|obs|massage|acupuncture|hydrotherapy|splints|injections)(?: ?(?:&|and|\+|\/) ?(?:recalls?|treat|treatment|notes|grading|results?|reports?|reviews?|prescribe|treats?|letters?|visits|follow-?ups?|f\/u|advice|discharge|care|support|triage|referrals?|bloods|reminders|appts?|appointments?|scripts|dispensing|checks?|rehab|plans?|advice|classes|exercise))?(?: (?:at home|in clinic|to gp|back to gp|by nurse|by gp|for pts|for patients|of pts|of patients))?(?=\s?(?:$|[,;+/\n.()]|\b(?:plus|also|as well as)\b))/,
    ],
    examples: { yes: ["treat, and PROMS to commissioner", "recall & grading, de-id images for AI research", "CBT, minimum data set to NHSE"], no: ["referrals data, prescribing costs", "treatment outcomes, admissions by practice"] },
  },
  {
    ...direct,
    id: "sentence-about-care-alone",
    means: "One sentence or item of several speaks of care and of nothing else.",
    why: "Where a purpose has several parts, a short part that only speaks of care is a purpose of its own.",
    kind: "treatment",
    match: [
      /(?<=(?:^|[.;]\s)(?![^.;\n]{0,90}\b(?:audit\w*|evaluat\w+|epidemiolog\w+|research\w*|stud(?:y|ies)|surveys?|statistic\w*|stats|dashboards?|benchmark\w*|compar\w+|performance|uptake|coverage|commission\w*|analy\w+|trends?|counts?|numbers?|rates|invoic\w+|pay(?:s|ments?)?|paid|claim\w*|costs?|savings?|spend\w*|kpis?|metrics|regist(?:ry|ries|er)|returns?|forecast\w*|model\w*|predict\w*|lessons|learn\w*|market\w*|sold|sell\w*|inequalit\w+|surveillance|trials?|budgets?|fraud|fees?|tariffs?|standards?|effect|impact|inspect\w+|scor\w+|league|variation|utilisation|usage|demand|capacity|questionnaires?|interviews?|policy|policies|icbs?|board|council|university|uni|universities|scientists?|volunteers?|participants?|insur\w*|police|court|solicitors?|dwp|dvla|employer\w*|deaths?|died|coroner|complain\w*|teach\w*|training|students?|trainees?|data|records?|extract\w*|anonym\w+|pseudonym\w+|de-?identif\w+|aggregate|sample|list of|lists|how|whether|why|which|funder|company|product|no|not|never|nothing|without)\b)(?<=^|[.;]\s)[^.;\n]{0,70})\b(?:visits?|visited|(?<!job[- ])coach(?:es|ed|ing)?|rings?|reviews?|treat\w*|invitations?|results|detox|clinics?|bloods|helps?|support\w*|nurses?|consultants?|paramedics?|outreach|injections?|fitting|sessions|counsell\w*|therapy|physio\w*|rehab\w*|prescrib\w+|scripts?|dressings?|vaccin\w+|jabs?|screening|scans?|referr\w+|refs|letters|appointments?|appts?|triage\w*|admitted|discharge\w*|side effects|blister packs|wounds?|symptoms?|monitoring|pain|advice|advises?|medicines?|medication|meds)\b(?=[^.;\n]{0,70}(?:[.;]\s+\S|$))(?<=[.;]\s[^\n]*|(?=[^\n]*[.;]\s+\S)[^\n]*)/,
    ],
    examples: { yes: ["Community nurses visit them at home; interval cancer audit", "A physio treats the patient in clinic. League table on antibiotics"], no: ["Audit of clinics and results; costs of scans", "Clinic letters"] },
  },
  {
    ...direct,
    id: "check-or-measurement-of-the-patient",
    means: "A clinician examines or measures the patient: foot checks, device checks, readings, swabs.",
    why: "Examining a patient is part of investigating and treating that patient's illness.",
    kind: "diagnostics",
    match: [
      /\b(?:foot|feet|eye|bp|blood pressure|pulse|pacemaker|device|iop|pressure|skin|hearing|growth|weight|developmental|postnatal|six[- ]week|6[- ](?:wk|week)|baby|physical health|diabetic|medication|mole|memory|vision|sight|bone density|oxygen|inhaler technique|new patient|nhs health|health|well(?:man|woman|ness)) ?(?:\w+ )?checks?\b(?! (?:that|whether|if|the claim|on claims|of claims|payments?|lists?|returns?|activity))/,
      /\b(?:finger-?prick|dopplers?|holter|24 ?h(?:r|our)? (?:tape|bp|ecg)|abpm|hbpm|capillary|near[- ]patient test\w*|point[- ]of[- ]care test\w*|poct?|samples? (?:taken|collected)|bloods? (?:taken|done|at|for pts|for housebound)|takes? (?:the )?bloods?|foot examination|retinal (?:photos?|images?)|echo(?:cardiogra\w+)?s?|colonoscop\w+|gastroscop\w+|endoscop\w+|cystoscop\w+|colposcop\w+|hysteroscop\w+|sleep stud(?:y|ies)|nerve conduction|urodynamics?|allergy tests?|patch tests?|genetic tests?)\b/,
    ],
    examples: { yes: ["foot + eye checks at one visit", "pacemaker checks, download read by physiologist", "HbA1c POC fingerprick"], no: ["checks that claims are right", "cheque payments"] },
  },
  {
    ...direct,
    id: "treatment-and-device",
    means: "The patient is given a treatment, a device or equipment.",
    why: "Treating a patient, and fitting what the patient needs, is direct care.",
    kind: "treatment",
    match: [
      /\b(?:fit(?:s|ted|ting)?|chang(?:e|es|ed|ing)|insert(?:s|ed|ion|ing)?|remov(?:e|es|ed|al|ing)|suppl(?:y|ies|ied|ying)|issu(?:e|es|ed|ing)|loan(?:s|ed)?|deliver(?:s|ed|y)?(?: of)?|provi(?:de|des|ded|ding|sion of)) (?:of )?(?:\w+ ){0,3}(?:pessar(?:y|ies)|coils?|implants?|catheters?|bags?|hosiery|stockings|hearing aids?|aids|glasses|splints?|braces|orthotics|insoles|wheelchairs?|beds|hoists?|rails|walking (?:aids?|frames?)|equipment|adaptations|oxygen|concentrators?|cylinders?|pumps?|sensors?|monitors?|nebuli[sz]ers?|feeds?|pads|dressings|appliances|prosthe(?:sis|ses|tics)|devices?|medication|medicines?|vaccines?)\b/,
      /\b(?:syringe drivers?|compression (?:hosiery|bandag\w+|therapy)|hosiery|wound (?:clinic|swabs?|healing|therapy)|debridement|cryotherapy|joint injections?|steroid injections?|anti-?vegf|b12 (?:jabs?|injections?)|depot (?:injections?|clinic)|infusions?|transfusions?|(?:hosiery|feeds?|equipment|beds|aids|pads|dressings|appliances|oxygen|sensors?|coils?|implants?|pumps?|splints?|glasses|wheelchairs?) (?:are |is )?(?:fitted|fitting|delivered|supplied|changed|provided|loaned|collected|returned|ordered|adjusted)|ivs?\b|iv (?:antibiotics|therapy)|opat|peg (?:feeds?|tubes?)|enteral|tube feed\w*|parenteral|radiotherapy|immunotherapy|hrt|insulin (?:start|adjust\w+|dose|titration)|dose (?:tweaks?|checks?|advice)|catheter (?:care|changes?)|bandag\w+|suture removal|ear (?:irrigation|microsuction)|acupuncture|osteopath\w*|chiropract\w+|pulmonary rehab\w*|cardiac rehab\w*|stroke rehab\w*|early supported discharge|prehab\w*|detox|needle exchange|methadone(?! prescribing)|buprenorphine|naloxone|nicotine replacement|nrt\b|varenicline|hormone (?:treatment|therapy)|gender[- ]affirming|home o2|hoofs?\b|ltot)\b(?! (?:data|trial|study|spend|costs?|activity|research|audit))/,
    ],
    examples: { yes: ["compression hosiery fitting & advice", "PEG pts feeds delivered + nurse", "provides beds and hoists", "supplies wheelchairs"], no: ["radiotherapy data", "methadone prescribing analysis"] },
  },
  {
    ...direct,
    id: "clinician-uses-the-record",
    means: "A clinician or care worker uses the record while caring for the patient.",
    why: "Looking the patient up in order to treat them safely is what a shared record is for.",
    kind: "shared-record",
    match: [
      /\b(?:look(?:s|ing)? up|check(?:s|ing)?|know(?:s)?|sees?|have|read(?:s)?|given|gets?|get) (?:\w+ ){0,3}(?:pts?'?s?|patients?'?s?|their|his|her|current|known|full|smi pts?) (?:\w+ )?(?:meds?|medication|medicines?|allerg\w+|risks?|history|hx|notes|diagnos\w+|problems?|background|care plan|wishes|results?|bloods)\b/,
      /\b(?:meds?|medication|allerg(?:y|ies))(?: ?(?:,|&|and|\+|\/) ?\w+){0,3} (?:at the (?:door|scene|bedside|roadside|front door)|on scene|on arrival|before (?:they|the|a|each) \w+|so (?:that )?(?:they|a&e|crews?|staff|the \w+))\b/,
      /\bso (?:that )?(?:a&e|ed|crews?|paramedics?|staff|wards?|nurses?|doctors?|they|carers?|the (?:hospital|ward|crew|team|nurse|clinician|ooh|hospice|pharmacist))\b[^.;\n]{0,25}\b(?:know|knows|don'?t give|avoid|has|have|can (?:see|treat|prescribe|give|help|act)|gives?|understands?)\b/,
      /\bclinicians? (?:\w+ )?(?:view|views|see|sees|look|consult|refer to|update|record|write)\b/,
      /\b(?:opened|open|available|visible|accessible|shown|viewable) (?:\w+ ){0,2}(?:to|for|by) (?:the |any |all |our |their |authorised |relevant |registered )*(?:ward|nursing|treating|clinical|medical|receiving|crisis|duty|on-?call|attending|responsible|community|hospice|ambulance|maternity|care) (?:team|staff|nurses?|clinicians?|doctors?|service|crews?|professionals?|home)\b/,
      /\b(?:reads? and writes?|read and write|read\/write|writes? (?:back |straight )?(?:in|into|to) (?:the |our |their |patient'?s? |gp )*(?:record|notes|emis|systmone|s1))\b/,
      /\b(?:encounter|contact|attendance|consultation|visit|treatment) (?:details|notes?|summar(?:y|ies)|reports?|letters?) (?:\w+ ){0,2}(?:back|to (?:the |own |our )?(?:gp|practice|surgery)|next (?:day|morning)|filed|sent)\b/,
    ],
    examples: { yes: ["look up SMI pts meds & risk", "so A&E dont give penicillin", "encounter details back next morning", "clinicians view / BI team de-id extract"], no: ["analysts see trends", "so that the ICB can plan"] },
  },
  {
    ...direct,
    id: "named-patients-discussed",
    means: "A team goes through named patients or looks after them together.",
    why: "Working out the care of named people is care, whoever is in the room.",
    kind: "social-care",
    match: [
      /\bnamed (?:pts?|patients?|people|individuals?|persons?|residents?|children|child|families|women|victims?|clients?|cases|rough sleepers|adults?)\b|\b(?:pts?|patients?|residents?|people|families|cases|individuals) (?:are |is |get |being )(?:discussed|talked through|reviewed|seen|visited|assessed|treated|admitted|supported|helped|examined|looked after|escorted|fed|monitored|called in|followed up|contacted|telephoned|rung|chased|booked|triaged|recalled|managed|discharged|stepped down)\b(?! (?:by practice|per|each (?:month|quarter)|in (?:total|20)|was|were))/,
      /\b(?:mums?|dads?|baby|babies|mother|mothers|man|woman|child|lady|carers?|pts?|patients?|residents?|people) (?:is |are |being )?(?:seen|visited|treated|assessed|reviewed|examined|supported) (?:at home|in clinic|same day|same wk|daily|weekly|monthly|every \w+|within|face to face|f2f|in (?:their|the) (?:own )?home|on the ward|at the bedside)\b|\bsees? (?:\w+ )?(?:same day|same wk|at home|in clinic|hx|history|pts?|patients?|daily)\b|\b(?:sets?|agrees?|setting) goals\b|\bpts (?:booked|seen|discussed|reviewed|rung|called|visited|referred|admitted|treated|triaged|chased|recalled|invited|contacted) (?:in|straight|daily|weekly|at home|by|same day|within|with|for|to)\b|\bwho (?:needs?|should|has|ought) (?:to )?(?:be )?(?:seen|see|come|treated|admitted|treatment|referral|visit)\b|\breviews? (?:for|of|with) (?:people|patients|pts|those|residents|individuals) (?:taking|on|with|who|prescribed|in|aged)\b|\bface[- ]to[- ]face (?:reviews?|contact|clinic|assess\w+)\b|\bfor (?:a |the |any )?(?:person|people|patients?|pts?|anyone|someone|those) in (?:distress|crisis|pain|labour|need|hospital|custody|mental health crisis)\b/,
      /\b(?:visited|seen|assessed|treated|reviewed|examined|called|contacted|telephoned|supported|looked after|followed up|rung|met|monitored|prescribed|injected|advised|screened|vaccinated|delivered) (?:\w+ )?(?:daily |weekly |at home |in clinic |face to face )?by (?:an? |the |our |their |its |your |community |district )?(?:\w+ )?(?:nurses?|therapists?|gps?|doctors?|clinicians?|consultants?|pharmacists?|paramedics?|midwi(?:fe|ves)|physios?|physiotherapists?|dietiti?ans?|podiatrists?|opticians?|optometrists?|matrons?|social workers?|health visitors?|link workers?|carers?|geriatricians?|psychiatrists?|psychologists?|counsellors?|specialists?|radiologists?|cardiologists?|dermatologists?|hcas?|ots?|dsns?|hvs?|cpns?|ward teams?)\b/,
      /\b(?:discuss|discusses|discussion of|talk through|goes through|go through|round|rounds) (?:the |our |each |named |complex |frail |new |vulnerable )*(?:pts?|patients?|residents?|families|people|cases)\b/,
      /\b(?:strategy|core group|child in need|case|initial|review|protection|professionals'?|best interests) (?:discussions?|meetings?|conferences?) (?:about|on|for|of|re) (?:a |an |the |each |one |this |named )*(?:child|children|adult|person|pt|patient|baby|family|resident|individual)\b|\bwhen (?:the |a |an |our )?(?:pt|pts|patient|patients|person|resident|child|caller) (?:attends?|rings?|calls?|comes?|arrives?|is (?:admitted|seen|at)|presents?|collapses|asks?|moves?|needs?)\b/,
      /\b(?:treats|vaccinates|prescribes|operates on|injects|counsels|diagnoses|rehabilitates|dresses) \w+|\bshared notes\b|\bcapacity assessments? (?:of|for)\b/,
      /\bsafety plan(?:s|ning)?\b|\b(?:tx|bone|risk|crisis|recovery|birth|asthma|care|rehab|wound|feeding|personal(?:ised)?|pt'?s?|patient'?s?|health action|treatment|support|discharge|escalation|seizure|epilepsy|anaphylaxis|palliative|shared) plans?\b(?! (?:of the icb|for the (?:icb|area|system)|to commission))|\b(?:plan|plans) (?:to|back to|goes to|with) (?:the )?(?:gp|pt|patient|family)\b/,
      /\b(?:keeps?|keeping|helps?|helping|supports?|supporting|gets?|getting|brings?|bringing|takes?) (?:them|pts?|patients?|people|frail|residents|older people|victims?|parents|families|mums|carers|individuals) (?:\w+ )?(?:at home|home|well|safe|out of hospital|independent|to (?:appts?|appointments?|clinic|hospital|live|manage|stay|cope|quit|lose|eat)|with (?:their|day))\b/,
      /\bassess(?:es|ing|ment of)? (?:a |the |each |this |our )?(?:resident|patient|person|pt|child|adult)'?s?\b|\b(?:trials? without catheter|twoc|voiding trial)\b|\b(?:key safe|mar charts?|next of kin (?:called|rung|contact\w*)|responders? (?:gets?|goes|visits?|attends?))\b/,
      /\b(?:joint visits?|visits? (?:from|by|to|with)|visit(?:s|ed|ing)? (?:them|pts?|patients?|people|residents?|at home|the (?:home|house|patient|person|family)))\b(?! (?:audit|data|rates))/,
      /\b(?:support|help|respite|advice|a break|sitting service|befriend\w+|listening|advocacy)(?: and \w+)? (?:for|to) (?:\w+ )?(?:carers?|pts?|patients?|people with|families|parents|mums|victims?|survivors|the bereaved|bereaved \w+|residents|individuals|those who)\b/,
    ],
    examples: { yes: ["named pts each Tues + savings report", "homicide reviews; safety plans for victims", "getting frail pts to appts"], no: ["patients discussed by practice figures: a plan of the ICB", "safety of the building", "plan of services"] },
  },
  {
    ...direct,
    id: "chasing-and-safety-netting",
    means: "Somebody makes sure that a patient's care is not missed: chases, reminds, recalls or safety-nets.",
    why: "Following up one patient so that nothing is missed is care of that patient.",
    kind: "screening",
    match: [
      /\b(?:chas(?:e|es|ed|ing)(?: up)?|safety[- ]?net(?:s|ted|ting)?|fail-?safe|remind(?:s|ed|ing)?(?: the)?|recall(?:s|ed|ing)?|re-?invit\w+|follow(?:s|ed|ing)?[- ]?up(?: with)?|track(?:s|ed|ing)? down|trac(?:e|es|ed|ing)) (?:\w+ ){0,3}?(?:dnas?|dna'?d|non[- ]?(?:attenders?|responders?|attendance)|pts?|patients?|positives?|contacts|babies|women|men|abnormal|results?|missed|defaulters|overdue|them|those who (?:missed|did|have not)|people)\b/,
      /\b(?:contact tracing|partner notification|look[- ]?back exercise|dna (?:list|letters?|follow)|did not attend letters?|missed (?:appointments?|doses?|tests?|pick-?ups?|babies)|treatment adherence|test (?:&|and) treat|recall(?:ed)? (?:for|of|in|to|when|each|every|by) (?:\w+ ){0,4}(?:scan|echo|bloods?|review|check|appt|appointment|clinic|babies|children|women|men|pts?|patients?|test|jabs?|smear|colonoscopy|injection))\b/,
      /\b(?:invit(?:e|es|ed|ing|ation|ations)|letters?|invites?) (?:sent |go |goes |out )?(?:to |for |of )?(?:\w+ ){0,3}(?:ex-?smokers|smokers|eligible (?:women|men|people|patients|pts)|women|men|pregnant|carers|over[- ]?\d+s?|at[- ]risk (?:groups?|pts|patients|people)|for (?:their|a|an|the) (?:\w+ ){0,3}(?:scan|check|jab|test|smear|vaccine|vaccination|screening|review|appointment|mammogram))\b(?! (?:to (?:the |a )?(?:study|trial|survey|research)|for (?:the |a )?(?:study|trial|survey|research)))/,
    ],
    examples: { yes: ["chase pts who DNA'd", "DNA list so we can chase", "patients are recalled for annual echo", "invites ex smokers"], no: ["follow up of volunteers", "invites to a study", "tracking of targets"] },
  },
  {
    ...direct,
    id: "search-and-alert-for-the-prescriber",
    means: "The practice's own clinicians are warned of a patient's risk, or get a list of their own patients to act on.",
    why: "A warning at the point of prescribing, or a list that clinicians work through, leads to care of those patients.",
    kind: "risk-stratification",
    match: [
      /\b(?:pop[- ]?ups?|alerts?|warns?|warnings?|prompts?|flags?|reminders?)\b[^.;\n]{0,40}\b(?:prescribers?|gps?|clinicians?|interactions?|allerg\w+|unsafe|contraindicat\w+|overdue|at (?:the )?(?:point|time) of|during|when prescribing|on screen|in consult\w*|templates?|doctors?|nurses?|our|us)\b/,
      /\b(?:decision support|clinical (?:calculators?|templates?|decision|prompts?)|templates? (?:used|for) (?:in )?(?:consult\w+|reviews?|clinicians)|(?:risk |acb |qrisk |frailty |egfr |creatinine )calculators?|used (?:in|during) consult\w*|safer prescribing|prescribing safety|patient safety alerts?|drug interactions?|consulting)\b(?! (?:firm|company|fees|group|engineers|report))/,
      /\b(?:lists?|searches|search|flags?|names|tool|software|system|registers?)\b[^.;\n]{0,30}\b(?:to|for|of|finds?|shows?|tells?|identif(?:y|ies)|gives?|helps?) (?:us |our |the |own )*(?:pharmacists?|nurses?|gps?|doctors?|clinicians?|practice team|us|own pts|own patients|hcas?|care ?co-?ordinators?)\b(?! (?:data|costs|survey))/,
      /\b(?:search|searches|list|lists|software|tool|system|module|report|it) (?:which |that )?(?:finds?|picks? (?:out|up)|identif(?:y|ies)|spots?|flags?|shows?|highlights?) (?:our |the |own |those |any |all )*(?:own )?(?:pts?|patients?|people|women|men|children|those)\b[^.;\n]{0,50}\b(?:statin|review|reviews|bloods?|treat\w*|dose|call|monitoring|undiagnosed|untreated|overdue|unsafe|risk of (?:harm|bleeding|stroke|falls)|care|jab|vaccin\w+|follow)\b/,
      /\b(?:so (?:that )?(?:a|an|the|our|your) (?:\w+ )?(?:nurses?|gps?|doctors?|pharmacists?|clinicians?|team|practice|surgery|midwi\w+|health visitor|social worker|paramedic|care ?co-?ordinator|consultant) (?:may|can|will|is able to|are able to)|who (?:then |will )?(?:offers?|calls?|reviews?|invites?|contacts?|arranges?)) (?:\w+ )?(?:call|offer|contact|review|act|treat|see|invite|visit|arrange|adjust|change|advise|support|them|a |the pt|the patient|him|her)/,
      /\b(?:our|your|the practice'?s|usual|registered|same) (?:own )?(?:doctors?|nurses?|gps?|clinicians?|pharmacists?)(?: team)? (?:to |can |will |may |who |then )?(?:identify|contact|offer|review|call|invite|treat|fix|correct|adjust|see|act|work through|ring|look)\b/,
    ],
    examples: { yes: ["list to our pharmacist to fix doses", "pop up warns prescriber of interaction", "search finds pts for statin review", "so that a nurse may call them in"], no: ["list of practices by spend", "search strategy", "consulting firm"] },
  },
  {
    ...direct,
    id: "abbreviated-referral",
    means: "The register speaks of a referral in short: \"refs\", \"ref letters\", \"new refs\".",
    why: "A referral of one patient is part of that patient's care.",
    kind: "referral",
    match: [
      /\b(?:new|self|gp|onward|urgent|routine|optom|aqp|our|hosp|hospital|consultant|specialist|ot|physio|rtc|choose|soc|community|mh|pts?|individual|direct|priv(?:ate)?|paed|all|send|accept|checks|via|take|takes|triage|adult|child|exercise on|clinic) refs?\b(?! ?(?:no\b|nos\b|number|code|:|#|\d+(?![)\d])))/,
      /\brefs?(?:'?d)?(?: letters?| forms?| in\b| to\b| from\b| for\b| accepted| triaged?| via\b| back| by gp| & | and | sent| on\b|,? (?:risk|discharge|treat))/,
      /\b(?:right[- ]to[- ]choose|choose (?:&|and) book|e-?rs|booking hub|referral (?:refinement|hub)|single point of access|spoa?\b|assessment by (?:the |an? |their |our )?(?:\w+ )?(?:ot|nurse|consultant|therapist|psychiatrist|physio\w*|social worker|specialist|geriatrician)|first (?:appointment|contact practitioner)|outpatient (?:appointment|referral|letter)|admission (?:letters?|avoidance (?:team|service|visit))|(?:opinion|advice|reply) (?:back )?(?:in|within) \d+ ?\w+|transfer (?:letters?|to (?:hospital|hospice|the ward)))\b/,
    ],
    examples: { yes: ["AQP refs, aids fitted", "ref letters, risk info, discharge", "new refs"], no: ["CAG ref 17/CAG/0001", "refs no 12"] },
  },
];
