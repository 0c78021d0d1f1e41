import type { Wording } from "../../model/knowledge.ts";

const empty = {
  why: "It sounds like care and says nothing of whose, so it is evidence of nothing, and words of care inside it do not count.",
  source: ["docs/how-it-decides.md, section 1: \"to improve care\" says nothing"],
  since: null,
  tries: "text",
} as const;

/** Wording that sounds like care and says nothing of whose: "to improve care", "benefits for patients". */
export const emptyWordings = {
  "improvement-of-care": {
    ...empty,
    means: "Improving, transforming or delivering better care, services or outcomes, for nobody in particular.",
    match: /\b(?:to |will |help(?:s|ing)? (?:to )?|aims? to |and )?(?:improv\w+|enhanc\w+|transform\w*|better|optimis\w+|deliver(?:s|ing)? (?:better|high quality|improved|excellent)|high quality|joined[- ]up|support(?:s|ing)? (?:better|high quality|improved)) (?:the )?(?:quality of )?(?:our |their |your |local |nhs |patient |health |and |social |overall |primary )*(?:care|services?|outcomes?|experience|health ?care|health|working|journeys?|pathways?|lives|wellbeing)(?: (?:and|&|\/) (?:\w+ )?(?:care|services?|outcomes?|experience|safety|efficiency|health|treatment))*(?: for (?:all |our |local )*(?:patients?|pts?|people|residents|everyone))?\b/g,
    examples: { yes: ["to improve care", "better services for all patients"], no: ["treats the patient"] },
  },
  "benefit-for-patients": {
    ...empty,
    means: "A benefit for patients, without saying which or how.",
    match: /\bbenefits? (?:for|to) (?:all |our |the )*(?:patients?|pts?|people|residents)(?:,? (?:and |& )?(?:\w+ ){0,3}\w+)?/g,
    examples: { yes: ["benefits for patients"], no: ["benefits agency"] },
  },
  "better-outcomes": {
    ...empty,
    means: "Better outcomes, care or experience.",
    match: /\b(?:better|best|good) (?:patient |health )?(?:outcomes?|care|experience)(?: for (?:all |our )?(?:patients?|pts?|people))?\b/g,
    examples: { yes: ["better outcomes", "best care for everyone"], no: ["outcome of the referral"] },
  },
  "name-with-care-in-it": {
    ...empty,
    means: "A name or a sector with the word care in it: primary care, integrated care board, GP practices.",
    match: /\bpatient[- ](?:centred|focused)\b|\bintegrated care (?:system|board|strategy|partnership)\b|\bcare (?:sector|system|economy|strategy|quality commission)\b|\bprimary care\b|\bhealth and (?:social )?care (?:act|system|partners?|partnership|strategy)\b|\bgp (?:federation|practices?|surger(?:y|ies)|it|system|data|records?)\b/g,
    examples: { yes: ["primary care", "integrated care board", "gp practices"], no: ["care of the patient"] },
  },
  "name-of-a-data-set": {
    ...empty,
    means: "The name of data, and not an act: coded diagnoses, hospital activity, prescribing data.",
    match: /\b(?:coded|dx|diagnos\w+|diagnostic|medication|prescribing|hospital|clinical|gp|primary care|mental health|screening|vaccination|vaccine|immunisation|maternity|ambulance|emergency|community|admissions?|appointments?|appt|referral|dispensing|linked) (?:and (?:gp|hospital|coded|social care) )?(?:codes?|data|extracts?|data ?sets?|activity|safety|effectiveness|statistics|stats|uptake|coverage|rates?|costs?|spend)\b/g,
    examples: { yes: ["prescribing data", "referral codes", "hospital activity"], no: ["prescribing for the patient"] },
  },
  "name-of-a-place-or-total": {
    ...empty,
    means: "A place or a total with a word of care in it: each surgery, hospital beds, emergency admissions.",
    match: /\b(?:our|the|each|this|your|all|member|by|per|every) surger(?:y|ies)\b(?! (?:for|on|at|may|was|is needed))|\bsafeguards\b|\bcare processes\b|\bhospital (?:admissions?|spend|beds?|bills?|capacity)\b|\bemergency (?:admissions?|attendances?|planning)\b|\bunplanned (?:admissions?|care)\b/g,
    examples: { yes: ["each surgery", "hospital beds", "emergency admissions"], no: ["surgery for the hip", "admitted to a ward"] },
  },
} as const satisfies Record<string, Omit<Wording, "id">>;

/** The patterns of empty wording. */
export const emptyWording: readonly RegExp[] = Object.values(emptyWordings).map(({ match }) => match);
