import { capabilities, duties, finding, inForce, lookalikes, schemes, switchedOff, switchedOn } from "../knowledge/index.ts";
import type { Evidence, Finding } from "../model/audit.ts";
import { dayInWords } from "../model/day.ts";
import type { Day } from "../model/day.ts";
import { fold, nameKey } from "../model/folded.ts";
import type { Setting } from "../model/items.ts";
import { cellsOf } from "../model/register.ts";
import type { Facts } from "../model/menu.ts";
import type { Use } from "../model/vocabulary.ts";
import { matchSchemes } from "./match-schemes.ts";
import type { SchemeIndex } from "./match-schemes.ts";
import { useOf } from "./pieces.ts";

/** A GP Connect setting, classified. */
export type ClassifiedSetting = {
  readonly setting: Setting;
  readonly capability: string;
  readonly use: Use;
  readonly evidence: readonly Evidence[];
  readonly enabled: boolean | null;
  readonly writesCoding: boolean;
  readonly required: boolean;
  readonly facts: Facts["gp-connect"];
  readonly note: string | null;
  readonly findings: readonly Finding[];
};

const names = capabilities.flatMap((capability) => [capability.name, capability.id, ...capability.aliases].map((alias) => ({ key: ` ${nameKey(alias.replace(/_/g, " "))} `, capability }))).sort((a, b) => b.key.length - a.key.length);
const others = lookalikes.map((name) => ` ${nameKey(name)} `);

/** A setting that is worded as a refusal ("Do not allow Update Record: yes") turns on and off round, so its state is asked for. */
const saysOff = /\b(?:not|no|disabled?|block(?:ed|s)?|prevent\w*|deny|denied|disallow\w*|stop(?:ped|s)?|off|opt(?:ed)? out|refus\w+)\b/i;

/** What a setting is, whether it is on, and whether the contract requires it on the day. What is not recognised is `unknown`, and what
 *  names several products of which one writes coding is the whole of GP Connect: neither is ever a switch-off. Source: gp-connect rulings
 *  of docs/how-it-decides.md, actions. */
export function classifySetting(setting: Setting, index: SchemeIndex, asOf: Day): ClassifiedSetting {
  const { row, id } = setting;
  const findings: Finding[] = [];
  const capability = recogniseCapability(setting.text);
  const required = capability === null ? null : (inForce(duties, asOf).find((duty) => duty.requiresOn.includes(capability.id)) ?? null);
  const stateCell = cellsOf(row, "enabled")[0];
  const enabled = saysOff.test(setting.text) ? null : readSwitch(stateCell?.text ?? "");
  const [cell] = [...cellsOf(row, "setting"), ...Object.values(row.cells).flat()];
  if (capability === null) findings.push(finding("setting-unrecognised", row.place, cell?.address ?? null, { text: setting.text }, id));
  else if (enabled === null) findings.push(finding("setting-state-unclear", row.place, stateCell?.address ?? null, { text: stateCell?.text.trim() ?? "" }, id));
  if (capability !== null && required !== null && enabled === false) {
    findings.push(finding("contract-gap", row.place, stateCell?.address ?? null, { capability: capability.name, from: dayInWords(required.since ?? asOf), ground: required.ground }, id));
  }
  const known = cell === undefined ? [] : matchSchemes(index, { ...cell, text: setting.text }, () => false);
  const scheme = capability?.scheme === undefined || capability.scheme === null ? known[0]?.scheme : schemes.find((entry) => entry.id === capability.scheme);
  const use: Use = scheme === undefined ? (capability === null ? "needs-review" : "direct-care") : (useOf(scheme.purposes) ?? "needs-review");
  const evidence: Evidence[] =
    cell === undefined || use === "needs-review"
      ? []
      : [{ question: "use", rule: "known-scheme", says: use, support: "scheme", text: cell.text.trim(), cell: cell.address, ...(scheme === undefined ? {} : { scheme: scheme.id }) }];
  return {
    setting,
    capability: capability?.id ?? "unknown",
    use,
    evidence,
    enabled,
    writesCoding: capability?.writesCoding === true && capability.covers === "one-product",
    required: required !== null,
    facts: {
      capability: capability === null ? "unknown" : capability.covers === "everything" ? "everything" : capability.writesCoding ? "writes-coding" : "reads-or-carries",
      enabled: enabled === null ? "not-said" : enabled ? "on" : "off",
      contract: required === null ? "silent" : "requires-on",
    },
    note: capability?.note ?? null,
    findings,
  };
}

type Capability = (typeof capabilities)[number];

function recogniseCapability(text: string): Capability | null {
  const plain = text.replace(/\([^)]*\)/g, " ");
  return capabilityIn(nameKey(plain.trim() === "" ? text : plain)) ?? capabilityIn(nameKey(text));
}

function capabilityIn(key: string): Capability | null {
  let rest = ` ${key.replace(/_/g, " ")} `;
  if (others.some((name) => rest.includes(name))) return null;
  const found = new Set<Capability>();
  for (const { key: name, capability } of names) {
    if (!rest.includes(name)) continue;
    rest = rest.replaceAll(name, " | ");
    found.add(capability);
  }
  const products = [...found].filter((capability) => capability.covers === "one-product");
  if (products.length > 1 && products.some((capability) => capability.writesCoding)) return capabilities.find((capability) => capability.covers === "everything") ?? null;
  return products[0] ?? [...found][0] ?? null;
}

/** Whether a cell says on, off, or neither ("n/a", "default", "?", blank). */
function readSwitch(written: string): boolean | null {
  const text = fold(written).text.trim();
  if (text === "" || /\?$|^n\/?a\b/.test(text)) return null;
  if (switchedOff.test(text)) return false;
  return switchedOn.test(text) ? true : null;
}
