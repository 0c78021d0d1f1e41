/** The version of the wording rules, duties and menus. Raised by any change that can alter an answer. */
export const rulesVersion = "2026-11-22.1";

/** The version of the catalogue of known schemes. Raised by any change of it. */
export const catalogueVersion = "2026-11-22.1";

export { capabilities, lookalikes, switchedOff, switchedOn } from "./capabilities.ts";
export { causes, settleText } from "./causes.ts";
export { duties, inForce } from "./duties.ts";
export { finding, findingKinds } from "./findings.ts";
export { grounds } from "./grounds.ts";
export type { GroundId } from "./grounds.ts";
export { purposeKindWords } from "./purpose-kinds.ts";
export { menus } from "./menus/index.ts";
export { singleUseRecipients } from "./recipients.ts";
export { denialWordings } from "./rules/denial-wordings.ts";
export { neededWords, openings } from "./rules/openings.ts";
export { emptyWording } from "./rules/empty-wording.ts";
export { dutyRules, lifeRules, rules, useRules } from "./rules/index.ts";
export { subjectWordings } from "./rules/subject-wordings.ts";
export { wordings } from "./rules/wordings.ts";
export { schemes } from "./schemes/index.ts";
export * from "./wording.ts";
