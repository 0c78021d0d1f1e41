import type { ActionEntry, ActionView, Audit, Instead } from "../model/audit.ts";
import type { Day } from "../model/day.ts";
import { actionsOf, chainOf, menuState, numberOf } from "../model/menu.ts";
import type { Menu, PlacedAction } from "../model/menu.ts";
import type { Packs } from "../model/packs.ts";
import { outcomes } from "../model/vocabulary.ts";
import { decideAgreement } from "./agreement.ts";
import type { DecidableAgreement } from "./agreement.ts";
import { decideSetting } from "./setting.ts";
import type { DecidableSetting } from "./setting.ts";
import { callsBeside, menuNote, staleNotes } from "./standing.ts";

/** An agreement or a setting, ready to be decided by any menu. */
export type Decidable = { readonly kind: "agreement"; readonly item: DecidableAgreement } | { readonly kind: "gp-connect"; readonly item: DecidableSetting };

/** What the chosen menu comes to for every item, in their order, and how the menu stands on the day: beside each of its actions what a call that
 *  stands then asks instead, counted over the items that the action lists. */
export function decideAll(items: readonly Decidable[], menu: Menu, packs: Packs, asOf: Day): { readonly entries: readonly (readonly ActionEntry[])[]; readonly menu: Audit["menu"] } {
  const actions = actionsOf(menu, packs.menus);
  const entries = items.map((item) => decide(actions, item, asOf));
  const state = menuState(menu, asOf);
  const standing = callsBeside(menu, packs.menus, asOf);
  const view = ({ menu: of, action }: PlacedAction): ActionView => {
    const listed = items.filter((_, i) => entries[i]?.some((entry) => entry.action === numberOf(action) && isListed(entry)) === true);
    const { numbering, like, appliesTo, title, asks, remark } = action;
    return { action: numberOf(action), numbering, like, menu: of.id, appliesTo, title, asks, remark, instead: isStanding(of, asOf) ? [] : [...insteadOf(like, standing, listed, asOf)] };
  };
  return {
    entries,
    menu: {
      id: menu.id,
      title: menu.title,
      source: menu.source[0] ?? "",
      inForce: state === "in-force",
      state,
      note: menuNote(menu, packs.menus, asOf),
      warnings: [...staleNotes(menu, packs, asOf)],
      published: menu.published,
      from: menu.from,
      until: menu.until,
      actions: actions.map(view),
      leavesOut: chainOf(menu, packs.menus).flatMap((entry) => [...entry.leavesOut]),
    },
  };
}

function decide(actions: readonly PlacedAction[], { kind, item }: Decidable, asOf: Day): readonly ActionEntry[] {
  return kind === "agreement" ? decideAgreement(actions, item, asOf) : decideSetting(actions, item, asOf);
}

/** Whether a menu stands on a day, or may do so: then nothing stands instead of it. */
function isStanding(menu: Menu, asOf: Day): boolean {
  const state = menuState(menu, asOf);
  return state === "in-force" || state === "perhaps";
}

function isListed({ outcome }: ActionEntry): boolean {
  return outcome === "withdraw" || outcome === "freeze" || outcome === "switch-off";
}

/** What the calls that stand on a day ask in place of an action. A call that only adds to another is left out where it has nothing like it. */
function insteadOf(like: number | null, standing: readonly Menu[], listed: readonly Decidable[], asOf: Day): readonly Instead[] {
  if (standing.length === 0) return [{ menu: null, name: null, action: null, asks: "No national call is known to stand on that day.", outcomes: {} }];
  return standing.flatMap((menu): readonly Instead[] => {
    const placed = menu.actions.filter((action) => like !== null && action.like === like).map((action) => ({ menu, action }));
    const [first] = placed;
    if (first !== undefined) return [{ menu: menu.id, name: menu.name, action: numberOf(first.action), asks: first.action.asks, outcomes: countOutcomes(listed.flatMap((entry) => decide(placed, entry, asOf))) }];
    if (menu.addsTo !== null) return [];
    const left = menu.leavesOut.find((entry) => entry.like === like);
    return [{ menu: menu.id, name: menu.name, action: null, asks: left === undefined ? `The ${menu.name} has no action like this one that could be read.` : `The ${menu.name} does not ask for this. ${left.because}`, outcomes: {} }];
  });
}

/** How often each outcome occurs among entries, ready and held; outcomes that do not occur are left out. */
export function countOutcomes(entries: readonly ActionEntry[]): Record<string, { ready: number; held: number }> {
  return Object.fromEntries(
    outcomes.flatMap((outcome) => {
      const of = entries.filter((entry) => entry.outcome === outcome);
      const held = of.filter((entry) => entry.held !== null).length;
      return of.length === 0 ? [] : [[outcome, { ready: of.length - held, held }]];
    }),
  );
}
