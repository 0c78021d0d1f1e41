import type { Check, Weight } from "../model/health.ts";
import type { ColumnReason } from "../model/mapping.ts";
import type { Field } from "../model/register.ts";
import type { Held, Obligation, Outcome, Severity, Status, Use } from "../model/vocabulary.ts";

/** A word for people and the sentence that explains it. */
type Words = { readonly label: string; readonly means: string };

/** The uses in words. Source: docs/how-it-decides.md, section 1. */
export const useWords = {
  "direct-care": { label: "direct care", means: "All purposes found are the care of the patient the data is about." },
  "secondary-use": { label: "secondary use", means: "All purposes found are other than the patient's own care: research, planning, payment, audit and the like." },
  mixed: { label: "direct care (with secondary use)", means: "Some purposes are direct care and some are secondary, so it is not exclusively secondary." },
  "needs-review": { label: "not classified", means: "No purpose was recognised, or the row contradicts itself. A person has to settle it." },
  "no-patient-data": { label: "no patient data", means: "The agreement is about staff, premises or money, so the actions do not apply." },
} as const satisfies Record<Use, Words>;

/** The obligations in words. Source: docs/how-it-decides.md, section 2. */
export const obligationWords = {
  statutory: { label: "required by law", means: "A law, or a notice or order under one, requires the disclosure." },
  contractual: { label: "required by contract", means: "The GP contract, or a service taken up under it, requires it." },
  voluntary: { label: "the practice's choice", means: "The practice chose it and may end it." },
  unknown: { label: "not known", means: "The register does not say, and no known scheme settles it." },
} as const satisfies Record<Obligation, Words>;

/** The statuses in words. Source: docs/how-it-decides.md, section 3. */
export const statusWords = {
  proposed: { label: "proposed", means: "Offered, drafted or waiting for a signature, and not yet in force." },
  active: { label: "active", means: "Signed, live or in force." },
  "renewal-due": { label: "renewal due", means: "Live, and its end or review date has passed or falls within the review window." },
  expired: { label: "expired", means: "Lapsed." },
  withdrawn: { label: "withdrawn", means: "Ended, declined or refused." },
  unknown: { label: "not known", means: "The status is blank or cannot be understood." },
} as const satisfies Record<Status, Words>;

/** The outcomes in words. Source: docs/how-it-decides.md, actions. */
export const outcomeWords = {
  withdraw: { label: "withdraw", means: "The menu asks for the permission to be withdrawn. If it is held, not yet." },
  freeze: { label: "freeze", means: "The menu asks the practice not to sign up. If it is held, not without the check that is named." },
  "switch-off": { label: "switch off", means: "The menu asks for the setting to be switched off. If it is held, do not do it." },
  "cannot-withdraw": { label: "cannot withdraw", means: "It is secondary use, but a law or a contract requires it." },
  "cannot-freeze": { label: "cannot freeze", means: "It is new, but a law or a contract requires it." },
  review: { label: "review", means: "A person has to settle something first. Nothing is to be done until then." },
  keep: { label: "keep", means: "It serves direct care, so the action does not reach it." },
  "already-off": { label: "already off", means: "It is off already, so there is nothing to do." },
  "not-affected": { label: "not affected", means: "The action is not about this." },
} as const satisfies Record<Outcome, Words>;

/** What holds an outcome, in words. Source: docs/how-it-decides.md, actions. */
export const heldWords = {
  contract: { label: "contract", means: "The GP contract requires it on the day of the audit. Doing it would be a breach." },
  safeguarding: { label: "safeguarding", means: "It protects a child or an adult at risk. Decide with the safeguarding lead first." },
  "case-by-case": { label: "case by case", means: "It is no standing permission: each request is decided on its own, and other duties may apply." },
  "check-scope": { label: "check scope", means: "Care may depend on the same agreement or scheme. End the secondary part and not the care." },
  "check-obligation": { label: "check obligation", means: "It is not known whether a law or contract requires it. Find out first." },
  "check-purpose": { label: "check purpose", means: "The purpose is not certain enough to act on. Ask for it first." },
  "check-status": { label: "check status", means: "It is not known whether the agreement is in force. Find out first." },
} as const satisfies Record<Held, Words>;

/** The severities in words. */
export const severityWords = { error: { label: "error", means: "Likely to mislead the audit." }, warning: { label: "warning", means: "Needs a look." }, info: { label: "note", means: "Worth knowing." } } as const satisfies Record<Severity, Words>;

/** What a finding is about, in words. */
export const checkWords = {
  reading: { label: "how it was read", means: "How the file and its columns could be read." },
  completeness: { label: "what is missing", means: "What the register does not say, and should." },
  consistency: { label: "what does not fit", means: "Where the register contradicts itself, the law or what is known of a scheme." },
  currency: { label: "what is out of date", means: "Dates that have passed, and schemes and bodies that are no more." },
  "absent-flow": { label: "flows not named", means: "What nearly every practice shares, and this register does not name." },
  "gp-connect": { label: "GP Connect list", means: "The list of GP Connect settings." },
} as const satisfies Record<Check, Words>;

/** Why a finding is worth fixing, in words. */
export const weightWords = {
  misleads: { label: "can mislead the audit", means: "It can lead this audit to a wrong answer, or keeps it from one." },
  law: { label: "asked for by law", means: "The law, the contract or a regulator asks for it." },
  housekeeping: { label: "housekeeping", means: "It keeps the register in order." },
} as const satisfies Record<Weight, Words>;

const fieldNames = {
  title: "title", reference: "reference", recipient: "recipient", otherParties: "other parties", role: "controller or processor role", purpose: "purpose", data: "data shared", identifiability: "identifiability",
  claim: "direct care or secondary", obligationClaim: "mandatory or voluntary", legalBasis: "legal basis", article6: "Article 6 basis", article9: "Article 9 condition", commonLaw: "common law basis", statute: "statute", status: "status",
  signed: "signed", signedBy: "signed by", start: "start date", end: "end date", review: "review date", lastReview: "last review", dpia: "DPIA", optOuts: "opt-outs", onward: "onward sharing", transfers: "transfers abroad", retention: "retention",
  method: "method or frequency", contact: "contact", notes: "notes", decision: "reviewer's decision", decisionBy: "decision by", decisionDate: "decision date", decisionReason: "decision reason", setting: "GP Connect setting", enabled: "on or off",
  section: "section heading", other: "not recognised",
} as const satisfies Record<Field, string>;

/** Why a column was taken for its field. */
export const columnReasonWords = {
  heading: "by its heading", words: "by words in its heading", spelling: "by its heading, as a likely misspelling", content: "by what it holds", product: "a GP Connect product with its state below", mapping: "by the column mapping", none: "not recognised",
} as const satisfies Record<ColumnReason, string>;

/** A field's name as people say it. */
export function fieldName(field: Field): string {
  return fieldNames[field];
}
