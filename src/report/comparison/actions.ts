import { heldWords, moveWords, outcomeWords } from "../../knowledge/index.ts";
import type { ActionMove, Comparison, Move } from "../../model/comparison.ts";
import { isListed } from "../../model/vocabulary.ts";
import type { Block, Run, Text } from "../document/blocks.ts";
import { plainText } from "../document/blocks.ts";
import { toneOf } from "../document/items.ts";
import { doneMoves, openMoves } from "./sentences.ts";
import { shortLine, whyInWords } from "./words.ts";

/** What became of the actions: what was done, what is open, what has to be looked into, what is asked no more, and the questions. */
export function actionBlocks(comparison: Comparison): readonly Block[] {
  const of = (...wanted: readonly Move[]): readonly ActionMove[] => wanted.flatMap((move) => comparison.actions.filter((entry) => entry.move === move));
  const open = openMoves(comparison);
  const isOpen = new Set(open);
  return [
    ...section("done", "Done since", "Listed before, and ended by what the register says now.", of(...doneMoves), "Was to be done"),
    ...section("open", "Still open", "What the actions list now, newly due first.", orderedOpen(open), "To do"),
    ...section("look-into", "To look into", "Not done as far as can be told, or done though nothing asked for it.", of("ended-unlisted", "signed-up", "left-register", "in-doubt").filter((entry) => !isOpen.has(entry) && (entry.move === "ended-unlisted" || wasListed(entry))), "Was to be done"),
    ...section("no-longer", "No longer asked for", "Listed before, not done, and not listed now.", of("no-longer-listed"), "Was to be done"),
    ...section("questions", "Questions", "What somebody has to settle, and what has been settled since.", of("to-review", "settled", "left-register", "in-doubt", "still-to-review").filter((entry) => !isOpen.has(entry) && (entry.move === "to-review" || entry.move === "settled" || entry.move === "still-to-review" || !wasListed(entry))), "Asked"),
  ];
}

function wasListed({ before }: ActionMove): boolean {
  return before !== null && isListed(before.outcome);
}

const openOrder: readonly Move[] = ["newly-due", "released", "newly-held", "in-doubt", "still-open"];

function orderedOpen(open: readonly ActionMove[]): readonly ActionMove[] {
  return openOrder.flatMap((move) => open.filter((entry) => entry.move === move));
}

function section(id: string, title: string, means: string, all: readonly ActionMove[], shown: "Was to be done" | "To do" | "Asked"): readonly Block[] {
  if (all.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: `${title}: ${all.length}`, id },
    { kind: "paragraph", runs: [{ text: means }] },
    {
      kind: "table",
      caption: `${title}: ${all.length}`,
      columns: [{ name: "Agreement or setting", share: 34 }, { name: shown, share: 24 }, { name: shown === "To do" ? "Since before" : "What became of it", share: 42 }],
      rows: all.map((entry) => ({ cells: [nameText(entry), asked(shown === "To do" ? (entry.after ?? entry.before) : shown === "Asked" && entry.after?.outcome === "review" ? entry.after : (entry.before ?? entry.after)), became(entry)] })),
    },
  ];
}

function nameText({ name, recipient }: ActionMove): Text {
  const title = name === null || name.trim() === "" ? "(no title)" : shortLine(name);
  return [[{ text: title, style: "strong" }], ...(recipient === null ? [] : [[{ text: shortLine(recipient) }]])];
}

function asked(state: ActionMove["after"]): Text {
  if (state === null) return plainText("nothing");
  const { label } = outcomeWords[state.outcome];
  const holds = state.holds.map((hold) => heldWords[hold].label).join(", ");
  return [[{ text: label, style: "tag", tone: toneOf(state.outcome, holds !== "") }], [{ text: `action ${state.action}`, style: "quiet" }], ...(holds === "" ? [] : [[{ text: `held: ${holds}` }]])];
}

function became({ move, before, after, why }: ActionMove): Text {
  const { label, means } = moveWords[move];
  const isChanged = move === "no-longer-listed" || move === "settled" || move === "to-review";
  const from = before === null ? "not listed" : outcomeWords[before.outcome].label;
  const to = after === null ? "not asked about" : outcomeWords[after.outcome].label;
  const runs: readonly Run[] = [{ text: label, style: "strong" }, ...(isChanged && from !== to ? [{ text: `: ${from}, now ${to}` }] : [])];
  const isExplained = move === "left-register" || move === "in-doubt" || move === "ended-unlisted";
  const isPlain = move === "still-open" || move === "still-to-review";
  return [runs, ...(why === null ? (isExplained ? [[{ text: means }]] : []) : isPlain ? [] : [[{ text: `${capital(whyInWords(why))}.` }], ...(isExplained ? [[{ text: means }]] : [])])];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
