import { healthFinding } from "../knowledge/findings.ts";
import { expectedFlows, expectedProducts, flowNotNamed, gpConnectContradiction, gpConnectListAbsent, gpConnectProductAbsent } from "../knowledge/health/index.ts";
import { capabilities } from "../knowledge/capabilities.ts";
import type { Finding } from "../model/audit.ts";
import type { Day } from "../model/day.ts";
import { fold } from "../model/folded.ts";
import { cellsOf } from "../model/register.ts";
import type { CheckedAgreement, CheckedSetting, CheckedTable } from "./subject.ts";

/** Flows that nearly every practice has and the register does not name, as questions at the headings of its first table of agreements. */
export function checkFlows([table]: readonly CheckedTable[], items: readonly CheckedAgreement[], hasGpConnectList: boolean, asOf: Day): readonly Finding[] {
  if (table === undefined || items.length === 0) return [];
  const named = new Set(items.flatMap((item) => item.schemes.map(({ scheme }) => scheme.id)));
  const titles = items.map(({ agreement }) => fold(agreement.title ?? "").text);
  return expectedFlows
    .filter((flow) => (flow.since ?? "") <= asOf && !(flow.byGpConnect && hasGpConnectList))
    .filter((flow) => !flow.schemes.some((id) => named.has(id)) && !titles.some((title) => flow.words.test(title)))
    .map((flow) => healthFinding(flowNotNamed, flowNotNamed.says, table.place, null, { name: flow.name, why: flow.why }, null, { about: flow.id }));
}

/** What a register's list of GP Connect settings leaves out or contradicts; that there is none, where the register has agreements. */
export function checkGpConnect(tables: readonly CheckedTable[], settings: readonly CheckedSetting[]): readonly Finding[] {
  const list = tables.find((table) => table.kind === "gp-connect");
  const [register] = tables.filter((table) => table.kind === "agreements");
  if (list === undefined) return register === undefined || register.items.size === 0 ? [] : [healthFinding(gpConnectListAbsent, gpConnectListAbsent.says, register.place, null, {}, null)];
  const named = new Set(settings.map(({ product }) => product?.id));
  const absent = capabilities.filter(({ id }) => expectedProducts.includes(id) && !named.has(id));
  return [...absent.map(({ id, name }) => healthFinding(gpConnectProductAbsent, gpConnectProductAbsent.says, list.place, null, { name }, null, { about: id })), ...contradictions(settings)];
}

/** Lines that say that a product is on and off; where the switch for everything is off, no product can be on. */
function contradictions(settings: readonly CheckedSetting[]): readonly Finding[] {
  const stated = settings.flatMap(({ setting, product, enabled }) => (product === null || enabled === null ? [] : [{ setting, product, enabled }]));
  return stated.flatMap(({ setting, product, enabled }, i) => {
    const other = stated.find((entry, j) => (product.covers === "everything" ? false : entry.product.covers === "everything" ? !entry.enabled && enabled : j < i && entry.product.id === product.id && entry.enabled !== enabled));
    if (other === undefined) return [];
    const addressOf = (of: typeof setting): string => cellsOf(of.row, "enabled")[0]?.address ?? cellsOf(of.row, "setting")[0]?.address ?? `row ${of.row.place.row}`;
    const words = { name: product.name, state: enabled ? "on" : "off", otherState: other.enabled ? "on" : "off", at: `${addressOf(other.setting)}${other.product.covers === "everything" ? `, the line for ${other.product.name}` : ""}` };
    return [healthFinding(gpConnectContradiction, gpConnectContradiction.says, setting.row.place, cellsOf(setting.row, "enabled")[0]?.address ?? null, words, setting.id)];
  });
}
