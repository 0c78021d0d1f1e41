/** The version of the wording rules, duties and menus. Raised by any change that can alter an answer. */
export const rulesVersion = "2026-11-28.2";

/** The version of the catalogue of known schemes. Raised by any change of it. */
export const catalogueVersion = "2026-11-22.1";

export { capabilities, switchedOff, switchedOn } from "./capabilities.ts";
export { causes, fieldsThatSettle, settleText } from "./causes.ts";
export { duties, inForce } from "./duties.ts";
export { allFindingKinds, finding, findingElsewhere, findingKind, findingKindOrNone } from "./findings.ts";
export { grounds, presumedChoices } from "./grounds.ts";
export type { GroundId } from "./grounds.ts";
export { expectedFlows, formerNames, healthRules, neverAccepted } from "./health/index.ts";
export { purposeKindWords } from "./purpose-kinds.ts";
export { lookalikes } from "./lookalikes.ts";
export { menus } from "./menus/index.ts";
export { packs } from "./packs.ts";
export { singleUseRecipients } from "./recipients.ts";
export { claimWordings } from "./rules/claim-wordings.ts";
export { columnsOf, obligationColumns, useColumns } from "./rules/columns.ts";
export { comparisonCautions, declinedWords, frozenWords, likenessWords, matchedByWords, moveWords, questionWords } from "./comparing.ts";
export { denialWordings } from "./rules/denial-wordings.ts";
export { neededWords, openings } from "./rules/openings.ts";
export { emptyWording } from "./rules/empty-wording.ts";
export { dutyRules, lifeRules, rules, useRules } from "./rules/index.ts";
export { rowWordings } from "./rules/row-wordings.ts";
export { subjectWordings } from "./rules/subject-wordings.ts";
export { wordings } from "./rules/wordings.ts";
export { schemes } from "./schemes/index.ts";
export { localPlatformTopic, topics } from "./topics.ts";
export * from "./wording.ts";
