import { dutyRules, useRules } from "../knowledge/index.ts";
import { compileRules } from "./match-rules.ts";

/** The rules on the use and on the obligation, ready to be tried. They read the same columns, so that a text is looked through once for both. */
export const useAndDuty = compileRules([...useRules, ...dutyRules]);
