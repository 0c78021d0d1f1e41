import type { CauseId, Held } from "../model/vocabulary.ts";

/** A named field that a Word template may hold, written in braces: `{recipient}`. One with `of` is a list: what stands between
 *  `{#agreements}` and `{/agreements}` is repeated for each entry. One that is `yesNo` keeps or drops what stands between such a pair. Without
 *  a `required` field a letter would not say what it must: a template that lacks it is refused. */
export type LetterField = { readonly name: string; readonly means: string; readonly required?: true; readonly yesNo?: true; readonly of?: readonly LetterField[] };

/** The kinds of letter, in the order in which a practice needs them. */
export const letterKinds = ["meeting-checklist", "withdrawal-notice", "proposal-reply", "enquiry", "enquiry-icb", "gp-connect-change"] as const;
export type LetterKind = (typeof letterKinds)[number];

/** What a letter says where the register is silent. The words "fill in" mark every gap, and gaps are highlighted. */
export const gaps = {
  unsaid: "[the register does not say: fill in]",
  recipient: "[the register does not name the recipient: fill in]",
  contact: "[name and address of the recipient’s contact: fill in]",
  icb: "[name of your integrated care board: fill in]",
  practice: "[name of the practice: fill in]",
  ods: "[ODS code: fill in]",
  sender: "[name, role, e-mail and telephone of the practice’s contact: fill in]",
  signatory: "[name and role of who signs for the practice: fill in]",
  term: "[the register does not say: fill in the agreement’s term on ending it, and its period of notice]",
  effective: "[the day that the period of notice allows: fill in]",
  started: "[since when, the register does not say: fill in]",
} as const;

/** How many days a letter gives for an answer unless the practice changes it. Our own suggestion: no law or menu sets it. */
export const daysToAnswer = 28;

export const letterWords = {
  draft: "Draft for the practice to check before it is used. Take this box out, and the word draft at the foot, when it goes out. It was filled in from the practice’s own register by a program: compare each line with the agreement itself. It is not legal advice.",
  silentTitle: "(no title)",
  setting: "GP Connect setting",
  nobodyAsked: "none: the practice settles it itself",
  practiceItself: "the practice itself",
  contract: "The GP contract",
  otherParty: "(an agreement whose title names another party)",
  noSwitch: "Not found in public sources. Ask the supplier of the system.",
} as const;

/** What a recipient's name holds where it is a public body. A letter names no company but the one it goes to. Source: timeline, "there was a
 *  worry about naming companies" (Pulse, May 2026). */
export const publicBody = /\b(?:nhs|nhse|icb|ics|pcn|ccg|integrated care|council|police|university|medical school|trust|hospitals?|hospices?|agency|department|dhsc|ministry|commission|authority|ambulance|surgery|surgeries|practices?|federation|coroners?|mhra|ukhsa|cqc|ofsted|dvla|dwp|hmrc|gmc)\b/i;

/** The endings of a company's name, which a title leaves out: "Klinora Ltd" and "Klinora online consultation" name one company. */
export const companyEndings = /\s+(?:ltd|limited|plc|llp|cic|inc|uk|group|health|healthcare|technologies|systems|software|solutions)$/;

/** Why a held agreement is left alone, as its recipient may read it. */
export const heldForRecipient = {
  contract: "The GP contract requires it.",
  safeguarding: "It protects children or adults at risk.",
  "case-by-case": "Each request under it is decided on its own.",
  "check-scope": "Patients’ care may depend on it. We are finding out.",
  "check-obligation": "We do not know yet whether a law or a contract requires it.",
  "check-purpose": "We are not certain yet what the data is used for.",
  "check-status": "Our register does not say whether it is in force.",
} as const satisfies Record<Held, string>;

const purpose = "What is the data used for, who uses it, and to do what?";

/** The question that a cause puts to the other party, and null where the practice settles it without them. */
export const questionOfCause = {
  "purpose-missing": purpose,
  "purpose-not-understood": "Is the data used for the care of the very patients it is about, or for something else, such as research, planning or payment?",
  "part-not-understood": "What does the part of the purpose mean that speaks of people or services? Is anything done there for the patient whom the data is about?",
  "contradiction-in-row": null,
  "claim-contradicts-purpose": null,
  "claim-unreadable": null,
  "scheme-contradicts-row": "Which scheme or programme does the agreement belong to, and what is the data used for under it?",
  "patient-data-unclear": "Does the agreement cover data about patients, or only about staff or business?",
  "purpose-cut-off": null,
  "umbrella-agreement": "Which schedules has the practice signed under this agreement, and what is the purpose of each?",
  "several-agreements": null,
  "carrier-without-purpose": "What is the data that you carry or extract used for, and who asked for it?",
  "obligation-unknown": "Does anything compel the practice to share this data? If so, which law, notice (such as a Data Provision Notice) or contract term, and since when?",
  "status-unknown": "Is the agreement in force, since when, and does data flow under it now?",
  "single-requests": null,
  "scheme-serves-care": "Which part of the use serves patients’ own care, and how can the rest be ended without touching that part?",
  "title-names-care": "Does any patient’s own care depend on this agreement, and if so how?",
  "care-words-in-purpose": "Does any patient’s own care depend on this agreement, and if so how?",
  "risk-stratification-unspecified": "Who receives the result of the risk stratification, and is a patient ever named to their own practice?",
  "claim-only": purpose,
  "recipient-only": purpose,
  "scheme-unsourced": purpose,
  "contract-requires": null,
  "safeguarding-agreement": null,
  renewal: null,
  "setting-covers-everything": null,
  "setting-not-recognised": null,
  "setting-state-unknown": null,
  "review-of-every-agreement": null,
  "new-agreement-of-both-kinds": "Can the secondary purposes be put into an agreement of their own, so that we can decide on each?",
  "action-not-readable": null,
} as const satisfies Record<CauseId, string | null>;

/** The question that a hold puts to the other party; null where it is settled in the practice, and then nobody is asked about the agreement. */
export const questionOfHold = {
  contract: null,
  safeguarding: null,
  "case-by-case": null,
  "check-scope": "Does any patient’s own care depend on this agreement, and how could the secondary use be ended alone?",
  "check-obligation": questionOfCause["obligation-unknown"],
  "check-purpose": questionOfCause["purpose-missing"],
  "check-status": questionOfCause["status-unknown"],
} as const satisfies Record<Held, string | null>;

/** What every enquiry asks about each agreement. Sources: Londonwide LMCs' guide to reviewing agreements, SSLMCs on the call of May 2026, and
 *  the BMA on disclosing data for secondary purposes (addresses in docs/letters.md). */
export const questionsToAll = [
  "Purpose: what is the data used for, and by whom? Is each use direct care or secondary use?",
  "Lawful basis: which condition of Article 6 and of Article 9 of the UK GDPR do you rely on, and on what basis is the duty of confidentiality set aside or met?",
  "Obligation: what, if anything, compels the practice to share: a law, a notice under it, or a term of a contract? If nothing does, please say so.",
  "Data: which items leave the practice, how often, and why would fewer, or data without identity, not be enough?",
  "DPIA: is there a data protection impact assessment, when was it last reviewed, and may we have a copy?",
  "Opt-outs: how are Type 1 opt-outs, the national data opt-out and a patient’s own objection respected?",
  "Onward sharing: who else receives the data or works on it for you, in which country, and under what agreement?",
  "Keeping and ending: how long is the data kept, how may the practice end the agreement, and what happens then to data already held?",
] as const;

/** What a practice needs before it looks at a proposed agreement again. Sources: as above, and the ICO's checklist for data sharing. */
export const neededToReconsider = [
  "What the data would be used for, by whom, and which part of it is direct care and which is secondary use. Secondary use belongs in an agreement of its own.",
  "What, if anything, would compel the practice to take part: the law, notice or contract term. If nothing does, please say that it is voluntary.",
  "The lawful basis under Articles 6 and 9 of the UK GDPR, and the basis for confidentiality.",
  "A data protection impact assessment that is up to date.",
  "Which data would leave the practice, and why fewer items, or data without identity, would not do.",
  "How Type 1 opt-outs, the national data opt-out and a patient’s own objection would be respected.",
  "Who else would receive the data or work on it, and where.",
  "How long the agreement would run, how the practice could end it, and what would then happen to the data.",
] as const;

/** Where a flow under an agreement is ended in a clinical system. null: no source was found. */
export const flowSwitches = {
  "EMIS Web": {
    path: "EMIS bubble > Configuration > Data Sharing Manager > My Agreements (and Enterprise)",
    step: "Data Sharing Manager, the agreement, Deactivate",
    off: "Find the agreement. A green tick means active. Choose Deactivate: a red cross means that it is not active.",
    back: "Choose Activate in the same place, once the agreement stands again.",
    source: "https://www.eastsussex.gov.uk/social-care/providers/health/contracts/public-health-local-service-agreements-phlsas-for-gp-practices-and-pharmacies/gppass/emis-sharing-agreement-instructions",
  },
  SystmOne: null,
  Medicus: null,
} as const;

/** The words of the checklist and the change record for what an item comes to. */
export const effectWords = {
  withdraw: "none on their own care is expected. Each purpose in the register is a secondary one.",
  withdrawWithCare: "see the caution beside it, and ask first.",
  freeze: "what the agreement would bring does not start at this practice.",
  backFromWithdrawal: "write to the recipient, sign again if they ask for it, and undo the step.",
  backFromFreeze: "sign when the partners are satisfied.",
  doNot: "DO NOT DO THIS",
  doNotBecause: "The GP contract requires it to be on. Switching it off would be a breach.",
  switchOn: "SWITCH ON",
  switchOff: "Switch off, if the meeting so decides",
  who: "Whoever may change the organisation’s configuration in the clinical system, after the decision of the partners: [name: fill in]",
  changeBack: "Switch it to what it was in the same place, and note the day below.",
} as const;

const common: readonly LetterField[] = [
  { name: "practice", means: "the practice’s name" },
  { name: "ods", means: "its ODS code" },
  { name: "date", means: "the day of the audit, such as 22 November 2026" },
  { name: "menu", means: "the menu of collective action with its date", required: true },
  { name: "draft", means: "the note that this is a draft to check and no legal advice", required: true },
  { name: "cautions", means: "what the practice must know before it is used, such as that the menu does not stand on the day", of: [{ name: "text", means: "the caution" }] },
];

const letter: readonly LetterField[] = [
  ...common,
  { name: "recipient", means: "who the letter goes to", required: true },
  { name: "contact", means: "the contact that the register gives, or a gap" },
  { name: "sender", means: "a gap for the practice’s contact" },
  { name: "signatory", means: "a gap for who signs" },
  { name: "answerBy", means: `the day by which an answer is asked for, ${daysToAnswer} days after the audit` },
];

const agreement: readonly LetterField[] = [
  { name: "title", means: "the agreement’s name in the register", required: true },
  { name: "reference", means: "its reference, or a gap" },
  { name: "since", means: "since when it has been in force, or a gap" },
  { name: "signed", means: "the day it was signed, or a gap" },
  { name: "uses", means: "the kinds of use that the audit found" },
  { name: "row", means: "its sheet and row in the register" },
];

const held: readonly LetterField[] = [
  { name: "anyHeld", means: "whether agreements with this recipient are held", yesNo: true },
  { name: "held", means: "the agreements with this recipient that are left alone for now", of: [{ name: "title", means: "the agreement’s name" }, { name: "why", means: "what holds it" }] },
];

const decision: readonly LetterField[] = [
  { name: "title", means: "the agreement’s or setting’s name", required: true },
  { name: "recipient", means: "its recipient, or that it is a GP Connect setting" },
  { name: "row", means: "its sheet and row in the register" },
  { name: "action", means: "the number and title of the menu’s action" },
  { name: "cautions", means: "what to know before deciding", of: [{ name: "text", means: "the caution" }] },
];

const settle: LetterField = { name: "settle", means: "what would settle it, and whom to ask" };

/** Every kind of letter: its title, what it is for, and the fields that its template may hold. */
export const letters = {
  "meeting-checklist": {
    title: "Checklist for the practice meeting",
    means: "Everything that the partners decide, with a place for each decision, and which letter and which step carry it out.",
    fields: [
      ...common,
      { name: "anyWithdrawals", means: "whether there are withdrawals that are ready", yesNo: true },
      { name: "withdrawals", means: "the withdrawals that are ready", required: true, of: [...decision, { name: "letter", means: "the file of the notice" }, { name: "step", means: "the step in each clinical system that ends the flow, in short" }, { name: "effect", means: "the effect on patients" }, { name: "back", means: "the way back" }] },
      { name: "flows", means: "where a flow is ended in each clinical system", of: [{ name: "system", means: "the clinical system" }, { name: "path", means: "where, or that it was not found" }, { name: "off", means: "how to end it" }, { name: "back", means: "how to start it again" }] },
      { name: "anyFreezes", means: "whether there are new agreements to freeze", yesNo: true },
      { name: "freezes", means: "the new agreements to freeze", of: [...decision, { name: "letter", means: "the file of the reply" }, { name: "effect", means: "the effect on patients" }, { name: "back", means: "the way back" }] },
      { name: "anyChanges", means: "whether GP Connect settings are to be decided on", yesNo: true },
      { name: "changes", means: "the GP Connect settings to decide on", of: [...decision, { name: "instruction", means: "what to do, or that it must not be done" }, { name: "letter", means: "the file of the change record" }] },
      { name: "anyHeld", means: "whether anything is held", yesNo: true },
      { name: "held", means: "what is listed but must not be done yet", of: [...decision, { name: "why", means: "what holds it" }, settle, { name: "letter", means: "the file of the enquiry, or that there is none" }] },
      { name: "anyReviews", means: "whether anything needs review", yesNo: true },
      { name: "reviews", means: "what needs review", of: [...decision, settle, { name: "letter", means: "the file of the enquiry, or that there is none" }] },
      { name: "anyLetters", means: "whether there are letters to send", yesNo: true },
      { name: "letters", means: "the letters that were written", of: [{ name: "file", means: "the file" }, { name: "what", means: "its kind" }, { name: "recipient", means: "who it goes to" }] },
    ],
  },
  "withdrawal-notice": {
    title: "Notice of withdrawal from data-sharing agreements",
    means: "Tells a recipient which agreements the practice withdraws from. Only for what is ready, never for what is held.",
    fields: [...letter, { name: "effective", means: "a gap for the day from which it takes effect" }, { name: "agreements", means: "the agreements that the practice withdraws from", required: true, of: [...agreement, { name: "term", means: "a gap for the agreement’s term on ending it" }, { name: "retention", means: "how long data is kept, as the register says, or a gap" }] }, ...held],
  },
  "proposal-reply": {
    title: "Reply to a proposed data-sharing agreement",
    means: "Tells whoever proposed an agreement that the practice does not sign it for now, and what it would need to look at it again.",
    fields: [...letter, { name: "agreements", means: "the proposed agreements", required: true, of: agreement }, { name: "anyCare", means: "whether one of them serves direct care, or may do so", yesNo: true }, { name: "needed", means: "what is needed to look at it again", of: [{ name: "text", means: "one thing that is needed" }] }, ...held],
  },
  enquiry: {
    title: "Questions about data-sharing agreements",
    means: "Asks a recipient about agreements that are held or not clear.",
    fields: [...letter, { name: "agreements", means: "the agreements that are asked about", required: true, of: [...agreement, { name: "questions", means: "what is not clear about this one", of: [{ name: "text", means: "a question" }] }] }, { name: "questions", means: "what is asked about each", required: true, of: [{ name: "text", means: "a question" }] }],
  },
  "enquiry-icb": {
    title: "Questions to the integrated care board about data-sharing agreements",
    means: "Asks the ICB’s Chief Clinical Information Officer about agreements that are held or not clear and, under the call of 2026, about every agreement.",
    fields: [
      ...letter,
      { name: "everyAgreement", means: "whether the call asks about every agreement", yesNo: true },
      { name: "agreements", means: "the agreements that are asked about", required: true, of: [...agreement, { name: "anyQuestions", means: "whether something about it is not clear", yesNo: true }, { name: "questions", means: "what is not clear about this one", of: [{ name: "text", means: "a question" }] }] },
      { name: "questions", means: "what is asked about each", required: true, of: [{ name: "text", means: "a question" }] },
    ],
  },
  "gp-connect-change": {
    title: "GP Connect change record",
    means: "What to switch, where, by whom, what it does to patients and how to reverse it; or that it must not be done.",
    fields: [
      ...common,
      {
        name: "changes",
        means: "the settings to decide on",
        required: true,
        of: [
          { name: "title", means: "the setting as the register writes it", required: true },
          { name: "product", means: "the GP Connect product" },
          { name: "row", means: "its sheet and row in the register" },
          { name: "now", means: "on or off" },
          { name: "instruction", means: "what to do, or that it must not be done", required: true },
          { name: "why", means: "the reasons", of: [{ name: "text", means: "a reason" }] },
          { name: "where", means: "where it is switched in each clinical system", of: [{ name: "system", means: "the clinical system" }, { name: "path", means: "where, or that it was not found" }] },
          { name: "who", means: "who does it" },
          { name: "patients", means: "the effect on patients when it is off" },
          { name: "partners", means: "the effect on other organisations when it is off" },
          { name: "back", means: "how to reverse it" },
        ],
      },
    ],
  },
} as const satisfies Record<LetterKind, { readonly title: string; readonly means: string; readonly fields: readonly LetterField[] }>;
