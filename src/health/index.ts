import type { Finding } from "../model/audit.ts";
import { checkFlows, checkGpConnect } from "./absent.ts";
import { checkCases } from "./cases.ts";
import { checkCompleteness } from "./completeness.ts";
import { checkDates } from "./dates.ts";
import type { Today } from "./dates.ts";
import { checkFormerNames, checkSpellings } from "./names.ts";
import type { CheckedAgreement, CheckedSetting, CheckedTable } from "./subject.ts";
import { checkWords } from "./words.ts";

export { acceptancesWritten, acceptFindings } from "./accepted.ts";
export { countsOf, scoreCard } from "./score-card.ts";
export type { CheckedTable } from "./subject.ts";

/** The register as the checks see it, on a day. */
type Register = Today & { readonly tables: readonly CheckedTable[]; readonly agreements: readonly CheckedAgreement[]; readonly settings: readonly CheckedSetting[] };

/** Makes the checks of the register itself that a Data Protection Officer makes: what it lacks, where it contradicts itself or the law, what is out of
 *  date, which flows it does not name, and its list of GP Connect settings. What an earlier stage has found already is not found again. */
export function checkRegister({ tables, agreements, settings, asOf, reviewWindow }: Register): readonly Finding[] {
  const registers = tables.filter((table) => table.kind === "agreements");
  return [
    ...registers.flatMap((table) => checkCompleteness(table, agreements.filter(({ agreement }) => agreement.row.place.file === table.place.file && table.items.has(agreement.id)))),
    ...agreements.flatMap((item) => [...checkWords(item), ...checkDates(item, { asOf, reviewWindow }), ...checkFormerNames(item, asOf)]),
    ...checkCases([...agreements.map(({ agreement }) => agreement), ...settings.map(({ setting }) => setting)], asOf),
    ...checkSpellings(agreements),
    ...checkFlows(registers, agreements, tables.length > registers.length, asOf),
    ...checkGpConnect(tables, settings),
  ];
}
