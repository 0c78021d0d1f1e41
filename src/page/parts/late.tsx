import type { ComponentChildren } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import type { Examples } from "./example.ts";

/** In what order the parts of a step are drawn that wait for their turn: its sections, the rows of their tables, what stands at its foot, and then
 *  what nobody sees before it is opened. */
const turns = ["section", "rows", "foot", "inside"] as const;
type Turn = (typeof turns)[number];

/** What waits: one of them is drawn a frame. All at once, while a worker tidies its memory up, would stop the page for a quarter of a second. */
const waiting: Readonly<Record<Turn, (() => void)[]>> = { section: [], rows: [], foot: [], inside: [] };
let isTurnComing = false;

function isAnyWaiting(): boolean {
  return turns.some((turn) => waiting[turn].length > 0);
}

function giveTurn(): void {
  turns.map((turn) => waiting[turn]).find((list) => list.length > 0)?.shift()?.();
  isTurnComing = isAnyWaiting();
  if (isTurnComing) requestAnimationFrame(giveTurn);
}

/** What is drawn now is to be seen before the first turn comes, which takes a frame. */
function askForTurn(): void {
  if (isTurnComing) return;
  isTurnComing = true;
  requestAnimationFrame(() => requestAnimationFrame(giveTurn));
}

/** Whether the turn of a part has come, and the way to draw it at once, as when the user reaches for it. */
export function useTurn(turn: Turn, isWanted = true): readonly [hasCome: boolean, draw: () => void] {
  const [hasCome, setHasCome] = useState(!isWanted);
  const draw = (): void => setHasCome(true);
  // Not in a later effect: the rows of a section that is drawn wait before the next turn is given, and so come before the foot.
  useLayoutEffect(() => {
    if (hasCome) return;
    const list = waiting[turn];
    list.push(draw);
    askForTurn();
    return () => {
      const at = list.indexOf(draw);
      if (at >= 0) list.splice(at, 1);
    };
  }, [hasCome]);
  return [hasCome, draw];
}

/** A part that is drawn when its turn comes. */
export function Late({ turn, children }: { readonly turn: Turn; readonly children: ComponentChildren }) {
  const [hasCome] = useTurn(turn);
  return hasCome ? <>{children}</> : null;
}

export const lateExamples: Examples = {
  section: () => <Late turn="section">Drawn a frame later.</Late>,
};
