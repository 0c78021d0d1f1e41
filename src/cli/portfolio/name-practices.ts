import { createHash } from "node:crypto";
import type { FoundRegister } from "./find-registers.ts";
import type { ListedPractice } from "../../practice-list.ts";

/** A register with the practice that it belongs to, as far as that can be told before it is read: `listed` is what the list of practices says, and goes
 *  before what the register says; `fromFile` is what the names of its file and folder say, and comes last. */
export type NamedRegister = FoundRegister & { readonly id: string; readonly listed: { readonly name: string | null; readonly ods: string | null }; readonly fromFile: { readonly name: string; readonly ods: string | null } };

/** Gives every register an id that is a safe name for its files, each its own, and the same whatever else is in the folder; and the names that the list
 *  of practices and the file give. They come in the order of their ids. */
export function nameRegisters(registers: readonly FoundRegister[], listed: ReadonlyMap<FoundRegister, ListedPractice>): readonly NamedRegister[] {
  const slugs = registers.map((register) => slug(register.label));
  const often = new Map<string, number>();
  for (const text of slugs) often.set(text, (often.get(text) ?? 0) + 1);
  return registers
    .map((register, i) => {
      const text = slugs[i] ?? "";
      const id = often.get(text) === 1 ? text : `${text}-${createHash("sha256").update(register.files.map(({ path }) => path.split(/[\\/]/).slice(-register.label.split("/").length).join("/")).join("\n")).digest("hex").slice(0, 8)}`;
      const given = listed.get(register);
      return { ...register, id, listed: { name: given?.name ?? null, ods: given?.ods ?? null }, fromFile: { name: nameFrom(register.label), ods: odsFrom(register.label) } };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The most characters of an id that come from the path. */
const longest = 100;

/** A path as plain letters, digits and hyphens, so that no path and no reserved name can come of it. */
function slug(label: string): string {
  const letters = label.replace(/\.[a-z]+$/i, "").normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  const safe = letters === "" ? "register" : /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(letters) ? `register-${letters}` : letters;
  return safe.length <= longest ? safe : `${safe.slice(0, longest - 9)}-${createHash("sha256").update(label).digest("hex").slice(0, 8)}`;
}

/** Words that say of a file that it is a register, and not whose. */
const general = /(?<![a-z0-9])(?:register|registers|dsas?|data|sharing|agreements?|gp|connect|settings?|practice|log|list|ig|copy|final|draft|of|the|and|v?\d+)(?![a-z0-9])/gi;

/** The name that a file gives its practice: its own name, or its folder's where it says only that it is a register. */
function nameFrom(label: string): string {
  const parts = label.replace(/\.[a-z]+$/i, "").split("/").reverse().map((part) => part.replace(/[_\s-]+/g, " ").trim());
  return parts.find((part) => part.replace(general, "").replace(/[^\p{L}]+/gu, "") !== "") ?? parts[0] ?? label;
}

/** The ODS code of a practice in the name of a file or folder: a letter and five digits. Source: NHS Organisation Data Service. */
function odsFrom(label: string): string | null {
  return /(?<![A-Za-z0-9])[A-Za-z]\d{5}(?![A-Za-z0-9])/.exec(label.split("/").reverse().join("/"))?.[0].toUpperCase() ?? null;
}
