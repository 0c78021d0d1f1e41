import type { Wording } from "../../model/knowledge.ts";

const answer = { why: "A plain yes or no means what the heading above it makes of it.", source: ["docs/how-it-decides.md, sections 1 and 2: the register's own column"], since: null, tries: "text" } as const;
const ofUse = { why: "The register's own direct-care column is the practice's claim: evidence that is shown, and compared with the purpose.", source: ["docs/how-it-decides.md, section 1: the register's own direct-care column"], since: null, tries: "text" } as const;
const ofDuty = { why: "The register's own column on the duty is read by its heading, and what it says and is not understood is not known.", source: ["docs/how-it-decides.md, section 2: the register's own column"], since: null, tries: "text" } as const;

/** How a register's own columns answer: by a plain yes or no, or in words of the use or of the duty. */
export const claimWordings = {
  "answer-yes": {
    ...answer,
    means: "A cell begins with a plain yes: the word, its letter, a tick or a cross in a box.",
    match: /^(?:yes|y|true|\u2713|\u2714|\u2705|x|1|tick(?:ed)?)(?:\b|$)/,
    examples: { yes: ["Yes", "y", "\u2713", "yes, since 2021"], no: ["yesterday", "no", "12"] },
  },
  "answer-no": {
    ...answer,
    means: "A cell begins with a plain no: the word, its letter or a cross that crosses out.",
    match: /^(?:no|n|false|\u2717|\u2718|0)(?:\b|$)/,
    examples: { yes: ["No", "n", "no - voluntary"], no: ["none", "not known", "yes"] },
  },
  "heading-of-direct-care": {
    ...ofUse,
    means: "The heading asks whether it is direct care.",
    match: /\b(?:direct|individual|primary|dc)\b/,
    examples: { yes: ["Direct care?", "DC"], no: ["Secondary use?", "Indirect"] },
  },
  "heading-of-secondary-use": {
    ...ofUse,
    means: "The heading asks whether it is secondary use.",
    match: /\b(?:secondary|indirect|su)\b/,
    examples: { yes: ["Secondary use?", "SU"], no: ["Direct care?", "Status"] },
  },
  "heading-of-one-use-only": {
    ...ofUse,
    means: "The heading asks whether it is one use only, so that a no leaves open what else it is.",
    match: /\bonly\b/,
    examples: { yes: ["Direct care only?"], no: ["Direct care?"] },
  },
  "claim-of-no-patient-data": {
    ...ofUse,
    means: "The cell says that there is no patient data in the agreement.",
    match: /\b(?:no|not|non)[- ](?:any )?(?:patient|pt)[- ](?:data|info)|\bout of scope\b|\bnot applicable - no patient/,
    examples: { yes: ["no patient data", "Out of scope"], no: ["patient data", "not applicable"] },
  },
  "claim-of-both-uses": {
    ...ofUse,
    means: "The cell says that it is both direct care and secondary use.",
    match: /^(?:both|mixed|d ?[/&+] ?s|dc ?[/&+] ?su|p ?[/&+] ?s)\b|^(?:both|mixed)|\bdirect(?: care)?(?: use)? ?(?:and|&|\/|\+|,|with|plus) ?(?:some )?(?:secondary|research|planning|audit|commissioning|analytics|evaluation|reporting|payment|teaching|training|performance|population)|\b(?:primary|direct) ?[/&+] ?(?:secondary|indirect)|\bsecondary(?: use)? ?(?:and|&|\/|\+|,) ?direct/,
    examples: { yes: ["Both", "DC/SU", "direct care with some secondary"], no: ["direct care", "secondary care"] },
  },
  "claim-against-direct-care": {
    ...ofUse,
    means: "The cell says that it is not direct care.",
    match: /\b(?:not|non|isn't|no|indirect)[- ]?(?:for )?(?:direct|individual|patient)?[- ]?care\b|\bindirect\b|\bnot direct\b|\bnon[- ]?direct\b|\bnon[- ]?(?:dc|clinical care)\b/,
    examples: { yes: ["not direct care", "non-direct care", "indirect"], no: ["direct care", "care"] },
  },
  "claim-against-secondary-use": {
    ...ofUse,
    means: "The cell says that it is not secondary use.",
    match: /\b(?:not|non|no)[- ](?:for )?secondary\b/,
    examples: { yes: ["not secondary", "no secondary use"], no: ["secondary use"] },
  },
  "claim-of-direct-care": {
    ...ofUse,
    means: "The cell says direct care, in words or by the letters in use for it.",
    match: /^(?:d|dc|p|direct|primary|care|individual|direct care|primary use|primary care use)$|\b(?:direct|individual)(?: patient)?[- ]care\b|^direct\b|^primary (?:use|purpose)|^yes - direct/,
    examples: { yes: ["D", "DC", "Direct care", "individual patient care"], no: ["DCR", "secondary", "social care"] },
  },
  "claim-of-secondary-use": {
    ...ofUse,
    means: "The cell says secondary use, in words or by the letters in use for it.",
    match: /^(?:s|su|sec|2ndary|secondary)$|\bsecondary\b(?! care)|\b2ndary\b/,
    examples: { yes: ["S", "SU", "Secondary use"], no: ["secondary care", "direct"] },
  },
  "use-left-open": {
    ...ofUse,
    means: "The cell under the direct-care column is as good as empty: a dash, n/a or none.",
    match: /^(?:[-\s.]*|n\/?a|none)$/,
    examples: { yes: ["-", "N/A", "none"], no: ["partly", "no"] },
  },
  "heading-of-choice": {
    ...ofDuty,
    means: "The heading asks whether the practice may choose.",
    match: /\b(?:voluntary|optional|opt out|choice|object)\b/,
    examples: { yes: ["Voluntary?", "Can we opt out?"], no: ["Mandatory?"] },
  },
  "heading-of-duty": {
    ...ofDuty,
    means: "The heading asks whether the practice is obliged.",
    match: /\b(?:mandatory|mandated|statutory|compulsory|required|obligat\w+|obliged|contractual)\b/,
    examples: { yes: ["Mandatory?", "Required by law"], no: ["Voluntary?"] },
  },
  "claim-of-choice": {
    ...ofDuty,
    means: "The cell begins by saying that the practice may choose.",
    match: /^(?:wholly |purely |entirely |it is |yes,? )?(?:voluntary|vol\.?|v|optional|opt(?:ed)?[- ]?in|discretionary|(?:our|practice'?s?|the practice'?s) (?:own )?choice|not (?:mandatory|statutory|contractual|required|compulsory|mandated|obligatory|a (?:duty|requirement))|non-?(?:mandatory|statutory|contractual)|no (?:duty|obligation|requirement))(?:[\s,;:.()-]|$)/,
    examples: { yes: ["Voluntary", "vol", "not mandatory", "our choice"], no: ["volunteers", "mandatory", "was voluntary"] },
  },
  "claim-of-choice-with-a-turn": {
    ...ofDuty,
    means: "The cell turns what it says of a choice round, or doubts it: a question mark, \"but\", \"until\", \"now\".",
    match: /\?|\bnot voluntary|\buntil\b|\bthen\b|\bwas\b|\bnow\b|\bbut\b|\bunless\b|\bcheck\b|\bunsure\b|\bthink\b|\/|\bmandatory$|\band (?:mandatory|statutory|contractual)/,
    examples: { yes: ["voluntary?", "voluntary until April", "voluntary / mandatory"], no: ["voluntary", "voluntary, by partners' decision"] },
  },
  "claim-of-duty": {
    ...ofDuty,
    means: "The cell says that the practice is obliged.",
    match: /\b(?:mandatory|mandated|mand\.?|statutory|compulsory|required|obligat\w+|obliged|must|law|legal(?:ly)?|no choice|not voluntary|non-?voluntary|non-?optional|not optional|can'?t opt out|cannot opt out|directed|duty)\b|^m$/,
    examples: { yes: ["Mandatory", "required by law", "M"], no: ["voluntary", "partners decide"] },
  },
  "duty-left-open": {
    ...ofDuty,
    means: "The cell on the duty is as good as empty: a dash, n/a, not stated.",
    match: /^(?:-+|n\/?a|none given|not stated|not recorded)$/,
    examples: { yes: ["-", "n/a", "not stated"], no: ["none", "unsure"] },
  },
} as const satisfies Record<string, Omit<Wording, "id">>;
