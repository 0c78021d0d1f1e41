import type { Expected } from "../../model/health.ts";
import type { Obligation, Status, Use } from "../../model/vocabulary.ts";

/** Every obligation, and the statuses and uses that checks are made of. */
const anyObligation: readonly Obligation[] = ["statutory", "contractual", "voluntary", "unknown"];
export const live: readonly Status[] = ["proposed", "active", "renewal-due", "unknown"];
export const running: readonly Status[] = ["active", "renewal-due"];
const withPatientData: readonly Use[] = ["direct-care", "secondary-use", "mixed", "needs-review"];
export const secondary: readonly Use[] = ["secondary-use", "mixed"];

/** Every agreement that is not over and is about patients. */
export const everyLive: Expected = { use: withPatientData, obligation: anyObligation, status: live, standing: false, identifiable: false };

/** Standing arrangements that no law or contract settles: those in which the practice has to see to the terms itself. */
export const ownTerms: Expected = { use: withPatientData, obligation: ["voluntary", "unknown"], status: live, standing: true, identifiable: false };

/** Every agreement that is not over, whatever it is about. */
export const anyLive: Expected = { ...everyLive, use: [...withPatientData, "no-patient-data"] };

export const recipient = "the recipient named in the agreement";
export const officer = "your Data Protection Officer";
