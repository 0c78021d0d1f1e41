import type { Rule } from "../../model/knowledge.ts";
import { caldicott2 } from "./sources.ts";

/** Words of the consulting room. Each alone is weak evidence of care: it decides only where the row says nothing stronger. Words of
 *  contact with a patient also hold a withdrawal that they stand beside, because care may be in the agreement too. */
export const clinicalWordRules: readonly Rule[] = [
  {
    id: "clinical-words",
    means: "The row uses words of clinical care, without saying outright whose care it is.",
    why: "Bloods, wounds and prescriptions belong to the care of patients. Where nothing else is said they point to care.",
    source: [caldicott2],
    since: "2013-03-01",
    question: "use",
    says: "direct-care",
    kind: "treatment",
    weak: "topic",
    match: [
      /\b(?:iuc|casualty|(?:lab|pathology|gp) links?|retinopathy|retinal|respect (?:forms?|plans?|process)|ward staff|bedside|patient (?:history|use)|histor(?:y|ies) before)\b/,
      /(?<!\b(?:techn|method|epidemi|chron|ide|termin|etym|ontol)o?l?)\b\w{3,}(?:ologists?|iatrists?|iatrics?|iatry|oscop(?:y|ies|ic)|ectom(?:y|ies)|itis|aemia|therap(?:y|ist|ists|ies))\b/,
      /\b(?:sensors?|traces?|cgm|pessar\w+|wheelchairs?|equipment|aids and adaptations|orthotics|prosthe\w+|gynae\w*|rheum\w*|derm\w*|ent|paeds?|paediatric\w*|neuro\w*|cardiac|resp(?:iratory)?|renal|urolog\w*|gastro\w*|haem\w*|onc(?:ology)?|ortho\w*|plastics|burns|trauma|stroke|sats|spo2|obs|oximeter|nebuli\w+|cpap|tens|splints?|stitches|sutures?|drsgs?|photos?|pics?|grading|fitted|fits|changes every|assessments?|rv|f2f|d\/c|dc letter|tto|ttos|poc|dnar|tep|adrt|bereave\w*|loneliness|lonely|isolation|debt advice|gym|swimming|walking group|befriend\w*|food bank|seen|mums?|dads?|inmates?|detainees?|midazolam|buccal|syringe|sedation|hx|dx|sx|pmh|kit|line care|drop[- ]ins?|key ?workers?|goals|(?<!job[- ])coach\w*|gym|advice|help(?:s|ed|ing)? with|side[- ]effects?|blister packs?|couples?|continuity|reception and release|detox|outreach|sleep rough|rough sleepers|coached|coaching|befriended|listened|pods|microsuction|streamed|ablation|signers?|sitters?|fracture|cpap|inhaled|steroids?|epipens?|repeats|rpts?|gpwer|gpwsi|poorly|unwell|ill|sick|hurt|injur(?:y|ed)|distress|preferred place|comfort|recover\w*|heal(?:s|ed|ing)|stairlift|rails|bath board|grab rails|hosiery|hoof|encounter|stockings|fit & change|yellow fever|slots?|refs?)\b/,
      /\b(?:bloods|blood tests?|blood pressure|bp|ecg|x-?rays?|scans?|swabs?|biops(?:y|ies)|injections?|infusions?|vaccin\w+|jabs?|wounds?|dressings?|ulcers?|catheters?|stoma|prescri\w+|meds|medicines?|medications?|tablets|inhalers?|insulin|doses?|dosing|pill|rx|scripts?|dispens\w+|pharmacists?|chemists?|surgery|operations?|op|theatre|anaesthetic|admissions?|admitted|discharge[ds]?|inpatients?|outpatients?|wards?|clinics?|clinical|clinicians?|consultations?|consult|appointments?|appts?|triage|symptoms?|diagnos\w+|prognosis|treat\w*|tx|therap\w+|physio\w*|rehab\w*|exercise|counsell\w*|nurses?|nursing|midwi\w+|paramedics?|doctors?|gps?|hcas?|carers?|caring|care|follow[- ]?ups?|f\/u|reviews?|recalls?|refer(?:s|red|ring|als?)?|referr(?:al|als|ed|ing)|visits?|visiting|home visits?|housebound|palliative|dying|crisis|overdose|self[- ]harm|suicid\w+|pregnan\w+|antenatal|baby|babies|newborn|child(?:ren)?'?s? health|hearing|sight|vision|eyes?|feet|foot|skin|moles?|lesions?|cancer|diabet\w+|asthma|copd|stroke|heart|kidney|dementia|frail\w*|falls|pain|infection|sepsis|allerg\w+|urine|samples?|specimens?|test results?|results?|letters?|hospital|hospice|ambulance|a&e|emergency|urgent|111|ooh|mental health|anxiety|depression|addiction|alcohol|smok\w+|weight|diet\w*|nutrition|feeding|oxygen|dialysis|chemo\w*|transplant|implant|hip|knee|fracture|glasses|spectacles|dental|teeth|contracepti\w+|coil|smear|screen(?:ing|ed)?|health checks?|immunis\w+|travel health|interpreters?|support(?:s|ed|ing)? (?:(?:the |our )(?!icb|ics\b|nhs|system|strateg|programme|project|deliver|develop|plan|commission|digital|network|pcn|trust|practice|wider|integrat)|with |people|pts|patients|families|carers|them)|looked after|look(?:s|ing)? after|safety of (?:the )?(?:pt|patient)|vulnerable|safeguard\w*)\b/,
    ],
    examples: { yes: ["yearly bloods & vitamin advice after surgery", "syringe driver and dressings"], no: ["lease of the building", "sums and totals"] },
  },
  {
    id: "patient-contact-words",
    means: "The row speaks of somebody who sees, calls, advises or follows up a patient.",
    why: "Contact with a patient is a sign of care. Where nothing else is said it points to care, and beside a secondary use it raises a doubt.",
    source: [caldicott2],
    since: "2013-03-01",
    question: "use",
    says: "direct-care",
    kind: "treatment",
    weak: "contact",
    match: [
      /\b(?:for|of|on|about) (?:one|a single|an individual|that|this) (?:pts?|patients?|person|resident)\b/,
      /\b(?:discussed|reviewed|agreed|explained|shared|gone through|checked|used|talked through|worked through) with (?:the |each |our |their |this )?(?:pts?|patients?|person|famil(?:y|ies)|carers?|residents?|child|parents?)\b/,
      /\b(?:each|own|named|individual|housebound|this|that) (?:pts?|patients?|residents?)\b|\b(?:our|your|their|the) (?:nurses?|clinicians?|pharmacists?|physio\w*|hcas?|doctors?|matrons?|practice team|care team)\b/,
      /\b(?:rings?|phones?|texts?|emails?|contacts?|visits?|sees|helps?|supports?|advises?|treats?|examines?|reassures?|calls|follows? up|follow up with|checks? (?:on|in with)) (?:the |our |them|him|her|each |every )?(?:pts?|patients?|them|residents?|mum|parents?|family|carers?|people|women|men|children|clients?)\b/,
      /\b(?:nurses?|clinicians?|pharmacists?|midwi(?:fe|ves)|physios?|physiotherapists?|therapists?|paramedics?|matrons?|dietitians?|podiatrists?|opticians?|optometrists?|dentists?|consultants?|hcas?|keyworkers?|gps?|doctors?) (?:then )?(?:reviews?|sees?|checks?|calls?|rings?|visits?|treats?|decides?|prescribes?|adjusts?|advises?|assess\w*|follows?|acts?|uses? (?:it|this) to|runs? (?:a|the) clinic|at (?:the )?(?:clinic|point))\b/,
      /\b(?:corrected|note(?:d)? in (?:the )?record|(?:added|filed|written|coded|recorded|goes|go|entered|put) (?:back )?(?:in|into|to|on) (?:the |their |pts? |patient'?s? |gp )*(?:record|notes)|back to (?:the |our |own )?(?:gp|practice|surgery|clinician|us)|at (?:their|the|an?) (?:review|appointment|appt|visit|clinic)|on discharge|after (?:surgery|discharge|operation)|while they wait|same day)\b/,
    ],
    examples: { yes: ["nurse rings them at home", "checked with each pt at their review"], no: ["numbers of patients by practice", "lease of the building"] },
  },
];
