import { settleText } from "../knowledge/index.ts";
import type { ActionEntry } from "../model/audit.ts";
import { dayInWords } from "../model/day.ts";
import type { Day } from "../model/day.ts";
import type { Duty } from "../model/duty.ts";
import { fittingCases, numberOf } from "../model/menu.ts";
import type { Facts, PlacedAction } from "../model/menu.ts";
import { byWeight, onlyCase } from "./one-case.ts";
import { basisOf } from "./reasons.ts";

/** What deciding needs to know of a GP Connect setting. `duties` are those in force that ask for it to be on; `note` is what is worth knowing
 *  of its product, `ifOff` what switching it off does to patients and partners, and `evidence` the words and cells that it was read from. */
export type DecidableSetting = {
  readonly facts: Facts["gp-connect"];
  readonly duties: readonly Duty[];
  readonly note: string | null;
  readonly ifOff: { readonly patients: string; readonly partners: string } | null;
  readonly evidence: readonly string[];
};

/** What each action comes to for a GP Connect setting on a day. A switch-off of what a contract term asks for is held, whatever the menu says. */
export function decideSetting(actions: readonly PlacedAction[], item: DecidableSetting, asOf: Day): readonly ActionEntry[] {
  return actions.flatMap(({ menu, action }): readonly ActionEntry[] => {
    if (action.appliesTo !== "gp-connect") return [];
    const matched = onlyCase(fittingCases(action, item.facts), action);
    if (matched.outcome === null) return [];
    const isHeldByDuty = matched.outcome === "switch-off" && item.duties.length > 0;
    const held = byWeight([...(isHeldByDuty ? [{ held: "contract" as const }] : []), ...(matched.held ?? []).map((reason) => ({ held: reason }))]).map((hold) => hold.held);
    const cause = isHeldByDuty ? "contract-requires" : matched.cause;
    return [
      {
        action: numberOf(action),
        outcome: matched.outcome,
        held: held[0] ?? null,
        holds: [...new Set(held)],
        reasons: [matched.because, ...(item.facts.enabled === "not-said" ? [] : item.duties.map((duty) => dutySentence(duty, item.facts.enabled === "off"))), ...(item.evidence.length === 0 ? [] : [`Evidence: ${item.evidence.join(", ")}.`]), basisOf(menu, action, asOf)],
        cautions: [...(item.note === null ? [] : [item.note]), ...(item.ifOff !== null && (matched.outcome === "switch-off" || matched.outcome === "already-off") ? [`Patient safety: with it off, ${lowerFirst(item.ifOff.patients)} ${item.ifOff.partners}`] : [])],
        ...(cause === undefined ? {} : { cause, settle: settleText(cause) }),
      },
    ];
  });
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text;
}

function dutySentence(duty: Duty, isOff: boolean): string {
  const since = duty.since === null ? "" : ` since ${dayInWords(duty.since)}`;
  const isNamed = duty.effect.on === "settings" && duty.effect.whenOff === "gap";
  if (isNamed) return `The GP contract has required it to be on${since} (${duty.ground})${isOff ? ", so this is a gap" : ""}.`;
  return `A term of the GP contract leans on it${since} (${duty.ground}), though it does not name it${isOff ? ". Check that the practice can still meet the term" : ""}.`;
}
