import type { Wording } from "../../model/knowledge.ts";

const language = {
  why: "A subject is no purpose: an audit of referrals is audit, and refers nobody.",
  source: ["docs/how-it-decides.md, section 1: a subject is no purpose"],
  since: null,
} as const;

/** The language by which words of care are only what is counted, compared, paid for, planned or studied. */
export const subjectWordings = {
  "analysis-behind": {
    ...language,
    means: "A noun of analysis, money or counting right behind: \"prescribing costs\", \"referral data\".",
    tries: "after",
    match: /^[ -](?:(?:services?|care|pathways?|clinics?|teams?|gp|patient|pt) )?(?:(?:%|rates?|data|data ?sets?|activity|dashboards?|performance|statistics|stats|figures|numbers|audits?|savings?|analys[ie]s|analytics|trends?|uptake|coverage|benchmark\w*|costs?|budgets?|spend\w*|patterns?|volumes?|demand|payments?|claims?|targets?|indicators?|metrics?|kpis?|evaluation|research|studies|study|trials?|surveys?|variation|utilisation|usage|intelligence|commissioning|modelling|inequalit\w+|capacity|waiting times?|waits|efficiency|registry|surveillance|invoices?|tariffs?|des|les|lcs|enhanced service)(?!\w)|(?:monitoring|planning)\b(?! (?:and|of|for|by|with|at) (?:the |a |each |our )?(?:pts?|patients?|advice|dosing|review|home|care|support)))|^ ?(?:&|and|\/) ?(?:rates?|activity|figures|numbers|volumes?|costs?|uptake|coverage|statistics|stats|spend\w*|trends?|patterns?|waits|utilisation)\b(?! of\b)/,
    examples: { yes: ["«prescribing» costs", "«asthma» clinic research", "«referral» & rates"], no: ["«treatment» and research", "«prescribing» for the patient"] },
  },
  "analysed-behind": {
    ...language,
    means: "The sentence goes on to say that it is counted, compared or paid for.",
    tries: "after",
    match: /^(?:[ -](?!and\b|&|or\b|is\b|are\b)[\w'-]+){0,3} (?:(?:is|are|was|were|will be|be|being) (?:\w+ly )?(?:compared|measured|counted|analysed|modelled|audited|evaluated|benchmarked|costed|forecast|ranked|scored|published|aggregated|totalled|paid for|charged for|claimed for|invoiced|sampled)\b|(?:we |practices |they )?(?:claimed|billed|invoiced|charged) for\b|for which (?:\w+ )?(?:payment|fees?|money|claims?)\b)/,
    examples: { yes: ["«breast screening» is compared", "«minor operations» we claimed for"], no: ["«breast screening» is offered", "«minor operations» at the surgery"] },
  },
  "analysis-in-front": {
    ...language,
    means: "A noun of analysis right in front: \"audit of\", \"spend on\", \"demand for\".",
    tries: "before",
    match: /\b(?:audits?|auditing|analys\w+|compar\w+|benchmark\w*|trends?|rates?|numbers?|volumes?|counts?|counting|statistics|stats|understand\w*|evaluat\w+|performance|research\w*|stud(?:y|ies)|surveys?|costs?|uptake|coverage|spend|variation|patterns?|planning|(?<=\b(?:to|and|help|helps|can|may|will|or|we|they|icb) )plan|commission\w+|demand|capacity|improv\w+|payments?|pay|paying|paid|claims?|validat\w+|reimburse\w*|training|teaching|model\w*|forecast\w*|inform\w*|design\w*|redesign\w*|inspect\w+|outcomes?|effectiveness|quality|quantif\w+|drives?|reduc\w+|invoices?|tariffs?|usage|predict\w*)\s+(?:(?:in|of|on|for|into|re|around|against|the|their|local|future|how|many|gp|patient|pt|new|all|community|primary|nhs|urgent|and emergency|better|safer|high quality|unplanned|emergency|avoidable|across)\s+){0,5}$/,
    examples: { yes: ["audit of «referrals»", "demand for «appointments»", "research into «treatment»", "used to plan «appointments»"], no: ["care plan «viewed by ambulance»", "audit and «treatment»", "offer of «treatment»"] },
  },
  "analysis-and-its-object": {
    ...language,
    means: "An analysis, and some words further on what it is of.",
    tries: "before",
    match: /\b(?:(?:audits?|analys[ie]s|comparisons?|trends?|rates?|numbers?|no\.|volumes?|counts?|statistics|evaluations?|evaluat(?:e|es|ing)|surveys?|linking|linkage|completeness|profiles?|costs?|uptake|coverage|variations?|patterns?|effects?|impact|effectiveness|modelling|forecasts?|inspections?|sampling|a sample|usage|proportion|percentage|payments?|claims?|bulk lists?|mailing lists?|cost[- ]effectiveness|prevalence|incidence|studies|study|research|quality) (?:in|into|of|on|for|about|whether|how|by)|(?:validation|verification|confirmation) that|(?:learn|understand(?:ing)?|examin(?:e|es|ing)|explor(?:e|es|ing)|establish|find out|investigat(?:e|es|ing)|measur(?:e|es|ing)) (?:how|whether|which|what|why))(?: (?!and\b|&|to\b|who\b|which\b|so\b|that\b|then\b|from\b|sent\b|goes\b|also\b|plus\b|they\b|we\b|while\b|when\b|is\b|are\b|will\b|our\b)[\w&'/%-]+){0,6}? ?$/,
    examples: { yes: ["effect of link workers on «gp appointments»", "sampling of completed «medication reviews»"], no: ["sampling of blood and «medication reviews»", "offer of «medication reviews»"] },
  },
  "how-many": {
    ...language,
    means: "A question of numbers or reasons: \"how many\", \"why\".",
    tries: "before",
    match: /\b(?:how (?:many|much|often)|why)(?: (?!to\b|who\b|so\b|they\b|we\b|and\b)[\w'&/-]+){0,5}? ?$/,
    examples: { yes: ["how many «blood pressure checks»", "why women miss «smears»"], no: ["how to take «blood pressure»", "we invite women to «smears»"] },
  },
  "counted-under-a-heading": {
    ...language,
    means: "A heading of figures and what is counted under it.",
    tries: "before",
    match: /\b(?:activity|counts?|numbers|returns?|stats|statistics|figures|kpis?|claims?|totals|payments?|tariff|volumes)(?: by \w+)? ?[-:] ?(?:[\w'/& ]+,? ?){0,4}$/,
    examples: { yes: ["quarterly activity - wounds, ecgs, «bloods»"], no: ["nurses do wounds, ecgs, «bloods»"] },
  },
  "words-of-a-trial": {
    ...language,
    means: "Words that only a trial has: whatever it gives its participants is research.",
    tries: "text",
    match: /\b(?:randomi[sz]\w+|placebo|blinded|trial participants|trial arm|control (?:arm|group)|investigational|rct|study drug|trial drug)\b/,
    examples: { yes: ["randomised to treatment", "control arm"], no: ["treatment at the clinic"] },
  },
  "secondary-alone": {
    ...language,
    means: "The row says that its one use is secondary.",
    tries: "text",
    match: /\b(?:(?:evaluation|research|analysis|statistics|statistical (?:use|purposes)|audit|planning|commissioning|teaching) only\b|(?:data|information|records?|extract|it|which|these) (?:is |are |will be |may be |can be |to be )?(?:used )?(?:solely|only|exclusively) (?:used )?(?:for|to support|to inform|in) (?:the )?(?:purposes? of )?(?:\w+ )?(?:report|study|evaluation|research|audit|analysis|statistics|planning|commissioning|trial|teaching|survey|benchmarking)\b|\b(?:no|none of the) (?:lists?|names|results?|patients?|pts)(?: of \w+)? (?:ever )?(?:returns?|(?:comes?|goes) back|(?:is|are) (?:returned|sent back|fed back)) to (?:any|the|our|a) (?:practice|surgery|gp|clinician|team)|\b(?:nothing|none of (?:it|this)) (?:ever )?(?:comes?|goes|is fed|returns) (?:back )?to (?:any|the|our|a) (?:practice|surgery|gp|clinician|team))/,
    examples: { yes: ["no list of names returns to any surgery", "none of it comes back to a clinician", "evaluation only", "data is used solely for the study"], no: ["evaluation and care", "study for the patient"] },
  },
  "several-parts": {
    ...language,
    means: "The text has several parts, each of which may be a purpose.",
    tries: "text",
    match: /[;\n]|\b(?:plus|also|as well as|module|secondly|part [ab12]|\(?[ab12]\))/,
    examples: { yes: ["care; research", "care plus research"], no: ["care and research"] },
  },
  "words-of-inviting": {
    ...language,
    means: "Words of inviting or contacting people.",
    tries: "words",
    match: /\b(?:invit\w*|recruit\w*|mail\w*|letters?|contact\w*|call\w*|texts?|approach\w*|identif\w+|eligible|suitable)\b/,
    examples: { yes: ["«letters inviting» people to a study"], no: ["«treatment» of people in a study"] },
  },
  "invitation-to-a-study": {
    ...language,
    means: "People are invited to a study, a trial or an interview.",
    tries: "after",
    match: /^(?:(?: (?!and\b|or\b|plus\b|also\b|&)[\w'-]+){0,5} (?:to|for|into|in|about))? (?:(?!and\b|or\b)[\w'-]+ ){0,4}(?:stud(?:y|ies)|trials?|research|surveys?|cohort|focus groups?|interviews?)\b/,
    examples: { yes: ["sent an «invitation» to a cancer prevention study"], no: ["sent an «invitation» to a clinic"] },
  },
  "figures-by-group": {
    ...language,
    means: "Figures are broken down by group, place or time.",
    tries: "after",
    match: /^(?: [\w'&/-]+){0,3} (?:by|per|in each|for each|of each) (?:\w+ )?(?:ethnic\w*|age|deprivation|practice|surgery|ward|neighbourhood|pcn|prescriber|site|borough|postcode|school|sex|gender|quarter|month|area|locality)\b/,
    examples: { yes: ["«vaccination» status by ethnic group", "«care plans» in each ward"], no: ["«vaccination» by a nurse"] },
  },
  "item-end": {
    ...language,
    means: "An item of a list or sentence ends: a comma, a plus sign, \"and\", \"with\", \"who\".",
    tries: "text",
    match: /[,;:.+/]\s|[;\n/+]|\s(?:&|and|plus|also|as well as|together with|with|while|whilst|whereas|then|so that|who|which|whom|from which|or)\s/g,
    examples: { yes: ["care, research", "care and research"], no: ["asthma care"] },
  },
  "act-of-care": {
    ...language,
    means: "Words that say what is done for a patient, so that a stretch with one of them is no mere name of a service.",
    tries: "text",
    match: /\b(?:sees?|seen|seeing|treat\w*|visits?|visited|refer\w*|recall\w*|invit\w*|call\w*|ring\w*|rung|phone[sd]?|telephone\w*|text\w*|book\w*|fit(?:s|ted|ting)?|dispens\w+|prescrib(?:e|es|ed|ing)|dictat\w+|scann\w+|view\w*|read\w*|look\w*|check\w*|review(?:s|ed|ing)|support\w*|help\w*|plan(?:s|ning)?|discuss\w*|protect\w*|chas\w+|advis\w+|send\w*|sent|order\w*|give\w*|given|deliver\w*|monitor\w*|titrat\w*|own|named|individual|to|by|for|direct care|patient care|each|back|alerts?|identif\w+|find\w*|flag\w*|own gp)\b/,
    examples: { yes: ["visits them", "referred to the clinic"], no: ["asthma clinics", "blood pressure"] },
  },
  "preposition-of-an-act": {
    ...language,
    means: "Small words that stand beside acts of care and beside figures alike, left out where a stretch is only a name.",
    tries: "text",
    match: /\b(?:to|by|for|each|individual|view\w*|read\w*|look\w*|given|monitor\w*|plan(?:s|ning)?)\b/g,
    examples: { yes: ["by practice", "for each"], no: ["visits them"] },
  },
  "word-of-analysis": {
    ...language,
    means: "Words of analysis, money, law or learning; a service named in the same breath is what they are about.",
    tries: "text",
    match: /(?<!\d)%|\b(?:audit\w*|evaluat\w+|research\w*|stud(?:y|ies)|surveys?|statistic\w*|stats|dashboards?|benchmark\w*|compar\w+|performance|uptake|coverage|commission(?:ing|ers?)|analy\w+|trends?|counts?|numbers?|rates|invoic\w+|payments?|claim(?:s|ed)?|costs?|savings?|spend\w*|kpis?|metrics|registr(?:y|ies)|returns|forecast\w*|modell?(?:ed|ing)|predict\w*|lessons|learn(?:ing|ed|t)?|marketing|sold|inequalit\w+|equity|surveillance|trials?|budgets?|fraud|fees?|tariffs?|projections?|quality (?:of|assurance|dashboard)|standards?|effect|impact|value|retrospective\w*|inspect\w+|scored?|league|variation|utilisation|demand|capacity|questionnaires?|interviews?|per (?:practice|thousand|head|prescriber)|by (?:practice|ward|prescriber|pcn|site|age|ethnicity|postcode)|practices (?:are|were)?)\b/,
    examples: { yes: ["quality of", "invoices", "savings"], no: ["visits", "patients"] },
  },
} as const satisfies Record<string, Omit<Wording, "id">>;
