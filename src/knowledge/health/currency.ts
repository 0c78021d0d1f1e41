import type { DateRule, HealthRule } from "../../model/health.ts";
import { anyLive, officer, ownTerms, recipient, running } from "./kinds.ts";
import { dpiaFramework, lmcChecklist, lmcReview, sharingCode } from "./sources.ts";

const care = { title: "Fernshire hospice", recipient: "St Brannoc's Hospice", purpose: "Treatment of patients in palliative care", data: "Full record", obligationClaim: "Voluntary", status: "Active" } as const;
const late = { check: "currency", since: null } as const;

/** The years after which a DPIA is asked about. The ICO asks for regular review and names no number; three is this audit's. */
export const dpiaYears = 3;

/** Dates that have passed, or are near. */
export const datesOutOfDate: readonly DateRule[] = [
  {
    ...late,
    id: "review-overdue",
    severity: "warning",
    weight: "law",
    means: "The review date of an agreement has passed.",
    why: "What was agreed is to be looked at again when its day comes, and a record of processing has to be kept up to date.",
    source: [sharingCode, lmcReview],
    says: "The review was due on {day}.",
    toDo: "Review the agreement, and enter the next date.",
    ask: "Is the agreement still needed, and are its purpose, its data and its recipient the same?",
    whom: recipient,
    of: { ...anyLive, status: running },
    examples: { yes: [{ ...care, review: "2026-09-01" }], no: [{ ...care, review: "2027-04-01" }, { ...care, status: "Withdrawn", review: "2024-04-01" }, { ...care, status: "Proposed", review: "2026-09-01" }] },
  },
  {
    ...late,
    id: "end-near",
    severity: "info",
    weight: "housekeeping",
    means: "An agreement ends soon: within the review window.",
    why: "To renew, to change or to let it end takes some weeks, and care may depend on it.",
    source: [sharingCode, "docs/how-it-decides.md, section 3"],
    says: "The agreement ends on {day}.",
    toDo: "Decide whether to renew it, and on what terms, before that day.",
    ask: "Is it to be renewed, and what would be missed if it ended?",
    whom: "the partners",
    of: { ...anyLive, status: running },
    examples: { yes: [{ ...care, end: "2026-12-31" }], no: [{ ...care, end: "2028-03-31" }, { ...care, end: "2026-10-31" }, { ...care, status: "Withdrawn", end: "2026-12-31" }] },
  },
  {
    ...late,
    id: "review-near",
    severity: "info",
    weight: "housekeeping",
    means: "The review of an agreement is due soon: within the review window.",
    why: "A review that is prepared asks the recipient in good time.",
    source: [sharingCode, "docs/how-it-decides.md, section 3"],
    says: "The review is due on {day}.",
    toDo: "Prepare the review, and ask the recipient what has changed.",
    ask: "Is the agreement still needed, and are its purpose, its data and its recipient the same?",
    whom: recipient,
    of: { ...anyLive, status: running },
    examples: { yes: [{ ...care, review: "2027-01-15" }], no: [{ ...care, review: "2027-09-01" }, { ...care, review: "2026-09-01" }, { ...care, review: "2027-01-15", end: "2027-01-15" }] },
  },
  {
    ...late,
    id: "dpia-out-of-date",
    severity: "warning",
    weight: "law",
    means: "The DPIA of an agreement is more than three years old.",
    why: "A DPIA is kept under review. The ICO names no number of years: three is what this audit asks at.",
    source: ["UK GDPR Article 35(11)", dpiaFramework, lmcChecklist],
    says: "The DPIA is of {day}, more than three years ago.",
    toDo: "Ask for the current version, or review it.",
    ask: "Has the DPIA been reviewed since, and what has changed?",
    whom: recipient,
    of: { ...ownTerms, identifiable: true },
    examples: { yes: [{ ...care, dpia: "2022-05-01" }, { ...care, dpia: "Approved 1 May 2022" }], no: [{ ...care, dpia: "2025-05-01" }, { ...care, dpia: "Approved" }, { ...care, status: "Withdrawn", dpia: "2022-05-01" }] },
  },
];

/** A recipient or title that names a body that is no more. */
export const dissolvedBody: HealthRule = {
  ...late,
  id: "dissolved-body",
  severity: "warning",
  weight: "law",
  means: "An agreement names a body that no longer exists.",
  why: "Its successor may hold the data on other terms, and nobody can be written to at an address that is gone.",
  source: ["UK GDPR Article 30(1)(d)", lmcReview],
  says: "{words} is {name}, which {ended}. In its place stands {successor}.",
  toDo: "Find out who holds the agreement now, and correct the name.",
  ask: "Which organisation took the agreement over, and on which terms?",
  whom: officer,
  examples: {
    yes: [{ ...care, recipient: "Fernshire CCG" }, { ...care, recipient: "NHS Digital" }, { ...care, recipient: "PHE" }],
    no: [{ ...care, recipient: "Fernshire ICB (formerly Fernshire CCG)" }, { ...care, recipient: "NHS England" }, { ...care, recipient: "NHS Digital", status: "Withdrawn" }, { ...care, title: "NHS Digital Weight Management Programme" }],
  },
};

/** A title that names a scheme by a name that it no longer bears. */
export const renamedScheme: HealthRule = {
  ...late,
  id: "renamed-scheme",
  severity: "info",
  weight: "housekeeping",
  means: "An agreement names a scheme or system by a name that it no longer bears.",
  why: "What followed may have other purposes and another recipient, so the old entry may describe what is no longer there.",
  source: ["docs/how-it-decides.md, section 1", lmcReview],
  says: "{words} is {name}, which {ended}. In its place stands {successor}.",
  toDo: "Check the entry against what followed, and correct the name.",
  ask: "Which system is used now, and does the entry still describe it?",
  whom: officer,
  examples: { yes: [{ ...care, title: "Choose and Book", recipient: "Hospitals", purpose: "Referral of patients" }, { ...care, title: "NRLS reporting" }], no: [{ ...care, title: "NHS e-Referral Service", recipient: "Hospitals" }, { ...care, title: "NHS e-Referral Service (formerly Choose and Book)" }, { ...care, title: "Choose and Book", status: "Withdrawn" }] },
};
