import type { Matches } from "../match-items.ts";
import type { ActionMove, MatchedItem, Move, OutcomeState } from "../model/comparison.ts";
import { isListed } from "../model/vocabulary.ts";
import { actionsOf, stateOf } from "./changes.ts";
import type { Entry, State } from "./entries.ts";

/** What became of everything that an action listed or asked about, before or after: an item that is in one register only, or that was not matched
 *  for certain, is never taken for done. */
export function actionMoves(matches: Matches<Entry>, matched: readonly MatchedItem[]): readonly ActionMove[] {
  return [
    ...matches.matched.flatMap(({ before, after }, i) => pairMoves(before, after, matched[i])),
    ...matches.added.flatMap((entry) => entry.states.flatMap((state) => (isAsked(state) ? [moveOf(heldBackNow(state, entry) ?? (isListed(state.outcome) ? "newly-due" : "to-review"), null, { entry, state })] : []))),
    ...matches.gone.flatMap((entry) => entry.states.flatMap((state) => (isAsked(state) ? [moveOf("left-register", { entry, state }, null)] : []))),
    ...matches.doubtful.flatMap((group) => [
      ...group.before.flatMap((entry) => entry.states.flatMap((state) => (isAsked(state) ? [moveOf("in-doubt", { entry, state }, null)] : []))),
      ...group.after.flatMap((entry) => entry.states.flatMap((state) => (isAsked(state) ? [moveOf("in-doubt", null, { entry, state })] : []))),
    ]),
  ];
}

function isAsked({ outcome }: OutcomeState): boolean {
  return isListed(outcome) || outcome === "review";
}

function pairMoves(before: Entry, after: Entry, item: MatchedItem | undefined): readonly ActionMove[] {
  return actionsOf(before, after).flatMap(({ before: was, after: is }) => {
    // What was held back before, and is, is neither open nor done since.
    if (is !== undefined && was !== undefined && heldBackNow(is, after) !== null && heldBackNow(was, before) === heldBackNow(is, after)) return [];
    const move = moveBetween(was, is, after) ?? (isEndedUnlisted(was, before, after) ? "ended-unlisted" : null);
    if (move === null) return [];
    const change = item?.outcomes.find((outcome) => outcome.before?.action === was?.action && outcome.after?.action === is?.action);
    return [{ ...moveOf(move, was === undefined ? null : { entry: before, state: was }, is === undefined ? null : { entry: after, state: is }), name: after.compared.name, recipient: after.compared.recipient, why: change?.why ?? null }];
  });
}

/** What became of one action for an item that is in both registers; null where nothing was or is asked. */
function moveBetween(was: State | undefined, is: State | undefined, after: Entry): Move | null {
  const listed = was !== undefined && isListed(was.outcome) ? was : null;
  if (is !== undefined && isListed(is.outcome)) {
    const held = heldBackNow(is, after);
    if (held !== null) return held;
    if (listed === null) return "newly-due";
    if (listed.holds.length === 0 && is.holds.length > 0) return "newly-held";
    return listed.holds.length > 0 && is.holds.length === 0 ? "released" : "still-open";
  }
  if (listed !== null) return doneBy(listed, after) ?? (is?.outcome === "review" ? "to-review" : "no-longer-listed");
  if (is?.outcome === "review") return was?.outcome === "review" ? "still-to-review" : "to-review";
  return was?.outcome === "review" ? "settled" : null;
}

/** Whether a proposal that is to be frozen is frozen or declined by what is said of it: the audit lists it for as long as it is a proposal. */
function heldBackNow({ outcome }: State, { heldBack }: Entry): "frozen" | "declined" | null {
  return outcome === "freeze" ? heldBack : null;
}

/** How something that was listed was carried out, or came to an end, by what the register says now; null where it was not. */
function doneBy(state: State, entry: Entry): Move | null {
  const { outcome } = state;
  const { compared } = entry;
  if (outcome === "switch-off") return compared.enabled === false ? "switched-off" : null;
  if (compared.status === "withdrawn") return outcome === "freeze" ? "declined" : "withdrawn";
  if (compared.status === "expired") return "ended";
  if (outcome === "freeze" && (compared.status === "active" || compared.status === "renewal-due")) return "signed-up";
  // "Frozen" alone is no status that the audit knows.
  return heldBackNow(state, entry);
}

/** Whether something that was to be kept has ended all the same: nobody asked for it, and care may depend on it. */
function isEndedUnlisted(was: State | undefined, before: Entry, after: Entry): boolean {
  const hasEnded = ({ compared }: Entry): boolean => compared.status === "withdrawn" || compared.status === "expired";
  return (was?.outcome === "keep" || was?.outcome === "cannot-withdraw") && hasEnded(after) && !hasEnded(before);
}

type Seen = { readonly entry: Entry; readonly state: State };

function moveOf(move: Move, before: Seen | null, after: Seen | null): ActionMove {
  const side = (seen: Seen | null): ActionMove["before"] => {
    const state = stateOf(seen?.state);
    return seen === null || state === null ? null : { id: seen.entry.compared.id, ...state };
  };
  const seen = after ?? before;
  return { like: seen?.state.like ?? null, move, before: side(before), after: side(after), name: seen?.entry.compared.name ?? null, recipient: seen?.entry.compared.recipient ?? null, why: null };
}
