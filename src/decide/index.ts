export { decideAgreement } from "./agreement.ts";
export type { DecidableAgreement } from "./agreement.ts";
export { besideNotes, topicsOf } from "./beside.ts";
export { decideSetting } from "./setting.ts";
export type { DecidableSetting } from "./setting.ts";
export { countOutcomes, decideAll } from "./view.ts";
export type { Decidable } from "./view.ts";
