import type { HealthRule } from "../../model/health.ts";
import { completeness } from "./completeness.ts";
import { datesThatClash, recipientSpellings, unsettled, wordsThatClash } from "./consistency.ts";
import { datesOutOfDate, dissolvedBody, renamedScheme } from "./currency.ts";
import { flowNotNamed } from "./expected-flows.ts";
import { gpConnectContradiction, gpConnectListAbsent, gpConnectProductAbsent } from "./gp-connect.ts";

export { anonymousData, dataFields, saysNothing } from "./answers.ts";
export { completeness } from "./completeness.ts";
export { datesThatClash, recipientSpellings, unsettled, wordsThatClash } from "./consistency.ts";
export { datesOutOfDate, dissolvedBody, dpiaYears, renamedScheme } from "./currency.ts";
export { expectedFlows, flowNotNamed } from "./expected-flows.ts";
export { asksForNothing, fixingOrder, mostFirst, neverAccepted } from "./order.ts";
export { formerNames, saidToBeFormer } from "./former-names.ts";
export { expectedProducts, gpConnectContradiction, gpConnectListAbsent, gpConnectProductAbsent } from "./gp-connect.ts";

/** Every check of the register itself, by kind. */
export const healthRules: readonly HealthRule[] = [...completeness, ...wordsThatClash, ...unsettled, ...datesThatClash, recipientSpellings, ...datesOutOfDate, dissolvedBody, renamedScheme, flowNotNamed, gpConnectListAbsent, gpConnectProductAbsent, gpConnectContradiction];
