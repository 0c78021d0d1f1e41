import type { Weight } from "../../model/health.ts";
import type { Severity } from "../../model/vocabulary.ts";

/** A place in the order in which findings are worth fixing, and the reason for it. */
type Step = { readonly weight: Weight; readonly severities: readonly Severity[]; readonly because: string };

/** What to fix first: what can mislead the audit, then what the law asks for, then what keeps the register in order; within each, errors before
 *  warnings before notes. Kinds of one step come in the order of how many agreements and settings they touch, most first. */
export const fixingOrder: readonly Step[] = [
  { weight: "misleads", severities: ["error"], because: "It is likely to have led this audit to a wrong answer, or kept it from one." },
  { weight: "law", severities: ["error"], because: "The law or the contract asks for it, and it stands against the practice now." },
  { weight: "misleads", severities: ["warning"], because: "It can lead this audit to a wrong answer, or keeps it from one." },
  { weight: "law", severities: ["warning"], because: "The law, the contract or a regulator asks for it." },
  { weight: "housekeeping", severities: ["error", "warning"], because: "It keeps the register in order, and needs a look." },
  { weight: "misleads", severities: ["info"], because: "It may keep this audit from an answer." },
  { weight: "law", severities: ["info"], because: "A complete record of processing says it." },
  { weight: "housekeeping", severities: ["info"], because: "It keeps the register in order." },
];

/** How many kinds are shown as worth fixing first. */
export const mostFirst = 10;

/** Findings that only say how the file was read, and ask for nothing. They are never among the first. */
export const asksForNothing: readonly string[] = ["earlier-carried", "row-left-out", "sheet-left-out", "row-joined", "row-hidden", "sheet-hidden", "columns-hidden", "macros-ignored", "encoding-guessed", "comment-unread", "date-day-first"];

/** Findings that nobody can accept: a patient's identifier in the register can only be taken out. */
export const neverAccepted: readonly string[] = ["patient-identifier", "patient-identifier-elsewhere"];
