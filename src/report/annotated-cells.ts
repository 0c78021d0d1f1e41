import { heldWords, outcomeWords } from "../knowledge/index.ts";
import type { ActionEntry } from "../model/audit.ts";
import type { CellValue } from "../workbook/index.ts";
import { evidenceText, toneOf } from "./document/items.ts";
import type { Item } from "./document/items.ts";
import { isListed } from "./document/summary.ts";

/** An outcome in a cell of its own: what is to be done, and what holds it. */
export function outcomeCell(entry: ActionEntry | undefined): CellValue {
  if (entry === undefined) return null;
  const holds = entry.holds.map((hold) => heldWords[hold].label).join(", ");
  const state = holds !== "" ? `, held: ${holds}` : isListed(entry.outcome) ? ", ready" : "";
  const tone = toneOf(entry.outcome, entry.held !== null);
  return { text: `${sentence(outcomeWords[entry.outcome].label)}${state}`, ...(tone === "warning" ? {} : { tone }) };
}

/** The words that decided, each with its cell, and the reasons, a line each. */
export function whyOf(item: Item): string {
  const [entry] = item.actions;
  const evidence = entry === undefined ? [] : evidenceText({ item, entry }, 3).map((runs) => runs.map((run) => run.text).join(""));
  return [...evidence, ...new Set(item.actions.flatMap((action) => action.reasons.slice(0, 1)))].join("\n");
}

/** What would settle an item, and in which cell. */
export function settleOf(item: Item): string {
  return [...new Set(item.actions.flatMap((entry) => (entry.settle === undefined ? [] : [`${entry.settle}${entry.settleAt === undefined ? "" : ` (${entry.settleAt})`}`])))].join("\n");
}

/** A text that begins as a sentence does. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
