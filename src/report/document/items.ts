import { causes, heldWords, obligationWords, outcomeWords, statusWords, useWords } from "../../knowledge/index.ts";
import type { ActionEntry, Audit, AuditedAgreement, AuditedSetting, Evidence, Finding } from "../../model/audit.ts";
import type { Outcome } from "../../model/vocabulary.ts";
import { caseWords } from "../case-words.ts";
import { decidingEvidence } from "../deciding-evidence.ts";
import type { Run, Text, Tone } from "./blocks.ts";

/** An item of the audit: an agreement or a GP Connect setting. */
export type Item = AuditedAgreement | AuditedSetting;

/** An item with what one action comes to for it. */
export type Listed = { readonly item: Item; readonly entry: ActionEntry };

/** What each item comes to under an action of the menu, settings first, in the order of the register. */
export function listedUnder({ gpConnect, agreements }: Audit, action: number): readonly Listed[] {
  return [...gpConnect, ...agreements].flatMap((item: Item) => item.actions.filter((entry) => entry.action === action).map((entry) => ({ item, entry })));
}

/** An item's name as the register writes it. */
export function nameOf(item: Item): string {
  const text = "setting" in item ? item.setting : (item.title ?? "");
  return text.trim() === "" ? `(no title, row ${item.cell.row})` : oneLine(text);
}

/** The recipient as the register writes it; an empty string for a setting, and where the register is silent. */
export function recipientOf(item: Item): string {
  return "setting" in item ? "" : oneLine(item.recipient ?? "");
}

/** Where an item stands: sheet and row. */
export function placeOf({ cell }: Item): string {
  return `${cell.sheet.trim()}, row ${cell.row}`;
}

/** Where a finding stands: sheet and cell, or sheet and row. */
export function placeOfFinding({ cell }: Finding): string {
  return `${cell.sheet.trim()} ${cell.address ?? `row ${cell.row}`}`;
}

/** The id of an item's entry in the whole register, for links; letters, digits and hyphens only. */
export function anchorOf(item: Item): string {
  return `item-${item.id.replace(/[^A-Za-z0-9]+/g, "-")}`;
}

/** The tone of an outcome, held or ready. */
export function toneOf(outcome: Outcome, held: boolean): Tone {
  switch (outcome) {
    case "withdraw":
    case "freeze":
    case "switch-off":
      return held ? "held" : "ready";
    case "cannot-withdraw":
    case "cannot-freeze":
      return "required";
    case "review":
      return "review";
    case "keep":
      return "keep";
    case "already-off":
    case "not-affected":
      return "neutral";
    default:
      return outcome satisfies never;
  }
}

/** An outcome in words, with what holds it. */
export function outcomeText(entry: ActionEntry): Text {
  const outcome: Run = { text: outcomeWords[entry.outcome].label, style: "tag", tone: toneOf(entry.outcome, entry.held !== null) };
  const holds = entry.holds.map((hold) => heldWords[hold].label).join(", ");
  return holds === "" ? [[outcome]] : [[outcome], [{ text: `held: ${holds}` }]];
}

/** What people noted of an item's case, as a line of its own. */
export function caseText(item: Item): Text {
  const words = caseWords(item);
  return words === null ? [] : [[{ text: `${words.charAt(0).toUpperCase()}${words.slice(1)}`, style: "quiet" }]];
}

/** The words that decided an outcome, each in its sentence with the cell it stands in and what it speaks for. */
export function evidenceText({ item, entry }: Listed, most: number): Text {
  return decidingEvidence(item, entry, most).map((piece) => evidenceLine(item, piece));
}

/** One piece of evidence as a line: the words marked in their sentence, the cell, and what they speak for. */
export function evidenceLine(item: Item, piece: Evidence): readonly Run[] {
  const { before, words, after } = inSentence(item, piece);
  const quote: readonly Run[] = piece.support === "scheme" ? [{ text: "known scheme " }, { text: words, style: "words" }] : [{ text: `“${before}` }, { text: words, style: "words" }, { text: `${after}”` }];
  return [...quote, { text: ` ${piece.cell}`, style: "quiet" }, { text: `: ${saysWords(piece)}${discountWords(piece)}` }];
}

/** How much of a sentence is shown on each side of the words that decided, in characters. */
const surroundings = 60;

/** Evidence words with what stands around them in their cell; nothing around them where the cell is only they, or is not the item's own. */
function inSentence({ row }: Item, { cell, text }: Evidence): { readonly before: string; readonly words: string; readonly after: string } {
  const whole = row.find((entry) => entry.cell === cell && entry.text.includes(text))?.text ?? text;
  const at = whole.indexOf(text);
  const before = oneLine(whole.slice(0, at));
  const after = oneLine(whole.slice(at + text.length));
  const gapBefore = /\s$/.test(whole.slice(0, at)) ? " " : "";
  const gapAfter = /^\s/.test(whole.slice(at + text.length)) ? " " : "";
  const cutBefore = before.length > surroundings ? `…${before.slice(-surroundings).replace(/^\S*\s/, "")}` : before;
  const cutAfter = after.length > surroundings ? `${after.slice(0, surroundings).replace(/\s\S*$/, "")}…` : after;
  return { before: before === "" ? "" : cutBefore + gapBefore, words: oneLine(text), after: after === "" ? "" : gapAfter + cutAfter };
}

/** What a piece of evidence speaks for, in words. */
function saysWords({ question, says }: Evidence): string {
  const words: Readonly<Record<string, { readonly label: string }>> = question === "use" ? useWords : question === "obligation" ? obligationWords : statusWords;
  return words[says]?.label ?? says;
}

function discountWords({ discounted }: Evidence): string {
  if (discounted === undefined) return "";
  return { denied: " (denied there)", subject: " (only its subject)", hint: " (a hint)", outweighed: " (outweighed)" }[discounted];
}

/** The sentence of a cause, what would settle it and whom to ask; null for a cause that is not known. */
export function causeWords(cause: string | undefined): { readonly means: string } | null {
  return Object.entries(causes).find(([id]) => id === cause)?.[1] ?? null;
}

/** A register's text on one line, without the control characters that no report can show. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu, " ").replace(/\s+/g, " ").trim();
}

/** A number with its noun. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
