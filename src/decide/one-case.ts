import { numberOf } from "../model/menu.ts";
import type { AgreementCase, MenuAction, SettingCase } from "../model/menu.ts";
import { holds as holdOrder } from "../model/vocabulary.ts";
import type { Held } from "../model/vocabulary.ts";

/** The one case of an action that fits the facts. Throws where the table leaves the facts open, which a menu's schema rules out. */
export function onlyCase<C extends AgreementCase | SettingCase>(cases: readonly C[], action: MenuAction): C {
  const [only] = cases;
  if (only === undefined || cases.length > 1) throw new Error(`action ${numberOf(action)} has ${cases.length} cases for one item`);
  return only;
}

/** Reasons to hold, the weightiest first. */
export function byWeight<T extends { readonly held: Held }>(holding: readonly T[]): readonly T[] {
  return [...holding].sort((a, b) => holdOrder.indexOf(a.held) - holdOrder.indexOf(b.held));
}
