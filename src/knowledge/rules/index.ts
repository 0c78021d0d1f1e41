import type { Rule } from "../../model/knowledge.ts";
import { careActivityRules } from "./care-activities.ts";
import { clinicalWordRules } from "./clinical-words.ts";
import { directCareRules } from "./direct-care.ts";
import { hintRules } from "./hints.ts";
import { noPatientDataRules } from "./no-patient-data.ts";
import { obligationRules, unnamedDutyRules } from "./obligation.ts";
import { figureRules } from "./secondary-figures.ts";
import { secondarySignRules } from "./secondary-signs.ts";
import { secondaryTopicRules } from "./secondary-topics.ts";
import { secondaryUseRules } from "./secondary-use.ts";
import { sentenceRules } from "./sentences.ts";
import { statusRules } from "./status.ts";

/** The rules that say what data is used for. */
export const useRules: readonly Rule[] = [...directCareRules, ...careActivityRules, ...sentenceRules, ...clinicalWordRules, ...secondaryUseRules, ...figureRules, ...secondaryTopicRules, ...secondarySignRules, ...noPatientDataRules, ...hintRules];

/** The rules that say whether the practice may choose. */
export const dutyRules: readonly Rule[] = [...obligationRules, ...unnamedDutyRules];

/** The rules that say where in its life an agreement is. */
export const lifeRules: readonly Rule[] = statusRules;

/** Every wording rule. */
export const rules: readonly Rule[] = [...useRules, ...dutyRules, ...lifeRules];
