import { menus } from "../knowledge/menus/index.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Day } from "../model/day.ts";
import type { SavedAudit } from "../model/saved-audit.ts";
import { compareAudits } from "./index.ts";
import type { Rerun } from "./index.ts";

/** One side of a comparison: its audit, and how its register is audited again on another day or by another menu; null for a saved audit, whose
 *  register is not at hand. */
export type ComparedSide = { readonly audit: SavedAudit; readonly again: ((asOf: Day, menu: string) => Promise<SavedAudit> | SavedAudit) | null };

/** Compares two sides, each audited for the other's day and menu too where its register is at hand: that tells what the day or the menu did from what
 *  the register did. `version` is the program's. */
export async function compareSides(before: ComparedSide, after: ComparedSide, version: string): Promise<Comparison> {
  const reruns = [...(await rerunsOf("before", before, after)), ...(await rerunsOf("after", after, before))];
  return compareAudits(before.audit, after.audit, { version, madeAlike: before.again !== null && after.again !== null, reruns });
}

/** A register audited on every day and by every menu of the two sides that it was not audited by already. Nothing can be audited by a menu that this
 *  version does not have. */
async function rerunsOf(register: Rerun["register"], { audit: own, again }: ComparedSide, { audit: other }: ComparedSide): Promise<readonly Rerun[]> {
  if (again === null || ![own, other].every(({ menu }) => menus.some(({ id }) => id === menu.id))) return [];
  const [before, after] = register === "before" ? [own, other] : [other, own];
  const reruns: Rerun[] = [];
  for (const asOf of new Set([before.asOf, after.asOf])) {
    for (const menu of new Set([before.menu.id, after.menu.id])) {
      if (asOf !== own.asOf || menu !== own.menu.id) reruns.push({ register, audit: await again(asOf, menu) });
    }
  }
  return reruns;
}
