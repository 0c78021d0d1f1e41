import type { Rule } from "../../model/knowledge.ts";
import { bmaSecondary, caldicott2 } from "./sources.ts";

const secondary = { question: "use", says: "secondary-use", source: [caldicott2, bmaSecondary], since: "2013-03-01" } as const;

/** Signs by which a sentence shows that it is about many people, services or products, whatever care it names. */
export const secondarySignRules: readonly Rule[] = [
  {
    ...secondary,
    id: "question-put-to-data",
    means: "A sentence asks a question that only the data of many people can answer.",
    why: "Whoever asks whether a treatment lowers a risk, or why people stay away, studies them and treats none of them.",
    kind: "research",
    match: [
      /(?<=^|[.;:\n(]\s?)(?:does|do|did|is|are|can|could|would|will|has|have) (?!not\b|n't)(?:[\w'-]+ ){1,10}(?:reduc\w+|lower\w*|prevent\w*|improv\w+|increas\w+|rais\w+|cut|cuts|lead to|linked|associated|cause[sd]?|predict\w*|protect\w*|work|worse|better|fewer|more|less|change[sd]?|affect\w*|influence[sd]?|delay\w*|shorten\w*|worth|explain\w*|differ\w*|miss|get|survive|live longer)\b/,
      /(?<=^|[.;:\n(]\s?)(?:why|whether|what proportion of|what share of|what percentage of|how many|how often|what happens to|what happened to|what predicts|what explains|what drives|who is missing) (?!(?:he|she|the (?:pt|patient)|it|to)\b)\w+/,
      /\b(?:look(?:s|ed|ing)? (?:at|into)|ask(?:s|ed|ing)?|explor(?:e|es|ing)|investigat(?:e|es|ing)|find(?:s|ing)? out|work(?:s|ing)? out|show(?:s|ing)?|test(?:s|ing)?|see(?:s|ing)?|learn(?:s|ing)?|understand(?:s|ing)?|examin(?:e|es|ing)|judg(?:e|es|ing)|assess(?:es|ing)?) (?:whether|why|which|how (?:many|far|often|well|much|people|patients|pts|families|women|men|parents|practices|services))\b(?! (?:of (?:our|your|their|the practice's|own|its own)|he|she|they (?:need|are (?:fit|safe|well)|should be)|the (?:pt|patient|child|wound|dose|person)|(?:drug|dose|dressing|treatment|antibiotic|clinic) (?:suits|to)|to (?:treat|refer|admit|visit|see|start|stop|give))\b)/,
    ],
    examples: { yes: ["Does bone treatment after fracture lower the risk of a second?", "why do women miss smears", "looks at whether telehealth cuts admissions"], no: ["do not give penicillin", "assess whether the patient needs a visit", "how to use the inhaler"] },
  },
  {
    ...secondary,
    id: "study-by-its-title",
    means: "The words are those of the title of a study: the incidence, burden or natural history of something, its risk in a group of people, the effect of one thing on another.",
    why: "Registers of research list projects by titles that name an illness and never say research. What is asked of an illness is asked of many patients.",
    kind: "research",
    match: [
      /^(?:\W*)(?:the |an? )?(?:\w+[- ]){0,2}(?:incidence|prevalence|epidemiology|aetiology|etiology|natural history|burden|trajector(?:y|ies)|determinants|predictors|risk factors|associations?|relationships?|comparative (?:effectiveness|safety|efficacy)|mortality|survival|prognosis|multimorbidity|inequalit(?:y|ies)|disparit(?:y|ies)|heritability) (?:\w+[- ]){0,2}(?:of|in|for|between|among|after|following|with|by|and|associated)\b/,
      /^(?:\W*)(?:the |an? )?(?:\w+[- ]){0,3}(?:risks?|outcomes?|trends?|patterns?|variations?|changes|use|utili[sz]ation|safety|effectiveness|efficacy|effects?|impacts?|consequences|time to diagnosis|diagnostic delays?|prescribing|treatment patterns|resource use|consultations?) (?:of|in|on|among|after|following|for|with) (?:[\w',-]+ ){0,8}(?:(?:in|among|amongst|across) (?:\w+[- ]){0,2}(?:adults?|older (?:adults|people)|patients|people|individuals|women|men|children|adolescents|infants|young people|residents|populations?|primary care|general practice|england|the uk|wales|britain|scotland|pregnancy|care homes)|(?:19|20)\d\d ?(?:-|to|and) ?(?:19|20)\d\d|outcomes?|mortality|dementia)\b/,
      /^(?:\W*)(?:the |an? )?(?:\w+[- ]){0,2}(?:validation|validity|derivation|external validation|feasibility) (?:of|and) (?!(?:\w+ )?(?:invoices?|claims?|payments?|lists?|registrations?|identit\w+|data)\b)\w|^(?:\W*)predict(?:ing|ion|ors)\b|\b(?:drug utili[sz]ation|post-?authori[sz]ation|post-?marketing|pharmacovigilance|mendelian|genome-?wide|data linkage|record linkage|self-controlled|propensity|emulat(?:ed|ion of)|time[- ]series|health ?care (?:resource )?(?:use|utili[sz]ation) (?:in|of|among)|socio-?economic (?:status|position|gradient))\b/,
    ],
    examples: {
      yes: ["Risk of stroke in patients with atrial fibrillation", "The natural history of polymyalgia rheumatica", "Burden of COPD exacerbations in the UK", "Prescribing of opioids for chronic pain, 2000-2020", "Validation of QRISK3 in people with arthritis", "Predicting type 2 diabetes in women"],
      no: ["Review of stroke risk with the patient", "risk of falls: nurse visits", "use of inhalers shown in clinic", "treatment of patients at home", "outcome of referral to the GP", "survival kit", "Validation of invoices"],
    },
  },
  {
    ...secondary,
    id: "names-taken-out",
    means: "The data has no names in it, or only totals are given.",
    why: "Nobody can be treated with data that does not say who it is about.",
    kind: "population-health",
    match: [
      /\b(?:no names?\b(?! of)|without (?:any )?names?|names? (?:are |is |being )?(?:removed|stripped|taken (?:off|out)|left (?:off|out)|redacted)|nameless|unnamed (?:data|records|cases)|(?:cannot|can't|can not) (?:be (?:used to )?)?(?:identify|be traced|be identified)|de-?personali[sz]ed|(?:counts?|totals?|figures|sums|aggregates?|small area) only|only (?:counts|totals|figures|aggregates)|nobody is named|no-?one is named|no individual (?:is|can be) (?:named|identified))\b/,
      /\b(?:record|data|dataset) linkage\b|\blink(?:s|ed|ing)? (?:it |them |this )?(?:to|with) (?:hospital|ons|hes|death|census|education|school|benefits?|housing|social care|tax|crime|prescribing) (?:\w+ )?(?:data|records?|episodes?|registrations?|statistics|files)\b/,
    ],
    examples: { yes: ["illness by street, no names", "totals only", "agree to record linkage for ten years"], no: ["no name of the next of kin", "patient not named as carer"] },
  },
  {
    ...secondary,
    id: "regular-figures",
    means: "Figures are reported, collated or published at regular times.",
    why: "A quarterly figure serves those who watch a service, and no patient waits for it.",
    kind: "performance",
    match: [
      /\b(?:reported|collated|published|benchmarked|monitored|tabled|presented|summarised|totalled) (?:\w+ ){0,2}(?:quarterly|monthly|annually|yearly|six[- ]monthly|each (?:quarter|month|year)|every (?:quarter|month|year))\b/,
      /\b(?:uptake|coverage|attendances?|loss|waits|waiting times?|engagement|completions?|readings|admissions|discharges|stage at diagnosis|time in range|scores?|measures|volumes?|usage|ethnicity|ages|postcodes|outcomes?|results) (?:\w+ ){0,2}(?:to|for|with) (?:the |our )?(?:icbs?|ics\b|commissioners?|ukhsa|nhse\b|nhs england|nhs digital|public health|council\b(?! (?:social|care|ot\b|adult|child))|boards?|board papers|funders?|network board|cancer alliance|manufacturers?|sponsors?|universit(?:y|ies)(?! hospital)|ohid|dhsc|lmns|planners?)\b|\bnotif(?:y|ies|ied|ications?) (?:of \w+ )?to (?:the )?(?:ukhsa|hpt|health protection|public health|local authority|council|proper officer)\b/,
      /\b(?:studied|compared|benchmarked|modelled|pooled|ranked|mined|audited|tabulated|scrutinised) (?:by (?!an? |the (?:consultant|clinician|radiolog|cardiolog|dermat|specialist|gp|nurse)|our|consultants?|clinicians?|radiolog|cardiolog|dermat|nurses?|urgency|risk)|between |across |against (?:the )?(?:peers?|others?|national|targets?|standards?|guidance|similar|other)|for (?:trends|variation|research|the board)|over (?:time across|several))/,
      /\b(?:visits?|appointments?|appts|admissions?|attendances?|bed days|strokes|falls|referrals?|deaths|fractures|callouts|call-outs|contacts|items) (?:\w+ )?(?:saved|avoided|averted|prevented)\b|\bby (?:school|street|region|district|quintile|fifth|tenth|estate|parish|constituency|local authority)\b|\b(?:school|street|ward|district|regional|national|county|borough)[- ]level\b|\btimeliness of\b|\bquestionnaires? (?:sent |posted |emailed )?to (?:those|people|all|everyone|women|men|parents|pts|patients|a sample) (?:who|discharged|after|seen|on)\b/,
      /\b(?:quarterly|monthly|annual|yearly|six[- ]monthly) (?:\w+ )?(?:summar(?:y|ies)|tables?|charts?|packs?|breakdown|snapshots?|extracts?|totals|averages)\b/,
      /\b(?:outcomes (?:after|following|by|at \d+|of (?:the )?(?:programme|service|course|pilot|scheme|intervention))|starters|completers|non-?completers|drop-?out rates?|attrition|average (?:loss|wait|time|spend|length|number|score|age|cost)|(?:mean|median) (?:wait|time|length|score|age|number)|quit rates?|per cent of|success rates?|(?:scores?|weight|bmi) before and after)\b/,
    ],
    examples: { yes: ["average loss reported quarterly", "starters and completers", "outcomes after antivirals", "uptake to UKHSA", "time in range compared between sites"], no: ["outcome of the referral", "weight recorded monthly by the nurse", "results to the GP", "moles compared with last year"] },
  },
  {
    ...secondary,
    id: "choices-about-services",
    means: "The data helps somebody to design, site, staff, price or choose services.",
    why: "Such choices shape services for everybody, and treat nobody.",
    kind: "planning",
    match: [
      /\b(?:to|will|help(?:s|ing)?(?: to)?|used to) (?:re-?)?(?:design|shape|size|site|locate|price|tender|prioriti[sz]e|share out|reallocate|redistribute|target|plan for|budget for|lobby for|bid for|argue for|make the case for) (?:the |a |an |our |future |new |local |more |staff |money |funding |services |resources |which |where |where to |extra )*\w+/,
      /\b(?:choos(?:e|es|ing)|decid(?:e|es|ing)|judg(?:e|es|ing)|determin(?:e|es|ing)|agree|settle) (?:where|which (?:practices|areas|wards|services|sites|clinics|groups|streets|schools|firms)|how many|what (?:services|support|to (?:buy|fund|commission|offer|invest))|whether to (?:fund|commission|close|open|extend|expand|renew|pay))\b/,
      /\b(?:looked at|handled|studied|taken|extracted|viewed|pooled) in bulk\b|\bpool(?:s|ed|ing) (?:\w+ )?(?:across|from (?:all|many|several)|results|data)\b|\bcaseload weighting\b|\b(?:high|low|higher|lower|over|under)[- ]?(?:use|users|usage) (?:of services|practices|areas)\b|\bset(?:s|ting)? targets\b|\b(?:write|draft|inform|shape|agree) (?:the |a |our |its )?(?:new )?(?:service )?(?:specification|spec|strategy|policy|business case|commissioning plan)\b|\bservice spec(?:ification)?s?\b|\bcase for (?:more|extra|new|change|funding|investment|a (?:new|second))\b/,
    ],
    examples: { yes: ["looked at in bulk to design a falls car", "to share out staff between teams", "to choose where to send the bus"], no: ["to decide which dressing to use", "plan for the patient's discharge"] },
  },
  {
    ...secondary,
    id: "views-and-stories",
    means: "People are asked how it went, or tell their story for others to see.",
    why: "It serves the service or its publicity, and changes nothing in that person's treatment.",
    kind: "service-evaluation",
    match: [
      /\b(?:ask(?:s|ed|ing)?|invit(?:e|es|ed)) (?:\w+ ){0,4}(?:how it went|what they (?:think|thought)|for (?:their )?(?:views|opinions?|feedback)|about (?:their|its|your) (?:\w+ (?:and \w+ )?)?(?:experiences?|visit|stay|wait|service|access|satisfaction|care))\b/,
      /\bto ask (?:how (?:it|they found|easy|satisf\w+)|what (?:they thought|mattered)|whether they (?:were (?:happy|satisfied)|would recommend))\b|\bhow (?:families|patients|pts|people|women|men|parents|carers|staff) (?:experience|feel|felt|find|found|rate|view|cope with)\b/,
      /\b(?:on camera|(?:patient|case|success|human interest) stor(?:y|ies)|(?:on|for) (?:our|their|its|the) (?:website|newsletter|facebook|social media|annual report|brochure|leaflet)|sampling (?:list|frame)|sample (?:list|frame))\b/,
      /\binterviews?(?: with| of| and| \+|,|$)(?! (?:panel|date|candidates?|for the (?:job|post)))/,
    ],
    examples: { yes: ["volunteers ring patients to ask how it went", "patient tells on camera", "how families experience diagnosis"], no: ["asked about their pain", "ask for a home visit"] },
  },
  {
    ...secondary,
    id: "learners-at-work",
    means: "Learners watch, practise or write up cases.",
    why: "It serves the learner, whoever treats the patient.",
    kind: "education",
    match: [/\b(?:observed (?:clinics?|sessions?|consultations?|practice)|log-?books?|(?:write|writes|writing|written) up (?:cases|a case|as a case)|case (?:presentations?|write-?ups?|reports?)|(?:registrar|trainee|student|learner|associate) (?:assessments?|log|logbook|portfolio|training|placements?|projects?|exams?)|(?:nurse|nursing|physician|paramedic) associate training|for (?:registrar|trainee|student|exam|revalidation|appraisal) (?:assessment|purposes?|evidence)|(?:registrars?|trainees?|students?|learners?|paramedic students?) (?:are |is |were |being |get )?(?:assessed|marked|examined|taught|observed|scored|filmed|trained)|assessed by (?:the )?(?:trainer|tutor|examiner|deanery|college)|teaching (?:cases?|sets?|library|material|sessions?|slides)|made into (?:teaching|training|learning|simulat\w+))\b/],
    examples: { yes: ["observed clinics, logbook of wounds dressed", "recorded for registrar assessment"], no: ["registrar treats the patient", "trainee nurse visits"] },
  },
  {
    ...secondary,
    id: "learning-machine",
    means: "A program learns from the data, or its screens are redesigned by it.",
    why: "A better product serves its maker, and the next customer.",
    kind: "product-development",
    match: [/\b(?:models?|systems?|software|engines?|ai|apps?|tools?|algorithms?|programs?|scribes?) (?:then |also |can |that )?learns?\b|\b(?:redesign|design|refine|tune|tuning|retrain|improve|upgrade) (?:of )?(?:the |its |their )?(?:app|product|screens?|tool|software|interface|chatbot|engine|next version)\b|\b(?:user|customer) journeys?\b|\bclick(?:s|-?throughs?|stream)\b|\bto build (?:an? |the |its |their )?(?:\w+ )?(?:product|model|tool|dataset|app)\b|\b(?:market|trend|customer|commercial|usage|product) insights?\b|\b(?:device|drug|app) makers?\b|\bmarket share\b|\bclass share\b|\buptake of its\b/],
    examples: { yes: ["kept for thirty days so the model learns our accents", "screens, to redesign the app", "sells trend insight to device makers"], no: ["patient learns to inject", "the team improves his mobility"] },
  },
  {
    ...secondary,
    id: "income-from-coding",
    means: "Records are looked at so that more can be charged or claimed.",
    why: "Income serves the provider, and not the patient whose record is coded.",
    kind: "payment",
    match: [/\b(?:depth of coding|for income|(?:maximis\w+|increas\w+|boost\w*|protect\w*|recover\w*|lost) (?:\w+ )?income|income (?:from|per|capture|recovery)|uncoded activity|tariff reconciliation|reconciliation|charged to (?:the )?(?:icb|commissioner|council|practice)|set (?:next )?(?:year'?s?|yr'?s?)? ?prices?|pricing|price per)\b/],
    examples: { yes: ["increase depth of coding for income", "tariff reconciliation"], no: ["incoming letters", "income support advice"] },
  },
];
