import { healthFinding } from "../knowledge/findings.ts";
import { unsettled, wordsThatClash } from "../knowledge/health/index.ts";
import type { Finding } from "../model/audit.ts";
import { fold, originalWords } from "../model/folded.ts";
import type { WordsRule } from "../model/health.ts";
import { cellsOf } from "../model/register.ts";
import type { Cell } from "../model/register.ts";
import { folded, isExpected } from "./subject.ts";
import type { CheckedAgreement } from "./subject.ts";

/** Words of a row that do not fit what it is for, and what classifying could not settle because of how the row is written. */
export function checkWords(item: CheckedAgreement): readonly Finding[] {
  const { row, id } = item.agreement;
  const clashes = wordsThatClash.flatMap((rule) => {
    const hit = clashing(rule, item);
    return hit === null ? [] : [healthFinding(rule, rule.says, row.place, hit.cell.address, { words: quoted(hit.words) }, id)];
  });
  const open = unsettled.flatMap((rule) => {
    if (item.cause === null || !rule.causes.includes(item.cause)) return [];
    const cell = rule.at.flatMap((field) => cellsOf(row, field)).find((entry) => entry.text.trim() !== "");
    return cell === undefined ? [] : [healthFinding(rule, rule.says, row.place, cell.address, { words: shortened(cell.text) }, id)];
  });
  return [...clashes, ...open];
}

function clashing(rule: WordsRule, item: CheckedAgreement): { readonly cell: Cell; readonly words: string } | null {
  const { reads, match, unless, also, rightFor } = rule;
  if (!isExpected(item, rule.of) || item.purposes.some(({ kind }) => rightFor.includes(kind))) return null;
  const { row } = item.agreement;
  if (also !== null && !also.reads.some((field) => cellsOf(row, field).some((cell) => also.match.test(folded(cell)) && !also.unless.test(folded(cell))))) return null;
  for (const cell of reads.flatMap((field) => cellsOf(row, field))) {
    const text = fold(cell.text);
    const found = match.exec(text.text.trim());
    if (found === null || unless?.test(text.text) === true) continue;
    const start = found.index + (text.text.length - text.text.trimStart().length);
    return { cell, words: originalWords(text, start, start + found[0].length) };
  }
  return null;
}

function quoted(words: string): string {
  return `“${words}”`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
