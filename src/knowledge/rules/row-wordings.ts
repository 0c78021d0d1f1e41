import type { Wording } from "../../model/knowledge.ts";

const ofRow = { source: ["docs/how-it-decides.md, section 1"], since: null, tries: "text" } as const;
const ofList = { ...ofRow, why: "Care that stands in an item of its own is a purpose, unless its words only describe the data." } as const;
const ofLife = { source: ["docs/how-it-decides.md, section 3"], since: null, tries: "text" } as const;
const ofDuty = { source: ["docs/how-it-decides.md, section 2"], since: null, tries: "text" } as const;

/** What the words of a row show beside its purposes: a trial, an umbrella, patients, a list of care, data that still flows, who takes part. */
export const rowWordings = {
  trial: {
    ...ofRow,
    means: "The title or the purpose speaks of a trial, which may treat those who take part.",
    why: "Ending a trial may end somebody's treatment, so its withdrawal carries a warning.",
    match: /\b(?:trials?|randomi[sz]ed)\b/,
    examples: { yes: ["a randomised study", "trial of a new inhaler"], no: ["a cohort study"] },
  },
  "umbrella-title": {
    ...ofRow,
    means: "The title is that of an umbrella agreement, whose schedules have the purposes.",
    why: "An umbrella has no purpose of its own, and ending it ends every schedule under it.",
    match: /\b(?:umbrella|overarching|tier (?:1|one)\b|statement of sharing|framework agreement|(?:information|data) sharing framework|sharing charter)/,
    examples: { yes: ["Overarching information sharing agreement", "Tier 1 agreement"], no: ["Tier 2 schedule", "Information sharing agreement"] },
  },
  "mention-of-patients": {
    ...ofRow,
    means: "The row speaks of patients or of what is in their records.",
    why: "Where staff data stands beside a use of patients' data, it is unclear whether any patient is in it.",
    match: /\b(?:patients?|pts?|nhs (?:no|number)|clinical|diagnos\w+|cohort|medical|records?|dob|codes|registered)\b/,
    examples: { yes: ["list of patients", "NHS number"], no: ["staff rotas", "payroll"] },
  },
  "patients-ruled-out": {
    ...ofRow,
    means: "The row says that there are no patients in it.",
    why: "\"No patients\" mentions patients only to rule them out.",
    match: /\b(?:no|not|non)[- ](?:any )?(?:patients?|pts?)\b/g,
    examples: { yes: ["no patients", "non-patient data"], no: ["patients"] },
  },
  "part-of-a-purpose-end": {
    ...ofList,
    means: "A part of a purpose ends: a sentence, an item of a list, or the next thing that somebody does.",
    match: /[.?!](?=\s)(?<!\b(?:e\.g|i\.e|incl|approx|etc|vs|dr|no)\.)|[;\n:+,&()]|\s[-\/]\s|\b(?:plus|also|as well as|separately|in addition|and|while|whilst|with|then|but|so|who|which)\b/g,
    examples: { yes: ["costs. Pads are sent", "costs, pads sent", "costs and pads"], no: ["costs of pads", "e.g. pads"] },
  },
  "person-or-service": {
    ...ofList,
    why: "A part of the purpose that no rule explains, and that speaks of people or of those who serve them, may be care in words that no rule knows.",
    means: "A word of people, of those who look after them, of a place of care, or of what is done for somebody.",
    match: /\b(?:patients?|pts?|people|persons?|wom[ae]n|m[ae]n|child(?:ren)?|bab(?:y|ies)|infants?|mums?|mothers?|fathers?|parents?|famil(?:y|ies)|carers?|relatives?|residents?|clients?|service users?|individuals?|adults?|someone|anyone|everyone|them|him|her|his|clinics?|wards?|hospitals?|hospices?|care|caring|cared|nurs\w+|doctors?|gps?|clinicians?|physicians?|surgeons?|pharmac\w+|therap\w+|midwi\w+|dentists?|opticians?|teams?|crews?|workers?|volunteers?|helpers?|specialists?|consultants?|home|homes|house|bed|beds|helps?|helped|helping|support\w*|treat\w*|visit\w*|see|sees|seen|seeing|check\w*|advis\w+|advice|offer\w*|giv(?:e|es|en|ing)|gave|deliver\w*|fit(?:s|ted|ting)?|suppl(?:y|ies|ied)|provid\w+|lends?|lent|loans?|dos(?:e|es|ing)|medic\w+|drugs?|tablets?|tests?|tested|bloods?|scans?|x-?rays?|swabs?|samples?|urine|wounds?|pads?|equipment|devices?|aids|kits?|injections?|jabs?|vaccin\w+|surgery|operations?|procedures?|appointments?|appts?|bookings?|booked|referr?\w*|admi(?:t|ts|tted)|discharg\w+|transport\w*|escort\w*|assess\w*|review\w*|monitor\w*|manag(?:e|es|ed)|follow(?:s|ed|ing)? up|followed|call(?:s|ed)?|rings?|rung|phone[ds]?|texts?|texted|emails?|letters?|repl(?:y|ies)|sessions?|classes|courses?|groups?|plans?|diagnos\w+|symptoms?|pain|crisis|emergency|urgent|safe\w*|protect\w*)\b/,
    examples: { yes: ["pads sent to the house", "a worker rings her"], no: ["savings by quarter", "the ICB dashboard"] },
  },
  "place-or-person-of-care": {
    ...ofList,
    means: "A word of a place or person that stands in any register, and alone makes no item of a list an item of care.",
    match: /^(?:gps?|hospitals?|doctors?|clinical|surgery|letters?|results?|admissions?|nurses?|forms?)$/,
    examples: { yes: ["GP", "hospital"], no: ["dressings", "GP clinic"] },
  },
  "description-of-data": {
    ...ofList,
    means: "An item of a list that describes the data: records, codes, extracts, people with a condition.",
    match: /\b(?:data|records?|notes|info\w*|details|extracts?|codes?|coded|counts?|register|aged|history|histories|with (?:diabetes|asthma|copd|cancer|dementia))\b/,
    examples: { yes: ["coded diagnoses", "medication history"], no: ["dressings and visits"] },
  },
  "description-of-analysis": {
    ...ofList,
    why: "A sentence that asks, counts or studies is no item of care, whatever words of care it has.",
    means: "A sentence that asks whether or why, examines, counts, or speaks of people in the past as a study does.",
    match: /\b(?:whether|why|how (?:many|much|often|far|well|families|patients|people|they)|examin(?:e|es|ing) (?:the|how|whether|if)|understand\w* (?:how|why|what|the)|asked about|to plan\b|counted|joins?\b|linked|linkage|lists? of|used to (?:improve|train|develop|test|build)|accuracy|algorithms?|no\. of|numbers?|polic(?:y|ies)|percent\w*|proportion|who (?:were|was|had|did)\b(?! (?:told|referred|discharged|invited))|findings|stud(?:y|ies)|surveys?|interview\w*|questionnaires?|sampl(?:e|ing) (?:of|list|frame)|audit\w*|evaluat\w+|compar\w+|statistic\w*|dashboards?|charts?|cases? for|model(?:s|led|ling)?|simulat\w+|forecast\w*|predict\w*|cost\w*|spend\w*|savings?|budgets?|payments?|paid|claims?|invoic\w+|tariffs?|performance|targets?|benchmark\w*|registr(?:y|ies)|teach\w*|students?|trainees?|exams?|journal|publish\w*|paper|conference|court|solicitors?|insur\w+|police|complaints?|inquest|deaths?|died)\b/,
    examples: { yes: ["examines whether surgery helped", "people who were treated at home"], no: ["pads assessed and ordered at home"] },
  },
  "title-of-a-study": {
    ...ofRow,
    why: "Under such a title the services and treatments that the purpose names are what is studied.",
    means: "The title is that of a study, an evaluation, a survey, a model, a payment return or of teaching, and of nothing beside it.",
    match: /^(?!.*(?: \+ | and |&|\/| with ))(?!.*\b(?:pre-?op\w*|skeletal|sleep|functional|clinical|fitness|discharge|care|birth|family|treatment) (?:evaluation|survey|study|studies|planning)\b)(?:.*\b(?:evaluations?|surveys?|needs assessments?|model(?:ling)?|forecast(?:ing)?|simulations?|simulation library|impact|effectiveness|outcomes?|stud(?:y|ies)|trials?|research|audits?|audit returns?|benchmarking|statistics|planning|business case|projects?|league tables?|analysis|analytics|profiles?|payments?|claims?|returns?|verification|surveillance|inequalities|variation|uptake|costs?|spend|comparison|performance|indicators?|inquiry|enquiry|questionnaire|interviews?|case library|teaching|training|tuning|ppv|post[- ]payment verification|register match(?:ing)?|data match(?:ing)?|(?:performance|prescribing|icb|pcn|quality|safer prescribing|kpi|management) dashboards?)(?: \(.*\)| \d[\d/-]*)?$|(?:evaluat\w+|learning|surveying|modelling|research|stud(?:y|ies)|understanding|impact|effect|experiences?|predict\w+|forecast\w*|audit|analysis|review) (?:of|from|into|on)\b(?! (?:meds|medicines|medication|care|patients|the patient|residents))|.*\bfor commissioning$)/,
    examples: { yes: ["Virtual ward evaluation", "Learning from dementia pathways", "Community nursing demand model"], no: ["Community gynae + tariff reconciliation", "Discharge planning", "Skeletal survey"] },
  },
  "list-in-a-title": {
    ...ofRow,
    why: "What a title lists is a purpose each, so a secondary use there stands beside the care that the purpose states.",
    means: "A title that lists several things, joined by a plus sign, \"and\", \"with\" or \"incl\".",
    match: /\+| and | with | incl\w*\b| & | plus /,
    examples: { yes: ["Community gynae + tariff reconciliation", "Texting incl surveys"], no: ["Virtual ward evaluation"] },
  },
  "ambiguous-word-of-management": {
    ...ofRow,
    why: "Care uses these words too: a rate that is explained to a patient, a scan that is surveillance, a dose that is monitored.",
    means: "A single word of management that care uses as well.",
    match: /^(?:audit(?:s|ed|ing)?|capacity|demand|trends?|counts?|rates? of|[a-z]+ rates|surveillance|training|train\w* (?:of |for )?(?:\w+ )?staff|staff training|monitoring|uptake|coverage|complaints?|donors?|before and after|before-and-after|performance|quality assur\w+|usage|planning|statistics|pressures|insurance|police|courts?|crimes?|employers?|costs?|budgets?|efficien\w+|outcomes?|variations?|inspect\w+|pilot|volunteers?|%|numbers?(?: of)?|no\.? of|volumes?(?: of)?|totals?|satisfaction|feedback|spend|waits|how (?:much|long|often|many)|strateg\w+|learning|reports? (?:to|for) (?:the )?council|data quality|assessed|measur\w+|equity|profil\w+|compared|sampl\w+|exams?|tutorials?|mapping|geograph\w+|segments?,?|horizon|policy|journals?|fees?|charges?|charging|legal|solicitors?|school absence|schools?)$/,
    examples: { yes: ["surveillance", "rates of", "trends"], no: ["disease surveillance", "capacity and demand"] },
  },
  "study-question": {
    ...ofRow,
    why: "What is asked of many patients is a study, and the care in the question is what it is about.",
    means: "A sentence asks a question of a study: whether something works, why people do something, how many there are.",
    match: /^(?:\W*)(?:(?:did|does|do|is|are|was|were|can|could|would|will|has|have) (?!not\b)(?:\w+ ){2,}|whether |why (?:do |did |are |is |some |so )?|what (?:proportion|share|percentage|happen\w+|predicts|explains|drives|worked|works|difference)|how (?:many|often|well|far|long) |which (?:patients|pts|people|practices|factors|groups|interventions|services|treatments?) )(?!.*\b(?:our (?:nurses?|gps?|team)|own gp|calls? them|see them|due)\b)|\?$/,
    examples: { yes: ["Does a medication review lead to fewer falls?", "did consultations lower GP appts", "why do patients not get prophylaxis"], no: ["do not use for research", "which nurse visits"] },
  },
  "people-of-the-past": {
    ...ofRow,
    why: "A study looks back on what happened to people. Care speaks of what happens to them now.",
    means: "Words that look back on people: \"people who were\", \"those who had\", \"patients who did not\".",
    match: /\b(?:people|patients|pts|those|women|men|adults|children|residents|mothers|babies|participants|members|households) (?:\w+ )?(?:who|that|which) (?:were|was|had|did|have been|had been)\b(?! (?:told|referred|discharged|admitted|invited))[^.;]{0,60}$/,
    tries: "before",
    examples: { yes: ["compares people who were «cared for at home»", "people who had a «review»"], no: ["people who are «cared for at home»", "people who were told «about the clinic»"] },
  },
  "list-mark": {
    ...ofList,
    means: "A mark between sentences or the items of a list: a full stop, a semicolon, a plus sign, \"also\", a number or letter in front.",
    match: /[.?!](?=\s)(?<!\b(?:e\.g|i\.e|incl|approx|etc|vs|dr|no)\.)|[;\n]|\s\+\s?|\b(?:plus|also|as well as)\b|\(?\b[a-h1-9]\)/g,
    examples: { yes: ["visits; survey", "visits plus survey", "a) visits", "Visits. Survey"], no: ["visits, survey", "e.g. visits"] },
  },
  "data-still-flowing": {
    ...ofLife,
    means: "An agreement that has ended, and the row says that data is still shared.",
    why: "A flow without an agreement needs somebody to stop it or to cover it.",
    match: /\bstill (?:shar|send|sent|flow|extract|runn|on\b|live|active|goes|going|upload)\w*|\bdata (?:still )?flow(?:s|ing)\b/,
    examples: { yes: ["expired, still sending", "data flowing"], no: ["expired", "still to be signed"] },
  },
  "words-of-being-live": {
    ...ofLife,
    means: "A status cell says that the agreement is live or in use.",
    why: "Beside words of a draft it contradicts them, and a person has to say which is right.",
    match: /\b(?:live|in use|in force|active|operational)\b/,
    examples: { yes: ["draft (in use)", "Live"], no: ["draft"] },
  },
  "words-of-not-being-live": {
    ...ofLife,
    means: "A status cell says that the agreement is not live, or is to go live.",
    why: "\"Awaiting go-live\" says live and means that it is not.",
    match: /\b(?:not|never|go(?:es|ing)?|went)\b[^.;]{0,12}\b(?:live|active|in use|in force)|\bgo-?live\b/,
    examples: { yes: ["not yet live", "awaiting go-live"], no: ["draft, live"] },
  },
  "signature-missing": {
    ...ofLife,
    means: "The column of the signature says that it is not signed yet.",
    why: "What is not signed is not in force.",
    match: /^(?:no|n|not yet|not signed|unsigned|awaiting.*|pending.*|to be signed|tbs|\u2717|\u2718|x)\.?$/,
    examples: { yes: ["No", "awaiting partners", "TBS"], no: ["yes", "nobody knows"] },
  },
  "signature-given": {
    ...ofLife,
    means: "The column of the signature says that it is signed.",
    why: "It says little where there is a status column beside it, and that it is in force where there is none.",
    match: /^(?:yes|y|\u2713|\u2714|signed.*)\.?$/,
    examples: { yes: ["Yes", "signed by Dr Hart"], no: ["no", "unsigned"] },
  },
  "national-body": {
    ...ofDuty,
    means: "The title or the recipient names a national body, which can be given powers to require data.",
    why: "What a national body asks for may rest on a law that the row does not name, so no choice is presumed.",
    match: /\b(?:nhse|nhs england|nhs digital|nhsd|hscic|dhsc|ukhsa|phe|department of health|secretary of state)\b/,
    examples: { yes: ["NHS England", "UKHSA"], no: ["NHS Fernshire ICB"] },
  },
  commissioner: {
    ...ofDuty,
    means: "The title or the recipient names an ICB, a former CCG or a commissioning support unit.",
    why: "An ICB cannot serve a Data Provision Notice, so its analytics are the practice's choice unless something else compels.",
    match: /\b(?:icbs?|ccgs?|csu|commissioning support|integrated care (?:board|system)|clinical commissioning group)\b/,
    examples: { yes: ["Fernshire ICB", "NHS Midlands CSU"], no: ["Fernshire Hospitals Trust"] },
  },
  "contract-or-service": {
    ...ofDuty,
    means: "The title, the recipient or the purpose speaks of a contract or an enhanced service.",
    why: "A service that the practice has taken up may require the data, so no choice is presumed.",
    match: /\b(?:contract|enhanced service|les|lcs|des|quality scheme|commissioned service)\b/,
    examples: { yes: ["smoking LCS", "enhanced service claims"], no: ["contracted muscles", "desk review"] },
  },
} as const satisfies Record<string, Omit<Wording, "id">>;
