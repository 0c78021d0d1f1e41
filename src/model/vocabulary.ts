import { z } from "zod";

/** The answers to "what is the data used for?". Source: docs/how-it-decides.md, section 1. */
export const uses = ["direct-care", "secondary-use", "mixed", "needs-review", "no-patient-data"] as const;
export const Use = z.enum(uses);
export type Use = z.infer<typeof Use>;

/** What one purpose can be. `mixed` and `needs-review` follow from the set of purposes and are never said of one. */
const purposeUses = ["direct-care", "secondary-use", "no-patient-data"] as const;
export const PurposeUse = z.enum(purposeUses);
export type PurposeUse = z.infer<typeof PurposeUse>;

/** The answers to "may the practice choose?". Source: docs/how-it-decides.md, section 2. */
export const obligations = ["statutory", "contractual", "voluntary", "unknown"] as const;
export const Obligation = z.enum(obligations);
export type Obligation = z.infer<typeof Obligation>;

/** The answers to "where in its life is the agreement?". Source: docs/how-it-decides.md, section 3. */
export const statuses = ["proposed", "active", "renewal-due", "expired", "withdrawn", "unknown"] as const;
export const Status = z.enum(statuses);
export type Status = z.infer<typeof Status>;

/** What a menu's action comes to for one item. Source: docs/how-it-decides.md, actions. */
export const outcomes = [
  "withdraw",
  "freeze",
  "switch-off",
  "cannot-withdraw",
  "cannot-freeze",
  "review",
  "keep",
  "already-off",
  "not-affected",
] as const;
export const Outcome = z.enum(outcomes);
export type Outcome = z.infer<typeof Outcome>;

/** Whether an outcome asks the practice to do something: only these are listed, and only these can be held. */
export function isListed(outcome: Outcome): boolean {
  return outcome === "withdraw" || outcome === "freeze" || outcome === "switch-off";
}

/** Why a listed outcome must not be done yet, weightiest first. Source: docs/how-it-decides.md, actions. */
export const holds = [
  "contract",
  "safeguarding",
  "case-by-case",
  "check-scope",
  "check-obligation",
  "check-purpose",
  "check-status",
] as const;
export const Held = z.enum(holds);
export type Held = z.infer<typeof Held>;

/** What a purpose is about; finer than `use`, and used to name it, never to decide it. */
const purposeKinds = [
  "treatment",
  "referral",
  "prescribing",
  "shared-record",
  "urgent-care",
  "diagnostics",
  "screening",
  "immunisation",
  "communication",
  "patient-access",
  "safeguarding",
  "social-care",
  "administration",
  "risk-stratification",
  "research",
  "planning",
  "population-health",
  "public-health",
  "audit",
  "service-evaluation",
  "performance",
  "payment",
  "medicines-cost",
  "regulation",
  "legal",
  "insurance",
  "education",
  "product-development",
  "marketing",
  "workforce",
  "other",
] as const;
export const PurposeKind = z.enum(purposeKinds);
export type PurposeKind = z.infer<typeof PurposeKind>;

/** How weighty a finding is: an error is likely to mislead the audit, a warning needs a look, an info is worth knowing. */
export const severities = ["error", "warning", "info"] as const;
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;

/** Why something is not settled; each has its words and its way out in `knowledge/causes.ts`. */
const causeIds = [
  "purpose-missing",
  "purpose-not-understood",
  "contradiction-in-row",
  "claim-contradicts-purpose",
  "claim-unreadable",
  "scheme-contradicts-row",
  "patient-data-unclear",
  "purpose-cut-off",
  "umbrella-agreement",
  "several-agreements",
  "carrier-without-purpose",
  "obligation-unknown",
  "status-unknown",
  "single-requests",
  "scheme-serves-care",
  "title-names-care",
  "care-words-in-purpose",
  "part-not-understood",
  "risk-stratification-unspecified",
  "claim-only",
  "recipient-only",
  "scheme-unsourced",
  "contract-requires",
  "safeguarding-agreement",
  "renewal",
  "setting-covers-everything",
  "setting-not-recognised",
  "setting-state-unknown",
  "review-of-every-agreement",
  "new-agreement-of-both-kinds",
  "action-not-readable",
] as const;
export const CauseId = z.enum(causeIds);
export type CauseId = z.infer<typeof CauseId>;
