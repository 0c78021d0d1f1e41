import { finding, inForce, packs as ourPacks, schemes, switchedOff, switchedOn } from "../knowledge/index.ts";
import type { Evidence, Finding } from "../model/audit.ts";
import type { Capability, Lookalike } from "../model/capability.ts";
import { dayInWords } from "../model/day.ts";
import type { Day } from "../model/day.ts";
import type { Duty } from "../model/duty.ts";
import { fold, nameKey } from "../model/folded.ts";
import type { Setting } from "../model/items.ts";
import type { Facts } from "../model/menu.ts";
import type { Packs } from "../model/packs.ts";
import { cellsOf } from "../model/register.ts";
import type { Use } from "../model/vocabulary.ts";
import { matchSchemes } from "./match-schemes.ts";
import type { SchemeIndex } from "./match-schemes.ts";
import { useOf } from "./pieces.ts";

/** A GP Connect setting, classified. `product` is the GP Connect product it switches and `lookalike` the neighbour that it is instead, both
 *  null where it is neither. `duties` are those in force on the day that bear upon the product. */
export type ClassifiedSetting = {
  readonly setting: Setting;
  readonly product: Capability | null;
  readonly lookalike: Lookalike | null;
  readonly use: Use;
  readonly evidence: readonly Evidence[];
  readonly enabled: boolean | null;
  readonly duties: readonly Duty[];
  readonly facts: Facts["gp-connect"];
  readonly findings: readonly Finding[];
};

/** Products, look-alikes and duties made ready for recognising settings. */
export type SettingIndex = { readonly products: readonly Named<Capability>[]; readonly lookalikes: readonly Named<Lookalike>[]; readonly everything: Capability | null; readonly duties: readonly Duty[] };
type Named<T> = { readonly key: string; readonly of: T };

/** Makes packs ready for `classifySetting`. */
export function indexSettings(packs: Packs): SettingIndex {
  return {
    products: byLength(packs.capabilities.flatMap((of) => [of.name, of.id, ...of.aliases, ...of.identifiers].map((name) => ({ key: keyOf(name), of })))),
    lookalikes: byLength(packs.lookalikes.flatMap((of) => [of.name, ...of.aliases].map((name) => ({ key: keyOf(name), of })))),
    everything: packs.capabilities.find((capability) => capability.covers === "everything") ?? null,
    duties: packs.duties,
  };
}

function byLength<T>(names: readonly Named<T>[]): readonly Named<T>[] {
  return [...names].sort((a, b) => b.key.length - a.key.length);
}

function keyOf(name: string): string {
  return ` ${nameKey(name.replace(/_/g, " "))} `;
}

const ours = indexSettings(ourPacks);

/** A setting that is worded as a refusal ("Do not allow Update Record: yes") turns on and off round, so its state is asked for. */
const saysOff = /\b(?:not|no|disabled?|block(?:ed|s)?|prevent\w*|deny|denied|disallow\w*|stop(?:ped|s)?|off|opt(?:ed)? out|refus\w+)\b/i;

/** What a setting is, whether it is on, and which duties bear upon it on the day. What is not recognised is `unknown`, and what names several
 *  products of which one writes coding is the whole of GP Connect: neither is ever a switch-off. What names both a look-alike and a product is
 *  not recognised. Source: gp-connect rulings of docs/how-it-decides.md, actions. */
export function classifySetting(setting: Setting, index: SchemeIndex, asOf: Day, settings: SettingIndex = ours): ClassifiedSetting {
  const { row, id } = setting;
  const findings: Finding[] = [];
  const { product, lookalike } = recognise(setting.text, settings);
  const duties = product === null ? [] : inForce(settings.duties, asOf).filter(({ effect }) => effect.on === "settings" && effect.capabilities.includes(product.id));
  const stateCell = cellsOf(row, "enabled")[0];
  const enabled = saysOff.test(setting.text) ? null : readSwitch(stateCell?.text ?? "");
  const [cell] = [...cellsOf(row, "setting"), ...Object.values(row.cells).flat()];
  if (lookalike !== null) findings.push(finding("setting-not-gp-connect", row.place, cell?.address ?? null, { text: setting.text, name: lookalike.name, writes: lookalike.writesCoding, belongs: lookalike.belongs }, id));
  else if (product === null) findings.push(finding("setting-unrecognised", row.place, cell?.address ?? null, { text: setting.text }, id));
  else if (enabled === null) findings.push(finding("setting-state-unclear", row.place, stateCell?.address ?? null, { text: stateCell?.text.trim() ?? "" }, id));
  if (product !== null && enabled === false) findings.push(...duties.flatMap((duty) => gap(duty, product, setting, stateCell?.address ?? null, asOf)));
  const known = cell === undefined ? [] : matchSchemes(index, { ...cell, text: setting.text }, () => false);
  const scheme = product === null || product.scheme === null ? known[0]?.scheme : schemes.find((entry) => entry.id === product.scheme);
  const use: Use = scheme === undefined ? (product === null ? "needs-review" : "direct-care") : (useOf(scheme.purposes) ?? "needs-review");
  const evidence: Evidence[] =
    cell === undefined || use === "needs-review"
      ? []
      : [{ question: "use", rule: "known-scheme", says: use, support: "scheme", text: cell.text.trim(), cell: cell.address, ...(scheme === undefined ? {} : { scheme: scheme.id }) }];
  return { setting, product, lookalike, use, evidence, enabled, duties, facts: factsOf(product, lookalike, enabled), findings };
}

function factsOf(product: Capability | null, lookalike: Lookalike | null, enabled: boolean | null): Facts["gp-connect"] {
  const state = enabled === null ? "not-said" : enabled ? "on" : "off";
  if (product === null) return { capability: "unknown", kind: lookalike === null ? "unknown" : "not-gp-connect", writesCoding: lookalike?.writesCoding === true ? "yes" : "no", enabled: state };
  return { capability: product.id, kind: product.covers, writesCoding: product.writesCoding ? "yes" : "no", enabled: state };
}

/** What is to be said of a product that is off although a duty asks for it, by name or without naming it. */
function gap(duty: Duty, product: Capability, { row, id }: Setting, address: string | null, asOf: Day): readonly Finding[] {
  if (duty.effect.on !== "settings") return [];
  if (duty.effect.whenOff === "gap") return [finding("contract-gap", row.place, address, { capability: product.name, from: dayInWords(duty.since ?? asOf), ground: duty.ground }, id)];
  return [finding("contract-gap-possible", row.place, address, { capability: product.name, means: duty.means, ground: duty.ground }, id)];
}

/** The product or the look-alike that a text names. Words in brackets count only where the rest names nothing, unless one of the two sides names a
 *  look-alike: then everything counts, so that "Partner API (Update Record)" is not taken for either. */
function recognise(text: string, index: SettingIndex): { readonly product: Capability | null; readonly lookalike: Lookalike | null } {
  const [lookalike, rest] = lookalikeIn(keyOf(text), index);
  if (lookalike !== null) return { product: null, lookalike: productIn(rest, index) === null ? lookalike : null };
  const plain = text.replace(/\([^)]*\)/g, " ");
  return { product: productIn(keyOf(plain.trim() === "" ? text : plain), index) ?? productIn(keyOf(text), index), lookalike: null };
}

function lookalikeIn(key: string, { lookalikes }: SettingIndex): readonly [Lookalike | null, string] {
  let rest = key;
  const found = new Set<Lookalike>();
  for (const { key: name, of } of lookalikes) {
    if (!rest.includes(name)) continue;
    rest = rest.replaceAll(name, " | ");
    found.add(of);
  }
  const [first] = [...found].sort((a, b) => Number(b.writesCoding) - Number(a.writesCoding));
  return [first ?? null, rest];
}

function productIn(key: string, { products: names, everything }: SettingIndex): Capability | null {
  let rest = key;
  const found = new Set<Capability>();
  for (const { key: name, of } of names) {
    if (!rest.includes(name)) continue;
    rest = rest.replaceAll(name, " | ");
    found.add(of);
  }
  const products = [...found].filter((capability) => capability.covers === "one-product");
  if (products.length > 1 && products.some((capability) => capability.writesCoding)) return everything;
  return products[0] ?? [...found][0] ?? null;
}

/** Whether a cell says on, off, or neither ("n/a", "default", "?", blank). */
function readSwitch(written: string): boolean | null {
  const text = fold(written).text.trim();
  if (text === "" || /\?$|^n\/?a\b/.test(text)) return null;
  if (switchedOff.test(text)) return false;
  return switchedOn.test(text) ? true : null;
}
